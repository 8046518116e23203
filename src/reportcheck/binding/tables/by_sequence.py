"""四个季度分别为254.40、556.20、346.38和195.15万元: a row of figures that a column prints, but for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.tables.rows import TOTAL

_FEWEST = 3


def bind_sequences(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for the one figure of such a row that is another than its cell, where no column prints them all.

    A column may have one cell more, its total.
    """
    columns: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for fact in index.facts:
        if fact.in_table and not fact.quantity.vague and not TOTAL.match(fact.label):
            columns[fact.place.block, fact.place.column].append(fact)
    if not columns:
        return
    for row in _rows(index.facts):
        alike = (cells[: len(row)] for cells in columns.values() if 0 <= len(cells) - len(row) <= 1)
        odd = [_odd_one(row, cells) for cells in alike]
        differing = [pair for pairs in odd if len(pairs) == 1 for pair in pairs]
        if differing and all(odd):
            fact, cell = differing[0]
            yield Question(
                rule.id, fact.item, fact.period, (Bound(rule.id, "equal", fact, (Operand(cell),), firm=True),)
            )


def _rows(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """Three figures or more of one clause, the later ones without words of their own."""
    row: list[Fact] = []
    for fact in facts:
        goes_on = bool(row) and fact.listed and not fact.label and fact.clause == row[-1].clause
        if goes_on and same_measure(fact, row[0]) and not fact.in_table:
            row.append(fact)
            continue
        if len(row) >= _FEWEST:
            yield row
        row = [] if fact.in_table or fact.quantity.vague else [fact]
    if len(row) >= _FEWEST:
        yield row


def _odd_one(row: Sequence[Fact], cells: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """The figures that differ from their cells; all of them where the measures do."""
    pairs = list(zip(row, cells, strict=True))
    return [
        (fact, cell)
        for fact, cell in pairs
        if not same_measure(fact, cell) or fact.quantity.value != cell.quantity.value
    ]
