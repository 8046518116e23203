"""Tables while they are put together: cells with their spans, and tables that go on over pages made one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Row
from reportcheck.documents.readers.pdf_runs import Run

_SAME_PLACE = 4.0  # points by which a column may differ from one page to the next
_FIGURE = re.compile(r"\s*[-－—+＋¥￥(（]?[\d０-９][\d０-９,，.．\s]*[%％)）]?\s*|\s*[-－—/]{1,2}\s*")
_MAX_HEADER = 4


class TableCell(NamedTuple):
    """A cell of a table on one page; `source` are the runs of its text, empty where nobody asks."""

    row: int
    column: int
    row_span: int
    column_span: int
    text: str
    source: tuple[Run, ...] = ()


class PageTable:
    """A table as far as one page shows it; `xs` are the edges of its columns, `top` and `bottom` its heights."""

    __slots__ = ("bottom", "cells", "height", "ruled", "top", "xs")

    def __init__(
        self, cells: list[TableCell], height: int, xs: list[float], top: float, bottom: float, ruled: bool = True
    ) -> None:
        self.ruled = ruled
        self.cells = cells
        self.height = height
        self.xs = xs
        self.top = top
        self.bottom = bottom

    def rows(self) -> tuple[Row, ...]:
        """The rows as the model has them; rows without any text are left out."""
        kept = self._rows_with_text()
        numbers = {row: number for number, row in enumerate(kept)}
        cells = [cell for cell in sorted(self.cells, key=lambda cell: cell[:5]) if cell.row in numbers]
        folded = iter(fold_all([cell.text for cell in cells]))
        by_row: list[list[Cell]] = [[] for _ in kept]
        for cell in cells:
            span = sum(1 for row in range(cell.row, cell.row + cell.row_span) if row in numbers)
            number = numbers[cell.row]
            by_row[number].append(Cell(number, cell.column, cell.text, next(folded), max(span, 1), cell.column_span))
        return tuple(Row(number, tuple(row)) for number, row in enumerate(by_row))

    def sources(self) -> Iterator[tuple[int, int, tuple[Run, ...]]]:
        """Row and column, as the model has them, and the runs of each cell."""
        numbers = {row: number for number, row in enumerate(self._rows_with_text())}
        for cell in self.cells:
            if cell.source and cell.row in numbers:
                yield numbers[cell.row], cell.column, cell.source

    def _rows_with_text(self) -> list[int]:
        return sorted({cell.row for cell in self.cells if cell.text})

    def goes_on_in(self, other: PageTable) -> bool:
        """Whether `other`, at the head of the next page, has the same columns."""
        if len(self.xs) != len(other.xs):
            return False
        if self.ruled and other.ruled:
            return all(abs(mine - theirs) <= _SAME_PLACE for mine, theirs in zip(self.xs, other.xs, strict=True))
        mine, theirs = pairwise(self.xs), pairwise(other.xs)
        return self.ruled == other.ruled and all(_overlap(a, b) for a, b in zip(mine, theirs, strict=True))

    def extend(self, other: PageTable) -> None:
        """Add the rows of the next page: without a repeated header, and with a row that was cut put together."""
        skip = self._repeated_rows(other)
        first = skip + 1 if self._was_cut(other, skip) else skip
        if first > skip:
            self._mend(other, skip)
        swallowed: set[tuple[int, int]] = set()
        for index, rows in _open_spans(self, other, skip).items():
            cell = self.cells[index]
            self.cells[index] = cell._replace(row_span=cell.row_span + rows - (first - skip))
            swallowed.add((skip, cell.column))
        shift = self.height - first
        for cell in other.cells:
            if cell.row >= first and (cell.row, cell.column) not in swallowed:
                self.cells.append(cell._replace(row=cell.row + shift))
        self.height += other.height - first
        self.bottom = other.bottom

    def row_texts(self, row: int) -> list[tuple[int, str]]:
        """Column and text of the cells that begin in a row and hold any."""
        return [(cell.column, cell.text) for cell in self.cells if cell.row == row and cell.text]

    def _repeated_rows(self, other: PageTable) -> int:
        """How many rows at the head of `other` repeat the head of this table."""
        rows = 0
        while rows < min(_MAX_HEADER, self.height, other.height):
            mine = self.row_texts(rows)
            if not mine or mine != other.row_texts(rows) or any(_FIGURE.fullmatch(text) for _, text in mine):
                break
            rows += 1
        return rows

    def _was_cut(self, other: PageTable, row: int) -> bool:
        """Whether that row of `other`, the first new one, is the rest of the last row: some text, no figure."""
        first = other.row_texts(row)
        last = dict(self.row_texts(self.height - 1))
        return (
            other.height > row + 1
            and (0 < len(first) <= (len(self.xs) - 1) / 2 or self._names_every_row(other, row))
            and all(column > 0 and _runs_on(last.get(column, ""), text) for column, text in first)
        )

    def _names_every_row(self, other: PageTable, row: int) -> bool:
        """Whether each row but that one of `other` has its own text in the first column."""
        named = {cell.row for cell in self.cells if cell.column == 0 and cell.text}
        rows = {cell.row for cell in other.cells if cell.column == 0 and cell.text}
        return len(named) == self.height and len(rows) == other.height - 1 and row not in rows

    def _mend(self, other: PageTable, row: int) -> None:
        rests = {cell.column: cell for cell in other.cells if cell.row == row and cell.text}
        for index, cell in enumerate(self.cells):
            if cell.row == self.height - 1 and cell.column in rests:
                rest = rests[cell.column]
                self.cells[index] = cell._replace(text=cell.text + rest.text, source=cell.source + rest.source)


def _open_spans(table: PageTable, other: PageTable, skip: int) -> dict[int, int]:
    """Merged cells at the foot of a page that go on as empty ones, and by how many rows."""
    heads = {cell.column: cell for cell in other.cells if cell.row == skip}
    grown: dict[int, int] = {}
    for index, cell in enumerate(table.cells):
        head = heads.get(cell.column)
        if cell.row + cell.row_span != table.height or head is None or head.text or not cell.text:
            continue
        merged = cell.row_span > 1 or head.row_span > 1
        if merged and head.column_span == cell.column_span and not _FIGURE.fullmatch(cell.text):
            grown[index] = head.row_span
    return grown


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common > 0.4 * min(one[1] - one[0], other[1] - other[0])


def _runs_on(text: str, rest: str) -> bool:
    return bool(text) and text[-1] not in "。；" and not _FIGURE.fullmatch(text) and not _FIGURE.fullmatch(rest)


def is_figure(text: str) -> bool:
    """Whether a cell holds a figure, or a dash in place of one, and nothing else."""
    return _FIGURE.fullmatch(text) is not None
