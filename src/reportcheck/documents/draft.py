"""What a reader hands to the outline: blocks in reading order, not yet told apart into headings and body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Comment, Remark, Row, UnreadPart


@dataclass(slots=True)
class DraftParagraph:
    """A paragraph as a reader found it.

    `outline_level` counts from 1 and is 0 where neither style nor paragraph gives one. `kind` is what the
    format itself tells (body, contents, footnote, endnote, textbox); the outline decides the rest.
    """

    text: str
    number: str = ""
    style: str = ""
    outline_level: int = 0
    kind: str = "body"
    centred: bool = False
    is_title: bool = False


@dataclass(slots=True)
class DraftTable:
    """A table as a reader found it; its cells are final."""

    rows: tuple[Row, ...]


def table_of(rows: Iterable[Sequence[str]]) -> DraftTable:
    """A table from the texts of its cells, row by row, without merged cells; an empty text is an empty cell."""
    made: list[Row] = []
    for index, texts in enumerate(rows):
        cells = enumerate(zip(texts, fold_all(list(texts)), strict=True))
        made.append(Row(index, tuple(Cell(index, column, text, folded) for column, (text, folded) in cells)))
    return DraftTable(tuple(made))


DraftBlock = DraftParagraph | DraftTable


@dataclass(slots=True)
class Draft:
    """All that a reader took from one file. `partial` is set when figures stand only in unread parts.

    Blocks keep their ordinals in the outline, so that `comments` may already name them.
    """

    blocks: list[DraftBlock] = field(default_factory=list)
    unread_parts: list[UnreadPart] = field(default_factory=list)
    partial: bool = False
    remarks: list[Remark] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
