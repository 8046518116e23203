"""What a person should know of a sheet: hidden parts, formulas without result, error values, stale results."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import NamedTuple

from reportcheck.documents.readers.sheets_model import MAX_COLUMNS, Sheet, column_name

_NAMED_CELLS = 5  # that many addresses are told, the rest is counted


class Said(NamedTuple):
    """One remark in both languages."""

    zh: str
    en: str


def uncomputed(sheet: Sheet) -> Iterator[Said]:
    """Formulas of which the file holds no result."""
    if sheet.uncomputed:
        yield _of_cells(sheet, sheet.uncomputed, "有公式，但文件没有保存计算结果", "formulas without a stored result")


def error_values(sheet: Sheet) -> Iterator[Said]:
    """#REF! and the like."""
    if sheet.errors:
        yield _of_cells(sheet, sheet.errors, "显示的是错误值", "error values instead of figures")


def stale(sheet: Sheet) -> Iterator[Said]:
    """Results that the cells, as they stand now, do not give."""
    if sheet.stale:
        zh = "保存的结果与其公式不符，已按保存的结果读入"
        yield _of_cells(sheet, sheet.stale, zh, "results that their formulas do not give; read as stored")


def hidden(sheet: Sheet) -> Iterator[Said]:
    """What Excel does not show; it is read all the same."""
    if not sheet.rows:
        return
    zh, en = f"工作表“{sheet.name}”", f"sheet “{sheet.name}”"
    if sheet.hidden:
        yield Said(f"{zh}是隐藏的，其内容已读入", f"{en} is hidden; its content was read")
    rows = [row.index + 1 for row in sheet.rows if row.hidden]
    if rows:
        named, count = _ranges(rows, str)
        yield Said(
            f"{zh}第{_zh(named, count)}行是隐藏的，其内容已读入", f"{en}, hidden rows, read: {_en(named, count)}"
        )
    columns = _hidden_columns(sheet)
    if columns:
        named, count = _ranges(columns, column_name)
        yield Said(
            f"{zh}第{_zh(named, count)}列是隐藏的，其内容已读入", f"{en}, hidden columns, read: {_en(named, count)}"
        )


def _of_cells(sheet: Sheet, addresses: list[str], zh: str, en: str) -> Said:
    named = addresses[:_NAMED_CELLS]
    count = len(addresses)
    cells = f"单元格{'、'.join(named)}"
    if count > 1:
        cells += f"{'等' if count > _NAMED_CELLS else ''}共{count}处"
    more = f" … ({count} cells)" if count > _NAMED_CELLS else ""
    told = ", ".join(named).replace("（", " (").replace("）", ")")
    return Said(f"工作表“{sheet.name}”{cells}{zh}", f"sheet “{sheet.name}”, {en}: {told}{more}")


def _hidden_columns(sheet: Sheet) -> list[int]:
    if not sheet.hidden_columns:
        return []
    covered = bytearray(MAX_COLUMNS)
    for first, last in sheet.hidden_columns:
        covered[first : last + 1] = b"\x01" * (last + 1 - first)
    return sorted({cell[0] for row in sheet.rows for cell in row.cells if covered[cell[0]]})


def _ranges(numbers: list[int], named: Callable[[int], str]) -> tuple[list[str], int]:
    """Ascending numbers with their runs put together, 3, 5—8: the first of them, and how many there are."""
    found: list[str] = []
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        first, last = named(members[0]), named(members[-1])
        found.append(first if len(members) == 1 else f"{first}—{last}")
    return found[:_NAMED_CELLS], len(found)


def _zh(named: list[str], count: int) -> str:
    return "、".join(named) + (f"等{count}段" if count > _NAMED_CELLS else "")


def _en(named: list[str], count: int) -> str:
    return ", ".join(named) + (f" … ({count} ranges)" if count > _NAMED_CELLS else "")
