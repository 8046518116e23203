"""A workbook as a draft: its sheets one after the other, and what of them could not be read or is not seen.

**partial**: a formula without a stored result leaves a figure out, an embedded object may hold figures, and so may a
picture on a sheet that shows nothing else. A chart draws figures that stand in cells. Hidden sheets, rows and columns
are read like the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import groupby

from reportcheck.documents.draft import Draft, DraftParagraph
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.sheets_layout import lay_out
from reportcheck.documents.readers.sheets_model import MAX_COLUMNS, Sheet, column_name

_DEFAULT_NAME = re.compile(r"\s*(?:sheet|工作表|table)\s*\d*\s*(?:\(\d+\))?\s*", re.IGNORECASE)
_NAMED_CELLS = 5  # that many addresses are told, the rest is counted


def draft_of(sheets: Iterable[Sheet]) -> Draft:
    """The sheets in their order, each under its name. Raises Unreadable `no_text` where nothing at all is there."""
    draft = Draft()
    laid_out = [(sheet, lay_out(sheet)) for sheet in sheets]
    shown = sum(bool(blocks or sheet.text_boxes) for sheet, blocks in laid_out)
    for sheet, blocks in laid_out:
        boxes = [DraftParagraph(text, kind="textbox") for text in sheet.text_boxes]
        if blocks or boxes:
            if shown > 1 or not _DEFAULT_NAME.fullmatch(sheet.name):
                draft.blocks.append(DraftParagraph(sheet.name.strip() or "工作表", outline_level=1))
            draft.blocks.extend(blocks)
            draft.blocks.extend(boxes)
        block = len(draft.blocks) - 1
        draft.unread_parts.extend(UnreadPart(kind, text, block) for kind, text in sheet.unread)
        draft.unread_parts.extend(UnreadPart(kind, text, block) for kind, text in _remarks(sheet))
        if sheet.uncomputed or any(kind == "object" or (kind == "picture" and not blocks) for kind, _ in sheet.unread):
            draft.partial = True
    if not draft.blocks and not draft.unread_parts:
        raise Unreadable("no_text")
    return draft


def _remarks(sheet: Sheet) -> Iterable[tuple[str, str]]:
    name = f"工作表“{sheet.name}”"
    if sheet.uncomputed:
        yield "formula", f"{name}{_cells(sheet.uncomputed)}有公式，但文件没有保存计算结果"
    if sheet.errors:
        yield "formula", f"{name}{_cells(sheet.errors)}显示的是错误值"
    if not sheet.rows:
        return
    if sheet.hidden:
        yield "hidden", f"{name}是隐藏的，其内容已读入"
    rows = [row.index + 1 for row in sheet.rows if row.hidden]
    if rows:
        yield "hidden", f"{name}第{_ranges(rows, str)}行是隐藏的，其内容已读入"
    columns = _hidden_columns(sheet)
    if columns:
        yield "hidden", f"{name}第{_ranges(columns, column_name)}列是隐藏的，其内容已读入"


def _cells(addresses: list[str]) -> str:
    named = "、".join(addresses[:_NAMED_CELLS])
    if len(addresses) == 1:
        return f"单元格{named}"
    more = "等" if len(addresses) > _NAMED_CELLS else ""
    return f"单元格{named}{more}共{len(addresses)}处"


def _hidden_columns(sheet: Sheet) -> list[int]:
    if not sheet.hidden_columns:
        return []
    hidden = bytearray(MAX_COLUMNS)
    for first, last in sheet.hidden_columns:
        hidden[first : last + 1] = b"\x01" * (last + 1 - first)
    return sorted({cell[0] for row in sheet.rows for cell in row.cells if hidden[cell[0]]})


def _ranges(numbers: list[int], named: Callable[[int], str]) -> str:
    """Ascending numbers with their runs put together: 3、5—8."""
    found: list[str] = []
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        first, last = named(members[0]), named(members[-1])
        found.append(first if len(members) == 1 else f"{first}—{last}")
    more = f"等{len(found)}段" if len(found) > _NAMED_CELLS else ""
    return "、".join(found[:_NAMED_CELLS]) + more
