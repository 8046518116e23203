"""Products: unit price times quantity."""

from __future__ import annotations

from decimal import Decimal

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval, interval, point
from reportcheck.statements.model import Fact

_ONE = Decimal(1)
_INFORMATIVE = Decimal("0.2")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_judge_product__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_product__mutmut)
def judge_product(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_orig(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_1(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = None
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_2(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = None
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_3(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(None, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_4(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_5(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, )
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_6(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = None
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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


def x_judge_product__mutmut_7(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central = operand.fact.quantity.value
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


def x_judge_product__mutmut_8(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central /= operand.fact.quantity.value
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


def x_judge_product__mutmut_9(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = None
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


def x_judge_product__mutmut_10(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = None
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


def x_judge_product__mutmut_11(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(None)
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


def x_judge_product__mutmut_12(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = None
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


def x_judge_product__mutmut_13(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) * 2
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


def x_judge_product__mutmut_14(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width - target.width) / 2
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


def x_judge_product__mutmut_15(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 3
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


def x_judge_product__mutmut_16(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = None
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_17(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central + stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_18(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = None
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_19(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(None)
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_20(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width >= _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_21(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE / max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_22(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(None, abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_23(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), None, _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_24(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), None):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_25(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_26(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_27(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), ):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_28(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(None), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_29(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(None), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_30(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(None, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_31(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, None, central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_32(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", None, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_33(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, None, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_34(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, None, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_35(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, None)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_36(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict("not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_37(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_38(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_39(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_40(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_41(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, )
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_42(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "XXnot_informativeXX", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_43(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "NOT_INFORMATIVE", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_44(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(None) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_45(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_46(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = None
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_47(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if (difference == 0) and False else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_48(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if (difference == 0) or True else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_49(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "XXholdsXX" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_50(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "HOLDS" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_51(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference != 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_52(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 1 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_53(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "XXholds_roundedXX"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_54(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "HOLDS_ROUNDED"
        return Verdict(bound, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_55(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(None, outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_56(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, None, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_57(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, None, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_58(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, None, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_59(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, None, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_60(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, None)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_61(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(outcome, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_62(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, central, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_63(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, stated, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_64(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, difference, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_65(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, allowance)
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_66(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
    stated = result.quantity.value
    target = interval(result.quantity)
    allowance = (span.width + target.width) / 2
    difference = central - stated
    vague = any(fact.quantity.vague for fact in bound.facts())
    if span.width > _INFORMATIVE * max(abs(stated), abs(central), _ONE):
        return Verdict(bound, "not_informative", central, stated, difference, allowance)
    if span.intersect(target) is not None:
        outcome = "holds" if difference == 0 else "holds_rounded"
        return Verdict(bound, outcome, central, stated, difference, )
    if vague:
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_67(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(None, "not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_68(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, None, central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_69(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", None, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_70(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, None, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_71(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, None, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_72(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, difference, None, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_73(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, difference, allowance, None)
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_74(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict("not_checked", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_75(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_76(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_77(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_78(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_79(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, difference, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_80(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, difference, allowance, )
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_81(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "XXnot_checkedXX", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_82(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "NOT_CHECKED", central, stated, difference, allowance, "vague")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_83(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "XXvagueXX")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_84(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
        return Verdict(bound, "not_checked", central, stated, difference, allowance, "VAGUE")
    return Verdict(bound, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_85(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(None, "contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_86(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, None, central, stated, difference, allowance)


def x_judge_product__mutmut_87(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", None, stated, difference, allowance)


def x_judge_product__mutmut_88(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", central, None, difference, allowance)


def x_judge_product__mutmut_89(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", central, stated, None, allowance)


def x_judge_product__mutmut_90(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", central, stated, difference, None)


def x_judge_product__mutmut_91(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict("contradicted", central, stated, difference, allowance)


def x_judge_product__mutmut_92(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, central, stated, difference, allowance)


def x_judge_product__mutmut_93(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", stated, difference, allowance)


def x_judge_product__mutmut_94(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", central, difference, allowance)


def x_judge_product__mutmut_95(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", central, stated, allowance)


def x_judge_product__mutmut_96(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "contradicted", central, stated, difference, )


def x_judge_product__mutmut_97(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "XXcontradictedXX", central, stated, difference, allowance)


def x_judge_product__mutmut_98(bound: Bound) -> Verdict:
    """The product of the intervals must meet the stated amount's; a vague price never proves a contradiction."""
    result = bound.stated
    span = _product(bound, None)
    central = _ONE
    for operand in bound.operands:
        central *= operand.fact.quantity.value
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
    return Verdict(bound, "CONTRADICTED", central, stated, difference, allowance)

mutants_x_judge_product__mutmut['_mutmut_orig'] = x_judge_product__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_1'] = x_judge_product__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_2'] = x_judge_product__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_3'] = x_judge_product__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_4'] = x_judge_product__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_5'] = x_judge_product__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_6'] = x_judge_product__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_7'] = x_judge_product__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_8'] = x_judge_product__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_9'] = x_judge_product__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_10'] = x_judge_product__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_11'] = x_judge_product__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_12'] = x_judge_product__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_13'] = x_judge_product__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_14'] = x_judge_product__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_15'] = x_judge_product__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_16'] = x_judge_product__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_17'] = x_judge_product__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_18'] = x_judge_product__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_19'] = x_judge_product__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_20'] = x_judge_product__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_21'] = x_judge_product__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_22'] = x_judge_product__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_23'] = x_judge_product__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_24'] = x_judge_product__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_25'] = x_judge_product__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_26'] = x_judge_product__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_27'] = x_judge_product__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_28'] = x_judge_product__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_29'] = x_judge_product__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_30'] = x_judge_product__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_31'] = x_judge_product__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_32'] = x_judge_product__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_33'] = x_judge_product__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_34'] = x_judge_product__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_35'] = x_judge_product__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_36'] = x_judge_product__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_37'] = x_judge_product__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_38'] = x_judge_product__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_39'] = x_judge_product__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_40'] = x_judge_product__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_41'] = x_judge_product__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_42'] = x_judge_product__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_43'] = x_judge_product__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_44'] = x_judge_product__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_45'] = x_judge_product__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_46'] = x_judge_product__mutmut_46 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_47'] = x_judge_product__mutmut_47 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_48'] = x_judge_product__mutmut_48 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_49'] = x_judge_product__mutmut_49 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_50'] = x_judge_product__mutmut_50 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_51'] = x_judge_product__mutmut_51 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_52'] = x_judge_product__mutmut_52 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_53'] = x_judge_product__mutmut_53 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_54'] = x_judge_product__mutmut_54 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_55'] = x_judge_product__mutmut_55 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_56'] = x_judge_product__mutmut_56 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_57'] = x_judge_product__mutmut_57 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_58'] = x_judge_product__mutmut_58 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_59'] = x_judge_product__mutmut_59 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_60'] = x_judge_product__mutmut_60 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_61'] = x_judge_product__mutmut_61 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_62'] = x_judge_product__mutmut_62 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_63'] = x_judge_product__mutmut_63 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_64'] = x_judge_product__mutmut_64 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_65'] = x_judge_product__mutmut_65 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_66'] = x_judge_product__mutmut_66 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_67'] = x_judge_product__mutmut_67 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_68'] = x_judge_product__mutmut_68 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_69'] = x_judge_product__mutmut_69 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_70'] = x_judge_product__mutmut_70 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_71'] = x_judge_product__mutmut_71 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_72'] = x_judge_product__mutmut_72 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_73'] = x_judge_product__mutmut_73 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_74'] = x_judge_product__mutmut_74 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_75'] = x_judge_product__mutmut_75 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_76'] = x_judge_product__mutmut_76 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_77'] = x_judge_product__mutmut_77 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_78'] = x_judge_product__mutmut_78 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_79'] = x_judge_product__mutmut_79 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_80'] = x_judge_product__mutmut_80 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_81'] = x_judge_product__mutmut_81 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_82'] = x_judge_product__mutmut_82 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_83'] = x_judge_product__mutmut_83 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_84'] = x_judge_product__mutmut_84 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_85'] = x_judge_product__mutmut_85 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_86'] = x_judge_product__mutmut_86 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_87'] = x_judge_product__mutmut_87 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_88'] = x_judge_product__mutmut_88 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_89'] = x_judge_product__mutmut_89 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_90'] = x_judge_product__mutmut_90 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_91'] = x_judge_product__mutmut_91 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_92'] = x_judge_product__mutmut_92 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_93'] = x_judge_product__mutmut_93 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_94'] = x_judge_product__mutmut_94 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_95'] = x_judge_product__mutmut_95 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_96'] = x_judge_product__mutmut_96 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_97'] = x_judge_product__mutmut_97 # type: ignore # mutmut generated
mutants_x_judge_product__mutmut['x_judge_product__mutmut_98'] = x_judge_product__mutmut_98 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_required_in_product__mutmut)
def required_in_product(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(bound, fact))


def x_required_in_product__mutmut_orig(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(bound, fact))


def x_required_in_product__mutmut_1(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = None
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(bound, fact))


def x_required_in_product__mutmut_2(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index != fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(bound, fact))


def x_required_in_product__mutmut_3(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(None, None)
    return interval(result.quantity).div(_product(bound, fact))


def x_required_in_product__mutmut_4(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(None)
    return interval(result.quantity).div(_product(bound, fact))


def x_required_in_product__mutmut_5(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, )
    return interval(result.quantity).div(_product(bound, fact))


def x_required_in_product__mutmut_6(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(None)


def x_required_in_product__mutmut_7(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(None).div(_product(bound, fact))


def x_required_in_product__mutmut_8(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(None, fact))


def x_required_in_product__mutmut_9(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(bound, None))


def x_required_in_product__mutmut_10(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(fact))


def x_required_in_product__mutmut_11(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the product would hold."""
    result = bound.stated
    if result.index == fact.index:
        return _product(bound, None)
    return interval(result.quantity).div(_product(bound, ))

mutants_x_required_in_product__mutmut['_mutmut_orig'] = x_required_in_product__mutmut_orig # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_1'] = x_required_in_product__mutmut_1 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_2'] = x_required_in_product__mutmut_2 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_3'] = x_required_in_product__mutmut_3 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_4'] = x_required_in_product__mutmut_4 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_5'] = x_required_in_product__mutmut_5 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_6'] = x_required_in_product__mutmut_6 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_7'] = x_required_in_product__mutmut_7 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_8'] = x_required_in_product__mutmut_8 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_9'] = x_required_in_product__mutmut_9 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_10'] = x_required_in_product__mutmut_10 # type: ignore # mutmut generated
mutants_x_required_in_product__mutmut['x_required_in_product__mutmut_11'] = x_required_in_product__mutmut_11 # type: ignore # mutmut generated
mutants_x__product__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__product__mutmut)
def _product(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is None or operand.fact.index != without.index:
            span = span.mul(_factor(operand.fact))
    return span


def x__product__mutmut_orig(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is None or operand.fact.index != without.index:
            span = span.mul(_factor(operand.fact))
    return span


def x__product__mutmut_1(bound: Bound, without: Fact | None) -> Interval:
    span = None
    for operand in bound.operands:
        if without is None or operand.fact.index != without.index:
            span = span.mul(_factor(operand.fact))
    return span


def x__product__mutmut_2(bound: Bound, without: Fact | None) -> Interval:
    span = point(None)
    for operand in bound.operands:
        if without is None or operand.fact.index != without.index:
            span = span.mul(_factor(operand.fact))
    return span


def x__product__mutmut_3(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is None and operand.fact.index != without.index:
            span = span.mul(_factor(operand.fact))
    return span


def x__product__mutmut_4(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is not None or operand.fact.index != without.index:
            span = span.mul(_factor(operand.fact))
    return span


def x__product__mutmut_5(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is None or operand.fact.index == without.index:
            span = span.mul(_factor(operand.fact))
    return span


def x__product__mutmut_6(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is None or operand.fact.index != without.index:
            span = None
    return span


def x__product__mutmut_7(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is None or operand.fact.index != without.index:
            span = span.mul(None)
    return span


def x__product__mutmut_8(bound: Bound, without: Fact | None) -> Interval:
    span = point(_ONE)
    for operand in bound.operands:
        if without is None or operand.fact.index != without.index:
            span = span.mul(_factor(None))
    return span

mutants_x__product__mutmut['_mutmut_orig'] = x__product__mutmut_orig # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_1'] = x__product__mutmut_1 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_2'] = x__product__mutmut_2 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_3'] = x__product__mutmut_3 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_4'] = x__product__mutmut_4 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_5'] = x__product__mutmut_5 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_6'] = x__product__mutmut_6 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_7'] = x__product__mutmut_7 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_8'] = x__product__mutmut_8 # type: ignore # mutmut generated
mutants_x__factor__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__factor__mutmut)
def _factor(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "price" and quantity.scale == 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_orig(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "price" and quantity.scale == 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_1(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = None
    if fact.role == "price" and quantity.scale == 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_2(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "price" or quantity.scale == 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_3(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role != "price" and quantity.scale == 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_4(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "XXpriceXX" and quantity.scale == 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_5(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "PRICE" and quantity.scale == 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_6(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "price" and quantity.scale != 1:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_7(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "price" and quantity.scale == 2:
        return point(quantity.value)
    return interval(quantity)


def x__factor__mutmut_8(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "price" and quantity.scale == 1:
        return point(None)
    return interval(quantity)


def x__factor__mutmut_9(fact: Fact) -> Interval:
    """Stated norms in whole 元 are exact."""
    quantity = fact.quantity
    if fact.role == "price" and quantity.scale == 1:
        return point(quantity.value)
    return interval(None)

mutants_x__factor__mutmut['_mutmut_orig'] = x__factor__mutmut_orig # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_1'] = x__factor__mutmut_1 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_2'] = x__factor__mutmut_2 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_3'] = x__factor__mutmut_3 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_4'] = x__factor__mutmut_4 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_5'] = x__factor__mutmut_5 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_6'] = x__factor__mutmut_6 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_7'] = x__factor__mutmut_7 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_8'] = x__factor__mutmut_8 # type: ignore # mutmut generated
mutants_x__factor__mutmut['x__factor__mutmut_9'] = x__factor__mutmut_9 # type: ignore # mutmut generated
