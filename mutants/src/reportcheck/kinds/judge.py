"""Which evaluator judges which form."""

from __future__ import annotations

from collections.abc import Callable

from reportcheck.binding.model import Bound
from reportcheck.kinds.comparisons import judge_cap, judge_equal, judge_least, judge_most, required_in_equal
from reportcheck.kinds.forms import judge_enumeration, judge_grade, judge_heading
from reportcheck.kinds.model import Verdict
from reportcheck.kinds.products import judge_product, required_in_product
from reportcheck.kinds.ratios import judge_ratio, required_in_ratio
from reportcheck.kinds.sums import judge_sum, required_in_sum
from reportcheck.quantities.interval import Interval
from reportcheck.statements.model import Fact

_JUDGES: dict[str, Callable[[Bound], Verdict]] = {
    "sum": judge_sum,
    "ratio": judge_ratio,
    "product": judge_product,
    "equal": judge_equal,
    "least": judge_least,
    "most": judge_most,
    "cap": judge_cap,
    "enumeration": judge_enumeration,
    "grade": judge_grade,
    "repeated": judge_heading,
    "number": judge_heading,
}
_REQUIRED: dict[str, Callable[[Bound, Fact], Interval | None]] = {
    "sum": required_in_sum,
    "ratio": required_in_ratio,
    "product": required_in_product,
    "equal": required_in_equal,
}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_judge__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge__mutmut)
def judge(bound: Bound) -> Verdict:
    """The verdict on one reading."""
    return _JUDGES[bound.form](bound)


def x_judge__mutmut_orig(bound: Bound) -> Verdict:
    """The verdict on one reading."""
    return _JUDGES[bound.form](bound)


def x_judge__mutmut_1(bound: Bound) -> Verdict:
    """The verdict on one reading."""
    return _JUDGES[bound.form](None)

mutants_x_judge__mutmut['_mutmut_orig'] = x_judge__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_1'] = x_judge__mutmut_1 # type: ignore # mutmut generated
mutants_x_required__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_required__mutmut)
def required(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(bound, fact) if solve is not None else None


def x_required__mutmut_orig(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(bound, fact) if solve is not None else None


def x_required__mutmut_1(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = None
    return solve(bound, fact) if solve is not None else None


def x_required__mutmut_2(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(None)
    return solve(bound, fact) if solve is not None else None


def x_required__mutmut_3(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(bound, fact) if (solve is not None) and False else None


def x_required__mutmut_4(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(bound, fact) if (solve is not None) or True else None


def x_required__mutmut_5(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(None, fact) if solve is not None else None


def x_required__mutmut_6(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(bound, None) if solve is not None else None


def x_required__mutmut_7(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(fact) if solve is not None else None


def x_required__mutmut_8(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(bound, ) if solve is not None else None


def x_required__mutmut_9(bound: Bound, fact: Fact) -> Interval | None:
    """The values of `fact` with which the reading would hold; None where that cannot be told."""
    solve = _REQUIRED.get(bound.form)
    return solve(bound, fact) if solve is None else None

mutants_x_required__mutmut['_mutmut_orig'] = x_required__mutmut_orig # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_1'] = x_required__mutmut_1 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_2'] = x_required__mutmut_2 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_3'] = x_required__mutmut_3 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_4'] = x_required__mutmut_4 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_5'] = x_required__mutmut_5 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_6'] = x_required__mutmut_6 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_7'] = x_required__mutmut_7 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_8'] = x_required__mutmut_8 # type: ignore # mutmut generated
mutants_x_required__mutmut['x_required__mutmut_9'] = x_required__mutmut_9 # type: ignore # mutmut generated
