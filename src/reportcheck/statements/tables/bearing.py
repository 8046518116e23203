"""Whether a row bears a relation between columns out, and how much that says. To find relations, not to judge them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from math import gcd
from typing import NamedTuple

from reportcheck.quantities.interval import half_width
from reportcheck.quantities.model import Quantity
from reportcheck.recipes.model import ColumnRelation

_ZERO = Decimal(0)
_ONE = Decimal(1)
_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")
_FEWEST = 3


class Figure(NamedTuple):
    """A printed number: its value, how far the true one may lie from it, the worth of its last digit."""

    value: Decimal
    half: Decimal
    quantum: Decimal


def figure_of(quantity: Quantity) -> Figure:
    """What counts of a quantity here; made once for each, since every relation that is tried looks at it."""
    return Figure(quantity.value, half_width(quantity), quantity.quantum)


def tells(relation: ColumnRelation, numbers: Sequence[Figure]) -> bool:
    """Whether the numbers of a row, the result first, could break the relation: a rate of nothing cannot."""
    if relation.form != "ratio":
        return True
    _, part, whole = numbers
    return part.value >= 0 and whole.value > whole.half


def bears_out(relation: ColumnRelation, numbers: Sequence[Figure]) -> bool:
    """Whether the numbers of a row that tells fit the relation as far as they are printed."""
    return _HOLDS[relation.form](relation, numbers)


def is_filled(relation: ColumnRelation, numbers: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """Whether one of the `others` of a row is what a sum lacks: a column that is mostly empty or 0 belongs to it."""
    if relation.form != "sum":
        return False
    gap, allowance = _gap(relation, numbers)
    return any(other.value and abs(abs(gap) - abs(other.value)) <= allowance + other.half for other in others)


def weight(relation: ColumnRelation, numbers: Sequence[Figure]) -> int:
    """How much a row that bears a relation out says for it: one in how many would by chance; 0 or 1 say nothing."""
    return _WEIGHTS[relation.form](relation, numbers)


def _sum_holds(relation: ColumnRelation, numbers: Sequence[Figure]) -> bool:
    gap, allowance = _gap(relation, numbers)
    return abs(gap) <= allowance


def _gap(relation: ColumnRelation, numbers: Sequence[Figure]) -> tuple[Decimal, Decimal]:
    """What is missing in a sum, and how much of it rounding explains."""
    result, *others = numbers
    gap, allowance = result.value, result.half
    for slot, number in zip(relation.slots, others, strict=True):
        gap = gap - number.value if slot.weight > 0 else gap + number.value
        allowance += number.half
    return gap, allowance


def _ratio_holds(_: ColumnRelation, numbers: Sequence[Figure]) -> bool:
    rate, part, whole = numbers
    low = (rate.value - rate.quantum * _HALF) * (whole.value - whole.half)
    high = (rate.value + rate.quantum) * (whole.value + whole.half)
    return low <= _HUNDRED * (part.value + part.half) and _HUNDRED * (part.value - part.half) < high


def _product_holds(_: ColumnRelation, numbers: Sequence[Figure]) -> bool:
    result, first, second = numbers
    return abs(result.value - first.value * second.value) <= _product_allowance(result, first, second)


def _product_allowance(result: Figure, first: Figure, second: Figure) -> Decimal:
    halves = first.half, second.half
    return result.half + abs(first.value) * halves[1] + abs(second.value) * halves[0] + halves[0] * halves[1]


def _sum_weight(relation: ColumnRelation, numbers: Sequence[Figure]) -> int:
    """The smallest number but 0, or gap between two, in steps as wide as rounding, or as the numbers are round."""
    signed = [-numbers[0].value]
    signed += [slot.weight * number.value for slot, number in zip(relation.slots, numbers[1:], strict=True)]
    signed = [value for value in signed if value]
    if len(signed) < _FEWEST:
        return 0
    sizes = [abs(value) for value in signed]
    if len(signed) == 4:
        sizes += [abs(signed[0] + value) for value in signed[1:]]
    smallest = min(sizes)
    finest = min(number.quantum for number in numbers)
    step = finest * gcd(*(int(value / finest) for value in signed))
    return int(smallest / max(step, finest, 2 * sum((number.half for number in numbers), _ZERO)))


def _ratio_weight(_: ColumnRelation, numbers: Sequence[Figure]) -> int:
    """How far a rate is from 0 and from 100 %, in steps that it could be told apart by."""
    rate, part, whole = numbers
    if not part.value or not whole.value:
        return 0
    blur = _HUNDRED * (part.half / whole.value + part.value * whole.half / (whole.value * whole.value))
    distance = min(abs(rate.value), abs(_HUNDRED - rate.value))
    return int(distance / max(_grain(rate), rate.quantum + rate.quantum * _HALF + 2 * blur))


def _product_weight(_: ColumnRelation, numbers: Sequence[Figure]) -> int:
    """The second smallest of the three, for a few pieces of one price have few sums; a factor of 1 says nothing."""
    result, first, second = numbers
    if not result.value or _ONE in (abs(first.value), abs(second.value)):
        return 0
    steps = sorted(int(abs(number.value) / _grain(number)) for number in numbers)
    blur = 2 * _product_allowance(result, first, second)
    return min(steps[1], int(abs(result.value) / blur)) if blur else steps[1]


def _grain(number: Figure) -> Decimal:
    """The worth of the last digit that is no 0: round numbers meet by chance more often than others."""
    if not number.value:
        return number.quantum
    last = int(number.value.normalize().as_tuple().exponent)
    return max(number.quantum, _ONE.scaleb(last))


_HOLDS: Mapping[str, Callable[[ColumnRelation, Sequence[Figure]], bool]] = {
    "sum": _sum_holds,
    "ratio": _ratio_holds,
    "product": _product_holds,
}
_WEIGHTS: Mapping[str, Callable[[ColumnRelation, Sequence[Figure]], int]] = {
    "sum": _sum_weight,
    "ratio": _ratio_weight,
    "product": _product_weight,
}
