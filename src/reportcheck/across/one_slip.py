"""Differences between files that one slip explains: rates taken of what differs, and parts that carry it to a sum."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from reportcheck.across.voices import home_of
from reportcheck.judging.blame import Case
from reportcheck.judging.decide import Decided
from reportcheck.statements.model import Fact

_Joined = Mapping[int, set[int]]


def told_once(cases: Sequence[Case], decided: Iterable[Decided], beside: Sequence[Decided]) -> list[Case]:
    """The cases; one that follows from another stands below it. `decided` is what was judged between the files,
    `beside` what holds within them.
    """
    same, taken_of, added_with = _same([*decided, *beside]), _joined(beside, "ratio"), _joined(beside, "sum")
    figures = [_figures(case, same, beside) for case in cases]
    below: dict[int, int] = {}
    for at, case in enumerate(cases):
        for above in range(at):
            if above not in below and _is_carried(case, cases[above], figures[above], added_with):
                below[at] = above
                figures[above] |= figures[at]
                break
    for at, case in enumerate(cases):
        others = (other for other in range(len(cases)) if other != at and other not in below)
        above = next((other for other in others if _is_of(case, figures[other], taken_of)), -1)
        if at not in below and at not in below.values() and above >= 0:
            below[at] = above
    return [_with_those_below(case, at, cases, below) for at, case in enumerate(cases) if at not in below]


def _with_those_below(case: Case, at: int, cases: Sequence[Case], below: Mapping[int, int]) -> Case:
    more = [verdict for lower, upper in below.items() if upper == at for verdict in cases[lower].verdicts]
    return case._replace(verdicts=(*case.verdicts, *more)) if more else case


def _same(decided: Iterable[Decided]) -> _Joined:
    """Figures that hold equal to each other."""
    found: dict[int, set[int]] = defaultdict(set)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form == "equal":
            indices = {fact.index for fact in entry.verdict.bound.facts()}
            for index in indices:
                found[index] |= indices
    return found


def _joined(beside: Iterable[Decided], form: str) -> _Joined:
    """What each rate is taken of; what each figure of a sum stands with."""
    found: dict[int, set[int]] = defaultdict(set)
    for entry in beside:
        bound = entry.verdict.bound
        if bound.form == form:
            indices = {fact.index for fact in bound.facts()}
            for index in indices if form == "sum" else {bound.stated.index}:
                found[index] |= indices - {index}
    return found


def _figures(case: Case, same: _Joined, beside: Iterable[Decided]) -> set[int]:
    """The figures of a case, those that hold equal to them, and budgets of their file that are as high."""
    facts = [fact for verdict in case.verdicts for fact in verdict.bound.facts()]
    figures = {fact.index for fact in facts}
    figures.update(index for fact in facts for index in same.get(fact.index, ()))
    others = (fact for entry in beside for fact in entry.verdict.bound.facts())
    figures.update(other.index for other in others if any(_is_the_same_budget(fact, other) for fact in facts))
    return figures


def _is_the_same_budget(first: Fact, second: Fact) -> bool:
    """Where nothing was added in the year the budget of its beginning is that of all of it."""
    return (
        home_of(first.index) == home_of(second.index)
        and first.role.startswith("budget")
        and second.role.startswith("budget")
        and (first.item, first.quantity.value) == (second.item, second.quantity.value)
    )


def _is_of(case: Case, figures: set[int], taken_of: _Joined) -> bool:
    """Whether a case is about rates which were all taken of these figures."""
    facts = _compared(case)
    return bool(facts) and all(figures & taken_of.get(fact.index, set()) for fact in facts)


def _is_carried(case: Case, above: Case, figures: set[int], added_with: _Joined) -> bool:
    """Whether a case is about a figure of the same sum as these, and off by as much."""
    facts, gap = _compared(case), above.verdicts[0].difference
    same_gap = gap is not None and _gaps(case) == {abs(gap)}
    return same_gap and any(figures & added_with.get(fact.index, set()) for fact in facts)


def _compared(case: Case) -> list[Fact]:
    """The figures of a case which says no more than that they are not equal."""
    if any(verdict.bound.form != "equal" for verdict in case.verdicts):
        return []
    return [fact for verdict in case.verdicts for fact in verdict.bound.facts()]


def _gaps(case: Case) -> set[Decimal]:
    return {abs(verdict.difference) for verdict in case.verdicts if verdict.difference is not None}
