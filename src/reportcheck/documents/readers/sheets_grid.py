"""Rows of a sheet as a table: every cell once at its grid position with its spans, empty columns left out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from reportcheck.documents.draft import DraftTable
from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Row
from reportcheck.documents.readers.sheets_lines import Line

# Blank cells are stated where a table is about full; a few cells far apart would make millions of them.
_BLANKS_PER_CELL = 4
_BLANKS_AT_LEAST = 5000

Spot = tuple[int, int, int]
"""Where a cell stands in its row: grid column, row span, column span."""


def read_grid(lines: list[Line]) -> DraftTable:
    """The table that the lines, of which at least one shows something, make up."""
    columns = kept_columns(lines)
    filled = sum(len(line.cells) for line in lines)
    with_blanks = len(lines) * len(columns) <= _BLANKS_PER_CELL * filled + _BLANKS_AT_LEAST
    plain = [(column, 1, 1) for column in range(len(columns))]
    texts: list[str] = []
    spots: list[list[Spot]] = []
    for index, line in enumerate(lines):
        if line.stretches:
            found, shown = _merged_spots(line, columns, len(lines) - index, with_blanks)
        elif len(line.cells) == len(columns):
            found, shown = plain, [cell[1] for cell in line.cells]
        elif with_blanks:
            by_column = {cell[0]: cell[1] for cell in line.cells}
            found, shown = plain, [by_column.get(column, "") for column in columns]
        else:
            found = [plain[bisect_left(columns, cell[0])] for cell in line.cells]
            shown = [cell[1] for cell in line.cells]
        spots.append(found)
        texts.extend(shown)
    new = tuple.__new__  # a named tuple's own constructor takes three times as long
    both = zip(texts, fold_all(texts), strict=True)
    return DraftTable(
        tuple(
            Row(
                index,
                tuple(
                    [
                        new(Cell, (index, column, *next(both), row_span, column_span, ""))
                        for column, row_span, column_span in found
                    ]
                ),
            )
            for index, found in enumerate(spots)
        )
    )


def kept_columns(lines: list[Line]) -> list[int]:
    """The sheet's columns that the table has: where cells begin, and one for each gap that no merged cell covers."""
    begins = {cell[0] for line in lines for cell in line.cells}
    left, right = min(begins), max(line.right for line in lines)
    covered: set[tuple[int, int]] = set()
    for line in lines:
        for stretch in line.stretches:
            if left <= stretch.left <= right:
                begins.add(stretch.left)
                covered.add((stretch.left, stretch.right))
    columns = sorted(begins)
    gaps = [before + 1 for before, after in pairwise(columns) if after - before > 1]
    if not gaps:
        return columns
    depth = [0] * (len(gaps) + 1)  # by how many merged cells more, or less, a gap is covered than the one before
    for first, last in covered:
        depth[bisect_left(gaps, first)] += 1
        depth[bisect_right(gaps, last)] -= 1
    return sorted(begins.union(gap for gap, covers in zip(gaps, accumulate(depth), strict=False) if not covers))


def _merged_spots(line: Line, columns: list[int], rows_left: int, with_blanks: bool) -> tuple[list[Spot], list[str]]:
    """Where the cells of a row with merged ones stand, and what they show."""
    by_column = {cell[0]: cell[1] for cell in line.cells}
    merged = {stretch.left: stretch for stretch in line.stretches}
    spots: list[Spot] = []
    shown: list[str] = []
    covered_to = -1
    for index, column in enumerate(columns):
        text = by_column.get(column, "")
        stretch = merged.get(column)
        if stretch is not None:
            covered_to = stretch.right
            if stretch.rows and (text or with_blanks):
                spots.append((index, min(stretch.rows, rows_left), bisect_right(columns, stretch.right) - index))
                shown.append(text)
        elif column > covered_to and (text or with_blanks):
            spots.append((index, 1, 1))
            shown.append(text)
    return spots, shown
