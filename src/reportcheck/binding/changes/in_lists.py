"""Changes told in a row: 会议费、培训费分别支出6万元、2万元，比上年分别减少1万元、0.5万元，分别下降14.3%、20.0%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import CHANGES, NO_PART

_FEWEST = 2


class Row(NamedTuple):
    """Changes in a row, and the rates right behind them, as many as amounts or none."""

    changes: Sequence[Fact]
    rates: Sequence[Fact]

    @property
    def measured(self) -> bool:
        """Whether amounts, and not rates alone, tell the change."""
        return self.changes[0].role == "change.amount"

    def facts(self) -> Iterator[Fact]:
        """All numbers of the row, in order."""
        yield from self.changes
        yield from self.rates


def rows_of(sentence: Sequence[Fact]) -> list[Row]:
    """The rows of one sentence; amounts and the rates behind them are one row."""
    runs = _runs(sentence)
    rows: list[Row] = []
    for run in runs:
        last = rows[-1] if rows else None
        if last is not None and _are_rates_of(run, last):
            rows[-1] = Row(last.changes, run)
        else:
            rows.append(Row(run, ()))
    return rows


def currents_of(row: Row, sentence: Sequence[Fact], subject: Fact | None) -> list[Fact | None]:
    """What each change is of: the number in its place of the list before, else the one that all are of."""
    like = row.changes[0]
    earlier = [
        fact for fact in sentence if fact.index < like.index and fact.listed and fact.role not in NO_PART | CHANGES
    ]
    told = [fact for fact in earlier if not fact.compared and (not row.measured or same_measure(fact, like))]
    if len(told) == len(row.changes) and len({fact.clause for fact in told}) == 1:
        return list(told)
    return [subject if subject is not None and not subject.listed else None] * len(row.changes)


def bases_of(row: Row, sentence: Sequence[Fact]) -> list[Fact | None]:
    """较年初预算10.65万元和上年决算11.97万元分别下降: the figures compared with, right before the changes."""
    first, count = row.changes[0].index - sentence[0].index, len(row.changes)
    beside = list(sentence[max(0, first - count) : first])
    if len(beside) == count and all(fact.compared and same_measure(fact, beside[0]) for fact in beside):
        return list(beside)
    return [None] * count


def _runs(sentence: Sequence[Fact]) -> list[list[Fact]]:
    """Changes of one kind and clause, none but the first with words of its own."""
    runs: list[list[Fact]] = []
    for fact in sentence:
        if fact.role not in CHANGES or not fact.listed:
            continue
        last = runs[-1][-1] if runs else None
        goes_on = last is not None and fact.index == last.index + 1 and fact.clause == last.clause
        if goes_on and last is not None and fact.role == last.role and not fact.label:
            runs[-1].append(fact)
        else:
            runs.append([fact])
    return [run for run in runs if len(run) >= _FEWEST]


def _are_rates_of(run: Sequence[Fact], row: Row) -> bool:
    beside = run[0].index == row.changes[-1].index + 1 and len(run) == len(row.changes)
    return beside and row.measured and run[0].role == "change.rate"
