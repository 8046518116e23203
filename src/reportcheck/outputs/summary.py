"""Counts over a whole run: files by status, findings by level, relations by outcome, numbers by fate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from reportcheck.outputs.labels import words
from reportcheck.results import LEVELS, STATUSES, Report

OUTCOMES = ("holds", "holds_rounded", "contradicted", "unlikely", "not_informative", "not_checked")
FATES = ("checked", "restated", "exempt", "not_checked")


class Summary:
    """Adds up reports as they pass."""

    def __init__(self) -> None:
        self.statuses: Counter[str] = Counter()
        self.levels: Counter[str] = Counter()
        self.outcomes: Counter[str] = Counter()
        self.fates: Counter[str] = Counter()

    def add(self, report: Report) -> None:
        """Count one file in."""
        self.statuses[report.status] += 1
        self.levels.update(finding.level for finding in report.findings)
        self.outcomes.update(relation.outcome for relation in report.relations)
        self.fates.update(report.fates())

    def rows(self, lang: str, shown_levels: Sequence[str] = LEVELS) -> list[tuple[str, str]]:
        """The summary as (label, counts) pairs; levels that are not shown are counted and said to be hidden."""
        said = words(lang)
        found = counted(self.levels, tuple(reversed(LEVELS)), lang)
        if self.levels["note"] and "note" not in shown_levels:
            found += said["hidden_notes"]
        return [
            (said["files"], counted(self.statuses, STATUSES, lang)),
            (said["relations_total"], counted(self.outcomes, OUTCOMES, lang)),
            (said["findings_total"], found),
            (said["numbers_total"], counted(self.fates, FATES, lang)),
        ]

    def line(self, lang: str, shown_levels: Sequence[str] = LEVELS) -> str:
        """The summary in one line."""
        return "；".join(f"{label} {text}" for label, text in self.rows(lang, shown_levels))


def counted(counts: Mapping[str, int], order: Sequence[str], lang: str) -> str:
    """Counts above zero in the given order: 错误 1，警告 2."""
    said = words(lang)
    parts = [f"{said[key]} {counts[key]}" for key in order if counts.get(key)]
    return said["separator"].join(parts) or said["none"]
