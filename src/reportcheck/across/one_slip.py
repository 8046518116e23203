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
    kept = list(cases)
    for case in cases:
        for above in kept:
            figures = _figures(above, same, beside)
            if above is not case and (_is_of(case, figures, taken_of) or _is_carried(case, above, figures, added_with)):
                kept.remove(case)
                kept[kept.index(above)] = above._replace(verdicts=(*above.verdicts, *case.verdicts))
                break
    return kept


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
    """Whether a case is about figures of the same sums as these, and off by as much."""
    facts, gaps = _compared(case), _gaps(case)
    same_gap = len(gaps) == 1 and gaps == _gaps(above)
    return bool(facts) and same_gap and all(figures & added_with.get(fact.index, set()) for fact in facts)


def _compared(case: Case) -> list[Fact]:
    """The figures of a case which says no more than that they are not equal."""
    if any(verdict.bound.form != "equal" for verdict in case.verdicts):
        return []
    return [fact for verdict in case.verdicts for fact in verdict.bound.facts()]


def _gaps(case: Case) -> set[Decimal]:
    return {abs(verdict.difference) for verdict in case.verdicts if verdict.difference is not None}
