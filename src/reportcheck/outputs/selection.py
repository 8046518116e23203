"""Which findings of a report are told, where each stands, and what to say of a report that was not checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.explain.places import short_names
from reportcheck.outputs.labels import words
from reportcheck.results import Evidence, Finding, Report


def shown_findings(report: Report, settings: Settings) -> list[Finding]:
    """The findings of the levels that are shown, and of rules that were asked for."""
    return [finding for finding in report.findings if settings.shows(finding.rule, finding.level)]


def main_evidence(finding: Finding) -> Evidence | None:
    """The likely slip, else the first number; None for what the report lacks."""
    at = finding.suggestion.evidence if finding.suggestion else 0
    return finding.evidence[at] if finding.evidence else None


def home(report: Report, evidence: Evidence | None) -> str:
    """The path of the file that a number stands in; of what stands nowhere, the report's, or its first file's."""
    if evidence is not None and evidence.file:
        return evidence.file
    return report.files[0] if report.files else report.path


def sections_of(evidence: Evidence, all_evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """The headings above a number; before them its file, where those of one finding stand in several."""
    if not evidence.file:
        return evidence.section
    names = short_names(one.file for one in all_evidence if one.file)
    return (names[evidence.file], *evidence.section)


class Reason(NamedTuple):
    """Why a file was not, or not wholly, checked: its status or `uncovered`, that in a word, and a sentence."""

    kind: str
    label: str
    text: str


def reasons(report: Report, settings: Settings) -> list[Reason]:
    """What keeps a report from being checked as asked; nothing for one that was."""
    said = words(settings.lang)
    told = []
    if report.status != "checked":
        told.append(Reason(report.status, said[report.status], status_text(report, settings.lang)))
    if not settings.is_covered(report.coverage()):
        told.append(Reason("uncovered", said["too_little_coverage"], uncovered_text(report, settings)))
    return told


def status_text(report: Report, lang: str) -> str:
    """The status in a sentence: what went wrong, which parts were not read."""
    if report.error:
        return report.error
    said = words(lang)
    unread = said["separator"].join(str(part.get("description") or part["kind"]) for part in report.unread_parts)
    return said["unread_parts"] + unread if unread else said[report.status]


def uncovered_text(report: Report, settings: Settings) -> str:
    """That less of the numbers is covered than was asked for."""
    return words(settings.lang)["uncovered"].format(report.coverage(), settings.min_coverage)


def one_line(text: str) -> str:
    """The text without line breaks."""
    return " ".join(text.split())
