"""The ways in which a column may follow from others, by what the headers say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.statements.tables.columns import Column

_BUDGETS = ("budget.full", "budget", "budget.initial", "arrived", "contract", "income")
_SPENT = ("spent", "arrived", "contract")
_LEFT = frozenset({"rest", "saved", "carried.out"})
_LETTER = compile_pattern(r"\(([A-Z])\)|^([A-Z①-⑳]|\d{1,2})(?:$|=)|([①-⑳])$")
_EXPRESSION = compile_pattern(r"[=(]?([A-Z①-⑳]|\d{1,2})([-—/÷+])([A-Z①-⑳]|\d{1,2})(?:$|[)*×])")
_OVER = compile_pattern(r"^(?P<part>[^占/÷]*?)(?:占|/|÷)(?P<whole>[^占/÷%()]{2,10}?)(?:的?比[例重]|%|\(%\))?$")
_DOWN = compile_pattern(r"^(?:减少|下降|降低|降幅)")
_TIMES = compile_pattern(r"利率|费率|税率|比例|标准")
_PRODUCT_TO = compile_pattern(r"金额|利息|应补|应付|投资|造价|合计|小计|总价|总额|补助|补贴|资金|费用|支出|预算|决算")


class Slot(NamedTuple):
    """A column in a formula with its factor above and below the line."""

    at: int
    weight: int = 1
    under: int = 0


class Way(NamedTuple):
    """How a column may follow from others; `named` where words alone say so."""

    name: str
    form: str
    result: int
    slots: tuple[Slot, ...]
    named: bool = True
    blanks: bool = False


def ways_of(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    """The ways that the words of the headers leave open, the likelier first; their rows choose between them."""
    yield from _referred(column, columns)
    if column.kind in ("rate", "share"):
        yield from _worded(column, columns)
    find = {"rate": _rates, "change": _changes, "growth": _growths, "share": _shares, "average": _averages}.get(
        column.kind
    )
    if find is not None:
        yield from find(column, columns)
    elif column.role in _LEFT:
        yield from _left(column, columns)
    elif column.role == "budget.full":
        yield from _adjusted(column, columns)
    elif column.role == "reduced":
        yield from _pairs(column, columns, ("submitted",), ("approved",), "difference")
    elif column.kind == "" and _PRODUCT_TO.search(column.last):
        yield from _products(column, columns)
        yield from _portions(column, columns)
    if column.total:
        yield from _across(column, columns)


def _referred(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    """执行率（B/A）, 栏次 3=1-2: the header says it in letters or column numbers."""
    said = (*column.path, *column.references)
    told = next((match for text in said[::-1] if (match := _EXPRESSION.search(text))), None)
    if told is None:
        return
    named = {name: other.at for other in columns.values() for name in _names(other)}
    first, second = named.get(told[1]), named.get(told[3])
    if first is None or second is None or column.at in (first, second):
        return
    if told[2] in "/÷":
        yield Way("rate", "ratio", column.at, (Slot(first, 1, 0), Slot(second, 0, 1)))
    else:
        yield Way("difference", "sum", column.at, (Slot(first), Slot(second, 1 if told[2] == "+" else -1)))


def _worded(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    """支出数占到位数, 决算/调整预算, 占调整预算: the header names both columns, or the one below the line."""
    told = _OVER.match(column.last)
    if told is None:
        return
    wholes = [other for other in columns.values() if other.at != column.at and _is_called(other, told["whole"])]
    parts = [other for other in columns.values() if told["part"] and _is_called(other, told["part"])]
    if not told["part"]:
        parts = [other for other in reversed(_plain_before(column, columns)) if other.role in (*_SPENT, "income")][:2]
    for part, whole in product(parts, wholes):
        if part.at not in (whole.at, column.at):
            yield Way("rate", "ratio", column.at, (Slot(part.at, 1, 0), Slot(whole.at, 0, 1)))


def _is_called(column: Column, words: str) -> bool:
    named = column.last
    return len(words) > 1 and len(named) > 1 and (words in named or named in words)


def _names(column: Column) -> Iterator[str]:
    for text in (*column.path, *column.references):
        for match in _LETTER.finditer(text):
            yield match[1] or match[2] or match[3]


def _with_role(columns: Mapping[int, Column], roles: Sequence[str], near: Column) -> list[Column]:
    """Amount columns by the order of `roles`; those under the same outer header first."""
    found = [
        (columns[at].path[:-1] != near.path[:-1], roles.index(columns[at].role), abs(at - near.at), columns[at])
        for at in columns
        if columns[at].role in roles and columns[at].kind == "" and at != near.at
    ]
    return [entry[-1] for entry in sorted(found, key=lambda entry: entry[:3])]


def _pairs(
    column: Column, columns: Mapping[int, Column], first: Sequence[str], second: Sequence[str], name: str
) -> Iterator[Way]:
    for whole in _with_role(columns, first, column):
        for part in _with_role(columns, second, column):
            if whole.at != part.at and whole.year == part.year:
                if name == "rate":
                    yield Way(name, "ratio", column.at, (Slot(part.at, 1, 0), Slot(whole.at, 0, 1)))
                else:
                    yield Way(name, "sum", column.at, (Slot(whole.at), Slot(part.at, -1)))


def _rates(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    if column.role == "rate.arrival" or "到位" in column.last:
        yield from _pairs(column, columns, ("budget.full", "budget", "budget.initial"), ("arrived",), "rate")
        return
    if column.role == "rate.drop":
        yield from _drops(column, columns)
        return
    targets = [other for other in columns.values() if other.kind == "target"]
    actuals = [other for other in columns.values() if other.kind == "actual"]
    if targets and actuals:
        yield Way("rate", "ratio", column.at, (Slot(actuals[0].at, 1, 0), Slot(targets[0].at, 0, 1)))
    for actual, counted in product(actuals, _plain_before(column, columns)):
        yield Way("rate", "ratio", column.at, (Slot(actual.at, 1, 0), Slot(counted.at, 0, 1)), named=False)
    yield from _pairs(column, columns, _BUDGETS, _SPENT, "rate")
    before = [other for other in _plain_before(column, columns) if other.kind == ""]
    for part, whole in ((1, 0), (0, 1)):
        if len(before) > 1:
            pair = before[-2:]
            slots = (Slot(pair[part].at, 1, 0), Slot(pair[whole].at, 0, 1))
            yield Way("rate", "ratio", column.at, slots, named=False)


def _drops(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    """节约率, 核减率: what was saved over its base, or the base less what was paid over it."""
    bases = _with_role(columns, ("submitted", "ceiling", "budget.full", "budget", "budget.initial"), column)
    for base in bases:
        for saved in _with_role(columns, ("saved", "reduced", "rest"), column):
            yield Way("rate", "ratio", column.at, (Slot(saved.at, 1, 0), Slot(base.at, 0, 1)))
        for paid in _with_role(columns, ("approved", "contract", "spent"), column):
            yield Way("rate", "ratio", column.at, (Slot(base.at, 1, 1), Slot(paid.at, -1, 0)))


def _plain_before(column: Column, columns: Mapping[int, Column]) -> list[Column]:
    """Columns of amounts or counts left of a column that nothing makes follow from others."""
    return [columns[at] for at in sorted(columns) if at < column.at and columns[at].kind in ("", "change")]


def _compared(column: Column, columns: Mapping[int, Column]) -> Iterator[tuple[Column, Column]]:
    """The figures that a change is taken between: those of two years, else the two right before it; both ways round."""
    before = [other for other in _plain_before(column, columns) if other.kind == ""]
    if len(before) < 2:
        return
    dated = [other for other in before if other.year]
    pairs = [(now, then) for now in reversed(before) for then in reversed(dated) if then.year and _is_before(then, now)]
    pairs += [(before[-1], before[-2]), (before[-2], before[-1])]
    seen: set[tuple[int, int]] = set()
    for now, then in pairs:
        if now.at != then.at and (now.at, then.at) not in seen:
            seen.add((now.at, then.at))
            yield now, then


def _is_before(then: Column, now: Column) -> bool:
    return (not now.year or then.year < now.year) and now.path[:-1] == then.path[:-1]


def _changes(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    for now, then in _compared(column, columns):
        more, less = (then, now) if _DOWN.match(column.last) else (now, then)
        yield Way("difference", "sum", column.at, (Slot(more.at), Slot(less.at, -1)))


def _growths(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    for now, then in _compared(column, columns):
        sign = -1 if _DOWN.match(column.last) else 1
        yield Way("growth", "ratio", column.at, (Slot(now.at, sign, 0), Slot(then.at, -sign, 1)))


def _shares(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    for other in reversed(_plain_before(column, columns)):
        yield Way("share", "ratio", column.at, (Slot(other.at, 1, 0), Slot(other.at, 0, 1)))


def _averages(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    counts = [other for other in columns.values() if other.kind == "" and not other.role and other.at != column.at]
    amounts = [other for other in columns.values() if other.kind == "" and _PRODUCT_TO.search(other.last)]
    for amount in amounts:
        for count in counts:
            if amount.at != count.at:
                slots = (Slot(amount.at, 1, 0), Slot(count.at, 0, 1))
                yield Way("average", "ratio", column.at, slots, named=False)


def _left(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    yield from _pairs(column, columns, _BUDGETS, ("spent",), "difference")
    before = [other for other in _plain_before(column, columns) if other.kind == "" and not other.total]
    if len(before) > 1:
        yield Way("difference", "sum", column.at, (Slot(before[-2].at), Slot(before[-1].at, -1)), named=False)
    changed = _adjustments(column, columns)
    for initial in _with_role(columns, ("budget.initial", "budget"), column) if changed else ():
        for spent in _with_role(columns, ("spent",), column):
            slots = (Slot(initial.at), *changed, Slot(spent.at, -1))
            yield Way("difference", "sum", column.at, slots, blanks=True)


def _adjustments(column: Column, columns: Mapping[int, Column]) -> list[Slot]:
    added = [Slot(other.at) for other in _with_role(columns, ("budget.added", "carried.in"), column)]
    return added + [Slot(other.at, -1) for other in _with_role(columns, ("budget.cut",), column)]


def _adjusted(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    changed = _adjustments(column, columns)
    for initial in _with_role(columns, ("budget.initial", "budget"), column) if changed else ():
        yield Way("difference", "sum", column.at, (Slot(initial.at), *changed), blanks=True)


def _products(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    prices = [other for other in columns.values() if other.kind == "price"]
    counts = [other for other in columns.values() if other.kind == "" and not other.role and not other.total]
    for price in prices:
        for count in counts:
            if count.at != column.at:
                yield Way("product", "product", column.at, (Slot(count.at), Slot(price.at)), named=False)
        if len(counts) == 2 and column.at not in (counts[0].at, counts[1].at):
            slots = (Slot(counts[0].at), Slot(counts[1].at), Slot(price.at))
            yield Way("product", "product", column.at, slots, named=False)


def _across(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    """A total across the row: the columns under the same outer header, a 小计 standing for those that it sums up."""
    outer = column.path[:-1]
    inside = [
        other
        for other in columns.values()
        if other.at != column.at
        and other.kind == ""
        and other.path[: len(outer)] == outer
        and other.path != column.path
    ]
    inside = [other for other in inside if _stands_for_itself(other, outer, inside)]
    before = [other for other in inside if other.at < column.at]
    behind = [other for other in inside if other.at > column.at]
    for members in (inside, before, behind):
        like = [other for other in members if other.role == column.role or not column.role or not other.role]
        for chosen in (members, like):
            if len(chosen) > 1:
                slots = tuple(Slot(other.at) for other in chosen)
                yield Way("row_sum", "sum", column.at, slots, named=len(members) == len(inside), blanks=True)


def _stands_for_itself(column: Column, outer: Sequence[str], columns: Sequence[Column]) -> bool:
    """Whether no 小计 under the same inner header speaks for a column."""
    if len(column.path) <= len(outer) + 1 or column.total:
        return True
    inner = column.path[: len(outer) + 1]
    return not any(other.total and other.path[: len(inner)] == inner and other.at != column.at for other in columns)


def _portions(column: Column, columns: Mapping[int, Column]) -> Iterator[Way]:
    """发行金额|利率|应付利息, 核定投资|补助比例|应补金额: an amount times a printed percentage."""
    for rate in columns.values():
        if rate.kind in ("rate", "share", "price") and _TIMES.search(rate.last):
            for amount in columns.values():
                if amount.at != column.at and amount.kind == "" and amount.unit.endswith("元"):
                    slots = (Slot(amount.at), Slot(rate.at))
                    yield Way("product", "portion", column.at, slots, named=False)
