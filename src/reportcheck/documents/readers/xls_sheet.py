"""One worksheet of a .xls workbook: the rows that show something, merged cells, what is hidden or lies over them."""

from __future__ import annotations

import struct
from collections.abc import Callable

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers import xls_records as kinds
from reportcheck.documents.readers.sheets_model import (
    NUMERIC,
    RULED,
    Allowance,
    Filled,
    Range,
    Sheet,
    SheetRow,
    address,
)
from reportcheck.documents.readers.sheets_text import tidy
from reportcheck.documents.readers.xls_globals import Globals
from reportcheck.documents.readers.xls_objects import unread_kind
from reportcheck.documents.readers.xls_records import Record, RecordStream
from reportcheck.documents.readers.xls_strings import continued_text
from reportcheck.documents.readers.xls_values import ERRORS, double_text, rk_text

_CELL = struct.Struct("<HHH")
_HIDDEN_ROW, _HIDDEN_COLUMN, _SHOWS_ZEROS = 0x20, 0x01, 0x10
_CHART_STREAM = 0x0020


_Place = tuple[int, int, int]
"""Row, column and style of a cell, as the records of all cells begin."""


class SheetReader:
    """Reads one worksheet into a `Sheet`."""

    def __init__(self, workbook: Globals, sheet: Sheet, allowance: Allowance) -> None:
        self._workbook = workbook
        self._sheet = sheet
        self._allowance = allowance
        self._cells: dict[int, dict[int, Filled]] = {}
        self._zeros: list[tuple[int, int]] = []
        self._hidden_rows: set[int] = set()
        self._ruled: set[int] = set()
        self._shows_zeros = True
        self._empty: list[str] = []
        self._has_results = False
        self._object = ""  # what the last object is; its text stands in the next record
        self._formula: _Place | None = None  # a formula whose text stands in the next record

    def read(self, stream: RecordStream, position: int) -> None:
        """Fill the sheet from the BOF record at `position`. Raises Unreadable: `truncated`, `too_large`."""
        try:
            for record in stream.substream(position):
                take = _TAKE.get(record.kind)
                if take is not None:
                    take(self, record)
        except (struct.error, IndexError) as error:
            raise Unreadable("truncated") from error
        if not self._shows_zeros:
            for row, column in self._zeros:
                self._cells.get(row, {}).pop(column, None)
        if not self._has_results:
            # One formula may well show an empty text; where all do, the program that wrote them did not reckon.
            self._sheet.uncomputed = self._empty
        self._sheet.rows = [
            SheetRow(row, [cells[column] for column in sorted(cells)], row in self._hidden_rows)
            for row, cells in sorted(self._cells.items())
            if cells
        ]
        self._sheet.ruled_blanks = {row for row in self._ruled if not self._cells.get(row)}

    # -- cells

    def _number(self, cell: _Place, stored: str) -> None:
        row, column, style = cell
        number_format, look = self._workbook.style(style)
        if not stored.strip("-0."):
            self._zeros.append((row, column))
        self._add(row, column, number_format.show(stored), look | NUMERIC)

    def _text(self, cell: _Place, text: str) -> None:
        row, column, style = cell
        number_format, look = self._workbook.style(style)
        text = tidy(text)
        if text:
            self._add(row, column, number_format.show_text(text), look)

    def _add(self, row: int, column: int, text: str, look: int) -> None:
        if text:
            self._allowance.spend(1, len(text))
            self._cells.setdefault(row, {})[column] = (column, text, look)

    def _take_number(self, record: Record) -> None:
        self._number(_place(record), double_text(record.body[6:14]))

    def _take_rk(self, record: Record) -> None:
        self._number(_place(record), rk_text(record.body[6:10]))

    def _take_many_rk(self, record: Record) -> None:
        body = record.body
        row, column = struct.unpack_from("<HH", body)
        for offset in range(4, len(body) - 2, 6):
            (style,) = struct.unpack_from("<H", body, offset)
            self._number((row, column, style), rk_text(body[offset + 2 : offset + 6]))
            column += 1

    def _take_label(self, record: Record) -> None:
        self._text(_place(record), self._workbook.text(record.body, 6, 2))

    def _take_shared(self, record: Record) -> None:
        (index,) = struct.unpack_from("<I", record.body, 6)
        if index >= len(self._workbook.strings):
            raise Unreadable("truncated")
        self._text(_place(record), self._workbook.strings[index])

    def _take_bool_or_error(self, record: Record) -> None:
        self._bool_or_error(_place(record), record.body[6], bool(record.body[7]))

    def _bool_or_error(self, cell: _Place, value: int, is_error: bool) -> None:
        row, column, style = cell
        text = ERRORS.get(value, "#N/A") if is_error else "TRUE" if value else "FALSE"
        if is_error:
            self._sheet.errors.append(f"{address(row, column)}（{text}）")
        self._add(row, column, text, self._workbook.style(style)[1])

    def _take_formula(self, record: Record) -> None:
        cell = _place(record)
        result = record.body[6:14]
        if result[6:8] == b"\xff\xff" and result[0] == 3:
            self._empty.append(address(cell[0], cell[1]))
            return
        self._has_results = True
        if result[6:8] != b"\xff\xff":
            self._number(cell, double_text(result))
        elif result[0] in (1, 2):
            self._bool_or_error(cell, result[2], result[0] == 2)
        elif result[0] == 0:
            self._formula = cell

    def _take_string(self, record: Record) -> None:
        if self._formula is not None:
            body = record.body
            text = self._workbook.text(body, 0, 2)
            if len(record.parts) > 1 and not self._workbook.is_old:
                text += continued_text(record.parts[1:], int.from_bytes(body[:2], "little") - len(text))
            self._text(self._formula, text)
        self._formula = None

    def _take_blank(self, record: Record) -> None:
        row, _, style = _place(record)
        if self._workbook.style(style)[1] & RULED:
            self._ruled.add(row)

    # -- rows, columns, merged cells

    def _take_row(self, record: Record) -> None:
        row, options = struct.unpack_from("<H10xH", record.body)
        if options & _HIDDEN_ROW:
            self._hidden_rows.add(row)

    def _take_columns(self, record: Record) -> None:
        first, last, options = struct.unpack_from("<HH4xH", record.body)
        if options & _HIDDEN_COLUMN and first <= last < 256:
            self._sheet.hidden_columns.append((first, last))

    def _take_merges(self, record: Record) -> None:
        for top, bottom, left, right in struct.iter_unpack("<HHHH", record.body[2 : len(record.body) // 8 * 8 + 2]):
            if top <= bottom and left <= right and (top, left) != (bottom, right):
                self._sheet.merges.append(Range(top, left, bottom, right))

    def _take_window(self, record: Record) -> None:
        self._shows_zeros = bool(record.body[0] & _SHOWS_ZEROS)

    # -- what lies over the cells

    def _take_object(self, record: Record) -> None:
        self._object = "" if self._workbook.is_old else unread_kind(record.body)
        if self._object in ("picture", "object"):
            self._sheet.unread.append((self._object, ""))

    def _take_begin(self, record: Record) -> None:
        if struct.unpack_from("<HH", record.body)[1] == _CHART_STREAM:
            self._sheet.unread.append(("chart", ""))

    def _take_text_box(self, record: Record) -> None:
        (count,) = struct.unpack_from("<H", record.body, 10)
        if self._object == "note":
            return
        for line in tidy(continued_text(record.parts[1:], count)).splitlines():
            if line.strip():
                self._allowance.spend(1, len(line))
                self._sheet.text_boxes.append(line.strip())


def _place(record: Record) -> _Place:
    row, column, style = _CELL.unpack_from(record.body)
    return row, column, style


_TAKE: dict[int, Callable[[SheetReader, Record], None]] = {
    kinds.NUMBER: SheetReader._take_number,
    kinds.RK: SheetReader._take_rk,
    kinds.MUL_RK: SheetReader._take_many_rk,
    kinds.LABEL: SheetReader._take_label,
    kinds.R_STRING: SheetReader._take_label,
    kinds.LABEL_SST: SheetReader._take_shared,
    kinds.BOOL_ERR: SheetReader._take_bool_or_error,
    kinds.FORMULA: SheetReader._take_formula,
    kinds.STRING: SheetReader._take_string,
    kinds.BLANK: SheetReader._take_blank,
    kinds.MUL_BLANK: SheetReader._take_blank,
    kinds.ROW: SheetReader._take_row,
    kinds.COL_INFO: SheetReader._take_columns,
    kinds.MERGE_CELLS: SheetReader._take_merges,
    kinds.WINDOW_2: SheetReader._take_window,
    kinds.OBJ: SheetReader._take_object,
    kinds.BOF: SheetReader._take_begin,
    kinds.TXO: SheetReader._take_text_box,
}
