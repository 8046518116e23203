"""Grades and headings: relations of words and form."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.rulebook.load import load

_FULL_MARK = 100


def judge_grade(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    score = bound.stated.quantity.value
    claimed = bound.asserted.kind.removeprefix("grade.")
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def band_of(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100 (excellent, good, medium, poor); "" below the lowest."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


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


def judge_heading(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "contradicted", note=bound.form)
