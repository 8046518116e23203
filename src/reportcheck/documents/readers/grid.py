"""Cells set on a grid: the rows of a table, from cells with places or from cells that only say how far they reach."""

from __future__ import annotations

from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Row

_MAX_COLUMN_SPAN = 1000
_BUDGET = 2_000_000  # grid positions that one table may cost; what a hostile file asks beyond that is set without spans


class Placed:
    """A cell that has its place; its spans may still grow."""

    __slots__ = ("column", "column_span", "number", "row", "row_span", "text")

    def __init__(
        self, row: int, column: int, text: str, row_span: int = 1, column_span: int = 1, number: str = ""
    ) -> None:
        self.row = row
        self.column = column
        self.text = text
        self.row_span = row_span
        self.column_span = column_span
        self.number = number


def rows_of(rows: list[list[Placed]]) -> tuple[Row, ...]:
    """The finished rows; spans that reach over the table's end are cut there."""
    folded = iter(fold_all([cell.text for row in rows for cell in row]))
    return tuple(
        Row(
            index,
            tuple(
                Cell(
                    cell.row,
                    cell.column,
                    cell.text,
                    next(folded),
                    min(cell.row_span, len(rows) - cell.row),
                    cell.column_span,
                    cell.number,
                )
                for cell in row
            ),
        )
        for index, row in enumerate(rows)
    )


class Grid:
    """A table of cells that say how many rows and columns they reach over: `next_row`, `add` for each cell from the
    left, at last `rows`."""

    def __init__(self) -> None:
        self._rows: list[list[Placed]] = []
        self._column = 0
        self._taken: dict[int, tuple[int, int]] = {}  # column: (row up to which it is taken, column after the cell)
        self._budget = _BUDGET

    def next_row(self) -> None:
        """Begin a row below the last one."""
        self._rows.append([])
        self._column = 0

    def add(self, text: str, row_span: int = 1, column_span: int = 1, number: str = "") -> None:
        """Set a cell at the next free position of the row; spans count rows and columns from 1."""
        row = len(self._rows) - 1
        column = self._free(row)
        column_span = min(max(column_span, 1), _MAX_COLUMN_SPAN) if self._budget > 0 else 1
        row_span = max(row_span, 1) if self._budget > 0 else 1
        self._rows[row].append(Placed(row, column, text, row_span, column_span, number))
        self._column = column + column_span
        if row_span > 1:
            self._budget -= column_span
            taken = (row + row_span, column + column_span)
            for position in range(column, column + column_span):
                self._taken[position] = taken

    def _free(self, row: int) -> int:
        column = self._column
        while self._budget > 0 and column in self._taken:
            until, end = self._taken[column]
            if until <= row:
                break
            column = end
            self._budget -= 1
        return column

    def rows(self) -> tuple[Row, ...]:
        """The finished rows."""
        return rows_of(self._rows)


def is_blank(rows: tuple[Row, ...]) -> bool:
    """Whether no cell of a table has text."""
    return not any(cell.text or cell.number for row in rows for cell in row.cells)
