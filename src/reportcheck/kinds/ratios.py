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
    if exact.width > _INFORMATIVE * max(abs(stated), abs(central), quantum):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    low, high = stated - quantum * _HALF, stated + quantum
    if exact.hi >= low and exact.lo < high:
        if _is_plain_hundred(result) and not exact.contains(stated):
            return Verdict(bound, "unlikely", central, stated, difference, allowance)
        rounded = abs(difference) <= quantum * _HALF
        return Verdict(bound, "holds" if rounded else "holds_rounded", central, stated, difference, allowance)
    return Verdict(bound, "contradicted", central, stated, difference, allowance, _explain(bound, factor, low, high))


def _stated(result: Fact) -> Decimal:
    """The printed figure; where a direction word carries the sign, a minus before it says nothing more."""
    return abs(result.quantity.value) if result.sign else result.quantity.value


def _is_plain_hundred(result: Fact) -> bool:
    """100%, printed whole: nobody rounds to it."""
    quantity = result.quantity
    return _stated(result) == _HUNDRED and quantity.quantum >= 1 and quantity.scale == 1


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


def _quotient(above: Interval, under: Interval, factor: Decimal) -> Interval | None:
    ratio = above.div(under)
    return None if ratio is None else ratio.mul(point(factor))


def _central(bound: Bound, factor: Decimal) -> Decimal | None:
    above = sum((o.weight * o.fact.quantity.value for o in bound.operands), _ZERO)
    under = sum((o.under * o.fact.quantity.value for o in bound.operands), _ZERO)
    return above / under * factor if under else None


def _factor(result: Fact) -> Decimal:
    """A ratio printed in % is 100 times as large; an average is the quotient itself."""
    return _HUNDRED if result.quantity.dimension == "percent" else Decimal(1)


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


def _rebuilt_base(change: Operand, wholes: Sequence[Operand], factor: Decimal, low: Decimal, high: Decimal) -> str:
    """Last year's figure is not printed: this year's own as the base."""
    now = next((operand.fact.quantity.value for operand in wholes if not operand.weight), Decimal(0))
    return "wrong_base" if now and low <= change.fact.quantity.value / now * factor < high else ""


def _changed_base(operands: tuple[Operand, ...], factor: Decimal, low: Decimal, high: Decimal) -> str:
    base = next((operand for operand in operands if operand.under), None)
    other = next((operand for operand in operands if not operand.under), None)
    if base is None or other is None or not other.fact.quantity.value:
        return ""
    change = abs(other.fact.quantity.value - base.fact.quantity.value)
    return "wrong_base" if low <= change / other.fact.quantity.value * factor < high else ""
