"""The way of one file through the house: read, say, bind, judge, explain."""

from __future__ import annotations

import os
from typing import NamedTuple

from reportcheck.binding.bind import bind
from reportcheck.collector import RestingCollector
from reportcheck.config import Settings
from reportcheck.documents.load import open_source
from reportcheck.documents.model import Document, SourceFile
from reportcheck.explain.evidence import Witness
from reportcheck.explain.proof import make_entry, make_finding, make_relation
from reportcheck.judging.blame import build_cases
from reportcheck.judging.decide import Decided, decide
from reportcheck.judging.ledger import Fate, read_ledger
from reportcheck.kinds.model import FAILING
from reportcheck.results import Finding, LedgerEntry, RelationRecord, Report
from reportcheck.rulebook.model import rules
from reportcheck.statements.model import Statements
from reportcheck.statements.read import read_statements


class Analysis(NamedTuple):
    """Everything that was understood of one report."""

    document: Document
    statements: Statements
    decided: tuple[Decided, ...]
    fates: tuple[Fate, ...]


class Inspection(NamedTuple):
    """One file with what was understood of each report in it, for `show`."""

    source: SourceFile
    analyses: tuple[Analysis, ...]
    report: Report


def check_file(path: str | os.PathLike[str], settings: Settings | None = None) -> Report:
    """Check one file. Bad input ends in a status; only defects of the program raise."""
    return inspect_file(path, settings).report


def inspect_file(path: str | os.PathLike[str], settings: Settings | None = None) -> Inspection:
    """Check one file and keep every stage."""
    settings = settings or Settings()
    with RestingCollector():
        source = open_source(path, settings.limits)
        analyses = tuple(analyse(document, settings) for document in source.documents)
        return Inspection(source, analyses, _report(source, analyses, settings))


def analyse(document: Document, settings: Settings) -> Analysis:
    """What one report says and which of its relations hold."""
    statements = read_statements(document)
    in_force = tuple(rule for rule in rules() if settings.selects(rule.id))
    decided = decide(bind(statements, in_force))
    return Analysis(document, statements, tuple(decided), tuple(read_ledger(statements, decided)))


def _report(source: SourceFile, analyses: tuple[Analysis, ...], settings: Settings) -> Report:
    findings: list[Finding] = []
    relations: list[RelationRecord] = []
    entries: list[LedgerEntry] = []
    for analysis in analyses:
        witness = Witness(analysis.document)
        findings += [make_finding(case, witness, settings.lang) for case in build_cases(analysis.decided)]
        relations += [make_relation(decided, witness) for decided in analysis.decided]
        entries += [make_entry(fate, witness) for fate in analysis.fates]
    return Report(
        path=source.path,
        sha256=source.sha256,
        reader=source.reader,
        status=_status(source, relations),
        error=source.error,
        error_code=source.error_code,
        unread_parts=tuple(
            {"kind": part.kind, "description": part.description, "block": part.block} for part in source.unread_parts
        ),
        titles=tuple(analysis.document.title for analysis in analyses),
        findings=tuple(findings),
        relations=tuple(relations),
        ledger=tuple(entries),
    )


def _status(source: SourceFile, relations: list[RelationRecord]) -> str:
    if source.status == "unreadable":
        return "unreadable"
    if source.status == "partial":
        return "partial"
    judged = any(relation.outcome.startswith("holds") or relation.outcome in FAILING for relation in relations)
    return "checked" if judged else "nothing_checked"
