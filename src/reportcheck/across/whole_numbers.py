"""Whole numbers beside decimals in one table: an amount of 300 beside 318.5 is 300.0, not some amount near it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from reportcheck.statements.model import Fact


def as_printed_beside(facts: Iterable[Fact]) -> Iterator[Fact]:
    """The facts; whole amounts in a table as fine as the finest of their unit that stands beside them."""
    told = list(facts)
    finest: dict[tuple[int, Decimal], Decimal] = {}
    for fact in told:
        if _is_amount(fact):
            home = (fact.place.block, fact.quantity.scale)
            finest[home] = min(finest.get(home, fact.quantity.quantum), fact.quantity.quantum)
    for fact in told:
        fine = finest.get((fact.place.block, fact.quantity.scale)) if _is_amount(fact) else None
        is_finer = fine is not None and "." not in fact.quantity.number and fine < fact.quantity.quantum
        yield replace(fact, quantity=replace(fact.quantity, quantum=fine)) if fine is not None and is_finer else fact


def _is_amount(fact: Fact) -> bool:
    return fact.in_table and fact.quantity.dimension == "money" and fact.quantity.bound == "exact"
