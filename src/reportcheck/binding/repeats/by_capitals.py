"""Amounts in capitals (大写) beside the same amounts in figures."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.value_classes import equal
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact

# what may stand between an amount in figures and the same in capitals, either way round
_JOINT = compile_pattern(r"(?:人民币|大写|小写|金额|合计|即|计|为|是|¥|[\s,:()])*")
_NAMES_CAPITALS = compile_pattern(r"(?:金额|资金|人民币)*(?:大写)(?:金额)?(?:为|是|:)*(?:人民币)?$")
_SHORTEST = 3
_CLAUSES = 3


def bind_capitals(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each amount in capitals: the amount in figures right beside it, else the one of its name."""
    for fact in index.facts:
        quantity = fact.quantity
        if not quantity.uppercase or quantity.dimension != "money":
            continue
        figures = _beside(fact, index) or _of_one_name(fact, index)
        if figures is not None:
            yield Question(rule.id, fact.item, fact.period, (equal(rule, figures, fact)._replace(firm=True),))
        elif (likely := _of_one_segment(fact, index)) is not None:
            yield Question(rule.id, fact.item, fact.period, (equal(rule, likely, fact),))


def _beside(capitals: Fact, index: Index) -> Fact | None:
    """The neighbour with nothing but brackets and 大写 in between; the one before comes first."""
    for at in (capitals.index - 1, capitals.index + 1):
        if not 0 <= at < len(index.facts):
            continue
        other = index.facts[at]
        first, second = (other, capitals) if other.index < capitals.index else (capitals, other)
        if _may_be_figures(other) and _is_joined(first, second):
            return other
    return None


def _is_joined(first: Fact, second: Fact) -> bool:
    if first.place._replace(start=0, end=0) != second.place._replace(start=0, end=0):
        return False
    near = first.sentence == second.sentence and second.clause - first.clause <= _CLAUSES
    return near and all(_JOINT.fullmatch(words) for words in (first.after, second.label))


def _of_one_name(capitals: Fact, index: Index) -> Fact | None:
    """The nearest amount in figures before it in the section whose words are those before 大写."""
    match = _NAMES_CAPITALS.search(capitals.label)
    name = capitals.label[: match.start()] if match is not None else ""
    if len(name) < _SHORTEST:
        return None
    for fact in before(index.facts, capitals):
        if fact.section != capitals.section:
            return None
        if _may_be_figures(fact) and name in fact.label:
            return fact
    return None


def _of_one_segment(capitals: Fact, index: Index) -> Fact | None:
    """购置费23.48万元，用于购置车辆，价税合计（大写）…: the only amount before it in its segment, as loosely joined."""
    if "大写" not in capitals.lead + capitals.label:
        return None
    found = [
        fact
        for fact in before(index.by_sentence[capitals.sentence], capitals)
        if fact.segment == capitals.segment and _may_be_figures(fact)
    ]
    return found[0] if len(found) == 1 else None


def _may_be_figures(fact: Fact) -> bool:
    quantity = fact.quantity
    return quantity.dimension == "money" and not quantity.uppercase and not quantity.vague
