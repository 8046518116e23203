"""Relations between columns, row by row: those that a recipe keeps, and those that the rows themselves tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reportcheck.quantities.model import Quantity
from reportcheck.recipes.model import ColumnRelation, Layout, column_name
from reportcheck.statements.model import Fact, Formula, Part
from reportcheck.statements.tables.columns import Column

Cells = Mapping[tuple[int, int], Fact]

AMOUNTS = frozenset({"money", "count", "plain"})
_MONEY = frozenset({"money", "price"})
_FACTORS = AMOUNTS | {"price"}


def layout_of(columns: Mapping[int, Column]) -> Layout:
    """The layout by which a recipe finds these columns."""
    return tuple(column_name(columns[at].path) for at in sorted(columns))


def spoken(relation: ColumnRelation, columns: Mapping[int, Column]) -> str:
    """A relation in the words of the header; a column without words of its own is called by its number."""
    return relation.written(dict(enumerate(_names(columns), start=1)))


def _names(columns: Mapping[int, Column]) -> list[str]:
    found = [columns[at] for at in sorted(columns)]
    last = Counter(column.last for column in found)
    paths = Counter(column.text for column in found)
    names = []
    for number, column in enumerate(found, start=1):
        if column.last and last[column.last] == 1:
            names.append(column.last)
        elif column.text and paths[column.text] == 1:
            names.append(column.text)
        else:
            names.append(f"{column.last}第{number}列")
    return names


def apply_relation(
    name: str,
    relation: ColumnRelation,
    columns: Mapping[int, Column],
    rows: Iterable[int],
    cells: Cells,
    totals: frozenset[int],
) -> list[Formula]:
    """The relation as a formula for each row in which all its numbers are printed, exact and of fitting units.

    `totals` are rows that sum others up: no product of theirs is one of a price.
    """
    order = sorted(columns)
    words = spoken(relation, columns)
    found: list[Formula] = []
    for row in rows:
        facts = [cells.get((row, order[column - 1])) for column in relation.columns()]
        told = [fact for fact in facts if fact is not None and fact.quantity.bound == "exact"]
        if len(told) < len(facts) or (relation.form == "product" and row in totals):
            continue
        if not fits(relation.form, [fact.quantity for fact in told]):
            continue
        parts = tuple(Part(fact, slot.weight, slot.under) for fact, slot in zip(told[1:], relation.slots, strict=True))
        found.append(Formula(name, relation.form, told[0], parts, named=name == "recipe", relation=words))
    return found


def fits(form: str, numbers: Sequence[Quantity]) -> bool:
    """Whether the units of a result and its operands, in this order, let the relation hold at all."""
    result, *others = numbers
    if form == "product":
        priced = sum(number.dimension in _MONEY for number in others)
        return result.dimension in AMOUNTS and priced == (result.dimension in _MONEY) and _are_of(others, _FACTORS)
    kinds = {(number.dimension, number.base_unit) for number in others}
    if form == "ratio":
        return result.dimension == "percent" and len(kinds) == 1 and _are_of(others, AMOUNTS)
    return kinds == {(result.dimension, result.base_unit)} and _are_of(others, AMOUNTS)


def _are_of(numbers: Sequence[Quantity], dimensions: frozenset[str]) -> bool:
    return all(number.dimension in dimensions for number in numbers)
