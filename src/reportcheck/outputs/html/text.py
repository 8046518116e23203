"""The text of one file as HTML: paragraphs, headings and tables, findings beside the block of their likely slip."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reportcheck.documents.model import Cell, Document, Paragraph, Row, Table
from reportcheck.outputs.html.cards import NOWHERE, Cards
from reportcheck.outputs.html.escape import escape, script_json
from reportcheck.outputs.html.marks import Mark, Marks, pieces
from reportcheck.outputs.labels import words
from reportcheck.results import Report

_WIDEST = 1000  # columns that HTML lets a cell span
_HEADER_ROWS = 4
_PART = 200  # rows of a table that are laid out at once
_TAGGED = ("contents", "footnote", "endnote", "textbox")
_NO_FIGURE = ("x", "w")


class Placed(NamedTuple):
    """A card and the table row beside which it stands."""

    row: int
    html: str


class FileText:
    """Draws one file. Cards that stand beside no block that is shown come first."""

    def __init__(self, report: Report, cards: Cards, marks: Marks, lang: str) -> None:
        self.report, self.cards, self.marks = report, cards, marks
        self.words = words(lang)
        self.aside = '<aside lang="en">' if lang == "en" else "<aside>"

    def html(self) -> str:
        """The whole text with its cards and what is told of each number on a click."""
        return "".join(self._parts())

    def _parts(self) -> Iterator[str]:
        known = {block.block for document in self.report.documents for block in document.blocks}
        beside: dict[int, list[Placed]] = defaultdict(list)
        for at, block, row in self.cards.places():
            quoting = block not in known
            beside[NOWHERE if quoting else block].append(Placed(row, self.cards.card(at, quoting)))
        if beside[NOWHERE]:
            yield f'<div class="row apart">{self._aside(beside[NOWHERE])}</div>'
        several = len(self.report.documents) > 1
        for document in self.report.documents:
            if several:
                yield f'<h3 class="report">{escape(document.title)}</h3>'
            yield from self._document(document, beside)
        yield f'<script type="application/json" class="sums">{script_json(self.marks.sums)}</script>'

    def _document(self, document: Document, beside: Mapping[int, Sequence[Placed]]) -> Iterator[str]:
        for block in document.blocks:
            cards = beside.get(block.block, ())
            number = f'data-n="{block.block + 1}"'
            if isinstance(block, Paragraph):
                yield f'<div class="row" {number}>{self._paragraph(block)}{self._aside(cards)}</div>\n'
            else:
                yield from self._table(block, number, cards)

    def _aside(self, cards: Iterable[Placed]) -> str:
        html = "".join(card.html for card in cards)
        return f"{self.aside}{html}</aside>" if html else ""

    def _paragraph(self, paragraph: Paragraph) -> str:
        number = f'<span class="no">{escape(paragraph.number)}</span>' if paragraph.number else ""
        text = number + self._text(paragraph.text, self.marks.at(paragraph.block))
        if paragraph.level:
            tag = f"h{min(6, paragraph.level + 2)}"
            return f"<{tag}>{text}</{tag}>"
        if paragraph.kind in _TAGGED:
            said = self.words[paragraph.kind]
            return f'<p class="{paragraph.kind}"><small>{escape(said)}</small> {text}</p>'
        return f'<p class="{paragraph.kind}">{text}</p>' if paragraph.kind != "body" else f"<p>{text}</p>"

    def _table(self, table: Table, number: str, cards: Sequence[Placed]) -> Iterator[str]:
        """A table, or its parts one below the other, each with the cards of its rows."""
        name = escape(table.caption or self.words["table"])
        height = max((row.index for row in table.rows), default=-1) + 1
        grid = Grid(height)
        heads = self._header_rows(table)
        parts = list(split_rows(table.rows))
        first = NOWHERE
        for at, part in enumerate(parts):
            last = part[-1].index if at + 1 < len(parts) else height
            own = [card for card in cards if first <= card.row <= last]
            first = last + 1
            rows = "".join(self._row(row, grid, row.index in heads, table.block) for row in part)
            region = f'<div class="t" role="region" aria-label="{name}" tabindex="0"><table>{rows}</table></div>'
            kind = "row" if len(parts) == 1 else "row long"
            yield f'<div class="{kind}"{"" if at else f" {number}"}>{region}{self._aside(own)}</div>\n'

    def _row(self, row: Row, grid: Grid, head: bool, block: int) -> str:
        cells = []
        tag = 'th scope="col"' if head else "td"
        for cell in row.cells:
            gap = grid.gap(row.index, cell)
            if gap:
                cells.append(f'<td class="gap" colspan="{gap}"></td>' if gap > 1 else '<td class="gap"></td>')
            marks = self.marks.at(block, cell.row, cell.column)
            number = f'<span class="no">{escape(cell.number)}</span>' if cell.number else ""
            figure = ' class="num"' if _is_figure(cell, marks) else ""
            closing = tag.partition(" ")[0]
            cells.append(
                f"<{tag}{grid.spans(row.index, cell)}{figure}>{number}{self._text(cell.text, marks)}</{closing}>"
            )
        return f"<tr>{''.join(cells)}</tr>"

    def _header_rows(self, table: Table) -> frozenset[int]:
        """The first rows, as long as they print no figures and are not the whole table."""
        heads: list[int] = []
        for row in table.rows[:_HEADER_ROWS]:
            marks = [mark for cell in row.cells for mark in self.marks.at(table.block, cell.row, cell.column)]
            if any(mark.fate not in _NO_FIGURE for mark in marks):
                return frozenset(heads)
            heads.append(row.index)
        return frozenset()

    def _text(self, text: str, marks: Sequence[Mark]) -> str:
        if not marks:
            return escape(text)
        return "".join(self._piece(part, mark) for part, mark in pieces(text, marks))

    def _piece(self, text: str, mark: Mark | None) -> str:
        if mark is None:
            return escape(text)
        kind = mark.fate + (" slip" if any(self.cards.is_slip(code) for code in mark.evidence) else "")
        attributes = f' class="{kind}"' if " " in kind else f" class={kind}"
        if mark.relations:
            attributes += f' data-r="{" ".join(map(str, mark.relations))}"'
        if mark.reason:
            attributes += f' data-y="{escape(mark.reason)}"'
        if mark.evidence:
            attributes += f' data-e="{" ".join(mark.evidence)}"'
        return f"<b{attributes}>{escape(text)}</b>"


def split_rows(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Rows in parts that a browser lays out one by one as they come into sight; no merged cell is cut."""
    begin = covered = 0
    for at, row in enumerate(rows):
        if at - begin >= _PART and row.index >= covered:
            yield rows[begin:at]
            begin = at
        covered = max(covered, *(cell.row + cell.row_span for cell in row.cells), row.index)
    yield rows[begin:]


class Grid:
    """Where the cells of a table stand in HTML, which knows no positions: gaps before a cell are filled."""

    def __init__(self, height: int) -> None:
        self.height = height
        self._next = 0
        self._row = -1
        self._from_above: dict[int, int] = {}  # column: the last row that a cell from above covers

    def gap(self, row: int, cell: Cell) -> int:
        """How many positions stand empty before a cell, in its row."""
        if row != self._row:
            self._row, self._next = row, 0
        empty = sum(self._from_above.get(column, -1) < row for column in range(self._next, cell.column))
        self._next = max(self._next, cell.column + _columns(cell))
        if cell.row_span > 1:
            last = min(self.height, row + cell.row_span) - 1
            self._from_above.update(dict.fromkeys(range(cell.column, cell.column + _columns(cell)), last))
        return empty

    def spans(self, row: int, cell: Cell) -> str:
        """The attributes of a merged cell; a span never leaves the table."""
        down = min(cell.row_span, self.height - row)
        across = _columns(cell)
        return (f' rowspan="{down}"' if down > 1 else "") + (f' colspan="{across}"' if across > 1 else "")


def _columns(cell: Cell) -> int:
    return max(1, min(cell.column_span, _WIDEST))


def _is_figure(cell: Cell, marks: Sequence[Mark]) -> bool:
    """Whether the cell is one number and hardly anything else: such cells stand to the right."""
    longest = max((mark.end - mark.start for mark in marks if mark.fate not in _NO_FIGURE), default=0)
    return longest > 0 and longest * 2 >= len(cell.text.strip())
