"""Which evaluator judges which form."""

from __future__ import annotations

from collections.abc import Callable

from reportcheck.binding.model import Bound
from reportcheck.kinds.comparisons import (
    judge_cap,
    judge_direction,
    judge_equal,
    judge_least,
    judge_marked,
    judge_most,
    judge_posts,
    required_in_cap,
    required_in_equal,
)
from reportcheck.kinds.dates import judge_calendar, judge_order, judge_year
from reportcheck.kinds.forms import (
    judge_allotted,
    judge_carried,
    judge_enumeration,
    judge_form,
    judge_grade,
    judge_stated,
)
from reportcheck.kinds.implied import judge_implied, required_in_implied
from reportcheck.kinds.model import Verdict
from reportcheck.kinds.products import judge_portion, judge_product, required_in_portion, required_in_product
from reportcheck.kinds.ratios import judge_ratio, required_in_ratio
from reportcheck.kinds.sums import judge_hundred, judge_hundred_percent, judge_sum, required_in_hundred, required_in_sum
from reportcheck.quantities.interval import Interval
from reportcheck.statements.model import Fact

_JUDGES: dict[str, Callable[[Bound], Verdict]] = {
    "sum": judge_sum,
    "ratio": judge_ratio,
    "product": judge_product,
    "portion": judge_portion,
    "hundred": judge_hundred,
    "hundred_percent": judge_hundred_percent,
    "equal": judge_equal,
    "direction": judge_direction,
    "implied": judge_implied,
    "least": judge_least,
    "most": judge_most,
    "cap": judge_cap,
    "posts": judge_posts,
    "marked_least": judge_marked,
    "marked_most": judge_marked,
    "allotted": judge_allotted,
    "enumeration": judge_enumeration,
    "grade": judge_grade,
    "calendar": judge_calendar,
    "run_together": judge_calendar,
    "span": judge_order,
    "stages": judge_order,
    "own": judge_year,
    "plan": judge_year,
    "left": judge_year,
    "used": judge_year,
    "made": judge_year,
    "repeated": judge_form,
    "number": judge_form,
    "stated": judge_stated,
    "carried": judge_carried,
    "absent": judge_form,
}
_REQUIRED: dict[str, Callable[[Bound, Fact], Interval | None]] = {
    "sum": required_in_sum,
    "ratio": required_in_ratio,
    "product": required_in_product,
    "portion": required_in_portion,
    "hundred": required_in_hundred,
    "hundred_percent": required_in_hundred,
    "equal": required_in_equal,
    "cap": required_in_cap,
    "implied": required_in_implied,
}
MOST_OPERANDS = 1_000
SOLVED = frozenset(_REQUIRED)
"""The forms that can be solved for one of their numbers."""


def judge(bound: Bound) -> Verdict:
    """The verdict on one reading."""
    return _JUDGES[bound.form](bound)


def required(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told, or none would do.

    Of a thousand numbers any could be wrong, and to solve for each takes the square of the time.
    """
    if len(bound.operands) > MOST_OPERANDS:
        return None
    solve = _REQUIRED.get(bound.form)
    span = solve(bound, fact) if solve is not None else None
    return span if span is not None and span.lo <= span.hi else None
