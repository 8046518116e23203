"""Ruled tables: the text of a page goes into the cells of its grids."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from reportcheck.documents.readers.pdf_grid import Grid, GridCell
from reportcheck.documents.readers.pdf_lines import Line, cell_text, read_lines
from reportcheck.documents.readers.pdf_runs import Run, advance
from reportcheck.documents.readers.pdf_tables import PageTable, TableCell

_MIDDLE = 0.35  # how far above its baseline the middle of a line stands, in heights of the text
_SLACK = 1.5
_MAX_FRAME = 0.6  # of the height of the page


class Frame(NamedTuple):
    """Text in a frame of its own, with the inner edges of the frame and its upper end, in points."""

    lines: list[Line]
    left: float
    right: float
    top: float


def fill_grids(
    grids: list[Grid], runs: list[Run], page_height: float, keeps_runs: bool = False
) -> tuple[list[PageTable], list[Frame], list[Run]]:
    """The tables and frames of a page, and the runs that stand in none of them; a frame around a page is none."""
    tables: list[PageTable] = []
    frames: list[Frame] = []
    rest = runs
    for grid in grids:
        inside: list[Run] = []
        outside: list[Run] = []
        for run in rest:
            (inside if _holds(grid, run) else outside).append(run)
        filled = _fill(grid, inside, keeps_runs)
        if filled is not None:
            tables.append(filled)
            rest = outside
        elif inside and grid.ys[0] - grid.ys[-1] < _MAX_FRAME * page_height:
            frames.append(Frame(read_lines(inside, keeps_runs), grid.xs[0], grid.xs[-1], grid.ys[0]))
            rest = outside
    return tables, frames, rest


def _holds(grid: Grid, run: Run) -> bool:
    middle = run.y + _MIDDLE * run.size
    return grid.ys[-1] <= middle <= grid.ys[0] and grid.xs[0] - _SLACK <= (run.left + run.right) / 2 <= grid.xs[-1]


def _fill(grid: Grid, runs: list[Run], keeps_runs: bool) -> PageTable | None:
    """The grid with its text; None where fewer than two cells hold any, for then it is a frame."""
    contents: dict[GridCell, list[Run]] = {}
    for run in runs:
        row = grid.row_of(run.y + _MIDDLE * run.size)
        for piece in _split(grid, row, run):
            contents.setdefault(_cell_of(grid, row, piece), []).append(piece)
    if len(contents) < 2:
        return None
    cells = [
        TableCell(*cell, cell_text(held), tuple(held) if keeps_runs else ())
        if (held := contents.get(cell))
        else TableCell(*cell, "")
        for cell in grid.cells
    ]
    return PageTable(cells, len(grid.ys) - 1, grid.xs, grid.ys[0], grid.ys[-1])


def _split(grid: Grid, row: int, run: Run) -> list[Run]:
    """Parts a run where a rule stands between two of its characters; one that cuts through text parts nothing."""
    parts: list[Run] = []
    start = 0
    for column in range(1, len(grid.xs) - 1):
        at = grid.xs[column]
        if not run.left < at < run.right or grid.cell_at[row, column] is grid.cell_at[row, column - 1]:
            continue
        index = bisect_left(run.xs, at - 0.15 * run.size)
        if start < index < len(run.xs):
            end_before = run.xs[index - 1] + advance(run.text[index - 1], run.size)
            apart = run.xs[index] - end_before > 0.12 * run.size or run.text[index] < "\u2e80"
            if end_before <= at + 0.3 * run.size and apart:
                parts.append(run.part(start, index))
                start = index
    parts.append(run.part(start, len(run.xs)))
    return parts


def _cell_of(grid: Grid, row: int, run: Run) -> GridCell:
    """The cell of a run: the one it stands in, or, where it runs over, the one it begins in next to the rule."""
    last = len(grid.xs) - 2
    first = grid.cell_at[row, min(max(bisect_left(grid.xs, run.left + _SLACK) - 1, 0), last)]
    middle = grid.cell_at[row, min(max(bisect_left(grid.xs, (run.left + run.right) / 2) - 1, 0), last)]
    begins_at_rule = run.left - grid.xs[first.column] <= 1.2 * run.size
    return first if begins_at_rule else middle
