"""Which printed number is wrong, and what it should read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from heapq import heappop, heappush
from typing import NamedTuple

from reportcheck.judging.components import components
from reportcheck.judging.decide import Decided
from reportcheck.judging.exchanged import find_exchange
from reportcheck.judging.printed import Printed
from reportcheck.judging.slips import Slip, find_slip, plain_replacement
from reportcheck.kinds.judge import SOLVED, required
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import Interval
from reportcheck.rulebook.model import rule_by_id
from reportcheck.statements.model import Fact

_REASONS = ("wrong_base", "inverted", "sign")


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


def build_cases(decided: Sequence[Decided], facts: Sequence[Fact] = ()) -> list[Case]:
    """Failing verdicts gathered by the slip that explains them; a correction may break nothing that holds.

    `facts` are all numbers of the report, among which a copied one may have its source. What a rule of level note asks
    is a case of its own: it neither hides a contradiction nor stands under one, and asks nothing of numbers that a
    contradiction joins in the same way.
    """
    printed = Printed(facts)
    failing = [entry.verdict for entry in decided if entry.verdict.fails and not _only_asks(entry.verdict)]
    holding: dict[int, list[Verdict]] = defaultdict(list)
    for entry in decided:
        if entry.verdict.holds and entry.verdict.bound.form in SOLVED:
            for fact in entry.verdict.bound.facts():
                holding[fact.index].append(entry.verdict)
    told = {_joined(verdict) for verdict in failing} - {frozenset()}
    asking = [entry.verdict for entry in decided if entry.verdict.fails and _only_asks(entry.verdict)]
    cases = [Case((verdict,), None) for verdict in asking if _joined(verdict) not in told]
    for component in components(failing):
        cases.extend(_solve([failing[at] for at in component], holding, printed))
    cases.sort(key=lambda case: _position(case.verdicts[0]))
    return cases


def _joined(verdict: Verdict) -> frozenset[int]:
    return frozenset(fact.index for fact in verdict.bound.facts())


def _only_asks(verdict: Verdict) -> bool:
    return rule_by_id()[verdict.bound.rule].level == "note"


def _solve(failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]], printed: Printed) -> Iterator[Case]:
    """Greedily: the correction that mends most, and among those the likeliest slip; ties are told without blame."""
    exchange = find_exchange(failing, holding)
    if exchange is not None:
        slip = Slip("exchanged", exchange.second.quantity.text, exchange.second.quantity.value)
        blame = Blame(exchange.first, slip, exchange.repairs, "pair")
        yield Case(tuple(failing[at] for at in exchange.repairs), blame)
        failing = [verdict for at, verdict in enumerate(failing) if at not in exchange.repairs]
    left = _Left(failing, holding, printed)
    while (best := left.best()) is not None:
        yield Case(tuple(failing[at] for at in best.repairs), None if left.is_tied(best) else best)
        left.mend(best.repairs)
    rest = [failing[at] for at in left.positions()]
    yield from (Case(tuple(rest[at] for at in component), None) for component in components(rest))


class _Left:
    """The failing verdicts of one component that no correction has mended yet, and what could mend them.

    Candidates are kept by fact and made anew only for the facts of mended verdicts, so that thousands of verdicts
    that hang together cost little more than as many alone.
    """

    def __init__(self, failing: Sequence[Verdict], holding: Mapping[int, Sequence[Verdict]], printed: Printed) -> None:
        self._printed = printed
        self._failing = failing
        self._holding = holding
        self._mended: set[int] = set()
        self._facts: dict[int, Fact] = {}
        self._involved: dict[int, dict[int, int]] = {}  # by fact: its verdicts in order, and its slot in each
        self._spans: dict[tuple[int, int], Interval | None] = {}
        for at, verdict in enumerate(failing):
            for slot, fact in enumerate(verdict.bound.facts()):
                self._facts[fact.index] = fact
                self._involved.setdefault(fact.index, {}).setdefault(at, slot)
        self._candidates: dict[int, list[Blame]] = {}
        self._queue: list[tuple[tuple[int, int, bool], int, int, int, int, Blame]] = []
        self._turn = dict.fromkeys(self._involved, 0)
        for index in self._involved:
            self._weigh(index)

    def positions(self) -> list[int]:
        """Indices of the verdicts that are left, in order."""
        return [at for at in range(len(self._failing)) if at not in self._mended]

    def best(self) -> Blame | None:
        """The likeliest candidate, of equals the first; None where nothing can be mended."""
        while self._queue:
            *_, turn, blame = self._queue[0]
            if turn == self._turn[blame.fact.index]:
                return blame
            heappop(self._queue)
        return None

    def is_tied(self, best: Blame) -> bool:
        """Whether another number could be blamed for the same as well, or the best is a mere guess."""
        facts = {fact.index for at in best.repairs for fact in self._failing[at].bound.facts()}
        repairs = set(best.repairs)
        rivals = [
            blame
            for index in facts
            for blame in self._candidates[index]
            if blame is not best and not repairs.isdisjoint(blame.repairs)
        ]
        is_guess = best.slip.kind == "none" and not best.reason
        return any(_score(rival) == _score(best) for rival in rivals) or (is_guess and bool(rivals))

    def mend(self, repairs: Sequence[int]) -> None:
        """Take verdicts out."""
        self._mended.update(repairs)
        touched = {fact.index for at in repairs for fact in self._failing[at].bound.facts()}
        for index in touched:
            for at in repairs:
                self._involved[index].pop(at, None)
            self._weigh(index)

    def _weigh(self, index: int) -> None:
        """Make the candidates of one fact anew, in the order of verdicts and of the facts in them."""
        self._turn[index] += 1
        involved = self._involved[index]
        candidates = list(self._candidates_for(self._facts[index], involved))
        self._candidates[index] = candidates
        if candidates:
            first, slot = next(iter(involved.items()))
            for number, blame in enumerate(candidates):
                heappush(self._queue, (_score(blame), first, slot, number, self._turn[index], blame))

    def _candidates_for(self, fact: Fact, positions: Iterable[int]) -> Iterator[Blame]:
        """What a number would have to be to mend the relations it takes part in."""
        failing = self._failing
        stated = [at for at in positions if _states(failing[at], fact)]
        turned = [at for at in positions if failing[at].bound.form == "direction"]
        for at in stated:
            if failing[at].note == "direction":
                yield Blame(fact, Slip("swapped", "", fact.quantity.value), (at, *turned), "direction")
        common, repairs = _common([(at, self._span(fact, at)) for at in positions])
        kept = _kept(common, fact, self._holding.get(fact.index, ())) if common is not None else None
        if all(failing[at].bound.form == "cap" for at in repairs):
            return  # too wide to tell a value
        if kept is not None:
            reason = next((failing[at].note for at in stated if failing[at].note in _REASONS), "")
            slip = (None if reason else find_slip(fact.quantity, kept)) or plain_replacement(fact.quantity, kept)
            if slip.kind == "none" and not reason and self._printed.is_copied(fact):
                slip = slip._replace(kind="copied")
            yield Blame(fact, slip, tuple(repairs), reason)

    def _span(self, fact: Fact, at: int) -> Interval | None:
        """What a number would have to be to mend one relation."""
        key = fact.index, at
        if key not in self._spans:
            self._spans[key] = required(self._failing[at].bound, fact)
        return self._spans[key]


def _states(verdict: Verdict, fact: Fact) -> bool:
    """Whether a number is what the relation is asked of."""
    return verdict.bound.result is not None and verdict.bound.result.index == fact.index


def _common(required_spans: Sequence[tuple[int, Interval | None]]) -> tuple[Interval | None, list[int]]:
    """The replacement that mends the most relations; of those that mend as many, the one for the first of them."""
    spans = [(at, span) for at, span in required_spans if span is not None]
    if not spans:
        return None, []
    lows, highs = sorted(span.lo for _, span in spans), sorted(span.hi for _, span in spans)
    # where most spans meet, one of them begins
    depths = [bisect_right(lows, low) - bisect_left(highs, low) for low in lows]
    most = max(depths)
    deepest = [low for low, depth in zip(lows, depths, strict=True) if depth == most]
    value = next(low for _, span in spans if (low := _first_in(deepest, span)) is not None)
    mended = [(at, span) for at, span in spans if span.contains(value)]
    return Interval(max(span.lo for _, span in mended), min(span.hi for _, span in mended)), [at for at, _ in mended]


def _first_in(values: Sequence[Decimal], span: Interval) -> Decimal | None:
    """The least of sorted values that lies in a span."""
    at = bisect_left(values, span.lo)
    return values[at] if at < len(values) and values[at] <= span.hi else None


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


def _score(blame: Blame) -> tuple[int, int, bool]:
    """Lower is likelier: mends more, then a reason in words, then the commoner slip.

    Of two that stand for one amount, the one in capitals, or in 元 where the other is in 万元, is the likelier slip.
    """
    rank = 0 if blame.reason else blame.slip.rank
    quantity = blame.fact.quantity
    copies = quantity.uppercase or (blame.slip.kind == "unit" and blame.slip.value > quantity.value)
    return -len(blame.repairs), rank, not copies


def _position(verdict: Verdict) -> tuple[int, int]:
    places = [(f.place.block, f.place.start) for f in verdict.bound.facts()]
    places += [(heading.block, 0) for heading in verdict.bound.headings]
    places += [(dated.date.place.block, dated.date.place.start) for dated in verdict.bound.dates[-1:]]
    if not places and verdict.bound.claim is not None:
        return verdict.bound.claim.place.block, verdict.bound.claim.place.start
    return min(places) if places else (0, 0)
