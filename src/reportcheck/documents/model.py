"""What every reader yields: reports made of sections, paragraphs and tables, with a place for every character.

Text is kept twice, in strings of the same length: `text` as printed, and `folded` for matching
(half width, traditional characters folded one to one). An offset is good in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """Where a stretch of text stands.

    `block` is the ordinal of the paragraph or table in the file, `start` and `end` are character
    offsets in its text, or in the text of the cell at `row` and `column` (grid positions from 0).
    """

    block: int
    start: int = 0
    end: int = 0
    row: int = -1
    column: int = -1

    @property
    def in_table(self) -> bool:
        return self.row >= 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of running text.

    `number` is the automatic number that Word prints before it (一、, 1.1, ①) and that is not part of `text`.
    `kind`: body, heading, title, contents, caption, footnote, endnote or textbox. `level` is the
    outline level of a heading from 1, else 0. `section` is an index into `Document.sections`, -1 before the first.
    """

    block: int
    text: str
    folded: str
    number: str = ""
    kind: str = "body"
    level: int = 0
    section: int = -1
    style: str = ""

    @property
    def printed(self) -> str:
        """The paragraph as the reader of the page sees it, automatic number included."""
        return self.number + self.text


class Cell(NamedTuple):
    """One cell at its first grid position; a merged cell stands once, with its spans.

    `number` is the automatic number that Word prints before its first paragraph and that is not part of `text`.
    """

    row: int
    column: int
    text: str
    folded: str
    row_span: int = 1
    column_span: int = 1
    number: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; the cells that begin in it, by column."""

    index: int
    cells: tuple[Cell, ...]

    @property
    def printed(self) -> str:
        return "|".join(cell.text for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A grid. `caption` is the title line above it, `unit_note` the printed 单位：万元 that rules its amounts."""

    block: int
    rows: tuple[Row, ...]
    caption: str = ""
    unit_note: str = ""
    section: int = -1

    def cells(self) -> Iterator[Cell]:
        for row in self.rows:
            yield from row.cells


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its place in the outline; `block` is the heading's paragraph, `parent` an index or -1."""

    index: int
    number: str
    title: str
    level: int
    parent: int
    block: int


class UnreadPart(NamedTuple):
    """Something in the file that holds no readable text: picture, chart, equation, object.

    `english` is the description in English where it is a sentence of the program and not a name from the file.
    """

    kind: str
    description: str
    block: int = -1
    english: str = ""


class Remark(NamedTuple):
    """What a person should know of a file that was read: `hidden` parts, `stale` results of formulas, and a
    `plugin` that might have read it but is of no use.
    """

    kind: str
    description: str
    english: str
    block: int = -1


class Comment(NamedTuple):
    """What a person wrote beside the text (批注), at a paragraph or cell. `place` is the stretch that it is about and
    `quote` its text; start and end are both 0 and `quote` is "" where it is about the whole.
    """

    text: str
    place: Place
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One report. Blocks stand in reading order; notes and text boxes follow the block that they belong to.

    `complete` is False where its file holds pictures, charts or objects whose text was not read, or further reports:
    then what is not found here may still be there.
    """

    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()
    complete: bool = True

    def paragraphs(self) -> Iterator[Paragraph]:
        return (block for block in self.blocks if isinstance(block, Paragraph))

    def tables(self) -> Iterator[Table]:
        return (block for block in self.blocks if isinstance(block, Table))

    def section_path(self, section: int) -> tuple[str, ...]:
        """Headings above a block, outermost first, each with its number as printed."""
        path: list[str] = []
        while section >= 0:
            entry = self.sections[section]
            path.append(entry.number + entry.title)
            section = entry.parent
        return tuple(reversed(path))


@dataclass(frozen=True, slots=True)
class SourceFile:
    """What became of one input file.

    `status` is read, partial or unreadable; `error` is one clear sentence (zh) when it is unreadable,
    `error_code` its stable English id, `error_detail` what fills the sentence's place.
    """

    path: str
    sha256: str
    reader: str
    status: str
    documents: tuple[Document, ...] = ()
    error: str = ""
    error_code: str = ""
    unread_parts: tuple[UnreadPart, ...] = field(default=())
    remarks: tuple[Remark, ...] = field(default=())
    error_detail: str = ""
    comments: tuple[Comment, ...] = field(default=())
