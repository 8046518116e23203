"""Grades and headings: relations of words and form."""

from __future__ import annotations

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict

_FULL_MARK = 100


def judge_grade(bound: Bound) -> Verdict:
    """The highest band that the score reaches must be the grade's; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    reached = [norm for norm in bound.norms if norm.value <= score]
    if not reached or (bound.profile and score > _FULL_MARK):
        return Verdict(bound, "not_checked", note="other_scale")
    fitting = max(reached, key=lambda norm: norm.value).name
    if fitting == bound.asserted.kind.removeprefix("grade."):
        return Verdict(bound, "holds", stated=score)
    return Verdict(bound, "unlikely" if bound.profile else "contradicted", stated=score, note=f"band.{fitting}")


def judge_allotted(bound: Bound) -> Verdict:
    """A score within the full mark that a profile allots to its part."""
    return Verdict(bound, "holds" if bound.stated.quantity.value <= bound.norms[0].value else "contradicted")


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


def judge_stated(bound: Bound) -> Verdict:
    """A report states all that it must, or lacks the parts named."""
    return Verdict(bound, "contradicted" if bound.names else "holds")


def judge_carried(bound: Bound) -> Verdict:
    """What the text announces is there."""
    return Verdict(bound, "holds")


def judge_form(bound: Bound) -> Verdict:
    """A repeated title, a number out of order, an annex that is not there are what they are."""
    return Verdict(bound, "contradicted", note=bound.form)
