"""Which counts a named rate can be made of, and which of them its name means where several come near it."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.binding.index import Index, before
from reportcheck.patterns import compile_pattern
from reportcheck.statements.measures import alike_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import NO_COUNT

_JOINT = compile_pattern(r"以及|及(?!时|格)|和(?!谐|解)|与")
_BETTER = compile_pattern(r"(?:优秀|优良|优等|优质|良好|优|良)(?:的|等次|等级)?$")
_PASSED = ("合格", "达标", "及格")
_NEGATIONS = ("不", "未", "非", "无", "没有")
_FILLER = "的为有是达"
# 其中有劳动能力32人，已就业30人: done by those just named
_DONE = compile_pattern(r"^(?:现?已|均|都|全部|实际)")
_NAME = 2
_VALID = "有效"


def countable(rate: Fact, index: Index) -> list[Fact]:
    """What the sentence counts before the rate, the nearest first."""
    sentence = before(index.by_sentence[rate.sentence], rate)
    return [fact for fact in sentence if can_be_counted(fact) and fact.depth <= rate.depth]


def valid_counts(rate: Fact, index: Index) -> list[Fact]:
    """收回297份（有效287份），…满意率99.65%: what a bracket calls valid may be the whole, though it stands deeper."""
    sentence = before(index.by_sentence[rate.sentence], rate)
    return [fact for fact in sentence if fact.depth == rate.depth + 1 and _VALID in fact.label and can_be_counted(fact)]


def can_be_counted(fact: Fact) -> bool:
    """Whether a figure may be part or whole of a named rate."""
    if fact.quantity.dimension not in ("money", "count") or fact.quantity.vague:
        return False
    return not fact.compared and fact.role not in NO_COUNT


def joined_parts(name: str, facts: Sequence[Fact]) -> list[Fact] | None:
    """规范53份，基本规范82份，规范及基本规范率98.54%: a count for each joined name, [] where one is not printed.

    None where the name joins nothing.
    """
    names = _JOINT.split(name)
    if len(names) < _NAME or min(map(len, names)) < _NAME:
        return None
    found = [fact for one in names if (fact := _called(one, names, facts)) is not None]
    alike = len(found) == len(names) and all(alike_measure(fact, found[0]) for fact in found)
    return sorted(found, key=lambda fact: fact.index) if alike else []


def _called(name: str, names: Sequence[str], facts: Sequence[Fact]) -> Fact | None:
    """The nearest count whose words end with a name, and with no longer one of the names."""
    longer = tuple(other for other in names if other != name and other.endswith(name))
    for fact in facts:
        words = fact.label.rstrip(_FILLER)
        before_it = words.removesuffix(name)
        if before_it != words and not before_it.endswith(_NEGATIONS) and not (longer and words.endswith(longer)):
            return fact
    return None


def qualified_part(part: Fact, name: str, rate: Fact, index: Index) -> Fact:
    """收回297份（有效287份），有效回收率93.18%: the nearer count that bears the words in front of the rate's name."""
    qualifier = name[:-_NAME]
    if len(qualifier) < _NAME or qualifier in part.label:
        return part
    for fact in index.facts[part.index + 1 : rate.index]:
        beside = fact.segment == part.segment and fact.quantity.value <= part.quantity.value
        if beside and qualifier in fact.label and can_be_counted(fact) and alike_measure(fact, part):
            return fact
    return part


def better_classes(part: Fact, name: str, facts: Sequence[Fact]) -> list[Fact]:
    """优良17个，合格10个，合格率100%: what is better than passed has passed too."""
    if name not in _PASSED or not part.label.rstrip(_FILLER).endswith(name):
        return []
    return [
        fact
        for fact in facts
        if fact.index < part.index
        and fact.segment == part.segment
        and alike_measure(fact, part)
        and _BETTER.search(fact.label) is not None
    ]


def has_own_rate(fact: Fact, rate: Fact, index: Index) -> bool:
    """村民满意131份，满意度95.62%；村干部满意130份，满意度97.01%: a count of another group, with its own rate."""
    return fact.segment != rate.segment and any(
        other.role == rate.role and other.name == rate.name and other.segment == fact.segment
        for other in index.by_sentence[fact.sentence]
        if fact.index < other.index < rate.index
    )


def is_just_named(fact: Fact, part: Fact, index: Index) -> bool:
    """脱贫人口218人，其中有劳动能力32人，已就业30人: done by the group that the list named last."""
    group = index.group_of.get(fact.index)
    if group is None or group.closed or index.group_of.get(part.index) is not group:
        return False
    at = group.members.index(fact)
    return group.members[at + 1 : at + 2] == (part,) and _DONE.search(part.label) is not None
