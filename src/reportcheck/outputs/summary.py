"""Counts over a whole run: files by status, findings by level, relations by outcome, numbers by fate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from reportcheck.config import Settings
from reportcheck.outputs.labels import words
from reportcheck.results import LEVELS, STATUSES, SUPPRESSED_BY, Report, coverage

OUTCOMES = ("holds", "holds_rounded", "contradicted", "unlikely", "not_informative", "not_checked")
FATES = ("checked", "restated", "exempt", "not_checked")


class Summary:
    """Adds up reports as they pass. `groups` are those of them that compare files, `uncovered` those with less coverage
    than the settings ask for."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.uncovered = 0
        self.statuses: Counter[str] = Counter()
        self.groups: Counter[str] = Counter()
        self.levels: Counter[str] = Counter()
        self.outcomes: Counter[str] = Counter()
        self.fates: Counter[str] = Counter()
        self.suppressed: Counter[str] = Counter()
        self.cleared = 0

    def add(self, report: Report) -> None:
        """Count one file in."""
        self.statuses[report.status] += 1
        if report.files:
            self.groups[report.status] += 1
        self.levels.update(finding.level for finding in report.findings)
        self.outcomes.update(report.outcomes())
        self.fates.update(report.fates())
        self.suppressed.update(one.how for one in report.suppressed)
        self.cleared += len(report.cleared)
        self.uncovered += not self.settings.is_covered(report.coverage())

    def rows(self) -> list[tuple[str, str]]:
        """The summary as (label, counts) pairs; levels that are not shown are counted and said to be hidden."""
        lang = self.settings.lang
        said = words(lang)
        found = counted(self.levels, tuple(reversed(LEVELS)), lang)
        if self.levels["note"] and "note" not in self.settings.shown_levels:
            found += said["hidden_notes"]
        files = counted(self.statuses - self.groups, STATUSES, lang)
        if self.uncovered:
            files += said["separator"] + said["uncovered_files"].format(self.settings.min_coverage, self.uncovered)
        numbers = counted(self.fates, FATES, lang)
        share = coverage({fate: self.fates[fate] for fate in FATES})
        if share is not None:
            numbers += said["separator"] + said["coverage"].format(share)
        rows = [
            (said["files"], files),
            (said["relations_total"], counted(self.outcomes, OUTCOMES, lang)),
            (said["findings_total"], found),
            (said["numbers_total"], numbers),
        ]
        if self.groups:
            rows.insert(1, (said["groups_total"], counted(self.groups, STATUSES, lang)))
        left_out = [said[f"by_{how}"].format(self.suppressed[how]) for how in SUPPRESSED_BY if self.suppressed[how]]
        if self.cleared:
            left_out.append(said["cleared"].format(self.cleared))
        if left_out:
            rows.insert(len(rows) - 1, (said["suppressed_total"], said["separator"].join(left_out)))
        return rows

    def line(self) -> str:
        """The summary in one line."""
        return "；".join(f"{label} {text}" for label, text in self.rows())


def counted(counts: Mapping[str, int], order: Sequence[str], lang: str) -> str:
    """Counts above zero in the given order: 错误 1，警告 2."""
    said = words(lang)
    parts = [f"{said[key]} {counts[key]}" for key in order if counts.get(key)]
    return said["separator"].join(parts) or said["none"]
