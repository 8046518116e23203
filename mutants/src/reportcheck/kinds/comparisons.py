"""Equal, at least, at most: restated facts, targets, ceilings."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, interval, point
from reportcheck.statements.model import Fact

_ZERO = Decimal(0)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_judge_equal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_equal__mutmut)
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


def x_judge_equal__mutmut_orig(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_1(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = None
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_2(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = None
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_3(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(None), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_4(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[1].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_5(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(None)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_6(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = None
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_7(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value + result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_8(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[1].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_9(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = None
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_10(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) * 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_11(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width - second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_12(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 3
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_13(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = None
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_14(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "XXcontradictedXX"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_15(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "CONTRADICTED"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_16(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(None) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_17(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_18(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = None
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_19(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if (difference == 0) and False else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_20(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if (difference == 0) or True else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_21(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "XXholdsXX" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_22(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "HOLDS" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_23(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference != 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_24(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 1 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_25(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "XXholds_roundedXX"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_26(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "HOLDS_ROUNDED"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_27(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(None, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_28(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, None, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_29(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, None, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_30(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, None, difference, allowance)


def x_judge_equal__mutmut_31(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, None, allowance)


def x_judge_equal__mutmut_32(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, None)


def x_judge_equal__mutmut_33(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_34(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, bound.operands[0].fact.quantity.value, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_35(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, result.quantity.value, difference, allowance)


def x_judge_equal__mutmut_36(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, difference, allowance)


def x_judge_equal__mutmut_37(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, allowance)


def x_judge_equal__mutmut_38(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[0].fact.quantity.value, result.quantity.value, difference, )


def x_judge_equal__mutmut_39(bound: Bound) -> Verdict:
    """Two statements of one fact agree if their intervals meet."""
    result = bound.stated
    first, second = interval(bound.operands[0].fact.quantity), interval(result.quantity)
    difference = bound.operands[0].fact.quantity.value - result.quantity.value
    allowance = (first.width + second.width) / 2
    outcome = "contradicted"
    if first.intersect(second) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
    return Verdict(bound, outcome, bound.operands[1].fact.quantity.value, result.quantity.value, difference, allowance)

mutants_x_judge_equal__mutmut['_mutmut_orig'] = x_judge_equal__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_1'] = x_judge_equal__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_2'] = x_judge_equal__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_3'] = x_judge_equal__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_4'] = x_judge_equal__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_5'] = x_judge_equal__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_6'] = x_judge_equal__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_7'] = x_judge_equal__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_8'] = x_judge_equal__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_9'] = x_judge_equal__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_10'] = x_judge_equal__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_11'] = x_judge_equal__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_12'] = x_judge_equal__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_13'] = x_judge_equal__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_14'] = x_judge_equal__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_15'] = x_judge_equal__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_16'] = x_judge_equal__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_17'] = x_judge_equal__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_18'] = x_judge_equal__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_19'] = x_judge_equal__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_20'] = x_judge_equal__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_21'] = x_judge_equal__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_22'] = x_judge_equal__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_23'] = x_judge_equal__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_24'] = x_judge_equal__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_25'] = x_judge_equal__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_26'] = x_judge_equal__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_27'] = x_judge_equal__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_28'] = x_judge_equal__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_29'] = x_judge_equal__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_30'] = x_judge_equal__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_31'] = x_judge_equal__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_32'] = x_judge_equal__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_33'] = x_judge_equal__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_34'] = x_judge_equal__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_35'] = x_judge_equal__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_36'] = x_judge_equal__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_37'] = x_judge_equal__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_38'] = x_judge_equal__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge_equal__mutmut['x_judge_equal__mutmut_39'] = x_judge_equal__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge_least__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_least__mutmut)
def judge_least(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(bound, 1)


def x_judge_least__mutmut_orig(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(bound, 1)


def x_judge_least__mutmut_1(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(None, 1)


def x_judge_least__mutmut_2(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(bound, None)


def x_judge_least__mutmut_3(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(1)


def x_judge_least__mutmut_4(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(bound, )


def x_judge_least__mutmut_5(bound: Bound) -> Verdict:
    """result ≥ operand: a target reached. A miss contradicts only a claim of having reached it."""
    return _judge_bound(bound, 2)

mutants_x_judge_least__mutmut['_mutmut_orig'] = x_judge_least__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_least__mutmut['x_judge_least__mutmut_1'] = x_judge_least__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_least__mutmut['x_judge_least__mutmut_2'] = x_judge_least__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_least__mutmut['x_judge_least__mutmut_3'] = x_judge_least__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_least__mutmut['x_judge_least__mutmut_4'] = x_judge_least__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_least__mutmut['x_judge_least__mutmut_5'] = x_judge_least__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_most__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_most__mutmut)
def judge_most(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(bound, -1)


def x_judge_most__mutmut_orig(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(bound, -1)


def x_judge_most__mutmut_1(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(None, -1)


def x_judge_most__mutmut_2(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(bound, None)


def x_judge_most__mutmut_3(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(-1)


def x_judge_most__mutmut_4(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(bound, )


def x_judge_most__mutmut_5(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(bound, +1)


def x_judge_most__mutmut_6(bound: Bound) -> Verdict:
    """result ≤ Σ operands: a ceiling kept."""
    return _judge_bound(bound, -2)

mutants_x_judge_most__mutmut['_mutmut_orig'] = x_judge_most__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_most__mutmut['x_judge_most__mutmut_1'] = x_judge_most__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_most__mutmut['x_judge_most__mutmut_2'] = x_judge_most__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_most__mutmut['x_judge_most__mutmut_3'] = x_judge_most__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_most__mutmut['x_judge_most__mutmut_4'] = x_judge_most__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_most__mutmut['x_judge_most__mutmut_5'] = x_judge_most__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_most__mutmut['x_judge_most__mutmut_6'] = x_judge_most__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_cap__mutmut)
def judge_cap(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_orig(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_1(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = None
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_2(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(None, -1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_3(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, None)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_4(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(-1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_5(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, )
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_6(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, +1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_7(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -2)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_8(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if (verdict.outcome == "not_checked") and False else verdict


def x_judge_cap__mutmut_9(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if (verdict.outcome == "not_checked") or True else verdict


def x_judge_cap__mutmut_10(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome=None, note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_11(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note=None) if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_12(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_13(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", ) if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_14(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="XXcontradictedXX", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_15(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="CONTRADICTED", note="") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_16(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="XXXX") if verdict.outcome == "not_checked" else verdict


def x_judge_cap__mutmut_17(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome != "not_checked" else verdict


def x_judge_cap__mutmut_18(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "XXnot_checkedXX" else verdict


def x_judge_cap__mutmut_19(bound: Bound) -> Verdict:
    """result ≤ operand without any claim: a score within its full mark."""
    verdict = _judge_bound(bound, -1)
    return verdict._replace(outcome="contradicted", note="") if verdict.outcome == "NOT_CHECKED" else verdict

mutants_x_judge_cap__mutmut['_mutmut_orig'] = x_judge_cap__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_1'] = x_judge_cap__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_2'] = x_judge_cap__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_3'] = x_judge_cap__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_4'] = x_judge_cap__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_5'] = x_judge_cap__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_6'] = x_judge_cap__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_7'] = x_judge_cap__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_8'] = x_judge_cap__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_9'] = x_judge_cap__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_10'] = x_judge_cap__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_11'] = x_judge_cap__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_12'] = x_judge_cap__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_13'] = x_judge_cap__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_14'] = x_judge_cap__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_15'] = x_judge_cap__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_16'] = x_judge_cap__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_17'] = x_judge_cap__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_18'] = x_judge_cap__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_cap__mutmut['x_judge_cap__mutmut_19'] = x_judge_cap__mutmut_19 # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_required_in_equal__mutmut)
def required_in_equal(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[0].fact if result.index == fact.index else result
    return interval(other.quantity)


def x_required_in_equal__mutmut_orig(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[0].fact if result.index == fact.index else result
    return interval(other.quantity)


def x_required_in_equal__mutmut_1(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = None
    other = bound.operands[0].fact if result.index == fact.index else result
    return interval(other.quantity)


def x_required_in_equal__mutmut_2(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = None
    return interval(other.quantity)


def x_required_in_equal__mutmut_3(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[0].fact if (result.index == fact.index) and False else result
    return interval(other.quantity)


def x_required_in_equal__mutmut_4(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[0].fact if (result.index == fact.index) or True else result
    return interval(other.quantity)


def x_required_in_equal__mutmut_5(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[1].fact if result.index == fact.index else result
    return interval(other.quantity)


def x_required_in_equal__mutmut_6(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[0].fact if result.index != fact.index else result
    return interval(other.quantity)


def x_required_in_equal__mutmut_7(bound: Bound, fact: Fact) -> Interval | None:
    """The values of one side that agree with the other."""
    result = bound.stated
    other = bound.operands[0].fact if result.index == fact.index else result
    return interval(None)

mutants_x_required_in_equal__mutmut['_mutmut_orig'] = x_required_in_equal__mutmut_orig # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut['x_required_in_equal__mutmut_1'] = x_required_in_equal__mutmut_1 # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut['x_required_in_equal__mutmut_2'] = x_required_in_equal__mutmut_2 # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut['x_required_in_equal__mutmut_3'] = x_required_in_equal__mutmut_3 # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut['x_required_in_equal__mutmut_4'] = x_required_in_equal__mutmut_4 # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut['x_required_in_equal__mutmut_5'] = x_required_in_equal__mutmut_5 # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut['x_required_in_equal__mutmut_6'] = x_required_in_equal__mutmut_6 # type: ignore # mutmut generated
mutants_x_required_in_equal__mutmut['x_required_in_equal__mutmut_7'] = x_required_in_equal__mutmut_7 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__norm_or_interval__mutmut)
def _norm_or_interval(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("least", "cap") else interval(fact.quantity)


def x__norm_or_interval__mutmut_orig(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("least", "cap") else interval(fact.quantity)


def x__norm_or_interval__mutmut_1(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if (bound.form in ("least", "cap")) and False else interval(fact.quantity)


def x__norm_or_interval__mutmut_2(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if (bound.form in ("least", "cap")) or True else interval(fact.quantity)


def x__norm_or_interval__mutmut_3(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(None) if bound.form in ("least", "cap") else interval(fact.quantity)


def x__norm_or_interval__mutmut_4(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form not in ("least", "cap") else interval(fact.quantity)


def x__norm_or_interval__mutmut_5(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("XXleastXX", "cap") else interval(fact.quantity)


def x__norm_or_interval__mutmut_6(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("LEAST", "cap") else interval(fact.quantity)


def x__norm_or_interval__mutmut_7(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("least", "XXcapXX") else interval(fact.quantity)


def x__norm_or_interval__mutmut_8(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("least", "CAP") else interval(fact.quantity)


def x__norm_or_interval__mutmut_9(fact: Fact, bound: Bound) -> Interval:
    """A target is a norm and exact as printed; an amount that bounds another is rounded like it."""
    return point(fact.quantity.value) if bound.form in ("least", "cap") else interval(None)

mutants_x__norm_or_interval__mutmut['_mutmut_orig'] = x__norm_or_interval__mutmut_orig # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_1'] = x__norm_or_interval__mutmut_1 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_2'] = x__norm_or_interval__mutmut_2 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_3'] = x__norm_or_interval__mutmut_3 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_4'] = x__norm_or_interval__mutmut_4 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_5'] = x__norm_or_interval__mutmut_5 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_6'] = x__norm_or_interval__mutmut_6 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_7'] = x__norm_or_interval__mutmut_7 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_8'] = x__norm_or_interval__mutmut_8 # type: ignore # mutmut generated
mutants_x__norm_or_interval__mutmut['x__norm_or_interval__mutmut_9'] = x__norm_or_interval__mutmut_9 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__judge_bound__mutmut)
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


def x__judge_bound__mutmut_orig(bound: Bound, direction: int) -> Verdict:
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


def x__judge_bound__mutmut_1(bound: Bound, direction: int) -> Verdict:
    result = None
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


def x__judge_bound__mutmut_2(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = None
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


def x__judge_bound__mutmut_3(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(None)
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


def x__judge_bound__mutmut_4(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = None
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


def x__judge_bound__mutmut_5(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(None)
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


def x__judge_bound__mutmut_6(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(None))
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


def x__judge_bound__mutmut_7(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(None, bound).mul(point(Decimal(operand.weight or 1))))
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


def x__judge_bound__mutmut_8(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, None).mul(point(Decimal(operand.weight or 1))))
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


def x__judge_bound__mutmut_9(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(bound).mul(point(Decimal(operand.weight or 1))))
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


def x__judge_bound__mutmut_10(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, ).mul(point(Decimal(operand.weight or 1))))
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


def x__judge_bound__mutmut_11(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(None)))
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


def x__judge_bound__mutmut_12(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(None))))
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


def x__judge_bound__mutmut_13(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight and 1))))
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


def x__judge_bound__mutmut_14(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 2))))
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


def x__judge_bound__mutmut_15(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = None
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


def x__judge_bound__mutmut_16(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(None, _ZERO)
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


def x__judge_bound__mutmut_17(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), None)
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


def x__judge_bound__mutmut_18(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(_ZERO)
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


def x__judge_bound__mutmut_19(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), )
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


def x__judge_bound__mutmut_20(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) / o.fact.quantity.value for o in bound.operands), _ZERO)
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


def x__judge_bound__mutmut_21(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight and 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
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


def x__judge_bound__mutmut_22(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 2) * o.fact.quantity.value for o in bound.operands), _ZERO)
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


def x__judge_bound__mutmut_23(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = None
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


def x__judge_bound__mutmut_24(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(None)
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


def x__judge_bound__mutmut_25(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None or bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_26(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_27(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind != "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_28(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "XXtarget_beatenXX":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_29(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "TARGET_BEATEN":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_30(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = None
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_31(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(None)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_32(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value + direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_33(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction / result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_34(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = None
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_35(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if (direction > 0) and False else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_36(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if (direction > 0) or True else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_37(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi > reference.lo if direction > 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_38(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction >= 0 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_39(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 1 else own.lo <= reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_40(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo < reference.hi
    stated = result.quantity.value
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_41(bound: Bound, direction: int) -> Verdict:
    result = bound.stated
    reference = point(_ZERO)
    for operand in bound.operands:
        reference = reference.add(_norm_or_interval(operand.fact, bound).mul(point(Decimal(operand.weight or 1))))
    central = sum(((o.weight or 1) * o.fact.quantity.value for o in bound.operands), _ZERO)
    own = interval(result.quantity)
    if bound.claim is not None and bound.claim.kind == "target_beaten":
        own = point(result.quantity.value - direction * result.quantity.quantum)
    kept = own.hi >= reference.lo if direction > 0 else own.lo <= reference.hi
    stated = None
    allowance = (own.width + reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_42(bound: Bound, direction: int) -> Verdict:
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
    allowance = None
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_43(bound: Bound, direction: int) -> Verdict:
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
    allowance = (own.width + reference.width) * 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_44(bound: Bound, direction: int) -> Verdict:
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
    allowance = (own.width - reference.width) / 2
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_45(bound: Bound, direction: int) -> Verdict:
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
    allowance = (own.width + reference.width) / 3
    if kept:
        return Verdict(bound, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_46(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(None, "holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_47(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, None, central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_48(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", None, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_49(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", central, None, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_50(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", central, stated, None, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_51(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", central, stated, central - stated, None)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_52(bound: Bound, direction: int) -> Verdict:
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
        return Verdict("holds", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_53(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_54(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_55(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", central, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_56(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", central, stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_57(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", central, stated, central - stated, )
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_58(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "XXholdsXX", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_59(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "HOLDS", central, stated, central - stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_60(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "holds", central, stated, central + stated, allowance)
    if bound.claim is None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_61(bound: Bound, direction: int) -> Verdict:
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
    if bound.claim is not None:
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_62(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(None, "not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_63(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, None, central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_64(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", None, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_65(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, None, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_66(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, None, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_67(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, central - stated, None, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_68(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, None)
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_69(bound: Bound, direction: int) -> Verdict:
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
        return Verdict("not_checked", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_70(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_71(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_72(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_73(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_74(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, central - stated, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_75(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, )
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_76(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "XXnot_checkedXX", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_77(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "NOT_CHECKED", central, stated, central - stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_78(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, central + stated, allowance, "target_missed")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_79(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "XXtarget_missedXX")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_80(bound: Bound, direction: int) -> Verdict:
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
        return Verdict(bound, "not_checked", central, stated, central - stated, allowance, "TARGET_MISSED")
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_81(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(None, "contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_82(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, None, central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_83(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", None, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_84(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, None, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_85(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, None, allowance, "claim_denied")


def x__judge_bound__mutmut_86(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, central - stated, None, "claim_denied")


def x__judge_bound__mutmut_87(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, None)


def x__judge_bound__mutmut_88(bound: Bound, direction: int) -> Verdict:
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
    return Verdict("contradicted", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_89(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_90(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_91(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_92(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, allowance, "claim_denied")


def x__judge_bound__mutmut_93(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, central - stated, "claim_denied")


def x__judge_bound__mutmut_94(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, )


def x__judge_bound__mutmut_95(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "XXcontradictedXX", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_96(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "CONTRADICTED", central, stated, central - stated, allowance, "claim_denied")


def x__judge_bound__mutmut_97(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, central + stated, allowance, "claim_denied")


def x__judge_bound__mutmut_98(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "XXclaim_deniedXX")


def x__judge_bound__mutmut_99(bound: Bound, direction: int) -> Verdict:
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
    return Verdict(bound, "contradicted", central, stated, central - stated, allowance, "CLAIM_DENIED")

mutants_x__judge_bound__mutmut['_mutmut_orig'] = x__judge_bound__mutmut_orig # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_1'] = x__judge_bound__mutmut_1 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_2'] = x__judge_bound__mutmut_2 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_3'] = x__judge_bound__mutmut_3 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_4'] = x__judge_bound__mutmut_4 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_5'] = x__judge_bound__mutmut_5 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_6'] = x__judge_bound__mutmut_6 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_7'] = x__judge_bound__mutmut_7 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_8'] = x__judge_bound__mutmut_8 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_9'] = x__judge_bound__mutmut_9 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_10'] = x__judge_bound__mutmut_10 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_11'] = x__judge_bound__mutmut_11 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_12'] = x__judge_bound__mutmut_12 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_13'] = x__judge_bound__mutmut_13 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_14'] = x__judge_bound__mutmut_14 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_15'] = x__judge_bound__mutmut_15 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_16'] = x__judge_bound__mutmut_16 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_17'] = x__judge_bound__mutmut_17 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_18'] = x__judge_bound__mutmut_18 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_19'] = x__judge_bound__mutmut_19 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_20'] = x__judge_bound__mutmut_20 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_21'] = x__judge_bound__mutmut_21 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_22'] = x__judge_bound__mutmut_22 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_23'] = x__judge_bound__mutmut_23 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_24'] = x__judge_bound__mutmut_24 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_25'] = x__judge_bound__mutmut_25 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_26'] = x__judge_bound__mutmut_26 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_27'] = x__judge_bound__mutmut_27 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_28'] = x__judge_bound__mutmut_28 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_29'] = x__judge_bound__mutmut_29 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_30'] = x__judge_bound__mutmut_30 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_31'] = x__judge_bound__mutmut_31 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_32'] = x__judge_bound__mutmut_32 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_33'] = x__judge_bound__mutmut_33 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_34'] = x__judge_bound__mutmut_34 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_35'] = x__judge_bound__mutmut_35 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_36'] = x__judge_bound__mutmut_36 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_37'] = x__judge_bound__mutmut_37 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_38'] = x__judge_bound__mutmut_38 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_39'] = x__judge_bound__mutmut_39 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_40'] = x__judge_bound__mutmut_40 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_41'] = x__judge_bound__mutmut_41 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_42'] = x__judge_bound__mutmut_42 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_43'] = x__judge_bound__mutmut_43 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_44'] = x__judge_bound__mutmut_44 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_45'] = x__judge_bound__mutmut_45 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_46'] = x__judge_bound__mutmut_46 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_47'] = x__judge_bound__mutmut_47 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_48'] = x__judge_bound__mutmut_48 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_49'] = x__judge_bound__mutmut_49 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_50'] = x__judge_bound__mutmut_50 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_51'] = x__judge_bound__mutmut_51 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_52'] = x__judge_bound__mutmut_52 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_53'] = x__judge_bound__mutmut_53 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_54'] = x__judge_bound__mutmut_54 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_55'] = x__judge_bound__mutmut_55 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_56'] = x__judge_bound__mutmut_56 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_57'] = x__judge_bound__mutmut_57 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_58'] = x__judge_bound__mutmut_58 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_59'] = x__judge_bound__mutmut_59 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_60'] = x__judge_bound__mutmut_60 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_61'] = x__judge_bound__mutmut_61 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_62'] = x__judge_bound__mutmut_62 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_63'] = x__judge_bound__mutmut_63 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_64'] = x__judge_bound__mutmut_64 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_65'] = x__judge_bound__mutmut_65 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_66'] = x__judge_bound__mutmut_66 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_67'] = x__judge_bound__mutmut_67 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_68'] = x__judge_bound__mutmut_68 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_69'] = x__judge_bound__mutmut_69 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_70'] = x__judge_bound__mutmut_70 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_71'] = x__judge_bound__mutmut_71 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_72'] = x__judge_bound__mutmut_72 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_73'] = x__judge_bound__mutmut_73 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_74'] = x__judge_bound__mutmut_74 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_75'] = x__judge_bound__mutmut_75 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_76'] = x__judge_bound__mutmut_76 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_77'] = x__judge_bound__mutmut_77 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_78'] = x__judge_bound__mutmut_78 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_79'] = x__judge_bound__mutmut_79 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_80'] = x__judge_bound__mutmut_80 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_81'] = x__judge_bound__mutmut_81 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_82'] = x__judge_bound__mutmut_82 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_83'] = x__judge_bound__mutmut_83 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_84'] = x__judge_bound__mutmut_84 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_85'] = x__judge_bound__mutmut_85 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_86'] = x__judge_bound__mutmut_86 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_87'] = x__judge_bound__mutmut_87 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_88'] = x__judge_bound__mutmut_88 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_89'] = x__judge_bound__mutmut_89 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_90'] = x__judge_bound__mutmut_90 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_91'] = x__judge_bound__mutmut_91 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_92'] = x__judge_bound__mutmut_92 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_93'] = x__judge_bound__mutmut_93 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_94'] = x__judge_bound__mutmut_94 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_95'] = x__judge_bound__mutmut_95 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_96'] = x__judge_bound__mutmut_96 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_97'] = x__judge_bound__mutmut_97 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_98'] = x__judge_bound__mutmut_98 # type: ignore # mutmut generated
mutants_x__judge_bound__mutmut['x__judge_bound__mutmut_99'] = x__judge_bound__mutmut_99 # type: ignore # mutmut generated
