"""Tables written as lines: `甲[2x3]` reaches over 2 rows and 3 columns, and nothing is written where it reaches."""

from __future__ import annotations

import re

from reportcheck.documents.model import Cell, Document, Row, Table
from reportcheck.fold import fold
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact, Formula, Statements
from reportcheck.statements.read import read_statements
from reportcheck.statements.tables.read import TableReading, read_table

_SPAN = re.compile(r"\[(\d+)x(\d+)\]$")


def table(text: str, *, unit: str = "", caption: str = "") -> Table:
    """A table of these lines, its cells between bars."""
    taken: set[tuple[int, int]] = set()
    rows: list[Row] = []
    for at, line in enumerate(text.strip().splitlines()):
        cells: list[Cell] = []
        column = 0
        for entry in line.strip().split("|"):
            while (at, column) in taken:
                column += 1
            span = _SPAN.search(entry)
            high, wide = (int(span[1]), int(span[2])) if span else (1, 1)
            printed = _SPAN.sub("", entry).strip().replace("/n", "\n")
            cells.append(Cell(at, column, printed, fold(printed), high, wide))
            taken |= {(at + down, column + on) for down in range(high) for on in range(wide)}
            column += wide
        rows.append(Row(at, tuple(cells)))
    return Table(0, tuple(rows), caption=caption, unit_note=unit)


def read(text: str, *, unit: str = "", caption: str = "", year: str = "2023") -> TableReading:
    """What a table of these lines says."""
    return read_table(table(text, unit=unit, caption=caption), 0, lexicon(), year)


def statements(text: str) -> Statements:
    """What a report says that is this table alone."""
    return read_statements(Document("", (table(text),)))


def cell(reading: TableReading, row: int, column: int) -> Fact:
    """The only number of one cell."""
    (fact,) = (fact for fact in reading.facts if (fact.place.row, fact.place.column) == (row, column))
    return fact


def written(formula: Formula) -> str:
    """A formula with its numbers as printed: `28.50 ÷ 30.00 = 95.00%`."""
    above = " ".join(
        f"{'+' if part.weight > 0 else '-'}{part.fact.quantity.number}" for part in formula.parts if part.weight
    )
    under = " ".join(
        f"{'+' if part.under > 0 else '-'}{part.fact.quantity.number}" for part in formula.parts if part.under
    )
    sign = {"least": "≤", "most": "≥"}.get(formula.form, "=")
    return (
        f"{above.lstrip('+')}{' ÷ ' + under.lstrip('+') if under else ''} {sign} {formula.result.quantity.text.strip()}"
    )


def formulas(reading: TableReading, name: str = "") -> list[str]:
    """The formulas of one name, or all, in order."""
    return [written(formula) for formula in reading.formulas if formula.name == name or not name]


def sums(reading: TableReading) -> list[str]:
    """The groups: `30.00 + 45.00 = 75.00`."""
    return [
        " + ".join(fact.quantity.number for fact in group.members) + " = " + group.heads[0].quantity.number
        for group in reading.groups
    ]
