"""Forms in two tables, as Word makes them: the total below the indicators counts the points of the money above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from reportcheck.statements.model import Fact, Group

_TOTAL = "表内合计"
_FULL, _SCORE = "score.full", "score"


def with_points_above(groups: Sequence[Group], facts: Sequence[Fact]) -> Iterator[Group]:
    """The groups of a table; where its full marks lack those of one row of the table before, that row is counted in.

    `facts` are those of the report so far, the table's own among them.
    """
    added = {_row(group.heads[0]): row for group in groups if (row := _missing(group, facts)) is not None}
    for group in groups:
        head = group.heads[0]
        row = added.get(_row(head), ())
        point = next((fact for fact in row if fact.role == head.role), None)
        if point is None or group.marker != _TOTAL:
            yield group
        else:
            yield replace(group, members=(point, *group.members))


def _missing(group: Group, facts: Iterable[Fact]) -> Sequence[Fact] | None:
    """The row of the table before whose full mark is what a total of full marks lacks."""
    head = group.heads[0]
    if head.role != _FULL or group.marker != _TOTAL:
        return None
    lacking = head.quantity.value - sum((member.quantity.value for member in group.members), Decimal(0))
    above = [fact for fact in facts if fact.in_table and fact.place.block < head.place.block]
    nearest = max((fact.place.block for fact in above), default=-1)
    marks = [fact for fact in above if fact.place.block == nearest and fact.role == _FULL]
    if lacking <= 0 or len(marks) != 1 or marks[0].quantity.value != lacking:
        return None
    return [fact for fact in above if _row(fact) == _row(marks[0]) and fact.role in (_FULL, _SCORE)]


def _row(fact: Fact) -> tuple[int, int]:
    return fact.place.block, fact.place.row
