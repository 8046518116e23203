"""A change and the changes that it is made of: 支出增加36.4万元，其中人员经费增加52.1万元，公用经费减少15.7万元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.lists.completeness import has_other, is_family
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

_OPENS = compile_pattern(r"^(?:其中|原因|主要原因|一是|一方面|分项看|从构成看|具体)")
_AGAINST_PLAN = compile_pattern(r"预算|计划|目标|概算")
_FEWEST = 2


def bind_change_lists(rule: Rule, index: Index) -> Iterator[Bound]:
    """A relation for each change that the words divide into at least two others; open where they may not be all."""
    amounts = [fact for fact in index.by_role.get("change.amount", ()) if _is_signed(fact)]
    for head in amounts:
        if head.index in index.group_of or _AGAINST_PLAN.search(head.lead):
            continue
        members = _members(head, index)
        if len(members) < _FEWEST or len({member.item for member in members}) < len(members):
            continue
        closed = is_family(members, lexicon()) or has_other(members, lexicon())
        operands = tuple(Operand(member, member.sign * head.sign) for member in members)
        yield Bound(rule.id, "sum", head, operands, open=not closed, firm=closed)


def _members(head: Fact, index: Index) -> Sequence[Fact]:
    """The changes right behind the head, each of an item of its own, up to another figure."""
    members: list[Fact] = []
    for at in range(head.index + 1, len(index.facts)):
        fact = index.facts[at]
        near = fact.place.block == head.place.block and fact.sentence <= head.sentence + 1
        if not near or not _is_signed(fact) or not same_measure(fact, head) or fact.depth != head.depth:
            break
        if not fact.named or (not members and not _OPENS.match(fact.lead)):
            break
        if members and fact.sentence != members[-1].sentence:
            break
        members.append(fact)
    return members


def _is_signed(fact: Fact) -> bool:
    return fact.role == "change.amount" and bool(fact.sign) and not fact.quantity.vague and not fact.in_table
