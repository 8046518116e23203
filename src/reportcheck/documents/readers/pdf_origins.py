"""Where on the pages of a PDF the text of each block stands: kept by the reader only for who asks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reportcheck.documents.readers.pdf_runs import UPRIGHT, Run, Turn

if TYPE_CHECKING:
    from reportcheck.documents.readers.pdf_page import Page


class PdfOrigins:
    """The runs that each block and cell was made from, in reading order, and the page of each run."""

    def __init__(self) -> None:
        self._pages: dict[Run, int] = {}
        self._turns: dict[int, Turn] = {}
        self._runs: dict[tuple[int, int, int], Sequence[Run]] = {}

    def add_page(self, page: Page) -> None:
        """A page, before its blocks."""
        self._turns[page.index] = page.turn
        lines = [*page.lines, *(line for frame in page.frames for line in frame.lines)]
        runs = [run for line in lines for run in line.runs]
        runs += [run for table in page.tables for cell in table.cells for run in cell.source]
        self._pages.update(dict.fromkeys(runs, page.index))

    def add_block(self, block: int, runs: Iterable[Run], row: int = -1, column: int = -1) -> None:
        """The runs of a paragraph, or of a cell of a table."""
        self._runs[block, row, column] = tuple(runs)

    def runs(self, block: int, row: int = -1, column: int = -1) -> Sequence[Run]:
        """The runs of a block, or of a cell of it; empty where nothing is known of it."""
        return self._runs.get((block, row, column), ())

    def page(self, run: Run) -> tuple[int, Turn]:
        """The page of a run, from 0, and how its text is turned."""
        index = self._pages.get(run, 0)
        return index, self._turns.get(index, UPRIGHT)
