"""Which cells of a workbook each block came from: kept by the reader only for who asks."""

from __future__ import annotations

from typing import NamedTuple


class Origin(NamedTuple):
    """The sheet of a block, by its place among the sheets, and the sheet's rows and columns that its own stand for.

    A paragraph has one row and one column, or none where it stands in no cell.
    """

    sheet: int
    rows: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()

    def cell(self, row: int, column: int) -> tuple[int, int] | None:
        """Row and column on the sheet, from 0, of a cell of the block; of a paragraph where they are -1."""
        row, column = max(row, 0), max(column, 0)
        return (self.rows[row], self.columns[column]) if row < len(self.rows) and column < len(self.columns) else None


class SheetOrigins:
    """The origin of each block, and the part of each sheet."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.blocks: list[Origin] = []
