"""Tables in plain text: drawn with |, set with tabs, aligned with spaces, or one cell a line."""

from __future__ import annotations

import re

from reportcheck.documents.captions import is_table_caption, unit_note
from reportcheck.documents.draft import DraftTable
from reportcheck.documents.folding import fold_all
from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.model import Cell, Row
from reportcheck.documents.readers.txt_width import width
from reportcheck.patterns import compile_pattern

_BAR = compile_pattern(r"[|│┃｜║]")
_RULE = compile_pattern(r"[\s|│┃｜║:：+\-—─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋=_]+")
_GAP = compile_pattern(r"[ \u3000\u00a0]{2,}|\u3000+")
_FIGURE = compile_pattern(r"\s*[-+－＋—/]?[¥￥]?[\d０-９][\d０-９,，.．]*\s*[%％‰]?\s*|\s*[-—－/]+\s*")
_NO_CELL = compile_pattern(r"[。；：]")
_ATTEMPTS = 3
_MAX_CELL = 30
_MAX_ONE_CELL = 24

Found = tuple[int, int, DraftTable]


def find_tables(lines: list[str]) -> list[Found]:
    """Tables as (first line, line after the last, table), in order and without overlap."""
    found: list[Found] = []
    # For each way of drawing, the line up to which a stretch has been looked at in vain and how often: a stretch that
    # is no table is not looked at again from each of its lines, which would take time by the square of its length.
    tried = dict.fromkeys((_bars, _tabs, _aligned), (0, 0))
    index = 0
    while index < len(lines):
        table = None
        for look, (until, attempts) in tried.items():
            if not lines[index] or (index < until and attempts >= _ATTEMPTS):
                continue
            table, end = look(lines, index)
            if table is not None:
                break
            tried[look] = (end, attempts + 1 if index < until else 1)
        if table is None and lines[index]:
            table = _one_cell_a_line(lines, index)
        if table is None:
            index += 1
        else:
            found.append(table)
            index = table[1]
    return found


def _table(rows: list[list[str]]) -> DraftTable:
    folded = iter(fold_all([text for row in rows for text in row]))
    return DraftTable(
        tuple(
            Row(index, tuple(Cell(index, column, text, next(folded)) for column, text in enumerate(row)))
            for index, row in enumerate(rows)
        )
    )


# -- drawn with bars


def _bars(lines: list[str], start: int) -> tuple[Found | None, int]:
    rows: list[list[str]] = []
    index = start
    while index < len(lines):
        line = lines[index]
        if not line or not (_BAR.search(line) or (rows and _RULE.fullmatch(line)) or _is_frame(line)):
            break
        if not _RULE.fullmatch(line) or not re.search(r"[-—─━═]", line):
            rows.append(_bar_cells(line))
        index += 1
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return None, index
    return (start, index, _table(rows)), index


def _is_frame(line: str) -> bool:
    return line.strip()[:1] in tuple("┌╔┏├╠┣└╚┗+") and _RULE.fullmatch(line) is not None


def _bar_cells(line: str) -> list[str]:
    cells = [cell.strip() for cell in _BAR.split(line.strip())]
    if cells and not cells[0] and _BAR.match(line.strip()):
        del cells[0]
    if cells and not cells[-1]:
        del cells[-1]
    return cells


# -- set with tabs


def _tabs(lines: list[str], start: int) -> tuple[Found | None, int]:
    index = start
    rows: list[list[str]] = []
    while index < len(lines) and "\t" in lines[index].strip(" \u3000"):
        cells = [cell.strip() for cell in lines[index].strip("\n").rstrip(" \u3000").split("\t")]
        if sum(1 for cell in cells if cell) < 2 or any("。" in cell and len(cell) > _MAX_CELL for cell in cells):
            break
        rows.append(cells)
        index += 1
    if len(rows) < 2 or _is_contents(rows):
        return None, index
    while len(rows[0]) > 1 and all(row and not row[0] for row in rows):
        rows = [row[1:] for row in rows]
    return (start, index, _table(rows)), index


def _is_contents(rows: list[list[str]]) -> bool:
    """Lines that end in a page number after a heading are a contents page."""
    pages = [row for row in rows if re.fullmatch(r"\d{1,3}", row[-1]) and len([cell for cell in row if cell]) == 2]
    return len(pages) == len(rows) and sum(starts_with_number(row[0]) for row in rows) * 2 >= len(rows)


# -- aligned with spaces


def _aligned(lines: list[str], start: int) -> tuple[Found | None, int]:
    rows: list[list[tuple[int, int, str]]] = []
    index = start
    while index < len(lines):
        row = _spaced_cells(lines[index])
        if len(row) < 2 or any(len(text) > _MAX_CELL or "。" in text for _, _, text in row):
            break
        rows.append(row)
        index += 1
    columns = max((len(row) for row in rows), default=0)
    if len(rows) < 2 or (columns < 3 and len(rows) < 3):
        return None, index
    if sum(1 for row in rows if len(row) == columns) * 2 < len(rows):
        return None, index
    with_figures = sum(1 for row in rows[1:] if any(_FIGURE.fullmatch(text) for _, _, text in row))
    if with_figures * 2 < len(rows) - 1 or _is_contents([[text for _, _, text in row] for row in rows]):
        return None, index
    return (start, index, _table(_on_grid(rows, columns))), index


def _spaced_cells(line: str) -> list[tuple[int, int, str]]:
    """Cells as (first column on paper, column after the last, text)."""
    if not line or not _GAP.search(line.strip()):
        return []
    cells: list[tuple[int, int, str]] = []
    position = at = 0
    for gap in [*_GAP.finditer(line), None]:
        end = len(line) if gap is None else gap.start()
        text = line[position:end]
        if text.strip():
            cells.append((at, at + width(text), text.strip()))
        at += width(text)
        if gap is not None:
            at += width(gap[0])
            position = gap.end()
    return cells


def _on_grid(rows: list[list[tuple[int, int, str]]], columns: int) -> list[list[str]]:
    full = [row for row in rows if len(row) == columns]
    spans = [(min(row[column][0] for row in full), max(row[column][1] for row in full)) for column in range(columns)]
    grid: list[list[str]] = []
    for row in rows:
        cells = [""] * columns
        free = 0
        for place, (left, right, text) in enumerate(row):
            remaining = len(row) - place - 1
            choices = range(free, columns - remaining)
            best = max(choices, key=lambda column: _nearness(left, right, *spans[column]))
            cells[best] = text
            free = best + 1
        grid.append(cells)
    return grid


def _nearness(left: int, right: int, span_left: int, span_right: int) -> tuple[int, int]:
    overlap = min(right, span_right) - max(left, span_left)
    return max(overlap, 0), -abs(left + right - span_left - span_right)


# -- one cell a line


def _one_cell_a_line(lines: list[str], start: int) -> Found | None:
    """Only right below a caption or a unit note, and only where rows of one length explain every line."""
    above = start - 1
    while above >= 0 and not lines[above]:
        above -= 1
    if above < 0 or len(lines[above]) > 60:
        return None
    if not (unit_note(lines[above]) or is_table_caption(lines[above].strip())):
        return None
    cells: list[tuple[int, str]] = []
    # The next caption ends the search, so that a text full of captions is still read in linear time.
    for index in range(start, len(lines)):
        text = lines[index].strip()
        if not text:
            continue
        if len(text) > _MAX_ONE_CELL or _NO_CELL.search(text) or (is_table_caption(text) and cells):
            break
        cells.append((index, text))
    figures = [place for place, (_, text) in enumerate(cells) if _FIGURE.fullmatch(text)]
    if not figures:
        return None
    first = figures[0]
    for columns in (first - 1, first):
        rows = _regular_rows([text for _, text in cells], columns, numbered=columns == first)
        if len(rows) >= 3:
            last = cells[len(rows) * columns - 1][0]
            return start, last + 1, _table(rows)
    return None


def _regular_rows(cells: list[str], columns: int, numbered: bool) -> list[list[str]]:
    """A header row and the rows below it that have a name and then figures; numbered rows count 1, 2, 3 first."""
    if columns < 2:
        return []
    rows = [cells[:columns]]
    for start in range(columns, len(cells) - columns + 1, columns):
        row = cells[start : start + columns]
        names = 2 if numbered else 1
        if (numbered and row[0] != str(len(rows))) or _FIGURE.fullmatch(row[names - 1]):
            break
        if not all(_FIGURE.fullmatch(cell) for cell in row[names:]) or len(row) == names:
            break
        rows.append(row)
    return rows
