"""Figures in the digits of another, in another order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from reportcheck.binding.index import Index
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.value_classes import equal, value_classes
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import shared_stem
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import STATED_ONCE

_DIGITS = compile_pattern(r"\d")
_TRANSPOSED = 3
_TRANSPOSED_MONEY = 5
_LEAST, _NAMED = 2, 3
_PAIR = 2
_SIDE = 6


def bind_transposed(rule: Rule, index: Index, dimension: str) -> Iterator[Question]:
    """1,914套终端 … 1,941套终端: a figure in the digits of another, in another order, beside the same words.

    Of counts and of money alike: a count needs a reference that is said twice, money a role.
    """
    alike: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        if fact.quantity.dimension != dimension:
            continue
        digits = _sorted_digits(fact.quantity.number)
        if _may_be_transposed(fact, len(digits)) and digits[0] != digits[-1]:
            alike[measure_key(fact)[1], fact.role, digits].append(fact)
    for facts in alike.values():
        if len({fact.quantity.value for fact in facts}) < _PAIR:
            continue
        classes = value_classes(facts)
        reference = max(classes, key=lambda members: (len(members), -members[0].index))
        for members in classes:
            odd = members[0]
            if members is reference or len(members) > 1 or odd.index in index.group_of or odd.in_table:
                continue
            if any(fact.sentence == odd.sentence for fact in reference):
                continue
            twin = next((fact for fact in reference if _stem(fact, odd) >= _LEAST), None)
            if twin is None or index.above.are_of_two_accounts(twin, odd):
                continue
            if _is_long(odd, len(reference)) or _is_said_so(twin, odd):
                yield Question(rule.id, odd.item, odd.period, (equal(rule, twin, odd),))


@lru_cache(maxsize=4096)
def _sorted_digits(number: str) -> str:
    return "".join(sorted(_DIGITS.findall(number)))


def _may_be_transposed(fact: Fact, digits: int) -> bool:
    """Exact counts without a role, and longer amounts of money that are said once or of which nothing is said."""
    if fact.quantity.bound != "exact" or fact.compared:
        return False
    if fact.quantity.dimension == "money":
        return digits > _TRANSPOSED and (fact.role in STATED_ONCE or not fact.role)
    return fact.quantity.dimension == "count" and not fact.role and digits >= _TRANSPOSED


def _is_long(odd: Fact, said: int) -> bool:
    """Money of a role in many digits, or a count whose other reading is said more than once."""
    if odd.quantity.dimension == "money":
        return bool(odd.role) and len(_DIGITS.findall(odd.quantity.number)) >= _TRANSPOSED_MONEY
    return said > 1


def _is_said_so(twin: Fact, odd: Fact) -> bool:
    """补贴对象4268人 … 4286名补贴对象: two neighbouring digits are swapped, and the words name the thing."""
    if twin.sentence == odd.sentence or twin.in_table or not _are_swapped(twin, odd):
        return False
    if odd.quantity.dimension == "money" and not odd.role:
        return _stem(twin, odd) > _NAMED
    return _stem(twin, odd) >= _NAMED


def _are_swapped(first: Fact, second: Fact) -> bool:
    one, other = first.quantity.number, second.quantity.number
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(apart) != _PAIR or first.quantity.scale != second.quantity.scale:
        return False
    left, right = apart
    return one[left] == other[right] and one[right] == other[left] and one[left + 1 : right] in ("", ".")


def _stem(first: Fact, second: Fact) -> int:
    return shared_stem(_words(first), _words(second))


def _words(fact: Fact) -> str:
    """What is counted, by the words on both sides."""
    return fact.label[-_SIDE:] + "|" + fact.after[:_SIDE]
