"""An opened Word 97–2003 file: its paragraphs with text, end mark and properties."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers import doc_fib as fib
from reportcheck.documents.readers.doc_anchors import Anchor, read_anchors
from reportcheck.documents.readers.doc_characters import visible_characters
from reportcheck.documents.readers.doc_fib import Story, read_fib
from reportcheck.documents.readers.doc_fields import read_fields
from reportcheck.documents.readers.doc_fkp import ParagraphRuns
from reportcheck.documents.readers.doc_lists import DocLists
from reportcheck.documents.readers.doc_paragraphs import Properties, PropertyReader
from reportcheck.documents.readers.doc_pieces import read_text
from reportcheck.documents.readers.doc_styles import DocStyles
from reportcheck.documents.readers.ole import CompoundFile

CELL_MARK = "\x07"
_PICTURE = "\x01"
_PAGE_BREAK = "\x0c"
_MARKS = re.compile("[\r\x07\x0c]")
_READ_STORIES = ("main", "footnotes", "endnotes", "text_boxes")


class SourceParagraph(NamedTuple):
    """`text` still has the special characters of the file; `start` and `end` are positions, its mark is at `end`."""

    start: int
    end: int
    text: str
    mark: str
    properties: Properties


class DocSource:
    """Raises Unreadable: `truncated`, `encrypted`, `unsupported_format`, `not_a_report`, `too_large`."""

    def __init__(self, container: CompoundFile) -> None:
        if "WordDocument" not in container:
            raise Unreadable("encrypted" if "EncryptedPackage" in container else "not_a_report")
        stream = _stream(container, "WordDocument")
        info = read_fib(stream)
        table = _stream(container, info.table)
        self._styles = DocStyles(info.part(table, fib.STYLES))
        self._text = read_text(stream, info.part(table, fib.PIECES), info.is_chinese)
        self.main: Story = info.stories["main"]
        if self.main.end > len(self._text.text):
            raise Unreadable("truncated")
        characters = visible_characters(self._text, stream, info.part(table, fib.CHARACTER_PAGES), self._styles)
        self.deleted_marks = characters.deleted_marks
        self._embedded = characters.embedded
        self._binary = characters.binary
        self.text, self.contents, self.objects = _without_fields(characters.text, info.stories)
        self._contents_ends = [end for _, end in self.contents]
        self._runs = ParagraphRuns(stream, info.part(table, fib.PARAGRAPH_PAGES))
        self._properties = PropertyReader(self._styles, _stream(container, "Data") if "Data" in container else b"")
        self.anchors: list[Anchor] = read_anchors(info, table)
        self._info = info
        self._table = table

    @cached_property
    def lists(self) -> DocLists:
        """The lists of the file, read when a paragraph first has a number."""
        # The levels of the lists stand behind the length that their position gives.
        start = self._info.positions[fib.LISTS][0] if self._info.part(self._table, fib.LISTS) else len(self._table)
        return DocLists(self._table[start:], self._info.part(self._table, fib.LIST_OVERRIDES))

    def paragraphs(self, start: int, end: int) -> Iterator[SourceParagraph]:
        """The paragraphs between two positions."""
        text = self.text
        piece = self._text.piece_at(start)
        for match in _MARKS.finditer(text, start, end):
            at = match.start()
            if not piece.start <= at < piece.end:
                piece = self._text.piece_at(at)
            offset = piece.offset + (at - piece.start) * piece.width
            mark = match[0]
            if mark == _PAGE_BREAK and not self._runs.ends_at(offset + piece.width):
                continue  # a page break inside a paragraph, not the end of a section
            properties = self._properties.read(self._runs.at(offset), piece.modifiers)
            yield SourceParagraph(start, at, text[start:at], mark, properties)
            start = at + 1
        if start < end:
            yield SourceParagraph(start, end, text[start:end], "", self._properties.read(b"", b""))

    def pictures(self, paragraph: SourceParagraph) -> Iterator[str]:
        """For each picture set in a paragraph's line its kind, picture or object; data of form fields is none."""
        for index, char in enumerate(paragraph.text):
            if char == _PICTURE and (position := paragraph.start + index) not in self._binary:
                yield "object" if position in self._embedded else "picture"

    def is_contents(self, paragraph: SourceParagraph) -> bool:
        """Whether some of the paragraph's text belongs to a generated table of contents."""
        for start, end in self.contents[bisect_right(self._contents_ends, paragraph.start) :]:
            if start >= paragraph.end:
                break
            if self.text[max(start, paragraph.start) : min(end, paragraph.end)].strip("\0 "):
                return True
        return False


def _stream(container: CompoundFile, name: str) -> bytes:
    try:
        return container.stream(name)
    except KeyError as error:
        raise Unreadable("truncated") from error


def _without_fields(text: str, stories: dict[str, Story]) -> tuple[str, list[tuple[int, int]], list[tuple[int, str]]]:
    parts: list[str] = []
    contents: list[tuple[int, int]] = []
    objects: list[tuple[int, str]] = []
    for name, story in stories.items():
        part = text[story.start : story.end]
        if name in _READ_STORIES:
            fields = read_fields(part)
            part = fields.text
            contents += ((story.start + start, story.start + end) for start, end in fields.contents)
            objects += ((story.start + at, program) for at, program in fields.objects)
        parts.append(part)
    return "".join(parts), contents, objects
