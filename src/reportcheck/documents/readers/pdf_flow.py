"""From pages to blocks: text, tables and pictures in reading order, across the ends of pages."""

from __future__ import annotations

import re
from itertools import pairwise

from reportcheck.documents.captions import is_table_caption, unit_note
from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.pdf_layout import Layout
from reportcheck.documents.readers.pdf_lines import Line, join_lines, read_lines
from reportcheck.documents.readers.pdf_marks import note_mark, without_marks, without_own_mark
from reportcheck.documents.readers.pdf_origins import PdfOrigins
from reportcheck.documents.readers.pdf_page import Page
from reportcheck.documents.readers.pdf_paragraphs import (
    LARGER,
    Margins,
    goes_on,
    is_after_break,
    is_centred,
    is_rest_of_title,
    read_margins,
    split_notes,
)
from reportcheck.documents.readers.pdf_ruled import Frame
from reportcheck.documents.readers.pdf_rules import Box
from reportcheck.documents.readers.pdf_tables import PageTable

_CONTINUED = re.compile(r"\s*(?:[（(]?\s*续\s*(?:上\s*)?表|.{0,40}[（(]续[）)])")
_HEADING_LENGTH = 40
_TITLE_LENGTH = 60
_RUNNING = 40  # characters of a paragraph after which the cover is over

Item = Line | PageTable | Frame | Box


class Flow:
    """Puts the blocks of a file together, page by page."""

    def __init__(self, pages: list[Page], origins: PdfOrigins | None = None) -> None:
        self.draft = Draft()
        self._origins = origins
        self._pages = pages
        self._layout = Layout(pages)
        self._size = self._layout.size
        self._open: list[Line] = []
        self._breaks: list[int] = []  # lines of the open paragraph that begin after a line break
        self._open_margins = Margins(0, 0, 0)
        self._broken = False  # whether a page or column ended since the last line
        self._notes: dict[str, list[Line]] = {}  # by their marks; those that are still to be put after a paragraph
        self._table: PageTable | None = None  # one that may go on over the page
        self._after_table: list[Line] = []
        self._running = False
        self._may_break = False
        self._kind = "body"
        self._pictured = -1  # the last page of which a picture was told
        self._heading_sizes: dict[int, float] = {}

    def read(self) -> Draft:
        """All blocks, with pictures among the unread parts."""
        for page in self._pages:
            self._page(page)
        self._close_all()
        for mark in list(self._notes):
            self._put_note(mark)
        self._level_headings()
        return self.draft

    def _page(self, page: Page) -> None:
        if self._origins is not None:
            self._origins.add_page(page)
        lines, notes = split_notes(page.lines, self._size, page.separator)
        self._take_notes(notes)
        margins = self._layout.margins(page)
        self._may_break = self._layout.is_indented(page)
        inner = {id(line): read_margins(part) for part in page.parts if len(page.parts) > 1 for line in part}
        self._broken = True
        for item in _in_order(lines, page):
            if isinstance(item, PageTable):
                self._add_table(item)
            elif isinstance(item, Line):
                self._add_line(item, inner.get(id(item), margins))
            elif isinstance(item, Frame):
                self._add_frame(item)
            else:
                self._add_picture(page)

    # -- text

    def _add_line(self, line: Line, margins: Margins) -> None:
        if self._table is not None and self._broken and len(self._after_table) < 3 and _may_repeat(line):
            self._after_table.append(line)
            return
        self._close_table()
        if self._open and not self._goes_on(line, margins):
            self._close_paragraph()
        self._open.append(line)
        self._open_margins = margins
        self._broken = False

    def _goes_on(self, line: Line, margins: Margins) -> bool:
        if not self._broken and is_rest_of_title(self._open[-1], line, margins, self._size):
            return True
        same_column = not self._broken and self._open[-1].y > line.y
        if goes_on(self._open, line, self._open_margins, margins, same_column=same_column):
            return True
        if self._may_break and same_column and is_after_break(self._open, line, margins):
            self._breaks.append(len(self._open))
            return True
        return False

    def _add_frame(self, frame: Frame) -> None:
        self._close_all()
        self._kind = "textbox"
        inner = read_margins(frame.lines)
        for line in frame.lines:
            self._add_line(line, inner)
        self._close_all()
        self._kind = "body"

    def _close_paragraph(self) -> None:
        if self._open:
            lines, margins = self._open, self._open_margins
            starts = [0, *self._breaks, len(lines)]
            self._open, self._breaks = [], []
            printed = "\n".join(join_lines(line.text for line in lines[a:b]) for a, b in pairwise(starts))
            text, marks = without_marks(printed, self._notes)
            paragraph = DraftParagraph(text, kind=self._kind)
            size = lines[0].size
            larger = size >= LARGER * self._size
            if (larger or len(lines) == 1) and len(paragraph.text) <= _TITLE_LENGTH:
                paragraph.centred = is_centred(lines[-1], margins, larger)
                paragraph.is_title = larger and paragraph.centred
                if larger and not paragraph.centred and self._is_heading(paragraph.text):
                    self._heading_sizes[len(self.draft.blocks)] = size
            self._running = self._running or len(paragraph.text) > _RUNNING
            self._add(paragraph, lines)
            for mark in marks:
                self._put_note(mark)

    def _is_heading(self, text: str) -> bool:
        return (
            self._running
            and len(text) <= _HEADING_LENGTH
            and not any(sign in text for sign in "。；，：:")
            and not starts_with_number(text)
            and not is_table_caption(text)
        )

    def _level_headings(self) -> None:
        """The larger a heading without a number is printed, the higher it stands."""
        sizes = sorted({round(size) for size in self._heading_sizes.values()}, reverse=True)
        for block, size in self._heading_sizes.items():
            paragraph = self.draft.blocks[block]
            if isinstance(paragraph, DraftParagraph):
                paragraph.outline_level = min(sizes.index(round(size)) + 1, 3)

    def _take_notes(self, lines: list[Line]) -> None:
        """Keep the footnotes of a page until the paragraph that refers to them ends."""
        if not lines:
            return
        waiting = list(self._notes)
        texts: list[list[Line]] = []
        for line in lines:
            if not texts or note_mark(line.text):
                texts.append([])
            texts[-1].append(line)
        for mark in waiting if not self._open else []:
            self._put_note(mark)
        for text in texts:
            mark = note_mark(join_lines(line.text for line in text))
            self._notes[mark if mark not in self._notes else f"{mark} "] = text

    def _put_note(self, mark: str) -> None:
        lines = self._notes.pop(mark, [])
        text = without_own_mark(join_lines(line.text for line in lines))
        if text:
            self._add(DraftParagraph(without_marks(text, ())[0], kind="footnote"), lines)

    def _add(self, paragraph: DraftParagraph, lines: list[Line]) -> None:
        if self._origins is not None:
            self._origins.add_block(len(self.draft.blocks), [run for line in lines for run in line.runs])
        self.draft.blocks.append(paragraph)

    # -- tables and pictures

    def _add_table(self, table: PageTable) -> None:
        if self._table is not None and self._broken and self._table.goes_on_in(table):
            self._after_table.clear()
            self._table.extend(table)
            self._broken = False
            return
        self._close_table()
        self._close_paragraph()
        self._table = table
        self._broken = False

    def _close_table(self) -> None:
        table, self._table = self._table, None
        if table is None:
            return
        if self._origins is not None:
            for row, column, source in table.sources():
                runs = [run for line in read_lines(source, True) for run in line.runs]
                self._origins.add_block(len(self.draft.blocks), runs, row, column)
        self.draft.blocks.append(DraftTable(table.rows()))
        waiting, self._after_table = self._after_table, []
        for line in waiting:
            self._open.append(line)
            self._close_paragraph()

    def _add_picture(self, page: Page) -> None:
        blocks = self.draft.blocks
        before = self._open[-1].text if self._open else ""
        if before and is_table_caption(before):
            self._close_paragraph()
            self.draft.partial = True  # a picture in place of a table
        if self._pictured != page.index:
            self._pictured = page.index
            part = UnreadPart("picture", f"第{page.index + 1}页的图片", max(len(blocks) - 1, -1))
            self.draft.unread_parts.append(part)

    def _close_all(self) -> None:
        self._close_table()
        self._close_paragraph()


def _may_repeat(line: Line) -> bool:
    """Whether a line at the head of a page may only say again what stands above the table."""
    return len(line.text) <= 40 and (bool(unit_note(line.text)) or _CONTINUED.match(line.text) is not None)


def _in_order(lines: list[Line], page: Page) -> list[Item]:
    """The content of a page from top to bottom; lines keep their order."""
    others: list[tuple[float, Item]] = [(table.top, table) for table in page.tables]
    others += [(frame.top, frame) for frame in page.frames]
    others += [(box[3], box) for box in page.pictures]
    others.sort(key=lambda other: other[0])
    items: list[Item] = []
    for line in lines:
        while others and others[-1][0] > line.y + line.size * 0.5:
            items.append(others.pop()[1])
        items.append(line)
    return items + [item for _, item in reversed(others)]
