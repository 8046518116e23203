"""Closed families whose whole and parts stand in sentences of their own: 三公经费 and its three parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reportcheck.statements.model import Fact, Group

_REACH = 60
_FEWEST = 2


def read_families_across(facts: Sequence[Fact], families: Sequence[Mapping[str, Any]]) -> Iterator[Group]:
    """For each family that names its whole: the figure of it, and the first figure behind of each part.

    All of one year, of what was spent or of what was planned. A part that is not printed may be nothing: without it
    the list is open and only proves. `facts` are those of running text, in order.
    """
    usable = [fact for fact in facts if _may_take_part(fact)]
    for family in families:
        if "whole" not in family:
            continue
        for at, whole in enumerate(usable):
            if whole.named and any(name in whole.item_text for name in family["whole"]):
                behind = [fact for fact in usable[at + 1 :] if fact.index <= whole.index + _REACH]
                parts = [_first(names, whole, behind) for names in family["parts"]]
                stated = [part for part in parts if part is not None]
                if len({part.index for part in stated}) >= _FEWEST:
                    marker = "family" if len(stated) == len(parts) else "family-part"
                    yield Group(tuple(stated), (whole,), marker, len(stated) == len(parts))


def _may_take_part(fact: Fact) -> bool:
    if fact.in_table or fact.compared or fact.depth or fact.quantity.dimension != "money" or fact.quantity.vague:
        return False
    return _side(fact) != ""


def _side(fact: Fact) -> str:
    """Spent, or planned; "" for neither."""
    if fact.role in ("", "spent"):
        return "spent"
    return "budget" if fact.role.startswith("budget") and fact.role not in ("budget.added", "budget.cut") else ""


def _first(names: Sequence[str], whole: Fact, behind: Sequence[Fact]) -> Fact | None:
    for fact in behind:
        alike = fact.named and fact.period == whole.period and _side(fact) == _side(whole)
        if alike and any(fact.item_text.startswith(name) for name in names):
            return fact
    return None
