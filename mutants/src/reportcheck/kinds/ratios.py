"""Ratios: execution, arrival, shares, rates of change, multiples."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reportcheck.binding.model import Bound, Operand
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, half_width, interval, point
from reportcheck.statements.model import Fact

_ZERO = Decimal(0)
_HUNDRED = Decimal(100)
_INFORMATIVE = Decimal("0.2")
_HALF = Decimal("0.5")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_judge_ratio__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_ratio__mutmut)
def judge_ratio(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_orig(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_1(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = None
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_2(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = None
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_3(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(None, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_4(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_5(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, )
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_6(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = None
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_7(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(None)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_8(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = None
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_9(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(None, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_10(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, None, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_11(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, None)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_12(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_13(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_14(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, )
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_15(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = None
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_16(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(None, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_17(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, None)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_18(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_19(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, )
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_20(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None and central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_21(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is not None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_22(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is not None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_23(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(None, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_24(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, None, note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_25(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note=None)
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_26(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict("not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_27(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_28(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", )
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_29(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "XXnot_checkedXX", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_30(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "NOT_CHECKED", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_31(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="XXdivisor_zeroXX")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_32(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="DIVISOR_ZERO")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_33(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = None
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_34(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(None)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_35(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = None
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_36(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = None
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_37(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(None, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_38(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, None)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_39(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_40(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, )
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_41(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width - quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_42(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = None
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_43(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central + stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_44(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width >= _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_45(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE / max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_46(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(None, quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_47(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), None):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_48(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_49(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), ):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_50(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(None), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_51(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(None, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_52(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, None, central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_53(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", None, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_54(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, None, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_55(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, None, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_56(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, None)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_57(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict("not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_58(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_59(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_60(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_61(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_62(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, )
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_63(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "XXnot_informativeXX", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_64(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "NOT_INFORMATIVE", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_65(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = None
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_66(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated + quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_67(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum / _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_68(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated - quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_69(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low or exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_70(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi > low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_71(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo <= high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_72(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) or not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_73(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(None) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_74(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_75(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(None):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_76(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(None, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_77(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, None, central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_78(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", None, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_79(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, None, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_80(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, None, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_81(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, None)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_82(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict("unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_83(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_84(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_85(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_86(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_87(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, )
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_88(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "XXunlikelyXX", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_89(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "UNLIKELY", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_90(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = None
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_91(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(None) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_92(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) < quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_93(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum / _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_94(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(None, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_95(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, None, central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_96(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", None, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_97(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, None, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_98(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, None, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_99(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, None)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_100(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict("holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_101(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_102(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_103(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_104(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_105(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, )
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_106(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if (rounded) and False else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_107(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if (rounded) or True else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_108(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "XXholdsXX" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_109(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "HOLDS" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_110(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "XXholds_roundedXX", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_111(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "HOLDS_ROUNDED", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_112(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(None, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_113(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, None, central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_114(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", None, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_115(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, None, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_116(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, None, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_117(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, None, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_118(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, None)


def x_judge_ratio__mutmut_119(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict("contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_120(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_121(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_122(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_123(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_124(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_125(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, )


def x_judge_ratio__mutmut_126(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "XXcontradictedXX", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_127(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "CONTRADICTED", central, stated, difference, allowance, _explain(bound, factor, low, high))


def x_judge_ratio__mutmut_128(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(None, factor, low, high))


def x_judge_ratio__mutmut_129(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, None, low, high))


def x_judge_ratio__mutmut_130(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, None, high))


def x_judge_ratio__mutmut_131(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, None))


def x_judge_ratio__mutmut_132(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(factor, low, high))


def x_judge_ratio__mutmut_133(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, low, high))


def x_judge_ratio__mutmut_134(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, high))


def x_judge_ratio__mutmut_135(bound: Bound) -> Verdict:
    """Rounding and truncation are both accepted, and what rounding of the operands makes of it."""
    result = bound.stated
    above, under = _sides(bound, None)
    factor = _factor(result)
    exact = _quotient(above, under, factor)
    central = _central(bound, factor)
    if exact is None or central is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    stated = _stated(result)
    quantum = result.quantity.quantum
    allowance = max(quantum, exact.width + quantum)
    difference = central - stated
    if exact.width > _INFORMATIVE * max(abs(stated), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, ))

mutants_x_judge_ratio__mutmut['_mutmut_orig'] = x_judge_ratio__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_1'] = x_judge_ratio__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_2'] = x_judge_ratio__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_3'] = x_judge_ratio__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_4'] = x_judge_ratio__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_5'] = x_judge_ratio__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_6'] = x_judge_ratio__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_7'] = x_judge_ratio__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_8'] = x_judge_ratio__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_9'] = x_judge_ratio__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_10'] = x_judge_ratio__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_11'] = x_judge_ratio__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_12'] = x_judge_ratio__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_13'] = x_judge_ratio__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_14'] = x_judge_ratio__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_15'] = x_judge_ratio__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_16'] = x_judge_ratio__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_17'] = x_judge_ratio__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_18'] = x_judge_ratio__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_19'] = x_judge_ratio__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_20'] = x_judge_ratio__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_21'] = x_judge_ratio__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_22'] = x_judge_ratio__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_23'] = x_judge_ratio__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_24'] = x_judge_ratio__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_25'] = x_judge_ratio__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_26'] = x_judge_ratio__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_27'] = x_judge_ratio__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_28'] = x_judge_ratio__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_29'] = x_judge_ratio__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_30'] = x_judge_ratio__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_31'] = x_judge_ratio__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_32'] = x_judge_ratio__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_33'] = x_judge_ratio__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_34'] = x_judge_ratio__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_35'] = x_judge_ratio__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_36'] = x_judge_ratio__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_37'] = x_judge_ratio__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_38'] = x_judge_ratio__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_39'] = x_judge_ratio__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_40'] = x_judge_ratio__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_41'] = x_judge_ratio__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_42'] = x_judge_ratio__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_43'] = x_judge_ratio__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_44'] = x_judge_ratio__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_45'] = x_judge_ratio__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_46'] = x_judge_ratio__mutmut_46 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_47'] = x_judge_ratio__mutmut_47 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_48'] = x_judge_ratio__mutmut_48 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_49'] = x_judge_ratio__mutmut_49 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_50'] = x_judge_ratio__mutmut_50 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_51'] = x_judge_ratio__mutmut_51 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_52'] = x_judge_ratio__mutmut_52 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_53'] = x_judge_ratio__mutmut_53 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_54'] = x_judge_ratio__mutmut_54 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_55'] = x_judge_ratio__mutmut_55 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_56'] = x_judge_ratio__mutmut_56 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_57'] = x_judge_ratio__mutmut_57 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_58'] = x_judge_ratio__mutmut_58 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_59'] = x_judge_ratio__mutmut_59 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_60'] = x_judge_ratio__mutmut_60 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_61'] = x_judge_ratio__mutmut_61 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_62'] = x_judge_ratio__mutmut_62 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_63'] = x_judge_ratio__mutmut_63 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_64'] = x_judge_ratio__mutmut_64 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_65'] = x_judge_ratio__mutmut_65 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_66'] = x_judge_ratio__mutmut_66 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_67'] = x_judge_ratio__mutmut_67 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_68'] = x_judge_ratio__mutmut_68 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_69'] = x_judge_ratio__mutmut_69 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_70'] = x_judge_ratio__mutmut_70 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_71'] = x_judge_ratio__mutmut_71 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_72'] = x_judge_ratio__mutmut_72 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_73'] = x_judge_ratio__mutmut_73 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_74'] = x_judge_ratio__mutmut_74 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_75'] = x_judge_ratio__mutmut_75 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_76'] = x_judge_ratio__mutmut_76 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_77'] = x_judge_ratio__mutmut_77 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_78'] = x_judge_ratio__mutmut_78 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_79'] = x_judge_ratio__mutmut_79 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_80'] = x_judge_ratio__mutmut_80 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_81'] = x_judge_ratio__mutmut_81 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_82'] = x_judge_ratio__mutmut_82 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_83'] = x_judge_ratio__mutmut_83 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_84'] = x_judge_ratio__mutmut_84 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_85'] = x_judge_ratio__mutmut_85 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_86'] = x_judge_ratio__mutmut_86 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_87'] = x_judge_ratio__mutmut_87 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_88'] = x_judge_ratio__mutmut_88 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_89'] = x_judge_ratio__mutmut_89 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_90'] = x_judge_ratio__mutmut_90 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_91'] = x_judge_ratio__mutmut_91 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_92'] = x_judge_ratio__mutmut_92 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_93'] = x_judge_ratio__mutmut_93 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_94'] = x_judge_ratio__mutmut_94 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_95'] = x_judge_ratio__mutmut_95 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_96'] = x_judge_ratio__mutmut_96 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_97'] = x_judge_ratio__mutmut_97 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_98'] = x_judge_ratio__mutmut_98 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_99'] = x_judge_ratio__mutmut_99 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_100'] = x_judge_ratio__mutmut_100 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_101'] = x_judge_ratio__mutmut_101 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_102'] = x_judge_ratio__mutmut_102 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_103'] = x_judge_ratio__mutmut_103 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_104'] = x_judge_ratio__mutmut_104 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_105'] = x_judge_ratio__mutmut_105 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_106'] = x_judge_ratio__mutmut_106 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_107'] = x_judge_ratio__mutmut_107 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_108'] = x_judge_ratio__mutmut_108 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_109'] = x_judge_ratio__mutmut_109 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_110'] = x_judge_ratio__mutmut_110 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_111'] = x_judge_ratio__mutmut_111 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_112'] = x_judge_ratio__mutmut_112 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_113'] = x_judge_ratio__mutmut_113 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_114'] = x_judge_ratio__mutmut_114 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_115'] = x_judge_ratio__mutmut_115 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_116'] = x_judge_ratio__mutmut_116 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_117'] = x_judge_ratio__mutmut_117 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_118'] = x_judge_ratio__mutmut_118 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_119'] = x_judge_ratio__mutmut_119 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_120'] = x_judge_ratio__mutmut_120 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_121'] = x_judge_ratio__mutmut_121 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_122'] = x_judge_ratio__mutmut_122 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_123'] = x_judge_ratio__mutmut_123 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_124'] = x_judge_ratio__mutmut_124 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_125'] = x_judge_ratio__mutmut_125 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_126'] = x_judge_ratio__mutmut_126 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_127'] = x_judge_ratio__mutmut_127 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_128'] = x_judge_ratio__mutmut_128 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_129'] = x_judge_ratio__mutmut_129 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_130'] = x_judge_ratio__mutmut_130 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_131'] = x_judge_ratio__mutmut_131 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_132'] = x_judge_ratio__mutmut_132 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_133'] = x_judge_ratio__mutmut_133 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_134'] = x_judge_ratio__mutmut_134 # type: ignore # mutmut generated
mutants_x_judge_ratio__mutmut['x_judge_ratio__mutmut_135'] = x_judge_ratio__mutmut_135 # type: ignore # mutmut generated
mutants_x__stated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__stated__mutmut)
def _stated(result: Fact) -> Decimal:
    """The printed figure; where a direction word carries the sign, a minus before it says nothing more."""
    return abs(result.quantity.value) if result.sign else result.quantity.value


def x__stated__mutmut_orig(result: Fact) -> Decimal:
    """The printed figure; where a direction word carries the sign, a minus before it says nothing more."""
    return abs(result.quantity.value) if result.sign else result.quantity.value


def x__stated__mutmut_1(result: Fact) -> Decimal:
    """The printed figure; where a direction word carries the sign, a minus before it says nothing more."""
    return abs(result.quantity.value) if (result.sign) and False else result.quantity.value


def x__stated__mutmut_2(result: Fact) -> Decimal:
    """The printed figure; where a direction word carries the sign, a minus before it says nothing more."""
    return abs(result.quantity.value) if (result.sign) or True else result.quantity.value


def x__stated__mutmut_3(result: Fact) -> Decimal:
    """The printed figure; where a direction word carries the sign, a minus before it says nothing more."""
    return abs(None) if result.sign else result.quantity.value

mutants_x__stated__mutmut['_mutmut_orig'] = x__stated__mutmut_orig # type: ignore # mutmut generated
mutants_x__stated__mutmut['x__stated__mutmut_1'] = x__stated__mutmut_1 # type: ignore # mutmut generated
mutants_x__stated__mutmut['x__stated__mutmut_2'] = x__stated__mutmut_2 # type: ignore # mutmut generated
mutants_x__stated__mutmut['x__stated__mutmut_3'] = x__stated__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_plain_hundred__mutmut)
def _is_plain_hundred(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_orig(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_1(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = None
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_2(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 or "." not in quantity.number


def x__is_plain_hundred__mutmut_3(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 or quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_4(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED or quantity.quantum >= 1 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_5(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(None) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_6(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) != _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_7(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum > 1 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_8(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 2 and quantity.scale == 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_9(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale != 1 and "." not in quantity.number


def x__is_plain_hundred__mutmut_10(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 2 and "." not in quantity.number


def x__is_plain_hundred__mutmut_11(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 and "XX.XX" not in quantity.number


def x__is_plain_hundred__mutmut_12(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1 and "." in quantity.number

mutants_x__is_plain_hundred__mutmut['_mutmut_orig'] = x__is_plain_hundred__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_1'] = x__is_plain_hundred__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_2'] = x__is_plain_hundred__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_3'] = x__is_plain_hundred__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_4'] = x__is_plain_hundred__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_5'] = x__is_plain_hundred__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_6'] = x__is_plain_hundred__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_7'] = x__is_plain_hundred__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_8'] = x__is_plain_hundred__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_9'] = x__is_plain_hundred__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_10'] = x__is_plain_hundred__mutmut_10 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_11'] = x__is_plain_hundred__mutmut_11 # type: ignore # mutmut generated
mutants_x__is_plain_hundred__mutmut['x__is_plain_hundred__mutmut_12'] = x__is_plain_hundred__mutmut_12 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_required_in_ratio__mutmut)
def required_in_ratio(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_orig(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_1(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = None
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_2(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = None
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_3(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(None)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_4(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index != fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_5(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = None
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_6(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(None, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_7(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_8(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, )
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_9(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = None
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_10(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(None, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_11(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, None, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_12(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, None)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_13(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_14(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_15(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, )
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_16(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is not None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_17(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = None
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_18(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(None, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_19(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, None)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_20(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_21(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, )
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_22(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo + quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_23(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum / _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_24(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi - quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_25(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum / _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_26(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = None
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_27(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next(None, None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_28(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next(None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_29(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), )
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_30(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index != fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_31(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is not None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_32(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = None
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_33(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(None)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_34(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = None
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_35(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = None
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_36(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(None, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_37(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, None)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_38(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_39(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, )
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_40(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated + quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_41(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum / _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_42(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated - quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_43(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(None) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_44(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) != 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_45(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 1:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_46(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = None
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_47(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(None)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_48(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = None
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_49(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(None, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_50(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, None)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_51(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_52(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, )
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_53(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = None
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_54(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(None)
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_55(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(None).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_56(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(None))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_57(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(None)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_58(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = None
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_59(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(None)
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_60(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(None).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_61(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight / factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_62(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(None))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_63(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(None)))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_64(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(None))))
    return numerator.div(divisor)


def x_required_in_ratio__mutmut_65(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the ratio would hold; None where they cannot be told."""
    result = bound.stated
    factor = _factor(result)
    if result.index == fact.index:
        above, under = _sides(bound, None)
        exact = _quotient(above, under, factor)
        if exact is None:
            return None
        quantum = result.quantity.quantum
        return Interval(exact.lo - quantum * _HALF, exact.hi + quantum * _HALF)
    own = next((operand for operand in bound.operands if operand.fact.index == fact.index), None)
    if own is None:
        return None
    stated = _stated(result)
    quantum = result.quantity.quantum
    rate = Interval(stated - quantum * _HALF, stated + quantum)
    if half_width(result.quantity) == 0:
        rate = point(stated)
    above, under = _sides(bound, fact)
    numerator = rate.mul(under).sub(above.mul(point(factor)))
    divisor = point(own.weight * factor).sub(rate.mul(point(Decimal(own.under))))
    return numerator.div(None)

mutants_x_required_in_ratio__mutmut['_mutmut_orig'] = x_required_in_ratio__mutmut_orig # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_1'] = x_required_in_ratio__mutmut_1 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_2'] = x_required_in_ratio__mutmut_2 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_3'] = x_required_in_ratio__mutmut_3 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_4'] = x_required_in_ratio__mutmut_4 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_5'] = x_required_in_ratio__mutmut_5 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_6'] = x_required_in_ratio__mutmut_6 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_7'] = x_required_in_ratio__mutmut_7 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_8'] = x_required_in_ratio__mutmut_8 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_9'] = x_required_in_ratio__mutmut_9 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_10'] = x_required_in_ratio__mutmut_10 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_11'] = x_required_in_ratio__mutmut_11 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_12'] = x_required_in_ratio__mutmut_12 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_13'] = x_required_in_ratio__mutmut_13 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_14'] = x_required_in_ratio__mutmut_14 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_15'] = x_required_in_ratio__mutmut_15 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_16'] = x_required_in_ratio__mutmut_16 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_17'] = x_required_in_ratio__mutmut_17 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_18'] = x_required_in_ratio__mutmut_18 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_19'] = x_required_in_ratio__mutmut_19 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_20'] = x_required_in_ratio__mutmut_20 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_21'] = x_required_in_ratio__mutmut_21 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_22'] = x_required_in_ratio__mutmut_22 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_23'] = x_required_in_ratio__mutmut_23 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_24'] = x_required_in_ratio__mutmut_24 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_25'] = x_required_in_ratio__mutmut_25 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_26'] = x_required_in_ratio__mutmut_26 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_27'] = x_required_in_ratio__mutmut_27 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_28'] = x_required_in_ratio__mutmut_28 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_29'] = x_required_in_ratio__mutmut_29 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_30'] = x_required_in_ratio__mutmut_30 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_31'] = x_required_in_ratio__mutmut_31 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_32'] = x_required_in_ratio__mutmut_32 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_33'] = x_required_in_ratio__mutmut_33 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_34'] = x_required_in_ratio__mutmut_34 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_35'] = x_required_in_ratio__mutmut_35 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_36'] = x_required_in_ratio__mutmut_36 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_37'] = x_required_in_ratio__mutmut_37 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_38'] = x_required_in_ratio__mutmut_38 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_39'] = x_required_in_ratio__mutmut_39 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_40'] = x_required_in_ratio__mutmut_40 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_41'] = x_required_in_ratio__mutmut_41 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_42'] = x_required_in_ratio__mutmut_42 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_43'] = x_required_in_ratio__mutmut_43 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_44'] = x_required_in_ratio__mutmut_44 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_45'] = x_required_in_ratio__mutmut_45 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_46'] = x_required_in_ratio__mutmut_46 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_47'] = x_required_in_ratio__mutmut_47 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_48'] = x_required_in_ratio__mutmut_48 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_49'] = x_required_in_ratio__mutmut_49 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_50'] = x_required_in_ratio__mutmut_50 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_51'] = x_required_in_ratio__mutmut_51 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_52'] = x_required_in_ratio__mutmut_52 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_53'] = x_required_in_ratio__mutmut_53 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_54'] = x_required_in_ratio__mutmut_54 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_55'] = x_required_in_ratio__mutmut_55 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_56'] = x_required_in_ratio__mutmut_56 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_57'] = x_required_in_ratio__mutmut_57 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_58'] = x_required_in_ratio__mutmut_58 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_59'] = x_required_in_ratio__mutmut_59 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_60'] = x_required_in_ratio__mutmut_60 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_61'] = x_required_in_ratio__mutmut_61 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_62'] = x_required_in_ratio__mutmut_62 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_63'] = x_required_in_ratio__mutmut_63 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_64'] = x_required_in_ratio__mutmut_64 # type: ignore # mutmut generated
mutants_x_required_in_ratio__mutmut['x_required_in_ratio__mutmut_65'] = x_required_in_ratio__mutmut_65 # type: ignore # mutmut generated
mutants_x__sides__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sides__mutmut)
def _sides(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_orig(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_1(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = None
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_2(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(None), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_3(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(None)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_4(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None or operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_5(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_6(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index != without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_7(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            break
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_8(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = None
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_9(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(None)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_10(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = None
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_11(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(None)
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_12(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if (operand.weight == 1) and False else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_13(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if (operand.weight == 1) or True else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_14(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight != 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_15(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 2 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_16(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(None))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_17(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(None)))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_18(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(None))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_19(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = None
    return above, under


def x__sides__mutmut_20(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(None)
    return above, under


def x__sides__mutmut_21(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if (operand.under == 1) and False else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_22(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if (operand.under == 1) or True else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_23(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under != 1 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_24(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 2 else span.mul(point(Decimal(operand.under))))
    return above, under


def x__sides__mutmut_25(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(None))
    return above, under


def x__sides__mutmut_26(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(None)))
    return above, under


def x__sides__mutmut_27(bound: Bound, without: Fact | None) -> tuple[Interval, Interval]:
    above, under = point(_ZERO), point(_ZERO)
    for operand in bound.operands:
        if without is not None and operand.fact.index == without.index:
            continue
        span = interval(operand.fact.quantity)
        if operand.weight:
            above = above.add(span if operand.weight == 1 else span.mul(point(Decimal(operand.weight))))
        if operand.under:
            under = under.add(span if operand.under == 1 else span.mul(point(Decimal(None))))
    return above, under

mutants_x__sides__mutmut['_mutmut_orig'] = x__sides__mutmut_orig # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_1'] = x__sides__mutmut_1 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_2'] = x__sides__mutmut_2 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_3'] = x__sides__mutmut_3 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_4'] = x__sides__mutmut_4 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_5'] = x__sides__mutmut_5 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_6'] = x__sides__mutmut_6 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_7'] = x__sides__mutmut_7 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_8'] = x__sides__mutmut_8 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_9'] = x__sides__mutmut_9 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_10'] = x__sides__mutmut_10 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_11'] = x__sides__mutmut_11 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_12'] = x__sides__mutmut_12 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_13'] = x__sides__mutmut_13 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_14'] = x__sides__mutmut_14 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_15'] = x__sides__mutmut_15 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_16'] = x__sides__mutmut_16 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_17'] = x__sides__mutmut_17 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_18'] = x__sides__mutmut_18 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_19'] = x__sides__mutmut_19 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_20'] = x__sides__mutmut_20 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_21'] = x__sides__mutmut_21 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_22'] = x__sides__mutmut_22 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_23'] = x__sides__mutmut_23 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_24'] = x__sides__mutmut_24 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_25'] = x__sides__mutmut_25 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_26'] = x__sides__mutmut_26 # type: ignore # mutmut generated
mutants_x__sides__mutmut['x__sides__mutmut_27'] = x__sides__mutmut_27 # type: ignore # mutmut generated
mutants_x__quotient__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__quotient__mutmut)
def _quotient(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if ratio is None else ratio.mul(point(factor))


def x__quotient__mutmut_orig(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if ratio is None else ratio.mul(point(factor))


def x__quotient__mutmut_1(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = None
    return None if ratio is None else ratio.mul(point(factor))


def x__quotient__mutmut_2(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(None)
    return None if ratio is None else ratio.mul(point(factor))


def x__quotient__mutmut_3(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if (ratio is None) and False else ratio.mul(point(factor))


def x__quotient__mutmut_4(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if (ratio is None) or True else ratio.mul(point(factor))


def x__quotient__mutmut_5(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if ratio is not None else ratio.mul(point(factor))


def x__quotient__mutmut_6(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if ratio is None else ratio.mul(None)


def x__quotient__mutmut_7(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if ratio is None else ratio.mul(point(None))

mutants_x__quotient__mutmut['_mutmut_orig'] = x__quotient__mutmut_orig # type: ignore # mutmut generated
mutants_x__quotient__mutmut['x__quotient__mutmut_1'] = x__quotient__mutmut_1 # type: ignore # mutmut generated
mutants_x__quotient__mutmut['x__quotient__mutmut_2'] = x__quotient__mutmut_2 # type: ignore # mutmut generated
mutants_x__quotient__mutmut['x__quotient__mutmut_3'] = x__quotient__mutmut_3 # type: ignore # mutmut generated
mutants_x__quotient__mutmut['x__quotient__mutmut_4'] = x__quotient__mutmut_4 # type: ignore # mutmut generated
mutants_x__quotient__mutmut['x__quotient__mutmut_5'] = x__quotient__mutmut_5 # type: ignore # mutmut generated
mutants_x__quotient__mutmut['x__quotient__mutmut_6'] = x__quotient__mutmut_6 # type: ignore # mutmut generated
mutants_x__quotient__mutmut['x__quotient__mutmut_7'] = x__quotient__mutmut_7 # type: ignore # mutmut generated
mutants_x__central__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__central__mutmut)
def _central(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_orig(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_1(bound: Bound, factor: Decimal) -> Decimal | None:
    above = None
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_2(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum(None, _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_3(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), None)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_4(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum(_ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_5(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), )
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_6(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight / o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_7(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = None
    return above / under * factor if under else None


def x__central__mutmut_8(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum(None, _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_9(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), None)
    return above / under * factor if under else None


def x__central__mutmut_10(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum(_ZERO)
    return above / under * factor if under else None


def x__central__mutmut_11(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), )
    return above / under * factor if under else None


def x__central__mutmut_12(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under / o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def x__central__mutmut_13(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if (under) and False else None


def x__central__mutmut_14(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if (under) or True else None


def x__central__mutmut_15(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under / factor if under else None


def x__central__mutmut_16(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above * under * factor if under else None

mutants_x__central__mutmut['_mutmut_orig'] = x__central__mutmut_orig # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_1'] = x__central__mutmut_1 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_2'] = x__central__mutmut_2 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_3'] = x__central__mutmut_3 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_4'] = x__central__mutmut_4 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_5'] = x__central__mutmut_5 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_6'] = x__central__mutmut_6 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_7'] = x__central__mutmut_7 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_8'] = x__central__mutmut_8 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_9'] = x__central__mutmut_9 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_10'] = x__central__mutmut_10 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_11'] = x__central__mutmut_11 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_12'] = x__central__mutmut_12 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_13'] = x__central__mutmut_13 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_14'] = x__central__mutmut_14 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_15'] = x__central__mutmut_15 # type: ignore # mutmut generated
mutants_x__central__mutmut['x__central__mutmut_16'] = x__central__mutmut_16 # type: ignore # mutmut generated
mutants_x__factor__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__factor__mutmut)
def _factor(result: Fact) -> Decimal:
    return Decimal(1) if result.quantity.dimension == "times" else _HUNDRED


def x__factor__mutmut_orig(result: Fact) -> Decimal:
    return Decimal(1) if result.quantity.dimension == "times" else _HUNDRED


def x__factor__mutmut_1(result: Fact) -> Decimal:
    return Decimal(1) if (result.quantity.dimension == "times") and False else _HUNDRED


def x__factor__mutmut_2(result: Fact) -> Decimal:
    return Decimal(1) if (result.quantity.dimension == "times") or True else _HUNDRED


def x__factor__mutmut_3(result: Fact) -> Decimal:
    return Decimal(None) if result.quantity.dimension == "times" else _HUNDRED


def x__factor__mutmut_4(result: Fact) -> Decimal:
    return Decimal(2) if result.quantity.dimension == "times" else _HUNDRED


def x__factor__mutmut_5(result: Fact) -> Decimal:
    return Decimal(1) if result.quantity.dimension != "times" else _HUNDRED


def x__factor__mutmut_6(result: Fact) -> Decimal:
    return Decimal(1) if result.quantity.dimension == "XXtimesXX" else _HUNDRED


def x__factor__mutmut_7(result: Fact) -> Decimal:
    return Decimal(1) if result.quantity.dimension == "TIMES" else _HUNDRED

mutants_x__factor__mutmut['_mutmut_orig'] = x__factor__mutmut_orig # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_1'] = x__factor__mutmut_1 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_2'] = x__factor__mutmut_2 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_3'] = x__factor__mutmut_3 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_4'] = x__factor__mutmut_4 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_5'] = x__factor__mutmut_5 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_6'] = x__factor__mutmut_6 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_7'] = x__factor__mutmut_7 # type: ignore # mutmut generated
mutants_x__explain__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__explain__mutmut)
def _explain(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_orig(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_1(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = None
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_2(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = None
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_3(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = None
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_4(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = None
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_5(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next(None, None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_6(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next(None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_7(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), )
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_8(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" or o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_9(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role != "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_10(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "XXchange.amountXX" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_11(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "CHANGE.AMOUNT" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_12(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None or sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_13(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_14(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(None, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_15(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, None, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_16(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, None, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_17(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, None, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_18(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, None)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_19(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_20(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_21(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_22(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_23(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, )
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_24(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 or sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_25(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) != 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_26(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 3 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_27(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(None, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_28(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, None, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_29(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, None, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_30(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, None)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_31(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_32(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_33(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_34(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, )
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_35(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 and parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_36(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 and len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_37(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) == 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_38(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 2 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_39(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) == 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_40(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 2 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_41(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[1] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_42(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is not wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_43(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[1]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_44(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return "XXXX"
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_45(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = None
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_46(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[1].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_47(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[1].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_48(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part or low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_49(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low < whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_50(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part / factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_51(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole * part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_52(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor <= high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_53(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "XXinvertedXX"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_54(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "INVERTED"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_55(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = None
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_56(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole - sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_57(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign / part
    return "wrong_base" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_58(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if (sign and current and low <= part / current * factor < high) and False else ""


def x__explain__mutmut_59(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if (sign and current and low <= part / current * factor < high) or True else ""


def x__explain__mutmut_60(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "XXwrong_baseXX" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_61(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "WRONG_BASE" if sign and current and low <= part / current * factor < high else ""


def x__explain__mutmut_62(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current or low <= part / current * factor < high else ""


def x__explain__mutmut_63(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign or current and low <= part / current * factor < high else ""


def x__explain__mutmut_64(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low < part / current * factor < high else ""


def x__explain__mutmut_65(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current / factor < high else ""


def x__explain__mutmut_66(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part * current * factor < high else ""


def x__explain__mutmut_67(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor <= high else ""


def x__explain__mutmut_68(bound: Bound, factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Whether a base that the words do not admit reproduces the printed figure: a reason, never an excuse."""
    parts = [operand for operand in bound.operands if operand.weight]
    wholes = [operand for operand in bound.operands if operand.under]
    sign = bound.stated.sign
    rebuilt = next((o for o in bound.operands if o.fact.role == "change.amount" and o.under), None)
    if rebuilt is not None and sign:
        return _rebuilt_base(rebuilt, wholes, factor, low, high)
    if len(parts) == 2 and sign:
        return _changed_base(bound.operands, factor, low, high)
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return ""
    part, whole = parts[0].fact.quantity.value, wholes[0].fact.quantity.value
    if part and low <= whole / part * factor < high:
        return "inverted"
    current = whole + sign * part
    return "wrong_base" if sign and current and low <= part / current * factor < high else "XXXX"

mutants_x__explain__mutmut['_mutmut_orig'] = x__explain__mutmut_orig # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_1'] = x__explain__mutmut_1 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_2'] = x__explain__mutmut_2 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_3'] = x__explain__mutmut_3 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_4'] = x__explain__mutmut_4 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_5'] = x__explain__mutmut_5 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_6'] = x__explain__mutmut_6 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_7'] = x__explain__mutmut_7 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_8'] = x__explain__mutmut_8 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_9'] = x__explain__mutmut_9 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_10'] = x__explain__mutmut_10 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_11'] = x__explain__mutmut_11 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_12'] = x__explain__mutmut_12 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_13'] = x__explain__mutmut_13 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_14'] = x__explain__mutmut_14 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_15'] = x__explain__mutmut_15 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_16'] = x__explain__mutmut_16 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_17'] = x__explain__mutmut_17 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_18'] = x__explain__mutmut_18 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_19'] = x__explain__mutmut_19 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_20'] = x__explain__mutmut_20 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_21'] = x__explain__mutmut_21 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_22'] = x__explain__mutmut_22 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_23'] = x__explain__mutmut_23 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_24'] = x__explain__mutmut_24 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_25'] = x__explain__mutmut_25 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_26'] = x__explain__mutmut_26 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_27'] = x__explain__mutmut_27 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_28'] = x__explain__mutmut_28 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_29'] = x__explain__mutmut_29 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_30'] = x__explain__mutmut_30 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_31'] = x__explain__mutmut_31 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_32'] = x__explain__mutmut_32 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_33'] = x__explain__mutmut_33 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_34'] = x__explain__mutmut_34 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_35'] = x__explain__mutmut_35 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_36'] = x__explain__mutmut_36 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_37'] = x__explain__mutmut_37 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_38'] = x__explain__mutmut_38 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_39'] = x__explain__mutmut_39 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_40'] = x__explain__mutmut_40 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_41'] = x__explain__mutmut_41 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_42'] = x__explain__mutmut_42 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_43'] = x__explain__mutmut_43 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_44'] = x__explain__mutmut_44 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_45'] = x__explain__mutmut_45 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_46'] = x__explain__mutmut_46 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_47'] = x__explain__mutmut_47 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_48'] = x__explain__mutmut_48 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_49'] = x__explain__mutmut_49 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_50'] = x__explain__mutmut_50 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_51'] = x__explain__mutmut_51 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_52'] = x__explain__mutmut_52 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_53'] = x__explain__mutmut_53 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_54'] = x__explain__mutmut_54 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_55'] = x__explain__mutmut_55 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_56'] = x__explain__mutmut_56 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_57'] = x__explain__mutmut_57 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_58'] = x__explain__mutmut_58 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_59'] = x__explain__mutmut_59 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_60'] = x__explain__mutmut_60 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_61'] = x__explain__mutmut_61 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_62'] = x__explain__mutmut_62 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_63'] = x__explain__mutmut_63 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_64'] = x__explain__mutmut_64 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_65'] = x__explain__mutmut_65 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_66'] = x__explain__mutmut_66 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_67'] = x__explain__mutmut_67 # type: ignore # mutmut generated
mutants_x__explain__mutmut['x__explain__mutmut_68'] = x__explain__mutmut_68 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rebuilt_base__mutmut)
def _rebuilt_base(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_orig(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_1(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = None
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_2(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next(None, Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_3(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), None)
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_4(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next(Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_5(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), )
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_6(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_7(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(None))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_8(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(1))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_9(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if (now and low <= change.fact.quantity.value / now * factor < high) and False else ""


def x__rebuilt_base__mutmut_10(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if (now and low <= change.fact.quantity.value / now * factor < high) or True else ""


def x__rebuilt_base__mutmut_11(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "XXwrong_baseXX" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_12(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "WRONG_BASE" if now and low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_13(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now or low <= change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_14(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low < change.fact.quantity.value / now * factor < high else ""


def x__rebuilt_base__mutmut_15(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now / factor < high else ""


def x__rebuilt_base__mutmut_16(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value * now * factor < high else ""


def x__rebuilt_base__mutmut_17(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor <= high else ""


def x__rebuilt_base__mutmut_18(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else "XXXX"

mutants_x__rebuilt_base__mutmut['_mutmut_orig'] = x__rebuilt_base__mutmut_orig # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_1'] = x__rebuilt_base__mutmut_1 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_2'] = x__rebuilt_base__mutmut_2 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_3'] = x__rebuilt_base__mutmut_3 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_4'] = x__rebuilt_base__mutmut_4 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_5'] = x__rebuilt_base__mutmut_5 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_6'] = x__rebuilt_base__mutmut_6 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_7'] = x__rebuilt_base__mutmut_7 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_8'] = x__rebuilt_base__mutmut_8 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_9'] = x__rebuilt_base__mutmut_9 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_10'] = x__rebuilt_base__mutmut_10 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_11'] = x__rebuilt_base__mutmut_11 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_12'] = x__rebuilt_base__mutmut_12 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_13'] = x__rebuilt_base__mutmut_13 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_14'] = x__rebuilt_base__mutmut_14 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_15'] = x__rebuilt_base__mutmut_15 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_16'] = x__rebuilt_base__mutmut_16 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_17'] = x__rebuilt_base__mutmut_17 # type: ignore # mutmut generated
mutants_x__rebuilt_base__mutmut['x__rebuilt_base__mutmut_18'] = x__rebuilt_base__mutmut_18 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__changed_base__mutmut)
def _changed_base(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_orig(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_1(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = None
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_2(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next(None, None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_3(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next(None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_4(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), )
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_5(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = None
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_6(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next(None, None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_7(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next(None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_8(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), )
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_9(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_10(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None and not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_11(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None and other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_12(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is not None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_13(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is not None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_14(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_15(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return "XXXX"
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_16(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = None
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_17(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(None)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_18(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value + base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_19(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if (low <= change / other.fact.quantity.value * factor < high) and False else ""


def x__changed_base__mutmut_20(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if (low <= change / other.fact.quantity.value * factor < high) or True else ""


def x__changed_base__mutmut_21(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "XXwrong_baseXX" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_22(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "WRONG_BASE" if low <= change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_23(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low < change / other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_24(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value / factor < high else ""


def x__changed_base__mutmut_25(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change * other.fact.quantity.value * factor < high else ""


def x__changed_base__mutmut_26(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor <= high else ""


def x__changed_base__mutmut_27(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else "XXXX"

mutants_x__changed_base__mutmut['_mutmut_orig'] = x__changed_base__mutmut_orig # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_1'] = x__changed_base__mutmut_1 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_2'] = x__changed_base__mutmut_2 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_3'] = x__changed_base__mutmut_3 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_4'] = x__changed_base__mutmut_4 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_5'] = x__changed_base__mutmut_5 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_6'] = x__changed_base__mutmut_6 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_7'] = x__changed_base__mutmut_7 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_8'] = x__changed_base__mutmut_8 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_9'] = x__changed_base__mutmut_9 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_10'] = x__changed_base__mutmut_10 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_11'] = x__changed_base__mutmut_11 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_12'] = x__changed_base__mutmut_12 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_13'] = x__changed_base__mutmut_13 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_14'] = x__changed_base__mutmut_14 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_15'] = x__changed_base__mutmut_15 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_16'] = x__changed_base__mutmut_16 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_17'] = x__changed_base__mutmut_17 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_18'] = x__changed_base__mutmut_18 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_19'] = x__changed_base__mutmut_19 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_20'] = x__changed_base__mutmut_20 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_21'] = x__changed_base__mutmut_21 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_22'] = x__changed_base__mutmut_22 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_23'] = x__changed_base__mutmut_23 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_24'] = x__changed_base__mutmut_24 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_25'] = x__changed_base__mutmut_25 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_26'] = x__changed_base__mutmut_26 # type: ignore # mutmut generated
mutants_x__changed_base__mutmut['x__changed_base__mutmut_27'] = x__changed_base__mutmut_27 # type: ignore # mutmut generated
