"""Dates: whether they exist, follow each other and fit the years that the report is about."""

from __future__ import annotations

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.statements.times.dates import is_before, is_decade_off

_SAID_OUTRIGHT = frozenset({"helper", "point"})


def judge_calendar(bound: Bound) -> Verdict:
    """A date that the calendar lacks, or one without separators, is what it is."""
    return Verdict(bound, "contradicted", note=bound.form)


def judge_order(bound: Bound) -> Verdict:
    """The second date is not before the first."""
    start, end = (dated.date for dated in bound.dates)
    return Verdict(bound, "contradicted" if is_before(end, start) else "holds")


def judge_year(bound: Bound) -> Verdict:
    """The year of a sentence against those of the report.

    Plans, money left over and uses of the result lie ahead; the work on the report not before its first year; what it
    says of its own time lies in it. Years far ahead count only where a digit of the decade makes the difference.
    """
    if bound.span is None:
        raise ValueError(f"{bound.rule}: the years of the report are needed")
    first, last = bound.span
    year = bound.dates[-1].date.year
    if first <= year <= last:
        return Verdict(bound, "holds")
    if year > last:
        return Verdict(bound, _ahead(bound, is_decade_off(year, last), next_year=year == last + 1))
    outright = bound.form == "plan" and bound.reading in _SAID_OUTRIGHT
    return Verdict(bound, "contradicted" if outright else "unlikely")


def _ahead(bound: Bound, wrong_decade: bool, next_year: bool) -> str:
    """The outcome for a year behind the report's own."""
    if bound.form == "own":
        return "unlikely" if wrong_decade or next_year else "not_checked"
    return "unlikely" if bound.form == "made" and wrong_decade else "holds"
