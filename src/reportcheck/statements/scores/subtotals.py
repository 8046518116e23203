"""Subtotals inside a list of scores: 执行率得9.8分；数量得20分、质量得14分，小计34分；效益得28分；合计71.8分."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.statements.model import Mark
from reportcheck.statements.scores.words import UNNAMED

_SUBTOTAL = "小计"
_FEWEST = 2


def is_subtotal(mark: Mark) -> bool:
    """Whether a mark's own number is called 小计."""
    return any(_SUBTOTAL in fact.label for fact in mark.numbers.values())


def with_nested_subtotals(marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a paragraph, those that a subtotal closes one deeper, and the subtotal as one of the outer list."""
    settled = list(marks)
    for at, mark in enumerate(marks):
        if not mark.total or not is_subtotal(mark):
            continue
        begin = at
        while begin and _is_inside(marks[begin - 1], mark):
            begin -= 1
        if at - begin < _FEWEST or not _stands_amid(marks, begin, at):
            continue
        for inner in range(begin, at):
            settled[inner] = marks[inner]._replace(depth=marks[inner].depth + 1)
        settled[at] = mark._replace(total=False, key=f"{UNNAMED}{_SUBTOTAL}{at}")
    return settled


def _is_inside(other: Mark, subtotal: Mark) -> bool:
    beside = (other.sentence, other.segment) == (subtotal.sentence, subtotal.segment)
    return beside and bool(other.key) and not other.total and other.depth == subtotal.depth


def _stands_amid(marks: Sequence[Mark], begin: int, at: int) -> bool:
    """Whether the sentence goes on before or behind, in another segment, with marks that no subtotal closes."""
    around = (*marks[max(0, begin - 1) : begin], *marks[at + 1 : at + 2])
    return any(
        other.sentence == marks[at].sentence and other.segment != marks[at].segment and other.key for other in around
    )
