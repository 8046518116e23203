"""Writes a sample as a workbook: lines of text over the whole width, tables with borders, figures as numbers.

`.sheet NAME` begins a sheet. openpyxl writes .xlsx; xlwt writes .xls, and .et, which is the same under another name.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path

import xlwt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side

from writing.source import Block, Source, accepted, spread

FIGURE = re.compile(r"-?(?P<whole>\d[\d,]*)(?P<fraction>\.\d+)?(?P<percent>%)?")
FIXED_TIME = (2024, 1, 1, 0, 0, 0)
WIDTH = 18


@dataclass
class Cell:
    """A cell with its place and how far it reaches."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    ruled: bool = False

    @property
    def value(self) -> str | float:
        """A number where the text is one. Long codes stay texts, as clerks type them."""
        match = FIGURE.fullmatch(self.text)
        if match is None or (len(self.text) > 2 and self.text.isdigit()):
            return self.text
        number = float(self.text.rstrip("%").replace(",", ""))
        return round(number / 100, 10) if match["percent"] else number

    @property
    def code(self) -> str:
        """The number format that shows the number as printed."""
        match = FIGURE.fullmatch(self.text)
        if match is None:
            return "General"
        fraction = "." + "0" * (len(match["fraction"]) - 1) if match["fraction"] else ""
        return ("#,##0" if "," in self.text else "0") + fraction + (match["percent"] or "")


@dataclass
class Sheet:
    name: str
    blocks: list[Block] = field(default_factory=list)

    @property
    def width(self) -> int:
        """The columns of its widest table."""
        return max((len(row) for block in self.blocks for row in block.cells), default=1)

    def cells(self) -> Iterator[Cell]:
        """Every cell of the sheet once, from top to bottom."""
        at = 0
        for block in self.blocks:
            if block.kind == "table":
                for row, column, text, rows, columns in spread(block):
                    yield Cell(at + row, column, text, rows, columns, ruled=True)
                at += len(block.cells)
            else:
                yield Cell(at, 0, accepted(block.text), columns=self.width)
                at += 1


def write_sheets(source: Source, path: Path) -> None:
    """Write the workbook; the same source gives the same bytes."""
    sheets: list[Sheet] = []
    for block in source.blocks:
        if block.kind == "sheet":
            sheets.append(Sheet(block.text))
        else:
            sheets[-1].blocks.append(block)
    (_write_xlsx if path.suffix == ".xlsx" else _write_xls)(sheets, path)


def _write_xlsx(sheets: list[Sheet], path: Path) -> None:
    book = Workbook()
    book.remove(book.worksheets[0])
    line = Side(style="thin")
    border = Border(left=line, right=line, top=line, bottom=line)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for column in range(sheet.width):
            page.column_dimensions[chr(65 + column)].width = WIDTH
        for cell in sheet.cells():
            shown = page.cell(cell.row + 1, cell.column + 1, cell.value)
            shown.number_format = cell.code
            shown.alignment = Alignment(wrap_text=True, vertical="center")
            right, bottom = cell.column + cell.columns, cell.row + cell.rows
            for row in range(cell.row + 1, bottom + 1):
                for column in range(cell.column + 1, right + 1):
                    if cell.ruled:
                        page.cell(row, column).border = border
            if cell.rows > 1 or cell.columns > 1:
                page.merge_cells(start_row=cell.row + 1, end_row=bottom, start_column=cell.column + 1, end_column=right)
    packed = BytesIO()
    book.save(packed)
    time = datetime(*FIXED_TIME).strftime("%Y-%m-%dT%H:%M:%SZ")  # noqa: DTZ001
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename == "docProps/core.xml":
                content = re.sub(rb"(?<=>)\d{4}-\d\d-\d\dT[\d:]+Z", time.encode(), content)
            new.writestr(zipfile.ZipInfo(item.filename, FIXED_TIME), content, zipfile.ZIP_DEFLATED)


def _write_xls(sheets: list[Sheet], path: Path) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        for column in range(sheet.width):
            page.col(column).width = WIDTH * 256
        for cell in sheet.cells():
            rules = "borders: left thin, right thin, top thin, bottom thin; " if cell.ruled else ""
            style = xlwt.easyxf(f"{rules}alignment: wrap on", num_format_str=cell.code)
            bottom, right = cell.row + cell.rows - 1, cell.column + cell.columns - 1
            page.write_merge(cell.row, bottom, cell.column, right, cell.value, style)
    book.save(str(path))
