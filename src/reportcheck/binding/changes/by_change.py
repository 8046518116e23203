"""Changes by amount, rate and percentage points: current figure, figure before, and what is said of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reportcheck.binding.changes.comparisons import Comparison, comparisons_of
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question, said_together
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

# 中标价比限价低: the base is not the year before, and cannot be rebuilt
_OF_TIME = r"上年|去年|同期|上期|\d年|[\d上]月|季|年初(?!安排|预算|下达|批复)|年末"
_OTHER_BASE = compile_pattern(rf"(?:(?<![同环])比(?!例|重)|较)(?![^,;。]*(?:{_OF_TIME}))")


def bind_changes(rule: Rule, index: Index) -> Iterator[Question]:
    """Questions for each printed change of the rule's part: amount, rate or points; a rate has one for each base."""
    ways = _WAYS[rule.data["part"]]
    for comparison in comparisons_of(index):
        subjects = [comparison._replace(current=current) for current in _subjects(comparison, index)]
        for bind in ways:
            made = filter(None, (bind(rule, subject) for subject in subjects))
            bounds = tuple(bound._replace(firm=_is_firm(bound, comparison)) for bound in made)
            if bounds:
                result = bounds[0].stated
                yield Question(rule.id, result.item, result.period, bounds)


def _is_firm(bound: Bound, comparison: Comparison) -> bool:
    """All in one sentence, and what is compared right before the comparison."""
    current = comparison.current
    near = current is None or current.clause >= comparison.opens_in - 1
    return near and said_together(*bound.facts())


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


def _rate_of_amount(rule: Rule, comparison: Comparison) -> Bound | None:
    """The change over what was before, or over what was before as rebuilt from the change."""
    rate, amount, current, previous = comparison.rate, comparison.amount, comparison.current, comparison.previous
    if rate is None or not rate.sign or amount is None:
        return None
    if previous is not None:
        return Bound(rule.id, "ratio", rate, (Operand(previous, 0, 1), Operand(amount, 1, 0)))
    if current is not None and amount.sign and not _OTHER_BASE.search(amount.lead):
        operands = (Operand(current, 0, 1), Operand(amount, 1, -amount.sign))
        return Bound(rule.id, "ratio", rate, operands, reading="base rebuilt")
    return None


def _rate_of_both(rule: Rule, comparison: Comparison) -> Bound | None:
    """The difference of both figures over the one before."""
    rate, current, previous = comparison.rate, comparison.current, comparison.previous
    if rate is None or not rate.sign or current is None or previous is None or current.index == previous.index:
        return None
    return Bound(rule.id, "ratio", rate, (Operand(previous, -rate.sign, 1), Operand(current, rate.sign, 0)))


def _points(rule: Rule, comparison: Comparison) -> Bound | None:
    points, current, previous = comparison.points, comparison.current, comparison.previous
    if points is None or not points.sign or current is None or previous is None:
        return None
    return Bound(rule.id, "sum", points, (Operand(previous, -points.sign), Operand(current, points.sign)))


def _direction(rule: Rule, comparison: Comparison) -> Bound | None:
    """增加174人，下降1.33%: one comparison cannot go both ways."""
    rate, amount = comparison.rate, comparison.amount
    if rate is None or amount is None or rate.named:
        return None
    if rate.sign * amount.sign >= 0 or rate.clause - amount.clause > 1:
        return None
    return Bound(rule.id, "direction", rate, (Operand(amount),), firm=True)


_WAYS: dict[str, tuple[Callable[[Rule, Comparison], Bound | None], ...]] = {
    "amount": (_amount,),
    "rate": (_rate_of_amount, _rate_of_both),
    "points": (_points,),
    "direction": (_direction,),
}
