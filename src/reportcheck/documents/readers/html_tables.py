"""Tables of a page: a grid of figures and words, or only a frame in which the page is laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.model import Row
from reportcheck.documents.readers.grid import Grid
from reportcheck.documents.readers.html_flow import Context, Flow, Leaf
from reportcheck.documents.readers.html_names import CELLS, HEADINGS, Element, number_of, tag_of
from reportcheck.documents.readers.html_text import joined_lines, one_line

FIGURE = re.compile(
    r"[≥≤＞＜><=＝±+\-－—约]?\s*[¥￥]?\s*[\d０-９][\d０-９,，.．]*\s*(?:[%％‰]|[^\W\d_]{1,3})?\s*|[-—－/]+",
)
_BLOCK_PARAGRAPHS = 3
_LONG = 150
_FORM_CELLS = 6  # a frame that holds tables has fewer cells with text of their own


class _Cell(NamedTuple):
    text: str
    number: str
    paragraphs: int
    has_heading: bool
    element: Element


class FoundTable(NamedTuple):
    """A table as read. `rows` is None for a frame of the layout, whose cells are running text; `nested` tables and
    pictures (`others`) are handed on unread."""

    rows: tuple[Row, ...] | None
    caption: list[Leaf]
    nested: list[Leaf]
    others: list[Leaf]


def read_table(table: Element, flow: Flow) -> FoundTable:
    """One table; tables inside its cells are not part of their text."""
    found = FoundTable(None, [], [], [])
    rows: list[list[_Cell]] = []
    for part in _parts(table):
        if tag_of(part) == "caption":
            found.caption.extend(flow.leaves(part, Context()))
        elif not flow.skips(part):
            rows.append([_read_cell(cell, flow, found) for cell in _inside(part, CELLS) if not flow.skips(cell)])
    while rows and not any(cell.text or cell.number for cell in rows[-1]):
        rows.pop()  # also the empty row with which Excel and Word fix the widths of columns
    if not rows or _is_layout(rows, found.nested, table):
        return found
    grid = Grid()
    for row in rows:
        grid.next_row()
        for cell in row:
            span = cell.element.get
            # 0 is "to the end of the table"; the grid cuts what reaches over it
            row_span = number_of(span("rowspan")) or len(rows)
            grid.add(cell.text, min(row_span, len(rows)), number_of(span("colspan")), cell.number)
    return found._replace(rows=grid.rows())


def _read_cell(cell: Element, flow: Flow, found: FoundTable) -> _Cell:
    if not len(cell) and cell.text and (text := one_line(cell.text)) and text[0] != "#":
        return _Cell(text, "", 1, False, cell)  # most cells are as plain as that
    lines: list[str] = []
    number = ""
    has_heading = False
    for leaf in flow.leaves(cell, Context()):
        if leaf.what == "text":
            text = joined_lines(leaf.text, in_cell=True)
            if not lines and leaf.number:
                number = leaf.number
            elif leaf.number:
                text = leaf.number + text
            if text:
                lines.append(text)
            has_heading = has_heading or 0 < leaf.context.level <= len(HEADINGS)
        elif leaf.what == "pre":
            lines.extend(line for line in map(str.strip, leaf.text.splitlines()) if line)
        elif leaf.what == "table":
            found.nested.append(leaf)
        else:
            found.others.append(leaf)
    if not lines:
        # Excel keeps the value of a cell that shows nothing but signs of a column too narrow.
        value = (cell.get("x:num") or "").strip()
        return _Cell(value, "", 0, False, cell)
    if len(lines) == 1 and set(lines[0]) == {"#"} and cell.get("x:num"):
        lines = [str(cell.get("x:num"))]
    return _Cell("\n".join(lines), number, len(lines), has_heading, cell)


def _is_layout(rows: list[list[_Cell]], nested: list[Leaf], table: Element) -> bool:
    cells = [cell for row in rows for cell in row]
    full = [cell for cell in cells if cell.text]
    if table.get("role") == "presentation" or max(map(len, rows)) <= 1:
        return True
    figures = sum(1 for cell in full if len(cell.text) <= 20 and FIGURE.fullmatch(cell.text))
    if figures >= 2:
        return False
    if any(cell.has_heading or (cell.paragraphs >= _BLOCK_PARAGRAPHS and len(cell.text) >= _LONG) for cell in full):
        return True
    if nested:
        return len(full) < _FORM_CELLS and number_of(table.get("border"), 0) < 1
    return len(full) <= 1


def _parts(table: Element) -> Iterator[Element]:
    """Captions and rows in the order in which they are shown: a foot stands last wherever it was written."""
    feet: list[Element] = []
    for part in _inside(table, frozenset(("caption", "tr", "tfoot"))):
        if tag_of(part) == "tfoot":
            feet.append(part)
        else:
            yield part
    for foot in feet:
        yield from _inside(foot, frozenset(("tr",)))


def _inside(parent: Element, wanted: frozenset[str]) -> Iterator[Element]:
    """The nearest wanted elements below `parent`, not those of tables inside it."""
    stack = list(reversed(parent))
    while stack:
        element = stack.pop()
        tag = tag_of(element)
        if tag in wanted:
            yield element
        elif tag != "table" and tag not in CELLS:
            stack.extend(reversed(element))
