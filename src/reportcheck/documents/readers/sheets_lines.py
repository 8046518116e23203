"""Rows of a sheet once merged cells are known: what each shows, and how far it reaches."""

from __future__ import annotations

from dataclasses import dataclass

from reportcheck.documents.readers.sheets_merges import Stretch, stretches_by_row
from reportcheck.documents.readers.sheets_model import LONGEST_GAP, RULED, Filled, Sheet


@dataclass(slots=True)
class Line:
    """One row that shows something. Cells under a merged one are gone; `stretches` are the merged parts of the row."""

    index: int
    cells: list[Filled]
    stretches: list[Stretch]

    @property
    def right(self) -> int:
        """The last column that its cells reach, -1 where it shows none."""
        return self.reach(self.cells[-1]) if self.cells else -1

    def reach(self, cell: Filled) -> int:
        """The last column that a cell covers."""
        column = cell[0]
        return next((stretch.right for stretch in self.stretches if stretch.left == column), column)

    @property
    def stands_alone(self) -> bool:
        """Whether no merged cell joins it to the row above or below."""
        return all(stretch.rows == 1 for stretch in self.stretches)

    @property
    def is_ruled(self) -> bool:
        """Whether one of its cells has a border."""
        return any(cell[2] & RULED for cell in self.cells)


def bands(sheet: Sheet) -> list[list[Line]]:
    """The lines of a sheet in bands that empty rows part. Borders and merged cells hold a band together."""
    stretches = stretches_by_row(sheet.rows, sheet.merges)
    found: list[list[Line]] = []
    previous: Line | None = None
    for place, row in enumerate(sheet.rows):
        merged = stretches.get(place)
        line = Line(row.index, _uncovered(row.cells, merged) if merged else row.cells, merged or [])
        if previous is None or not (
            line.index - previous.index == 1
            or any(stretch.rows == 0 for stretch in line.stretches)
            or _is_ruled_between(sheet, previous.index, line.index)
        ):
            found.append([])
        found[-1].append(line)
        previous = line
    return [band for band in found if any(line.cells for line in band)]


def _uncovered(cells: list[Filled], merged: list[Stretch]) -> list[Filled]:
    shown: list[Filled] = []
    at = 0
    for cell in cells:
        while at < len(merged) and merged[at].right < cell[0]:
            at += 1
        if at < len(merged) and merged[at].left <= cell[0] and (cell[0] > merged[at].left or not merged[at].rows):
            continue
        shown.append(cell)
    return shown


def _is_ruled_between(sheet: Sheet, above: int, below: int) -> bool:
    if not sheet.ruled_blanks or below - above > LONGEST_GAP:
        return False
    return all(index in sheet.ruled_blanks for index in range(above + 1, below))
