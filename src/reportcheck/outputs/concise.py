"""One line a finding, for pipes and editors: `path:where: RULE level message`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.labels import place_code
from reportcheck.outputs.selection import home, main_evidence, one_line, shown_findings, status_text, uncovered_text
from reportcheck.results import Finding, RelationRecord, Report
from reportcheck.visible import visible_line


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """Lines per report: a status that is not `checked`, remarks, too little coverage, findings, what else was asked."""
    for report in reports:
        yield "".join(visible_line(line) + "\n" for line in _lines(report, settings))


def _lines(report: Report, settings: Settings) -> Iterator[str]:
    if report.status != "checked":
        yield f"{report.path}: {report.status}: {one_line(status_text(report, settings.lang))}"
    for said in report.file_remarks():
        yield f"{report.path}: remark: {one_line(said)}"
    if not settings.is_covered(report.coverage()):
        yield f"{report.path}: uncovered: {uncovered_text(report, settings)}"
    for finding in shown_findings(report, settings):
        yield f"{_where(report, finding)}: {finding.rule} {finding.level} {one_line(finding.message)}"
    if settings.relations:
        for relation in report.relations:
            text = relation.equation or relation.reason
            yield f"{_where(report, relation)}: {relation.rule} {relation.outcome} {one_line(text)}"
    if settings.ledger:
        for entry in report.ledger:
            by = " ".join(entry.rules) or entry.reason
            yield f"{report.path}:{place_code(entry.place)}: {one_line(entry.quote)} {entry.fate} {by}".rstrip()


def _where(report: Report, entry: Finding | RelationRecord) -> str:
    """Where the likely slip stands, else the first number: its file and its place there."""
    evidence = main_evidence(entry) if isinstance(entry, Finding) else next(iter(entry.operands), None)
    return f"{home(report, evidence)}:{place_code(evidence.place) if evidence else ''}"
