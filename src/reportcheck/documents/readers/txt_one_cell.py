"""Tables whose cells stand one a line, as programs that know no tables write them.

Only right below a caption or a unit note, and only where rows of one shape explain every line with a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from reportcheck.documents.captions import is_table_caption, unit_note
from reportcheck.documents.draft import DraftTable
from reportcheck.documents.folding import fold_all
from reportcheck.documents.model import Cell, Row

FIGURE = re.compile(r"\s*[-+－＋—/]?[¥￥]?[\d０-９][\d０-９,，.．]*\s*[%％‰]?\s*|\s*[-—－/]+\s*")
_NO_CELL = re.compile(r"[。；：]")
_OPENER = re.compile(r"(?:其\s?中|包括)[：:]")
_WHOLE = re.compile(r"[合总共小]\s*计")
_MAX_CELL = 24
_MAX_CAPTION = 60
_MAX_COLUMNS = 12
_MAX_NAMES = 3
_FEWEST_ROWS = 3

Found = tuple[int, int, DraftTable]


class _Spot(NamedTuple):
    """A cell of the table that is put together."""

    column: int
    text: str
    row_span: int = 1
    column_span: int = 1


def one_cell_a_line(lines: list[str], start: int) -> Found | None:
    """The table that begins at a line, as (first line, line after the last, table)."""
    above = start - 1
    while above >= 0 and not lines[above]:
        above -= 1
    if above < 0 or len(lines[above]) > _MAX_CAPTION:
        return None
    if not (unit_note(lines[above]) or is_table_caption(lines[above].strip())):
        return None
    cells = _cells(lines, above + 1)
    if not cells or _goes_on_after(lines, cells[-1][0]):
        return None
    for some in _with_and_without_blanks(cells):
        texts = [text for _, text in some]
        rows, used = _best(texts)
        if rows and not any(map(FIGURE.fullmatch, texts[used:])):
            return start, some[used - 1][0] + 1, _table(rows)
    return None


def _goes_on_after(lines: list[str], last: int) -> bool:
    """Whether what ended the search is a cell like no other: a figure follows it."""
    rest = (lines[index].strip() for index in range(last + 1, len(lines)))
    following = filter(None, rest)
    next(following, None)
    return FIGURE.fullmatch(next(following, "")) is not None


def _cells(lines: list[str], start: int) -> list[tuple[int, str]]:
    # The next caption ends the search, so that a text full of captions is still read in linear time.
    cells: list[tuple[int, str]] = []
    any_yet = False
    for index in range(start, len(lines)):
        text = lines[index].strip()
        opener = _OPENER.match(text)
        if len(text) > _MAX_CELL or _NO_CELL.search(text, opener.end() if opener else 0):
            break
        if any_yet and is_table_caption(text):
            break
        any_yet = any_yet or bool(text)
        cells.append((index, text))
    while cells and not any(FIGURE.fullmatch(text) for _, text in cells[-_MAX_COLUMNS:]):
        cells.pop()
    return cells


def _with_and_without_blanks(cells: list[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """The cells, where blank lines may be empty ones, stand before the first one, or stand between all of them."""
    yield cells
    first = next(place for place, (_, text) in enumerate(cells) if text)
    if first:
        yield cells[first:]
    filled = [cell for cell in cells if cell[1]]
    if all(after[0] - before[0] > 1 for before, after in pairwise(filled)):
        yield filled


def _best(texts: list[str]) -> tuple[list[list[_Spot]], int]:
    """The rows of the only shape that explains the cells, and how many cells they are."""
    shapes = [_regular(texts, columns) for columns in range(2, _MAX_COLUMNS + 1)]
    found = [shape for shape in shapes if shape[0] and not any(map(FIGURE.fullmatch, texts[shape[1] :]))]
    if len(found) == 1:
        return found[0]
    first = next((place for place, text in enumerate(texts) if FIGURE.fullmatch(text)), 0)
    return _named(texts, first) if first and not found and "" not in texts else ([], 0)


def _regular(texts: list[str], columns: int) -> tuple[list[list[_Spot]], int]:
    """A header row and rows of as many cells, where each column has figures or words; and how many cells they are."""
    header = texts[:columns]
    if any(map(FIGURE.fullmatch, header)) or len(set(header)) < columns:
        return [], 0
    shape = _Shape(columns)
    rows = [_plain(header)]
    at = columns
    while at < len(texts):
        span = shape.first_span(texts[at : at + columns])
        if not span:
            break
        row = texts[at : at + columns - span + 1]
        rows.append([_Spot(0, row[0], 1, span), *_plain(row[1:], span)])
        at += len(row)
    return (rows, at) if len(rows) >= _FEWEST_ROWS and shape.is_sure() else ([], 0)


class _Shape:
    """What the columns of a table hold, as far as its rows have shown it."""

    def __init__(self, columns: int) -> None:
        self.kinds = [set[str]() for _ in range(columns)]
        self.counted = 0  # the last number of a column that counts the rows

    def first_span(self, cells: list[str]) -> int:
        """How many columns the first cell of the row that these cells begin with takes; 0 where no row does."""
        columns = len(self.kinds)
        spans = range(1, columns - 1) if cells and _WHOLE.match(cells[0]) else (1,)
        best: tuple[int, int] = (columns, 0)
        taken: list[str] = []
        for span in spans:
            row = [cells[0], *[""] * (span - 1), *cells[1 : columns - span + 1]]
            if len(row) == columns and self._fits(row):
                best, taken = min((best, taken), ((self._oddities(row), span), row))
        if taken:
            self._take(taken)
        return best[1]

    def is_sure(self) -> bool:
        """Whether a column holds nothing but figures, or two do where another holds figures and words."""
        figures = sum(kinds == {"figure"} for kinds in self.kinds[1:])
        return figures > any(len(kinds) > 1 for kinds in self.kinds)

    def _fits(self, row: list[str]) -> bool:
        bare = row[row[0] == str(self.counted + 1) :]
        place = next((place for place, text in enumerate(bare[:_MAX_NAMES]) if text), None)  # below merged cells
        if place is None or FIGURE.fullmatch(bare[place]):
            return False
        figures = [kinds == {"figure"} for kinds in self.kinds[1:]]
        return not any(only and _kind(text) == "words" for only, text in zip(figures, row[1:], strict=True)) and (
            not any(figures) or any(map(FIGURE.fullmatch, row[1:]))
        )

    def _oddities(self, row: list[str]) -> int:
        """How many columns of words or figures would have both."""
        return sum(bool(kinds) and _kind(text) not in ("", *kinds) for kinds, text in zip(self.kinds, row, strict=True))

    def _take(self, row: list[str]) -> None:
        self.counted += row[0] == str(self.counted + 1)
        for kinds, text in zip(self.kinds, row, strict=True):
            kinds.update({_kind(text)} - {""})


def _kind(text: str) -> str:
    """figure or words; "" where either may be: a blank cell, a dash, a figure with words."""
    if not any(char.isdigit() for char in text):
        return "words" if any(char.isalnum() for char in text) else ""
    return "figure" if FIGURE.fullmatch(text) else ""


def _named(texts: list[str], first: int) -> tuple[list[list[_Spot]], int]:
    """A header row and rows of names and then figures, as many in each row; and how many cells they are.

    The first row has every name; later ones may lack those that a merged cell above them gives.
    """
    figures = 0
    while first + figures < len(texts) and FIGURE.fullmatch(texts[first + figures]):
        figures += 1
    columns, odd = divmod(first + figures, 2)
    names = columns - figures
    if odd or names < 1:
        return [], 0
    rows = [_plain(texts[:columns])]
    at = columns
    while at < len(texts):
        here = _names_at(texts, at, names, figures)
        if not here:
            break
        row = texts[at : at + here + figures]
        if here < names and _WHOLE.match(row[0]):
            rows.append([_Spot(0, row[0], 1, names - here + 1), *_plain(row[1:], names - here + 1)])
        else:
            _lengthen(rows, names - here)
            rows.append(_plain(row, names - here))
        at += len(row)
    return (rows, at) if len(rows) >= _FEWEST_ROWS else ([], 0)


def _names_at(texts: list[str], at: int, names: int, figures: int) -> int:
    """How many names the row that begins there has; 0 where no row does."""
    for here in range(names, 0, -1):
        row = texts[at : at + here + figures]
        if len(row) == here + figures and not FIGURE.fullmatch(row[0]) and all(map(FIGURE.fullmatch, row[here:])):
            return here
    return 0


def _plain(texts: list[str], column: int = 0) -> list[_Spot]:
    return [_Spot(column + index, text) for index, text in enumerate(texts)]


def _lengthen(rows: list[list[_Spot]], columns: int) -> None:
    """The cells above that reach down into a row which lacks that many of its first cells."""
    for column in range(columns):
        for row in reversed(rows):
            place = next((place for place, spot in enumerate(row) if spot.column == column), None)
            if place is not None:
                row[place] = row[place]._replace(row_span=row[place].row_span + 1)
                break


def _table(rows: list[list[_Spot]]) -> DraftTable:
    folded = iter(fold_all([spot.text for row in rows for spot in row]))
    return DraftTable(
        tuple(
            Row(
                index,
                tuple(
                    Cell(index, spot.column, spot.text, next(folded), spot.row_span, spot.column_span) for spot in row
                ),
            )
            for index, row in enumerate(rows)
        )
    )
