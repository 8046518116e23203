"""Paragraphs and tables of RTF as they close: text runs up to \\par, \\cell or \\row, and these say what it was."""

from __future__ import annotations

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.docx_breaks import BREAK, resolve_breaks
from reportcheck.documents.readers.grid import is_blank
from reportcheck.documents.readers.rtf_styles import Look
from reportcheck.documents.readers.rtf_tables import CellText, ReadRow, RowLayout, grid_of

_CENTRED_LENGTH = 80
_MAX_DEPTH = 64  # tables inside tables; what is nested deeper is read as if it stood in the last of them


class _OpenTable:
    """A table that is being read: finished rows, finished cells of its last row, lines of its last cell."""

    __slots__ = ("cells", "lines", "number", "rows")

    def __init__(self) -> None:
        self.rows: list[ReadRow] = []
        self.cells: list[CellText] = []
        self.lines: list[str] = []
        self.number = ""


class Body:
    """The text of the report, of a note or of a text box. Its blocks go to `draft` as soon as they are finished."""

    def __init__(self, draft: Draft, kind: str = "body") -> None:
        self.draft = draft
        self.kind = kind
        self.parts: list[str] = []
        self.number = ""
        self._in_contents = False
        self._tables: list[_OpenTable] = []
        self._inner: list[DraftTable] = []  # tables that stood in cells, to follow the outer one
        self._following: list[Draft] = []  # notes and text boxes, to follow the paragraph or table they stand in
        self._unread: list[tuple[str, str]] = []

    def follow(self, draft: Draft) -> None:
        """Put the blocks of a note or of a text box behind what is being read."""
        self._following.append(draft)

    def unread(self, kind: str, description: str) -> None:
        """Note a part without text at this place."""
        self._unread.append((kind, description))

    def ends_contents(self) -> None:
        """A table of contents ends inside what may be a paragraph: its last line, which closes behind its field."""
        self._in_contents = bool(self.parts)

    def end_paragraph(self, look: Look) -> None:
        """\\par: the text so far is a paragraph, in a cell one of its lines."""
        if look.depth:
            self._add_line(look.depth)
            return
        self._end_tables(0)
        text = self._take()
        if text:
            draft = DraftParagraph(text, self.number, look.style_name, look.level, self.kind)
            draft.centred = look.centred and len(text) <= _CENTRED_LENGTH
            draft.is_title = look.is_title
            if look.in_contents or self._in_contents:
                draft.kind = "contents"
            self.draft.blocks.append(draft)
        self.number = ""
        self._in_contents = False
        self._append_following()

    def end_cell(self, depth: int) -> None:
        """\\cell or \\nestcell of a table at `depth` (1 is no table in a table)."""
        self._add_line(depth)
        table = self._at(depth)
        table.cells.append(CellText("\n".join(table.lines), table.number))
        table.lines = []
        table.number = ""

    def end_row(self, depth: int, layout: RowLayout) -> None:
        """\\row or \\nestrow; cells that no \\cell ended count as well."""
        table = self._at(depth)
        if table.lines or self.parts:
            self.end_cell(depth)
        if table.cells:
            table.rows.append(ReadRow(table.cells, layout.left, tuple(layout.edges)))
            table.cells = []

    def finish(self, look: Look) -> None:
        """The end of the text: what is open is closed."""
        if self.parts:
            self.end_paragraph(look)
        self._end_tables(0)
        self._append_following()

    def _at(self, depth: int) -> _OpenTable:
        depth = min(max(depth, 1), _MAX_DEPTH)
        self._end_tables(depth)
        while len(self._tables) < depth:
            self._tables.append(_OpenTable())
        return self._tables[depth - 1]

    def _add_line(self, depth: int) -> None:
        table = self._at(depth)
        text = self._take(in_cell=True)
        if self.number and not table.lines:
            table.number = self.number
        elif self.number:
            text = self.number + text
        self.number = ""
        if text:
            table.lines.append(text)

    def _take(self, in_cell: bool = False) -> str:
        text = "".join(self.parts)
        self.parts.clear()
        if BREAK in text:
            text = resolve_breaks(text, in_cell)
        return text.strip()

    def _end_tables(self, depth: int) -> None:
        """Close the tables nested deeper than `depth`."""
        while len(self._tables) > depth:
            table = self._tables.pop()
            if table.cells or table.lines:
                if table.lines:
                    table.cells.append(CellText("\n".join(table.lines), table.number))
                table.rows.append(ReadRow(table.cells, 0, ()))  # a row without its end
            rows = grid_of(table.rows)
            blocks = [] if is_blank(rows) else [DraftTable(rows)]
            if self._tables:
                self._inner.extend(blocks)
            else:
                self.draft.blocks.extend(blocks + self._inner)
                self._inner = []
                self._append_following()

    def _append_following(self) -> None:
        at = len(self.draft.blocks) - 1
        self.draft.unread_parts.extend(UnreadPart(kind, description, at) for kind, description in self._unread)
        self._unread.clear()
        for draft in self._following:
            start = len(self.draft.blocks)
            self.draft.blocks.extend(draft.blocks)
            self.draft.unread_parts.extend(
                part._replace(block=max(part.block, 0) + start) for part in draft.unread_parts
            )
        self._following.clear()
