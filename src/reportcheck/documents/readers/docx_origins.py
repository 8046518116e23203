"""Where in a Word file the text of each block came from: kept by the reader only for who asks."""

from __future__ import annotations

from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.docx_tables import cell_paragraphs

Piece = tuple[Element, str]
"""An element (w:t, w:sym …) and the text that it stands for, as long as its own."""


class Origins:
    """The paragraphs of the file that each block and cell was made from, and the pieces of their text.

    Between pieces and block only white space comes, goes or changes: the nth visible character is the same in both.
    """

    def __init__(self) -> None:
        self.root: Element | None = None
        self._paragraphs: dict[int, list[Element]] = {}
        self._cells: dict[tuple[int, int, int], Element] = {}
        self._pieces: dict[Element, list[Piece]] = {}

    def add_paragraphs(self, block: int, paragraphs: list[Element]) -> None:
        """A block of running text; more than one paragraph where a deleted mark joined them."""
        self._paragraphs[block] = paragraphs

    def add_cells(self, block: int, cells: dict[tuple[int, int], Element]) -> None:
        """The cells of a table, by row and column."""
        for (row, column), cell in cells.items():
            self._cells[block, row, column] = cell

    def add_pieces(self, paragraph: Element, pieces: list[Piece]) -> None:
        """What a paragraph with more than plain runs was read from."""
        self._pieces[paragraph] = pieces

    def paragraphs(self, block: int, row: int = -1, column: int = -1) -> list[Element]:
        """The paragraphs of a block, or of a cell of it; empty where nothing is known of it."""
        if row < 0:
            return self._paragraphs.get(block, [])
        cell = self._cells.get((block, row, column))
        return [] if cell is None else cell_paragraphs(cell)

    def pieces(self, paragraph: Element) -> list[Piece]:
        """The pieces of a paragraph's text in order."""
        found = self._pieces.get(paragraph)
        return [(text, text.text or "") for text in paragraph.iter(w.T)] if found is None else found
