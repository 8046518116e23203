"""Figures of the year before, as this year's figures and their rates of change imply them."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, interval, point
from reportcheck.statements.model import Fact

_ONE, _HUNDRED = Decimal(1), Decimal(100)
_INFORMATIVE = Decimal("0.2")


def judge_implied(bound: Bound) -> Verdict:
    """Σ part ÷ (1 + its rate) must meet whole ÷ (1 + its rate); a rate of −100 % tells nothing."""
    facts = [operand.fact for operand in bound.operands]
    whole = _before(bound.stated, facts[-1])
    parts = [_before(figure, rate) for figure, rate in zip(facts[:-1:2], facts[1:-1:2], strict=True)]
    total = point(Decimal(0))
    for part in parts:
        if part is None:
            return Verdict(bound, "not_checked", note="divisor_zero")
        total = total.add(part)
    if whole is None:
        return Verdict(bound, "not_checked", note="divisor_zero")
    computed, stated = (total.lo + total.hi) / 2, (whole.lo + whole.hi) / 2
    allowance = (total.width + whole.width) / 2
    if total.width + whole.width > _INFORMATIVE * max(abs(stated), abs(computed), _ONE):
        return Verdict(bound, "not_informative", computed, stated, computed - stated, allowance)
    outcome = "contradicted" if total.intersect(whole) is None else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def required_in_implied(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one figure or rate with which what is implied would add up; None where they cannot be told."""
    facts = [operand.fact for operand in bound.operands]
    pairs = [*zip(facts[:-1:2], facts[1:-1:2], strict=True), (bound.stated, facts[-1])]
    own = next((at for at, pair in enumerate(pairs) if any(one.index == fact.index for one in pair)), None)
    if own is None:
        return None
    before = point(Decimal(0))
    for at, (figure, rate) in enumerate(pairs):
        implied = _before(figure, rate) if at != own else point(Decimal(0))
        if implied is None:
            return None
        # what the parts come to, less than the whole's where a part is asked for
        whole_is_known = own != len(pairs) - 1
        before = before.sub(implied) if whole_is_known and at != len(pairs) - 1 else before.add(implied)
    figure, rate = pairs[own]
    if figure.index == fact.index:
        return before.mul(point(_ONE).add(_change(rate)))
    growth = interval(figure.quantity).div(before)
    return None if growth is None else growth.sub(point(_ONE)).mul(point(_HUNDRED * rate.sign))


def _before(figure: Fact, rate: Fact) -> Interval | None:
    """The figure of the year before; None where the rate leaves none."""
    return interval(figure.quantity).div(point(_ONE).add(_change(rate)))


def _change(rate: Fact) -> Interval:
    """A printed rate as a signed fraction; rates are cut off as often as rounded."""
    quantum = rate.quantity.quantum
    printed = abs(rate.quantity.value)
    return Interval(printed - quantum, printed + quantum).mul(point(Decimal(rate.sign) / _HUNDRED))
