"""Grades and headings: relations of words and form."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from reportcheck.binding.model import Bound
from reportcheck.kinds.model import Verdict
from reportcheck.rulebook.load import load


def judge_grade(bound: Bound) -> Verdict:
    """The grade's band must hold the score; bands of a profile prove at most a warning."""
    result = bound.result
    assert result is not None and bound.claim is not None
    claimed = bound.claim.kind.removeprefix("grade.")
    score = result.quantity.value
    fitting = band_of(score)
    if score > 100 or not fitting:
        return Verdict(bound, "not_checked", note="other_scale")
    outcome = "holds" if fitting == claimed else "unlikely"
    return Verdict(bound, outcome, stated=score, note="" if outcome == "holds" else f"band.{fitting}")


def band_of(score: Decimal, profile: str = "general") -> str:
    """The national band of a score out of 100."""
    bands: list[dict[str, Any]] = load()["profiles"][profile]["grades"]
    for band in bands:
        if score >= Decimal(band["least"]):
            return str(band["band"])
    return ""


def judge_enumeration(bound: Bound) -> Verdict:
    """As many names as announced; one more or less is unlikely, a larger gap means classes, not names."""
    result, span = bound.result, bound.span
    assert result is not None and span is not None
    announced = int(result.quantity.value)
    if span[0] <= announced <= span[1]:
        return Verdict(bound, "holds", stated=result.quantity.value)
    if announced in (span[0] - 1, span[1] + 1):
        return Verdict(bound, "unlikely", stated=result.quantity.value, note="names")
    return Verdict(bound, "not_checked", stated=result.quantity.value, note="classes")


def judge_heading(bound: Bound) -> Verdict:
    """A repeated title or a number out of order is what it is."""
    return Verdict(bound, "contradicted", note=bound.form)
