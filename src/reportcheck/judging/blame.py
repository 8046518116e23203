"""Which printed number is wrong, and what it should read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reportcheck.judging.components import components
from reportcheck.judging.decide import Decided
from reportcheck.judging.slips import Slip, find_slip, plain_replacement
from reportcheck.kinds.judge import required
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval
from reportcheck.statements.model import Fact

_SOLVED = frozenset({"sum", "ratio", "product", "equal"})
_REASONS = ("wrong_base", "inverted")


class Blame(NamedTuple):
    """`fact` is wrong and `slip` says how; `repairs` are indices of the failing verdicts that its correction mends.

    `reason` is the id of a reason in words where there is one (wrong_base, inverted, direction).
    """

    fact: Fact
    slip: Slip
    repairs: tuple[int, ...]
    reason: str = ""


class Case(NamedTuple):
    """One slip and what it breaks: the first of `verdicts` is told, the others are related."""

    verdicts: tuple[Verdict, ...]
    blame: Blame | None


def build_cases(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in _SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    cases: list[Case] = []
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def _solve(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = list(failing)
    while left:
        ranked = sorted(_candidates(left, holding), key=_score)
        if not ranked:
            yield from (Case(tuple(left[at] for at in component), None) for component in components(left))
            return
        best = ranked[0]
        blame = _clear_slip(ranked) if _is_tied(ranked) else best
        repairs = best.repairs if blame is None else blame.repairs
        yield Case(tuple(left[at] for at in repairs), blame)
        left = [verdict for at, verdict in enumerate(left) if at not in repairs]


def _is_tied(ranked: Sequence[Blame]) -> bool:
    """Whether another number could be blamed for the same as well as the first, or the first is a mere guess."""
    best, rivals = ranked[0], [blame for blame in ranked[1:] if set(blame.repairs) & set(ranked[0].repairs)]
    is_guess = best.slip.kind == "none" and not best.reason
    return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))


def _clear_slip(ranked: Sequence[Blame]) -> Blame | None:
    """A typical slip that mends as much as the tied candidates and has no equal."""
    mends = len(ranked[0].repairs)
    typical = [blame for blame in ranked if len(blame.repairs) == mends and (blame.slip.kind != "none" or blame.reason)]
    if not typical or (len(typical) > 1 and _score(typical[0]) == _score(typical[1])):
        return None
    return typical[0]


def _candidates(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterator[Blame]:
    """For each number, what it would have to be to mend the relations it takes part in."""
    facts: dict[int, Fact] = {}
    involved: dict[int, list[int]] = defaultdict(list)
    for at, verdict in enumerate(failing):
        for fact in verdict.bound.facts():
            facts[fact.index] = fact
            if not involved[fact.index] or involved[fact.index][-1] != at:
                involved[fact.index].append(at)
    for index, positions in involved.items():
        fact = facts[index]
        stated = [at for at in positions if _states(failing[at], fact)]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at,), "direction")
        common, repairs = _common([(at, required(failing[at].bound, fact)) for at in positions])
        kept = _kept(common, fact, holding.get(index, ())) if common is not None else None
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = find_slip(fact.quantity, kept) or plain_replacement(fact.quantity, kept)
            yield Blame(fact, slip, tuple(repairs), reason)


def _states(verdict: Verdict, fact: Fact) -> bool:
    """Whether a number is what the relation is asked of."""
    return verdict.bound.result is not None and verdict.bound.result.index == fact.index


def _common(spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations, those in order first."""
    best: tuple[Interval | None, list[int]] = (None, [])
    for start in range(len(spans)):
        common: Interval | None = None
        repaired: list[int] = []
        for at, span in spans[start:]:
            if span is None:
                continue
            meet = span if common is None else common.intersect(span)
            if meet is not None:
                common = meet
                repaired.append(at)
        if len(repaired) > len(best[1]):
            best = common, repaired
    return best


def _kept(common: Interval, fact: Fact, holding: Sequence[Verdict]) -> Interval | None:
    """What of a replacement breaks none of the relations that hold; None if nothing is left."""
    for verdict in holding:
        span = required(verdict.bound, fact)
        if span is None:
            continue
        meet = common.intersect(span)
        if meet is None:
            return None
        common = meet
    return common


def _score(blame: Blame) -> tuple[int, int]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip."""
    return -len(blame.repairs), 0 if blame.reason else blame.slip.rank


def _position(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)
