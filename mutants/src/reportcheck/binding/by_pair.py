"""A score beside its full mark: 预算执行9.4分（分值10分）, or 分值 and 得分 in one row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact

_BRACKET_GAP = 4


def bind_caps(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each score that stands beside its full mark."""
    for first, second in pairwise(index.facts):
        pair = _pair(first, second)
        if pair is not None:
            score, full = pair
            yield Question(rule.id, score.item, score.period, (Bound(rule.id, "cap", score, (Operand(full),)),))


def _pair(first: Fact, second: Fact) -> tuple[Fact, Fact] | None:
    """Score and full mark, where two neighbours are one of each; only a row may name the full mark first."""
    if first.quantity.dimension != "score" or second.quantity.dimension != "score":
        return None
    if (first.place.block, first.place.row) != (second.place.block, second.place.row):
        return None
    roles = first.role, second.role
    if first.in_table:
        return {("score", "score.full"): (first, second), ("score.full", "score"): (second, first)}.get(roles)
    in_bracket = second.depth == first.depth + 1 and second.place.start - first.place.end <= _BRACKET_GAP
    return (first, second) if in_bracket and roles == ("score", "score.full") else None
