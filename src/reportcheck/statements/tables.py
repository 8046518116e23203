"""Facts and groups of a plain grid table: item = row label, role = column header, 合计 row = head of its column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportcheck.documents.model import Cell, Place, Row, Table
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan_cell
from reportcheck.statements.items import item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles import read_role

_TOTAL = re.compile(r"^(?:合计|总计|共计|总额|合\s*计|总\s*计)")
_SUBTOTAL = re.compile(r"^小\s*计")
_INNER = re.compile(r"合计|小计|总计|结转|结余")
_YEAR = re.compile(r"((?:19|20)\d{2})\s*年")
_PART_ROW = re.compile(r"^其中")
_UNIT_NOTE = re.compile(r"(?:单位|金额单位)\s*:?\s*((?:人民币)?(?:亿|万|千|百万)?元|公里|人|人次|户|%)")
_HEADER_UNIT = re.compile(r"\((?:单位:)?((?:亿|万|千)?元|%|分|人次|人|户|公里|亩|平方米|个|家)\)")
_EXEMPT_HEADER = re.compile(r"序号|编号|行次|代码|科目编码|备注|单价|标准|定额|均价|年限|比上年")
_SCORE_FULL = re.compile(r"^(?:分值|权重|满分|标准分)")
_SCORE = re.compile(r"^(?:得分|自评得分|评分|实得分)")
_ENUMERATOR = re.compile(r"^(?:[一二三四五六七八九十]+|\d{1,2})[、.]?$")


@dataclass(frozen=True, slots=True)
class TableReading:
    facts: tuple[Fact, ...]
    groups: tuple[Group, ...]
    exempt: tuple[tuple[Place, Quantity], ...]


@dataclass(frozen=True, slots=True)
class _Header:
    text: str
    unit: str
    role: str
    exempt: bool
    year: str = ""


def read_table(table: Table, first_index: int, lexicon: Lexicon, year: str) -> TableReading:
    """What a grid says; a table whose rows do not share one header is left unread (no facts, no groups)."""
    rows = [row for row in table.rows if row.cells]
    if len(rows) < 2:
        return TableReading((), (), ())
    depth = _header_depth(rows)
    headers = _headers(rows[:depth], table, lexicon)
    facts: list[Fact] = []
    by_cell: dict[tuple[int, int], Fact] = {}
    exempt: list[tuple[Place, Quantity]] = []
    label_columns = _label_columns(rows[depth:], headers)
    for row in rows[depth:]:
        label = _row_label(row, label_columns)
        for cell in row.cells:
            header = headers.get(cell.column)
            if header is None or cell.column in label_columns:
                continue
            for number in scan_cell(cell.text, header.unit):
                place = Place(table.block, number.start, number.end, cell.row, cell.column)
                if number.exempt or header.exempt:
                    exempt.append((place, number))
                    continue
                key, scope = item_key(label, lexicon)
                total = bool(_TOTAL.match(label.replace(" ", "")))
                fact = Fact(
                    index=first_index + len(facts),
                    quantity=number,
                    place=place,
                    role=header.role,
                    item="" if total else key or "?",
                    item_text=label,
                    period=header.year or year,
                    scope=scope,
                    label=label,
                    whole=total,
                    named=bool(key),
                    section=table.section,
                    sentence=-1 - cell.row,
                    in_table=True,
                    row_label=label,
                    column_label=header.text,
                )
                facts.append(fact)
                by_cell[cell.row, cell.column] = fact
    groups = _footed(rows[depth:], headers, label_columns, by_cell)
    return TableReading(tuple(facts), tuple(groups), tuple(exempt))


def _header_depth(rows: Sequence[Row]) -> int:
    depth = 0
    for row in rows[:4]:
        values = [number for cell in row.cells for number in scan_cell(cell.text, "") if not number.exempt]
        if values:
            break
        depth += 1
    return max(1, min(depth, len(rows) - 1))


def _headers(rows: Sequence[Row], table: Table, lexicon: Lexicon) -> dict[int, _Header]:
    note = _UNIT_NOTE.search(table.unit_note or "") or _UNIT_NOTE.search(table.caption or "")
    paths: dict[int, list[str]] = {}
    for row in rows:
        for cell in row.cells:
            for column in range(cell.column, cell.column + cell.column_span):
                text = cell.folded.replace("\n", "").replace(" ", "")
                if text and (not paths.get(column) or paths[column][-1] != text):
                    paths.setdefault(column, []).append(text)
    headers: dict[int, _Header] = {}
    for column, path in paths.items():
        text = "/".join(path)
        own = _HEADER_UNIT.search(text)
        last = path[-1]
        unit = own[1] if own else ""
        role = ""
        if _SCORE_FULL.match(last):
            unit, role = "分", "score.full"
        elif _SCORE.match(last):
            unit, role = "分", "score"
        elif last.endswith("率") or "率(" in last:
            unit = "" if unit.endswith("元") else unit
            role = read_role(re.sub(r"\([^()]*\)", "", last), "", scan_cell("1", "%")[0], lexicon, False).role
        elif not unit and note:
            unit = note[1]
        if unit.endswith("元") and not role:
            fake = _money_probe(unit)
            role = read_role(re.sub(r"\([^()]*\)", "", last), "", fake, lexicon, False).role
        named = _YEAR.search(text)
        headers[column] = _Header(text, unit, role, bool(_EXEMPT_HEADER.search(last)), named[1] if named else "")
    return headers


def _money_probe(unit: str) -> Quantity:
    found = scan_cell("1", unit)
    return found[0]


def _label_columns(rows: Sequence[Row], headers: dict[int, _Header]) -> set[int]:
    """The leading columns whose cells are words or enumerators, not values."""
    columns: set[int] = set()
    for column in sorted(headers):
        cells = [cell for row in rows for cell in row.cells if cell.column == column]
        values = [cell for cell in cells if any(not number.exempt for number in scan_cell(cell.text, ""))]
        words = [cell for cell in cells if cell.text.strip()]
        if words and len(values) * 2 >= len(words) and not _EXEMPT_HEADER.search(headers[column].text):
            break
        columns.add(column)
    return columns


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
    labels = {row.index: _first_label(row, label_columns) for row in rows}
    totals = [row.index for row in rows if _TOTAL.match(labels[row.index])]
    if len(totals) != 1:
        return []
    total = totals[0]
    if any(_SUBTOTAL.match(label) or _PART_ROW.match(label) for label in labels.values()):
        return []
    if any(_INNER.search(label) for row, label in labels.items() if row != total):
        return []
    groups: list[Group] = []
    for column in sorted(set(headers) - label_columns):
        head = by_cell.get((total, column))
        if head is None or head.quantity.dimension not in ("money", "count", "score", "plain"):
            continue
        members = [by_cell[row.index, column] for row in rows if row.index != total and (row.index, column) in by_cell]
        if len(members) > 1 and all(m.quantity.dimension == head.quantity.dimension for m in members):
            groups.append(Group(tuple(members), (head,), "表内合计", True))
    return groups


def _first_label(row: Row, columns: set[int]) -> str:
    for cell in row.cells:
        if cell.column in columns and cell.text.strip():
            return cell.folded.replace("\n", "").replace(" ", "")
    return ""


def cell_at(table: Table, row: int, column: int) -> Cell | None:
    """The cell that starts at a grid position."""
    return next((cell for cell in table.cells() if (cell.row, cell.column) == (row, column)), None)
