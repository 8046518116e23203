"""Word 97–2003 files (.doc, Kingsoft .wps): paragraphs, tables, notes and text boxes in reading order ([MS-DOC]).

The text comes from the piece table, so files that were saved the fast way are read like any other. Headers, footers
and comments are left out, tracked changes are read as if accepted, fields by their result.
"""

from __future__ import annotations

from bisect import bisect_left

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.doc_anchors import Anchor
from reportcheck.documents.readers.doc_source import CELL_MARK, DocSource, SourceParagraph
from reportcheck.documents.readers.doc_tables import OpenTable
from reportcheck.documents.readers.doc_text import plain_text
from reportcheck.documents.readers.ole import CompoundFile
from reportcheck.documents.readers.unread import figures_stand_outside
from reportcheck.documents.zipsafe import DEFAULT, Limits

_TITLE_LENGTH = 80  # longer lines are no titles, so how they are set is of no interest


def read_doc(data: bytes, limits: Limits = DEFAULT) -> Draft:
    """All blocks of a Word 97–2003 file; `data` is the whole file.

    Raises Unreadable: `unsupported_format` (Word 95 and older), `encrypted`, `truncated`, `not_a_report` (a compound
    file without a Word text), `too_large`.
    """
    return _Reader(DocSource(CompoundFile(data, limits))).read()


class _Reader:
    def __init__(self, source: DocSource) -> None:
        self.source = source
        self.draft = Draft()
        self._objects = [position for position, _ in source.objects]
        self._anchored = [anchor.position for anchor in source.anchors]
        self._tables: list[OpenTable] = []
        self._hanging: list[Anchor] = []  # what hangs on the paragraphs read so far and follows them

    def read(self) -> Draft:
        main = self.source.main
        self._walk(main.start, main.end, "body")
        self._hang(self.source.anchors[bisect_left(self._anchored, main.end) :])
        self.draft.partial = figures_stand_outside(self.draft)
        return self.draft

    def _walk(self, start: int, end: int, kind: str) -> None:
        """The blocks of a stretch of text; `kind` is the kind of its paragraphs."""
        outer, self._tables = self._tables, []
        for paragraph in self.source.paragraphs(start, end):
            depth = paragraph.properties.depth or int(paragraph.mark == CELL_MARK)
            if self._tables and depth < len(self._tables):
                self._close_tables(depth)
            if depth:
                self._in_table(paragraph, depth)
            else:
                self._in_body(paragraph, kind)
        self._close_tables(0)
        self._tables = outer

    # -- paragraphs

    def _in_body(self, paragraph: SourceParagraph, kind: str) -> None:
        properties = paragraph.properties
        style = properties.style
        text = "" if style.hidden else plain_text(paragraph.text, in_cell=False).strip()
        if text:
            is_contents = style.is_contents or (bool(self.source.contents) and self.source.is_contents(paragraph))
            self.draft.blocks.append(
                DraftParagraph(
                    text,
                    self.source.lists.number(properties) if properties.list_number else "",
                    style.name,
                    properties.level,
                    "contents" if is_contents else kind,
                    properties.centred and len(text) <= _TITLE_LENGTH,
                    style.is_title,
                )
            )
        self._hang(self._hanging_on(paragraph))

    def _in_table(self, paragraph: SourceParagraph, depth: int) -> None:
        while len(self._tables) < depth:
            self._tables.append(OpenTable())
        table = self._tables[-1]
        properties = paragraph.properties
        if properties.ends_row:
            table.end_row(properties.row, paragraph.end in self.source.deleted_marks)
            return
        text = "" if properties.style.hidden else plain_text(paragraph.text, in_cell=True).strip()
        table.add(text, self.source.lists.number(properties) if properties.list_number else "")
        if properties.ends_inner_cell or paragraph.mark == CELL_MARK:
            table.end_cell()
        self._hanging += self._hanging_on(paragraph)

    def _close_tables(self, depth: int) -> None:
        """Close the tables deeper than `depth`; an inner one waits in its outer one, so that it follows it."""
        while len(self._tables) > depth:
            table = self._tables.pop()
            if self._tables:
                self._tables[-1].nested.append(table)
                continue
            waiting = [table]
            while waiting:
                table = waiting.pop()
                rows = table.rows()
                if any(cell.text for row in rows for cell in row.cells):
                    self.draft.blocks.append(DraftTable(rows))
                waiting += reversed(table.nested)
            hanging, self._hanging = self._hanging, []
            self._hang(hanging)

    # -- what hangs on a paragraph

    def _hanging_on(self, paragraph: SourceParagraph) -> list[Anchor]:
        found: list[Anchor] = []
        start, end = paragraph.start, paragraph.end + 1
        if "\x01" in paragraph.text:
            found += (Anchor(start, kind) for kind in self.source.pictures(paragraph))
        if self._objects:
            for _, program in self.source.objects[bisect_left(self._objects, start) : bisect_left(self._objects, end)]:
                found.append(Anchor(start, "equation" if program.startswith("Equation") else "object", name=program))
        if self._anchored and start < self.source.main.end:
            first, last = bisect_left(self._anchored, start), bisect_left(self._anchored, end)
            # A sign that was deleted or is hidden takes along what hangs on it.
            found += (anchor for anchor in self.source.anchors[first:last] if self.source.text[anchor.position] != "\0")
        return found

    def _hang(self, anchors: list[Anchor]) -> None:
        for anchor in anchors:
            if anchor.start < anchor.end:
                self._walk(anchor.start, anchor.end, anchor.kind)
            else:
                last = len(self.draft.blocks) - 1
                self.draft.unread_parts.append(UnreadPart(anchor.kind, anchor.name, last))
