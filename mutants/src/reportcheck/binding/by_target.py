"""What was reached against what was aimed at."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items import shared_stem
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Claim, Fact
from reportcheck.statements.role_sets import NO_TARGET

_ALIKE = Decimal("0.55")
_TARGETS = 200
_LABEL = 14
# what a target and its answer have in common with any other: not what they are about
_COMMON = re.compile(
    r"不少于|不低于|不超过|不高于|达到|完成|实际|年度|目标|为|以上|以下|控制在|新建|全年|累计|举办|开展|实施|综合"
    r"|[0-9,.:;、\s]"
)
_REACHED = frozenset({"target_beaten", "target_reached"})


class _Actuals:
    """Figures of what was done, by measure and by each two characters that stand together in their words."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._found: dict[tuple[tuple[str, str], str], list[tuple[Fact, str]]] = defaultdict(list)
        for fact in facts:
            words, key = _words(fact), measure_key(fact)
            for pair in _pairs(words):
                self._found[key, pair].append((fact, words))

    def answer(self, target: Fact) -> Fact | None:
        """The figure behind the target whose words are most like it, the first of several; None where none is."""
        words, key = _words(target), measure_key(target)
        found: dict[int, tuple[Decimal, Fact]] = {}
        for pair in _pairs(words):
            for fact, own in self._found.get((key, pair), ()):
                if fact.index > target.index and fact.index not in found:
                    found[fact.index] = _alike(words, own), fact
        likely = [entry for entry in found.values() if entry[0] >= _ALIKE]
        return max(likely, key=lambda entry: (entry[0], -entry[1].index))[1] if likely else None


def bind_targets(rule: Rule, index: Index) -> Iterator[Question]:
    """Each target with the figure that answers it: same measure, alike label, said of what was done."""
    comparable = [fact for fact in index.facts if _is_comparable(fact)]
    targets = [fact for fact in comparable if fact.aim == "target"]
    if not targets:
        return
    actuals = _Actuals(fact for fact in comparable if fact.aim != "target")
    claims = _claims_of_reaching(index)
    for target in targets[:_TARGETS]:
        found = actuals.answer(target)
        if found is None:
            continue
        claim = claims.get((found.place.block, found.sentence, found.clause))
        form = "most" if target.quantity.bound in ("at_most", "less") else "least"
        bound = Bound(rule.id, form, found, (Operand(target),), claim=claim, witness=claim is None)
        yield Question(rule.id, found.item, found.period, (bound,))


def _is_comparable(fact: Fact) -> bool:
    if fact.in_table or fact.compared or fact.role in NO_TARGET:
        return False
    if fact.quantity.dimension not in ("count", "percent") or fact.quantity.bound in ("about", "range"):
        return False
    return bool(fact.label or fact.after or fact.lead)


def _words(fact: Fact) -> str:
    """What a figure is about: its label, else the clause, the item or the words behind it."""
    own = _COMMON.sub("", fact.label)
    if not fact.label:
        own = _COMMON.sub("", fact.lead)
    return own if len(own) >= 2 else _COMMON.sub("", fact.item_text or fact.after[:6])


def _pairs(words: str) -> set[str]:
    tail = words[-_LABEL:]
    return {tail[at : at + 2] for at in range(len(tail) - 1)}


def _alike(first: str, second: str) -> Decimal:
    """Share of characters in common, where at least two stand together."""
    first, second = first[-_LABEL:], second[-_LABEL:]
    if shared_stem(first, second) < 2:
        return Decimal(0)
    common = sum((Counter(first) & Counter(second)).values())
    return Decimal(2 * common) / (len(first) + len(second))


def _claims_of_reaching(index: Index) -> dict[tuple[int, int, int], Claim]:
    """The first claim of having reached a target in each clause, by block, sentence and clause."""
    claims: dict[tuple[int, int, int], Claim] = {}
    for claim in index.statements.claims:
        if claim.kind in _REACHED:
            claims.setdefault((claim.place.block, claim.sentence, claim.clause), claim)
    return claims
