"""One worksheet of an Excel package: the rows that show something, merged cells, what is hidden."""

from __future__ import annotations

import re

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.sheets_dates import serial_of
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
from reportcheck.documents.readers.xlsx_package import is_on, relation_id
from reportcheck.documents.readers.xlsx_stream import elements
from reportcheck.documents.readers.xlsx_strings import clean, text_of
from reportcheck.documents.readers.xlsx_styles import StyleSheet
from reportcheck.documents.zipsafe import SafeZip

_RANGE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?", re.ASCII)
_DIGITS = "0123456789"
_MAX_MERGES = 200_000
_RULED_BLANKS = 100_000
_LOOKED_AT = 8  # cells of an empty row whose borders are asked for


class SheetReader:
    """Reads the worksheets of one workbook, which share strings, styles and what they may cost."""

    def __init__(self, zip_file: SafeZip, strings: list[str], styles: StyleSheet, allowance: Allowance) -> None:
        self._zip = zip_file
        self._strings = strings
        self._styles = styles
        self._allowance = allowance
        self._columns: dict[str, int] = {}

    def read(self, part: str, sheet: Sheet) -> str:
        """Fill `sheet` from its part. Returns the id of the relation to its drawing, "" without one.

        Raises Unreadable: `truncated` (broken XML, a text that is missing), `unsafe_xml`, `too_large`, `zip_bomb`.
        """
        drawing = ""
        shows_zeros = True
        at = -1
        for element in elements(
            self._zip, part, "row", "mergeCell", "col", "sheetView", "drawing", "oleObject", "picture"
        ):
            name = str(element.tag).rpartition("}")[2]
            if name == "row":
                at = self._row(element, sheet, at, shows_zeros)
            elif name == "mergeCell":
                self._merge(element, sheet)
            elif name == "col":
                self._hidden_columns(element, sheet)
            elif name == "sheetView":
                shows_zeros = element.get("showZeros", "1") not in ("0", "false")
            elif name == "drawing":
                drawing = relation_id(element)
            elif name == "oleObject":
                self._object(element, sheet)
        _put_in_order(sheet)
        return drawing

    def _row(self, element: Element, sheet: Sheet, before: int, shows_zeros: bool) -> int:
        """Add a row; return its index, which a row without a number takes from the one above."""
        number = element.get("r")
        index = int(number) - 1 if number is not None and number.isdigit() and len(number) < 9 else before + 1
        if not 0 <= index < MAX_ROWS or not len(element):
            return before if index >= MAX_ROWS else index
        cells = self._cells(element, sheet, index, shows_zeros)
        if cells:
            self._allowance.spend(len(cells), sum(len(cell[1]) for cell in cells))
            sheet.rows.append(SheetRow(index, cells, is_on(element.get("hidden"))))
        elif len(sheet.ruled_blanks) < _RULED_BLANKS and self._is_ruled(element):
            sheet.ruled_blanks.add(index)
        return index

    def _cells(self, row: Element, sheet: Sheet, index: int, shows_zeros: bool) -> list[Filled]:
        columns, styles = self._columns, self._styles
        cells: list[Filled] = []
        column = -1
        for element in row:
            get = element.get
            reference = get("r")
            if reference is None:
                column += 1
            else:
                letters = reference.rstrip(_DIGITS)
                found = columns.get(letters)
                column = self._column(letters, column) if found is None else found
            if not len(element):
                continue
            stored = element[-1]
            kind = get("t")
            if kind is None or kind == "n":
                if stored.text is None or str(stored.tag)[-1] != "v":
                    stored = _value_in(element)
                if stored is None or not stored.text:
                    if _has_formula(element):
                        sheet.uncomputed.append(address(index, column))
                    continue
                number_format, look = styles[get("s")]
                text = number_format.show(stored.text)
                look |= NUMERIC
                if not shows_zeros and not stored.text.strip("-0.") and stored.text.strip():
                    continue
            else:
                text, look = self._text(element, kind, sheet, index, column)
            if text and column < MAX_COLUMNS:
                cells.append((column, text, look))
        return cells

    def _text(self, element: Element, kind: str, sheet: Sheet, index: int, column: int) -> tuple[str, int]:
        """What a cell shows that does not hold a number, and its look."""
        number_format, look = self._styles[element.get("s")]
        if kind == "inlineStr":
            texts = [text_of(child) for child in element.iterchildren("{*}is")]
            return (number_format.show_text(texts[0]) if texts and texts[0] else ""), look
        value = _value_in(element)
        stored = "" if value is None else (value.text or "")
        if kind == "s":
            return (number_format.show_text(self._shared(stored)) if stored else ""), look
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(stored, stored), look
        if kind == "e":
            sheet.errors.append(f"{address(index, column)}（{stored}）")
            return stored, look
        if kind == "d":
            serial = serial_of(stored)
            return (number_format.show(serial) if serial else clean(stored)), look | NUMERIC
        if value is None and _has_formula(element):
            sheet.uncomputed.append(address(index, column))
        text = clean(stored)
        return (number_format.show_text(text) if text else ""), look

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

    def _is_ruled(self, row: Element) -> bool:
        return any(self._styles[cell.get("s")][1] & RULED for cell in row[:_LOOKED_AT])

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
        # Compatibility writes each object twice; the copy for older programs has no properties below it.
        found = ("object", element.get("progId") or "")
        if element.getparent() is None or found not in sheet.unread:
            sheet.unread.append(found)


def column_of(letters: str) -> int:
    """The column that letters name, from 0: A is 0, AA is 26; -1 for what names none."""
    column = 0
    for letter in letters:
        if not "A" <= letter <= "Z" or column > MAX_COLUMNS:
            return -1
        column = column * 26 + ord(letter) - 64
    return column - 1


def _value_in(cell: Element) -> Element | None:
    return next(cell.iterchildren("{*}v"), None)


def _has_formula(cell: Element) -> bool:
    return next(cell.iterchildren("{*}f"), None) is not None


def _put_in_order(sheet: Sheet) -> None:
    """Rows and cells in the order of the sheet, where a program wrote them in another; of two at one place the later counts."""
    for row in sheet.rows:
        cells = row.cells
        if any(cells[at][0] >= cells[at + 1][0] for at in range(len(cells) - 1)):
            row.cells = sorted({cell[0]: cell for cell in cells}.values())
    rows = sheet.rows
    if any(rows[at].index >= rows[at + 1].index for at in range(len(rows) - 1)):
        by_index = {row.index: row for row in rows}
        sheet.rows = [by_index[index] for index in sorted(by_index)]
