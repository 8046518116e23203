"""Figures in the digits of another, in another order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.value_classes import equal, value_classes
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import shared_stem
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import STATED_ONCE

_DIGITS = re.compile(r"\d")
_TRANSPOSED = 3
_TRANSPOSED_MONEY = 5
_SIDE = 6


def bind_transposed(rule: Rule, index: Index, dimension: str) -> Iterator[Question]:
    """1,914套终端 … 1,941套终端: a figure in the digits of another, in another order, beside the same words.

    Of counts and of money alike: a count needs a reference that is said twice, money a role.
    """
    alike: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        digits = _DIGITS.findall(fact.quantity.number)
        if fact.quantity.dimension == dimension and _may_be_transposed(fact, len(digits)) and len(set(digits)) > 1:
            alike[measure_key(fact)[1], fact.role, "".join(sorted(digits))].append(fact)
    for facts in alike.values():
        classes = value_classes(facts)
        reference = max(classes, key=lambda members: (len(members), -members[0].index))
        for members in classes:
            odd = members[0]
            if members is reference or len(members) > 1 or odd.index in index.group_of or odd.in_table:
                continue
            twin = next((fact for fact in reference if shared_stem(_words(fact), _words(odd)) > 1), None)
            if twin is not None and (len(reference) > 1 or odd.role):
                yield Question(rule.id, odd.item, odd.period, (equal(rule, twin, odd),))


def _may_be_transposed(fact: Fact, digits: int) -> bool:
    """Long exact counts without a role, and longer amounts of money with one."""
    if fact.quantity.bound != "exact" or fact.compared:
        return False
    if fact.quantity.dimension == "money":
        return digits >= _TRANSPOSED_MONEY and fact.role in STATED_ONCE
    return fact.quantity.dimension == "count" and not fact.role and digits >= _TRANSPOSED


def _words(fact: Fact) -> str:
    """What is counted, by the words on both sides."""
    return fact.label[-_SIDE:] + "|" + fact.after[:_SIDE]
