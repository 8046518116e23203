"""How many of something a price or an average is for each of."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import product

from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import shared_stem
from reportcheck.statements.measures import counted_as
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import PRICES

_BARE = compile_pattern(r"(?:每[^\W\d]|中标|成交|采购)?单价(?:为|是)?")
# a price for each year or month may leave open how many of them there are
_OF_TIME = frozenset({"年", "月"})
_NEVER_COUNTED = PRICES | {"previous", "change.amount"}
_LABEL = 12
_WAYS = 2
_SPOKEN = 3


def find_counts(price: Fact, facts: Sequence[Fact], parts: AbstractSet[int] = frozenset()) -> list[tuple[Fact, ...]]:
    """Counts for every measure of the price, the likeliest first; empty where one is missing.

    A price that names no measure (采购单价) is for each of what its own words name. `parts` are members of lists:
    behind a whole list a price speaks of what the list divides.
    """
    measures = [measure for measure in price.base.split("|") if measure]
    if not measures:
        named = [fact for fact in facts if _is_count(fact) and _stem(fact, price) >= _SPOKEN]
        if not named and _BARE.fullmatch(price.label):
            named = [fact for fact in facts if _is_count(fact) and _is_right_before(fact, price)]
        return [(fact,) for fact in _nearest(named, price, parts)]
    slots: list[list[Fact]] = []
    for measure in measures:
        found = [fact for fact in facts if _is_count(fact) and fact.quantity.base_unit in counted_as(measure)]
        if found:
            slots.append(_nearest(found, price, parts))
        elif measure not in _OF_TIME:
            return []
    return list(product(*slots)) if slots else []


def _is_right_before(fact: Fact, price: Fact) -> bool:
    """采购路灯320盏，单价3150元: a price without a name is that of what the clause before counts."""
    return fact.index == price.index - 1 and fact.segment == price.segment and price.clause - fact.clause <= 1


def _is_count(fact: Fact) -> bool:
    return fact.quantity.dimension == "count" and fact.role not in _NEVER_COUNTED


def _nearest(found: Sequence[Fact], price: Fact, parts: AbstractSet[int]) -> list[Fact]:
    """In the same brackets first, then by like words, then before the price, then the nearest."""

    def order(fact: Fact) -> tuple[bool, bool, int, bool, int]:
        behind = fact.index > price.index
        return (
            fact.index in parts,
            fact.depth != price.depth,
            -_stem(fact, price),
            behind,
            abs(fact.index - price.index),
        )

    return sorted((fact for fact in found if fact.index != price.index), key=order)[:_WAYS]


def _stem(fact: Fact, price: Fact) -> int:
    """Characters in common, as far as they tell one thing from another."""
    return min(_SPOKEN, shared_stem(fact.label[-_LABEL:], price.label[-_LABEL:]))
