"""One worksheet of an Excel package: the rows that show something, merged cells, what is hidden."""

from __future__ import annotations

import re

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.sheets_dates import serial_of
from reportcheck.documents.readers.sheets_formats import NumberFormat
from reportcheck.documents.readers.sheets_model import (
    MAX_COLUMNS,
    MAX_ROWS,
    NUMERIC,
    RULED,
    Allowance,
    Filled,
    Range,
    Sheet,
    SheetRow,
    address,
)
from reportcheck.documents.readers.xlsx_package import is_fallback, is_on, relation_id
from reportcheck.documents.readers.xlsx_rows import StoredCell, StoredRow, stored_sheet
from reportcheck.documents.readers.xlsx_stale import Budget, StoredFormula, stale_results
from reportcheck.documents.readers.xlsx_strings import clean
from reportcheck.documents.readers.xlsx_styles import StyleSheet
from reportcheck.documents.zipsafe import SafeZip

_RANGE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?", re.ASCII)
_MAX_MERGES = 200_000
_RULED_BLANKS = 100_000


class SheetReader:
    """Reads the worksheets of one workbook, which share strings, styles and what they may cost."""

    def __init__(self, zip_file: SafeZip, strings: list[str], styles: StyleSheet, allowance: Allowance) -> None:
        self._zip = zip_file
        self._strings = strings
        self._styles = styles
        self._allowance = allowance
        self._columns: dict[str, int] = {}
        self._budget = Budget()
        self._formulas: list[StoredFormula] = []
        self._stored: dict[int, list[StoredCell]] = {}

    def read(self, part: str, sheet: Sheet) -> str:
        """Fill `sheet` from its part. Returns the id of the relation to its drawing, "" without one.

        Raises Unreadable: `truncated` (broken XML, a text that is missing), `unsafe_xml`, `too_large`, `zip_bomb`.
        """
        self._formulas, self._stored = [], {}
        drawing = ""
        shows_zeros = True
        at = -1
        for found in stored_sheet(self._zip, part):
            if isinstance(found, StoredRow):
                at = self._row(found, sheet, at, shows_zeros)
                continue
            name = str(found.tag).rpartition("}")[2]
            if name == "mergeCell":
                self._merge(found, sheet)
            elif name == "col":
                self._hidden_columns(found, sheet)
            elif name == "sheetView":
                shows_zeros = found.get("showZeros", "1") not in ("0", "false")
            elif name == "drawing":
                drawing = relation_id(found)
            elif name == "oleObject":
                self._object(found, sheet)
        _put_in_order(sheet)
        if self._formulas:
            sheet.stale = stale_results(self._formulas, self._stored, self._budget)
        return drawing

    def _row(self, row: StoredRow, sheet: Sheet, before: int, shows_zeros: bool) -> int:
        """Add a row; return its index, which a row without a number takes from the one above."""
        index = row.number - 1 if row.number else before + 1
        if index >= MAX_ROWS:
            return before
        before = len(sheet.uncomputed)
        cells = self._cells(row.cells, sheet, index, shows_zeros)
        self._allowance.spend(len(cells) + len(sheet.uncomputed) - before, sum([len(cell[1]) for cell in cells]))
        if cells:
            self._stored[index] = row.cells
            sheet.rows.append(SheetRow(index, cells, row.hidden))
        elif row.cells and len(sheet.ruled_blanks) < _RULED_BLANKS and self._is_ruled(row.cells):
            sheet.ruled_blanks.add(index)
        return index

    def _cells(self, row: list[StoredCell], sheet: Sheet, index: int, shows_zeros: bool) -> list[Filled]:
        columns, styles = self._columns, self._styles
        cells: list[Filled] = []
        column = -1
        for letters, style, kind, formula, value, inline, _ in row:
            found = columns.get(letters)
            column = self._column(letters, column) if found is None else found
            if value:
                number_format, look = styles.get(style) or styles[style]
                if kind == "s":
                    text = number_format.show_text(self._shared(value))
                elif not kind or kind == "n":
                    text = number_format.show(value)
                    look |= NUMERIC
                    if formula:
                        self._formulas.append(StoredFormula(index, column, formula, value))
                    if not shows_zeros and not value.strip("-0."):
                        continue
                else:
                    text, look = self._other(kind, value, number_format, look)
                    if kind == "e":
                        sheet.errors.append(f"{address(index, column)}（{value}）")
                if text and column < MAX_COLUMNS:
                    cells.append((column, text, look))
            elif inline:
                number_format, look = styles[style]
                text = number_format.show_text(clean(inline))
                if text and column < MAX_COLUMNS:
                    cells.append((column, text, look))
            elif formula and kind != "str":  # an empty text is a result too
                sheet.uncomputed.append(address(index, column))
        return cells

    @staticmethod
    def _other(kind: str, value: str, number_format: NumberFormat, look: int) -> tuple[str, int]:
        """What a cell shows that holds neither a number nor a shared text, and its look."""
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value), look
        if kind == "d":
            serial = serial_of(value)
            return (number_format.show(serial) if serial else clean(value)), look | NUMERIC
        return number_format.show_text(clean(value)), look

    def _shared(self, stored: str) -> str:
        try:
            index = int(stored)
        except ValueError as error:
            raise Unreadable("truncated") from error
        if not 0 <= index < len(self._strings):
            raise Unreadable("truncated")
        return self._strings[index]

    def _column(self, letters: str, before: int) -> int:
        column = column_of(letters)
        if column < 0:
            return before + 1
        self._columns[letters] = column
        return column

    def _is_ruled(self, row: list[StoredCell]) -> bool:
        return any(self._styles[cell[1]][1] & RULED for cell in row)

    @staticmethod
    def _merge(element: Element, sheet: Sheet) -> None:
        match = _RANGE.fullmatch(element.get("ref") or "")
        if match is None:
            return
        if len(sheet.merges) >= _MAX_MERGES:
            raise Unreadable("too_large", "合并单元格")
        left, top = column_of(match[1]), int(match[2]) - 1
        right, bottom = (left, top) if match[3] is None else (column_of(match[3]), int(match[4]) - 1)
        if top <= bottom and 0 <= left <= right and (top, left) != (bottom, right):
            sheet.merges.append(Range(top, left, bottom, right))

    @staticmethod
    def _hidden_columns(element: Element, sheet: Sheet) -> None:
        if is_on(element.get("hidden")) and len(sheet.hidden_columns) < MAX_COLUMNS:
            first, last = element.get("min") or "", element.get("max") or ""
            if first.isdigit() and last.isdigit() and len(first) < 9 and len(last) < 9:
                sheet.hidden_columns.append((max(int(first) - 1, 0), min(int(last), MAX_COLUMNS) - 1))

    @staticmethod
    def _object(element: Element, sheet: Sheet) -> None:
        program = element.get("progId") or ""
        if not is_fallback(element):
            sheet.unread.append(("equation" if program.startswith("Equation") else "object", program))


def column_of(letters: str) -> int:
    """The column that letters name, from 0: A is 0, AA is 26; -1 for what names none."""
    column = 0
    for letter in letters:
        if not "A" <= letter <= "Z" or column > MAX_COLUMNS:
            return -1
        column = column * 26 + ord(letter) - 64
    return column - 1


def _put_in_order(sheet: Sheet) -> None:
    """Rows and cells in the order of the sheet, however they were written; of two at one place the later counts."""
    for row in sheet.rows:
        cells = row.cells
        columns = [cell[0] for cell in cells]
        if columns != sorted(set(columns)):
            row.cells = sorted({cell[0]: cell for cell in cells}.values())
    rows = sheet.rows
    indexes = [row.index for row in rows]
    if indexes != sorted(set(indexes)):
        by_index = {row.index: row for row in rows}
        sheet.rows = [by_index[index] for index in sorted(by_index)]
