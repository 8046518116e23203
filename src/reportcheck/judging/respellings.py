"""Respellings of a printed number by one slip, found by arithmetic: only those that a range holds are spelled out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import combinations

_BASE = 10
_SHIFTS = (-2, -1, 1, 2)


def respellings(number: str, low: Decimal, high: Decimal) -> Iterator[tuple[str, str]]:
    """Kind of slip and digits of each respelling of `number` whose value is in [low, high], as somebody may print it.

    `number` is plain: digits with one point at most. Kinds are those of slips.RANKS.
    """
    speller = _Speller(number, low, high)
    for found in (speller.exchanges(), speller.losses_and_digits(), speller.gains(), speller.points()):
        yield from ((kind, text) for kind, text in found if _is_printable(text))


class _Speller:
    """A number as a whole number of its last digit, beside the bounds in the same measure."""

    def __init__(self, number: str, low: Decimal, high: Decimal) -> None:
        point = number.find(".")
        self._number = number
        self._point = point
        self._digits = number.replace(".", "") if point >= 0 else number
        self._decimals = len(number) - point - 1 if point >= 0 else 0
        self._value = int(self._digits)
        self._figures = [ord(character) - ord("0") for character in self._digits]
        self._low, self._high = low.scaleb(self._decimals), high.scaleb(self._decimals)
        self._least, self._most = _whole(self._low, self._high)
        self._powers = [_BASE**power for power in range(len(self._digits) + 2)]

    def _at(self, index: int) -> int:
        """Where a digit stands in the text."""
        return index + 1 if 0 <= self._point <= index else index

    def exchanges(self) -> Iterator[tuple[str, str]]:
        """Neighbours swapped, then digits further apart exchanged."""
        last = len(self._digits) - 1
        pairs = [(at, at + 1) for at in range(last)]
        for kind, places in (("swapped", pairs), ("exchanged", combinations(range(last + 1), 2))):
            for left, right in places:
                more = self._figures[right] - self._figures[left]
                if not more or (kind == "exchanged" and right == left + 1):
                    continue
                value = self._value + more * (self._powers[last - left] - self._powers[last - right])
                if self._least <= value <= self._most:
                    characters = list(self._number)
                    one, other = self._at(left), self._at(right)
                    characters[one], characters[other] = characters[other], characters[one]
                    yield kind, "".join(characters)

    def losses_and_digits(self) -> Iterator[tuple[str, str]]:
        """A digit too many, and a digit that should be another."""
        number, last = self._number, len(self._digits) - 1
        for index, figure in enumerate(self._figures):
            power, at = self._powers[last - index], self._at(index)
            without = self._value // (power * _BASE) * power + self._value % power
            of_decimals = 0 <= self._point < at
            if self._least <= (without * _BASE if of_decimals else without) <= self._most:
                yield "decimal" if of_decimals else "doubled", number[:at] + number[at + 1 :]
            for digit in _figures_between(self._value - figure * power, power, self._least, self._most):
                if digit != figure:
                    yield "digit", f"{number[:at]}{digit}{number[at + 1 :]}"

    def gains(self) -> Iterator[tuple[str, str]]:
        """A digit that was left out."""
        number, least, most = self._number, self._least, self._most
        finer: tuple[int, int] | None = None
        for at in range(len(number) + 1):
            of_decimals = 0 <= self._point < at
            if of_decimals and finer is None:
                finer = least, most = _whole(self._low * _BASE, self._high * _BASE)
            power = self._powers[len(self._digits) - (at - 1 if of_decimals else at)]
            base = self._value // power * power * _BASE + self._value % power
            kind = "decimal" if of_decimals else "dropped"
            for digit in _figures_between(base, power, least, most):
                yield kind, f"{number[:at]}{digit}{number[at:]}"

    def points(self) -> Iterator[tuple[str, str]]:
        """The point elsewhere."""
        if self._point < 0:
            return
        for shift in _SHIFTS:
            at = self._point + shift
            if 0 < at < len(self._digits) and self._low <= Decimal(self._value).scaleb(shift) <= self._high:
                yield "point", self._digits[:at].lstrip("0").rjust(1, "0") + "." + self._digits[at:]


def _figures_between(base: int, power: int, least: int, most: int) -> range:
    """The digits that, at this power, take `base` into the bounds."""
    first = max(0, -((base - least) // power))
    last = min(_BASE - 1, (most - base) // power)
    return range(first, last + 1)


def _whole(low: Decimal, high: Decimal) -> tuple[int, int]:
    return int(low.to_integral_value(ROUND_CEILING)), int(high.to_integral_value(ROUND_FLOOR))


def _is_printable(text: str) -> bool:
    """Whether anybody would print a number so: no point at an end, no 0 in front."""
    if not text or text[0] == "." or text[-1] == ".":
        return False
    return text[0] != "0" or text.startswith("0.")
