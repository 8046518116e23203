"""What is particular to findings about dates: how many days a month has, what a date should read."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.binding.model import Bound, Dated
from reportcheck.explain.words import CALENDAR, REASONS
from reportcheck.kinds.model import Verdict
from reportcheck.results import Evidence, Suggestion
from reportcheck.statements.times.dates import last_day


def describe_month(bound: Bound, lang: str) -> str:
    """Why a date does not exist; "" for relations about something else."""
    if bound.form != "calendar":
        return ""
    date = bound.dates[0].date
    if date.month > 12:
        return CALENDAR[lang]["months"]
    month = CALENDAR[lang]["dated" if date.year else "month"].format(year=date.year, month=date.month)
    return CALENDAR[lang]["days"].format(month=month, days=last_day(date))


def dates_in_order(bound: Bound) -> list[Dated]:
    """The dates of a relation as they stand in the report; evidence ends with them."""
    return sorted(bound.dates, key=lambda dated: dated.date.place)


def suggest_date(bound: Bound, evidence: Sequence[Evidence], lang: str) -> Suggestion | None:
    """The date that should read something else, where one thing is likelier than the others."""
    first = len(evidence) - len(bound.dates)
    for at, dated in enumerate(dates_in_order(bound), first):
        if dated.expected:
            return Suggestion(at, dated.date.text, dated.expected, REASONS[lang][bound.form])
    return None


def compare_dates(verdict: Verdict) -> str:
    """`2023年5月 ≤ 2023年8月`, `2023年9月31日 > 30日`; the report's year beside that of a sentence."""
    bound = verdict.bound
    if len(bound.dates) == 1:
        date = bound.dates[0].date
        most = "" if date.run_together else " > 12月" if date.month > 12 else f" > {last_day(date)}日"
        return date.text + most
    first, second = (dated.date for dated in bound.dates)
    kept, broken = ("=", "≠") if bound.form == "own" else ("≤", ">")
    return f"{first.text} {kept if verdict.holds else broken} {second.text}"
