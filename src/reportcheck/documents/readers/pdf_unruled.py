"""Tables without rules: rows whose figures stand below one another. Doubtful ones stay text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from reportcheck.documents.captions import is_table_caption, unit_note
from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.pdf_lines import Line, Piece
from reportcheck.documents.readers.pdf_runs import Run
from reportcheck.documents.readers.pdf_tables import PageTable, TableCell, is_figure

_MIN_ROWS = 3
_MIN_ANNOUNCED = 2  # rows of figures below a caption or 单位：万元
_HEADER_LINES = 2  # of a page, which may stand above a table that goes on
_ROW_GAP = 3.2  # in heights of the text
_MAX_COLUMNS = 40
_SLACK = 0.1  # points


def find_unruled(lines: list[Line], above: PageTable | None) -> tuple[list[PageTable], list[Line]]:
    """The tables among the lines of a page, and the lines that belong to none.

    `above` is the table at the foot of the page before, if that has no rules either: it may go on here.
    """
    tables: list[PageTable] = []
    rest: list[Line] = []
    start = 0
    while start < len(lines):
        end = _end_of_stretch(lines, start)
        table = None
        if above is not None and start <= _HEADER_LINES and end > start:
            table = _table(lines, start, end, 1)
            table = table if table is not None and above.goes_on_in(table) else None
        if table is None and end - start >= _MIN_ANNOUNCED:
            table = _table(lines, start, end, _MIN_ANNOUNCED if _is_announced(lines, start) else _MIN_ROWS)
        if table is None:
            rest.extend(lines[start : max(end, start + 1)])
        else:
            tables.append(table)
        start = max(end, start + 1)
    return tables, rest


def _end_of_stretch(lines: list[Line], start: int) -> int:
    """Where the lines of several pieces that begin at `start` end; one short line between two of them may stand in."""
    end = start
    while end < len(lines) and len(lines[end].pieces) > 1 and not (end > start and _is_far(lines[end - 1], lines[end])):
        end += 1
        if end + 1 < len(lines) and end > start + 1 and len(lines[end].pieces) == 1 and len(lines[end + 1].pieces) > 1:
            short = len(lines[end].text) <= 14 and not lines[end].text.endswith(("。", "；", "："))
            if short and not _is_far(lines[end - 1], lines[end]) and not is_table_caption(lines[end].text):
                end += 1
    return end


def _is_far(above: Line, below: Line) -> bool:
    return above.y - below.y > _ROW_GAP * max(above.size, below.size)


def _table(lines: list[Line], start: int, end: int, needed: int) -> PageTable | None:
    rows = lines[start:end]
    with_figures = [line for line in rows if any(is_figure(piece.text) for piece in line.pieces[1:])]
    if len(with_figures) < needed:
        return None
    columns = _columns(with_figures)
    if not 2 <= len(columns) <= _MAX_COLUMNS or _is_contents(rows, len(columns)):
        return None
    usual = _usual(with_figures, columns)
    aligned = sum(1 for line in with_figures if _figure_columns(line, columns) & usual)
    if aligned < needed:
        return None
    cells = [cell for number, line in enumerate(rows) for cell in _cells(number, line, columns)]
    edges = [columns[0][0], *((before[1] + after[0]) / 2 for before, after in pairwise(columns)), columns[-1][1]]
    return PageTable(cells, len(rows), edges, rows[0].y + rows[0].size, rows[-1].y, ruled=False)


def _is_announced(lines: list[Line], start: int) -> bool:
    above = [line.text for line in lines[max(start - 3, 0) : start]]
    return any(unit_note(text) or is_table_caption(text) for text in above)


def _columns(rows: list[Line]) -> list[tuple[float, float]]:
    """Stretches of the line in which text stands, parted where no row has any."""
    gap = 0.4 * rows[0].size
    columns: list[tuple[float, float]] = []
    for left, right in sorted((piece.left, piece.right) for line in rows for piece in line.pieces):
        if columns and left <= columns[-1][1] + gap:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns


def _figure_columns(line: Line, columns: list[tuple[float, float]]) -> set[int]:
    return {_reach(piece, columns)[0] for piece in line.pieces if is_figure(piece.text)} - {0}


def _usual(rows: list[Line], columns: list[tuple[float, float]]) -> set[int]:
    """Columns that hold figures in most rows."""
    found = [column for line in rows for column in _figure_columns(line, columns)]
    return {column for column in set(found) if found.count(column) * 2 >= len(rows)}


def _reach(piece: Piece, columns: list[tuple[float, float]]) -> tuple[int, int]:
    """First and last column over which a piece stands; the nearest where it stands over none."""
    over = [
        index for index, (left, right) in enumerate(columns) if min(right, piece.right) - max(left, piece.left) > 0.5
    ]
    if over:
        return over[0], over[-1]
    middle = (piece.left + piece.right) / 2
    nearest = min(range(len(columns)), key=lambda index: abs(sum(columns[index]) / 2 - middle))
    return nearest, nearest


def _cells(number: int, line: Line, columns: list[tuple[float, float]]) -> list[TableCell]:
    cells: list[TableCell] = []
    for piece in line.pieces:
        first, last = _reach(piece, columns)
        text = piece.text.strip()
        if cells and first < cells[-1].column + cells[-1].column_span:
            before = cells[-1]
            last = max(last, before.column + before.column_span - 1)
            source = before.source + _source(line, piece)
            cells[-1] = TableCell(number, before.column, 1, last - before.column + 1, f"{before.text} {text}", source)
        else:
            cells.append(TableCell(number, first, 1, last - first + 1, text, _source(line, piece)))
    return cells


def _source(line: Line, piece: Piece) -> tuple[Run, ...]:
    """What of the runs of a line, where they are kept, stands within a piece of it."""
    parts: list[Run] = []
    for run in line.runs:
        start, end = bisect_left(run.xs, piece.left - _SLACK), bisect_left(run.xs, piece.right - _SLACK)
        if start < end:
            parts.append(run.part(start, end))
    return tuple(parts)


def _is_contents(rows: list[Line], columns: int) -> bool:
    """Whether the figures are the page numbers of a contents page."""
    if columns != 2:
        return False
    pages = [line.pieces[-1].text.strip() for line in rows if is_figure(line.pieces[-1].text)]
    counted = [int(page) for page in pages if page.isdecimal()]
    numbered = sum(1 for line in rows if starts_with_number(line.text))
    if not counted or len(counted) < len(pages):
        return False
    return counted == sorted(counted) and counted[-1] < 2000 and numbered * 2 >= len(rows)
