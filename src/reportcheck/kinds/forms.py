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
    if bound.bands:
        return _judge_printed(bound, score, claimed)
    fitting = band_of(score)
    if score > _FULL_MARK or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


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
