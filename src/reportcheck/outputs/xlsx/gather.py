"""What the workbook keeps of each report as it comes: rows of its sheets, and counts."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.explain.places import spell_place
from reportcheck.outputs.issues import Issue, issues, section_path
from reportcheck.outputs.labels import reason_label, words
from reportcheck.outputs.selection import reasons
from reportcheck.outputs.summary import Summary
from reportcheck.results import Report


class FileRow(NamedTuple):
    """One file of the summary; its findings are counted from the issues."""

    file: str
    status: str
    held: int
    checked: int
    not_checked: int
    coverage: Decimal | None
    message: str


class Gap(NamedTuple):
    """A file, a part of it or a number that was not checked, and why."""

    file: str
    kind: str
    section: str
    place: str
    number: str
    quoted: str
    reason: str


class Gathered:
    """Adds up reports as they pass."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.summary = Summary(settings)
        self.files: list[FileRow] = []
        self.issues: list[Issue] = []
        self.gaps: list[Gap] = []
        self.held: Counter[str] = Counter()

    def add(self, report: Report) -> None:
        """Keep the rows of one report."""
        self.summary.add(report)
        fates = report.fates()
        held = [relation.rule for relation in report.relations if relation.outcome.startswith("holds")]
        self.held.update(held)
        told = [*(reason.text for reason in reasons(report, self.settings)), *report.file_remarks()]
        self.files.append(
            FileRow(
                file=report.path,
                status=words(self.settings.lang)[report.status],
                held=len(held),
                checked=fates["checked"],
                not_checked=fates["not_checked"],
                coverage=report.coverage(),
                message="\n".join(told),
            )
        )
        self.issues += issues(report, self.settings)
        self._add_gaps(report)

    def _add_gaps(self, report: Report) -> None:
        lang = self.settings.lang
        said = words(lang)
        parts = [str(part.get("description") or part["kind"]) for part in report.unread_parts]
        if report.status != "checked" and not parts:
            told = report.error or said[report.status]
            self.gaps.append(Gap(report.path, said["file_kind"], "", "", "", "", told))
        for part in parts:
            self.gaps.append(Gap(report.path, said["part_kind"], "", "", "", "", said["unread_parts"] + part))
        for entry in report.ledger:
            if entry.fate == "not_checked":
                self.gaps.append(
                    Gap(
                        file=report.path,
                        kind=said["number_kind"],
                        section=section_path(entry.section, lang),
                        place=spell_place(entry.place, lang),
                        number=entry.quote,
                        quoted=entry.context,
                        reason=reason_label(entry.reason, lang),
                    )
                )
