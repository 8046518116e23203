"""Where a list may end, and which figure it may divide: what words leave open is decided by the figures that hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import NO_MEMBER

# …共A、B、C三项: an enumeration goes on, whatever its first members come to
_GOES_ON = compile_pattern(r"[、和及]|以及|;")
_SAYS_TOTAL = compile_pattern("合计|共计|总计|共")
_FEWEST = 2
_CALLED = 3


def ended(passage: Passage, group: Group) -> Group:
    """项目资金77万元，其中省级60万元、县级17万元，已支付75万元: the parts are over where they make up the whole.

    What an enumeration goes on with is a part all the same.
    """
    for size in range(_FEWEST, len(group.members)):
        first, rest = group.members[:size], group.members[size:]
        joint = passage.folded[first[-1].place.end : rest[0].place.start - len(rest[0].label)]
        if _GOES_ON.match(joint.strip()) or not any(_sum(first) == head.quantity.value for head in group.heads):
            continue
        return replace(group, members=first)
    return group


def with_named_whole(passage: Passage, group: Group, above: Iterable[Fact]) -> Group:
    """其中基本支出1512万元、项目支出648万元。5个项目支出情况如下：…: what words before a list call it may be the whole.

    `above` are figures of earlier paragraphs.
    """
    total, first = _sum(group.members), group.members[0]
    if any(total == head.quantity.value for head in group.heads):
        return group
    behind = passage.first_from(group.members[-1].place.end)
    last = passage.facts[behind] if behind < len(passage.facts) else None
    if last is not None and _is_total_of(last, first, total):
        return replace(group, heads=(last, *group.heads))
    said = passage.folded[: first.place.start]
    sentence = said[max(said.rfind("。"), 0) :]
    own = {fact.index for fact in group.members}
    for fact in (*above, *passage.facts):
        called = fact.label[-_CALLED - 1 :].strip("为共是计:")
        named = len(called) >= _CALLED and called in sentence
        apart = fact.index < first.index and fact.index not in own and fact.role not in NO_MEMBER
        if named and apart and fact.quantity.value == total and same_measure(fact, first) and not fact.compared:
            return replace(group, heads=(*group.heads, fact))
    return group


def _is_total_of(fact: Fact, first: Fact, total: Decimal) -> bool:
    """分别为171万元、296万元，合计467万元: the total right behind a list."""
    beside = fact.segment == first.segment and _SAYS_TOTAL.search(fact.label) is not None
    return beside and fact.quantity.value == total and same_measure(fact, first)


def _sum(facts: Iterable[Fact]) -> Decimal:
    return sum((fact.quantity.value for fact in facts), Decimal(0))
