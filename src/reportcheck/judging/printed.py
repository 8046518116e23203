"""All numbers of a report by value: where one may have been copied from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from reportcheck.statements.model import Fact

_PRECISE = 3
_LEAST = 2


class Printed:
    """All numbers of a report by value, to tell where one was copied from another place."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._found: dict[tuple[str, Decimal], list[Fact]] = defaultdict(list)
        for fact in facts:
            if not fact.in_table and significant(fact) >= _LEAST:
                self._found[fact.quantity.dimension, fact.quantity.value].append(fact)

    def is_copied(self, fact: Fact) -> bool:
        """Whether the figure also stands for last year's, for another role of its item, or right before it."""
        return any(
            other.index != fact.index and _is_source(other, fact)
            for other in self._found.get((fact.quantity.dimension, fact.quantity.value), ())
        )


def _is_source(other: Fact, fact: Fact) -> bool:
    if fact.role == "previous":
        return False
    right_before = 0 < fact.index - other.index <= 2 and other.item != fact.item
    if significant(fact) < _PRECISE:
        return right_before
    if other.role == "previous" or other.period != fact.period:
        return other.item == fact.item or other.section == fact.section
    if other.item == fact.item and other.role and fact.role:
        return other.role != fact.role
    return right_before


def significant(fact: Fact) -> int:
    """Digits between the first and the last that is not 0: one digit makes nearly any round figure fit."""
    return len(fact.quantity.number.replace(".", "").replace(",", "").strip("0"))
