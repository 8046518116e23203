"""Differences that a sentence prints behind two figures: 应发386.4万元，实发379.8万元，相差6.6万元."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import CHANGES

_DIFFERENCE = compile_pattern(r"^(?:两者|二者|两项|前后|两数)?(?:之间)?(?:相差|差额|差异额|差距)(?:为|是|达|约)?$")
_NEAR = 2


def bind_differences(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each figure called the difference, with the only two of its measure before it in the sentence."""
    for gap in index.facts:
        if "差" not in gap.label or gap.in_table or gap.quantity.vague or not _DIFFERENCE.match(gap.label):
            continue
        told = [fact for fact in before(index.by_sentence[gap.sentence], gap) if same_measure(fact, gap)]
        if len(told) != _NEAR or not all(_is_plain(fact, gap) for fact in told):
            continue
        smaller, larger = sorted(told, key=lambda fact: fact.quantity.value)
        bound = Bound(rule.id, "sum", gap, (Operand(smaller, -1), Operand(larger, 1)), firm=True)
        yield Question(rule.id, gap.item, gap.period, (bound,))


def _is_plain(fact: Fact, gap: Fact) -> bool:
    return fact.role not in CHANGES and not fact.quantity.vague and fact.depth == gap.depth
