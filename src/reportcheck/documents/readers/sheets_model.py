"""A workbook as the readers of both file formats hand it on: what each sheet shows, before it is laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable

# What a cell looks like, as bits: it holds a number, it has a border, it is centred.
NUMERIC, RULED, CENTRED = 1, 2, 4

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
LONGEST_GAP = 200  # empty rows that borders can hold a table together over
_MAX_CELLS = 500_000
_MAX_CHARACTERS = 20_000_000

Filled = tuple[int, str, int]
"""A cell that shows something: column from 0, text, look."""


class Range(NamedTuple):
    """A block of cells, both ends included, from 0."""

    top: int
    left: int
    bottom: int
    right: int


class Spot(NamedTuple):
    """A block of a sheet, from 0, and row and column in it where it is a table."""

    block: int
    row: int = -1
    column: int = -1


@dataclass(slots=True)
class SheetRow:
    """A row that shows something; its cells by column."""

    index: int
    cells: list[Filled]
    hidden: bool = False


@dataclass(slots=True)
class Sheet:
    """One sheet. `ruled_blanks` are empty rows with borders, which hold a table together.

    `uncomputed`, `errors` and `stale` are addresses (`C5`, `C5（#REF!）`) of formulas without a stored result, of error
    values, and of results that their formulas do not give; `unread` are (kind, description) of pictures, charts and
    objects. `comments` are by row and column of their cell, `spots` tell where the layout has put these cells.
    """

    name: str
    hidden: bool = False
    rows: list[SheetRow] = field(default_factory=list)
    ruled_blanks: set[int] = field(default_factory=set)
    merges: list[Range] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    text_boxes: list[str] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)
    uncomputed: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    spots: dict[tuple[int, int], Spot] = field(default_factory=dict)


class Allowance:
    """How much a workbook may show, so that one shared text cannot be repeated without end."""

    def __init__(self) -> None:
        self._cells = _MAX_CELLS
        self._characters = _MAX_CHARACTERS

    def spend(self, cells: int, characters: int) -> None:
        """Take from what is left. Raises Unreadable `too_large` when nothing is."""
        self._cells -= cells
        self._characters -= characters
        if self._cells < 0:
            raise Unreadable("too_large", f"{_MAX_CELLS // 10_000} 万个单元格")
        if self._characters < 0:
            raise Unreadable("too_large", f"{_MAX_CHARACTERS // 10_000} 万字")


def column_name(column: int) -> str:
    """The letters of a column: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(65 + letter) + name
    return name


def address(row: int, column: int) -> str:
    """The address that a person knows a cell by: (4, 2) is C5."""
    return f"{column_name(column)}{row + 1}"
