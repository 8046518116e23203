"""Dates and years as printed, and the spans that two of them make: 2023年9月31日, 2022.1—2022.12, 2023年5月至8月."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from reportcheck.documents.model import Cell, Document, Paragraph, Place, Table
from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan

_DATES = frozenset({"date", "year"})
_WORDED = compile_pattern(
    r"(?:(?P<year>\d{4})\s?年度?)?(?:\s?(?P<month>\d{1,2})\s?月[份底初末]?(?:\s?(?P<day>\d{1,2})\s?[日号])?)?"
)
_SIGNED = compile_pattern(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})(?:\2(?P<day>\d{1,2})日?)?")
# 2022—2024年, 2022.1—2022.12
_BOTH_ENDS = (
    r"(?P<year>\d{4})(?:\.(?P<month>\d{1,2}))?\s?(?P<joint>[-~—/至]|——)\s?(?P<last>(?P<end>\d{4})(?:\.(?P<until>\d{1,2}))?)"
    r"\s?(?:学年|年度?)?"
)
# 2021325日: the separators got lost
_RUN_TOGETHER = r"\d{7,8}日"
_TO = r"(?:起|开始)?\s{0,4},?\s{0,4}(?P<joint>至|到|[-~—]|——)\s{0,4}"
_SPAN = compile_pattern(_TO + r"(?P<when>同年|当年|次年|翌年|第二年|来年)?\s*")
_LIST = compile_pattern(r"\s*(?:[、和及与]|以及)\s*")
# 2月1日至30日
_LAST_DAY = compile_pattern(_TO + r"(?P<text>(?P<day>\d{1,2})\s?[日号])(?!历)")
_SAME_YEAR = frozenset({"同年", "当年"})
_PRINTED_YEAR = r"[\d〇零○一二三四五六七八九]{4}"
_CHINESE = compile_pattern(r"[〇零一二三四五六七八九十]+")
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_SPELLED = str.maketrans("0123456789", "〇一二三四五六七八九")
_SPELLED_DAYS = {28: "二十八", 29: "二十九", 30: "三十"}
_DAY = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?=\s?[日号]?$)"
_TENS = r"([1-9]?)十([1-9]?)"
_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONGEST_JOINT = 12
_DECADE = 10


class Date(NamedTuple):
    """A date as printed; `year`, `month` and `day` are 0 where it does not say them.

    `carried` where the year is that of the date before it. `ends` is the sign (至, —) of the span that the date before
    it begins and this one ends, else "". `run_together` where the separators got lost (2021325日): then nothing else is
    known.
    """

    text: str
    place: Place
    year: int = 0
    month: int = 0
    day: int = 0
    carried: bool = False
    ends: str = ""
    run_together: bool = False

    @property
    def printed_year(self) -> int:
        """The year that the date itself prints, else 0."""
        return 0 if self.carried else self.year


def read_dates(document: Document, exempt: Iterable[tuple[Place, Quantity]]) -> tuple[Date, ...]:
    """Dates of one report in the order of its paragraphs, then those of its tables.

    `exempt` are the numbers of its paragraphs that are no quantities, in order; contents pages are left out.
    """
    blocks = {block.block: block for block in document.blocks}
    dates: list[Date] = []
    for place, number in exempt:
        block = blocks[place.block] if number.exempt in _DATES and not place.in_table else None
        if isinstance(block, Paragraph) and block.kind != "contents":
            _add(dates, block.text, block.folded, place)
    for table in document.tables():
        for cell in table.cells():
            if _may_hold_date(cell):
                _add_cell(dates, table, cell)
    return tuple(dates)


def last_day(date: Date) -> int:
    """The last day of the month of `date`; 29 for February where the year is not known. The month must exist."""
    common = date.month == 2 and date.year and (date.year % 4 or (date.year % 100 == 0 and date.year % 400))
    return 28 if common else _LAST_DAYS[date.month - 1]


def exists(date: Date) -> bool:
    """Whether the calendar has this day or month; 0, as in forms not filled in, is let pass."""
    if not date.month:
        return True
    return date.month <= len(_LAST_DAYS) and date.day <= last_day(date)


def is_before(date: Date, other: Date) -> bool:
    """Whether `date` lies before `other`, as far as both say when they are."""
    if not date.year or not other.year:
        return bool(date.month and date.month == other.month and date.day and other.day and date.day < other.day)
    for own, its in ((date.year, other.year), (date.month, other.month), (date.day, other.day)):
        if own != its or not own:
            return bool(own and its and own < its)
    return False


def one_digit_apart(year: int, other: int) -> bool:
    """Whether one digit makes the difference between two years."""
    return sum(own != its for own, its in zip(str(year), str(other), strict=True)) == 1


def is_decade_off(year: int, last: int) -> bool:
    """Whether only the digit of the decade, or one before it, tells `year` from `last` or from the year after it."""
    return not last <= year <= last + 1 and any((year - other) % _DECADE == 0 for other in (last, last + 1))


def with_year(date: Date, year: int) -> str:
    """A date as printed with another year, in figures or in words as it stands."""
    spelled = _CHINESE.match(date.text) is not None
    return re.sub(_PRINTED_YEAR, str(year).translate(_SPELLED) if spelled else str(year), date.text, count=1)


def on_last_day(date: Date) -> str:
    """A date as printed, on the last day of its month."""
    day = last_day(date)
    found = re.search(_DAY, date.text)
    spelled = found is not None and not found[0].isdecimal()
    return re.sub(_DAY, _SPELLED_DAYS[day] if spelled else str(day), date.text)


def _may_hold_date(cell: Cell) -> bool:
    """Whether a cell is worth scanning; most hold an amount or a name."""
    folded = cell.folded
    return ("月" in folded and "日" in folded) or (len(folded) > 7 and folded.lstrip()[:2] in ("20", "19"))


def _add_cell(dates: list[Date], table: Table, cell: Cell) -> None:
    for number in scan(cell.text, cell.folded):
        if number.exempt in _DATES:
            place = Place(table.block, number.start, number.end, cell.row, cell.column)
            _add(dates, cell.text, cell.folded, place)


def _add(dates: list[Date], text: str, folded: str, place: Place) -> None:
    """Add what one exempt number says: a date, both ends of a span, or the rest of the date before it."""
    before = dates[-1] if dates and dates[-1].place[:1] + dates[-1].place[3:] == place[:1] + place[3:] else None
    for start, end, year, month, day, ends in _parts(folded[place.start : place.end]):
        own = place._replace(start=place.start + start, end=place.start + end)
        date = Date(text[own.start : own.end], own, year, month, day, ends=ends, run_together=not year and not month)
        if before is not None and before.place.end == own.start and before.year and not before.month and not year:
            whole = before.place._replace(end=own.end)
            date = date._replace(text=text[whole.start : whole.end], place=whole, year=before.year, ends=before.ends)
            dates.pop()
        elif before is not None and not ends:
            date = _continued(date, before, folded[before.place.end : own.start])
        dates.append(date)
        before = date
    if before is not None and before.day:
        dates.extend(_last_days(before, text, folded))


def _continued(date: Date, before: Date, between: str) -> Date:
    """A date with what the one before it lends it: the year, and the beginning of a span."""
    if len(between) > _LONGEST_JOINT:
        return date
    span = _SPAN.fullmatch(between)
    ends = span["joint"] if span is not None else ""
    if span is None and _LIST.fullmatch(between) is None:
        return date
    if date.year or not before.year:
        return date._replace(ends=ends)
    when = span["when"] if span is not None else None
    later = date.month < before.month if when is None else when not in _SAME_YEAR
    if later and span is None:
        return date
    return date._replace(year=before.year + later, carried=True, ends=ends)


def _last_days(date: Date, text: str, folded: str) -> Iterator[Date]:
    """The other end of 2月1日至30日, which prints its day only."""
    found = _LAST_DAY.match(folded, date.place.end)
    if found is not None and int(found["day"]) > date.day:
        start, end = found.span("text")
        place = date.place._replace(start=start, end=end)
        yield Date(text[start:end], place, date.year, date.month, int(found["day"]), carried=True, ends=found["joint"])


@lru_cache(maxsize=4096)
def _parts(folded: str) -> tuple[tuple[int, int, int, int, int, str], ...]:
    """Start, end, year, month, day of each date in what the scanner takes for one, and the sign of a span before it."""
    if folded[-1] == "日" and re.fullmatch(_RUN_TOGETHER, folded):
        return ((0, len(folded), 0, 0, 0, ""),)
    digits = _CHINESE.sub(_in_digits, folded)
    found = _WORDED.match(digits) if "年" in digits or "月" in digits else _SIGNED.fullmatch(digits)
    if found is None or not (found["year"] or found["month"]):
        return _both_ends(digits)
    year, month, day = (int(found[name] or 0) for name in ("year", "month", "day"))
    return ((0, len(folded) if digits != folded else found.end(), year, month, day, ""),)


def _both_ends(digits: str) -> tuple[tuple[int, int, int, int, int, str], ...]:
    """Like `_parts`, for what the scanner takes for one date although it is a span."""
    both = re.fullmatch(_BOTH_ENDS, digits)
    if both is None:
        return ()
    first, last = len(digits[: both.start("joint")].rstrip()), both.start("last")
    return (
        (0, first, int(both["year"]), int(both["month"] or 0), 0, ""),
        (last, len(digits), int(both["end"]), int(both["until"] or 0), 0, both["joint"]),
    )


def _in_digits(numeral: re.Match[str]) -> str:
    printed = numeral[0].translate(_DIGITS)
    tens = re.fullmatch(_TENS, printed)
    return str(10 * int(tens[1] or 1) + int(tens[2] or 0)) if tens is not None else printed
