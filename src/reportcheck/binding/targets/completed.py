"""Rates of completion: 计划培训125人，实际培训120人，完成率96%."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand
from reportcheck.binding.rate_parts import countable
from reportcheck.binding.target_pairs import change_of_plan
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import alike_measure
from reportcheck.statements.model import Fact


def of_target(rule: Rule, rate: Fact, index: Index) -> Iterator[Bound]:
    """完成率105%: what was done over what was aimed at, which may stand in another section.

    Where the words change the plan, the rate may be of either: 原计划50场活动取消5场，实际举办45场.
    """
    if not rate.name.endswith(("完成率", "完成比例")):
        return
    for part in countable(rate, index):
        target = index.target_of.get(part.index) or _aimed_at(part, index) or _measured_by(part, rate, index)
        if target is None or part.segment != rate.segment:
            continue
        whole = Operand(target, 0, 1)
        yield Bound(rule.id, "ratio", rate, (Operand(part, 1, 0), whole), reading="base: target")
        changes = _changes(target, part, index)
        if changes:
            operands = (Operand(part, 1, 0), whole, *(Operand(fact, 0, sign) for fact, sign in changes))
            yield Bound(rule.id, "ratio", rate, operands, reading="base: changed target")
        return


def _measured_by(part: Fact, rate: Fact, index: Index) -> Fact | None:
    """完成11640亩，未达到12000亩的年度目标，完成比例97%: the target that the words between hold it against."""
    between = (fact for fact in index.facts[part.index + 1 : rate.index] if fact.sentence == rate.sentence)
    return next((fact for fact in between if fact.role == "target" and alike_measure(fact, part)), None)


def _aimed_at(part: Fact, index: Index) -> Fact | None:
    """计划培训125人，实际培训120人: the target right before what was really done, and before changes of it."""
    told = before(index.by_sentence[part.sentence], part)
    target = next((fact for fact in told if not change_of_plan(fact, index.facts)), None)
    if target is None or target.aim != "target" or part.aim != "actual" or target.quantity.vague:
        return None
    passed = part.index - target.index
    return target if alike_measure(target, part) and 0 < part.clause - target.clause <= passed else None


def _changes(target: Fact, part: Fact, index: Index) -> list[tuple[Fact, int]]:
    """What was added to a target or taken from it, between it and what was done."""
    between = index.facts[target.index + 1 : part.index]
    signs = ((fact, change_of_plan(fact, index.facts)) for fact in between if alike_measure(fact, target))
    return [(fact, sign) for fact, sign in signs if sign]
