"""Facts and groups of a plain grid table: item = row label, role = column header, 合计 row = head of its column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from reportcheck.documents.model import Cell, Place, Row, Table
from reportcheck.fold import fold
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan_cell
from reportcheck.statements.items.keys import UNKNOWN, item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.read import read_role

_TOTAL = re.compile(r"^(?:合计|总计|共计|总额|总分$|总得分$|合\s*计|总\s*计)")
_SUBTOTAL = re.compile(r"^小\s*计")
_INNER = re.compile(r"合计|小计|总计|结转|结余")
_YEAR = re.compile(r"((?:19|20)\d{2})\s*年")
_PART_ROW = re.compile(r"^其中")
_UNIT_NOTE = re.compile(r"(?:单位|金额单位)\s*:?\s*((?:人民币)?(?:亿|万|千|百万)?元|公里|人|人次|户|%)")
_HEADER_UNIT = re.compile(r"\((?:单位:)?((?:亿|万|千)?元|%|分|人次|人|户|公里|亩|平方米|个|家)\)")
_EXEMPT_HEADER = re.compile(
    r"序号|编号|行次|代码|科目编码|备注|单价|标准|定额|均价|年限|比上年|平均|人均|户均|生均|每[^\W\d]"
)
_CODES = re.compile(r"序号|编号|行次|代码|科目编码")
_SCORE_FULL = re.compile(r"^(?:分值|权重|满分|标准分)")
_SCORE = re.compile(r"^(?:得分|自评得分|评分|实得分)(?!率)")
_BRACKETS = re.compile(r"\([^()]*\)")
_ENUMERATOR = re.compile(r"^(?:[一二三四五六七八九十]+|\d{1,2})[、.]?$")


_ADDED_UP = frozenset({"money", "count", "score", "plain"})
_DEEPEST_HEADER = 4


class TableReading(NamedTuple):
    """What one table says; `exempt` are numbers that are no quantities, stand aside, or in a column of prices."""

    facts: tuple[Fact, ...]
    groups: tuple[Group, ...]
    exempt: tuple[tuple[Place, Quantity], ...]


class _Header(NamedTuple):
    """A column: its header path, the unit printed for it, the role that the header names, the year it speaks of."""

    text: str
    unit: str
    role: str
    exempt: bool
    year: str = ""


def read_table(table: Table, first_index: int, lexicon: Lexicon, year: str) -> TableReading:
    """What a grid says; its facts are numbered from `first_index`. A table of one row says nothing."""
    rows = [row for row in table.rows if row.cells]
    if len(rows) < 2:
        return TableReading((), (), ())
    depth = _header_depth(rows)
    headers = _headers(rows[:depth], table, lexicon)
    body = rows[depth:]
    label_columns = _label_columns(body, headers)
    by_cell: dict[tuple[int, int], Fact] = {}
    facts: list[Fact] = []
    exempt: list[tuple[Place, Quantity]] = []
    for row in rows[:depth]:
        exempt.extend(_aside(table, row.cells, "heading"))
    for row in body:
        exempt.extend(_aside(table, [cell for cell in row.cells if cell.column in label_columns], "name"))
        label = _row_label(row, label_columns)
        key, scope = item_key(label, lexicon)
        total = _TOTAL.match(label.replace(" ", "")) is not None
        for cell in row.cells:
            header = headers.get(cell.column)
            if header is None or cell.column in label_columns:
                continue
            for number in _numbers(cell.text, header.unit):
                place = Place(table.block, number.start, number.end, cell.row, cell.column)
                if number.exempt or header.exempt:
                    in_codes = not number.exempt and _CODES.search(header.text) is not None
                    exempt.append((place, replace(number, exempt="code") if in_codes else number))
                    continue
                fact = Fact(
                    index=first_index + len(facts),
                    quantity=number,
                    place=place,
                    role=header.role,
                    item="" if total else key or UNKNOWN,
                    item_text=label,
                    period=header.year or year,
                    scope=scope,
                    label=label,
                    whole=total,
                    named=bool(key),
                    section=table.section,
                    sentence=-1 - cell.row,
                    in_table=True,
                )
                facts.append(fact)
                by_cell[cell.row, cell.column] = fact
    groups = _footed(body, headers, label_columns, by_cell)
    return TableReading(tuple(facts), tuple(groups), tuple(exempt))


@lru_cache(maxsize=4096)
def _numbers(text: str, unit: str = "") -> tuple[Quantity, ...]:
    """The numbers of a cell; a cell is looked at several times until it is known what it is."""
    return tuple(scan_cell(text, unit))


def _aside(table: Table, cells: Iterable[Cell], reason: str) -> Iterator[tuple[Place, Quantity]]:
    """Numbers in headers and labels, which say what the others are; `reason` where they have none of their own."""
    for cell in cells:
        for number in _numbers(cell.text):
            place = Place(table.block, number.start, number.end, cell.row, cell.column)
            yield place, number if number.exempt else replace(number, exempt=reason)


def _header_depth(rows: Sequence[Row]) -> int:
    """How many rows are header: those above the first with a value, at least one."""
    depth = 0
    for row in rows[:_DEEPEST_HEADER]:
        if any(_has_value(cell) for cell in row.cells):
            break
        depth += 1
    return max(1, min(depth, len(rows) - 1))


def _headers(rows: Sequence[Row], table: Table, lexicon: Lexicon) -> dict[int, _Header]:
    note = _UNIT_NOTE.search(fold(table.unit_note)) or _UNIT_NOTE.search(fold(table.caption))
    table_unit = note[1] if note is not None else ""
    return {column: _header(path, table_unit, lexicon) for column, path in _header_paths(rows).items()}


def _header_paths(rows: Sequence[Row]) -> dict[int, list[str]]:
    """The texts above each column, outermost first; a merged cell stands above all its columns."""
    paths: dict[int, list[str]] = {}
    for row in rows:
        for cell in row.cells:
            text = cell.folded.replace("\n", "").replace(" ", "")
            if not text:
                continue
            for column in range(cell.column, cell.column + cell.column_span):
                path = paths.setdefault(column, [])
                if not path or path[-1] != text:
                    path.append(text)
    return paths


def _header(path: Sequence[str], table_unit: str, lexicon: Lexicon) -> _Header:
    text, last = "/".join(path), path[-1]
    own = _HEADER_UNIT.search(text)
    unit = own[1] if own is not None else ""
    role = ""
    if _SCORE_FULL.match(last):
        unit, role = "分", "score.full"
    elif _SCORE.match(last):
        unit, role = "分", "score"
    elif last.endswith("率") or "率(" in last:
        unit = "" if unit.endswith("元") else unit
        role = _role_in(last, "%", lexicon)
    else:
        unit = unit or table_unit
    if unit.endswith("元") and not role:
        role = _role_in(last, unit, lexicon)
    year = _YEAR.search(text)
    return _Header(text, unit, role, _EXEMPT_HEADER.search(last) is not None, year[1] if year is not None else "")


def _role_in(header: str, unit: str, lexicon: Lexicon) -> str:
    """The role that a header names for numbers of its unit."""
    return read_role(_BRACKETS.sub("", header), "", _number_of(unit), lexicon).role


@lru_cache(maxsize=32)
def _number_of(unit: str) -> Quantity:
    """Some number of a unit: a header is read like the words before one."""
    return scan_cell("1", unit)[0]


def _label_columns(rows: Sequence[Row], headers: dict[int, _Header]) -> set[int]:
    """The leading columns whose cells are words or enumerators, not values."""
    cells: dict[int, list[Cell]] = {}
    for row in rows:
        for cell in row.cells:
            cells.setdefault(cell.column, []).append(cell)
    columns: set[int] = set()
    for column in sorted(headers):
        printed = [cell for cell in cells.get(column, ()) if cell.text.strip()]
        values = sum(_has_value(cell) for cell in printed)
        if printed and values * 2 >= len(printed) and not _EXEMPT_HEADER.search(headers[column].text):
            break
        columns.add(column)
    return columns


def _has_value(cell: Cell) -> bool:
    return any(not number.exempt for number in _numbers(cell.text))


def _row_label(row: Row, columns: set[int]) -> str:
    parts = [
        cell.folded.replace("\n", "").strip()
        for cell in row.cells
        if cell.column in columns and cell.text.strip() and not _ENUMERATOR.match(cell.folded.strip())
    ]
    return parts[-1] if parts else ""


def _footed(
    rows: Sequence[Row], headers: dict[int, _Header], label_columns: set[int], by_cell: dict[tuple[int, int], Fact]
) -> list[Group]:
    """A group for each column above a 合计; none where subtotals or 其中 leave open what it adds up."""
    labels = {row.index: _first_label(row, label_columns) for row in rows}
    totals = [index for index, label in labels.items() if _TOTAL.match(label)]
    if len(totals) != 1:
        return []
    total = totals[0]
    inner = [label for index, label in labels.items() if index != total]
    if any(_SUBTOTAL.match(label) or _PART_ROW.match(label) or _INNER.search(label) for label in inner):
        return []
    groups: list[Group] = []
    for column in sorted(set(headers) - label_columns):
        head = by_cell.get((total, column))
        if head is None or head.quantity.dimension not in _ADDED_UP:
            continue
        members = [by_cell[row.index, column] for row in rows if row.index != total and (row.index, column) in by_cell]
        if len(members) > 1 and all(member.quantity.dimension == head.quantity.dimension for member in members):
            groups.append(Group(tuple(members), (head,), "表内合计", True))
    return groups


def _first_label(row: Row, columns: set[int]) -> str:
    for cell in row.cells:
        if cell.column in columns and cell.text.strip():
            return cell.folded.replace("\n", "").replace(" ", "")
    return ""
