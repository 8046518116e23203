"""Grades and headings: relations of words and form."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.rulebook.load import load

_FULL_MARK = 100


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_judge_grade__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_grade__mutmut)
def judge_grade(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_orig(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_1(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = None
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_2(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = None
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_3(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix(None)
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_4(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removesuffix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_5(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("XXgrade.XX")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_6(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("GRADE.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_7(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(None, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_8(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, None, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_9(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, None)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_10(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_11(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_12(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, )
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_13(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = None
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_14(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(None)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_15(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK and not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_16(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score >= _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_17(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_18(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(None, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_19(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, None, note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_20(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note=None)
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_21(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict("not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_22(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_23(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", )
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_24(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "XXnot_checkedXX", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_25(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "NOT_CHECKED", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_26(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="XXother_scaleXX")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_27(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="OTHER_SCALE")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_28(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = None
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_29(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if (fitting == claimed) and False else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_30(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if (fitting == claimed) or True else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_31(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "XXholdsXX" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_32(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "HOLDS" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_33(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting != claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_34(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "XXunlikelyXX"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_35(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "UNLIKELY"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_36(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(None, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_37(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, None, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_38(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=None, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_39(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note=None)


def x_judge_grade__mutmut_40(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_41(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_42(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, note="" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_43(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, )


def x_judge_grade__mutmut_44(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if (outcome == "holds") and False else f"band.{fitting}")


def x_judge_grade__mutmut_45(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if (outcome == "holds") or True else f"band.{fitting}")


def x_judge_grade__mutmut_46(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="XXXX" if outcome == "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_47(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome != "holds" else f"band.{fitting}")


def x_judge_grade__mutmut_48(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "XXholdsXX" else f"band.{fitting}")


def x_judge_grade__mutmut_49(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "HOLDS" else f"band.{fitting}")

mutants_x_judge_grade__mutmut['_mutmut_orig'] = x_judge_grade__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_1'] = x_judge_grade__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_2'] = x_judge_grade__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_3'] = x_judge_grade__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_4'] = x_judge_grade__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_5'] = x_judge_grade__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_6'] = x_judge_grade__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_7'] = x_judge_grade__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_8'] = x_judge_grade__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_9'] = x_judge_grade__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_10'] = x_judge_grade__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_11'] = x_judge_grade__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_12'] = x_judge_grade__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_13'] = x_judge_grade__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_14'] = x_judge_grade__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_15'] = x_judge_grade__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_16'] = x_judge_grade__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_17'] = x_judge_grade__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_18'] = x_judge_grade__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_19'] = x_judge_grade__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_20'] = x_judge_grade__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_21'] = x_judge_grade__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_22'] = x_judge_grade__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_23'] = x_judge_grade__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_24'] = x_judge_grade__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_25'] = x_judge_grade__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_26'] = x_judge_grade__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_27'] = x_judge_grade__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_28'] = x_judge_grade__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_29'] = x_judge_grade__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_30'] = x_judge_grade__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_31'] = x_judge_grade__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_32'] = x_judge_grade__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_33'] = x_judge_grade__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_34'] = x_judge_grade__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_35'] = x_judge_grade__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_36'] = x_judge_grade__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_37'] = x_judge_grade__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_38'] = x_judge_grade__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_39'] = x_judge_grade__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_40'] = x_judge_grade__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_41'] = x_judge_grade__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_42'] = x_judge_grade__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_43'] = x_judge_grade__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_44'] = x_judge_grade__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_45'] = x_judge_grade__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_46'] = x_judge_grade__mutmut_46 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_47'] = x_judge_grade__mutmut_47 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_48'] = x_judge_grade__mutmut_48 # type: ignore # mutmut generated
mutants_x_judge_grade__mutmut['x_judge_grade__mutmut_49'] = x_judge_grade__mutmut_49 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__judge_printed__mutmut)
def _judge_printed(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_orig(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_1(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = None
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_2(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if (operand.fact.quantity.bound in ("less", "at_most")) and False else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_3(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if (operand.fact.quantity.bound in ("less", "at_most")) or True else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_4(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(None) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_5(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(1) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_6(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound not in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_7(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("XXlessXX", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_8(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("LESS", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_9(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "XXat_mostXX") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_10(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "AT_MOST") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_11(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(None, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_12(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, None, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_13(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=None)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_14(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_15(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_16(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, )
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_17(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=False)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_18(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_19(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if (min(reached)[0] <= score) and False else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_20(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if (min(reached)[0] <= score) or True else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_21(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max(None) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_22(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least < score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_23(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(None)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_24(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[1] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_25(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] < score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_26(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None and fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_27(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is not None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_28(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[2] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_29(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] != claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_30(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(None, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_31(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, None, stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_32(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=None)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_33(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict("holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_34(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_35(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", )
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_36(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if (fitting) and False else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_37(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if (fitting) or True else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_38(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "XXholdsXX" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_39(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "HOLDS" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_40(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "XXnot_checkedXX", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_41(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "NOT_CHECKED", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_42(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(None, "contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_43(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, None, stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_44(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=None, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_45(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=None)


def x__judge_printed__mutmut_46(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict("contradicted", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_47(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_48(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_49(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, )


def x__judge_printed__mutmut_50(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "XXcontradictedXX", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_51(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "CONTRADICTED", stated=score, note=f"band.{fitting[1]}")


def x__judge_printed__mutmut_52(bound: Bound, score: Decimal, claimed: str) -> Verdict:
    """By the bands that the report prints itself: the highest whose lower end the score reaches."""
    reached = [
        (Decimal(0) if operand.fact.quantity.bound in ("less", "at_most") else operand.fact.quantity.value, band)
        for operand, band in zip(bound.operands, bound.bands, strict=True)
    ]
    fitting = max((least, band) for least, band in reached if least <= score) if min(reached)[0] <= score else None
    if fitting is None or fitting[1] == claimed:
        return Verdict(bound, "holds" if fitting else "not_checked", stated=score)
    return Verdict(bound, "contradicted", stated=score, note=f"band.{fitting[2]}")

mutants_x__judge_printed__mutmut['_mutmut_orig'] = x__judge_printed__mutmut_orig # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_1'] = x__judge_printed__mutmut_1 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_2'] = x__judge_printed__mutmut_2 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_3'] = x__judge_printed__mutmut_3 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_4'] = x__judge_printed__mutmut_4 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_5'] = x__judge_printed__mutmut_5 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_6'] = x__judge_printed__mutmut_6 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_7'] = x__judge_printed__mutmut_7 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_8'] = x__judge_printed__mutmut_8 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_9'] = x__judge_printed__mutmut_9 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_10'] = x__judge_printed__mutmut_10 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_11'] = x__judge_printed__mutmut_11 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_12'] = x__judge_printed__mutmut_12 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_13'] = x__judge_printed__mutmut_13 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_14'] = x__judge_printed__mutmut_14 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_15'] = x__judge_printed__mutmut_15 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_16'] = x__judge_printed__mutmut_16 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_17'] = x__judge_printed__mutmut_17 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_18'] = x__judge_printed__mutmut_18 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_19'] = x__judge_printed__mutmut_19 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_20'] = x__judge_printed__mutmut_20 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_21'] = x__judge_printed__mutmut_21 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_22'] = x__judge_printed__mutmut_22 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_23'] = x__judge_printed__mutmut_23 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_24'] = x__judge_printed__mutmut_24 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_25'] = x__judge_printed__mutmut_25 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_26'] = x__judge_printed__mutmut_26 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_27'] = x__judge_printed__mutmut_27 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_28'] = x__judge_printed__mutmut_28 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_29'] = x__judge_printed__mutmut_29 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_30'] = x__judge_printed__mutmut_30 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_31'] = x__judge_printed__mutmut_31 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_32'] = x__judge_printed__mutmut_32 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_33'] = x__judge_printed__mutmut_33 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_34'] = x__judge_printed__mutmut_34 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_35'] = x__judge_printed__mutmut_35 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_36'] = x__judge_printed__mutmut_36 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_37'] = x__judge_printed__mutmut_37 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_38'] = x__judge_printed__mutmut_38 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_39'] = x__judge_printed__mutmut_39 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_40'] = x__judge_printed__mutmut_40 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_41'] = x__judge_printed__mutmut_41 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_42'] = x__judge_printed__mutmut_42 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_43'] = x__judge_printed__mutmut_43 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_44'] = x__judge_printed__mutmut_44 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_45'] = x__judge_printed__mutmut_45 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_46'] = x__judge_printed__mutmut_46 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_47'] = x__judge_printed__mutmut_47 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_48'] = x__judge_printed__mutmut_48 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_49'] = x__judge_printed__mutmut_49 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_50'] = x__judge_printed__mutmut_50 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_51'] = x__judge_printed__mutmut_51 # type: ignore # mutmut generated
mutants_x__judge_printed__mutmut['x__judge_printed__mutmut_52'] = x__judge_printed__mutmut_52 # type: ignore # mutmut generated
mutants_x_band_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_band_of__mutmut)
def band_of(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_orig(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_1(score: Decimal, profile: str = "XXgeneralXX") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_2(score: Decimal, profile: str = "GENERAL") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_3(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = None
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_4(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["XXprofilesXX"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_5(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["PROFILES"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_6(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["XXgradesXX"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_7(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["GRADES"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_8(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score > Decimal(band["least"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_9(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(None):
            return str(band["band"])
    return ""


def x_band_of__mutmut_10(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["XXleastXX"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_11(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["LEAST"]):
            return str(band["band"])
    return ""


def x_band_of__mutmut_12(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(None)
    return ""


def x_band_of__mutmut_13(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["XXbandXX"])
    return ""


def x_band_of__mutmut_14(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["BAND"])
    return ""


def x_band_of__mutmut_15(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return "XXXX"

mutants_x_band_of__mutmut['_mutmut_orig'] = x_band_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_1'] = x_band_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_2'] = x_band_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_3'] = x_band_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_4'] = x_band_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_5'] = x_band_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_6'] = x_band_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_7'] = x_band_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_8'] = x_band_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_9'] = x_band_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_10'] = x_band_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_11'] = x_band_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_12'] = x_band_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_13'] = x_band_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_14'] = x_band_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_band_of__mutmut['x_band_of__mutmut_15'] = x_band_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_enumeration__mutmut)
def judge_enumeration(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_orig(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_1(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is not None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_2(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(None)
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_3(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = None
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_4(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = None
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_5(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = None
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_6(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(None)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_7(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least < announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_8(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced < most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_9(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(None, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_10(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, None, stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_11(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=None)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_12(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict("holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_13(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_14(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", )
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_15(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "XXholdsXX", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_16(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "HOLDS", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_17(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced not in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_18(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least + 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_19(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 2, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_20(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most - 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_21(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 2):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_22(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(None, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_23(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, None, stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_24(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=None, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_25(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note=None)
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_26(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict("unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_27(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_28(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_29(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, )
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_30(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "XXunlikelyXX", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_31(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "UNLIKELY", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_32(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="XXnamesXX")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_33(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="NAMES")
    return Verdict(bound, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_34(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(None, "not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_35(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, None, stated=stated, note="classes")


def x_judge_enumeration__mutmut_36(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=None, note="classes")


def x_judge_enumeration__mutmut_37(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note=None)


def x_judge_enumeration__mutmut_38(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict("not_checked", stated=stated, note="classes")


def x_judge_enumeration__mutmut_39(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, stated=stated, note="classes")


def x_judge_enumeration__mutmut_40(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", note="classes")


def x_judge_enumeration__mutmut_41(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, )


def x_judge_enumeration__mutmut_42(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "XXnot_checkedXX", stated=stated, note="classes")


def x_judge_enumeration__mutmut_43(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "NOT_CHECKED", stated=stated, note="classes")


def x_judge_enumeration__mutmut_44(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="XXclassesXX")


def x_judge_enumeration__mutmut_45(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    if bound.span is None:
        raise ValueError(f"{bound.rule}: an enumeration needs the number of names listed")
    least, most = bound.span
    stated = bound.stated.quantity.value
    announced = int(stated)
    if least <= announced <= most:
        return Verdict(bound, "holds", stated=stated)
    if announced in (least - 1, most + 1):
        return Verdict(bound, "unlikely", stated=stated, note="names")
    return Verdict(bound, "not_checked", stated=stated, note="CLASSES")

mutants_x_judge_enumeration__mutmut['_mutmut_orig'] = x_judge_enumeration__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_1'] = x_judge_enumeration__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_2'] = x_judge_enumeration__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_3'] = x_judge_enumeration__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_4'] = x_judge_enumeration__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_5'] = x_judge_enumeration__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_6'] = x_judge_enumeration__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_7'] = x_judge_enumeration__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_8'] = x_judge_enumeration__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_9'] = x_judge_enumeration__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_10'] = x_judge_enumeration__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_11'] = x_judge_enumeration__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_12'] = x_judge_enumeration__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_13'] = x_judge_enumeration__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_14'] = x_judge_enumeration__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_15'] = x_judge_enumeration__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_16'] = x_judge_enumeration__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_17'] = x_judge_enumeration__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_18'] = x_judge_enumeration__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_19'] = x_judge_enumeration__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_20'] = x_judge_enumeration__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_21'] = x_judge_enumeration__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_22'] = x_judge_enumeration__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_23'] = x_judge_enumeration__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_24'] = x_judge_enumeration__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_25'] = x_judge_enumeration__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_26'] = x_judge_enumeration__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_27'] = x_judge_enumeration__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_28'] = x_judge_enumeration__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_29'] = x_judge_enumeration__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_30'] = x_judge_enumeration__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_31'] = x_judge_enumeration__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_32'] = x_judge_enumeration__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_33'] = x_judge_enumeration__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_34'] = x_judge_enumeration__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_35'] = x_judge_enumeration__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_36'] = x_judge_enumeration__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_37'] = x_judge_enumeration__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_38'] = x_judge_enumeration__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_39'] = x_judge_enumeration__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_40'] = x_judge_enumeration__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_41'] = x_judge_enumeration__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_42'] = x_judge_enumeration__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_43'] = x_judge_enumeration__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_44'] = x_judge_enumeration__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge_enumeration__mutmut['x_judge_enumeration__mutmut_45'] = x_judge_enumeration__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_heading__mutmut)
def judge_heading(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "contradicted", note=bound.form)


def x_judge_heading__mutmut_orig(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "contradicted", note=bound.form)


def x_judge_heading__mutmut_1(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(None, "contradicted", note=bound.form)


def x_judge_heading__mutmut_2(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, None, note=bound.form)


def x_judge_heading__mutmut_3(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "contradicted", note=None)


def x_judge_heading__mutmut_4(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict("contradicted", note=bound.form)


def x_judge_heading__mutmut_5(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, note=bound.form)


def x_judge_heading__mutmut_6(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "contradicted", )


def x_judge_heading__mutmut_7(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "XXcontradictedXX", note=bound.form)


def x_judge_heading__mutmut_8(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "CONTRADICTED", note=bound.form)

mutants_x_judge_heading__mutmut['_mutmut_orig'] = x_judge_heading__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_1'] = x_judge_heading__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_2'] = x_judge_heading__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_3'] = x_judge_heading__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_4'] = x_judge_heading__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_5'] = x_judge_heading__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_6'] = x_judge_heading__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_7'] = x_judge_heading__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_heading__mutmut['x_judge_heading__mutmut_8'] = x_judge_heading__mutmut_8 # type: ignore # mutmut generated
