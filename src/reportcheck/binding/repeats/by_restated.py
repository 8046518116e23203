"""One fact said several times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from reportcheck.binding.index import Index
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.transposed import bind_transposed
from reportcheck.binding.repeats.value_classes import equal, value_classes
from reportcheck.binding.under_headings import UnderHeadings
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import UNKNOWN, shared_stem
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import PRICES, REFERENCES, STATED_ONCE, stem

_NOT_1_TO_9 = compile_pattern(r"[^1-9]")
_LONG = 3
# 15,680,000万元: what nobody prints in 万元
_HUGE = Decimal(1_000_000)
_LEAST = 10
_STEM = 2
_AROUND = 8


def bind_restated(rule: Rule, index: Index) -> Iterator[Question]:
    """Facts of one role, item, period and scope: equal ones support each other, others are in conflict.

    A rule with `unit_slip` asks only of those that differ by their unit alone, the other rule of all the rest.
    """
    slips = bool(rule.data.get("unit_slip"))
    if slips:
        yield from _numeral_twins(rule, index)
    else:
        yield from _value_twins(rule, index)
        yield from _worded_twins(rule, index)
        yield from bind_transposed(rule, index, "money")
    for (item, period, role), facts in index.by_key.items():
        if role not in STATED_ONCE or item == UNKNOWN or len(facts) < 2:
            continue
        speaking = [fact for fact in facts if _speaks_for_item(fact, index)]
        if len(speaking) < 2 or (slips and len({fact.quantity.scale for fact in speaking}) < 2):
            continue
        classes = value_classes(speaking)
        if not slips:
            for members in classes:
                for other in members[1:]:
                    yield Question(rule.id, item, period, (equal(rule, members[0], other),))
        for reference, other in _conflicts(classes, slips, index.above):
            yield Question(rule.id, item, period, (equal(rule, reference, other),))


def _conflicts(classes: Sequence[Sequence[Fact]], slips: bool, above: UnderHeadings) -> Iterator[tuple[Fact, Fact]]:
    """The value said most often, and each other value: where both are said of all, or differ by their unit alone."""
    if len(classes) < 2:
        return
    reference = max(classes, key=_weight)
    for other in classes:
        if other is reference:
            continue
        slip = _is_unit_slip(reference[0], other[0])
        first, second = reference[0], other[0]
        apart = above.are_of_two_things(first, second) or above.are_of_two_accounts(first, second)
        if slip == slips and (slip or (_are_in_conflict(reference, other) and not apart)):
            yield reference[0], other[0]


def _weight(members: Sequence[Fact]) -> tuple[int, bool, int]:
    """How often a value is said; then whether it is said of all of the item; then how early."""
    return len(members), any(fact.whole for fact in members), -members[0].index


def _value_twins(rule: Rule, index: Index) -> Iterator[Question]:
    """The same long figure for the same item, said again without a word that names its role."""
    said: dict[tuple[str, str, Decimal], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        if fact.quantity.dimension != "money" or fact.role in REFERENCES or fact.item == UNKNOWN:
            continue
        if _figures(fact.quantity.number) >= _LONG:
            said[fact.item, fact.period, fact.quantity.value].append(fact)
    for (item, period, _), facts in said.items():
        for first, second in pairwise(facts):
            if _may_be_twins(first, second):
                yield Question(rule.id, item, period, (equal(rule, first, second),))


def _worded_twins(rule: Rule, index: Index) -> Iterator[Question]:
    """A count or a rate said again in another paragraph beside the same words: restated, whatever its item."""
    said: dict[tuple[tuple[str, str], Decimal], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        plain = fact.quantity.dimension in ("count", "percent", "money", "score") and not fact.quantity.vague
        if plain and not fact.compared and fact.quantity.value >= _LEAST:
            said[measure_key(fact), fact.quantity.value].append(fact)
    for facts in said.values():
        for first, second in pairwise(facts):
            if first.place.block == second.place.block or not _may_be_one_score(first, second):
                continue
            if shared_stem(_words(first), _words(second)) >= _STEM:
                yield Question(rule.id, second.item, second.period, (equal(rule, first, second),))


def _may_be_one_score(first: Fact, second: Fact) -> bool:
    """满分20分 of one indicator and of another are two facts."""
    one = first.item == second.item or (first.whole and second.whole)
    return first.quantity.dimension != "score" or one


def _words(fact: Fact) -> str:
    return fact.label[-_AROUND:] + "|" + fact.after[:_AROUND]


def _may_be_twins(first: Fact, second: Fact) -> bool:
    """Said in two places and not of two roles: budget and spending may be the same by chance."""
    if (first.place.block, first.place.row) == (second.place.block, second.place.row):
        return False
    unsaid = not first.role or not second.role
    return unsaid or first.in_table != second.in_table or stem(first.role) == stem(second.role)


def _numeral_twins(rule: Rule, index: Index) -> Iterator[Question]:
    """5200元 beside 5200万元 for the same money, where no word names the role of the one in 元."""
    written: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        if fact.quantity.dimension != "money" or fact.role in PRICES or fact.item == UNKNOWN:
            continue
        if not fact.quantity.vague:
            written[fact.item, fact.quantity.number].append(fact)
    for (item, number), facts in written.items():
        if len(number) < 4 or not (_figures(number) >= 2 or "." in number):
            continue
        odd = [fact for fact in facts if fact.quantity.scale == 1 and not fact.in_table and not fact.role]
        even = [fact for fact in facts if fact.quantity.scale > 1]
        if len(odd) == 1 and even:
            yield Question(rule.id, item, odd[0].period, (equal(rule, even[0], odd[0]),))
    yield from _numerals_elsewhere(rule, written)


def _numerals_elsewhere(rule: Rule, written: dict[tuple[str, str], list[Fact]]) -> Iterator[Question]:
    """96.74元 where 96.74万元 stands twice or more, whatever it is called: a long figure is hardly there by chance."""
    alike: dict[str, list[Fact]] = defaultdict(list)
    for (_, number), facts in written.items():
        if _figures(number) >= _LONG and len(number) > _LONG:
            alike[number].extend(facts)
    for facts in alike.values():
        odd = [fact for fact in facts if fact.quantity.scale == 1 and fact.quantity.unit and not fact.in_table]
        even = [fact for fact in facts if fact.quantity.scale > 1]
        if len(odd) == 1 and len(even) > 1 and all(fact.item != odd[0].item for fact in even):
            yield Question(rule.id, odd[0].item, odd[0].period, (equal(rule, even[0], odd[0]),))
        small = [fact for fact in facts if fact.quantity.scale == 1 and fact.quantity.unit]
        huge = [fact for fact in even if fact.quantity.number == facts[0].quantity.number and not fact.in_table]
        if len(huge) == 1 and small and _plain(number) >= _HUGE:
            yield Question(rule.id, huge[0].item, huge[0].period, (equal(rule, small[0], huge[0]),))


@lru_cache(maxsize=4096)
def _figures(number: str) -> int:
    """How many digits other than 0 a number is printed with."""
    return len(_NOT_1_TO_9.sub("", number))


def _plain(number: str) -> Decimal:
    return Decimal(number.replace(",", ""))


def _speaks_for_item(fact: Fact, index: Index) -> bool:
    if fact.quantity.bound != "exact" or fact.compared or fact.listed:
        return False
    if fact.quantity.dimension == "score" and not fact.whole:
        return False
    return fact.index not in index.group_of or fact.named


def _is_unit_slip(first: Fact, second: Fact) -> bool:
    a, b = first.quantity, second.quantity
    return a.dimension == b.dimension == "money" and a.scale != b.scale and a.value * b.scale == b.value * a.scale


def _are_in_conflict(reference: Sequence[Fact], other: Sequence[Fact]) -> bool:
    """Both sides must speak of all of the item, in words or by its name, and of one scope."""
    if len({fact.scope for fact in (*reference, *other) if fact.scope}) > 1:
        return False
    return any(_is_firm(fact) for fact in reference) and any(_is_firm(fact) for fact in other)


def _is_firm(fact: Fact) -> bool:
    return not fact.depth and not fact.in_table and (fact.whole or (fact.named and bool(fact.item)))
