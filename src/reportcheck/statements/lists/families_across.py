"""Closed families whose whole and parts stand in sentences of their own: 三公经费 and its three parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact, Group

_ENUMERATOR = compile_pattern(r"^\(?[一二三四五六七八九十\d]{1,2}[).、.]")
_HALVES = frozenset({"购置", "运行"})
_REACH = 60
_FEWEST = 2


def read_families_across(facts: Sequence[Fact], families: Sequence[Mapping[str, Any]]) -> Iterator[Group]:
    """For each family that names its whole: the figure of it, and the first figure behind of each part.

    All of one year, of what was spent, of what was planned, or of what it was before. A part that is not printed may
    be nothing: without it the list is open and only proves. `facts` are those of running text, in order.
    """
    usable = [fact for fact in facts if _may_take_part(fact)]
    for family in families:
        if "whole" not in family:
            continue
        for at, whole in enumerate(usable):
            if _is_called(usable, at, family["whole"]):
                end = bisect_right(usable, whole.index + _REACH, key=lambda fact: fact.index)
                behind = usable[at + 1 : end]
                others = [fact for fact in behind if not any(name in _words(fact) for name in family["whole"])]
                parts = [_first(names, whole, others) for names in family["parts"]]
                stated = [part for part in parts if part is not None]
                if any(_is_half(part, others) for part in stated):
                    continue
                if len({part.index for part in stated}) >= _FEWEST:
                    marker = "family" if len(stated) == len(parts) else "family-part"
                    yield Group(tuple(stated), (whole,), marker, len(stated) == len(parts))


def _is_half(part: Fact, behind: Sequence[Fact]) -> bool:
    """公务用车购置费0万元，公务用车运行维护费12.76万元: neither is all that vehicles cost."""
    words = _words(part)
    halves = {half for half in _HALVES if half in words}
    return len(halves) == 1 and any(
        fact.sentence == part.sentence and fact.index != part.index and (_HALVES - halves) & _halves_of(fact)
        for fact in behind
    )


def _halves_of(fact: Fact) -> set[str]:
    return {half for half in _HALVES if half in _words(fact)}


def _is_called(facts: Sequence[Fact], at: int, names: Sequence[str]) -> bool:
    """Whether a figure's own words name the whole, or it goes on with the item of one before it that they name."""
    whole = facts[at]
    if whole.named or whole.compared:
        return any(name in _words(whole) for name in names)
    if not whole.whole:
        return False
    while at and facts[at - 1].sentence == whole.sentence:
        at -= 1
        before = facts[at]
        if before.named:
            return before.item == whole.item and any(name in _words(before) for name in names)
    return False


def _words(fact: Fact) -> str:
    """What a figure is called; a figure of the year before by the words that open its comparison."""
    return _ENUMERATOR.sub("", fact.label if fact.compared else fact.item_text)


def _may_take_part(fact: Fact) -> bool:
    if fact.in_table or fact.depth or fact.quantity.dimension != "money" or fact.quantity.vague:
        return False
    return _side(fact) != ""


def _side(fact: Fact) -> str:
    """Spent, planned, or of the year before; "" for none of these."""
    if fact.compared:
        return fact.role if fact.role == "previous" else ""
    if fact.role in ("", "spent"):
        return "spent"
    return "budget" if fact.role.startswith("budget") and fact.role not in ("budget.added", "budget.cut") else ""


def _first(names: Sequence[str], whole: Fact, behind: Sequence[Fact]) -> Fact | None:
    for fact in behind:
        alike = fact.period == whole.period and _side(fact) == _side(whole) and (fact.named or fact.compared)
        if alike and any(_words(fact).startswith(name) for name in names):
            return fact
    return None
