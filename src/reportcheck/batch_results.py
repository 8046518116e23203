"""The reports of a run, held together: counts over them, and all of them as tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, overload

from reportcheck.results import Finding, Report
from reportcheck.tally import UNBOUNDED, Bounds, Tally

if TYPE_CHECKING:
    import pandas


class Batch(Sequence[Report]):
    """Reports in the order of their run; a slice of it is a Batch too.

    Of the run itself, and not of its parts, are `skipped`: what was passed over in folders and zips, each with the
    reason (lock, hidden, other), and `empty`: paths at which there was no report.
    """

    __slots__ = ("_empty", "_skipped", "reports")

    def __init__(
        self, reports: Iterable[Report] = (), skipped: Iterable[tuple[str, str]] = (), empty: Iterable[str] = ()
    ) -> None:
        self.reports = tuple(reports)
        self._skipped, self._empty = tuple(skipped), tuple(empty)

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        """What was passed over, and why."""
        return self._skipped

    @property
    def empty(self) -> tuple[str, ...]:
        """Paths at which there was no report."""
        return self._empty

    def __len__(self) -> int:
        return len(self.reports)

    @overload
    def __getitem__(self, at: int) -> Report: ...

    @overload
    def __getitem__(self, at: slice) -> Batch: ...

    def __getitem__(self, at: int | slice) -> Report | Batch:
        return Batch(self.reports[at]) if isinstance(at, slice) else self.reports[at]

    def __iter__(self) -> Iterator[Report]:
        return iter(self.reports)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Batch) and self.reports == other.reports

    __hash__ = None  # type: ignore[assignment]  # as reports, which hold dictionaries

    def __repr__(self) -> str:
        return f"Batch of {len(self.reports)} reports, {sum(len(report.findings) for report in self.reports)} findings"

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all reports; `findings_frame` tells the report of each."""
        return tuple(finding for report in self.reports for finding in report.findings)

    def with_findings(self) -> Batch:
        """The reports that have findings."""
        return Batch(report for report in self.reports if report.findings)

    def with_status(self, *statuses: str) -> Batch:
        """The reports that ended in one of these statuses."""
        return Batch(report for report in self.reports if report.status in statuses)

    def worst(self, at_most: int = 10) -> Batch:
        """Reports with findings, the worst first: more errors, more warnings, more notes."""
        return Batch(ranked.report for ranked in self._tally(UNBOUNDED._replace(worst=at_most)).worst())

    def to_frame(self) -> pandas.DataFrame:
        """The reports as a DataFrame, one row a report."""
        from reportcheck.frames import reports_frame

        return reports_frame(self.reports)

    def findings_frame(self) -> pandas.DataFrame:
        """The findings of all reports, one row a finding: columns as of `Report.to_frame`, and the `files`."""
        from reportcheck.frames import batch_findings_frame

        return batch_findings_frame(self.reports)

    def by_rule(self) -> pandas.DataFrame:
        """What each rule found, in how many reports; most first."""
        from reportcheck.frames import rules_frame

        return rules_frame(self._tally().by_rule())

    def by_unit(self) -> pandas.DataFrame:
        """Reports and findings of each unit, or of each folder for reports that name no unit; most errors first.

        Reports on groups and pairs of files add their findings and are not counted as reports.
        """
        from reportcheck.frames import units_frame

        return units_frame(self._tally().by_unit())

    def by_status(self) -> pandas.DataFrame:
        """Reports by status and its cause, with their paths; those on groups and pairs where they are not checked."""
        from reportcheck.frames import statuses_frame

        return statuses_frame(self._tally().by_status())

    def _tally(self, bounds: Bounds = UNBOUNDED) -> Tally:
        tally = Tally(bounds=bounds)
        for report in self.reports:
            tally.add(report)
        return tally
