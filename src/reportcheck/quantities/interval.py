"""Rounding arithmetic: what a printed number can stand for, and what follows for sums, quotients and repeats."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import NamedTuple

from reportcheck.quantities.model import Quantity

# Wide enough that only quotients are ever rounded, and those outwards, so that an interval never loses a true value.
_LOW = Context(prec=80, rounding=ROUND_FLOOR)
_HIGH = Context(prec=80, rounding=ROUND_CEILING)
_HALF = Decimal("0.5")
_FEN = Decimal("0.01")
_HUNDRED = Decimal(100)
_ZERO = Decimal(0)
_ONE = Decimal(1)
_EXACT_DIMENSIONS = frozenset({"score", ""})
_WHOLE_IS_EXACT = frozenset({"count", "price", "norm", "plain"})


class Interval(NamedTuple):
    """All values from `lo` to `hi`, both included."""

    lo: Decimal
    hi: Decimal

    def add(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), _HIGH.add(self.hi, other.hi))

    def sub(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), _HIGH.subtract(self.hi, other.lo))

    def mul(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def div(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def intersect(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def contains(self, value: Decimal) -> bool:
        """Whether `value` is one of the values."""
        return self.lo <= value <= self.hi

    @property
    def width(self) -> Decimal:
        """From the lowest to the highest value."""
        return _HIGH.subtract(self.hi, self.lo)


def point(value: Decimal) -> Interval:
    """The interval of one exact value."""
    return Interval(value, value)


def half_width(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    quantum = quantity.quantum
    if quantity.dimension == "money":
        return _ZERO if quantum <= _FEN or quantity.uppercase else _HIGH.multiply(quantum, _HALF)
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def interval(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def merge_classes(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = _ZERO
    for index in order:
        current = intervals[index]
        if groups and current.lo <= reach:
            groups[-1].append(index)
            reach = min(reach, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups
