"""Two numbers printed in each other's place: one slip, not two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from reportcheck.kinds.judge import required
from reportcheck.kinds.model import Verdict
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact

_FEWEST, _MOST = 2, 12
_MOST_FACTS = 200


class Exchange(NamedTuple):
    """`first` and `second` changed places; putting them back mends the failing verdicts at `repairs`."""

    first: Fact
    second: Fact
    repairs: tuple[int, ...]


def find_exchange(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Exchange | None:
    """The first pair of one sentence and measure that mends two verdicts or more and breaks none that holds."""
    if not _FEWEST <= len(failing) <= _MOST:
        return None
    for first, second in _pairs(failing):
        repairs = tuple(at for at, verdict in enumerate(failing) if _mends(verdict, first, second))
        touching = [verdict for verdict in failing if _slots(verdict, first, second)]
        if len(repairs) < _FEWEST or len(repairs) < len(touching):
            continue
        kept = (*holding.get(first.index, ()), *holding.get(second.index, ()))
        if all(len(_slots(verdict, first, second)) > 1 or _mends(verdict, first, second) for verdict in kept):
            return Exchange(first, second, repairs)
    return None


def _pairs(failing: Sequence[Verdict]) -> Iterator[tuple[Fact, Fact]]:
    facts = {fact.index: fact for verdict in failing for fact in verdict.bound.facts()}
    if len(facts) > _MOST_FACTS:
        return  # among so many some pair always fits
    for at, other in combinations(sorted(facts), 2):
        first, second = facts[at], facts[other]
        alike = first.sentence == second.sentence and measure_key(first) == measure_key(second)
        if alike and first.quantity.value != second.quantity.value:
            yield first, second


def _slots(verdict: Verdict, first: Fact, second: Fact) -> list[Fact]:
    """Which of the two take part."""
    indices = {fact.index for fact in verdict.bound.facts()}
    return [fact for fact in (first, second) if fact.index in indices]


def _mends(verdict: Verdict, first: Fact, second: Fact) -> bool:
    """Whether a relation of just one of the two holds with the other's value."""
    own = _slots(verdict, first, second)
    if len(own) != 1:
        return False
    span = required(verdict.bound, own[0])
    instead = second if own[0] is first else first
    return span is not None and span.contains(instead.quantity.value)
