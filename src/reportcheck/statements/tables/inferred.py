"""Relations between columns that no word tells, but nearly every row bears out: 甲 = 乙 + 丙, 甲 = 乙 ÷ 丙 …"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, islice, permutations
from typing import NamedTuple

from reportcheck.quantities.model import Quantity
from reportcheck.recipes.model import ColumnRelation, Slot
from reportcheck.statements.model import Fact, Formula, Inferred
from reportcheck.statements.tables.bearing import Figure, bears_out, figure_of, is_filled, tells, weight
from reportcheck.statements.tables.columns import Column
from reportcheck.statements.tables.relations import AMOUNTS, Cells, apply_relation, fits, layout_of

_ZERO = Decimal(0)
_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 4
_FEWEST_OF_COLUMN = 2
_LONG_SUM = 4
_MOST_BREAKING = 2
_BEARING_FOR_EACH_BREAKING = 4
# what the search looks at: so many columns of numbers, of one unit where four may make a sum, and rows at first
_WIDEST = 12
_WIDEST_OF_FOUR = 8
_SAMPLE = 60
# a relation by chance must be rarer than once in so many tables
_RARE = 10**6
_NO_AMOUNTS = frozenset({"code", "note", "unit", "sign", "score", "score.full", "score.rate"})


class _Numbers(NamedTuple):
    """A column of numbers of one unit: its position from 1, one of them, and all by row."""

    column: int
    first: Quantity
    by_row: Mapping[int, Figure]


class _Found(NamedTuple):
    """A relation that nearly every row bears out, with the columns that take part, the result first."""

    breaking: int
    relation: ColumnRelation
    columns: tuple[_Numbers, ...]


def infer_relations(
    columns: Mapping[int, Column], rows: Sequence[int], cells: Cells, totals: frozenset[int], known: Sequence[Formula]
) -> Iterator[Inferred]:
    """The relations of one block that `known` formulas do not tell; `totals` are the rows that sum others up.

    Each brings in a column of which nothing is known, and none repeats another with a column that is nearly the same.
    """
    numbers = {column.column: column for column in _columns_of_numbers(columns, rows, cells)}
    if len(numbers) < _FEWEST_COLUMNS:
        return
    possible = list(_possible(list(numbers.values())))
    found: list[_Found] = []
    sample = _sample(list(numbers.values()), rows)
    for relation in possible:
        own = tuple(numbers[column] for column in relation.columns())
        if _breaking(relation, own, sample, totals) is not None:
            breaking = _breaking(relation, own, rows, totals)
            if breaking is not None:
                found.append(_Found(breaking, relation, own))
    found.sort(key=lambda entry: (entry.breaking, len(entry.columns), entry.relation.columns()))
    told = _told(known, columns)
    for entry in found:
        taken = frozenset(entry.relation.columns())
        if taken <= {column for _, others in told for column in others} or _repeats(entry.relation, told):
            continue
        if _is_no_chance(entry, rows, totals, _RARE * len(possible)):
            told.append((entry.relation.form, taken))
            yield _as_inferred(entry.relation, columns, rows, cells, totals)


def _sample(numbers: Sequence[_Numbers], rows: Sequence[int]) -> list[int]:
    """The first rows that print enough numbers other than 0: what they do not bear out is not tried on thousands."""
    stated = Counter(row for column in numbers for row, figure in column.by_row.items() if figure.value)
    return list(islice((row for row in rows if stated[row] >= _FEWEST_COLUMNS), _SAMPLE))


def _as_inferred(
    relation: ColumnRelation, columns: Mapping[int, Column], rows: Sequence[int], cells: Cells, totals: frozenset[int]
) -> Inferred:
    formulas = apply_relation("inferred", relation, columns, rows, cells, totals)
    bearing: list[Formula] = []
    breaking: list[Formula] = []
    for formula in formulas:
        numbers = [figure_of(fact.quantity) for fact in formula.facts()]
        if not tells(relation, numbers):
            continue
        if bears_out(relation, numbers):
            bearing.append(formula)
        elif not is_filled(relation, numbers, _beside(formula, columns, cells)):
            breaking.append(formula)
    return Inferred(layout_of(columns), relation, formulas[0].relation, tuple(bearing), tuple(breaking))


def _beside(formula: Formula, columns: Mapping[int, Column], cells: Cells) -> list[Figure]:
    """The other numbers of a formula's row, those of its unit."""
    own = {fact.place.column for fact in formula.facts()}
    row, kind = formula.result.place.row, _kind(formula.result.quantity)
    others = (cells.get((row, at)) for at in columns if at not in own)
    return [figure_of(fact.quantity) for fact in others if fact is not None and _kind(fact.quantity) == kind]


def _columns_of_numbers(columns: Mapping[int, Column], rows: Sequence[int], cells: Cells) -> list[_Numbers]:
    """The columns whose numbers vary, without those that repeat another."""
    found: list[_Numbers] = []
    for number, at in enumerate(sorted(columns), start=1):
        if columns[at].kind in _NO_AMOUNTS:
            continue
        facts = {row: fact for row in rows if (fact := cells.get((row, at))) is not None}
        by_row = _of_one_unit({row: fact.quantity for row, fact in facts.items() if _is_usable(fact)})
        values = [quantity.value for quantity in by_row.values()]
        if len(values) < _FEWEST_ROWS or len(set(values)) == 1:
            continue
        if len(values) - values.count(_ZERO) < _FEWEST_OF_COLUMN:
            continue
        if not any(_is_same(by_row, other.by_row) for other in found):
            figures = {row: figure_of(quantity) for row, quantity in by_row.items()}
            found.append(_Numbers(number, next(iter(by_row.values())), figures))
    return found[:_WIDEST]


def _of_one_unit(by_row: Mapping[int, Quantity]) -> Mapping[int, Quantity]:
    """The numbers of the unit that most have."""
    kinds = Counter(map(_kind, by_row.values()))
    if len(kinds) <= 1:
        return by_row
    usual = kinds.most_common(1)[0][0]
    return {row: quantity for row, quantity in by_row.items() if _kind(quantity) == usual}


def _kind(quantity: Quantity) -> tuple[str, str]:
    return quantity.dimension, quantity.base_unit


def _is_usable(fact: Fact) -> bool:
    return fact.quantity.bound == "exact" and fact.quantity.dimension in (*AMOUNTS, "price", "percent")


def _is_same(first: Mapping[int, Quantity], second: Mapping[int, Figure]) -> bool:
    return all(row in second and second[row].value == quantity.value for row, quantity in first.items())


def _possible(numbers: Sequence[_Numbers]) -> Iterator[ColumnRelation]:
    """Every relation that the units of the columns allow, written with the column on the right as result."""
    kinds: dict[tuple[str, str], list[int]] = {}
    first = {column.column: column.first for column in numbers}
    for column, quantity in first.items():
        kinds.setdefault(_kind(quantity), []).append(column)
    for (dimension, _), alike in kinds.items():
        if dimension in AMOUNTS:
            for size, widest in ((3, _WIDEST), (4, _WIDEST_OF_FOUR)):
                for chosen in combinations(alike[:widest], size):
                    yield from _sums(chosen)
            yield from _long_sums(alike)
            for rate in kinds.get(("percent", "%"), ()):
                for part, whole in permutations(alike, 2):
                    yield ColumnRelation("ratio", rate, (Slot(part, 1, 0), Slot(whole, 0, 1)))
    for result, left, right in permutations(first, 3):
        if left < right and fits("product", (first[result], first[left], first[right])):
            yield ColumnRelation("product", result, (Slot(left), Slot(right)))


def _sums(columns: Sequence[int]) -> Iterator[ColumnRelation]:
    """One column is the sum of the others, or two are worth the other two: 期初 + 收入 = 支出 + 期末."""
    for whole in columns:
        parts = [column for column in columns if column != whole]
        if whole == columns[-1] or len(parts) > 2:
            yield ColumnRelation("sum", whole, tuple(Slot(part) for part in parts))
        else:
            yield ColumnRelation("sum", parts[-1], (Slot(whole), Slot(parts[0], -1)))
    if len(columns) == 4:
        last = columns[-1]
        for beside in columns[:-1]:
            others = [column for column in columns if column not in (last, beside)]
            slots = [Slot(others[0]), Slot(others[1]), Slot(beside, -1)]
            yield ColumnRelation("sum", last, tuple(slots))


def _long_sums(columns: Sequence[int]) -> Iterator[ColumnRelation]:
    """总投资|中央|省级|市级|县级: a column is the sum of four or more that stand right behind or before it."""
    for at, whole in enumerate(columns):
        for size in range(_LONG_SUM, len(columns)):
            for parts in (columns[at + 1 : at + 1 + size], columns[max(0, at - size) : at]):
                if len(parts) == size:
                    yield ColumnRelation("sum", whole, tuple(Slot(part) for part in parts))


def _telling(
    relation: ColumnRelation, own: Sequence[_Numbers], rows: Sequence[int], totals: frozenset[int]
) -> Iterator[tuple[int, list[Figure]]]:
    """The rows in which all of these columns state a number, so that they bear the relation out or break it."""
    columns = [column.by_row for column in own]
    for row in rows:
        if row in totals and relation.form == "product":
            continue
        try:
            numbers = [by_row[row] for by_row in columns]
        except KeyError:
            continue
        if tells(relation, numbers):
            yield row, numbers


def _breaking(
    relation: ColumnRelation, own: Sequence[_Numbers], rows: Sequence[int], totals: frozenset[int]
) -> int | None:
    """How many rows break a relation; None where too many do, or too few say anything."""
    bearing = breaking = 0
    stated = [0] * len(own)
    for row, numbers in _telling(relation, own, rows, totals):
        if not bears_out(relation, numbers):
            breaking += 1
            if breaking > _MOST_BREAKING:
                return None
        elif row not in totals and weight(relation, numbers) > 1:
            bearing += 1
            stated = [count + (number.value != 0) for count, number in zip(stated, numbers, strict=True)]
    enough = bearing >= max(_FEWEST_ROWS, _BEARING_FOR_EACH_BREAKING * breaking) and min(stated) >= _FEWEST_OF_COLUMN
    return breaking if enough else None


def _is_no_chance(found: _Found, rows: Sequence[int], totals: frozenset[int], wanted: int) -> bool:
    """Whether only one in `wanted` tables of such numbers would bear the relation out by chance."""
    seen: set[tuple[Decimal, ...]] = set()
    odds = 1
    for row, numbers in _telling(found.relation, found.columns, rows, totals):
        values = tuple(number.value for number in numbers)
        if row not in totals and values not in seen and bears_out(found.relation, numbers):
            odds *= max(1, weight(found.relation, numbers))
        seen.add(values)
        if odds >= wanted:
            return True
    return False


def _told(known: Sequence[Formula], columns: Mapping[int, Column]) -> list[tuple[str, frozenset[int]]]:
    """The forms of known formulas with the columns that they bind, counted from 1."""
    position = {at: number for number, at in enumerate(sorted(columns), start=1)}
    told = {
        (formula.form, frozenset(position[fact.place.column] for fact in formula.facts()))
        for formula in known
        if formula.name != "target"
    }
    return sorted(told, key=lambda entry: (entry[0], sorted(entry[1])))


def _repeats(relation: ColumnRelation, told: Sequence[tuple[str, frozenset[int]]]) -> bool:
    """Whether a relation is another one with at most one column exchanged: the two columns are nearly the same."""
    own = set(relation.columns())
    alike = (columns for form, columns in told if form == relation.form and len(columns) == len(own))
    return any(len(own & columns) >= len(own) - 1 for columns in alike)
