"""Products: unit price times quantity, a full mark times a rate."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, interval, point
from reportcheck.statements.model import Fact

_ONE = Decimal(1)
_PERCENT = Decimal("0.01")
_HALF = Decimal("0.5")
_INFORMATIVE = Decimal("0.2")


def judge_product(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value * operand.weight
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def required_in_product(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(bound, fact))


def judge_portion(bound: Bound) -> Verdict:
    """A rate of a full mark: the score may be rounded or cut off at its last printed digit."""
    result = bound.stated
    span = _product(bound, None).mul(point(_PERCENT))
    central = _PERCENT
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated, quantum = result.quantity.value, result.quantity.quantum
    difference = central - stated
    outcome = "contradicted"
    if span.hi >= stated - quantum * _HALF and span.lo < stated + quantum:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, central, stated, difference, span.width + quantum)


def required_in_portion(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the score would be that rate of the full mark."""
    result = bound.stated
    quantum = result.quantity.quantum
    if result.index == fact.index:
        span = _product(bound, None).mul(point(_PERCENT))
        return Interval(span.lo - quantum * _HALF, span.hi + quantum * _HALF)
    score = Interval(result.quantity.value - quantum * _HALF, result.quantity.value + quantum)
    return score.div(_product(bound, fact).mul(point(_PERCENT)))


def _product(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        span = span.mul(point(Decimal(operand.weight)))
        if without is None or operand.fact.index != without.index:
            span = span.mul(_factor(operand.fact))
    return span


def _factor(fact: Fact) -> Interval:
    """What is laid down for each is exact."""
    return point(fact.quantity.value) if fact.role == "price" else interval(fact.quantity)
