"""Which printed number is wrong, and what it should read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reportcheck.judging.decide import Decided
from reportcheck.judging.slips import Slip, find_slip, plain_replacement
from reportcheck.kinds.judge import required
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval
from reportcheck.statements.model import Fact


@dataclass(frozen=True, slots=True)
class Blame:
    """`fact` is wrong and `slip` says how; `repairs` are indices of the failing verdicts that its correction mends.

    `reason` is the id of a reason in words where there is one (wrong_base, inverted, direction).
    """

    fact: Fact
    slip: Slip
    repairs: tuple[int, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One slip and what it breaks: the first of `verdicts` is told, the others are related."""

    verdicts: tuple[Verdict, ...]
    blame: Blame | None


def build_cases(decided: Sequence[Decided]) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds."""
    failing = [entry.verdict for entry in decided if entry.verdict.fails]
    holding = _by_fact(entry.verdict for entry in decided if entry.verdict.holds and entry.verdict.bound.form in _SOLVED)
    cases: list[Case] = []
    for component in _components(failing):
        cases.extend(_solve([failing[at] for at in component], holding))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


_SOLVED = frozenset({"sum", "ratio", "product", "equal"})


def _solve(failing: list[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterable[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    left = list(range(len(failing)))
    while left:
        here = [failing[at] for at in left]
        ranked = sorted(_candidates(here, holding), key=_score)
        if not ranked:
            yield from _unblamed(here)
            return
        best = ranked[0]
        rivals = [c for c in ranked[1:] if _score(c) == _score(best) and set(c.repairs) & set(best.repairs)]
        guess = best.slip.kind == "none" and not best.reason and any(set(c.repairs) & set(best.repairs) for c in ranked[1:])
        if rivals or guess:
            better = _clear_slip(ranked, best)
            if better is None:
                yield Case(tuple(here[at] for at in best.repairs), None)
                left = [at for position, at in enumerate(left) if position not in best.repairs]
                continue
            best = better
        yield Case(tuple(here[at] for at in best.repairs), best)
        left = [at for position, at in enumerate(left) if position not in best.repairs]


def _clear_slip(ranked: Sequence[Blame], tied: Blame) -> Blame | None:
    """A typical slip that mends as much as the tied candidates and has no equal."""
    typical = [c for c in ranked if len(c.repairs) == len(tied.repairs) and (c.slip.kind != "none" or c.reason)]
    if not typical or len(typical) > 1 and _score(typical[0]) == _score(typical[1]):
        return None
    return typical[0]


def _candidates(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]]) -> Iterable[Blame]:
    involved = _by_fact(failing)
    facts = {fact.index: fact for verdict in failing for fact in verdict.bound.facts()}
    for index, verdicts in involved.items():
        fact = facts[index]
        for verdict in verdicts:
            if verdict.note == "direction" and verdict.bound.result is not None and verdict.bound.result.index == index:
                repairs = (next(at for at, v in enumerate(failing) if v is verdict),)
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), repairs, "direction")
        spans = [(at, required(v.bound, fact)) for at, v in enumerate(failing) if any(f.index == index for f in v.bound.facts())]
        common, repairs_list = _common(spans)
        if common is None:
            continue
        kept = _kept(common, fact, holding.get(index, ()))
        if kept is None:
            continue
        reason = next((v.note for v in verdicts if v.note in ("wrong_base", "inverted") and v.bound.result is fact), "")
        slip = find_slip(fact.quantity, kept) or plain_replacement(fact.quantity, kept)
        yield Blame(fact, slip, tuple(repairs_list), reason)


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
    return -len(blame.repairs), 0 if blame.reason else blame.slip.rank


def _unblamed(failing: Sequence[Verdict]) -> Iterable[Case]:
    """No single number is likelier than the others: relations that share a number are told once."""
    for component in _components(failing):
        yield Case(tuple(failing[at] for at in component), None)


def _by_fact(verdicts: Iterable[Verdict]) -> dict[int, list[Verdict]]:
    found: dict[int, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        for fact in verdict.bound.facts():
            found[fact.index].append(verdict)
    return found


def _components(failing: Sequence[Verdict]) -> list[list[int]]:
    parent = list(range(len(failing)))

    def find(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[int, int] = {}
    for at, verdict in enumerate(failing):
        for fact in verdict.bound.facts():
            if fact.index in owner:
                parent[find(at)] = find(owner[fact.index])
            owner[fact.index] = find(at)
    groups: dict[int, list[int]] = defaultdict(list)
    for at in range(len(failing)):
        groups[find(at)].append(at)
    return list(groups.values())


def _position(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    return min(places) if places else (0, 0)
