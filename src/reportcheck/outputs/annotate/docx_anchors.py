"""From a place in the report to the stretch of a Word file that a comment can be tied to."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from typing import Any, NamedTuple

from reportcheck.documents.draft import Draft, DraftTable
from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_origins import Origins, Piece
from reportcheck.documents.readers.docx_package import Element

HYPERLINK, DATA_BINDING = w.W + "hyperlink", w.W + "dataBinding"
# what may hold the marks of a comment beside its runs
_HOLDERS = frozenset(
    {w.P, HYPERLINK, w.INS, w.MOVE_TO, w.SDT_CONTENT, w.FLD_SIMPLE, w.SMART_TAG, w.CUSTOM_XML, w.W + "dir", w.W + "bdo"}
)


class Edge(NamedTuple):
    """A place between two characters: before the one at `offset` of an element's text, or behind the one before it."""

    element: Element
    offset: int


class Anchor(NamedTuple):
    """A stretch from one edge to another; `exact` tells that it is the very text of the place."""

    first: Edge
    last: Edge
    exact: bool


class Anchors:
    """Finds the anchors of places in one file, as it was read into `draft`."""

    def __init__(self, draft: Draft, origins: Origins) -> None:
        self._draft = draft
        self._origins = origins
        self._cells: dict[int, dict[tuple[int, int], str]] = {}
        self._told: dict[tuple[int, int, int], list[Piece]] = {}
        self._characters: dict[tuple[int, int, int], _Characters] = {}
        self._notes: dict[tuple[object, str], Element] | None = None

    def find(self, place: Mapping[str, Any] | None) -> Anchor | None:
        """Where a comment on this place goes: its text, else what holds its text box or note, else the first text.

        None where the file has no text at all outside of text boxes and notes.
        """
        if place is None:
            return self._first_text()
        block, row, column = place["block"], place.get("row", -1), place.get("column", -1)
        text = self._text(block, row, column)
        pieces = self._pieces(block, row, column)
        if text is None or not pieces:
            return self._first_text()
        outside = self._outside(pieces[0][0])
        if outside is not None:
            return Anchor(Edge(outside, 0), Edge(outside, 1), exact=False)
        if not self._is_body(pieces[0][0]):
            return self._first_text()
        if (block, row, column) not in self._characters:
            self._characters[block, row, column] = _Characters(text, pieces)
        stretch = self._characters[block, row, column].stretch(place["start"], place["end"])
        return _around(pieces) if stretch is None else Anchor(*stretch, exact=True)

    def _pieces(self, block: int, row: int, column: int) -> list[Piece]:
        """What a place was read from, as far as it can be seen."""
        key = (block, row, column)
        if key not in self._told:
            paragraphs = self._origins.paragraphs(*key)
            pieces = (piece for paragraph in paragraphs for piece in self._origins.pieces(paragraph))
            self._told[key] = [piece for piece in pieces if piece[1].strip()]
        return self._told[key]

    def _text(self, block: int, row: int, column: int) -> str | None:
        if not 0 <= block < len(self._draft.blocks):
            return None
        draft = self._draft.blocks[block]
        if not isinstance(draft, DraftTable):
            return draft.text
        if block not in self._cells:
            cells = (cell for line in draft.rows for cell in line.cells)
            self._cells[block] = {(cell.row, cell.column): cell.text for cell in cells}
        return self._cells[block].get((row, column))

    def _outside(self, element: Element) -> Element | None:
        """For text in a text box or note, where Word allows no comments, the run in the body that it hangs from."""
        held: Element | None = None
        for ancestor in element.iterancestors(w.TXBX_CONTENT, w.FOOTNOTE, w.ENDNOTE):
            held = ancestor
        if held is None:
            return None
        if held.tag != w.TXBX_CONTENT:
            held = self._references().get((held.tag, held.get(w.ID) or ""))
            return self._outside(held) or _run_of(held) if held is not None else None
        return _run_of(held)

    def _references(self) -> dict[tuple[object, str], Element]:
        if self._notes is None:
            self._notes = {}
            kinds = {w.FOOTNOTE_REFERENCE: w.FOOTNOTE, w.ENDNOTE_REFERENCE: w.ENDNOTE}
            root = self._origins.root
            for reference in root.iter(*kinds) if root is not None else ():
                self._notes.setdefault((kinds[str(reference.tag)], reference.get(w.ID) or ""), reference)
        return self._notes

    def _first_text(self) -> Anchor | None:
        """The first text of the body."""
        for block, draft in enumerate(self._draft.blocks):
            spots = (
                [(-1, -1)]
                if not isinstance(draft, DraftTable)
                else [(cell.row, cell.column) for row in draft.rows for cell in row.cells if cell.text]
            )
            for spot in spots:
                for paragraph in self._origins.paragraphs(block, *spot):
                    pieces = [piece for piece in self._origins.pieces(paragraph) if piece[1].strip()]
                    if pieces and self._is_body(paragraph):
                        return _around(pieces)
        return None

    def _is_body(self, element: Element) -> bool:
        return element.getroottree().getroot() is self._origins.root and self._outside(element) is None


def _around(pieces: list[Piece]) -> Anchor:
    last, text = pieces[-1]
    return Anchor(Edge(pieces[0][0], 0), Edge(last, len(text)), exact=False)


class _Characters:
    """The visible characters of a text, and where each stands in the pieces that it was made from.

    White space may differ between the two, so only what can be seen is counted.
    """

    def __init__(self, text: str, pieces: list[Piece]) -> None:
        self._before = [0, *accumulate(not char.isspace() for char in text)]
        self._edges = [
            Edge(element, offset) for element, part in pieces for offset, char in enumerate(part) if not char.isspace()
        ]
        self._is_same = "".join(text.split()) == "".join(["".join(part.split()) for _, part in pieces])

    def stretch(self, start: int, end: int) -> tuple[Edge, Edge] | None:
        """The edges of `text[start:end]`; None where the pieces say something else, or none of it can be seen."""
        last = len(self._before) - 1
        first, behind = self._before[min(start, last)], self._before[min(end, last)]
        if not self._is_same or first >= behind:
            return None
        ended = self._edges[behind - 1]
        return self._edges[first], Edge(ended.element, ended.offset + 1)


def _run_of(element: Element) -> Element | None:
    """The outermost thing around an element that stands beside runs."""
    run: Element | None = None
    for ancestor in (element, *element.iterancestors()):
        if ancestor.tag == w.BODY:
            break
        if is_markable(ancestor):
            run = ancestor
    return run


def is_markable(element: Element) -> bool:
    """Whether the marks of a comment may stand before and behind an element."""
    parent = element.getparent()
    if parent is None or parent.tag not in _HOLDERS or element.tag == w.P:
        return False
    return parent.tag not in (w.SDT_CONTENT, w.INS, w.CUSTOM_XML) or next(parent.iterancestors(w.P), None) is not None
