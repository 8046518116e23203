"""Partitions: lists of parts and their heads, as the statements give them."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Group

# words that open a list without saying whose parts it gives
_LOOSE = frozenset({"包括", "主要包括", "主要有", "主要用于", "主要是", "含", "包含", "涉及", "一是"})


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
        mixed = _mixed_axes(group)
        readings = tuple(
            Bound(
                rule.id,
                "sum",
                candidate,
                tuple(Operand(member) for member in group.members),
                reading=f"head: {candidate.quantity.text}" if len(group.heads) > 1 else "",
                open=not group.closed,
                witness=mixed or (not group.closed and group.marker in _LOOSE),
            )
            for candidate in group.heads
        )
        yield Question(rule.id, head.item, head.period, readings)


def _mixed_axes(group: Group) -> bool:
    """编制 beside 在岗 beside 编外: members counted along several axes need not add up."""
    words = lexicon()
    axes = {axis for member in group.members for word, axis in words.staff_axes.items() if word in member.label}
    return len(axes) > 1
