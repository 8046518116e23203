"""Blocks of Markdown from the tokens of markdown-it: what each line is, and its text without the markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.docx_breaks import BREAK
from reportcheck.documents.readers.grid import Grid, is_blank
from reportcheck.documents.readers.html_names import number_of
from reportcheck.documents.readers.html_text import joined_lines, lines_of, one_line
from reportcheck.documents.readers.markdown_source import NOTE
from reportcheck.documents.readers.txt_lines import paragraphs_and_tables

if TYPE_CHECKING:
    from markdown_it.token import Token

# In longer stretches marks are not looked for, which may take time by the square of the length.
_MAX_INLINE = 6_000
_MARKS = re.compile(r"[*_~`!<>&\[\]\\]| \n")
_LINE_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_BREAKS = frozenset(("softbreak", "hardbreak"))


class BlockReader:
    """Reads one Markdown text."""

    def __init__(self) -> None:
        from markdown_it import MarkdownIt

        # Inline markup is parsed block by block, to keep an eye on its length.
        self._parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["code", "inline"])
        self._inline = MarkdownIt("commonmark").enable("strikethrough")
        self._draft = Draft()
        self._lists: list[tuple[int, bool]] = []  # the next number of each open list, and whether it counts
        self._number = ""
        self._level = 0
        self._grid: Grid | None = None

    def read(self, text: str) -> Draft:
        """The blocks of `text`."""
        environment: dict[str, object] = {}
        for token in self._parser.parse(text, environment):
            self._token(token, environment)
        return self._draft

    def _token(self, token: Token, environment: dict[str, object]) -> None:
        kind = token.type
        if kind == "inline":
            self._text(token.content, environment)
        elif kind == "html_block":
            from reportcheck.documents.readers.html import read_fragment

            self._draft.blocks.extend(read_fragment(token.content))
        elif kind == "heading_open":
            self._level = int(token.tag[1:])
        elif kind == "heading_close":
            self._level = 0
        elif kind in ("ordered_list_open", "bullet_list_open"):
            start = number_of(str(token.attrs.get("start", 1)))
            self._lists.append((start, kind.startswith("ordered")))
        elif kind in ("ordered_list_close", "bullet_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            self._begin_item(token.markup)
        elif kind == "table_open":
            self._grid = Grid()
        elif kind == "tr_open" and self._grid is not None:
            self._grid.next_row()
        elif kind == "table_close" and self._grid is not None:
            rows = self._grid.rows()
            self._grid = None
            if not is_blank(rows):
                self._draft.blocks.append(DraftTable(rows))

    def _begin_item(self, markup: str) -> None:
        number, counts = self._lists[-1]
        self._lists[-1] = (number + 1, counts)
        self._number = f"{number}{markup}" if counts else ""

    def _text(self, content: str, environment: dict[str, object]) -> None:
        text, pictures = self._plain(content, environment)
        if self._grid is not None:
            self._grid.add(joined_lines(text, in_cell=True))
        elif _is_drawn_table(content):
            self._draft.blocks.extend(paragraphs_and_tables(content))
        else:
            self._paragraphs(text)
        for picture in pictures:
            self._draft.unread_parts.append(UnreadPart("picture", picture, len(self._draft.blocks) - 1))

    def _paragraphs(self, text: str) -> None:
        kind = "body"
        if text.startswith(NOTE):
            kind, text = "footnote", text[1:]
        # A line of dashes below a sentence separates it from the next; it does not make it a heading.
        level = 0 if "。" in text else self._level
        for line in [one_line(text)] if level else lines_of(text):
            if line:
                self._draft.blocks.append(DraftParagraph(line, self._number, outline_level=level, kind=kind))
                self._number = ""

    def _plain(self, content: str, environment: dict[str, object]) -> tuple[str, list[str]]:
        """The text of a block without markup, with BREAK for line ends; and what its pictures are called."""
        if len(content) > _MAX_INLINE or not _MARKS.search(content):
            return content.replace("\n", BREAK), []
        parts: list[str] = []
        pictures: list[str] = []
        for token in self._inline.parseInline(content, environment)[0].children or ():
            if token.type in _BREAKS:
                parts.append(BREAK)
            elif token.type == "html_inline":
                if _LINE_BREAK.match(token.content):
                    parts.append(BREAK)
            elif token.type == "image":
                pictures.append(token.content)
            else:
                parts.append(token.content)
        return "".join(parts), pictures


def _is_drawn_table(content: str) -> bool:
    """Whether lines are rows of a table that lacks its row of dashes."""
    lines = content.split("\n")
    return len(lines) > 1 and all(line.count("|") > 1 for line in lines)
