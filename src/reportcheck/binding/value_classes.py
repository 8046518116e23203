"""Facts that may be one and the same, gathered by value."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reportcheck.binding.model import Bound, Operand
from reportcheck.quantities.interval import interval
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact


def value_classes(facts: Iterable[Fact]) -> list[list[Fact]]:
    """Facts of one dimension whose intervals meet, in order of their first member."""
    spans = sorted(((interval(fact.quantity), fact) for fact in facts), key=lambda entry: (entry[0].lo, entry[1].index))
    classes: list[list[Fact]] = []
    reach = Decimal(0)
    for span, fact in spans:
        meets = classes and span.lo <= reach and fact.quantity.dimension == classes[-1][0].quantity.dimension
        if meets:
            classes[-1].append(fact)
            reach = min(reach, span.hi)
        else:
            classes.append([fact])
            reach = span.hi
    for members in classes:
        members.sort(key=lambda fact: fact.index)
    return sorted(classes, key=lambda members: members[0].index)


def equal(rule: Rule, first: Fact, second: Fact) -> Bound:
    """The relation that two facts say the same."""
    return Bound(rule.id, "equal", second, (Operand(first),))
