"""Lists of marks in one paragraph: siblings in a row, with the marks around them that may be their whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportcheck.statements.model import Mark
from reportcheck.statements.scores.words import ScoreWords

_ETC = re.compile(r"\s*等")
_COUNT = re.compile(r"(?P<count>[两二三四五六七八九十]|\d{1,2})(?:个|项|类|大类|方面|部分|大)(?P<first>一级)?")
_DIGITS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_REACH = 60


class ScoreList(NamedTuple):
    """Siblings in a row. `before` and `after` are the marks right around them, None at the paragraph's ends.

    `link` is how the list follows on `before`: ( : a word like 其中, or "". `etc` where 等 leaves it open;
    `announced` whether the words before it count as many parts.
    """

    marks: tuple[Mark, ...]
    before: Mark | None
    after: Mark | None
    link: str = ""
    etc: bool = False
    announced: bool = False

    def keys(self) -> list[str]:
        """The names of the siblings in order."""
        return [mark.key for mark in self.marks]


def read_lists(folded: str, marks: list[Mark], titled: bool, first_row: int, words: ScoreWords) -> list[ScoreList]:
    """The lists of one paragraph, in order; those of one mark too. `titled` paragraphs open a section.

    What `marks` turn out to be in their lists is written back to them; rows are numbered from `first_row`.
    """
    lists: list[ScoreList] = []
    for start, end in list(_runs(folded, marks, titled, words)):
        depth = marks[start].depth
        before = next((mark for mark in reversed(marks[:start]) if mark.depth <= depth), None)
        after = next((mark for mark in marks[end:] if mark.depth <= depth), None)
        link = _link(folded, before, marks[start], words) if before is not None else ""
        run = _settled(folded, marks[start:end], before, link, words)
        run = marks[start:end] = [mark._replace(row=first_row + len(lists)) for mark in run]
        etc = _ETC.match(folded, _end(run[-1])) is not None
        announced = len(run) > 1 and _announced(folded, run) == len(run)
        lists.append(ScoreList(tuple(run), before, after, link, etc, announced))
    return lists


def _runs(folded: str, marks: Sequence[Mark], titled: bool, words: ScoreWords) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(len(marks) + 1):
        ends = at == len(marks) or marks[at].total or not marks[at].key
        is_title = titled and at == 1 and marks[0].opens
        if ends or (at > start and (is_title or _parts(folded, marks[at - 1], marks[at], words))):
            if at > start:
                yield start, at
            start = at + 1 if ends else at


def _parts(folded: str, left: Mark, right: Mark, words: ScoreWords) -> bool:
    """Whether a new list begins between two marks."""
    if left.depth != right.depth or _slots(left) != _slots(right):
        return True
    between = folded[_end(left) : _number(right)]
    return words.nests.search(between) is not None


def _slots(mark: Mark) -> set[str]:
    """What a mark holds, as far as lists are told apart by it: full marks alone, or scores."""
    return set(mark.numbers) - {"rate", "lost"} or {"lost"}


def _link(folded: str, before: Mark, first: Mark, words: ScoreWords) -> str:
    between = folded[_end(before) : _number(first)]
    if first.depth > before.depth:
        return "(" if between.lstrip().startswith("(") else ""
    nest = words.nests.search(between)
    if nest is not None:
        return str(nest[0])
    return ":" if between.lstrip(" )").startswith(":") else ""


def _settled(folded: str, run: Sequence[Mark], before: Mark | None, link: str, words: ScoreWords) -> list[Mark]:
    """Bare numbers are full marks behind a full mark, behind 设 or 权重, and in brackets behind indicators."""
    if not all(mark.bare for mark in run):
        return list(run)
    divides_full = (
        before is not None
        and before.total
        and "full" in before.numbers
        and "score" not in before.numbers
        and (bool(link) or before.sentence == run[0].sentence)
    )
    in_brackets = all(folded[mark.start : _number(mark)].endswith("(") for mark in run)
    of_indicators = all(words.indicators.search(mark.key) for mark in run)
    lead = folded[max(0, run[0].start - _REACH) : run[0].start]
    measured = words.measures.match(folded, run[0].start)
    if divides_full or measured or (in_brackets and of_indicators) or words.sets_end.search(lead.rstrip(":,")):
        return [mark._replace(numbers={"full": mark.numbers["score"]}, bare=False) for mark in run]
    says_score = words.cue_end.search(lead[lead.rfind("。") + 1 :].rstrip(":,")) is not None
    return [mark._replace(bare=not says_score) for mark in run]


def _announced(folded: str, run: Sequence[Mark]) -> int:
    """How many parts the words before a list announce, in its sentence or the one before; 0 where they do not say."""
    begin = folded.rfind("。", 0, max(0, folded.rfind("。", 0, run[0].start)))
    counts = list(_COUNT.finditer(folded, max(begin + 1, run[0].start - _REACH), _number(run[0])))
    if not counts:
        return 0
    count = next((match for match in counts if match["first"]), counts[-1])["count"]
    return int(count) if count.isdigit() else _DIGITS[count]


def _number(mark: Mark) -> int:
    """Where the first number of a mark begins."""
    return min(fact.place.start for fact in mark.numbers.values())


def _end(mark: Mark) -> int:
    """Where the last number of a mark ends."""
    return max(fact.place.end for fact in mark.numbers.values())
