"""One population counted several times: 46座水库, 全部46座."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.transposed import bind_transposed
from reportcheck.binding.repeats.value_classes import equal, value_classes
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact

_MANY = 10
_ALL_BEFORE = compile_pattern(r"列入|所有|全部")
_ALL_BEHIND = compile_pattern(r"^[^,;。]{0,10}?(?:全部|均|全面|实现全)")
# 其中抽查12座: a part of the population
_PART = compile_pattern(r"其中|抽查|抽取|核查|部分|先后|已|新|另|第.批|分布|每|有$|走访|复核|评估")
_NOUN_BEHIND = compile_pattern(r"^(?:的)?([^\W\da-zA-Z_]{2,4})")
_TAIL = 2
# 65座渠系建筑物全部完工
_NAMED_BEHIND = compile_pattern(r"^(?:的)?([^\W\da-zA-Z_]{3,8}?)(?:已)?(?:全部|均已|全面)")
_TOTAL_WORDS = compile_pattern(r"(?:共|计|有|为|达|约|合计|共计)+$")


def bind_recounts(rule: Rule, index: Index) -> Iterator[Question]:
    """Counts of one population: same measure and noun, both said of all of it."""
    yield from bind_transposed(rule, index, "count")
    yield from _of_all_named(rule, index)
    for facts in _populations(index).values():
        for members in value_classes(facts):
            for other in members[1:]:
                if members[0].quantity.value >= _MANY:
                    first = members[0]
                    yield Question(rule.id, first.item, first.period, (equal(rule, first, other),))
        classes = value_classes(fact for fact in facts if _may_be_of_all(fact, index))
        if len(classes) < 2:
            continue
        reference = max(classes, key=lambda members: (len(members), -members[0].index))
        if len(reference) < 2 and reference[0].index not in index.heads:
            continue
        for members in classes:
            if members is not reference and len(members) == 1 and _is_of_all(members[0]):
                odd = members[0]
                yield Question(rule.id, odd.item, odd.period, (equal(rule, reference[0], odd),))


def _of_all_named(rule: Rule, index: Index) -> Iterator[Question]:
    """列入计划的65座渠系建筑物全部完工, where 渠系建筑物62座 are divided into all their kinds."""
    wholes: dict[tuple[tuple[str, str], str], list[Fact]] = defaultdict(list)
    for fact in index.by_role.get("", ()):
        if fact.index in index.heads and _is_exact_count(fact):
            for words in (_TOTAL_WORDS.sub("", fact.label)[-_TAIL:], fact.after[:_TAIL]):
                wholes[measure_key(fact), words].append(fact)
    for odd in index.by_role.get("", ()):
        named = _NAMED_BEHIND.match(odd.after) if wholes and _is_exact_count(odd) else None
        if named is None or odd.index in index.group_of or _PART.search(odd.label[-8:]):
            continue
        near = [fact for words in (named[1][-_TAIL:], named[1][:_TAIL]) for fact in wholes[measure_key(odd), words]]
        called = [fact for fact in near if _is_called(fact, named[1])]
        values = {fact.quantity.value for fact in called}
        if len(values) == 1 and called[0].sentence != odd.sentence:
            yield Question(rule.id, odd.item, odd.period, (equal(rule, called[0], odd)._replace(firm=True),))


def _is_exact_count(fact: Fact) -> bool:
    plain = not fact.in_table and not fact.compared and not fact.depth
    return plain and fact.quantity.dimension == "count" and fact.quantity.bound == "exact"


def _is_called(fact: Fact, name: str) -> bool:
    return _TOTAL_WORDS.sub("", fact.label).endswith(name) or fact.after.startswith(name)


def _populations(index: Index) -> dict[tuple[str, str], list[Fact]]:
    """Exact counts without a role, by measure word and noun."""
    populations: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in index.by_role.get("", ()):
        if fact.in_table or fact.compared or fact.quantity.dimension != "count" or fact.quantity.bound != "exact":
            continue
        noun = _noun(fact)
        if noun:
            populations[measure_key(fact)[1], noun].append(fact)
    return populations


def _noun(fact: Fact) -> str:
    """The thing counted: behind the measure word (46座水库), else the last two characters of the label."""
    match = _NOUN_BEHIND.match(fact.after)
    if match is not None:
        return match[1][:2]
    label = _TOTAL_WORDS.sub("", fact.label)
    return label[-2:] if len(label) >= 2 else ""


def _may_be_of_all(fact: Fact, index: Index) -> bool:
    return fact.aim != "target" and fact.index not in index.group_of and not _PART.search(fact.label[-8:])


def _is_of_all(fact: Fact) -> bool:
    return _ALL_BEHIND.search(fact.after) is not None or _ALL_BEFORE.search(fact.label[-8:]) is not None
