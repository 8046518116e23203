"""Comparisons as printed: 比上年的6.12万元减少0.67万元，下降10.95%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reportcheck.binding.changes.bases import (
    OF_TARGET,
    ON_YEAR,
    TWO_YEARS,
    earlier_year,
    has_own_base,
    is_against_target,
    is_on_other_base,
    named_base,
    years_named,
)
from reportcheck.binding.changes.in_lists import Row, bases_of, currents_of, rows_of
from reportcheck.binding.changes.subjects import find_subject, is_plain
from reportcheck.binding.index import Index
from reportcheck.patterns import compile_pattern
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import CHANGES, NO_SUBJECT, RATES

_REACH = 3
_BEHIND = 3
_PERCENTAGES = RATES | {"share", "percent"}
# another comparison begins
_COMPARES = compile_pattern("比|较|与|同|由|从")


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


@lru_cache(maxsize=1)
def comparisons_of(index: Index) -> tuple[Comparison, ...]:
    """The comparisons of a report, sentence by sentence: one for each change. Several rules ask for them."""
    return tuple(found for sentence in index.by_sentence.values() for found in _find(sentence, index))


def _find(sentence: Sequence[Fact], index: Index) -> Iterator[Comparison]:
    """The comparisons of one sentence, in order: one for each amount, rate or points of change."""
    reader = _Reader(sentence, index)
    rows = {row.changes[0].index: row for row in rows_of(sentence)}
    in_rows = {fact.index for row in rows.values() for fact in row.facts()}
    for at, fact in enumerate(sentence):
        if fact.index in rows:
            yield from reader.read_row(rows[fact.index])
        if fact.index in in_rows or fact.quantity.vague or _is_said_behind(sentence, at):
            continue
        if fact.compared and fact.role != "rate":
            reader.open(at)
        elif fact.role == "change.amount":
            yield reader.read_amount(at)
        elif fact.role == "change.rate":
            yield from reader.read_rate(at)
        else:
            yield from reader.read_other(fact)


class _Reader:
    """What is compared so far in one sentence."""

    def __init__(self, sentence: Sequence[Fact], index: Index) -> None:
        self._sentence = sentence
        self._index = index
        self._current: Fact | None = None
        self._previous: Fact | None = None
        self._amount: Fact | None = None
        self._told: Comparison | None = None

    def open(self, at: int) -> None:
        """A figure that is compared with."""
        fact = self._sentence[at]
        self._previous, self._amount = fact, None
        self._current = _turned(self._sentence, at) or find_subject(self._sentence[:at], fact, self._index)

    def read_amount(self, at: int) -> Comparison:
        """An amount of change."""
        fact, previous = self._sentence[at], self._previous
        if previous is not None and (self._amount is not None or not same_measure(previous, fact)):
            previous = None
        if previous is None or fact.clause - previous.clause > _REACH:
            self._current = find_subject(self._sentence[:at], fact, self._index)
        if previous is None and (told := self._goes_on(fact)) is not None:
            self._current, previous = told.current, told.previous
        elif previous is None:
            self._current, previous = _found_before(self._sentence, at, self._current, self._index)
        self._amount, self._previous = fact, previous
        return Comparison(self._current, previous, fact)

    def _goes_on(self, amount: Fact) -> Comparison | None:
        """去年同期为81.2万元，同比下降9.06%，少支出7.36万元: the amount behind a rate is of the same comparison."""
        told = self._told
        if told is None or told.previous is None or told.amount is not None or _COMPARES.search(amount.lead):
            return None
        rate = told.rate
        beside = rate is not None and amount.index == rate.index + 1 and amount.clause - rate.clause <= 1
        return told if beside and same_measure(told.previous, amount) else None

    def read_row(self, row: Row) -> Iterator[Comparison]:
        """分别减少1万元、0.5万元，分别下降14.3%、20.0%: each change with what stands in its place; all is told then."""
        bases = bases_of(row, self._sentence)
        anchor = bases[0] or row.changes[0]
        subject = find_subject(self._sentence[: anchor.index - self._sentence[0].index], anchor, self._index)
        currents = currents_of(row, self._sentence, subject)
        self._previous = self._amount = None
        for place, (current, base, change) in enumerate(zip(currents, bases, row.changes, strict=True)):
            if change.role == "change.points":
                yield Comparison(current, base, points=change)
            elif not row.measured:
                yield Comparison(current, base, rate=change)
            else:
                yield Comparison(current, base, change)
                if row.rates:
                    yield Comparison(current, base, change, rate=row.rates[place])

    def read_rate(self, at: int) -> Iterator[Comparison]:
        """A rate of change, which ends the comparison."""
        fact, anchor = self._sentence[at], self._amount or self._previous
        if TWO_YEARS.search(fact.lead) or (anchor is not None and has_own_base(fact, anchor)):
            yield from self._read_apart(at)
        elif anchor is None:
            yield from _with_later_previous(self._sentence, at, self._index)
        elif fact.clause - anchor.clause <= _REACH and fact.depth == anchor.depth:
            self._told = Comparison(self._current, self._previous, self._amount, rate=fact)
            yield self._told
            self._previous = self._amount = None

    def _read_apart(self, at: int) -> Iterator[Comparison]:
        """较概算低734万元，较控制价下浮6.46%: a rate against another base than the amount before it."""
        rate, current = self._sentence[at], self._current
        self._previous = self._amount = None
        if current is None:
            return
        both = years_named(self._sentence[:at], rate, current)
        base = named_base(rate, self._index, current) if both is None else None
        if both is not None or base is not None:
            yield Comparison(*(both or (current, base)), rate=rate)

    def read_other(self, fact: Fact) -> Iterator[Comparison]:
        """Points of change; a plain figure in a later clause opens another subject."""
        previous = self._previous
        if previous is None:
            amount = self._amount
            if amount is not None and fact is not self._current and fact.named and _opens_another(fact, amount):
                self._amount = None
            if fact.role == "change.points":
                yield from _points_before_previous(self._sentence, fact)
            return
        if fact.role == "change.points":
            if previous.quantity.dimension == "percent" and not is_on_other_base(fact, previous):
                yield Comparison(self._current, previous, points=fact)
        elif fact is not self._current and (_opens_another(fact, previous) or _is_next_rate(fact, self._current)):
            self._previous = self._amount = None


def _found_before(
    sentence: Sequence[Fact], at: int, current: Fact | None, index: Index
) -> tuple[Fact | None, Fact | None]:
    """What a change that is printed alone compares: by the years or the base it names, by what stands behind it."""
    amount = sentence[at]
    both = years_named(sentence[:at], amount, amount)
    if both is not None:
        return both
    named = named_base(amount, index, amount) or _later_previous(sentence, at, amount, index)
    return current, named or earlier_year(sentence[:at], amount, index)


def _is_said_behind(sentence: Sequence[Fact], at: int) -> bool:
    """增长4.1%（上年42.95亿元）: a bracket behind a change says what it was before and opens no comparison."""
    fact = sentence[at]
    return fact.role == "previous" and fact.depth > 0 and at > 0 and sentence[at - 1].role in CHANGES


def _with_later_previous(sentence: Sequence[Fact], at: int, index: Index) -> Iterator[Comparison]:
    """税收44.72亿元，比上年增长4.1%（上年42.95亿元）: a rate alone, with the figure before behind it."""
    rate = sentence[at]
    series = _years_in_row(sentence[:at], rate)
    if series is not None:
        yield Comparison(*series, rate=rate)
        return
    for current in reversed(sentence[:at]):
        if is_plain(current) and current.quantity.dimension != "percent" and current.depth == rate.depth:
            previous = _later_previous(sentence, at, current, index)
            if previous is not None and previous.quantity.unit == current.quantity.unit:
                yield Comparison(current, previous, rate=rate)
            return


def _years_in_row(earlier: Sequence[Fact], rate: Fact) -> tuple[Fact, Fact] | None:
    """2021年38.6万、2022年41.2万、2023年55.62万人次，2023年同比增长35%: the last two of a row of years."""
    if len(earlier) < 2 or not ON_YEAR.search(rate.lead):
        return None
    previous, current = earlier[-2:]
    told = all(is_plain(fact) and not fact.compared and fact.depth == rate.depth for fact in (previous, current))
    years = previous.period.isdigit() and current.period == str(int(previous.period) + 1) == rate.period
    alike = same_measure(previous, current) and previous.role == current.role and previous.item == current.item
    return (current, previous) if told and years and alike else None


def _points_before_previous(sentence: Sequence[Fact], points: Fact) -> Iterator[Comparison]:
    """利用率36.4%，较上年提升4.1个百分点，上年为32.3%: the rate before stands behind the change."""
    at = points.index - sentence[0].index
    if not 0 < at < len(sentence) - 1:
        return
    current, previous = sentence[at - 1], sentence[at + 1]
    percent = current.quantity.dimension == previous.quantity.dimension == "percent"
    near = points.clause - current.clause <= 1 and previous.clause - points.clause <= 1
    near = near and not OF_TARGET.search(points.label + current.label) and not _COMPARES.match(previous.label)
    if percent and near and previous.role == "previous" and not current.compared and current.role in _PERCENTAGES:
        yield Comparison(current, previous, points=points)


def _opens_another(fact: Fact, previous: Fact) -> bool:
    """A plain figure in a later clause: what was compared before is over."""
    plain = fact.role not in NO_SUBJECT and fact.role != "share"
    return plain and fact.clause != previous.clause and not fact.depth


def _is_next_rate(fact: Fact, current: Fact | None) -> bool:
    """到位率98%，较上年97%提高1个百分点；支付率95%: a rate of another name behind the one that was compared."""
    return current is not None and fact.role in RATES and fact.name not in ("", current.name) and not fact.depth


def _turned(sentence: Sequence[Fact], at: int) -> Fact | None:
    """由460立方米降到405立方米: the number behind the turning word is what it is now."""
    if at + 1 == len(sentence):
        return None
    before, follow = sentence[at], sentence[at + 1]
    if follow.clause != before.clause or follow.compared or not same_measure(follow, before):
        return None
    return follow if lexicon().to_end.search(follow.label) else None


def _later_previous(sentence: Sequence[Fact], at: int, like: Fact, index: Index) -> Fact | None:
    """增加14.12万元（上年为598.36万元）; …，上年为598.36万元: what it was before stands behind."""
    change = sentence[at]
    if is_against_target(change):
        return None
    for fact in sentence[at + 1 : at + 1 + _BEHIND]:
        if not same_measure(fact, like):
            continue
        near = fact.depth > change.depth or fact.clause <= change.clause + 2
        if fact.role == "previous" and near and fact.label and not _COMPARES.match(fact.label):
            return fact
        if is_plain(fact) and "" < fact.period < index.statements.year and fact.clause <= change.clause + 2:
            return fact
        if not fact.depth:
            return None
    return None
