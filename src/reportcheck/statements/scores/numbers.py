"""Which numbers of a paragraph belong to the report's own score sheet."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact
from reportcheck.statements.scores.by_rate import SCORE_RATE
from reportcheck.statements.scores.words import SLOTS, ScoreWords

JOINT = compile_pattern(r"^\s*(?:、|,|和|及|与|以及|,和)\s*$")
"""Between numbers in a row."""
LONGEST_RUN = 100
"""Numbers for as many indicators in one breath."""
_SEGMENT_END = compile_pattern(r"[。;]")


class Segments:
    """Where the stretches between 。 and ； of a paragraph begin and end."""

    def __init__(self, folded: str) -> None:
        self._ends = [match.end() for match in _SEGMENT_END.finditer(folded)]
        self._length = len(folded)

    def start(self, position: int) -> int:
        """Where the segment around a position begins."""
        return self.span(position)[0]

    def span(self, position: int) -> tuple[int, int]:
        """Where the segment around a position begins and ends."""
        at = bisect_right(self._ends, position)
        end = self._ends[at] if at < len(self._ends) else self._length
        return self._ends[at - 1] if at else 0, end


def bracket_around(folded: str, fact: Fact) -> int:
    """Where the bracket around a number opens, -1 without one."""
    return folded.rfind("(", 0, fact.place.start) if fact.depth else -1


def numbers_of_sheet(
    folded: str, facts: Sequence[Fact], year: str, segments: Segments, words: ScoreWords
) -> list[Fact]:
    """Scores, full marks, points lost and score rates, in order.

    Rules for scoring, scores of other years, of others and of questionnaires are left out, and what stands in brackets
    behind them.
    """
    rules: dict[int, bool] = {}
    numbers: list[Fact] = []
    others: set[int] = set()
    for fact in facts:
        counts = _counts(fact, year, words) and bracket_around(folded, fact) not in others
        if counts and fact.quantity.dimension == "score":
            begin, end = segments.span(fact.place.start)
            if begin not in rules:
                rules[begin] = words.criteria.search(folded, begin, end) is not None
            counts = not rules[begin]
        if counts or (numbers and _continues_rates(folded, numbers[-1], fact)):
            numbers.append(fact)
        elif fact.quantity.dimension == "score":
            others.add(fact.place.end)
    return numbers


def _counts(fact: Fact, year: str, words: ScoreWords) -> bool:
    """Whether a number by its own words belongs to the sheet."""
    if fact.quantity.bound != "exact" or fact.compared or (year and fact.period not in ("", year)):
        return False
    if fact.quantity.dimension == "percent":
        return fact.name.endswith(SCORE_RATE)
    is_score = fact.quantity.dimension == "score" and fact.role in SLOTS
    return is_score and words.foreign.search(fact.label) is None


def _continues_rates(folded: str, last: Fact, fact: Fact) -> bool:
    """得分率分别为90%、88%: only the first is named."""
    both = last.quantity.dimension == fact.quantity.dimension == "percent" and not fact.label
    return both and JOINT.match(folded[last.place.end : fact.place.start]) is not None


def positional(folded: str, numbers: Sequence[Fact], at: int) -> Sequence[Fact]:
    """The run from `numbers[at]` of numbers joined by 、 or 和 and no words, or the beginning of a long one."""
    end = at + 1
    while (
        end < min(len(numbers), at + LONGEST_RUN + 1)
        and not numbers[end].label
        and numbers[end].depth == numbers[at].depth
        and numbers[end].quantity.dimension == numbers[at].quantity.dimension
        and JOINT.match(folded[numbers[end - 1].place.end : numbers[end].place.start])
    ):
        end += 1
    return numbers[at:end]
