"""From rules to grids: rules that touch one another make a table, and where no rule runs cells are merged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import NamedTuple

from reportcheck.documents.readers.pdf_rules import Rule

_NEAR = 2.5  # points within which two rules are one
_TOUCH = 3.5
_OPEN_SIDE = 8.0
_MAX_CELLS = 60_000
_MAX_MEETINGS = 1_000_000  # of rules, on one page
_MAX_GRIDS = 150
_SMALLEST = 9.0  # points; what is smaller is a box to tick


class GridCell(NamedTuple):
    """A cell of a grid: first row from the top, first column, and its spans."""

    row: int
    column: int
    row_span: int
    column_span: int


class Grid:
    """A ruled table: `xs` from left to right, `ys` from top to bottom, and the cells in reading order."""

    __slots__ = ("_depths", "cell_at", "cells", "xs", "ys")

    def __init__(self, xs: list[float], ys: list[float], cells: list[GridCell]) -> None:
        self.xs = xs
        self.ys = ys
        self._depths = [-y for y in ys]
        self.cells = cells
        self.cell_at = {
            (row, column): cell
            for cell in cells
            for row in range(cell.row, cell.row + cell.row_span)
            for column in range(cell.column, cell.column + cell.column_span)
        }

    def row_of(self, y: float) -> int:
        """The row at a height; -1 outside."""
        return bisect_left(self._depths, -y) - 1 if self.ys[-1] < y < self.ys[0] else -1


def find_grids(across: list[Rule], upright: list[Rule]) -> list[Grid]:
    """The ruled tables of a page, from top to bottom; among them frames, which have a single cell."""
    across, upright = _merged(across), _merged(upright)
    grids: list[Grid] = []
    if len(across) * len(upright) > _MAX_MEETINGS:
        return grids  # a drawing
    for lines, stands in _components(across, upright):
        grid = _grid(lines, stands)
        if grid is not None and min(grid.xs[-1] - grid.xs[0], grid.ys[0] - grid.ys[-1]) > _SMALLEST:
            grids.append(grid)
    grids = sorted(grids, key=lambda grid: -len(grid.cells))[:_MAX_GRIDS]
    grids.sort(key=lambda grid: -grid.ys[0])
    return [grid for grid in grids if not any(_inside(grid, other) for other in grids if other is not grid)]


def _inside(grid: Grid, other: Grid) -> bool:
    return (
        other.xs[0] <= grid.xs[0] + _NEAR
        and grid.xs[-1] <= other.xs[-1] + _NEAR
        and grid.ys[0] <= other.ys[0] + _NEAR
        and other.ys[-1] <= grid.ys[-1] + _NEAR
        and len(other.cells) >= len(grid.cells)
    )


def _merged(rules: list[Rule]) -> list[Rule]:
    """Pieces of one rule put together, doubled rules made one."""
    merged: list[Rule] = []
    group: list[Rule] = []
    for rule in sorted(rules):
        if group and rule.at - group[0].at > _NEAR:
            merged.extend(_joined(group))
            group = []
        group.append(rule)
    return merged + _joined(group) if group else merged


def _joined(group: list[Rule]) -> list[Rule]:
    at = sum(rule.at for rule in group) / len(group)
    joined: list[Rule] = []
    for rule in sorted(group, key=lambda rule: rule.start):
        if joined and rule.start <= joined[-1].end + _TOUCH:
            joined[-1] = Rule(at, joined[-1].start, max(joined[-1].end, rule.end))
        else:
            joined.append(Rule(at, rule.start, rule.end))
    return joined


def _components(across: list[Rule], upright: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Rules that touch, directly or through others."""
    parents = list(range(len(across) + len(upright)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    places = [rule.at for rule in upright]
    for number, rule in enumerate(across):
        first, last = bisect_left(places, rule.start - _TOUCH), bisect_right(places, rule.end + _TOUCH)
        for index in range(first, last):
            stand = upright[index]
            if stand.start - _TOUCH <= rule.at <= stand.end + _TOUCH:
                parents[root(len(across) + index)] = root(number)
    found: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for number, rule in enumerate(across):
        found.setdefault(root(number), ([], []))[0].append(rule)
    for index, rule in enumerate(upright):
        found.setdefault(root(len(across) + index), ([], []))[1].append(rule)
    return [pair for pair in found.values() if pair[0] and pair[1]]


def _grid(across: list[Rule], upright: list[Rule]) -> Grid | None:
    left, right = min(rule.start for rule in across), max(rule.end for rule in across)
    top = max(rule.at for rule in across)
    bottom = min(rule.at for rule in across)
    if upright[0].at - left > _OPEN_SIDE:
        upright = [Rule(left, bottom, top), *upright]
    if right - upright[-1].at > _OPEN_SIDE:
        upright = [*upright, Rule(right, bottom, top)]
    xs = _places(upright)
    ys = _places(across)[::-1]
    rows, columns = len(ys) - 1, len(xs) - 1
    if rows < 1 or columns < 1 or rows * columns > _MAX_CELLS:
        return None
    lines = _covered(across, ys, xs)
    stands = _covered(upright, xs, ys)
    return Grid(xs, ys, _cells(lines, stands, rows, columns))


def _places(rules: list[Rule]) -> list[float]:
    places: list[float] = []
    for rule in rules:
        if not places or rule.at - places[-1] > _NEAR:
            places.append(rule.at)
    return places


def _covered(rules: list[Rule], places: list[float], crossing: list[float]) -> list[set[int]]:
    """For each place the stretches between `crossing` in which a rule runs there."""
    middles = [(first + second) / 2 for first, second in pairwise(crossing)]
    covered: list[set[int]] = [set() for _ in places]
    for rule in rules:
        covered[_nearest(places, rule.at)].update(
            index for index, middle in enumerate(middles) if rule.start <= middle <= rule.end
        )
    return covered


def _nearest(places: list[float], at: float) -> int:
    sign = 1 if places[0] <= places[-1] else -1
    index = bisect_left(places, sign * at, key=lambda place: sign * place)
    around = [near for near in (index - 1, index) if 0 <= near < len(places)]
    return min(around, key=lambda near: abs(places[near] - at))


def _cells(lines: list[set[int]], stands: list[set[int]], rows: int, columns: int) -> list[GridCell]:
    cells: list[GridCell] = []
    taken: set[tuple[int, int]] = set()
    ragged: set[tuple[int, int]] = set()
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            if (row, column) not in ragged:
                region = _region(row, column, lines, stands, rows, columns)
                height = max(place[0] for place in region) - row + 1
                width = max(place[1] for place in region) - column + 1
                if len(region) == height * width:
                    cells.append(GridCell(row, column, height, width))
                    taken |= region
                    continue
                ragged |= region
            # Not a rectangle, since a border is missing somewhere: cells are merged along their rows only.
            width = 1
            while (row, column + width) in ragged and row not in stands[column + width]:
                width += 1
            cells.append(GridCell(row, column, 1, width))
            taken |= {(row, column + step) for step in range(width)}
    return cells


def _region(
    row: int, column: int, lines: list[set[int]], stands: list[set[int]], rows: int, columns: int
) -> set[tuple[int, int]]:
    """The places that no rule parts from this one."""
    region = {(row, column)}
    stack = [(row, column)]
    while stack:
        y, x = stack.pop()
        around = []
        if x + 1 < columns and y not in stands[x + 1]:
            around.append((y, x + 1))
        if x and y not in stands[x]:
            around.append((y, x - 1))
        if y + 1 < rows and x not in lines[y + 1]:
            around.append((y + 1, x))
        if y and x not in lines[y]:
            around.append((y - 1, x))
        for place in around:
            if place not in region:
                region.add(place)
                stack.append(place)
    return region
