"""Dates that the calendar lacks, spans that end before they begin, works that are done before they are begun."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Dated, Question
from reportcheck.documents.model import Block, Paragraph
from reportcheck.rulebook.model import Rule
from reportcheck.statements.times.dates import Date, exists, is_before, last_day, on_last_day, with_year
from reportcheck.statements.times.period_words import period_words, says
from reportcheck.statements.times.stages import read_stages

_AROUND = 24
_TO = ("至", "到")


def bind_dates(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each date that does not exist, or for each span and each two stages of one work."""
    for bound in _PARTS[rule.data["part"]](rule.id, index):
        yield Question(rule.id, "", index.statements.year, (bound,))


def _calendar(rule: str, index: Index) -> Iterator[Bound]:
    blocks = {block.block: block for block in index.statements.document.blocks}
    for date in index.statements.dates:
        if date.run_together:
            yield Bound(rule, "run_together", None, (), capped="note", dates=(Dated(date, _separated(date)),))
        elif not exists(date) and not says(_words_around(blocks[date.place.block], date), period_words().misprints):
            yield Bound(rule, "calendar", None, (), dates=(Dated(date, _day_before(date)),))


def _day_before(date: Date) -> str:
    """The last day of a month for the day right behind it; "" where no other date is likelier than the rest."""
    if date.month > 12 or date.day != last_day(date) + 1:
        return ""
    return on_last_day(date)


def _separated(date: Date) -> str:
    """The only date that a run of digits can be; "" where there are several."""
    year, rest = date.text[:4], date.text[4:-1]
    cuts = (2,) if len(rest) > 3 else (1, 2)
    ways = [(int(rest[:cut]), int(rest[cut:])) for cut in cuts]
    real = [way for way in ways if all(way) and exists(Date("", date.place, int(year), *way))]
    return f"{year}年{real[0][0]}月{real[0][1]}日" if len(real) == 1 else ""


def _words_around(block: Block, date: Date) -> str:
    """The text that a date stands in, as far as it can say something of the date."""
    place, folded = date.place, ""
    if isinstance(block, Paragraph):
        folded = block.folded
    else:
        cells = (cell for cell in block.cells() if (cell.row, cell.column) == (place.row, place.column))
        folded = next(cells).folded
    return folded[max(0, place.start - _AROUND) : place.end + _AROUND]


def _order(rule: str, index: Index) -> Iterator[Bound]:
    own = index.statements.year
    for start, end in pairwise(index.statements.dates):
        if end.ends and exists(start) and exists(end) and _comparable(start, end):
            yield Bound(rule, "span", None, (), dates=_in_own_year(start, end, int(own) if own else 0))
    for first, second in read_stages(index.statements.document, index.statements.dates):
        dates = (Dated(first.date), Dated(second.date))
        yield Bound(rule, "stages", None, (), f"{first.name} < {second.name}", capped="warning", dates=dates)


def _comparable(start: Date, end: Date) -> bool:
    """Whether both ends say when they are; 2023年—2022年 may be a difference, and 2023.1 what is left of 2023.10."""
    if not is_before(end, start):
        return bool(start.year and end.year)
    has_lost_zero = end.month == 1 and not end.day and end.text.endswith(".1")
    return not has_lost_zero and (end.ends in _TO or bool(start.month and end.month))


def _in_own_year(start: Date, end: Date, own: int) -> tuple[Dated, Dated]:
    """Both ends; of a span that runs backwards, the one that would be in order in the report's own year should be."""
    if is_before(end, start):
        if start.year == own and end.printed_year and is_before(start, end._replace(year=own)):
            return Dated(start), Dated(end, with_year(end, own))
        if end.year == own and start.printed_year and is_before(start._replace(year=own), end):
            return Dated(start, with_year(start, own)), Dated(end)
    return Dated(start), Dated(end)


_PARTS: dict[str, Callable[[str, Index], Iterator[Bound]]] = {"calendar": _calendar, "order": _order}
