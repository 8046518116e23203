"""Facts that may be one and the same, gathered by value."""

from __future__ import annotations

from collections.abc import Iterable

from reportcheck.binding.model import Bound, Operand
from reportcheck.quantities.interval import interval, merge_classes
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact


def value_classes(facts: Iterable[Fact]) -> list[list[Fact]]:
    """Facts of one dimension whose intervals meet, in order of their first member."""
    by_dimension: dict[str, list[Fact]] = {}
    for fact in sorted(facts, key=lambda fact: fact.index):
        by_dimension.setdefault(fact.quantity.dimension, []).append(fact)
    classes = [
        [alike[at] for at in places]
        for alike in by_dimension.values()
        for places in merge_classes([interval(fact.quantity) for fact in alike])
    ]
    return sorted(classes, key=lambda members: members[0].index)


def equal(rule: Rule, first: Fact, second: Fact) -> Bound:
    """The relation that two facts say the same; firm where both are said of all of one named item."""
    firm = first.whole and second.whole and first.item == second.item and first.named and second.named
    return Bound(rule.id, "equal", second, (Operand(first),), firm=firm and bool(first.item))
