"""What scores add up to: lists to the total beside them, sections to the one above, all to the report's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from reportcheck.statements.measures import first_of_each_value
from reportcheck.statements.model import Fact, Group, Mark
from reportcheck.statements.scores.lists import ScoreList
from reportcheck.statements.scores.sections import MarkedSections
from reportcheck.statements.scores.sheets import Sheets
from reportcheck.statements.scores.subtotals import is_subtotal
from reportcheck.statements.scores.words import UNNAMED, ScoreWords

_ADDED_UP = ("full", "score", "lost")
_HUNDRED = Decimal(100)
_READINGS = 3
_MOST = 120


class _Parts(NamedTuple):
    """Siblings whose sum is asked for; `announced` where words or the outline say that they are all."""

    marks: Sequence[Mark]
    announced: bool
    etc: bool = False


class SumReader:
    """Makes the groups of one report."""

    def __init__(self, outline: MarkedSections, sheets: Sheets, has_bonus: bool, words: ScoreWords) -> None:
        self._has_bonus = has_bonus
        self._outline = outline
        self._sheets = sheets
        self._words = words
        totals = [mark for mark in sheets.marks() if mark.total]
        self._totals = {slot: _likeliest(totals, slot) for slot in _ADDED_UP}

    def read(self, lists: Sequence[ScoreList]) -> list[Group]:
        """Groups of lists first, then of sections."""
        groups: list[Group] = []
        for listed in lists:
            for slot in _ADDED_UP:
                groups.extend(self._of_list(listed, slot))
        for section in self._outline.parents():
            for slot in _ADDED_UP:
                groups.extend(self._of_section(section, slot))
        for slot in ("full", "score"):
            groups.extend(self._of_frames(slot, groups))
        return groups

    # lists in a paragraph

    def _of_list(self, listed: ScoreList, slot: str) -> Iterator[Group]:
        members = _filled(listed.marks, slot)
        if not 1 < len(members) <= _MOST or (len(members) < len(listed.marks) and slot != "lost"):
            return
        if slot == "score" and _are_full_marks(listed, members):
            return
        parts = _Parts(listed.marks, listed.announced, listed.etc)
        found = False
        for head, marker, says_all in self._beside(listed, slot):
            # 自评95分，其中3项得分为…: a count behind 其中 is of some, and one behind a full stop of whatever it names
            counted = listed.announced and (marker == "合计" or (not head.total and marker == ""))
            closed = (says_all and not listed.etc) or self._is_whole(parts._replace(announced=counted), slot, head)
            may_stay_open = head.sentence == members[0].sentence or (head.total and marker in ("其中", "包括"))
            if closed or (may_stay_open and marker and (slot == "lost" or self._are_indicators(listed, any))):
                found = True
                yield Group(tuple(members), (head.numbers[slot],), marker or "各项", closed)
        if found:
            return
        above = self._outline.above(listed.marks[0].section)
        if above is not None:
            if slot in above.numbers and self._is_whole(parts, slot, above):
                yield Group(tuple(members), (above.numbers[slot],), "各项", True)
            return
        if not listed.marks[0].bare:
            yield from self._of_report(parts, members, slot)

    def _beside(self, listed: ScoreList, slot: str) -> Iterator[tuple[Mark, str, bool]]:
        """Marks around a list that may be its whole, the word that links them, whether form alone makes it whole."""
        before, after, first, last = listed.before, listed.after, listed.marks[0], listed.marks[-1]
        if before is not None and slot in before.numbers:
            if listed.link in ("(", ":"):
                yield before, listed.link, self._are_indicators(listed)
            elif listed.link or (before.total and not first.bare):
                yield before, listed.link, False
        closes = after is not None and (after.total or is_subtotal(after))
        if after is None or not closes or slot not in after.numbers or (first.bare and not after.grand):
            return
        same_sentence = after.sentence == last.sentence
        if same_sentence or before is None or not before.total or slot not in before.numbers:
            adds_up = self._words.sums.search(after.numbers[slot].label) is not None
            yield after, "合计", same_sentence and (adds_up or self._are_indicators(listed))

    def _are_indicators(self, listed: ScoreList, enough: Callable[[Iterable[bool]], bool] = all) -> bool:
        """Whether the names of a list, all or any, are those of indicators; numbers without names may be."""
        names = (mark.key for mark in listed.marks)
        return enough(name.startswith(UNNAMED) or self._words.indicators.search(name) is not None for name in names)

    # the outline

    def _of_section(self, section: int, slot: str) -> Iterator[Group]:
        marks, complete = self._outline.children(section)
        above = self._outline.above(section)
        parts = _Parts(marks, complete and section in self._outline.of)
        members = self._below(parts, slot, above)
        if len(members) < 2:
            return
        if above is None:
            yield from self._of_report(parts, members, slot)
        elif slot in above.numbers:
            yield Group(tuple(members), (above.numbers[slot],), "下级指标", True)

    def _below(self, parts: _Parts, slot: str, whole: Mark | None) -> list[Fact]:
        """The numbers of sibling sections; where one prints none, those of all below it. Empty if not whole."""
        members: list[Fact] = []
        if whole is not None and not self._is_whole(parts, slot, whole):
            return []
        for mark in parts.marks:
            fact = mark.numbers.get(slot)
            if fact is not None:
                members.append(fact)
                continue
            marks, complete = self._outline.children(mark.section)
            below = self._below(_Parts(marks, complete), slot, mark) if len(marks) > 1 else []
            if not below:
                return []
            members += below
        return members

    # the report

    def _of_frames(self, slot: str, known: Sequence[Group]) -> Iterator[Group]:
        """决策类满分20分，得18.5分；… in one paragraph, 产出类… in another: a frame told over paragraphs.

        Only where each of its indicators has one value in running text, and no group has them yet.
        """
        told = [mark for mark in self._sheets.marks() if not mark.total and slot in mark.numbers and not mark.bare]
        for frame in self._words.frames:
            members: list[Fact] = []
            for alternatives in frame:
                facts = [mark.numbers[slot] for mark in told if mark.key in alternatives]
                printed = first_of_each_value([fact for fact in facts if not fact.in_table], 2)
                members += printed if len(printed) == 1 else []
            taken = {member.index for group in known for member in group.members}
            if len(members) < len(frame) or taken.intersection(member.index for member in members):
                continue
            heads = first_of_each_value([mark.numbers[slot] for mark in self._totals[slot]], _READINGS)
            if heads and not (self._has_bonus and slot == "score"):
                yield Group(tuple(members), tuple(heads), "各项", True)

    def _of_report(self, parts: _Parts, members: Sequence[Fact], slot: str) -> Iterator[Group]:
        """All indicators against the report's own total, where frame, number or full marks say that these are all."""
        heads = self._totals[slot]
        if not heads or not self._is_whole(parts._replace(announced=False), slot, None):
            return
        first = members[0]
        nearest = sorted(
            (head.numbers[slot] for head in heads),
            key=lambda fact: (fact.place.block != first.place.block, abs(fact.index - first.index)),
        )
        yield Group(tuple(members), tuple(first_of_each_value(nearest, _READINGS)), "各项", True)

    def _is_whole(self, parts: _Parts, slot: str, whole: Mark | None) -> bool:
        """Whether siblings are all parts: announced, a frame, or with full marks that add up to the whole's."""
        if parts.etc or (self._has_bonus and slot == "score" and (whole is None or whole.total)):
            return False
        if parts.announced:
            return True
        if (whole is None or whole.total) and self._words.is_frame([mark.key for mark in parts.marks]):
            return True
        if slot == "full":
            return False
        of_report = whole is None or (whole.total and "full" not in whole.numbers)
        full = self._full_of_report() if of_report or whole is None else _value(whole.numbers.get("full"))
        fulls = [self._full_of(mark) for mark in parts.marks]
        return full is not None and None not in fulls and sum(_value(fact) or 0 for fact in fulls) == full

    def _full_of(self, mark: Mark) -> Fact | None:
        """The full mark of an indicator, as printed beside it or in another list of the same sheet."""
        if "full" in mark.numbers:
            return mark.numbers["full"]
        printed = [other.numbers["full"] for other in self._sheets.same(mark) if "full" in other.numbers]
        values = first_of_each_value(printed, 2)
        return values[0] if len(values) == 1 else None

    def _full_of_report(self) -> Decimal:
        printed = self._totals["full"]
        return printed[0].numbers["full"].quantity.value if printed else _HUNDRED


def _likeliest(totals: Sequence[Mark], slot: str) -> Sequence[Mark]:
    """Totals that speak of all of the report in words, else of its own subject, else any."""
    found = [mark for mark in totals if slot in mark.numbers]
    own = [mark for mark in found if mark.own]
    whole = [mark for mark in own if mark.grand or mark.numbers[slot].whole]
    return found if slot == "full" else whole or own or found


def _filled(marks: Sequence[Mark], slot: str) -> list[Fact]:
    return [fact for mark in marks if (fact := mark.numbers.get(slot)) is not None]


def _value(fact: Fact | None) -> Decimal | None:
    return None if fact is None else fact.quantity.value


def _are_full_marks(listed: ScoreList, members: Sequence[Fact]) -> bool:
    """过程指标20分，其中资金管理12分、组织实施8分；实际得分18分: parts without 得 may be of the full mark."""
    if listed.before is None or listed.before.total or listed.after is None or "score" not in listed.after.numbers:
        return False
    full = listed.before.numbers.get("full") or listed.before.numbers.get("score")
    if full is None or any("得" in fact.label for fact in (full, *members)):
        return False
    return sum(member.quantity.value for member in members) == full.quantity.value
