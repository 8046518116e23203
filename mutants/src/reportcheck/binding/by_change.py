"""Changes by amount, rate and percentage points: current figure, figure before, and what is said of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reportcheck.binding.comparisons import Comparison, find_comparisons
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact


def bind_changes(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each printed change of the rule's part: amount, rate or points."""
    bind = _BINDERS[rule.data["part"]]
    for sentence in index.by_sentence.values():
        for comparison in find_comparisons(sentence, index):
            readings = (bind(rule, comparison._replace(current=current)) for current in _subjects(comparison, index))
            bounds = tuple(bound for bound in readings if bound is not None)
            if bounds:
                result = bounds[0].stated
                yield Question(rule.id, result.item, result.period, bounds)


def _subjects(comparison: Comparison, index: Index) -> list[Fact | None]:
    """A number that ends a list may stand for the list's head: both are readings, the head first."""
    current = comparison.current
    group = index.group_of.get(current.index) if current is not None else None
    if current is None or group is None or group.members[-1].index != current.index:
        return [current]
    if current.named and len(group.members) == 1 and comparison.opens_in == current.clause + 1:
        return [current]
    heads = [head for head in group.heads if same_measure(head, current)]
    return [*heads[:1], current]


def _amount(rule: Rule, comparison: Comparison) -> Bound | None:
    amount, current, previous = comparison.amount, comparison.current, comparison.previous
    if amount is None or not amount.sign or comparison.rate is not None:
        return None
    if current is None or previous is None or current.index == previous.index:
        return None
    return Bound(rule.id, "sum", amount, (Operand(previous, -amount.sign), Operand(current, amount.sign)))


def _rate(rule: Rule, comparison: Comparison) -> Bound | None:
    rate, amount, current, previous = comparison.rate, comparison.amount, comparison.current, comparison.previous
    if rate is None or not rate.sign:
        return None
    if amount is not None and previous is not None:
        return Bound(rule.id, "ratio", rate, (Operand(previous, 0, 1), Operand(amount, 1, 0)))
    if amount is not None and current is not None and amount.sign:
        operands = (Operand(current, 0, 1), Operand(amount, 1, -amount.sign))
        return Bound(rule.id, "ratio", rate, operands, reading="base rebuilt")
    if previous is not None and current is not None:
        return Bound(rule.id, "ratio", rate, (Operand(previous, -rate.sign, 1), Operand(current, rate.sign, 0)))
    return None


def _points(rule: Rule, comparison: Comparison) -> Bound | None:
    points, current, previous = comparison.points, comparison.current, comparison.previous
    if points is None or not points.sign or current is None or previous is None:
        return None
    return Bound(rule.id, "sum", points, (Operand(previous, -points.sign), Operand(current, points.sign)))


_BINDERS: dict[str, Callable[[Rule, Comparison], Bound | None]] = {"amount": _amount, "rate": _rate, "points": _points}
