"""Where sentences, segments, clauses and brackets of a paragraph begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity

# a point ends a sentence only behind a Chinese character: 总预算2390万元. 市级 is half-width, 1.项目 is a heading
_MARK = compile_pattern(r"[。！？!?\n;,:()]|(?<=[^\x00-\x7f])\.(?=\s|$|[^\x00-\x7f])")
_SENTENCE_MARKS = "。！？!?\n."
_LONGEST_NUMBER = 64
_LONGEST_CLAUSE, _LONGEST_SENTENCE = 1_000, 4_000  # characters; beyond any that a person wrote


class Clause(NamedTuple):
    """A stretch between ， ； ： 。 or inside brackets that hold numbers.

    `sentence` and `segment` are ordinals in the paragraph; `depth` counts the brackets around it.
    """

    start: int
    end: int
    sentence: int
    segment: int
    depth: int


def split_clauses(folded: str, numbers: Sequence[Quantity]) -> list[Clause]:
    """Clauses in order of their start; brackets without a number belong to the words around them."""
    inside = _characters_in(numbers)
    pairs = _pairs(folded)
    opens, closes = _statement_brackets(pairs, numbers)
    hidden = _transparent(pairs, opens)
    clauses: list[Clause] = []
    starts = [0]
    sentence = segment = 0

    def close(start: int, end: int, depth: int) -> None:
        if end > start:
            clauses.append(Clause(start, end, sentence, segment, depth))

    for match in _MARK.finditer(folded):
        at, mark = match.start(), match[0]
        if at in inside or at in hidden:
            continue
        if mark == "(":
            if at in opens:
                close(starts[-1], at, len(starts) - 1)
                starts.append(at + 1)
        elif mark == ")":
            if at in closes and len(starts) > 1:
                close(starts.pop(), at, len(starts))
                starts[-1] = at + 1
        else:
            close(starts[-1], at, len(starts) - 1)
            starts[-1] = at + 1
            ends_sentence = mark in _SENTENCE_MARKS and len(starts) == 1
            sentence += ends_sentence
            segment += ends_sentence or mark == ";"
    while starts:
        close(starts.pop(), len(folded), len(starts))
    clauses.sort(key=lambda clause: clause.start)
    return clauses if len(folded) <= _LONGEST_CLAUSE else list(_bounded(clauses, inside - _begins(numbers)))


def _bounded(clauses: Sequence[Clause], within: AbstractSet[int]) -> Iterator[Clause]:
    """Clauses and sentences without end are cut, but not `within` a number: what is asked of each number of one costs
    as much as it is long."""
    more = begun = 0
    last = -1
    for clause in clauses:
        if clause.sentence != last:
            begun, last = clause.start, clause.sentence
        start = clause.start
        while start < clause.end:
            end = min(clause.end, start + _LONGEST_CLAUSE)
            while end < clause.end and end in within:
                end += 1
            if start - begun > _LONGEST_SENTENCE:
                more, begun = more + 1, start
            yield Clause(start, end, clause.sentence + more, clause.segment + more, clause.depth)
            start = end


def _characters_in(numbers: Sequence[Quantity]) -> set[int]:
    return {at for number in numbers for at in range(number.start, min(number.end, number.start + _LONGEST_NUMBER))}


def _begins(numbers: Sequence[Quantity]) -> set[int]:
    return {number.start for number in numbers}


def _pairs(folded: str) -> list[tuple[int, int]]:
    stack: list[int] = []
    pairs: list[tuple[int, int]] = []
    for match in re.finditer(r"[()]", folded):
        if match[0] == "(":
            stack.append(match.start())
        elif stack:
            pairs.append((stack.pop(), match.start()))
    return pairs


def _statement_brackets(pairs: Sequence[tuple[int, int]], numbers: Sequence[Quantity]) -> tuple[set[int], set[int]]:
    """Positions of the opening and of the closing brackets around a number."""
    starts = sorted(number.start for number in numbers if not number.exempt)
    around = [(left, right) for left, right in pairs if _any_between(starts, left, right)]
    return {left for left, _ in around}, {right for _, right in around}


def _transparent(pairs: Sequence[tuple[int, int]], opens: set[int]) -> set[int]:
    """Positions inside brackets that hold no number: their punctuation splits nothing."""
    hidden: set[int] = set()
    reach = -1
    for left, right in sorted(pairs):
        if left in opens or right <= reach:
            continue
        hidden.update(range(left, right + 1))
        reach = right
    return hidden


def _any_between(starts: list[int], left: int, right: int) -> bool:
    at = bisect_right(starts, left)
    return at < len(starts) and starts[at] < right
