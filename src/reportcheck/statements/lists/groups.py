"""Lists and their totals in prose: 其中, 分别为, ①②③, 由…构成, （A、B）, …合计."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.lists.admitted_ends import ended, with_named_whole
from reportcheck.statements.lists.completeness import is_opened_whole, with_rest_of_family
from reportcheck.statements.lists.confirmed import read_confirmed
from reportcheck.statements.lists.heads import HeadFinder
from reportcheck.statements.lists.members import find_members
from reportcheck.statements.lists.openers import Opener, find_openers
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.lists.plain_runs import read_counted_totals, read_family_runs, read_grade_runs
from reportcheck.statements.lists.totals import (
    is_tail_total,
    read_after_colon,
    read_bracketed,
    read_totalled,
    read_unopened,
    with_remainder,
    without_beside,
)
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import NO_MEMBER

# 总预算, 合计: a head that says so itself
_SAYS_TOTAL = compile_pattern(r"总|合计|共|计$")
# 当时分别为: figures of another time are no parts of those of now
_OF_ANOTHER_TIME = compile_pattern(
    r"(?:当时|当年|上年|去年|同期|原来|此前|(?:19|20)\d{2}年[、和与及](?:19|20)\d{2}年)$"
)
# what a paragraph must hold for some of the readers to find anything in it
_CONFIRMS = compile_pattern("一致|相符|相等|吻合")
_TOTALS = compile_pattern("[计总共和]|相加|起来")
_GRADES = compile_pattern("[优良差]|合格|中等")
_TIME_REACH = 12
_FEWEST = 2
_SIZES = 20
_JOINS = compile_pattern("[、和及与]")
_CLOSING_REACH = 12


class GroupReader:
    """Finds the groups of one report; paragraphs are given in order, so that a head may stand above its list."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.groups: list[Group] = []
        self._lexicon = lexicon
        self._heads = HeadFinder(lexicon)

    def read(self, folded: str, facts: Sequence[Fact]) -> None:
        """Groups of one paragraph; `facts` are its facts in order."""
        if not facts:
            return
        passage = Passage(folded, facts)
        self._heads.enter(passage)
        own = self._opened(passage)
        taken = {member.index for group in own for member in group.members}
        own += read_bracketed(passage, taken)
        own += list(read_after_colon(passage, own))
        if _CONFIRMS.search(folded):
            own += list(read_confirmed(passage, own))
        own += list(read_unopened(passage, own, self._lexicon))
        says_total = _TOTALS.search(folded) is not None
        if says_total:
            own += list(read_totalled(passage, own, self._lexicon))
        own += list(read_family_runs(passage, own, self._lexicon))
        if _GRADES.search(folded):
            own += list(read_grade_runs(passage, own, self._lexicon))
        if says_total:
            own += list(read_counted_totals(passage, own))
        own = [g for g in own if not (_of_other_unit(g.heads[0], g.members) or _is_net(g.members))]
        own = [with_named_whole(passage, ended(passage, g), self._heads.above) for g in own]
        for group in own:
            self._heads.add(group)
        self._heads.leave(passage)
        self.groups += own

    def _opened(self, passage: Passage) -> list[Group]:
        openers = find_openers(passage.folded, self._lexicon)
        groups: list[Group] = []
        for at in range(len(openers)):
            group = self._opened_by(passage, openers, at)
            if group is not None:
                groups.append(group)
                self._heads.add(group)
        return groups

    def _opened_by(self, passage: Passage, openers: Sequence[Opener], at: int) -> Group | None:
        opener = openers[at]
        members = find_members(passage, openers, at)
        if not members or (opener.word == "由" and not self._is_closed_off(passage, members[-1])):
            return None
        if _OF_ANOTHER_TIME.search(passage.folded, max(0, opener.at - _TIME_REACH), opener.at):
            return None
        tail = next((at for at, member in enumerate(members) if is_tail_total(member, passage, self._lexicon)), None)
        total = None if tail is None else members[tail]
        members = members[:tail]
        if not members:
            return None
        heads = [
            head for head in self._heads.find(passage, opener, members, total) if not _of_other_unit(head, members)
        ]
        if not heads:
            if opener.kind == "by":
                self._heads.add_parts(members)
            return None
        members = without_beside(list(with_remainder(passage, members, heads[0])), heads)
        members = with_rest_of_family(passage, members, heads[0], self._lexicon)
        if opener.is_respective and heads[0].segment != members[0].segment:
            closed = _speaks_of_all(heads[0])
        else:
            closed = is_opened_whole(passage, opener, members, total is not None, self._lexicon)
            closed = closed and not _lists_another(passage, opener, members[0]) and _is_unbroken(passage, members)
        return Group(tuple(members), tuple(heads), opener.word.strip(",:"), closed)

    def _is_closed_off(self, passage: Passage, last: Fact) -> bool:
        """由A…、B…组成: 由 alone opens a list only where its other half stands behind the last member."""
        end = last.place.end
        return self._lexicon.closing.search(passage.folded, end, end + _CLOSING_REACH) is not None


def _is_unbroken(passage: Passage, members: Sequence[Fact]) -> bool:
    """Whether no other number of the measure stands among the members: one that was no part may be one after all."""
    known = {member.index for member in members}
    first, last = members[0], members[-1]
    return not any(
        fact.index not in known
        and fact.depth == first.depth
        and fact.role not in NO_MEMBER
        and not fact.compared
        and same_measure(fact, first)
        for fact in passage.between(first, last)
    )


def _of_other_unit(head: Fact, members: Sequence[Fact]) -> bool:
    """新建3000元、改造1200元，共补助603.60万元: prices beside a total of another size, and no slip of a unit."""
    scales = {member.quantity.scale for member in members}
    if scales == {head.quantity.scale} or len(members) < _FEWEST:
        return False
    total = sum((member.quantity.value for member in members), Decimal(0))
    printed = sum((_printed(member) for member in members), Decimal(0))
    low, high = sorted((abs(total), abs(head.quantity.value)))
    return len(scales) == 1 and printed != _printed(head) and high > low * _SIZES


def _is_net(members: Sequence[Fact]) -> bool:
    """净增67.50万元（追加85.50万元，调减18.00万元）: what was added less what was cut is no sum of both."""
    return {"budget.added", "budget.cut"} <= {member.role for member in members}


def _printed(fact: Fact) -> Decimal:
    return fact.quantity.value / fact.quantity.scale


def _lists_another(passage: Passage, opener: Opener, first: Fact) -> bool:
    """保费1647万元，中央、省、县依次补贴741万元、…: the list is of what was done with the head, not of its parts."""
    if not opener.is_respective:
        return False
    words = passage.folded[opener.at : first.place.start].lstrip("分别依次")
    subject = passage.words_from(",;。:", opener.at, opener.at)
    names_some = _JOINS.search(subject) is not None and not any(mark.isdigit() for mark in subject)
    return names_some or (bool(words) and words[0] not in "为是有:,")


def _speaks_of_all(head: Fact) -> bool:
    return head.whole or _SAYS_TOTAL.search(head.label[-4:]) is not None
