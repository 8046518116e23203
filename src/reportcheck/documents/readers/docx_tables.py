"""Tables of a Word file: every cell once, at its first grid position, with its spans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Row
from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_inline import Inline
from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.docx_styles import to_int

_THROUGH = frozenset({w.SDT, w.SDT_CONTENT, w.CUSTOM_XML, w.INS, w.MOVE_TO})
_BLOCKS = (w.P, w.TBL, w.ALT_CHUNK, w.O_MATH, w.O_MATH_PARA)
_MAX_SPAN = 1000


class Host(Protocol):
    """What the table reader asks of the file reader."""

    def cell_paragraph(self, paragraph: Element) -> tuple[str, str, Inline | None]: ...

    def has_comment(self, paragraph: Element) -> bool: ...


class _Open:
    """A cell while its table is being read; `rows` grows with every vMerge that continues it."""

    __slots__ = ("column", "number", "row", "rows", "span", "text")

    def __init__(self, row: int, column: int, span: int, text: str, number: str) -> None:
        self.row = row
        self.column = column
        self.span = span
        self.text = text
        self.number = number
        self.rows = 1


class _Spans:
    """How far a cell reaches, as its properties tell."""

    __slots__ = ("columns", "continues_left", "deleted", "merge")

    def __init__(self) -> None:
        self.columns = 1
        self.merge = ""
        self.continues_left = False
        self.deleted = False


class Grid:
    """One table as read: its rows, the tables and other blocks inside its cells, and what else its paragraphs hold.

    `cells` are its elements by row and column; None where nobody asks. `commented` are paragraphs that a comment is
    about, with row and column of their cell.
    """

    __slots__ = ("cells", "commented", "inlines", "nested", "rows")

    def __init__(self, keeps_cells: bool = False) -> None:
        self.cells: dict[tuple[int, int], Element] | None = {} if keeps_cells else None
        self.rows: tuple[Row, ...] = ()
        self.nested: list[Element] = []
        self.inlines: list[Inline] = []
        self.commented: list[tuple[Element, int, int]] = []


class TableReader:
    """Reads the tables of one tree; spans are looked up once over the whole of it."""

    def __init__(self, host: Host, keeps_cells: bool = False) -> None:
        self._host = host
        self._keeps_cells = keeps_cells
        self._spans: dict[Element, _Spans] = {}
        self._skipped_columns: dict[Element, int] = {}
        self._deleted_rows: set[Element] = set()

    def survey(self, root: Element) -> None:
        """Note the spans of all cells below `root`; needed once before its tables are read."""
        for element in root.iter(w.GRID_SPAN, w.V_MERGE, w.H_MERGE, w.CELL_DEL):
            properties = element.getparent()
            cell = None if properties is None else properties.getparent()
            if cell is None or cell.tag != w.TC:
                continue  # a tcPrChange keeps the old properties
            spans = self._spans.setdefault(cell, _Spans())
            if element.tag == w.GRID_SPAN:
                spans.columns = min(max(to_int(element.get(w.VAL)) or 1, 1), _MAX_SPAN)
            elif element.tag == w.V_MERGE:
                spans.merge = element.get(w.VAL) or "continue"
            elif element.tag == w.H_MERGE:
                spans.continues_left = (element.get(w.VAL) or "continue") == "continue"
            else:
                spans.deleted = True
        for properties in root.iter(w.TRPR):
            row = properties.getparent()
            if row is None or row.tag != w.TR:
                continue
            for child in properties.iterchildren(w.GRID_BEFORE, w.DEL, w.MOVE_FROM):
                if child.tag == w.GRID_BEFORE:
                    self._skipped_columns[row] = min(max(to_int(child.get(w.VAL)) or 0, 0), _MAX_SPAN)
                else:
                    self._deleted_rows.add(row)

    def read(self, table: Element) -> Grid:
        """One table; what its cells hold beside paragraphs is returned unread, its text is not in the outer cell."""
        grid = Grid(self._keeps_cells)
        above: dict[int, _Open] = {}  # the open cell at each first column, for vMerge
        rows: list[list[_Open]] = []
        for row in _children(table, w.TR):
            if row in self._deleted_rows:
                continue
            rows.append(self._row(row, len(rows), above, grid))
        grid.rows = _closed(rows)
        return grid

    def _row(self, row: Element, index: int, above: dict[int, _Open], grid: Grid) -> list[_Open]:
        cells: list[_Open] = []
        column = self._skipped_columns.get(row, 0)
        for tc in _children(row, w.TC):
            spans = self._spans.get(tc)
            if spans is None:
                opened = _Open(index, column, 1, *self._content(tc, grid, index, column))
                above[column] = opened
                cells.append(opened)
                if grid.cells is not None:
                    grid.cells[index, column] = tc
                column += 1
                continue
            if spans.deleted:
                continue
            upper = above.get(column)
            if spans.merge == "continue" and upper is not None and upper.row + upper.rows == index:
                upper.rows += 1
                column += max(upper.span, spans.columns)
                # Word keeps what a merged cell held before it was merged; it is not shown, so it is not read.
                continue
            text, number = self._content(tc, grid, index, column)
            if spans.continues_left and cells:
                cells[-1].span += spans.columns
            else:
                opened = _Open(index, column, spans.columns, text, number)
                above[column] = opened
                cells.append(opened)
                if grid.cells is not None:
                    grid.cells[index, column] = tc
            column += spans.columns
        return cells

    def _content(self, tc: Element, grid: Grid, row: int, column: int) -> tuple[str, str]:
        """The cell's text, its paragraphs joined by newlines, and the first one's automatic number."""
        lines: list[str] = []
        first_number = ""
        for element in _content_blocks(tc):
            if element.tag != w.P:
                grid.nested.append(element)
                continue
            text, number, found = self._host.cell_paragraph(element)
            text = text.strip()
            if self._host.has_comment(element):
                grid.commented.append((element, row, column))
            if number and not lines and not first_number:
                first_number = number
            if text:
                lines.append(text)
            if found is not None:
                grid.inlines.append(found)
        return (lines[0] if len(lines) == 1 else "\n".join(lines)), first_number


def cell_paragraphs(tc: Element) -> list[Element]:
    """The paragraphs of a cell, without those of tables inside it."""
    return [element for element in _content_blocks(tc) if element.tag == w.P]


def _closed(rows: list[list[_Open]]) -> tuple[Row, ...]:
    folded = iter(fold_all([cell.text for cells in rows for cell in cells]))
    return tuple(
        Row(
            index,
            tuple(
                Cell(cell.row, cell.column, cell.text, next(folded), cell.rows, cell.span, cell.number)
                for cell in cells
            ),
        )
        for index, cells in enumerate(rows)
    )


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also those inside content controls and insertions."""
    for element in parent:
        found = element.tag
        if found == tag:
            yield element
        elif found in _THROUGH:
            yield from _inside(element, (tag,))


def _content_blocks(tc: Element) -> Iterator[Element]:
    for element in tc:
        tag = element.tag
        if tag in _BLOCKS:
            yield element
        elif tag in _THROUGH or tag == w.ALTERNATE:
            yield from _inside(element, _BLOCKS)


def _inside(wrapper: Element, wanted: tuple[str, ...]) -> Iterator[Element]:
    stack = [wrapper]
    while stack:
        element = stack.pop()
        if element.tag in wanted:
            yield element
        elif element.tag == w.ALTERNATE:
            branch = element.find(w.CHOICE)
            branch = element.find(w.FALLBACK) if branch is None else branch
            stack.extend(reversed(branch if branch is not None else ()))
        elif element.tag in _THROUGH:
            stack.extend(reversed(element))
