"""Shares that a sentence gives of everything: 农民占46.5%，个体占21.2%，其他占32.3%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.documents.model import Block, Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.lists.completeness import are_grades, has_other
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

_FEWEST = 3
# 职业构成, 从年龄结构看: what follows divides one whole
_DIVIDES = compile_pattern(r"构成|结构|分布|来源")
# from 很好 to 较差: answers on one scale
_BEST = compile_pattern(r"很|非常|十分|优|(?<!不)满意")
_WORST = compile_pattern(r"差|不满意|不了解|不清楚|不合格|一般")


def bind_wholes_of_shares(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each sentence whose shares divide one whole, as its words say."""
    blocks = {block.block: block for block in index.statements.document.blocks}
    shares = [fact for fact in index.by_role.get("share", ()) if _is_plain(fact)]
    for _, told in groupby(shares, key=lambda fact: (fact.sentence, fact.base, fact.depth)):
        run = _up_to_other(list(told), index)
        if len(run) < _FEWEST or not _are_apart(run, index):
            continue
        spoken = [_spoken_of(fact, index) for fact in run]
        if _leaves_some(spoken, index):
            continue
        divides = _DIVIDES.search(_words_before(run[0], blocks[run[0].place.block])) is not None
        closed = has_other(spoken, lexicon()) or are_grades(spoken, lexicon()) or _is_scale(spoken)
        closed = closed or (divides and _are_levels(spoken))
        if closed or divides:
            bound = Bound(rule.id, "hundred_percent", None, tuple(Operand(fact) for fact in run), firm=closed)
            yield Question(rule.id, "", run[0].period, (bound,))


def _up_to_other(run: list[Fact], index: Index) -> list[Fact]:
    """…，其他占15.5%，60岁以上的占41.0%: with 其他 the whole is told, and what follows divides it again."""
    for at, share in enumerate(run):
        if has_other([_spoken_of(share, index)], lexicon()):
            return run[: at + 1]
    return run


def _is_plain(fact: Fact) -> bool:
    return not (fact.in_table or fact.compared or fact.listed) and fact.quantity.bound == "exact"


def _are_apart(run: Sequence[Fact], index: Index) -> bool:
    """Each of something of its own, and none of them divided by another."""
    if any("其中" in fact.lead for fact in run[1:]):
        return False
    return len({_spoken_of(fact, index).label for fact in run}) == len(run)


def _spoken_of(share: Fact, index: Index) -> Fact:
    """The number whose words name what the share is of: itself, or the one right before it."""
    before = index.facts[share.index - 1] if share.index else share
    return share if share.named or before.sentence != share.sentence else before


def _leaves_some(spoken: Sequence[Fact], index: Index) -> bool:
    """A604万元，占10%；B604万元: a part behind the first has no share of its own."""
    told = {fact.index for fact in spoken}
    return any(
        fact.index not in told and fact.index > spoken[0].index and same_measure(fact, spoken[0])
        for fact in index.by_sentence[spoken[0].sentence]
        if fact.role != "share" and spoken[0].role != "share"
    )


def _is_scale(spoken: Sequence[Fact]) -> bool:
    return _BEST.search(spoken[0].label) is not None and _WORST.search(spoken[-1].label) is not None


def _are_levels(spoken: Sequence[Fact]) -> bool:
    """中央资金、省级资金、县级资金: each of another level of government."""
    return all(any(level in fact.label for level in lexicon().levels) for fact in spoken)


def _words_before(first: Fact, block: Block) -> str:
    """The words of the sentence up to the first share."""
    folded = block.folded if isinstance(block, Paragraph) else ""
    return folded[folded.rfind("。", 0, first.place.start) + 1 : first.place.start]
