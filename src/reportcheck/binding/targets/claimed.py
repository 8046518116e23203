"""Which pairs of target and result a claim of having reached targets speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.binding.target_pairs import Pair
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import shared_stem
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Claim
from reportcheck.statements.roles.sets import CHANGES

_ONE_NAME = 3
_STEM = 2
_SPOKEN = frozenset({"target_beaten", "target_reached", "target_missed"})
# of a target, as in 未完成年度目标; not 未完成3个
_UNREACHED = compile_pattern(r"未.*(?:目标|任务|计划|指标|预期)")


def find_claims(pairs: Sequence[Pair], index: Index) -> dict[int, Claim]:
    """The first claim on each answer, by the answer's index."""
    claimed: dict[int, Claim] = {}
    by_block: dict[int, list[Pair]] = defaultdict(list)
    for pair in sorted(pairs, key=lambda pair: pair[1].index):
        by_block[pair[1].place.block].append(pair)
    for claim in index.statements.claims:
        if claim.kind not in _SPOKEN or (claim.kind == "target_missed" and not _UNREACHED.match(claim.word)):
            continue
        if claim.wide:
            spoken = [pair for pair in pairs if _is_spoken_of(pair, claim)]
        else:
            spoken = list(_nearest(claim, by_block.get(claim.place.block, ()), index))
        for _, answer in spoken:
            claimed.setdefault(answer.index, claim)
    return claimed


def _is_spoken_of(pair: Pair, claim: Claim) -> bool:
    """各项指标均达到预期: of pairs with one name wherever they stand, and of any in the paragraph before it."""
    target, answer = pair
    if answer.place.block == claim.place.block and answer.place.start < claim.place.start:
        return target.sentence == answer.sentence and target.clause < answer.clause
    return shared_stem(target.label, answer.label) >= _ONE_NAME


def _nearest(claim: Claim, pairs: Sequence[Pair], index: Index) -> Iterator[Pair]:
    """In its sentence the last answer before it, up to a ；; behind a sentence of figures, that sentence's last."""
    own = [pair for pair in pairs if pair[1].sentence == claim.sentence and pair[1].place.start < claim.place.start]
    if own:
        last = own[-1]
        numbers = [fact for fact in index.by_sentence[claim.sentence] if fact.place.start < claim.place.start]
        newer = [fact for fact in numbers if fact.index > last[1].index and same_measure(fact, last[1])]
        plain = [fact for fact in newer if fact.role not in CHANGES and not fact.compared]
        if numbers[-1].segment == last[1].segment and not plain and _may_speak_of(claim, last):
            yield last
        return
    if not index.by_sentence.get(claim.sentence):
        yield from [pair for pair in pairs if pair[1].sentence == claim.sentence - 1][-1:]


def _may_speak_of(claim: Claim, pair: Pair) -> bool:
    """问卷回收的目标超额完成: a claim with a subject of its own speaks of the pair whose words it repeats."""
    if len(claim.subject) < _ONE_NAME:
        return True
    return any(shared_stem(claim.subject, fact.label + fact.after) >= _STEM for fact in pair)
