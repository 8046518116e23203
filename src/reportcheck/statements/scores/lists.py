"""Lists of marks in one paragraph: siblings in a row, with the marks around them that may be their whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Mark
from reportcheck.statements.scores.subtotals import with_nested_subtotals
from reportcheck.statements.scores.words import ScoreWords

_ETC = compile_pattern(r"\s*等")
_COUNT = compile_pattern(r"(?P<count>[两二三四五六七八九十]|\d{1,2})(?:个|项|类|大类|方面|部分|大)(?P<first>一级)?")
_DIGITS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_REACH = 60
_FEWEST = 2


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
    """The lists of one paragraph, in order; those of one mark too. `titled` paragraphs open a section, whose
    mark is no part of the list behind it unless both make a frame.

    What `marks` turn out to be in their lists is written back to them; rows are numbered from `first_row`.
    """
    lists: list[ScoreList] = []
    marks[:] = with_nested_subtotals(marks)
    titled = titled and not words.is_frame([mark.key for mark in marks if not mark.total and not mark.depth])
    for run in _runs(marks, titled):
        first, last, depth = marks[run[0]], marks[run[-1]], marks[run[0]].depth
        before = next((marks[at] for at in range(run[0] - 1, -1, -1) if marks[at].depth <= depth), None)
        after = next((marks[at] for at in range(run[-1] + 1, len(marks)) if marks[at].depth <= depth), None)
        follows = before is not None and before is marks[run[0] - 1]
        link = _link(folded, before, first, words) if before is not None and follows else ""
        settled = _settled(folded, [marks[at] for at in run], before, after, link, words)
        if after is not None and _is_sum_of_full_marks(settled, after, words):
            at_after = marks.index(after)
            marks[at_after] = after = after._replace(numbers={"full": after.numbers["score"]}, bare=False)
        for at, mark in zip(run, settled, strict=True):
            marks[at] = mark._replace(row=first_row + len(lists))
        announced = len(run) > 1 and _announced(folded, first) == len(run)
        etc = _ETC.match(folded, _end(last)) is not None
        lists.append(ScoreList(tuple(marks[at] for at in run), before, after, link, etc, announced))
    return lists


def _runs(marks: Sequence[Mark], titled: bool) -> list[list[int]]:
    """Places of siblings: named marks of one depth in a row, deeper ones between them passed over."""
    runs: list[list[int]] = []
    open_at: dict[int, tuple[list[int], set[str]]] = {}
    for at, mark in enumerate(marks):
        for depth in [depth for depth in open_at if depth > mark.depth]:
            del open_at[depth]
        if mark.total or not mark.key:
            open_at.pop(mark.depth, None)
            continue
        run, keys = open_at.get(mark.depth, ([], set()))
        goes_on = bool(run) and mark.key not in keys and bool(_held(marks[run[-1]]) & _held(mark))
        if not goes_on or (titled and run == [0] and marks[0].opens):
            run, keys = open_at[mark.depth] = [], set()
            runs.append(run)
        run.append(at)
        keys.add(mark.key)
    return runs


def _held(mark: Mark) -> set[str]:
    """What a mark holds, as far as lists are told apart by it."""
    return mark.numbers.keys() - {"rate"} or {"rate"}


def _link(folded: str, before: Mark, first: Mark, words: ScoreWords) -> str:
    between = folded[_end(before) : _number(first)]
    nest = words.nests.search(between, between.rfind("。") + 1)
    if nest is not None:
        return str(nest[0])
    if first.depth > before.depth:
        return "(" if between.lstrip().startswith("(") else ""
    return ":" if between.lstrip(" )").startswith(":") else ""


def _settled(
    folded: str, run: Sequence[Mark], before: Mark | None, after: Mark | None, link: str, words: ScoreWords
) -> list[Mark]:
    """Bare numbers are full marks where they divide one, behind 设 or 权重, in brackets behind titles or indicators.

    So they are before 满分100分.
    """
    if not all(mark.bare for mark in run):
        return list(run)
    divided = "full" if _is_full_mark_behind(run[-1], after) else _divided(before, run[0], link)
    in_brackets = all(folded[mark.start : _number(mark)].endswith("(") for mark in run)
    of_indicators = run[0].opens or all(words.indicators.search(mark.key) for mark in run)
    lead = folded[max(0, run[0].start - _REACH) : run[0].start]
    measured = words.measures.match(folded, run[0].start)
    if divided == "full" or measured or (in_brackets and of_indicators) or words.sets_end.search(lead.rstrip(":,")):
        return [mark._replace(numbers={"full": mark.numbers["score"]}, bare=False) for mark in run]
    says_score = words.cue_end.search(lead[lead.rfind("。") + 1 :].rstrip(":,")) is not None
    return [mark._replace(bare=not says_score and divided != "score") for mark in run]


def _is_sum_of_full_marks(settled: Sequence[Mark], after: Mark, words: ScoreWords) -> bool:
    """分值分别为18分、22分、35分和25分，共100分: what full marks make is a full mark."""
    if not after.total or "score" not in after.numbers or "full" in after.numbers or len(settled) < _FEWEST:
        return False
    all_full = all(set(mark.numbers) == {"full"} for mark in settled)
    same = after.sentence == settled[-1].sentence and after.depth == settled[-1].depth
    return all_full and same and words.cue_end.search(after.numbers["score"].label) is None


def _is_full_mark_behind(last: Mark, after: Mark | None) -> bool:
    """投入10分、过程30分、产出30分、效果30分，满分100分."""
    if after is None or not after.total or after.sentence != last.sentence:
        return False
    return "full" in after.numbers and "score" not in after.numbers


def _divided(before: Mark | None, first: Mark, link: str) -> str:
    """The slot of the number right before a list that the list divides: a full mark or a score; "" for neither."""
    if before is None or not (link or (before.total and before.sentence == first.sentence)):
        return ""
    earlier = [(fact.place.end, slot) for slot, fact in before.numbers.items() if fact.place.end <= _number(first)]
    return max(earlier)[1] if earlier else ""


def _announced(folded: str, first: Mark) -> int:
    """How many parts the words before a list announce, in its sentence or the one before; 0 where they do not say."""
    begin = folded.rfind("。", 0, max(0, folded.rfind("。", 0, first.start)))
    counts = list(_COUNT.finditer(folded, max(begin + 1, first.start - _REACH), _number(first)))
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
