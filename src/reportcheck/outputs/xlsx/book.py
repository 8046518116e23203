"""A workbook with tables that look the same on every sheet. The only user of XlsxWriter.

Texts are written as texts whatever they begin with, and stay texts when someone edits them; numbers as numbers.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import xlsxwriter

from reportcheck.outputs.excerpt import Piece
from reportcheck.outputs.issues import marked
from reportcheck.outputs.labels import words
from reportcheck.outputs.width import width
from reportcheck.visible import visible

if TYPE_CHECKING:
    import pandas

ROWS = 1_048_576  # of a sheet
CHARACTERS = 32_767  # of a cell
SHOWN_PLACES = 4
A3 = 8  # as XlsxWriter counts papers
LINE_POINTS = 13.5
HEADER_POINTS = 30
MOST_POINTS = 409  # of a row
FONT = {"zh": "等线", "en": "Calibri"}
PLAIN = {"valign": "top", "font_size": 10, "border": 1, "border_color": "#D0D7DE"}
LOOKS: Mapping[str, Mapping[str, Any]] = {
    "text": {"text_wrap": True, "quote_prefix": True},
    "header": {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "valign": "vcenter", "text_wrap": True},
    "title": {"bold": True, "font_size": 14, "border": 0},
}
LEVELS: Mapping[str, Mapping[str, Any]] = {
    "error": {"bg_color": "#F8D7DA", "font_color": "#842029", "bold": True, "align": "center"},
    "warning": {"bg_color": "#FFF3CD", "font_color": "#664D03", "bold": True, "align": "center"},
    "note": {"bg_color": "#CFF4FC", "font_color": "#055160", "bold": True, "align": "center"},
}
MARKS: Mapping[str, Mapping[str, Any]] = {
    "": {},
    "number": {"bold": True, "font_color": "#0B5394"},
    "slip": {"bold": True, "font_color": "#C00000"},
}
# a fixed day: the same reports give the same bytes
MADE = datetime(2000, 1, 1)  # noqa: DTZ001 (a workbook has no zones)


class Column(NamedTuple):
    """A column of a table: `key` of the frame, its label in `labels.py`, its width in characters."""

    key: str
    label: str
    width: float


class Book:
    """A workbook in memory."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.words = words(lang)
        self.out = io.BytesIO()
        self.workbook = xlsxwriter.Workbook(self.out, {"in_memory": True})
        self.workbook.set_properties({"created": MADE, "author": "reportcheck"})
        self.format = cache(self._format)

    def sheet(self, name: str) -> Any:
        """A new sheet that prints on the width of a page."""
        sheet = self.workbook.add_worksheet(self.words[name])
        sheet.set_landscape()
        sheet.set_paper(A3)
        sheet.fit_to_pages(1, 0)
        return sheet

    def table(self, sheet: Any, top: int, columns: Sequence[Column], frame: pandas.DataFrame) -> int:
        """Write a table with a header that filters; returns the row below it. What no sheet can hold is counted."""
        for at, column in enumerate(columns):
            sheet.write_string(top, at, self.words[column.label], self.format(("header",)))
        sheet.set_row(top, HEADER_POINTS)
        room = ROWS - top - 2
        keys = [column.key for column in columns]
        row = top
        for values in frame[keys].head(room).itertuples(index=False, name=None):
            row += 1
            sheet.set_row(row, _height(values, columns))
            for at, value in enumerate(values):
                self.cell(sheet, row, at, value, keys[at] == "level")
        sheet.autofilter(top, 0, max(row, top + 1), len(columns) - 1)
        if len(frame) > room:
            row += 1
            sheet.write_string(row, 0, self.words["more_rows"].format(len(frame) - room))
        return row + 1

    def widths(self, sheet: Any, columns: Sequence[Column]) -> None:
        """Set the columns' widths."""
        for at, column in enumerate(columns):
            sheet.set_column(at, at, column.width)

    def cell(self, sheet: Any, row: int, at: int, value: object, is_level: bool = False) -> None:
        """Write one value as what it is."""
        if value is None:
            sheet.write_blank(row, at, None, self.format(("text",)))
        elif isinstance(value, (int, Decimal)):
            self._number(sheet, row, at, Decimal(value))
        elif isinstance(value, tuple):
            self._pieces(sheet, row, at, value)
        elif is_level:
            sheet.write_string(row, at, self.words[str(value)], self.format(("level", str(value))))
        else:
            sheet.write_string(row, at, _clean(str(value)), self.format(("text",)))

    def bytes(self) -> bytes:
        """The whole file."""
        self.workbook.close()
        return self.out.getvalue()

    def _number(self, sheet: Any, row: int, at: int, value: Decimal) -> None:
        """A cell holds a binary number: one that would lose a digit by that is written as a text."""
        number = float(value)
        if Decimal(repr(number)) != value and _places(value) <= SHOWN_PLACES:
            sheet.write_string(row, at, f"{value:f}", self.format(("text",)))
        else:
            sheet.write_number(row, at, number, self.format(("number", min(_places(value), SHOWN_PLACES))))

    def _pieces(self, sheet: Any, row: int, at: int, pieces: tuple[Piece, ...]) -> None:
        """A passage with its numbers in colour; in 【】 where it has too few pieces or too many characters."""
        text = self.format(("text",))
        parts = [piece._replace(text=_clean(piece.text)) for piece in pieces if piece.text]
        if len(parts) < 2 or sum(len(part.text) for part in parts) > CHARACTERS:
            sheet.write_string(row, at, _clean(marked(pieces)), text)
            return
        fragments: list[object] = []
        for part in parts:
            fragments += [self.format(("mark", part.mark)), part.text]
        sheet.write_rich_string(row, at, *fragments, text)

    def _format(self, key: tuple[Any, ...]) -> Any:
        match key:
            case ("level", level):
                look = LEVELS[level]
            case ("mark", mark):
                look = MARKS[mark]
            case ("number", places):
                look = {"num_format": "#,##0" + ("." + "0" * places if places else "")}
            case _:
                look = LOOKS[key[0]]
        return self.workbook.add_format({"font_name": FONT[self.lang], **PLAIN, **look})


def _height(values: Sequence[object], columns: Sequence[Column]) -> float:
    """Points that the tallest cell of a row takes: not every program works that out by itself."""
    lines = 1
    for value, column in zip(values, columns, strict=True):
        text = marked(value) if isinstance(value, tuple) else value
        if isinstance(text, str):
            if len(text) > column.width * MOST_POINTS / LINE_POINTS:
                return MOST_POINTS
            lines = max(lines, sum(-(-width(line) // int(column.width)) or 1 for line in text.split("\n")))
    return min(lines * LINE_POINTS + 2, MOST_POINTS)


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _clean(text: str) -> str:
    """What a cell can hold and people may be shown: hidden characters spelled out, and not too many of the others."""
    text = visible(text)
    return text if len(text) <= CHARACTERS else text[: CHARACTERS - 1] + "…"
