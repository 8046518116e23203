"""Numbers in digits: their unit, sign and bounds, and what shows that they are no quantity."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from reportcheck.quantities import exempt
from reportcheck.quantities.labels import LabelReader
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.numerals import MAX_DIGITS, ONE, parse_arabic, parse_mixed, parse_numeral, times
from reportcheck.quantities.pattern import SIMPLE_UNITS
from reportcheck.quantities.reader import Mention
from reportcheck.quantities.units import BARE_MONEY, PLAIN, SCALES, SIGNS, Unit, read_unit, spaced_unit, unknown_measure

_VAGUE = frozenset("余多几来")


Reading = tuple[int, Decimal, Decimal, str, str, Decimal, str]
"""What a simple number with its unit says: the length of the numeral, value and quantum in the base unit, and the
word, base, scale and dimension of the unit. A bare tuple is taken apart much faster than a named one."""


class _SimpleUnit(NamedTuple):
    """A unit with the quantum of a figure in it, by the number of decimals."""

    word: str
    base: str
    scale: Decimal
    dimension: str
    quanta: tuple[Decimal, ...]


def read_simple(printed: str, folded: str) -> Reading:
    """Read digits with one of the units that the pattern knows; kept, since a report prints most figures twice."""
    number = folded.rstrip(_UNIT_CHARS)
    length = len(number)
    word, base, scale, dimension, quanta = _simple_unit(folded[length:])
    plain = number.replace(",", "")
    point = plain.find(".")
    value = Decimal(plain)
    quantum = quanta[len(plain) - point - 1 if point > 0 else 0]
    if len(READINGS) >= _KEPT:
        READINGS.clear()
    if scale is not ONE:
        value = times(value, scale)
    reading = READINGS[printed] = length, value, quantum, word, base, scale, dimension
    return reading


@cache
def _simple_unit(word: str) -> _SimpleUnit:
    found = read_unit(word, 0) if word else (PLAIN, 0)
    if found is None or found[1] != len(word):
        raise AssertionError(word)
    quanta = tuple(times(Decimal((0, (1,), -places)), found[0].scale) for places in range(7))
    return _SimpleUnit(*found[0], quanta)


_KEPT = 8192
_UNIT_CHARS = f"万亿元%百点次公里平方米{SIMPLE_UNITS}"
READINGS: dict[str, Reading] = {}


class ArabicReader(LabelReader):
    """Reads numbers in digits."""

    __slots__ = ()

    def _simple(self, start: int, end: int) -> int:
        """Read a simple number whose surroundings are to be looked at after all."""
        return self._number(start, start + read_simple(self.text[start:end], self.folded[start:end])[0])

    def _number(self, start: int, end: int) -> int:
        numeral = parse_arabic(self.folded[start:end]) if end - start <= 2 * MAX_DIGITS else None
        if numeral is None:
            return self._skip(start, end, "too_long")
        return self._digits(Mention(start, end, numeral), True)

    def _mixed(self, start: int, end: int) -> int:
        numeral = parse_mixed(self.folded[start:end])
        if numeral is None:
            return self._skip(start, end, "too_long")
        mention = Mention(start, end, numeral)
        if self.folded[end - 1] in "万亿":
            mention.unit = BARE_MONEY
        return self._digits(mention, False)

    def _digits(self, mention: Mention, grouped: bool) -> int:
        """Read what stands around the digits; `grouped` where groups before it may belong to it (1 129 236)."""
        folded = self.folded
        start, end = mention.start, mention.end
        left = folded[start - 1] if start else "\n"
        self._unit(mention)
        if grouped and left == " " and mention.unit.dimension == "money":
            self._spaced_thousands(mention)
            start = mention.start
            left = folded[start - 1] if start else "\n"
        if done := self._label(mention, folded[start:end], left):
            return done
        if left in "-负":
            self._sign(mention, left)
        elif left == "(" and mention.unit is PLAIN and folded[end : end + 1] == ")":
            if done := self._bracketed(mention):
                return done
        elif left in SIGNS:
            self._currency_sign(mention, left)
        return self._finish(mention)

    def _unit(self, mention: Mention) -> None:
        """Read the unit behind the digits, with 余, 多, 几 or a space between."""
        folded = self.folded
        end = mention.end
        follower = folded[end : end + 1]
        if follower in _VAGUE:
            found = read_unit(folded, end + 1)
            if found is None and follower == "余":
                found = unknown_measure(folded, end + 1, certain=True)
            if found is not None and follower == "来" and found[0].dimension != "count":
                found = None
            if found is not None:
                mention.bound = "about" if follower == "来" else "more"
        elif follower > " ":
            found = read_unit(folded, end) or unknown_measure(folded, end)
        else:
            found = spaced_unit(folded, end) if follower else None
        if found is not None:
            mention.unit, mention.end = found
            if found[0].word in SCALES:
                self._go_on(mention)

    def _bracketed(self, mention: Mention) -> int:
        """（12.30）万元 is negative, as accountants write it; 0 if no money or percent follows the bracket."""
        after = read_unit(self.folded, mention.end + 1)
        if after is None or after[0].dimension not in ("money", "percent"):
            return 0
        mention.start -= 1
        mention.number_end += 1
        mention.negate()
        mention.unit, mention.end = after
        return self._finish(mention)

    def _currency_sign(self, mention: Mention, left: str) -> None:
        mention.start -= 1
        unit = mention.unit
        if unit.dimension in ("plain", "money"):
            mention.unit = Unit(unit.word or left, SIGNS[left], unit.scale, "money")
        before = self.folded[mention.start - 1 : mention.start]
        if before == "-":
            self._sign(mention, before)

    def _spaced_thousands(self, mention: Mention) -> None:
        """1 129 236万元: groups of three digits set apart by spaces, the first of one to three digits."""
        folded, found = self.folded, self.found
        first = mention.start
        if len(folded[first : mention.number_end].partition(".")[0]) != 3:
            return
        while found and mention.number_end - first < MAX_DIGITS and self._is_group(found[-1], first):
            group = found.pop()
            first = group.start
            if len(group.number) < 3:
                break
        joined = parse_numeral(folded[first : mention.number_end])
        if joined is not None:
            mention.start = mention.number_start = first
            mention.numeral = joined

    def _is_group(self, before: Quantity, start: int) -> bool:
        return (
            before.end == start - 1
            and before.dimension == "plain"
            and before.bound == "exact"
            and before.number.isdecimal()
            and len(before.number) <= 3
        )

    def _chain(self, start: int, end: int) -> int:
        """1.1.1 is a place in an outline or a code; 2222.2222.2222 are numbers with stray points."""
        parts = self.folded[start:end].split(".")
        short = all(len(part) < 4 for part in parts)
        if short and exempt.at_boundary(self.folded, start):
            return self._skip(start, end, "enumerator")
        if short or len(parts) > 6:
            return self._skip(start, end, "code")
        for part in parts:
            numeral = parse_arabic(part)
            if numeral is None:
                self._skip(start, start + len(part), "too_long")
            else:
                self._add(start, start + len(part), start + len(part), numeral, PLAIN)
            start += len(part) + 1
        return end
