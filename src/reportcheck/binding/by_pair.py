"""A score beside its full mark: 预算执行9.4分（分值10分）, or 分值 and 得分 in one row."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact


def bind_caps(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each score that stands beside its full mark."""
    facts = index.facts
    for first, second in zip(facts, facts[1:], strict=False):
        pair = _pair(first, second)
        if pair is not None:
            score, full = pair
            yield Question(rule.id, score.item, score.period, (Bound(rule.id, "cap", score, (Operand(full),)),))


def _pair(first: Fact, second: Fact) -> tuple[Fact, Fact] | None:
    if first.quantity.dimension != "score" or second.quantity.dimension != "score":
        return None
    if first.place.block != second.place.block or first.place.row != second.place.row:
        return None
    beside = first.in_table or (second.depth == first.depth + 1 and second.place.start - first.place.end <= 4)
    if not beside:
        return None
    if (first.role, second.role) == ("score", "score.full"):
        return first, second
    return (second, first) if (first.role, second.role) == ("score.full", "score") and first.in_table else None
