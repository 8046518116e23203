"""Sums: identities, partitions, amounts of change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, half_width
from reportcheck.statements.model import Fact

_ZERO = Decimal(0)
_HUNDRED = Decimal(100)
_TWELVE = Decimal(12)
_RATES = ("percent", "points")
_THREE = Decimal(3)


def judge_sum(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    halves = exactness([operand.fact for operand in bound.operands])
    computed = worst = _ZERO
    for operand in bound.operands:
        computed += operand.weight * operand.fact.quantity.value
        worst += abs(operand.weight) * halves[operand.fact.index]
    gap = abs(computed - stated)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        note = note or ("sign" if _adds_what_it_should_take_off(bound, computed, stated, allowance) else "")
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def _adds_what_it_should_take_off(bound: Bound, computed: Decimal, stated: Decimal, allowance: Decimal) -> bool:
    """Whether the printed total comes out where one operand has the other sign."""
    if all(operand.weight > 0 for operand in bound.operands):
        return False
    return any(
        abs(computed - 2 * operand.weight * operand.fact.quantity.value - stated) <= allowance
        for operand in bound.operands
    )


def judge_hundred(bound: Bound) -> Verdict:
    """Full marks, or score and points lost, make 100; a miss contradicts only words for that scale (百分制)."""
    computed = sum((operand.fact.quantity.value for operand in bound.operands), _ZERO)
    verdict = Verdict(bound, "holds", computed, _HUNDRED, computed - _HUNDRED, _ZERO)
    if computed == _HUNDRED:
        return verdict
    if bound.claim is None:
        return verdict._replace(outcome="not_checked", note="other_scale")
    return verdict._replace(outcome="contradicted")


def judge_hundred_percent(bound: Bound) -> Verdict:
    """Shares of one whole make 100 % as far as each may be rounded or cut off."""
    facts = [operand.fact for operand in bound.operands]
    computed = sum((fact.quantity.value for fact in facts), _ZERO)
    allowance = sum((_half(fact) for fact in facts), _ZERO)
    gap = computed - _HUNDRED
    outcome = "contradicted" if abs(gap) > allowance else "holds_rounded" if gap else "holds"
    return Verdict(bound, outcome, computed, _HUNDRED, gap, allowance)


def required_in_hundred(bound: Bound, fact: Fact) -> Interval | None:
    """The value of `fact` with which the others make 100."""
    rest = sum((operand.fact.quantity.value for operand in bound.operands if operand.fact.index != fact.index), _ZERO)
    return Interval(_HUNDRED - rest, _HUNDRED - rest)


def _half(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 2 * half if fact.quantity.dimension in _RATES else half


def exactness(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def _is_coarser(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = result.quantity
    return any(
        operand.fact.quantity.scale == quantity.scale and operand.fact.quantity.quantum < quantity.quantum
        for operand in bound.operands
    )


def required_in_sum(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest += operand.weight * operand.fact.quantity.value
        slack += abs(operand.weight) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def _stated(result: Fact) -> Decimal:
    return abs(result.quantity.value) if result.sign else result.quantity.value
