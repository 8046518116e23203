"""Which rows of a table add up to which: 合计 and 小计, rows under 一、 and （一）, 其中, code hierarchies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from reportcheck.patterns import compile_pattern

TOTAL = compile_pattern(r"^(?:合计|总计|共计|总额|总分|总得分|[^\d小]{0,8}(?:合计|总计|资金总额))(?=$|[(:])")
SUBTOTAL = compile_pattern(r"^(?:小计|[^\d]{2,8}小计$)")
_BARE_TOTAL = compile_pattern(r"^(?:合计|总计|共计|收入总计|支出总计)$")
PART = compile_pattern(r"^其中")
_REST = compile_pattern(r"^其[他它]")
_MARKS = (
    compile_pattern(r"^[一二三四五六七八九十]+、"),
    compile_pattern(r"^[(（][一二三四五六七八九十]+[)）]"),
    compile_pattern(r"^\d{1,2}[、.．](?!\d)"),
    compile_pattern(r"^[(（]\d{1,2}[)）]"),
)
_CODE = compile_pattern(r"^\d{3}(?:\d{2}){0,2}$")
_FEWEST = 2


class RowGroup(NamedTuple):
    """The ordinal of the row that states a sum, those of its parts, and whether form says that they are all."""

    head: int
    members: tuple[int, ...]
    closed: bool


def says_its_level(label: str) -> bool:
    """Whether a name tells where its row stands: a total, a part, an enumerated or coded one."""
    telling = (TOTAL, SUBTOTAL, PART, _CODE, *_MARKS)
    return any(words.match(label) for words in telling)


AddsUp = Callable[[int, Sequence[int]], bool]
"""Whether the values of a row are the sums of those of others, or not far from them, in most columns."""


def group_rows(labels: Sequence[str], adds_up: AddsUp, comes_near: AddsUp) -> list[RowGroup]:
    """Sums that the first labels of a table's rows, in order, tell of; none where they leave open what adds up.

    Names never say where the rows behind an unmarked 其中 end; there `adds_up` chooses, once for all columns. Below
    本年支出合计 other figures may stand than its parts: those do not even come near.
    """
    totals = [at for at, label in enumerate(labels) if TOTAL.match(label)]
    if 0 in totals and len(totals) > 1:
        return []
    if totals == [0] and not _BARE_TOTAL.match(labels[0]) and not _may_be_parts(labels, comes_near):
        return []
    levels = _levels(labels, totals)
    for begin in _unmarked_parts(labels, levels, totals):
        levels = _with_end(labels, levels, totals, begin, adds_up)
    return [*_below(labels, levels, totals), *_summed_up(labels, levels, totals, adds_up)]


def _may_be_parts(labels: Sequence[str], comes_near: AddsUp) -> bool:
    return any(says_its_level(label) for label in labels[1:]) or comes_near(0, range(1, len(labels)))


def _unmarked_parts(labels: Sequence[str], levels: Sequence[int], totals: Sequence[int]) -> list[int]:
    """其中 rows whose last part no mark or total tells, nor a 其他 at the end."""
    found: list[int] = []
    for at, label in enumerate(labels):
        if PART.match(label) and at and at - 1 not in totals:
            run = _run_of_parts(labels, levels, at)
            if len(run) > 1 and not _REST.match(labels[run[-1]]):
                found.append(at)
    return found


def _run_of_parts(labels: Sequence[str], levels: Sequence[int], begin: int) -> list[int]:
    run = [begin]
    while (
        run[-1] + 1 < len(labels) and levels[run[-1] + 1] == levels[begin] and not says_its_level(labels[run[-1] + 1])
    ):
        run.append(run[-1] + 1)
    return run


def _with_end(
    labels: Sequence[str], levels: list[int], totals: Sequence[int], begin: int, adds_up: AddsUp
) -> list[int]:
    """The levels with the run of parts ended where its head, else the total, adds up; else as long as it can be."""
    run = _run_of_parts(labels, levels, begin)
    tried: list[list[int]] = []
    for size in range(len(run), 0, -1):
        shorter = list(levels)
        for at in run[size:]:
            shorter[at] -= 1
        tried.append(shorter)
        if size >= _FEWEST and adds_up(begin - 1, run[:size]):
            return shorter
    for shorter in tried:
        if any(adds_up(group.head, group.members) for group in _summed_up(labels, shorter, totals, adds_up)):
            return shorter
    return levels


def _summed_up(
    labels: Sequence[str], levels: Sequence[int], totals: Sequence[int], adds_up: AddsUp
) -> Iterator[RowGroup]:
    """Each total with the rows before it; one on top with all below it.

    本年合计 goes into the 总计 behind it, 人员经费合计 not into 公用经费合计: where totals follow each other `adds_up`
    chooses, and what it does not decide says nothing unless the name is a bare 总计.
    """
    if totals[:1] == [0]:
        below = [at for at in range(1, len(labels)) if levels[at] == 0]
        parts = [at for at in range(1, len(labels)) if levels[at] == 1]
        if len(below) >= _FEWEST:
            yield RowGroup(0, tuple(below), closed=True)
        elif not below and len(parts) >= _FEWEST:
            yield RowGroup(0, tuple(parts), closed=_REST.match(labels[parts[-1]]) is not None)
        return
    begin = 0
    for ordinal, total in enumerate(totals):
        own = tuple(at for at in range(begin, total) if levels[at] == 0)
        begin = total + 1
        before = tuple(totals[:ordinal])
        ways = [way for way in (before[-1:] + own, own, before + own, before) if len(way) >= _FEWEST]
        if not before:
            chosen = own
        elif _BARE_TOTAL.match(labels[total]):
            chosen = next((way for way in ways if adds_up(total, way)), before[-1:] + own)
        else:
            chosen = next((way for way in ways if adds_up(total, way)), ())
        if len(chosen) >= _FEWEST:
            yield RowGroup(total, chosen, closed=True)


def _levels(labels: Sequence[str], totals: Sequence[int]) -> list[int]:
    """How deep each row stands: 0 for what the total adds up."""
    rows = [at for at in range(len(labels)) if at not in totals]
    codes = [at for at in rows if _CODE.match(labels[at])]
    if len(codes) == len(rows) and len({len(labels[at]) for at in codes}) > 1:
        lengths = sorted({len(labels[at]) for at in codes})
        return [lengths.index(len(label)) if _CODE.match(label) else 0 for label in labels]
    marked = {at: next((depth for depth, mark in enumerate(_MARKS) if mark.match(labels[at])), -1) for at in rows}
    depths = sorted({depth for depth in marked.values() if depth >= 0})
    bare = [at for at in rows if marked[at] < 0 and not PART.match(labels[at]) and not SUBTOTAL.match(labels[at])]
    nests = len(depths) > 1 or (bool(depths) and bool(bare) and marked[rows[0]] == depths[0])
    levels = [0] * len(labels)
    if nests:
        last, inside = 0, False
        for at in rows:
            if at - 1 in totals:
                last = -1
            last = depths.index(marked[at]) if marked[at] >= 0 else last
            inside = marked[at] < 0 and (inside or PART.match(labels[at]) is not None)
            levels[at] = last if marked[at] >= 0 or inside else last + 1
    return _with_parts(labels, levels, totals)


def _with_parts(labels: Sequence[str], levels: list[int], totals: Sequence[int]) -> list[int]:
    """Rows behind 其中 are a level deeper, up to the next one that is marked; those above a 小计 are its parts."""
    deeper = list(levels)
    inside = -1
    for at, label in enumerate(labels):
        if at in totals:
            inside = -1
        elif PART.match(label):
            inside = levels[at]
        elif inside >= 0 and (levels[at] < inside or says_its_level(label)):
            inside = -1
        if inside >= 0:
            deeper[at] = inside + 1
    if _lead(labels, totals):
        return _below_leading(labels, deeper, totals)
    begin = 0
    for at, label in enumerate(labels):
        if SUBTOTAL.match(label):
            for above in range(begin, at):
                if above not in totals:
                    deeper[above] += 1
            begin = at + 1
        elif at in totals:
            begin = at + 1
    return deeper


def _lead(labels: Sequence[str], totals: Sequence[int]) -> bool:
    """Whether 小计 stand above their parts: the first row that is no total is one."""
    first = next((at for at in range(len(labels)) if at not in totals), -1)
    return first >= 0 and SUBTOTAL.match(labels[first]) is not None


def _below_leading(labels: Sequence[str], levels: Sequence[int], totals: Sequence[int]) -> list[int]:
    deeper = list(levels)
    inside = False
    for at, label in enumerate(labels):
        if at in totals or SUBTOTAL.match(label):
            inside = at not in totals
        elif inside:
            deeper[at] += 1
    return deeper


def _below(labels: Sequence[str], levels: Sequence[int], totals: Sequence[int]) -> list[RowGroup]:
    """Each row with the rows right below it that stand one level deeper; a 小计 with those above it."""
    groups: list[RowGroup] = []
    leading = _lead(labels, totals)
    has_subtotals = not leading and any(SUBTOTAL.match(label) for label in labels)
    for at, level in enumerate(levels):
        if at in totals:
            continue
        if SUBTOTAL.match(labels[at]) and not leading:
            members = _run(levels, range(at - 1, -1, -1), level, totals)[::-1]
        elif has_subtotals:
            continue
        else:
            members = _run(levels, range(at + 1, len(levels)), level, totals)
        if len(members) >= _FEWEST:
            parts = any(PART.match(labels[member]) for member in members)
            groups.append(
                RowGroup(at, tuple(members), closed=not parts or _REST.match(labels[members[-1]]) is not None)
            )
    return groups


def _run(levels: Sequence[int], rows: range, level: int, totals: Sequence[int]) -> list[int]:
    members: list[int] = []
    for at in rows:
        if at in totals or levels[at] <= level:
            break
        if levels[at] == level + 1:
            members.append(at)
    return members
