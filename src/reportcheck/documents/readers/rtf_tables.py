"""Tables of RTF: rows are known by where their cells end on the paper, and the grid follows from all rows together."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from reportcheck.documents.model import Row
from reportcheck.documents.readers.grid import Placed, rows_of

_NEAR = 30  # edges closer than this, in twentieths of a point, are drawn as one line
_MARGIN = 150  # rows begin a little off each other by the space inside their cells
_MAX_EDGES = 2000


class Edge(NamedTuple):
    """One cell of a row definition: its right edge, and whether it begins or continues a merge ("", first, next)."""

    right: int
    down: str = ""
    across: str = ""


class RowLayout:
    """The row definition in force, built up by \\trowd … \\cellx."""

    __slots__ = ("across", "down", "edges", "left")

    def __init__(self) -> None:
        self.left = 0
        self.edges: list[Edge] = []
        self.down = ""
        self.across = ""

    def close_cell(self, right: int) -> None:
        """\\cellx: what was said of merges since the last edge holds for the cell that ends at `right`."""
        if len(self.edges) < _MAX_EDGES:
            self.edges.append(Edge(right, self.down, self.across))
        self.down = self.across = ""


class CellText(NamedTuple):
    """What a cell holds: its paragraphs joined by newlines, and the automatic number before the first."""

    text: str
    number: str


class ReadRow(NamedTuple):
    """The cells of a row, and the layout that was in force at its end."""

    cells: list[CellText]
    left: int
    edges: tuple[Edge, ...]


def grid_of(rows: list[ReadRow]) -> tuple[Row, ...]:
    """The rows of a table with every cell at its place; merged cells stand once, with the text of their first."""
    margin = min((row.left for row in rows), default=0)
    lines = _lines(rows, margin)
    above: dict[int, Placed] = {}
    placed: list[list[Placed]] = []
    for index, row in enumerate(rows):
        cells: list[Placed] = []
        column = 0 if row.left - margin <= _MARGIN else _column(lines, row.left)
        for place, cell in enumerate(row.cells):
            edge = row.edges[place] if place < len(row.edges) else None
            if edge is None and row.edges and not cell.text:
                continue  # LibreOffice ends cells that there are not behind a table in a cell
            end = max(_column(lines, edge.right), column + 1) if edge is not None else column + 1
            span = end - column
            upper = above.get(column)
            if edge is not None and edge.across == "next" and cells:
                cells[-1].column_span += span
            elif edge is not None and edge.down == "next" and upper is not None and upper.row + upper.row_span == index:
                upper.row_span += 1
            else:
                above[column] = Placed(index, column, cell.text, 1, span, cell.number)
                cells.append(above[column])
            column = end
        placed.append(cells)
    return rows_of(placed)


def _lines(rows: list[ReadRow], margin: int) -> list[int]:
    """The vertical lines of the grid: where cells end, and where rows begin that are set in."""
    found = {edge.right for row in rows for edge in row.edges[: len(row.cells)]}
    found.update(row.left for row in rows if row.left - margin > _MARGIN)
    lines: list[int] = []
    for edge in sorted(found):
        if not lines or edge - lines[-1] > _NEAR:
            lines.append(edge)
    return lines


def _column(lines: list[int], edge: int) -> int:
    """The column that begins at `edge`: the number of lines up to it."""
    return bisect_right(lines, edge)
