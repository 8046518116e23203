"""The way of one file through the house: read, say, bind, judge, explain."""

from __future__ import annotations

import os
from collections.abc import Sequence
from decimal import localcontext
from typing import Any, NamedTuple

from reportcheck.adoption.suppress import sift
from reportcheck.binding.bind import bind
from reportcheck.collector import RestingCollector
from reportcheck.config import Settings
from reportcheck.documents.load import describe, open_source
from reportcheck.documents.model import Document, Remark, SourceFile, UnreadPart
from reportcheck.explain.evidence import Witness
from reportcheck.explain.fingerprint import number_repeats
from reportcheck.explain.proof import make_entry, make_finding, make_relation
from reportcheck.judging.blame import build_cases
from reportcheck.judging.decide import Decided, decide
from reportcheck.judging.ledger import Fate, read_ledger
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.numerals import EXACT
from reportcheck.recipes.model import NO_RECIPES, Recipes
from reportcheck.records import Records
from reportcheck.results import About, Finding, RelationRecord, Report
from reportcheck.rulebook.load import Rulebook, book_with, rule_ids, using
from reportcheck.rulebook.model import rule_by_id, rules
from reportcheck.rulebook.profile import Profile, read_profile
from reportcheck.statements.about import read_genre_name, read_unit
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
    """Check one file and keep every stage.

    Raises ValueError for a profile that the rulebook does not have, and for recipes, rules or a baseline that cannot be
    read.
    """
    settings = (settings or Settings()).for_file(os.fspath(path))
    book = book_with(settings.rules)
    with using(book), localcontext(EXACT), RestingCollector():
        profile = read_profile(settings.profile)
        recipes = _recipes(settings)
        source = open_source(path, settings.limits)
        analyses = tuple(analyse(document, settings, profile, recipes) for document in source.documents)
        return Inspection(source, analyses, _report(source, analyses, settings, book))


def _recipes(settings: Settings) -> Recipes:
    """The confirmed recipes in force; PyYAML is loaded only where there are any."""
    if not settings.recipes:
        return NO_RECIPES
    from reportcheck.recipes.read import read_recipes

    return read_recipes(settings.recipes).confirmed


def analyse(document: Document, settings: Settings, profile: Profile, recipes: Recipes) -> Analysis:
    """What one report says and which of its relations hold."""
    statements = read_statements(document, recipes)
    in_force = tuple(rule for rule in rules() if not rule.across_files and settings.selects(rule.id))
    decided = decide(bind(statements, in_force, profile), statements.facts)
    return Analysis(document, statements, tuple(decided), tuple(read_ledger(statements, decided)))


def _report(source: SourceFile, analyses: tuple[Analysis, ...], settings: Settings, book: Rulebook) -> Report:
    findings: list[Finding] = []
    told = [(analysis, Witness(analysis.document, analysis.statements.homes)) for analysis in analyses]
    for analysis, witness in told:
        cases = build_cases(analysis.decided, analysis.statements.facts)
        findings += [make_finding(case, witness, settings) for case in cases]
    sifted = sift(number_repeats(findings), source.path, source.comments, rule_ids(), settings)
    return Report(
        path=source.path,
        sha256=source.sha256,
        reader=source.reader,
        status=_status(source, analyses),
        error=source.error and describe(source.error_code, settings.lang, source.error_detail),
        error_code=source.error_code,
        unread_parts=tuple(_told(part, settings.lang) for part in source.unread_parts),
        remarks=(*(_told(remark, settings.lang) for remark in source.remarks), *sifted.remarks),
        titles=tuple(analysis.document.title for analysis in analyses),
        findings=sifted.findings,
        relations=Records(
            [told.verdict.outcome for analysis in analyses for decided in analysis.decided for told in decided.told()],
            lambda: _relations(told, book),
        ),
        ledger=Records(
            [fate.fate for analysis in analyses for fate in analysis.fates],
            lambda: tuple(make_entry(fate, witness) for analysis, witness in told for fate in analysis.fates),
        ),
        documents=source.documents if settings.with_text else (),
        suppressed=sifted.suppressed,
        cleared=sifted.cleared if analyses else (),
        used=sifted.used,
        about=tuple(about(analysis) for analysis in analyses),
    )


def about(analysis: Analysis) -> About:
    """Whose report it is, as far as it tells."""
    document = analysis.document
    return About(read_unit(document), analysis.statements.year, read_genre_name(document))


def _relations(told: Sequence[tuple[Analysis, Witness]], book: Rulebook) -> tuple[RelationRecord, ...]:
    """Made when they are first looked at, by when another book may be in force."""
    with using(book), localcontext(EXACT):
        return tuple(
            make_relation(each, witness)
            for analysis, witness in told
            for decided in analysis.decided
            for each in decided.told()
        )


def _told(part: UnreadPart | Remark, lang: str) -> dict[str, Any]:
    description = (lang == "en" and part.english) or part.description
    return {"kind": part.kind, "description": description, "block": part.block}


def _status(source: SourceFile, analyses: tuple[Analysis, ...]) -> str:
    """A report none of whose figures could be judged is not clean, however well its dates follow each other."""
    if source.status == "unreadable":
        return "unreadable"
    if source.status == "partial":
        return "partial"
    verdicts = (decided.verdict for analysis in analyses for decided in analysis.decided)
    return "checked" if any(_is_judged(verdict) for verdict in verdicts) else "nothing_checked"


def _is_judged(verdict: Verdict) -> bool:
    """Whether something was found, or figures hold against each other; what is only asked makes no report checked."""
    if verdict.fails:
        return verdict.bound.capped != "note" and rule_by_id()[verdict.bound.rule].level != "note"
    return verdict.holds and verdict.bound.result is not None
