"""One line a finding, for pipes and editors: `path:where: RULE level message`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.labels import place_code, words
from reportcheck.results import Finding, RelationRecord, Report


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """Lines per report: a status that is not `checked`, remarks, too little coverage, findings, what else was asked."""
    for report in reports:
        yield "".join(line + "\n" for line in _lines(report, settings))


def _lines(report: Report, settings: Settings) -> Iterator[str]:
    if report.status != "checked":
        yield f"{report.path}: {report.status}: {_one_line(_status_text(report, settings.lang))}"
    for said in report.file_remarks():
        yield f"{report.path}: remark: {_one_line(said)}"
    if not settings.is_covered(report.coverage()):
        said = words(settings.lang)["uncovered"].format(report.coverage(), settings.min_coverage)
        yield f"{report.path}: uncovered: {said}"
    for finding in report.findings:
        if finding.level in settings.shown_levels:
            yield f"{report.path}:{_where(finding)}: {finding.rule} {finding.level} {_one_line(finding.message)}"
    if settings.relations:
        for relation in report.relations:
            text = relation.equation or relation.reason
            yield f"{report.path}:{_where(relation)}: {relation.rule} {relation.outcome} {_one_line(text)}"
    if settings.ledger:
        for entry in report.ledger:
            by = " ".join(entry.rules) or entry.reason
            yield f"{report.path}:{place_code(entry.place)}: {_one_line(entry.quote)} {entry.fate} {by}".rstrip()


def _status_text(report: Report, lang: str) -> str:
    if report.error:
        return report.error
    said = words(lang)
    unread = said["separator"].join(str(part.get("description") or part["kind"]) for part in report.unread_parts)
    return said["unread_parts"] + unread if unread else said[report.status]


def _where(entry: Finding | RelationRecord) -> str:
    """Where the likely slip stands, else the first number."""
    if isinstance(entry, Finding):
        index = entry.suggestion.evidence if entry.suggestion else 0
        return place_code(entry.evidence[index].place) if entry.evidence else ""
    return place_code(entry.operands[0].place) if entry.operands else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
