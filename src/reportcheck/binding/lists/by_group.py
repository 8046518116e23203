"""Partitions: lists of parts and their heads, as the statements give them."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question, said_together
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact, Group

# words that open a list without saying whose parts it gives
_GATHERED = frozenset({"counted", "family-part"})
_LOOSE = _GATHERED | {"主要包括", "主要有", "主要用于", "主要是", "涉及", "一是"}
# what is due and what of it was done
_DUE = compile_pattern(r"应[付补发拨收退缴]")
_DONE = compile_pattern(r"[已实][付补发拨收退缴]")
_REMAINS = compile_pattern(r"其余|其他|其它|余下|剩余|剩下|另")
# 各扣1分, 各补助5万元
_EACH = compile_pattern(r"各(?:自|项)?(?:扣|得|计|补|奖|占|有|为|安排|发放|建|派)?[^,;。]{0,3}$")


def bind_groups(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each group of the rule's dimension; several heads are readings."""
    wanted = set(rule.data["dimension"])
    seen: set[tuple[int, tuple[int, ...]]] = set()
    for group in index.statements.groups:
        head = group.heads[0]
        kind = "table" if head.in_table else head.quantity.dimension
        key = (head.index, tuple(member.index for member in group.members))
        if key in seen:
            continue
        seen.add(key)
        if kind not in wanted or len(group.members) < 2:
            continue
        if any(fact.quantity.vague for fact in (*group.members, *group.heads)):
            continue
        mixed = _mixed_axes(group) or _are_nested_levels(group) or _has_unlike(group)
        members = _last_that_make(group) or group.members
        readings = tuple(
            Bound(
                rule.id,
                "sum",
                candidate,
                tuple(Operand(member) for member in members),
                reading=f"head: {candidate.quantity.text}" if len(group.heads) > 1 else "",
                open=not group.closed,
                witness=mixed or (not group.closed and group.marker in _LOOSE and not _exceeds(group)),
                firm=head.in_table or said_together(candidate, *group.members) or _is_sheet(group),
            )
            for candidate in group.heads
        )
        yield Question(rule.id, head.item, head.period, readings)


def _are_nested_levels(group: Group) -> bool:
    """一级指标3个、二级指标8个、三级指标15个: each level is made of the next, and none adds up."""
    words = [member.label + member.after[:6] for member in (*group.members, group.heads[0])]
    if not any("指标" in said for said in words):
        return False
    return len({level for said in words for level in lexicon().words["indicator_levels"] if level in said}) > 1


def _exceeds(group: Group) -> bool:
    """Amounts that are more than their whole, whatever the list leaves out."""
    if group.heads[0].quantity.dimension != "money" or group.marker in _GATHERED:
        return False
    return sum(member.quantity.value for member in group.members) > group.heads[0].quantity.value


def _has_unlike(group: Group) -> bool:
    """其中应付67.20万元，已付64.80万元: what one name says twice; 效益和满意度各扣1分: what stands for several."""
    if any(_EACH.search(member.label) for member in group.members):
        return True
    if any(_DUE.search(member.lead) for member in group.members):
        return any(_DONE.search(member.lead) for member in group.members)
    names = [member.item for member in group.members if member.named and member.item]
    return not group.closed and len(set(names)) < len(names)


def _last_that_make(group: Group) -> tuple[Fact, ...]:
    """其中抢通46处，修复29处，其余17处: of states that overlap the last ones that make up the whole; () if none do."""
    if group.members[0].quantity.dimension != "count":
        return ()
    if not _REMAINS.match(group.members[-1].label):
        return ()
    values = [member.quantity.value for member in group.members]
    if sum(values) <= group.heads[0].quantity.value:
        return ()
    for at in range(1, len(values) - 1):
        if sum(values[at:]) == group.heads[0].quantity.value:
            return group.members[at:]
    return ()


def _is_sheet(group: Group) -> bool:
    """Scores are only gathered over several sentences where frame, outline or full marks say that they are all."""
    return group.closed and group.members[0].quantity.dimension == "score"


def _mixed_axes(group: Group) -> bool:
    """编制 beside 在岗 beside 编外: members counted along several axes need not add up."""
    words = lexicon()
    labels = "\n".join([member.label for member in group.members])
    axes = {axis for word, axis in words.staff_axes.items() if word in labels}
    return len(axes) > 1
