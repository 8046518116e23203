"""By how much a target was beaten or missed: 计划120人，实际135人，超出计划15人; 超额完成12.5%."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

_NOUN = r"(?:年初|年度|原|既定)?(?:计划|目标|任务|指标)(?:任务|目标)?(?:数|值|量)?"
_ABOVE = compile_pattern(
    rf"(?:(?:超出|超过|超|高出|多于|高于|比|较){_NOUN}(?:增加|多|超出|高)?了?(?:完成)?|超额完成了?)$"
)
_BELOW = compile_pattern(rf"(?:(?:少于|低于){_NOUN}|(?:比|较){_NOUN}(?:减少|少)了?(?:完成)?)$")
_REACH = 3


def bind_gaps(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each figure that words call the gap to the target just answered in its segment."""
    if not index.target_of:
        return
    for gap in index.facts:
        if gap.in_table or gap.quantity.vague or gap.quantity.dimension not in ("count", "percent"):
            continue
        sign = 1 if _ABOVE.search(gap.lead) else -1 if _BELOW.search(gap.lead) else 0
        pair = _answered(gap, index) if sign else None
        if pair is None:
            continue
        target, answer = pair
        if gap.quantity.dimension == "percent":
            operands = (Operand(target, -sign, 1), Operand(answer, sign, 0))
            bound = Bound(rule.id, "ratio", gap, operands, firm=True)
        elif same_measure(gap, answer):
            bound = Bound(rule.id, "sum", gap, (Operand(target, -sign), Operand(answer, sign)), firm=True)
        else:
            continue
        yield Question(rule.id, gap.item, gap.period, (bound,))


def _answered(gap: Fact, index: Index) -> tuple[Fact, Fact] | None:
    """The last target of the segment before the gap with its answer."""
    for answer in reversed(index.facts[max(0, gap.index - _REACH) : gap.index]):
        target = index.target_of.get(answer.index)
        if target is not None and answer.segment == gap.segment == target.segment:
            return (target, answer) if answer.quantity.dimension == "count" and not answer.quantity.vague else None
    return None
