"""Comments (批注) of a Word file: what they say, and the stretch of text that each is anchored at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import Comment, Place, Row
from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_package import Element, Package

_MARKS = (w.COMMENT_START, w.COMMENT_END, w.COMMENT_REFERENCE)


class _Anchor(NamedTuple):
    """A comment at one paragraph: how much text stands before what it is about, and that text, "" for all of it."""

    text: str
    before: int
    quote: str


class Comments:
    """The comments of one file. `about` are the paragraphs that have some; `found` grows as these are placed.

    `broken` is set where the file has comments that cannot be read.
    """

    def __init__(self, package: Package, body: Element) -> None:
        self.about: dict[Element, list[_Anchor]] = {}
        self.found: list[Comment] = []
        self.broken = False
        try:
            texts = _texts(package)
        except Unreadable:  # the report itself can still be read
            self.broken = True
        else:
            if texts:
                self._anchor(body, texts)

    def at_paragraph(self, paragraph: Element, block: int, text: str) -> None:
        """Place the comments of a paragraph, which has become a block with this text."""
        for anchor in self.about[paragraph]:
            self.found.append(_comment(anchor, Place(block), text))

    def at_cells(self, commented: Iterable[tuple[Element, int, int]], block: int, rows: tuple[Row, ...]) -> None:
        """Place the comments of paragraphs in the cells of a table."""
        for paragraph, row, column in commented:
            cell = next((cell for cell in reversed(rows[row].cells) if cell.column <= column), None)
            if cell is None:
                continue
            for anchor in self.about[paragraph]:
                self.found.append(_comment(anchor, Place(block, row=row, column=cell.column), cell.text))

    def _anchor(self, body: Element, texts: dict[str, str]) -> None:
        """Which paragraphs lie in the range of each comment; one without a range is about where its mark stands."""
        ranges = _Ranges()
        for element in body.iter(w.P, w.T, *_MARKS):
            if element.tag == w.P:
                ranges.begin_paragraph(element)
                continue
            paragraph = next(element.iterancestors(w.P), None)
            if element.tag == w.T:
                ranges.add_text(paragraph, element.text or "")
            elif (name := element.get(w.ID) or "") in texts:
                ranges.mark(str(element.tag), name, paragraph)
        quoted = {name for _, name in ranges.pieces}
        for (paragraph, name), at in ranges.started.items():
            quote = "".join(ranges.pieces.get((paragraph, name), ()))
            if quote or name not in quoted:
                self.about.setdefault(paragraph, []).append(_Anchor(texts[name], at, quote))


class _Ranges:
    """What lies in the ranges of comments, told while the text is walked through: for each paragraph and comment, after
    how many characters it starts, and its text. `before` counts the characters of each paragraph so far.
    """

    def __init__(self) -> None:
        self.started: dict[tuple[Element, str], int] = {}
        self.pieces: dict[tuple[Element, str], list[str]] = {}
        self.before: dict[Element, int] = {}
        self._open: dict[str, None] = {}

    def begin_paragraph(self, paragraph: Element) -> None:
        self.before[paragraph] = 0
        self.started.update(((paragraph, name), 0) for name in self._open)

    def add_text(self, paragraph: Element | None, text: str) -> None:
        if paragraph is not None:
            for name in self._open:
                self.pieces.setdefault((paragraph, name), []).append(text)
            self.before[paragraph] += len(text)

    def mark(self, tag: str, name: str, paragraph: Element | None) -> None:
        if tag == w.COMMENT_START:
            self._open[name] = None
        elif tag == w.COMMENT_END:
            self._open.pop(name, None)
        if tag != w.COMMENT_END and paragraph is not None:
            self.started.setdefault((paragraph, name), self.before[paragraph])


def _texts(package: Package) -> dict[str, str]:
    """What each comment says, by its id, a line for each of its paragraphs."""
    root = package.part("comments")
    if root is None:
        return {}
    return {
        comment.get(w.ID) or "": "\n".join(
            "".join(part.text or "" for part in paragraph.iter(w.T)) for paragraph in comment.iter(w.P)
        )
        for comment in root.iterchildren(w.COMMENT)
    }


def _comment(anchor: _Anchor, place: Place, text: str) -> Comment:
    """A comment at the stretch of the text that it is about; at the whole where that cannot be told."""
    quote = anchor.quote.strip()
    at = text.rfind(quote, 0, anchor.before + len(anchor.quote)) if quote else -1
    if quote and at < 0:
        at = text.find(quote)
    if at < 0:
        return Comment(anchor.text, place)
    return Comment(anchor.text, place._replace(start=at, end=at + len(quote)), quote)
