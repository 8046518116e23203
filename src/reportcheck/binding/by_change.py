"""Comparisons: 比上年的6.12万元减少0.67万元，下降10.95%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.groups import measure_key
from reportcheck.statements.items import item_key
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact

_NO_SUBJECT = frozenset(
    "previous base price change.amount change.rate change.points rate rate.execution rate.arrival rate.drop times".split()
)
_REACH = 3


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison as printed; what is not printed is None."""

    current: Fact | None
    previous: Fact | None
    amount: Fact | None
    rate: Fact | None
    points: Fact | None

    def anchor_clause(self) -> int:
        """The clause in which the comparison opens."""
        anchor = self.previous or self.amount or self.rate or self.points
        return anchor.clause if anchor is not None else -1


def bind_changes(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each printed change of the rule's part: amount, rate or points."""
    part = rule.data["part"]
    for sentence in index.by_sentence.values():
        for comparison in comparisons(sentence, index):
            readings = [_BINDERS[part](rule, replace(comparison, current=current)) for current in _subjects(comparison, index)]
            bounds = tuple(bound for bound in readings if bound is not None)
            if bounds and bounds[0].result is not None:
                yield Question(rule.id, bounds[0].result.item, bounds[0].result.period, bounds)


def _subjects(comparison: Comparison, index: Index) -> list[Fact | None]:
    """A number that ends a list may stand for the list's head: both are readings, the head first."""
    current = comparison.current
    group = index.group_of.get(current.index) if current is not None else None
    if current is None or group is None or current.named and comparison.anchor_clause() == current.clause + 1 and len(group.members) == 1:
        return [current]
    heads = [head for head in group.heads if _same(head, current)]
    if group.members[-1].index != current.index:
        return [current]
    return [*heads[:1], current]


def comparisons(sentence: Sequence[Fact], index: Index) -> Iterator[Comparison]:
    """The comparisons of one sentence, in order."""
    current: Fact | None = None
    previous: Fact | None = None
    amount: Fact | None = None
    for at, fact in enumerate(sentence):
        if fact.quantity.vague:
            continue
        if fact.role == "previous" and fact.depth and amount is not None:
            continue
        if fact.compared and fact.role not in ("rate",):
            previous, amount = fact, None
            current = _turned(sentence, at) or _subject(sentence[:at], fact, index)
        elif fact.role == "change.amount":
            if previous is None or not _same(previous, fact) or fact.clause - previous.clause > _REACH or amount is not None:
                previous = previous if previous is not None and _same(previous, fact) and amount is None else None
                current = _subject(sentence[:at], fact, index)
            amount = fact
            previous = previous or _bracketed_previous(sentence, at) or _earlier_year(sentence[:at], fact, index)
            yield Comparison(current, previous, amount, None, None)
        elif fact.role == "change.rate":
            if previous is None and amount is None:
                continue
            anchor = amount or previous
            if anchor is not None and fact.clause - anchor.clause <= _REACH and fact.depth == anchor.depth:
                yield Comparison(current, previous, amount, fact, None)
                previous = amount = None
        elif fact.role == "change.points" and previous is not None and previous.quantity.dimension == "percent":
            yield Comparison(current, previous, None, None, fact)
        elif fact is current:
            continue
        elif fact.role not in _NO_SUBJECT and fact.role != "share" and previous is not None and fact.clause != previous.clause and not fact.depth:
            previous = amount = None


def _turned(sentence: Sequence[Fact], at: int) -> Fact | None:
    """由460立方米降到405立方米: the number behind the turning word is what it is now."""
    if at + 1 < len(sentence):
        follow = sentence[at + 1]
        turned = lexicon().to_end.search(follow.label) and follow.clause == sentence[at].clause
        if turned and _same(follow, sentence[at]) and not follow.compared:
            return follow
    return None


def _bracketed_previous(sentence: Sequence[Fact], at: int) -> Fact | None:
    """增加14.12万元（上年为598.36万元）: what it was before stands in brackets behind."""
    amount = sentence[at]
    for fact in sentence[at + 1 : at + 4]:
        if fact.role == "previous" and fact.depth > amount.depth and _same(fact, amount):
            return fact
    return None


def _earlier_year(earlier: Sequence[Fact], amount: Fact, index: Index) -> Fact | None:
    """2022年兑付1752万元…；2023年兑付额比2022年增加684万元: the figure of the year that the comparison names."""
    for fact in reversed(earlier):
        if _same(fact, amount) and not fact.compared and fact.depth == amount.depth and fact.role not in _NO_SUBJECT:
            named = fact.period and fact.period != index.statements.year and fact.period in amount.lead
            return fact if named else None
    return None


def _subject(earlier: Sequence[Fact], anchor: Fact, index: Index) -> Fact | None:
    """The number spoken of: the nearest plain one of the same measure before the comparison."""
    percent = anchor.quantity.dimension == "percent"
    name = _named_subject(anchor)
    if name and any(topic.startswith(name) for topic in index.statements.topics):
        return next((f for f in index.nearest("spent", anchor, "") if _same(f, anchor)), None) or _previous_sentence(anchor, index)
    if name:
        found = [
            f for f in earlier
            if f.item == name and _same(f, anchor) and f.role not in _NO_SUBJECT and not f.compared
            and f.period == index.statements.year
        ]
        if not found:
            found = [
                f for f in (*index.by_item.get(name, ()), *index.in_tables.get(name, ()))
                if _same(f, anchor) and f.role not in _NO_SUBJECT and not f.compared and f.period == index.statements.year
                and not f.listed and f.role in ("spent", "income", "")
            ]
        return found[-1] if found else None
    for fact in reversed(earlier):
        if fact.depth > anchor.depth or not _same(fact, anchor) or fact.compared:
            continue
        if fact.period not in ("", index.statements.year):
            continue
        if percent:
            if fact.role in ("rate", "share", "percent"):
                return fact
            continue
        if fact.role in _NO_SUBJECT or fact.role == "share" or fact.quantity.bound != "exact" or fact.label.startswith("控制在"):
            continue
        return fact
    return None if percent else _previous_sentence(anchor, index)


def _previous_sentence(anchor: Fact, index: Index) -> Fact | None:
    """预算规模较2022年的…增加: spoken of in the sentence before, by its first number."""
    cues = [lexicon().cues[match[0]].role for match in lexicon().cue_pattern.finditer(anchor.lead)]
    if not cues:
        return None
    found = [
        fact for fact in index.by_block[anchor.place.block]
        if fact.sentence < anchor.sentence and _same(fact, anchor) and not fact.depth and not fact.compared
        and fact.index not in index.group_of and fact.role.split(".")[0] == cues[0].split(".")[0]
        and fact.period == index.statements.year
    ]
    return next((fact for fact in found if fact.whole), found[-1] if found else None)


def _named_subject(anchor: Fact) -> str:
    """收入比上年的…: the item that the comparing clause itself names."""
    words = re.split(r"比(?!例|重)|较|与|同比", anchor.lead)[0] if anchor.lead else ""
    if not words.strip(" ,、") or words == anchor.lead:
        return ""
    return item_key(lexicon().cue_pattern.sub("", words), lexicon())[0]


def _same(first: Fact, second: Fact) -> bool:
    return measure_key(first) == measure_key(second)


def _amount(rule: Rule, comparison: Comparison) -> Bound | None:
    amount, current, previous = comparison.amount, comparison.current, comparison.previous
    if amount is None or comparison.rate is not None or current is None or previous is None or not amount.sign:
        return None
    if current.index == previous.index:
        return None
    operands = (Operand(previous, -amount.sign), Operand(current, amount.sign))
    return Bound(rule.id, "sum", amount, operands)


def _rate(rule: Rule, comparison: Comparison) -> Bound | None:
    rate, amount, current, previous = comparison.rate, comparison.amount, comparison.current, comparison.previous
    if rate is None or not rate.sign:
        return None
    if amount is not None and previous is not None:
        return Bound(rule.id, "ratio", rate, (Operand(previous, 0, 1), Operand(amount, 1, 0)))
    if amount is not None and current is not None and amount.sign:
        operands = (Operand(current, 0, 1), Operand(amount, 1, -amount.sign))
        return Bound(rule.id, "ratio", rate, operands, reading="base rebuilt")
    if previous is not None and current is not None:
        return Bound(rule.id, "ratio", rate, (Operand(previous, -rate.sign, 1), Operand(current, rate.sign, 0)))
    return None


def _points(rule: Rule, comparison: Comparison) -> Bound | None:
    points, current, previous = comparison.points, comparison.current, comparison.previous
    if points is None or current is None or previous is None or not points.sign:
        return None
    return Bound(rule.id, "sum", points, (Operand(previous, -points.sign), Operand(current, points.sign)))


_BINDERS = {"amount": _amount, "rate": _rate, "points": _points}
