"""The names of rows: which columns hold them, and what a row is called through merged cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reportcheck.documents.model import Cell, Row
from reportcheck.patterns import compile_pattern
from reportcheck.statements.tables.columns import Column
from reportcheck.statements.tables.grid import has_value, words_of
from reportcheck.statements.tables.rows import says_its_level

_ENUMERATOR = compile_pattern(r"^(?:[一二三四五六七八九十]+|\d{1,3})[、.]?$")
# 一、设备购置, 其中:公用经费: what stands before a name
_BEFORE_NAME = compile_pattern(
    r"^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d)|其中:?)+"
)
# columns that say who, where or when: never what a row is about where another column names it
_BESIDE = compile_pattern(r"单位|部门|科室|责任|地点|时间|性质|类型|等级")
_VALUES = frozenset(
    {
        "score.full",
        "score",
        "score.rate",
        "target",
        "actual",
        "growth",
        "share",
        "rate",
        "change",
        "price",
        "average",
        "sign",
    }
)


class RowName(NamedTuple):
    """`name` is the innermost name of a row, "" where none is printed; `own` says where it stands among the others."""

    name: str
    own: str


def label_columns(rows: Sequence[Row], columns: Mapping[int, Column]) -> set[int]:
    """The leading columns whose cells are words, codes or enumerators, not values."""
    cells: dict[int, list[Cell]] = defaultdict(list)
    for row in rows:
        for cell in row.cells:
            if cell.text.strip():
                cells[cell.column].append(cell)
    names: set[int] = set()
    for at in sorted(columns):
        column = columns[at]
        held = cells.get(at, ())
        values = sum(has_value(cell) for cell in held)
        leads = column.kind == "code" or not held or values * 2 < len(held)
        leads = leads and not (column.role and _over_first(rows, at))
        if column.kind in _VALUES or not leads:
            break
        names.add(at)
    return names


def _over_first(rows: Sequence[Row], at: int) -> bool:
    """Whether the first row has a value in a column; below it prose may stand: 预期目标, 实际完成情况."""
    return any(cell.column == at and has_value(cell) for row in rows[:1] for cell in row.cells)


def row_names(rows: Sequence[Row], columns: Mapping[int, Column], names: set[int]) -> list[RowName]:
    """The name of each row, in order; `names` are the columns that hold names."""
    found: list[RowName] = []
    beside = {at for at in names if at in columns and _BESIDE.search(columns[at].last)}
    beside = beside if names - beside - {at for at in names if columns[at].kind == "code"} else set()
    spanning: dict[int, tuple[int, str]] = {}
    for row in rows:
        own = [cell for cell in row.cells if cell.column in names and cell.text.strip()]
        for cell in own:
            if cell.row_span > 1:
                spanning[cell.column] = (row.index + cell.row_span, words_of(cell))
        texts = [words_of(cell) for cell in own]
        naming = [words_of(cell) for cell in own if cell.column not in beside]
        spoken = [text for text in naming if not _ENUMERATOR.match(text)]
        covered = [text for at, (until, text) in sorted(spanning.items()) if row.index < until and at not in beside]
        name = spoken[-1] if spoken else covered[-1] if covered else ""
        telling = next((text for text in texts if says_its_level(text)), "")
        found.append(RowName(_BEFORE_NAME.sub("", name), telling or name))
    return found
