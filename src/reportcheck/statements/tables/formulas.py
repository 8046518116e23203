"""Columns that follow from others: rates, shares, changes, differences, products, totals across a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from reportcheck.statements.model import Fact, Formula, Part
from reportcheck.statements.tables.columns import Column
from reportcheck.statements.tables.ways import Way, ways_of

_AMOUNTS = frozenset({"money", "count", "plain"})
_MEASURED = _AMOUNTS | {"price"}
_HUNDRED = Decimal(100)
_ROWS = 3

Cells = Mapping[tuple[int, int], Fact]


def read_formulas(
    columns: Mapping[int, Column], rows: Sequence[int], cells: Cells, totals: Sequence[int]
) -> list[Formula]:
    """The formulas of one block; `cells` by row and column, `totals` are the rows that sum others up.

    Of the ways in which the words let a column follow from others, one is chosen for all its rows: that which holds in
    most of them, of equals the first.
    """
    found: list[Formula] = []
    for column in columns.values():
        ways = [_applied(way, rows, cells, totals) for way in ways_of(column, columns)]
        ways = [formulas for formulas in ways if formulas]
        likely = [formulas for formulas in ways if _hold_mostly(formulas)]
        chosen = max(likely, key=_share_held) if likely else None
        if chosen is None and len(ways) == 1 and len(ways[0]) < _ROWS and ways[0][0].named:
            chosen = ways[0]
        found.extend(chosen or ())
    return found


def _applied(way: Way, rows: Sequence[int], cells: Cells, totals: Sequence[int]) -> list[Formula]:
    """A way for each row in which all its numbers, or for sums at least two, are printed."""
    found: list[Formula] = []
    for row in rows:
        result = cells.get((row, way.result))
        if result is None or result.quantity.vague:
            continue
        share = way.name == "share"
        if share and (row in totals or not totals):
            continue
        told = [
            (slot, fact)
            for slot in way.slots
            if (fact := cells.get((totals[-1] if share and slot.under else row, slot.at))) is not None
        ]
        if way.blanks:
            told = [(slot, fact) for slot, fact in told if _is_alike(result, fact)]
        if len(told) < (2 if way.blanks else len(way.slots)):
            continue
        parts = tuple(Part(fact, slot.weight, slot.under) for slot, fact in told)
        if way.form == "sum" and not all(_is_alike(result, part.fact) for part in parts):
            continue
        dimensions = [fact.quantity.dimension for _, fact in told]
        if way.form == "portion":
            if dimensions.count("percent") != 1:
                continue
        elif way.form != "sum" and not _MEASURED.issuperset(dimensions):
            continue
        found.append(Formula(way.name, way.form, result, parts, way.named))
    return found


def _is_alike(result: Fact, fact: Fact) -> bool:
    kind = (result.quantity.dimension, result.quantity.base_unit)
    return kind[0] in _AMOUNTS and (fact.quantity.dimension, fact.quantity.base_unit) == kind


def _share_held(formulas: Sequence[Formula]) -> Decimal:
    return Decimal(sum(_holds(formula) for formula in formulas)) / len(formulas)


def _hold_mostly(formulas: Sequence[Formula]) -> bool:
    held = sum(_holds(formula) for formula in formulas)
    return held * 2 >= len(formulas) and held > 0


def _holds(formula: Formula) -> bool:
    """Whether a formula comes near the printed figure: to choose between ways of reading, not to judge."""
    return _NEAR[formula.form](formula)


def _sum_holds(formula: Formula) -> bool:
    gap = sum((part.weight * part.fact.quantity.value for part in formula.parts), -formula.result.quantity.value)
    return abs(gap) <= sum(part.fact.quantity.quantum for part in formula.parts)


def _ratio_holds(formula: Formula) -> bool:
    above = sum((part.weight * part.fact.quantity.value for part in formula.parts), Decimal(0))
    under = sum((part.under * part.fact.quantity.value for part in formula.parts), Decimal(0))
    if not under:
        return False
    result = formula.result.quantity
    factor = _HUNDRED if result.dimension == "percent" else Decimal(1)
    return abs(above / under * factor - result.value) <= 2 * result.quantum


def _product_holds(formula: Formula) -> bool:
    multiplied = Decimal(1)
    for part in formula.parts:
        value = part.fact.quantity.value
        multiplied *= value / _HUNDRED if part.fact.quantity.dimension == "percent" else value
    result = formula.result.quantity
    return abs(multiplied - result.value) <= max(result.quantum, abs(result.value) / _HUNDRED)


_NEAR: Mapping[str, Callable[[Formula], bool]] = {
    "sum": _sum_holds,
    "ratio": _ratio_holds,
    "product": _product_holds,
    "portion": _product_holds,
}
