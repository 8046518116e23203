"""Facts by item, period and role; by sentence and paragraph; groups by their members, heads and sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

from reportcheck.binding.target_pairs import Pair, pair_targets
from reportcheck.binding.under_headings import UnderHeadings
from reportcheck.rulebook.profile import Profile
from reportcheck.statements.items.keys import UNKNOWN
from reportcheck.statements.measures import first_of_each_value
from reportcheck.statements.model import Fact, Group, Statements
from reportcheck.statements.roles.sets import ADJUSTMENTS

_WHOLES = 2
_CLASSES = 3
_AROUND = 24
_COLUMN = 3


class Index:
    """Looks facts up by key, nearest first. Built once for a report; every list is in the order of the report.

    `by_key` (item, period, role) and `by_role` hold all facts, `in_tables` (item) those of tables, the others only
    running text. `group_of` is the first group that a fact is a member of, `parts_of` the groups
    that it is the head of; `results` are numbers that follow from other columns of their row.
    `profile` holds the conventions in force.
    """

    def __init__(self, statements: Statements, profile: Profile) -> None:
        self.statements = statements
        self.profile = profile
        self.facts: Sequence[Fact] = statements.facts
        self.by_key: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
        self.by_role: dict[str, list[Fact]] = defaultdict(list)
        self.by_sentence: dict[int, list[Fact]] = defaultdict(list)
        self.by_block: dict[int, list[Fact]] = defaultdict(list)
        self.by_item: dict[str, list[Fact]] = defaultdict(list)
        self.in_tables: dict[str, list[Fact]] = defaultdict(list)
        self.group_of: dict[int, Group] = {}
        self.heads: set[int] = set()
        self.parts_of: dict[int, list[Group]] = defaultdict(list)
        self.groups_by_sentence: dict[int, list[Group]] = defaultdict(list)
        self.results: set[int] = {formula.result.index for formula in statements.formulas if formula.name != "target"}
        self._columns = Counter((f.place.block, f.place.column, f.role) for f in statements.facts if f.in_table)
        self._nearest: dict[tuple[str, int, str], list[Fact]] = {}
        self._largest: dict[tuple[str, str], list[Fact]] = {}
        self._add_groups()
        self._add_facts()

    @cached_property
    def above(self) -> UnderHeadings:
        """What the headings say of figures."""
        return UnderHeadings(self.statements)

    @cached_property
    def target_pairs(self) -> list[Pair]:
        """Targets with the figures that answer them."""
        return pair_targets(self.facts, self.group_of)

    @cached_property
    def target_of(self) -> dict[int, Fact]:
        """The target that a figure answers, by the figure's index."""
        return {answer.index: target for target, answer in self.target_pairs}

    def _add_groups(self) -> None:
        for group in self.statements.groups:
            self.heads.add(group.heads[0].index)
            self.parts_of[group.heads[0].index].append(group)
            for member in group.members:
                self.group_of.setdefault(member.index, group)
            if not group.members[0].in_table:
                self.groups_by_sentence[group.members[0].sentence].append(group)

    def _add_facts(self) -> None:
        for fact in self.facts:
            self.by_role[fact.role].append(fact)
            if fact.in_table:
                self.in_tables[fact.item].append(fact)
                if fact.role and fact.item != UNKNOWN:
                    self.by_key[fact.item, fact.period, fact.role].append(fact)
                continue
            self.by_key[fact.item, fact.period, fact.role].append(fact)
            self.by_sentence[fact.sentence].append(fact)
            self.by_block[fact.place.block].append(fact)
            self.by_item[fact.item].append(fact)

    def is_in_column(self, fact: Fact) -> bool:
        """Whether a cell stands in a column of a grid, whose own relations tell what follows from what."""
        return fact.in_table and self._columns[fact.place.block, fact.place.column, fact.role] >= _COLUMN

    def largest(self, role: str, period: str) -> list[Fact]:
        """The largest figures of a role and period in running text, one for each value, as many as may be meant."""
        key = (role, period)
        if key not in self._largest:
            usable = [
                fact
                for fact in self.by_role.get(role, ())
                if not fact.in_table and not fact.compared and not fact.quantity.vague and fact.period == period
            ]
            usable.sort(key=lambda fact: (not fact.whole, -fact.quantity.value))
            self._largest[key] = first_of_each_value(usable, _WHOLES)
        return self._largest[key]

    def nearest(self, role: str, near: Fact, wanted: str | None = None) -> list[Fact]:
        """Facts of `role` with the item and period of `near`, one for each value, the nearest first.

        Climbs clause, sentence, paragraph, section, document; further values of the same fact, from other places,
        stand behind. `wanted` is another item to look for.
        """
        item = near.item if wanted is None else wanted
        key = (role, near.index, item)
        known = self._nearest.get(key)
        if known is None:
            known = self._nearest[key] = self._find_nearest(role, near, item)
        return known

    def _find_nearest(self, role: str, near: Fact, item: str) -> list[Fact]:
        found: Sequence[Fact] = self.by_key.get((item, near.period, role), ())
        if len(found) > 2 * _AROUND:
            found = around(found, near, _AROUND)
        usable = [fact for fact in found if self.may_stand_for_item(fact, near)]
        usable.sort(key=lambda fact: (_rung(fact, near), fact.index > near.index, abs(fact.index - near.index)))
        return first_of_each_value(usable, _CLASSES)

    def may_stand_for_item(self, fact: Fact, near: Fact) -> bool:
        """A member of a list speaks for its own name only, unless both stand in one sentence."""
        if fact.index == near.index:
            return False
        if near.in_table:
            same_row = (fact.place.block, fact.place.row) == (near.place.block, near.place.row)
            return fact.in_table and same_row
        if fact.in_table and not fact.item:
            return False
        if fact.compared or fact.quantity.vague or fact.listed:
            return False
        if fact.role in ADJUSTMENTS and fact.depth > near.depth and not _is_explained_by(near, fact):
            return False
        if fact.sentence == near.sentence or fact.in_table or fact.index not in self.group_of:
            return True
        return fact.named and not self._is_part_of_same(fact)

    def _is_part_of_same(self, fact: Fact) -> bool:
        """Whether a member's head says the same of the same item, and speaks for it."""
        head = self.group_of[fact.index].heads[0]
        return (head.role, head.item, head.period) == (fact.role, fact.item, fact.period)


def _is_explained_by(full: Fact, fact: Fact) -> bool:
    """全年预算数212万元（年初预算207万元，追加6万元，调减1万元）: brackets that say how a budget came about."""
    return full.role == "budget.full" and fact.sentence == full.sentence and fact.index > full.index


def around(facts: Sequence[Fact], near: Fact, width: int) -> Sequence[Fact]:
    """At most `width` facts before and behind `near`, so that a long report costs no more than a short one."""
    at = bisect_left(facts, near.index, key=lambda fact: fact.index)
    return facts[max(0, at - width) : at + width]


def before(facts: Sequence[Fact], near: Fact) -> list[Fact]:
    """Facts that stand before `near`, the nearest first; `facts` are in the order of the report."""
    return list(reversed(facts[: bisect_left(facts, near.index, key=lambda fact: fact.index)]))


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
