"""The tables of a Word 97–2003 file: rows with the edges of their cells become a grid ([MS-DOC] 2.4.3, 2.9.321).

A row carries the positions of its cells' edges, in twentieths of a point. The edges of all rows of a table are its grid
columns, and a cell spans the columns between its own edges.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Row
from reportcheck.documents.readers import doc_sprms as sprms

_NEAR = 20  # edges nearer than this (a point, in twips) are one edge, drawn or rounded twice
_CONTINUES, _RESTARTS = 1, 3
_TC_SIZE = 20


Modifiers = tuple[tuple[int, bytes], ...]


class CellText(NamedTuple):
    """A cell as the text has it: its paragraphs joined by newlines, and the first one's automatic number."""

    text: str
    number: str


@dataclass(slots=True)
class RowLayout:
    """Edges of a row's cells (one more than cells), and how each cell is merged; empty where the row tells nothing."""

    edges: list[int] = field(default_factory=list)
    vertical: list[int] = field(default_factory=list)
    continues_left: list[bool] = field(default_factory=list)


class _Open:
    """A cell while its table is being laid out; `rows` grows with every cell below that continues it."""

    __slots__ = ("column", "content", "row", "rows", "span")

    def __init__(self, row: int, column: int, span: int, content: CellText) -> None:
        self.row = row
        self.column = column
        self.span = span
        self.content = content
        self.rows = 1


class OpenTable:
    """A table while its paragraphs are being read; `nested` are the tables inside its cells."""

    def __init__(self) -> None:
        self.nested: list[OpenTable] = []
        self._rows: list[tuple[list[CellText], RowLayout]] = []
        self._cells: list[CellText] = []
        self._lines: list[str] = []
        self._number = ""
        self._in_cell = False

    def add(self, text: str, number: str) -> None:
        """One paragraph of the open cell."""
        self._in_cell = True
        if number and not self._lines and not self._number:
            self._number = number
        if text:
            self._lines.append(text)

    def end_cell(self) -> None:
        """The paragraphs since the last cell make up a cell."""
        self._cells.append(CellText("\n".join(self._lines), self._number))
        self._lines, self._number, self._in_cell = [], "", False

    def end_row(self, modifiers: Modifiers, deleted: bool) -> None:
        """The cells since the last row make up a row; a deleted one is dropped."""
        if self._in_cell:
            self.end_cell()
        if self._cells and not deleted:
            self._rows.append((self._cells, row_layout(modifiers)))
        self._cells = []

    def rows(self) -> tuple[Row, ...]:
        """The whole table; a row that broke off is its last."""
        self.end_row((), False)
        return _grid_rows(self._rows)


def row_layout(modifiers: Modifiers) -> RowLayout:
    """The layout that the table modifiers of a row's last paragraph give."""
    layout = RowLayout()
    for opcode, operand in modifiers:
        if opcode == sprms.T_DEFINITION:
            layout = _definition(operand)
        elif opcode == sprms.T_VERTICAL_MERGE and len(operand) >= 2:
            if operand[0] < len(layout.vertical):
                layout.vertical[operand[0]] = operand[1]
        elif opcode in (sprms.T_MERGE, sprms.T_SPLIT):
            first, end = operand[0], min(operand[1], len(layout.continues_left))
            for index in range(first, end):
                layout.continues_left[index] = opcode == sprms.T_MERGE and index > first
    return layout


def _definition(operand: bytes) -> RowLayout:
    count = operand[0] if operand else 0
    if len(operand) < 1 + 2 * (count + 1):
        return RowLayout()
    edges = list(struct.unpack_from(f"<{count + 1}h", operand, 1))
    flags: list[int] = []
    for index in range(count):
        at = 1 + 2 * (count + 1) + _TC_SIZE * index
        flags.append(int.from_bytes(operand[at : at + 2], "little"))
    return RowLayout(edges, [flag >> 5 & 3 for flag in flags], _horizontal([flag & 3 for flag in flags]))


def _horizontal(marks: list[int]) -> list[bool]:
    # Writers disagree whether 1 or 2 marks the first cell of a merged set; what stands first tells.
    continues: list[bool] = []
    first = 0
    for mark in marks:
        if first == 0:
            first = mark
            continues.append(False)
        else:
            continues.append(mark not in (0, first))
            first = 0 if mark == 0 else first
    return continues


def _grid_rows(rows: list[tuple[list[CellText], RowLayout]]) -> tuple[Row, ...]:
    """The rows of one table, merged cells once at their first grid position."""
    columns = _grid_edges([layout.edges for _, layout in rows])
    above: dict[int, _Open] = {}
    laid_out = [_lay_out(index, cells, layout, columns, above) for index, (cells, layout) in enumerate(rows)]
    folded = iter(fold_all([cell.content.text for cells in laid_out for cell in cells]))
    return tuple(
        Row(
            index,
            tuple(
                Cell(cell.row, cell.column, cell.content.text, next(folded), cell.rows, cell.span, cell.content.number)
                for cell in cells
            ),
        )
        for index, cells in enumerate(laid_out)
    )


def _grid_edges(rows: list[list[int]]) -> list[int]:
    edges: list[int] = []
    for edge in sorted({edge for row in rows for edge in row}):
        if not edges or edge - edges[-1] > _NEAR:
            edges.append(edge)
    return edges


def _lay_out(
    index: int, cells: list[CellText], layout: RowLayout, columns: list[int], above: dict[int, _Open]
) -> list[_Open]:
    opened: list[_Open] = []
    edges = layout.edges
    following = 0  # the first column that is still free
    for place, content in enumerate(cells):
        column, span = following, 1
        if place + 1 < len(edges):
            column = max(bisect_right(columns, edges[place]) - 1, following)
            span = max(bisect_right(columns, edges[place + 1]) - 1 - column, 1)
        following = column + span
        if place < len(layout.continues_left) and layout.continues_left[place] and opened:
            opened[-1].span += span
            continue
        merge = layout.vertical[place] if place < len(layout.vertical) else 0
        upper = above.get(column)
        if merge == _CONTINUES and upper is not None and upper.row + upper.rows == index:
            upper.rows += 1
            continue
        cell = _Open(index, column, span, content)
        above[column] = cell
        opened.append(cell)
    return opened
