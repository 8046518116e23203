"""One fact said several times."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.quantities.interval import interval
from reportcheck.rulebook.model import Rule
from reportcheck.statements.groups import measure_key
from reportcheck.statements.model import Fact

_STATED_ONCE = frozenset(
    "budget.initial budget.full budget budget.added spent rest carried.in carried.out saved income submitted approved "
    "reduced arrived score contract matched".split()
)
_LONG = 3
_MANY = 10
_ALL = re.compile(r"列入|共|全部|均|所有|总|涉及|覆盖|对")
_ALL_AFTER = re.compile(r"^[^,;。]{0,10}?(?:全部|均|全面|实现全)")
_PART = re.compile(r"其中|抽查|抽取|核查|部分|先后|已|新|另|第.批|分布|每|有$|走访|复核|评估")


def bind_restated(rule: Rule, index: Index) -> Iterator[Question]:
    """Facts of one role, item, period and scope: equal ones support each other, others are in conflict."""
    slips = bool(rule.data.get("unit_slip"))
    if not slips:
        yield from _value_twins(rule, index)
    if slips:
        yield from _numeral_twins(rule, index)
    for (item, period, role), facts in list(index.by_key.items()):
        if role not in _STATED_ONCE or item == "?" or len(facts) < 2:
            continue
        stated = [fact for fact in facts if _speaks_for_item(fact, index)]
        classes = _classes(stated)
        for cls in classes:
            for other in cls[1:]:
                if not slips:
                    yield Question(rule.id, item, period, (_equal(rule, cls[0], other),))
        if len(classes) < 2:
            continue
        reference = max(classes, key=lambda cls: (len(cls), any(fact.whole for fact in cls), -cls[0].index))
        for cls in classes:
            if cls is reference:
                continue
            slip = _is_unit_slip(reference[0], cls[0])
            if slip != slips:
                continue
            if slip or _conflicting(reference, cls):
                yield Question(rule.id, item, period, (_equal(rule, reference[0], cls[0]),))


def _value_twins(rule: Rule, index: Index) -> Iterator[Question]:
    """The same long figure for the same item, said again without a word that names its role."""
    said: dict[tuple[str, str, Decimal], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        digits = re.sub(r"[^1-9]", "", fact.quantity.number)
        if fact.quantity.dimension == "money" and len(digits) >= _LONG and fact.role not in ("previous", "price") and fact.item != "?":
            said[fact.item, fact.period, fact.quantity.value].append(fact)
    for (item, period, _), facts in said.items():
        for first, second in zip(facts, facts[1:], strict=False):
            if not first.role or not second.role or first.in_table != second.in_table or _kin(first, second):
                if (first.place.block, first.place.row) != (second.place.block, second.place.row):
                    yield Question(rule.id, item, period, (_equal(rule, first, second),))


def _kin(first: Fact, second: Fact) -> bool:
    return first.role.split(".")[0] == second.role.split(".")[0]


def _numeral_twins(rule: Rule, index: Index) -> Iterator[Question]:
    """5200元 beside 5200万元 for the same money, where no word names the role of the one in 元."""
    written: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        if fact.quantity.dimension == "money" and fact.role != "price" and fact.item != "?" and not fact.quantity.vague:
            written[fact.item, fact.quantity.number].append(fact)
    for (item, number), facts in written.items():
        odd = [fact for fact in facts if fact.quantity.scale == 1 and not fact.in_table and not fact.role]
        even = [fact for fact in facts if fact.quantity.scale > 1]
        long = len(re.sub(r"[^1-9]", "", number)) >= 2 or "." in number
        if long and len(number) >= 4 and len(odd) == 1 and even:
            yield Question(rule.id, item, odd[0].period, (_equal(rule, even[0], odd[0]),))


def bind_recounts(rule: Rule, index: Index) -> Iterator[Question]:
    """Counts of one population: same measure and noun, both said of all of it."""
    populations: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        if fact.in_table or fact.quantity.dimension != "count" or fact.role or fact.quantity.bound != "exact" or fact.compared:
            continue
        noun = _noun(fact)
        if noun:
            populations[measure_key(fact)[1], noun].append(fact)
    for facts in populations.values():
        spoken = [fact for fact in facts if fact.aim != "target" and not _PART.search(fact.label[-8:]) and fact.index not in index.group_of]
        classes = _classes(spoken)
        for cls in _classes(facts):
            for other in cls[1:]:
                if cls[0].quantity.value >= _MANY:
                    yield Question(rule.id, cls[0].item, cls[0].period, (_equal(rule, cls[0], other),))
        if len(classes) < 2:
            continue
        reference = max(classes, key=lambda cls: (len(cls), -cls[0].index))
        if len(reference) < 2 and not index.headed.get(reference[0].index):
            continue
        for cls in classes:
            if cls is not reference and len(cls) == 1 and _of_all(cls[0]):
                yield Question(rule.id, cls[0].item, cls[0].period, (_equal(rule, reference[0], cls[0]),))


def _equal(rule: Rule, first: Fact, second: Fact) -> Bound:
    return Bound(rule.id, "equal", second, (Operand(first),))


def _speaks_for_item(fact: Fact, index: Index) -> bool:
    if fact.quantity.vague or fact.compared or fact.listed or fact.quantity.bound != "exact":
        return False
    if fact.quantity.dimension == "score" and not fact.whole:
        return False
    return fact.index not in index.group_of or fact.named


def _classes(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Facts whose intervals meet, in order of their first member."""
    ordered = sorted(facts, key=lambda fact: (interval(fact.quantity).lo, fact.index))
    classes: list[list[Fact]] = []
    reach = None
    for fact in ordered:
        span = interval(fact.quantity)
        if classes and reach is not None and span.lo <= reach and fact.quantity.dimension == classes[-1][0].quantity.dimension:
            classes[-1].append(fact)
            reach = min(reach, span.hi) if span.hi < reach else reach
        else:
            classes.append([fact])
            reach = span.hi
    for cls in classes:
        cls.sort(key=lambda fact: fact.index)
    return sorted(classes, key=lambda cls: cls[0].index)


def _is_unit_slip(first: Fact, second: Fact) -> bool:
    a, b = first.quantity, second.quantity
    return a.dimension == b.dimension == "money" and a.scale != b.scale and a.value * b.scale == b.value * a.scale


def _conflicting(reference: Sequence[Fact], other: Sequence[Fact]) -> bool:
    """Both sides must speak of all of the item, in words or by its name."""
    scopes = {fact.scope for fact in (*reference, *other) if fact.scope}
    if len(scopes) > 1:
        return False
    return any(_firm(fact) for fact in reference) and any(_firm(fact) for fact in other)


def _firm(fact: Fact) -> bool:
    return not fact.depth and (fact.whole or (fact.named and bool(fact.item))) and not fact.in_table


def _noun(fact: Fact) -> str:
    """The thing counted: behind the measure word (46座水库), else the last two characters of the label."""
    match = re.match(r"^(?:的)?([\u4e00-\u9fff]{2,4})", fact.after)
    if match:
        return match[1][:2]
    label = re.sub(r"(?:共|计|有|为|达|约|合计|共计)+$", "", fact.label)
    return label[-2:] if len(label) >= 2 else ""


def _of_all(fact: Fact) -> bool:
    return bool(_ALL_AFTER.search(fact.after) or re.search(r"列入|所有|全部", fact.label[-8:]))
