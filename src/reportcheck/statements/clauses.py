"""Where sentences, segments, clauses and brackets of a paragraph begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportcheck.quantities.model import Quantity

_MARK = re.compile(r"[。！？!?\n;,:()]")
_CIRCLED = re.compile(r"[①-⑳]")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between ， ； ： 。 or inside brackets that hold numbers.

    `sentence` and `segment` are ordinals in the paragraph; `depth` counts the brackets around it;
    `after_colon` marks a clause that a colon announces.
    """

    start: int
    end: int
    sentence: int
    segment: int
    depth: int
    after_colon: bool = False


def split_clauses(folded: str, numbers: Sequence[Quantity]) -> list[Clause]:
    """Clauses in order of their start; brackets without a number belong to the words around them."""
    inside = _characters_in(numbers)
    opens, closes = _statement_brackets(folded, numbers)
    hidden = _transparent(folded, opens, closes)
    clauses: list[Clause] = []
    starts = [0]
    sentence = segment = 0
    colon = [False]
    for match in _MARK.finditer(folded):
        at, mark = match.start(), match[0]
        if at in inside or at in hidden:
            continue
        if mark == "(":
            if at in opens:
                _close(clauses, starts[-1], at, sentence, segment, len(starts) - 1, colon[-1])
                starts.append(at + 1)
                colon.append(False)
            continue
        if mark == ")":
            if at in closes and len(starts) > 1:
                _close(clauses, starts.pop(), at, sentence, segment, len(starts), colon.pop())
                starts[-1] = at + 1
            continue
        _close(clauses, starts[-1], at, sentence, segment, len(starts) - 1, colon[-1])
        starts[-1] = at + 1
        colon[-1] = mark == ":"
        if mark in "。！？!?\n" and len(starts) == 1:
            sentence += 1
            segment += 1
        elif mark == ";":
            segment += 1
    while starts:
        _close(clauses, starts.pop(), len(folded), sentence, segment, len(starts), colon.pop())
    clauses.sort(key=lambda clause: clause.start)
    return clauses


def _close(
    clauses: list[Clause], start: int, end: int, sentence: int, segment: int, depth: int, colon: bool
) -> None:
    if end > start:
        clauses.append(Clause(start, end, sentence, segment, depth, colon))


def _characters_in(numbers: Sequence[Quantity]) -> set[int]:
    return {at for number in numbers for at in range(number.start, min(number.end, number.start + 64))}


def _pairs(folded: str) -> list[tuple[int, int]]:
    stack: list[int] = []
    pairs: list[tuple[int, int]] = []
    for match in re.finditer(r"[()]", folded):
        if match[0] == "(":
            stack.append(match.start())
        elif stack:
            pairs.append((stack.pop(), match.start()))
    return pairs


def _statement_brackets(folded: str, numbers: Sequence[Quantity]) -> tuple[set[int], set[int]]:
    starts = sorted(number.start for number in numbers if not number.exempt)
    opens: set[int] = set()
    closes: set[int] = set()
    for left, right in _pairs(folded):
        if _any_between(starts, left, right):
            opens.add(left)
            closes.add(right)
    return opens, closes


def _transparent(folded: str, opens: set[int], closes: set[int]) -> set[int]:
    """Positions inside brackets that hold no number: their punctuation splits nothing."""
    hidden: set[int] = set()
    reach = -1
    for left, right in sorted(_pairs(folded)):
        if left in opens or right <= reach:
            continue
        hidden.update(range(left, right + 1))
        reach = right
    return hidden


def _any_between(starts: list[int], left: int, right: int) -> bool:
    from bisect import bisect_right

    at = bisect_right(starts, left)
    return at < len(starts) and starts[at] < right
