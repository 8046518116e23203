"""Comparisons as printed: 比上年的6.12万元减少0.67万元，下降10.95%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportcheck.binding.index import Index
from reportcheck.binding.subjects import find_subject
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.role_sets import NO_SUBJECT

_REACH = 3
_BRACKET_REACH = 3


class Comparison(NamedTuple):
    """One comparison; what is not printed is None."""

    current: Fact | None
    previous: Fact | None
    amount: Fact | None = None
    rate: Fact | None = None
    points: Fact | None = None

    @property
    def opens_in(self) -> int:
        """The ordinal of the clause in which the comparison opens."""
        anchor = self.previous or self.amount or self.rate or self.points
        return anchor.clause if anchor is not None else -1


def find_comparisons(sentence: Sequence[Fact], index: Index) -> Iterator[Comparison]:
    """The comparisons of one sentence, in order: one for each amount, rate or points of change."""
    current: Fact | None = None
    previous: Fact | None = None
    amount: Fact | None = None
    for at, fact in enumerate(sentence):
        if fact.quantity.vague or (fact.role == "previous" and fact.depth and amount is not None):
            continue
        if fact.compared and fact.role != "rate":
            previous, amount = fact, None
            current = _turned(sentence, at) or find_subject(sentence[:at], fact, index)
        elif fact.role == "change.amount":
            if previous is not None and (amount is not None or not same_measure(previous, fact)):
                previous = None
            if previous is None or fact.clause - previous.clause > _REACH:
                current = find_subject(sentence[:at], fact, index)
            amount = fact
            previous = previous or _bracketed_previous(sentence, at) or _earlier_year(sentence[:at], fact, index)
            yield Comparison(current, previous, amount)
        elif fact.role == "change.rate":
            anchor = amount or previous
            if anchor is not None and fact.clause - anchor.clause <= _REACH and fact.depth == anchor.depth:
                yield Comparison(current, previous, amount, rate=fact)
                previous = amount = None
        elif fact.role == "change.points" and previous is not None and previous.quantity.dimension == "percent":
            yield Comparison(current, previous, points=fact)
        elif fact is not current and previous is not None and _opens_another(fact, previous):
            previous = amount = None


def _opens_another(fact: Fact, previous: Fact) -> bool:
    """A plain figure in a later clause: what was compared before is over."""
    plain = fact.role not in NO_SUBJECT and fact.role != "share"
    return plain and fact.clause != previous.clause and not fact.depth


def _turned(sentence: Sequence[Fact], at: int) -> Fact | None:
    """由460立方米降到405立方米: the number behind the turning word is what it is now."""
    if at + 1 == len(sentence):
        return None
    before, follow = sentence[at], sentence[at + 1]
    if follow.clause != before.clause or follow.compared or not same_measure(follow, before):
        return None
    return follow if lexicon().to_end.search(follow.label) else None


def _bracketed_previous(sentence: Sequence[Fact], at: int) -> Fact | None:
    """增加14.12万元（上年为598.36万元）: what it was before stands in brackets behind."""
    amount = sentence[at]
    for fact in sentence[at + 1 : at + 1 + _BRACKET_REACH]:
        if fact.role == "previous" and fact.depth > amount.depth and same_measure(fact, amount):
            return fact
    return None


def _earlier_year(earlier: Sequence[Fact], amount: Fact, index: Index) -> Fact | None:
    """2022年兑付1752万元…；2023年兑付额比2022年增加684万元: the figure of the year that the comparison names."""
    for fact in reversed(earlier):
        plain = fact.role not in NO_SUBJECT and not fact.compared
        if plain and same_measure(fact, amount) and fact.depth == amount.depth:
            named = fact.period and fact.period != index.statements.year and fact.period in amount.lead
            return fact if named else None
    return None
