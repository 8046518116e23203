"""Claims of what is larger: 年初预算为12万元，支出决算为9.5万元，决算数小于预算数."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.binding.changes.subjects import find_subject
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Claim, Fact

_BASES = {"年初": ("budget.initial", "budget"), "全年": ("budget.full", "budget"), "调整": ("budget.full", "budget")}
_ANY_BASE = ("budget.initial", "budget", "budget.full")
_PAIRS = 6
_KINDS = ("above_", "below_")

_Pair = tuple[Fact, Fact]


def bind_direction_claims(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each claim, with the figures of its sentence, else of the one before it or right behind it."""
    for claim in index.statements.claims:
        if not claim.kind.startswith(_KINDS):
            continue
        told = next(filter(None, _told(claim, index)), [])[-_PAIRS:]
        pairs = [pair for pair in told if _may_be_meant(claim, pair[0])]
        form = "least" if claim.kind.startswith("above") else "most"
        bounds = tuple(Bound(rule.id, form, own, (Operand(base),), claim=claim, firm=True) for own, base in pairs)
        if bounds:
            yield Question(rule.id, bounds[0].stated.item, bounds[0].stated.period, bounds)


def _may_be_meant(claim: Claim, own: Fact) -> bool:
    """其中国内接待较上年减少: a claim with a subject of its own speaks of the figure of that name."""
    name = item_key(claim.subject, lexicon())[0] if claim.subject else ""
    return not name or name == own.item


def _told(claim: Claim, index: Index) -> Iterator[list[_Pair]]:
    """Pairs of figures that the claim may speak of, by sentence."""

    def find(facts: Sequence[Fact]) -> list[_Pair]:
        return _previous_pairs(facts, index) if claim.kind.endswith("previous") else _budget_pairs(facts, claim, index)

    own = [fact for fact in index.by_sentence.get(claim.sentence, ()) if fact.place.block == claim.place.block]
    before = [fact for fact in own if fact.place.end <= claim.place.start]
    segment = [fact for fact in before if fact.segment == before[-1].segment]
    yield find(segment)
    yield find(before)
    if own or claim.kind.endswith("previous"):
        return
    for sentence in (claim.sentence - 1, claim.sentence + 1):
        beside = index.by_sentence.get(sentence, ())
        if beside and beside[0].place.block == claim.place.block:
            yield find(beside)


def _budget_pairs(facts: Sequence[Fact], claim: Claim, index: Index) -> list[_Pair]:
    """Each spending with the last budget before it that the words admit, of one item."""
    admitted = next((roles for word, roles in _BASES.items() if word in claim.word), _ANY_BASE)
    pairs: list[_Pair] = []
    for spent in facts:
        if spent.role != "spent" or spent.compared or spent.quantity.vague or spent.index in index.group_of:
            continue
        for base in reversed(facts):
            fits = base.role in admitted and base.index < spent.index and same_measure(base, spent)
            if fits and (base.item, base.period) == (spent.item, spent.period) and not base.quantity.vague:
                pairs.append((spent, base))
                break
    return pairs


def _previous_pairs(facts: Sequence[Fact], index: Index) -> list[_Pair]:
    """The comparison that the sentence prints, where there is just one figure of the year before."""
    previous = [at for at, fact in enumerate(facts) if fact.role == "previous"]
    if len(previous) != 1:
        return []
    base = facts[previous[0]]
    own = find_subject(facts[: previous[0]], base, index)
    return [(own, base)] if own is not None and same_measure(own, base) and not base.quantity.vague else []
