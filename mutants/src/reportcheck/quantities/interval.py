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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁIntervalǁadd__mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁsub__mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁmul__mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁdiv__mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁintersect__mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁcontains__mutmut: MutantDict = {}  # type: ignore


class Interval(NamedTuple):
    """All values from `lo` to `hi`, both included."""

    lo: Decimal
    hi: Decimal

    @_mutmut_mutated(mutants_xǁIntervalǁadd__mutmut)
    def add(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), _HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_orig(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), _HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_1(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(None, _HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_2(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), None)

    def xǁIntervalǁadd__mutmut_3(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_4(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), )

    def xǁIntervalǁadd__mutmut_5(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(None, other.lo), _HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_6(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, None), _HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_7(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(other.lo), _HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_8(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, ), _HIGH.add(self.hi, other.hi))

    def xǁIntervalǁadd__mutmut_9(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), _HIGH.add(None, other.hi))

    def xǁIntervalǁadd__mutmut_10(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), _HIGH.add(self.hi, None))

    def xǁIntervalǁadd__mutmut_11(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), _HIGH.add(other.hi))

    def xǁIntervalǁadd__mutmut_12(self, other: Interval) -> Interval:
        """Sums of a value of each."""
        return Interval(_LOW.add(self.lo, other.lo), _HIGH.add(self.hi, ))

    @_mutmut_mutated(mutants_xǁIntervalǁsub__mutmut)
    def sub(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), _HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_orig(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), _HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_1(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(None, _HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_2(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), None)

    def xǁIntervalǁsub__mutmut_3(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_4(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), )

    def xǁIntervalǁsub__mutmut_5(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(None, other.hi), _HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_6(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, None), _HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_7(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(other.hi), _HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_8(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, ), _HIGH.subtract(self.hi, other.lo))

    def xǁIntervalǁsub__mutmut_9(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), _HIGH.subtract(None, other.lo))

    def xǁIntervalǁsub__mutmut_10(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), _HIGH.subtract(self.hi, None))

    def xǁIntervalǁsub__mutmut_11(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), _HIGH.subtract(other.lo))

    def xǁIntervalǁsub__mutmut_12(self, other: Interval) -> Interval:
        """Differences of a value of each."""
        return Interval(_LOW.subtract(self.lo, other.hi), _HIGH.subtract(self.hi, ))

    @_mutmut_mutated(mutants_xǁIntervalǁmul__mutmut)
    def mul(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_orig(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_1(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 or other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_2(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo > 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_3(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 1 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_4(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_5(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 1:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_6(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(None, _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_7(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), None)
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_8(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_9(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), )
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_10(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(None, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_11(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, None), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_12(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_13(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, ), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_14(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(None, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_15(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, None))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_16(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_17(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, ))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_18(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = None
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_19(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(None, max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_20(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), None)

    def xǁIntervalǁmul__mutmut_21(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_22(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), )

    def xǁIntervalǁmul__mutmut_23(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(None), max(_HIGH.multiply(*pair) for pair in pairs))

    def xǁIntervalǁmul__mutmut_24(self, other: Interval) -> Interval:
        """Products of a value of each."""
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.multiply(self.lo, other.lo), _HIGH.multiply(self.hi, other.hi))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.multiply(*pair) for pair in pairs), max(None))

    @_mutmut_mutated(mutants_xǁIntervalǁdiv__mutmut)
    def div(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_orig(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_1(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo < 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_2(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 1 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_3(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 < other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_4(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 or other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_5(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo > 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_6(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 1 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_7(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo >= 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_8(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 1:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_9(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(None, _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_10(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), None)
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_11(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_12(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), )
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_13(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(None, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_14(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, None), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_15(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_16(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, ), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_17(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(None, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_18(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, None))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_19(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_20(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, ))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_21(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = None
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_22(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(None, max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_23(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), None)

    def xǁIntervalǁdiv__mutmut_24(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_25(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), )

    def xǁIntervalǁdiv__mutmut_26(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(None), max(_HIGH.divide(*pair) for pair in pairs))

    def xǁIntervalǁdiv__mutmut_27(self, other: Interval) -> Interval | None:
        """Quotients of a value of each; None if the divisor may be 0."""
        if other.lo <= 0 <= other.hi:
            return None
        if self.lo >= 0 and other.lo > 0:
            return Interval(_LOW.divide(self.lo, other.hi), _HIGH.divide(self.hi, other.lo))
        pairs = [(left, right) for left in (self.lo, self.hi) for right in (other.lo, other.hi)]
        return Interval(min(_LOW.divide(*pair) for pair in pairs), max(None))

    @_mutmut_mutated(mutants_xǁIntervalǁintersect__mutmut)
    def intersect(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_orig(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_1(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = None
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_2(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(None, other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_3(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, None), min(self.hi, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_4(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_5(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, ), min(self.hi, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_6(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(None, other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_7(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, None)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_8(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(other.hi)
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_9(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, )
        return Interval(lo, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_10(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if (lo <= hi) and False else None

    def xǁIntervalǁintersect__mutmut_11(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if (lo <= hi) or True else None

    def xǁIntervalǁintersect__mutmut_12(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(None, hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_13(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, None) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_14(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(hi) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_15(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, ) if lo <= hi else None

    def xǁIntervalǁintersect__mutmut_16(self, other: Interval) -> Interval | None:
        """The values common to both; None if there are none."""
        lo, hi = max(self.lo, other.lo), min(self.hi, other.hi)
        return Interval(lo, hi) if lo < hi else None

    @_mutmut_mutated(mutants_xǁIntervalǁcontains__mutmut)
    def contains(self, value: Decimal) -> bool:
        """Whether `value` is one of the values."""
        return self.lo <= value <= self.hi

    def xǁIntervalǁcontains__mutmut_orig(self, value: Decimal) -> bool:
        """Whether `value` is one of the values."""
        return self.lo <= value <= self.hi

    def xǁIntervalǁcontains__mutmut_1(self, value: Decimal) -> bool:
        """Whether `value` is one of the values."""
        return self.lo < value <= self.hi

    def xǁIntervalǁcontains__mutmut_2(self, value: Decimal) -> bool:
        """Whether `value` is one of the values."""
        return self.lo <= value < self.hi

    @property
    def width(self) -> Decimal:
        """From the lowest to the highest value."""
        return _HIGH.subtract(self.hi, self.lo)

mutants_xǁIntervalǁadd__mutmut['_mutmut_orig'] = Interval.xǁIntervalǁadd__mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_1'] = Interval.xǁIntervalǁadd__mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_2'] = Interval.xǁIntervalǁadd__mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_3'] = Interval.xǁIntervalǁadd__mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_4'] = Interval.xǁIntervalǁadd__mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_5'] = Interval.xǁIntervalǁadd__mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_6'] = Interval.xǁIntervalǁadd__mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_7'] = Interval.xǁIntervalǁadd__mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_8'] = Interval.xǁIntervalǁadd__mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_9'] = Interval.xǁIntervalǁadd__mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_10'] = Interval.xǁIntervalǁadd__mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_11'] = Interval.xǁIntervalǁadd__mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁadd__mutmut['xǁIntervalǁadd__mutmut_12'] = Interval.xǁIntervalǁadd__mutmut_12 # type: ignore # mutmut generated

mutants_xǁIntervalǁsub__mutmut['_mutmut_orig'] = Interval.xǁIntervalǁsub__mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_1'] = Interval.xǁIntervalǁsub__mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_2'] = Interval.xǁIntervalǁsub__mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_3'] = Interval.xǁIntervalǁsub__mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_4'] = Interval.xǁIntervalǁsub__mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_5'] = Interval.xǁIntervalǁsub__mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_6'] = Interval.xǁIntervalǁsub__mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_7'] = Interval.xǁIntervalǁsub__mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_8'] = Interval.xǁIntervalǁsub__mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_9'] = Interval.xǁIntervalǁsub__mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_10'] = Interval.xǁIntervalǁsub__mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_11'] = Interval.xǁIntervalǁsub__mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁsub__mutmut['xǁIntervalǁsub__mutmut_12'] = Interval.xǁIntervalǁsub__mutmut_12 # type: ignore # mutmut generated

mutants_xǁIntervalǁmul__mutmut['_mutmut_orig'] = Interval.xǁIntervalǁmul__mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_1'] = Interval.xǁIntervalǁmul__mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_2'] = Interval.xǁIntervalǁmul__mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_3'] = Interval.xǁIntervalǁmul__mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_4'] = Interval.xǁIntervalǁmul__mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_5'] = Interval.xǁIntervalǁmul__mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_6'] = Interval.xǁIntervalǁmul__mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_7'] = Interval.xǁIntervalǁmul__mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_8'] = Interval.xǁIntervalǁmul__mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_9'] = Interval.xǁIntervalǁmul__mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_10'] = Interval.xǁIntervalǁmul__mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_11'] = Interval.xǁIntervalǁmul__mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_12'] = Interval.xǁIntervalǁmul__mutmut_12 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_13'] = Interval.xǁIntervalǁmul__mutmut_13 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_14'] = Interval.xǁIntervalǁmul__mutmut_14 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_15'] = Interval.xǁIntervalǁmul__mutmut_15 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_16'] = Interval.xǁIntervalǁmul__mutmut_16 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_17'] = Interval.xǁIntervalǁmul__mutmut_17 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_18'] = Interval.xǁIntervalǁmul__mutmut_18 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_19'] = Interval.xǁIntervalǁmul__mutmut_19 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_20'] = Interval.xǁIntervalǁmul__mutmut_20 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_21'] = Interval.xǁIntervalǁmul__mutmut_21 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_22'] = Interval.xǁIntervalǁmul__mutmut_22 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_23'] = Interval.xǁIntervalǁmul__mutmut_23 # type: ignore # mutmut generated
mutants_xǁIntervalǁmul__mutmut['xǁIntervalǁmul__mutmut_24'] = Interval.xǁIntervalǁmul__mutmut_24 # type: ignore # mutmut generated

mutants_xǁIntervalǁdiv__mutmut['_mutmut_orig'] = Interval.xǁIntervalǁdiv__mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_1'] = Interval.xǁIntervalǁdiv__mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_2'] = Interval.xǁIntervalǁdiv__mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_3'] = Interval.xǁIntervalǁdiv__mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_4'] = Interval.xǁIntervalǁdiv__mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_5'] = Interval.xǁIntervalǁdiv__mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_6'] = Interval.xǁIntervalǁdiv__mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_7'] = Interval.xǁIntervalǁdiv__mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_8'] = Interval.xǁIntervalǁdiv__mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_9'] = Interval.xǁIntervalǁdiv__mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_10'] = Interval.xǁIntervalǁdiv__mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_11'] = Interval.xǁIntervalǁdiv__mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_12'] = Interval.xǁIntervalǁdiv__mutmut_12 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_13'] = Interval.xǁIntervalǁdiv__mutmut_13 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_14'] = Interval.xǁIntervalǁdiv__mutmut_14 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_15'] = Interval.xǁIntervalǁdiv__mutmut_15 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_16'] = Interval.xǁIntervalǁdiv__mutmut_16 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_17'] = Interval.xǁIntervalǁdiv__mutmut_17 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_18'] = Interval.xǁIntervalǁdiv__mutmut_18 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_19'] = Interval.xǁIntervalǁdiv__mutmut_19 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_20'] = Interval.xǁIntervalǁdiv__mutmut_20 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_21'] = Interval.xǁIntervalǁdiv__mutmut_21 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_22'] = Interval.xǁIntervalǁdiv__mutmut_22 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_23'] = Interval.xǁIntervalǁdiv__mutmut_23 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_24'] = Interval.xǁIntervalǁdiv__mutmut_24 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_25'] = Interval.xǁIntervalǁdiv__mutmut_25 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_26'] = Interval.xǁIntervalǁdiv__mutmut_26 # type: ignore # mutmut generated
mutants_xǁIntervalǁdiv__mutmut['xǁIntervalǁdiv__mutmut_27'] = Interval.xǁIntervalǁdiv__mutmut_27 # type: ignore # mutmut generated

mutants_xǁIntervalǁintersect__mutmut['_mutmut_orig'] = Interval.xǁIntervalǁintersect__mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_1'] = Interval.xǁIntervalǁintersect__mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_2'] = Interval.xǁIntervalǁintersect__mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_3'] = Interval.xǁIntervalǁintersect__mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_4'] = Interval.xǁIntervalǁintersect__mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_5'] = Interval.xǁIntervalǁintersect__mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_6'] = Interval.xǁIntervalǁintersect__mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_7'] = Interval.xǁIntervalǁintersect__mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_8'] = Interval.xǁIntervalǁintersect__mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_9'] = Interval.xǁIntervalǁintersect__mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_10'] = Interval.xǁIntervalǁintersect__mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_11'] = Interval.xǁIntervalǁintersect__mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_12'] = Interval.xǁIntervalǁintersect__mutmut_12 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_13'] = Interval.xǁIntervalǁintersect__mutmut_13 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_14'] = Interval.xǁIntervalǁintersect__mutmut_14 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_15'] = Interval.xǁIntervalǁintersect__mutmut_15 # type: ignore # mutmut generated
mutants_xǁIntervalǁintersect__mutmut['xǁIntervalǁintersect__mutmut_16'] = Interval.xǁIntervalǁintersect__mutmut_16 # type: ignore # mutmut generated

mutants_xǁIntervalǁcontains__mutmut['_mutmut_orig'] = Interval.xǁIntervalǁcontains__mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁcontains__mutmut['xǁIntervalǁcontains__mutmut_1'] = Interval.xǁIntervalǁcontains__mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁcontains__mutmut['xǁIntervalǁcontains__mutmut_2'] = Interval.xǁIntervalǁcontains__mutmut_2 # type: ignore # mutmut generated
mutants_x_point__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_point__mutmut)
def point(value: Decimal) -> Interval:
    """The interval of one exact value."""
    return Interval(value, value)


def x_point__mutmut_orig(value: Decimal) -> Interval:
    """The interval of one exact value."""
    return Interval(value, value)


def x_point__mutmut_1(value: Decimal) -> Interval:
    """The interval of one exact value."""
    return Interval(None, value)


def x_point__mutmut_2(value: Decimal) -> Interval:
    """The interval of one exact value."""
    return Interval(value, None)


def x_point__mutmut_3(value: Decimal) -> Interval:
    """The interval of one exact value."""
    return Interval(value)


def x_point__mutmut_4(value: Decimal) -> Interval:
    """The interval of one exact value."""
    return Interval(value, )

mutants_x_point__mutmut['_mutmut_orig'] = x_point__mutmut_orig # type: ignore # mutmut generated
mutants_x_point__mutmut['x_point__mutmut_1'] = x_point__mutmut_1 # type: ignore # mutmut generated
mutants_x_point__mutmut['x_point__mutmut_2'] = x_point__mutmut_2 # type: ignore # mutmut generated
mutants_x_point__mutmut['x_point__mutmut_3'] = x_point__mutmut_3 # type: ignore # mutmut generated
mutants_x_point__mutmut['x_point__mutmut_4'] = x_point__mutmut_4 # type: ignore # mutmut generated
mutants_x_half_width__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_half_width__mutmut)
def half_width(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_orig(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_1(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS and quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_2(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension not in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_3(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = None
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_4(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" or quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_5(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension != "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_6(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "XXmoneyXX" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_7(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "MONEY" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_8(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum < _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_9(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE or quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_10(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT or quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_11(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension not in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_12(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum != _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_13(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale != _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_14(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE or quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_15(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" or quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_16(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension != "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_17(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "XXpriceXX" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_18(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "PRICE" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_19(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale != _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_20(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum < _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_21(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE or quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_22(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" or quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_23(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension != "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_24(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "XXpercentXX" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_25(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "PERCENT" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_26(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum > _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_27(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value != _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, _HALF)


def x_half_width__mutmut_28(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(None, _HALF)


def x_half_width__mutmut_29(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, None)


def x_half_width__mutmut_30(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(_HALF)


def x_half_width__mutmut_31(quantity: Quantity) -> Decimal:
    """How far the true value may lie from the printed one, in the base unit.

    Half the worth of the last printed digit; 0 for scores, whole counts without 万 or 亿, whole stated norms, money
    printed to 分, a whole 100 %, amounts in capitals and exempt numbers.
    """
    if quantity.dimension in _EXACT_DIMENSIONS or quantity.uppercase:
        return _ZERO
    quantum = quantity.quantum
    if quantity.dimension == "money" and quantum <= _FEN:
        return _ZERO
    if quantity.dimension in _WHOLE_IS_EXACT and quantum == _ONE and quantity.scale == _ONE:
        return _ZERO
    if quantity.dimension == "price" and quantity.scale == _ONE and quantum <= _FEN:
        return _ZERO
    if quantity.dimension == "percent" and quantum >= _ONE and quantity.value == _HUNDRED:
        return _ZERO
    return _HIGH.multiply(quantum, )

mutants_x_half_width__mutmut['_mutmut_orig'] = x_half_width__mutmut_orig # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_1'] = x_half_width__mutmut_1 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_2'] = x_half_width__mutmut_2 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_3'] = x_half_width__mutmut_3 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_4'] = x_half_width__mutmut_4 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_5'] = x_half_width__mutmut_5 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_6'] = x_half_width__mutmut_6 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_7'] = x_half_width__mutmut_7 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_8'] = x_half_width__mutmut_8 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_9'] = x_half_width__mutmut_9 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_10'] = x_half_width__mutmut_10 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_11'] = x_half_width__mutmut_11 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_12'] = x_half_width__mutmut_12 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_13'] = x_half_width__mutmut_13 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_14'] = x_half_width__mutmut_14 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_15'] = x_half_width__mutmut_15 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_16'] = x_half_width__mutmut_16 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_17'] = x_half_width__mutmut_17 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_18'] = x_half_width__mutmut_18 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_19'] = x_half_width__mutmut_19 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_20'] = x_half_width__mutmut_20 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_21'] = x_half_width__mutmut_21 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_22'] = x_half_width__mutmut_22 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_23'] = x_half_width__mutmut_23 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_24'] = x_half_width__mutmut_24 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_25'] = x_half_width__mutmut_25 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_26'] = x_half_width__mutmut_26 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_27'] = x_half_width__mutmut_27 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_28'] = x_half_width__mutmut_28 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_29'] = x_half_width__mutmut_29 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_30'] = x_half_width__mutmut_30 # type: ignore # mutmut generated
mutants_x_half_width__mutmut['x_half_width__mutmut_31'] = x_half_width__mutmut_31 # type: ignore # mutmut generated
mutants_x_interval__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_interval__mutmut)
def interval(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_orig(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_1(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = None
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_2(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(None)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_3(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = None
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_4(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if (quantity.upper is None) and False else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_5(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if (quantity.upper is None) or True else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_6(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is not None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, half))


def x_interval__mutmut_7(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(None, _HIGH.add(high, half))


def x_interval__mutmut_8(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), None)


def x_interval__mutmut_9(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_HIGH.add(high, half))


def x_interval__mutmut_10(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), )


def x_interval__mutmut_11(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(None, half), _HIGH.add(high, half))


def x_interval__mutmut_12(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, None), _HIGH.add(high, half))


def x_interval__mutmut_13(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(half), _HIGH.add(high, half))


def x_interval__mutmut_14(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, ), _HIGH.add(high, half))


def x_interval__mutmut_15(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(None, half))


def x_interval__mutmut_16(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, None))


def x_interval__mutmut_17(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(half))


def x_interval__mutmut_18(quantity: Quantity) -> Interval:
    """What the printed number can stand for by rounding alone, in its base unit; a range from low to high end."""
    half = half_width(quantity)
    high = quantity.value if quantity.upper is None else quantity.upper
    return Interval(_LOW.subtract(quantity.value, half), _HIGH.add(high, ))

mutants_x_interval__mutmut['_mutmut_orig'] = x_interval__mutmut_orig # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_1'] = x_interval__mutmut_1 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_2'] = x_interval__mutmut_2 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_3'] = x_interval__mutmut_3 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_4'] = x_interval__mutmut_4 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_5'] = x_interval__mutmut_5 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_6'] = x_interval__mutmut_6 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_7'] = x_interval__mutmut_7 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_8'] = x_interval__mutmut_8 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_9'] = x_interval__mutmut_9 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_10'] = x_interval__mutmut_10 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_11'] = x_interval__mutmut_11 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_12'] = x_interval__mutmut_12 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_13'] = x_interval__mutmut_13 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_14'] = x_interval__mutmut_14 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_15'] = x_interval__mutmut_15 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_16'] = x_interval__mutmut_16 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_17'] = x_interval__mutmut_17 # type: ignore # mutmut generated
mutants_x_interval__mutmut['x_interval__mutmut_18'] = x_interval__mutmut_18 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_merge_classes__mutmut)
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


def x_merge_classes__mutmut_orig(intervals: Sequence[Interval]) -> list[list[int]]:
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


def x_merge_classes__mutmut_1(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = None
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


def x_merge_classes__mutmut_2(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(None, key=lambda index: (intervals[index].lo, intervals[index].hi))
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


def x_merge_classes__mutmut_3(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=None)
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


def x_merge_classes__mutmut_4(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(key=lambda index: (intervals[index].lo, intervals[index].hi))
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


def x_merge_classes__mutmut_5(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), )
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


def x_merge_classes__mutmut_6(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(None), key=lambda index: (intervals[index].lo, intervals[index].hi))
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


def x_merge_classes__mutmut_7(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: None)
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


def x_merge_classes__mutmut_8(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = None
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


def x_merge_classes__mutmut_9(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = None
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


def x_merge_classes__mutmut_10(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = _ZERO
    for index in order:
        current = None
        if groups and current.lo <= reach:
            groups[-1].append(index)
            reach = min(reach, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_11(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = _ZERO
    for index in order:
        current = intervals[index]
        if groups or current.lo <= reach:
            groups[-1].append(index)
            reach = min(reach, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_12(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = _ZERO
    for index in order:
        current = intervals[index]
        if groups and current.lo < reach:
            groups[-1].append(index)
            reach = min(reach, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_13(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = _ZERO
    for index in order:
        current = intervals[index]
        if groups and current.lo <= reach:
            groups[-1].append(None)
            reach = min(reach, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_14(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = _ZERO
    for index in order:
        current = intervals[index]
        if groups and current.lo <= reach:
            groups[+1].append(index)
            reach = min(reach, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_15(intervals: Sequence[Interval]) -> list[list[int]]:
    """Group intervals that have a value in common; each group lists indices into `intervals`, in their order.

    The fewest groups are made, the lowest first; sorting makes it n log n.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index].lo, intervals[index].hi))
    groups: list[list[int]] = []
    reach = _ZERO
    for index in order:
        current = intervals[index]
        if groups and current.lo <= reach:
            groups[-2].append(index)
            reach = min(reach, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_16(intervals: Sequence[Interval]) -> list[list[int]]:
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
            reach = None
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_17(intervals: Sequence[Interval]) -> list[list[int]]:
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
            reach = min(None, current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_18(intervals: Sequence[Interval]) -> list[list[int]]:
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
            reach = min(reach, None)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_19(intervals: Sequence[Interval]) -> list[list[int]]:
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
            reach = min(current.hi)
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_20(intervals: Sequence[Interval]) -> list[list[int]]:
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
            reach = min(reach, )
        else:
            groups.append([index])
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_21(intervals: Sequence[Interval]) -> list[list[int]]:
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
            groups.append(None)
            reach = current.hi
    for group in groups:
        group.sort()
    return groups


def x_merge_classes__mutmut_22(intervals: Sequence[Interval]) -> list[list[int]]:
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
            reach = None
    for group in groups:
        group.sort()
    return groups

mutants_x_merge_classes__mutmut['_mutmut_orig'] = x_merge_classes__mutmut_orig # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_1'] = x_merge_classes__mutmut_1 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_2'] = x_merge_classes__mutmut_2 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_3'] = x_merge_classes__mutmut_3 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_4'] = x_merge_classes__mutmut_4 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_5'] = x_merge_classes__mutmut_5 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_6'] = x_merge_classes__mutmut_6 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_7'] = x_merge_classes__mutmut_7 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_8'] = x_merge_classes__mutmut_8 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_9'] = x_merge_classes__mutmut_9 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_10'] = x_merge_classes__mutmut_10 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_11'] = x_merge_classes__mutmut_11 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_12'] = x_merge_classes__mutmut_12 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_13'] = x_merge_classes__mutmut_13 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_14'] = x_merge_classes__mutmut_14 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_15'] = x_merge_classes__mutmut_15 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_16'] = x_merge_classes__mutmut_16 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_17'] = x_merge_classes__mutmut_17 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_18'] = x_merge_classes__mutmut_18 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_19'] = x_merge_classes__mutmut_19 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_20'] = x_merge_classes__mutmut_20 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_21'] = x_merge_classes__mutmut_21 # type: ignore # mutmut generated
mutants_x_merge_classes__mutmut['x_merge_classes__mutmut_22'] = x_merge_classes__mutmut_22 # type: ignore # mutmut generated
