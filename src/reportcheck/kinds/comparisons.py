"""Equal, at least, at most: restated facts, targets, ceilings."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, interval, point
from reportcheck.statements.model import Fact

_ZERO = Decimal(0)
_HIGHEST_MARK = Decimal(1000)


def judge_equal(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def judge_least(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(bound, 1)


def judge_most(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(bound, -1)


def judge_cap(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def judge_direction(bound: Bound) -> Verdict:
    """An amount and a rate of one change whose direction words contradict each other."""
    return Verdict(bound, "contradicted", stated=bound.stated.quantity.value)


def judge_marked(bound: Bound) -> Verdict:
    """A figure that should be at least (marked_least) or at most (marked_most) its target, where it was given full
    marks: asked where it is not. The operands are the target and the score.
    """
    target = bound._replace(form=bound.form.removeprefix("marked_"), operands=bound.operands[:1])
    kept = _judge_bound(target, 1 if target.form == "least" else -1)
    return Verdict(bound, "holds" if kept.holds else "contradicted", kept.computed, kept.stated, kept.difference)


def judge_posts(bound: Bound) -> Verdict:
    """result ≤ Σ operands as a question: neither number is what the other should be."""
    return Verdict(bound, judge_cap(bound).outcome)


def required_in_equal(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[0].fact if result.index == fact.index else result
    return interval(other.quantity)


def required_in_cap(bound: Bound, fact: Fact) -> Interval | None:
    """A score from 0 to its full mark; a full mark from the score on."""
    score, full = bound.stated, bound.operands[0].fact
    if score.index == fact.index:
        return Interval(_ZERO, full.quantity.value)
    return Interval(score.quantity.value, max(score.quantity.value, _HIGHEST_MARK))


def _norm_or_interval(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("least", "cap") else interval(fact.quantity)


def _judge_bound(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")
