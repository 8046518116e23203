"""Both sides of an account: 收入总计 and 支出总计."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.value_classes import equal
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

_INCOME, _SPENDING = "收入", "支出"
_REACH = 2
_SIDES = 2


def bind_balances(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each grand total of spending with the nearest one of income before it, of one year.

    In a table both stand in one row: 总计|3025.25|总计|3025.25.
    """
    totals = [fact for fact in index.by_role.get("balance", ()) if not fact.in_table and not fact.compared]
    for at, spending in enumerate(totals):
        if not _is_of(spending, _SPENDING):
            continue
        before = [fact for fact in totals[:at] if _is_of(fact, _INCOME) and _is_beside(fact, spending)]
        if before:
            bound = equal(rule, before[-1], spending)._replace(firm=True)
            yield Question(rule.id, spending.item, spending.period, (bound,))
    rows: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for fact in index.by_role.get("balance", ()):
        if fact.in_table:
            rows[fact.place.block, fact.place.row].append(fact)
    for sides in rows.values():
        if len(sides) == _SIDES and same_measure(*sides) and sides[0].period == sides[1].period:
            income, spending = sides
            bound = equal(rule, income, spending)._replace(firm=True)
            yield Question(rule.id, spending.item, spending.period, (bound,))


def _is_of(fact: Fact, side: str) -> bool:
    other = _SPENDING if side == _INCOME else _INCOME
    return side + "总计" in fact.label and other not in fact.label


def _is_beside(income: Fact, spending: Fact) -> bool:
    near = 0 <= spending.place.block - income.place.block <= _REACH
    return near and income.period == spending.period and same_measure(income, spending)
