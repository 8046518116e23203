"""Facts by item, period and role; by sentence and paragraph."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reportcheck.statements.model import Fact, Group, Statements

_CLASSES = 3


class Index:
    """Looks facts up by key, nearest first. Built once for a report."""

    def __init__(self, statements: Statements) -> None:
        self.statements = statements
        self.facts: Sequence[Fact] = statements.facts
        self.by_key: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
        self.by_sentence: dict[int, list[Fact]] = defaultdict(list)
        self.by_block: dict[int, list[Fact]] = defaultdict(list)
        self.by_section: dict[int, list[Fact]] = defaultdict(list)
        self.by_item: dict[str, list[Fact]] = defaultdict(list)
        self.in_tables: dict[str, list[Fact]] = defaultdict(list)
        self.group_of: dict[int, Group] = {}
        self.headed: dict[int, list[Group]] = defaultdict(list)
        for group in statements.groups:
            for member in group.members:
                self.group_of.setdefault(member.index, group)
            for head in group.heads[:1]:
                self.headed[head.index].append(group)
        for fact in self.facts:
            if fact.in_table:
                self.in_tables[fact.item].append(fact)
                if fact.role and fact.item != "?":
                    self.by_key[fact.item, fact.period, fact.role].append(fact)
                continue
            self.by_key[fact.item, fact.period, fact.role].append(fact)
            self.by_sentence[fact.sentence].append(fact)
            self.by_block[fact.place.block].append(fact)
            self.by_section[fact.section].append(fact)
            self.by_item[fact.item].append(fact)

    def nearest(self, role: str, near: Fact, wanted: str | None = None) -> list[Fact]:
        """Facts of `role` with the item and period of `near`, one for each value, the nearest first.

        Climbs clause, sentence, paragraph, section, document and stops at the first rung with a hit;
        further values of the same fact, from other places, stand behind.
        """
        item = near.item if wanted is None else wanted
        found = self.by_key.get((item, near.period, role), ())
        usable = [fact for fact in _around(found, near) if self.may_stand_for_item(fact, near)]
        usable.sort(key=lambda fact: (_rung(fact, near), fact.index > near.index, abs(fact.index - near.index)))
        kept: list[Fact] = []
        for fact in usable:
            if all(fact.quantity.value != other.quantity.value for other in kept):
                kept.append(fact)
            if len(kept) == _CLASSES:
                break
        return kept

    def may_stand_for_item(self, fact: Fact, near: Fact) -> bool:
        """A member of a list speaks for its own name only, unless both stand in one sentence."""
        if near.in_table:
            return fact.in_table and fact.place.block == near.place.block and fact.place.row == near.place.row and fact.index != near.index
        if fact.in_table and not fact.item:
            return False
        if fact.index == near.index or fact.compared or fact.quantity.vague or fact.listed:
            return False
        if fact.index in self.group_of and not fact.named and not fact.in_table:
            return fact.sentence == near.sentence
        return True


def _around(found: Sequence[Fact], near: Fact, width: int = 24) -> Sequence[Fact]:
    """The facts nearest in order, so that a long report costs no more than a short one."""
    if len(found) <= 2 * width:
        return found
    at = bisect_left(found, near.index, key=lambda fact: fact.index)
    return found[max(0, at - width) : at + width]


def _rung(fact: Fact, near: Fact) -> int:
    if fact.in_table or near.in_table:
        return 4
    if fact.clause == near.clause:
        return 0
    if fact.sentence == near.sentence:
        return 1
    if fact.place.block == near.place.block:
        return 2
    return 3 if fact.section == near.section else 4


def before(facts: Iterable[Fact], near: Fact) -> list[Fact]:
    """Facts that stand before `near`, the nearest first."""
    return [fact for fact in facts if fact.index < near.index][::-1]
