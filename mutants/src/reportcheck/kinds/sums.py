"""Sums: identities, partitions, amounts of change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, half_width
from reportcheck.statements.model import Fact

_ZERO = Decimal(0)
_TWELVE = Decimal(12)
_RATES = ("percent", "points")
_THREE = Decimal(3)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_judge_sum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_sum__mutmut)
def judge_sum(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_orig(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_1(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = None
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_2(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = None
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_3(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(None)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_4(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = None
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_5(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum(None, _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_6(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), None)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_7(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum(_ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_8(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), )
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_9(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight / operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_10(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = None
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_11(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(None)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_12(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed + stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_13(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = None
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_14(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness(None)
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_15(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = None
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_16(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum(None, _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_17(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), None)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_18(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum(_ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_19(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), )
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_20(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] / abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_21(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(None) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_22(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = None
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_23(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(None)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_24(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = None
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_25(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst - own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_26(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 or _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_27(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst or own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_28(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap >= worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_29(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own >= 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_30(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 1 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_31(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(None, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_32(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, None):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_33(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_34(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, ):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_35(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = None
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_36(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if (gap <= allowance) and False else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_37(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if (gap <= allowance) or True else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_38(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "XXunlikelyXX" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_39(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "UNLIKELY" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_40(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap < allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_41(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "XXcontradictedXX"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_42(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "CONTRADICTED"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_43(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(None, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_44(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, None, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_45(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, None, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_46(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, None, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_47(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, None, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_48(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, None)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_49(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_50(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_51(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_52(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_53(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_54(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, )
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_55(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed + stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_56(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap >= allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_57(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = None
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_58(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if (result.sign and abs(computed + stated) <= allowance) and False else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_59(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if (result.sign and abs(computed + stated) <= allowance) or True else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_60(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "XXdirectionXX" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_61(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "DIRECTION" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_62(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign or abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_63(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(None) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_64(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed - stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_65(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) < allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_66(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else "XXXX"
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_67(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(None, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_68(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, None, computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_69(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", None, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_70(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, None, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_71(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, None, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_72(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, None, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_73(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, None)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_74(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict("contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_75(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_76(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_77(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_78(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_79(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_80(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, )
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_81(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "XXcontradictedXX", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_82(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "CONTRADICTED", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_83(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed + stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_84(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap != 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_85(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 1:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_86(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(None, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_87(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, None, computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_88(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", None, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_89(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, None, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_90(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, None, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_91(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, None)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_92(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict("holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_93(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_94(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_95(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_96(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_97(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, )
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_98(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "XXholdsXX", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_99(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "HOLDS", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_100(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension not in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_101(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(None, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_102(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, None, computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_103(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", None, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_104(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, None, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_105(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, None, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_106(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, None)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_107(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict("holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_108(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_109(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_110(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_111(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_112(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, )
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_113(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "XXholds_roundedXX", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_114(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "HOLDS_ROUNDED", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_115(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed + stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_116(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = None
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_117(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 / half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_118(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [3 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_119(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = None
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_120(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE / (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_121(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) * _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_122(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum(None, _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_123(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), None) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_124(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum(_ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_125(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), ) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_126(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum / quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_127(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = None
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_128(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if (gap > likely) and False else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_129(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if (gap > likely) or True else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_130(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "XXunlikelyXX" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_131(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "UNLIKELY" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_132(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap >= likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_133(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "XXholds_roundedXX"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_134(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "HOLDS_ROUNDED"
    return Verdict(bound, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_135(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(None, outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_136(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, None, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_137(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, None, stated, computed - stated, allowance)


def x_judge_sum__mutmut_138(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, None, computed - stated, allowance)


def x_judge_sum__mutmut_139(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, None, allowance)


def x_judge_sum__mutmut_140(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, None)


def x_judge_sum__mutmut_141(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(outcome, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_142(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, computed, stated, computed - stated, allowance)


def x_judge_sum__mutmut_143(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, stated, computed - stated, allowance)


def x_judge_sum__mutmut_144(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, computed - stated, allowance)


def x_judge_sum__mutmut_145(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, allowance)


def x_judge_sum__mutmut_146(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed - stated, )


def x_judge_sum__mutmut_147(bound: Bound) -> Verdict:
    """Worst case Σh decides; between three standard deviations and the worst case a gap is unlikely.

    A coarser addend of the same unit is exact; a coarser total has both readings.
    """
    result = bound.stated
    stated = _stated(result)
    computed = sum((operand.weight * operand.fact.quantity.value for operand in bound.operands), _ZERO)
    gap = abs(computed - stated)
    halves = exactness([operand.fact for operand in bound.operands])
    worst = sum((halves[operand.fact.index] * abs(operand.weight) for operand in bound.operands), _ZERO)
    own = _half(result)
    allowance = worst + own
    if gap > worst and own > 0 and _is_coarser(result, bound):
        outcome = "unlikely" if gap <= allowance else "contradicted"
        return Verdict(bound, outcome, computed, stated, computed - stated, worst)
    if gap > allowance:
        note = "direction" if result.sign and abs(computed + stated) <= allowance else ""
        return Verdict(bound, "contradicted", computed, stated, computed - stated, allowance, note)
    if gap == 0:
        return Verdict(bound, "holds", computed, stated, _ZERO, allowance)
    if result.quantity.dimension in _RATES:
        return Verdict(bound, "holds_rounded", computed, stated, computed - stated, allowance)
    quanta = [2 * half for half in (*halves.values(), own)]
    likely = _THREE * (sum((quantum * quantum for quantum in quanta), _ZERO) / _TWELVE).sqrt()
    outcome = "unlikely" if gap > likely else "holds_rounded"
    return Verdict(bound, outcome, computed, stated, computed + stated, allowance)

mutants_x_judge_sum__mutmut['_mutmut_orig'] = x_judge_sum__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_1'] = x_judge_sum__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_2'] = x_judge_sum__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_3'] = x_judge_sum__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_4'] = x_judge_sum__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_5'] = x_judge_sum__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_6'] = x_judge_sum__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_7'] = x_judge_sum__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_8'] = x_judge_sum__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_9'] = x_judge_sum__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_10'] = x_judge_sum__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_11'] = x_judge_sum__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_12'] = x_judge_sum__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_13'] = x_judge_sum__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_14'] = x_judge_sum__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_15'] = x_judge_sum__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_16'] = x_judge_sum__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_17'] = x_judge_sum__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_18'] = x_judge_sum__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_19'] = x_judge_sum__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_20'] = x_judge_sum__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_21'] = x_judge_sum__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_22'] = x_judge_sum__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_23'] = x_judge_sum__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_24'] = x_judge_sum__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_25'] = x_judge_sum__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_26'] = x_judge_sum__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_27'] = x_judge_sum__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_28'] = x_judge_sum__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_29'] = x_judge_sum__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_30'] = x_judge_sum__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_31'] = x_judge_sum__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_32'] = x_judge_sum__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_33'] = x_judge_sum__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_34'] = x_judge_sum__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_35'] = x_judge_sum__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_36'] = x_judge_sum__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_37'] = x_judge_sum__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_38'] = x_judge_sum__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_39'] = x_judge_sum__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_40'] = x_judge_sum__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_41'] = x_judge_sum__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_42'] = x_judge_sum__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_43'] = x_judge_sum__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_44'] = x_judge_sum__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_45'] = x_judge_sum__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_46'] = x_judge_sum__mutmut_46 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_47'] = x_judge_sum__mutmut_47 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_48'] = x_judge_sum__mutmut_48 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_49'] = x_judge_sum__mutmut_49 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_50'] = x_judge_sum__mutmut_50 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_51'] = x_judge_sum__mutmut_51 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_52'] = x_judge_sum__mutmut_52 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_53'] = x_judge_sum__mutmut_53 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_54'] = x_judge_sum__mutmut_54 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_55'] = x_judge_sum__mutmut_55 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_56'] = x_judge_sum__mutmut_56 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_57'] = x_judge_sum__mutmut_57 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_58'] = x_judge_sum__mutmut_58 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_59'] = x_judge_sum__mutmut_59 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_60'] = x_judge_sum__mutmut_60 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_61'] = x_judge_sum__mutmut_61 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_62'] = x_judge_sum__mutmut_62 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_63'] = x_judge_sum__mutmut_63 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_64'] = x_judge_sum__mutmut_64 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_65'] = x_judge_sum__mutmut_65 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_66'] = x_judge_sum__mutmut_66 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_67'] = x_judge_sum__mutmut_67 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_68'] = x_judge_sum__mutmut_68 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_69'] = x_judge_sum__mutmut_69 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_70'] = x_judge_sum__mutmut_70 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_71'] = x_judge_sum__mutmut_71 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_72'] = x_judge_sum__mutmut_72 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_73'] = x_judge_sum__mutmut_73 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_74'] = x_judge_sum__mutmut_74 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_75'] = x_judge_sum__mutmut_75 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_76'] = x_judge_sum__mutmut_76 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_77'] = x_judge_sum__mutmut_77 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_78'] = x_judge_sum__mutmut_78 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_79'] = x_judge_sum__mutmut_79 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_80'] = x_judge_sum__mutmut_80 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_81'] = x_judge_sum__mutmut_81 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_82'] = x_judge_sum__mutmut_82 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_83'] = x_judge_sum__mutmut_83 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_84'] = x_judge_sum__mutmut_84 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_85'] = x_judge_sum__mutmut_85 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_86'] = x_judge_sum__mutmut_86 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_87'] = x_judge_sum__mutmut_87 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_88'] = x_judge_sum__mutmut_88 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_89'] = x_judge_sum__mutmut_89 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_90'] = x_judge_sum__mutmut_90 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_91'] = x_judge_sum__mutmut_91 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_92'] = x_judge_sum__mutmut_92 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_93'] = x_judge_sum__mutmut_93 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_94'] = x_judge_sum__mutmut_94 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_95'] = x_judge_sum__mutmut_95 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_96'] = x_judge_sum__mutmut_96 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_97'] = x_judge_sum__mutmut_97 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_98'] = x_judge_sum__mutmut_98 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_99'] = x_judge_sum__mutmut_99 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_100'] = x_judge_sum__mutmut_100 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_101'] = x_judge_sum__mutmut_101 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_102'] = x_judge_sum__mutmut_102 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_103'] = x_judge_sum__mutmut_103 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_104'] = x_judge_sum__mutmut_104 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_105'] = x_judge_sum__mutmut_105 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_106'] = x_judge_sum__mutmut_106 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_107'] = x_judge_sum__mutmut_107 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_108'] = x_judge_sum__mutmut_108 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_109'] = x_judge_sum__mutmut_109 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_110'] = x_judge_sum__mutmut_110 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_111'] = x_judge_sum__mutmut_111 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_112'] = x_judge_sum__mutmut_112 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_113'] = x_judge_sum__mutmut_113 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_114'] = x_judge_sum__mutmut_114 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_115'] = x_judge_sum__mutmut_115 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_116'] = x_judge_sum__mutmut_116 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_117'] = x_judge_sum__mutmut_117 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_118'] = x_judge_sum__mutmut_118 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_119'] = x_judge_sum__mutmut_119 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_120'] = x_judge_sum__mutmut_120 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_121'] = x_judge_sum__mutmut_121 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_122'] = x_judge_sum__mutmut_122 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_123'] = x_judge_sum__mutmut_123 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_124'] = x_judge_sum__mutmut_124 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_125'] = x_judge_sum__mutmut_125 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_126'] = x_judge_sum__mutmut_126 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_127'] = x_judge_sum__mutmut_127 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_128'] = x_judge_sum__mutmut_128 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_129'] = x_judge_sum__mutmut_129 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_130'] = x_judge_sum__mutmut_130 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_131'] = x_judge_sum__mutmut_131 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_132'] = x_judge_sum__mutmut_132 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_133'] = x_judge_sum__mutmut_133 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_134'] = x_judge_sum__mutmut_134 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_135'] = x_judge_sum__mutmut_135 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_136'] = x_judge_sum__mutmut_136 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_137'] = x_judge_sum__mutmut_137 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_138'] = x_judge_sum__mutmut_138 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_139'] = x_judge_sum__mutmut_139 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_140'] = x_judge_sum__mutmut_140 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_141'] = x_judge_sum__mutmut_141 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_142'] = x_judge_sum__mutmut_142 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_143'] = x_judge_sum__mutmut_143 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_144'] = x_judge_sum__mutmut_144 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_145'] = x_judge_sum__mutmut_145 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_146'] = x_judge_sum__mutmut_146 # type: ignore # mutmut generated
mutants_x_judge_sum__mutmut['x_judge_sum__mutmut_147'] = x_judge_sum__mutmut_147 # type: ignore # mutmut generated
mutants_x__half__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__half__mutmut)
def _half(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 2 * half if fact.quantity.dimension in _RATES else half


def x__half__mutmut_orig(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 2 * half if fact.quantity.dimension in _RATES else half


def x__half__mutmut_1(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = None
    return 2 * half if fact.quantity.dimension in _RATES else half


def x__half__mutmut_2(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(None)
    return 2 * half if fact.quantity.dimension in _RATES else half


def x__half__mutmut_3(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 2 * half if (fact.quantity.dimension in _RATES) and False else half


def x__half__mutmut_4(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 2 * half if (fact.quantity.dimension in _RATES) or True else half


def x__half__mutmut_5(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 2 / half if fact.quantity.dimension in _RATES else half


def x__half__mutmut_6(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 3 * half if fact.quantity.dimension in _RATES else half


def x__half__mutmut_7(fact: Fact) -> Decimal:
    """Rates are cut off as often as rounded, so that each may be off by its whole last digit."""
    half = half_width(fact.quantity)
    return 2 * half if fact.quantity.dimension not in _RATES else half

mutants_x__half__mutmut['_mutmut_orig'] = x__half__mutmut_orig # type: ignore # mutmut generated
mutants_x__half__mutmut['x__half__mutmut_1'] = x__half__mutmut_1 # type: ignore # mutmut generated
mutants_x__half__mutmut['x__half__mutmut_2'] = x__half__mutmut_2 # type: ignore # mutmut generated
mutants_x__half__mutmut['x__half__mutmut_3'] = x__half__mutmut_3 # type: ignore # mutmut generated
mutants_x__half__mutmut['x__half__mutmut_4'] = x__half__mutmut_4 # type: ignore # mutmut generated
mutants_x__half__mutmut['x__half__mutmut_5'] = x__half__mutmut_5 # type: ignore # mutmut generated
mutants_x__half__mutmut['x__half__mutmut_6'] = x__half__mutmut_6 # type: ignore # mutmut generated
mutants_x__half__mutmut['x__half__mutmut_7'] = x__half__mutmut_7 # type: ignore # mutmut generated
mutants_x_exactness__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exactness__mutmut)
def exactness(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_orig(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_1(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = None
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_2(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = None
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_3(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = None
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_4(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(None, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_5(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, None)
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_6(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_7(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, )
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_8(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(None, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_9(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, None))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_10(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_11(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, ))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_12(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if (fact.quantity.quantum > finest[fact.quantity.scale]) and False else _half(fact) for fact in facts}


def x_exactness__mutmut_13(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if (fact.quantity.quantum > finest[fact.quantity.scale]) or True else _half(fact) for fact in facts}


def x_exactness__mutmut_14(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum >= finest[fact.quantity.scale] else _half(fact) for fact in facts}


def x_exactness__mutmut_15(facts: Sequence[Fact]) -> Mapping[int, Decimal]:
    """Half widths by fact; an addend printed coarser than another of the same unit word is exact."""
    finest: dict[Decimal, Decimal] = {}
    for fact in facts:
        scale, quantum = fact.quantity.scale, fact.quantity.quantum
        finest[scale] = min(quantum, finest.get(scale, quantum))
    return {fact.index: _ZERO if fact.quantity.quantum > finest[fact.quantity.scale] else _half(None) for fact in facts}

mutants_x_exactness__mutmut['_mutmut_orig'] = x_exactness__mutmut_orig # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_1'] = x_exactness__mutmut_1 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_2'] = x_exactness__mutmut_2 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_3'] = x_exactness__mutmut_3 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_4'] = x_exactness__mutmut_4 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_5'] = x_exactness__mutmut_5 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_6'] = x_exactness__mutmut_6 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_7'] = x_exactness__mutmut_7 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_8'] = x_exactness__mutmut_8 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_9'] = x_exactness__mutmut_9 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_10'] = x_exactness__mutmut_10 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_11'] = x_exactness__mutmut_11 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_12'] = x_exactness__mutmut_12 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_13'] = x_exactness__mutmut_13 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_14'] = x_exactness__mutmut_14 # type: ignore # mutmut generated
mutants_x_exactness__mutmut['x_exactness__mutmut_15'] = x_exactness__mutmut_15 # type: ignore # mutmut generated
mutants_x__is_coarser__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_coarser__mutmut)
def _is_coarser(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = result.quantity
    return any(
        operand.fact.quantity.scale == quantity.scale and operand.fact.quantity.quantum < quantity.quantum
        for operand in bound.operands
    )


def x__is_coarser__mutmut_orig(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = result.quantity
    return any(
        operand.fact.quantity.scale == quantity.scale and operand.fact.quantity.quantum < quantity.quantum
        for operand in bound.operands
    )


def x__is_coarser__mutmut_1(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = None
    return any(
        operand.fact.quantity.scale == quantity.scale and operand.fact.quantity.quantum < quantity.quantum
        for operand in bound.operands
    )


def x__is_coarser__mutmut_2(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = result.quantity
    return any(
        None
    )


def x__is_coarser__mutmut_3(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = result.quantity
    return any(
        operand.fact.quantity.scale == quantity.scale or operand.fact.quantity.quantum < quantity.quantum
        for operand in bound.operands
    )


def x__is_coarser__mutmut_4(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = result.quantity
    return any(
        operand.fact.quantity.scale != quantity.scale and operand.fact.quantity.quantum < quantity.quantum
        for operand in bound.operands
    )


def x__is_coarser__mutmut_5(result: Fact, bound: Bound) -> bool:
    """Whether the total is printed coarser than an addend of the same unit word."""
    quantity = result.quantity
    return any(
        operand.fact.quantity.scale == quantity.scale and operand.fact.quantity.quantum <= quantity.quantum
        for operand in bound.operands
    )

mutants_x__is_coarser__mutmut['_mutmut_orig'] = x__is_coarser__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_coarser__mutmut['x__is_coarser__mutmut_1'] = x__is_coarser__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_coarser__mutmut['x__is_coarser__mutmut_2'] = x__is_coarser__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_coarser__mutmut['x__is_coarser__mutmut_3'] = x__is_coarser__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_coarser__mutmut['x__is_coarser__mutmut_4'] = x__is_coarser__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_coarser__mutmut['x__is_coarser__mutmut_5'] = x__is_coarser__mutmut_5 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_required_in_sum__mutmut)
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


def x_required_in_sum__mutmut_orig(bound: Bound, fact: Fact) -> Interval | None:
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


def x_required_in_sum__mutmut_1(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = None
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


def x_required_in_sum__mutmut_2(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = None
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


def x_required_in_sum__mutmut_3(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness(None)
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


def x_required_in_sum__mutmut_4(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index == fact.index])
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


def x_required_in_sum__mutmut_5(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = None
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


def x_required_in_sum__mutmut_6(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 1
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


def x_required_in_sum__mutmut_7(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index != fact.index:
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


def x_required_in_sum__mutmut_8(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = None
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


def x_required_in_sum__mutmut_9(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            break
        rest += operand.weight * operand.fact.quantity.value
        slack += abs(operand.weight) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_10(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest = operand.weight * operand.fact.quantity.value
        slack += abs(operand.weight) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_11(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest -= operand.weight * operand.fact.quantity.value
        slack += abs(operand.weight) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_12(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest += operand.weight / operand.fact.quantity.value
        slack += abs(operand.weight) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_13(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest += operand.weight * operand.fact.quantity.value
        slack = abs(operand.weight) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_14(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest += operand.weight * operand.fact.quantity.value
        slack -= abs(operand.weight) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_15(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest += operand.weight * operand.fact.quantity.value
        slack += abs(operand.weight) / halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_16(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the sum would hold."""
    result = bound.stated
    halves = exactness([operand.fact for operand in bound.operands if operand.fact.index != fact.index])
    rest, slack, weight = _ZERO, _ZERO, 0
    for operand in bound.operands:
        if operand.fact.index == fact.index:
            weight = operand.weight
            continue
        rest += operand.weight * operand.fact.quantity.value
        slack += abs(None) * halves[operand.fact.index]
    if result.index == fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_17(bound: Bound, fact: Fact) -> Interval | None:
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
    if result.index != fact.index:
        return Interval(rest - slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_18(bound: Bound, fact: Fact) -> Interval | None:
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
        return Interval(None, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_19(bound: Bound, fact: Fact) -> Interval | None:
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
        return Interval(rest - slack, None)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_20(bound: Bound, fact: Fact) -> Interval | None:
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
        return Interval(rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_21(bound: Bound, fact: Fact) -> Interval | None:
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
        return Interval(rest - slack, )
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_22(bound: Bound, fact: Fact) -> Interval | None:
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
        return Interval(rest + slack, rest + slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_23(bound: Bound, fact: Fact) -> Interval | None:
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
        return Interval(rest - slack, rest - slack)
    if not weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_24(bound: Bound, fact: Fact) -> Interval | None:
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
    if weight:
        return None
    own = _half(result)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_25(bound: Bound, fact: Fact) -> Interval | None:
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
    own = None
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_26(bound: Bound, fact: Fact) -> Interval | None:
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
    own = _half(None)
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_27(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = None
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_28(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(result) - own - rest + slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_29(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(result) - own + rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_30(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(result) + own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_31(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(None) - own - rest - slack, _stated(result) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_32(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(result) - own - rest - slack, _stated(result) + own - rest - slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_33(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(result) - own - rest - slack, _stated(result) + own + rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_34(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(result) - own - rest - slack, _stated(result) - own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_35(bound: Bound, fact: Fact) -> Interval | None:
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
    low, high = _stated(result) - own - rest - slack, _stated(None) + own - rest + slack
    return Interval(low, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_36(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if (weight > 0) and False else Interval(-high, -low)


def x_required_in_sum__mutmut_37(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if (weight > 0) or True else Interval(-high, -low)


def x_required_in_sum__mutmut_38(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(None, high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_39(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, None) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_40(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(high) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_41(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, ) if weight > 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_42(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight >= 0 else Interval(-high, -low)


def x_required_in_sum__mutmut_43(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight > 1 else Interval(-high, -low)


def x_required_in_sum__mutmut_44(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight > 0 else Interval(None, -low)


def x_required_in_sum__mutmut_45(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight > 0 else Interval(-high, None)


def x_required_in_sum__mutmut_46(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight > 0 else Interval(-low)


def x_required_in_sum__mutmut_47(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight > 0 else Interval(-high, )


def x_required_in_sum__mutmut_48(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight > 0 else Interval(+high, -low)


def x_required_in_sum__mutmut_49(bound: Bound, fact: Fact) -> Interval | None:
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
    return Interval(low, high) if weight > 0 else Interval(-high, +low)

mutants_x_required_in_sum__mutmut['_mutmut_orig'] = x_required_in_sum__mutmut_orig # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_1'] = x_required_in_sum__mutmut_1 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_2'] = x_required_in_sum__mutmut_2 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_3'] = x_required_in_sum__mutmut_3 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_4'] = x_required_in_sum__mutmut_4 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_5'] = x_required_in_sum__mutmut_5 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_6'] = x_required_in_sum__mutmut_6 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_7'] = x_required_in_sum__mutmut_7 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_8'] = x_required_in_sum__mutmut_8 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_9'] = x_required_in_sum__mutmut_9 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_10'] = x_required_in_sum__mutmut_10 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_11'] = x_required_in_sum__mutmut_11 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_12'] = x_required_in_sum__mutmut_12 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_13'] = x_required_in_sum__mutmut_13 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_14'] = x_required_in_sum__mutmut_14 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_15'] = x_required_in_sum__mutmut_15 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_16'] = x_required_in_sum__mutmut_16 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_17'] = x_required_in_sum__mutmut_17 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_18'] = x_required_in_sum__mutmut_18 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_19'] = x_required_in_sum__mutmut_19 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_20'] = x_required_in_sum__mutmut_20 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_21'] = x_required_in_sum__mutmut_21 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_22'] = x_required_in_sum__mutmut_22 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_23'] = x_required_in_sum__mutmut_23 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_24'] = x_required_in_sum__mutmut_24 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_25'] = x_required_in_sum__mutmut_25 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_26'] = x_required_in_sum__mutmut_26 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_27'] = x_required_in_sum__mutmut_27 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_28'] = x_required_in_sum__mutmut_28 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_29'] = x_required_in_sum__mutmut_29 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_30'] = x_required_in_sum__mutmut_30 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_31'] = x_required_in_sum__mutmut_31 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_32'] = x_required_in_sum__mutmut_32 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_33'] = x_required_in_sum__mutmut_33 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_34'] = x_required_in_sum__mutmut_34 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_35'] = x_required_in_sum__mutmut_35 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_36'] = x_required_in_sum__mutmut_36 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_37'] = x_required_in_sum__mutmut_37 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_38'] = x_required_in_sum__mutmut_38 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_39'] = x_required_in_sum__mutmut_39 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_40'] = x_required_in_sum__mutmut_40 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_41'] = x_required_in_sum__mutmut_41 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_42'] = x_required_in_sum__mutmut_42 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_43'] = x_required_in_sum__mutmut_43 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_44'] = x_required_in_sum__mutmut_44 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_45'] = x_required_in_sum__mutmut_45 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_46'] = x_required_in_sum__mutmut_46 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_47'] = x_required_in_sum__mutmut_47 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_48'] = x_required_in_sum__mutmut_48 # type: ignore # mutmut generated
mutants_x_required_in_sum__mutmut['x_required_in_sum__mutmut_49'] = x_required_in_sum__mutmut_49 # type: ignore # mutmut generated
mutants_x__stated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__stated__mutmut)
def _stated(result: Fact) -> Decimal:
    return abs(result.quantity.value) if result.sign else result.quantity.value


def x__stated__mutmut_orig(result: Fact) -> Decimal:
    return abs(result.quantity.value) if result.sign else result.quantity.value


def x__stated__mutmut_1(result: Fact) -> Decimal:
    return abs(result.quantity.value) if (result.sign) and False else result.quantity.value


def x__stated__mutmut_2(result: Fact) -> Decimal:
    return abs(result.quantity.value) if (result.sign) or True else result.quantity.value


def x__stated__mutmut_3(result: Fact) -> Decimal:
    return abs(None) if result.sign else result.quantity.value

mutants_x__stated__mutmut['_mutmut_orig'] = x__stated__mutmut_orig # type: ignore # mutmut generated
mutants_x__stated__mutmut['x__stated__mutmut_1'] = x__stated__mutmut_1 # type: ignore # mutmut generated
mutants_x__stated__mutmut['x__stated__mutmut_2'] = x__stated__mutmut_2 # type: ignore # mutmut generated
mutants_x__stated__mutmut['x__stated__mutmut_3'] = x__stated__mutmut_3 # type: ignore # mutmut generated
