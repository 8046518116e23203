"""指标性质|指标值|度量单位: targets whose sign and unit stand in columns of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reportcheck.documents.model import Row
from reportcheck.quantities.model import Quantity
from reportcheck.statements.tables.columns import Column
from reportcheck.statements.tables.grid import numbers_in, words_of

_BOUNDS = {"≥": "at_least", ">=": "at_least", ">": "more", "≤": "at_most", "<=": "at_most", "<": "less"}
_MEASURED = frozenset({"target", "actual"})
_NO_UNIT = frozenset({"", "/", "-", "—", "无"})


class Split(NamedTuple):
    """What a row says of its target beside it: the bound of its sign, and its unit; "" where it says neither."""

    bound: str = ""
    unit: str = ""


def read_split(row: Row, columns: Mapping[int, Column]) -> Split:
    """The sign and the unit of one row."""
    found = {columns[cell.column].kind: words_of(cell) for cell in row.cells if cell.column in columns}
    unit = found.get("unit", "")
    return Split(_BOUNDS.get(found.get("sign", ""), ""), "" if unit in _NO_UNIT else unit)


def joined(text: str, numbers: Sequence[Quantity], kind: str, split: Split) -> tuple[Quantity, ...]:
    """The numbers of a cell below 指标值 or 完成值 with the row's unit, and a target with its sign."""
    if kind not in _MEASURED:
        return tuple(numbers)
    if split.unit and any(number.dimension == "plain" and not number.exempt for number in numbers):
        numbers = numbers_in(text, split.unit)
    if split.bound and kind == "target":
        numbers = [replace(number, bound=split.bound) if number.bound == "exact" else number for number in numbers]
    return tuple(numbers)
