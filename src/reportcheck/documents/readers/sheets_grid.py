"""Rows of a sheet as a table: every cell once at its grid position with its spans, empty columns left out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from reportcheck.documents.draft import DraftTable
from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Row
from reportcheck.documents.readers.sheets_lines import Line

# Blank cells are stated where a table is about full; a few cells far apart would make millions of them.
_BLANKS_PER_CELL = 4
_BLANKS_AT_LEAST = 5000

Spot = tuple[int, str, int, int]
"""A cell before folding: grid column, text, row span, column span."""


def read_grid(lines: list[Line]) -> DraftTable:
    """The table that the lines, of which at least one shows something, make up."""
    columns = _kept_columns(lines)
    filled = sum(len(line.cells) for line in lines)
    with_blanks = len(lines) * len(columns) <= _BLANKS_PER_CELL * filled + _BLANKS_AT_LEAST
    rows = [_spots(line, columns, len(lines) - index, with_blanks) for index, line in enumerate(lines)]
    new = tuple.__new__  # a named tuple's own constructor takes three times as long
    folded = iter(fold_all([spot[1] for spots in rows for spot in spots]))
    return DraftTable(
        tuple(
            Row(
                index,
                tuple(
                    [
                        new(Cell, (index, column, text, next(folded), row_span, column_span, ""))
                        for column, text, row_span, column_span in spots
                    ]
                ),
            )
            for index, spots in enumerate(rows)
        )
    )


def _kept_columns(lines: list[Line]) -> list[int]:
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
    closed: set[int] = set()
    for first, last in covered:
        closed.update(gaps[bisect_left(gaps, first) : bisect_right(gaps, last)])
    return sorted(begins.union(gap for gap in gaps if gap not in closed))


def _spots(line: Line, columns: list[int], rows_left: int, with_blanks: bool) -> list[Spot]:
    if not line.stretches:
        if len(line.cells) == len(columns):
            return [(column, cell[1], 1, 1) for column, cell in enumerate(line.cells)]
        shown = {cell[0]: cell[1] for cell in line.cells}
        if with_blanks:
            return [(index, shown.get(column, ""), 1, 1) for index, column in enumerate(columns)]
        return [(bisect_left(columns, column), text, 1, 1) for column, text in shown.items()]
    shown = {cell[0]: cell[1] for cell in line.cells}
    merged = {stretch.left: stretch for stretch in line.stretches}
    spots: list[Spot] = []
    covered_to = -1
    for index, column in enumerate(columns):
        stretch = merged.get(column)
        if stretch is not None:
            covered_to = stretch.right
            span = bisect_right(columns, stretch.right) - index
            text = shown.get(column, "")
            if stretch.rows and (text or with_blanks):
                spots.append((index, text, min(stretch.rows, rows_left), span))
        elif column > covered_to and (with_blanks or column in shown):
            spots.append((index, shown.get(column, ""), 1, 1))
    return spots
