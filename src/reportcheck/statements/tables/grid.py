"""The cells of a table by what they hold: words, a value, a passage, nothing."""

from __future__ import annotations

from reportcheck.documents.model import Cell, Row
from reportcheck.patterns import compile_pattern
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan_cell
from reportcheck.remembered import remembered

_PROSE = 30
_SENTENCE = compile_pattern(r"[,;。、]")
_YEAR_ALONE = compile_pattern(r"(?:19|20)\d{2}$")
# 产出指标(50分): what a name says of itself in brackets is no value
_OWN_MARK = compile_pattern(r"\([^()]*\)")


@remembered(8192)
def numbers_in(text: str, unit: str = "") -> tuple[Quantity, ...]:
    """The numbers of a cell; a cell is looked at several times until it is known what it is."""
    return tuple(scan_cell(text, unit))


def words_of(cell: Cell) -> str:
    """The words of a cell on one line, without blanks."""
    return cell.folded.replace("\n", "").replace(" ", "").strip()


def is_prose(cell: Cell) -> bool:
    """A passage: sentences that stand in a cell, read like a paragraph."""
    return len(cell.text) > _PROSE and _SENTENCE.search(cell.folded) is not None


@remembered(8192)
def _states_value(text: str) -> bool:
    if len(text) > _PROSE or _YEAR_ALONE.match(text):
        return False
    named = _OWN_MARK.sub("", text)
    if named != text and named and not any(char.isdigit() for char in named):
        return False
    return any(not number.exempt for number in numbers_in(text))


def has_value(cell: Cell) -> bool:
    """Whether the cell states a value: a number that is no year and no mark in brackets behind a name."""
    return _states_value(cell.folded.strip())


def printed(row: Row) -> list[Cell]:
    """The cells of a row that hold something."""
    return [cell for cell in row.cells if cell.text.strip()]


def has_words(cell: Cell) -> bool:
    """Whether a cell holds words and no value."""
    return bool(cell.text.strip()) and not has_value(cell) and any("一" <= char <= "鿿" for char in cell.folded)
