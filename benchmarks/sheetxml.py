"""Writes the tables of a report as a workbook, as Excel would leave it: shared strings, styles, spans, merged cells."""

from __future__ import annotations

import re
import zipfile
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

from wordxml import DECLARATION, FIXED_TIME, OFFICE, PACKAGE, Rows

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
NUMBER = re.compile(r"-?\d+(\.\d+)?(%)?")
TEXT, WHOLE, MONEY, PERCENT = range(4)
ABOVE = 2  # the caption stands in row 1
STYLE_SHEET = (
    f'{DECLARATION}<styleSheet xmlns="{MAIN}"><numFmts count="1">'
    '<numFmt numFmtId="164" formatCode="#,##0.00_ "/></numFmts>'
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
    '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/>'
    '<bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">'
    + "".join(
        f'<xf numFmtId="{code}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1">'
        '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>'
        for code in (0, 1, 164, 10)
    )
    + "</cellXfs></styleSheet>"
)


def write_xlsx(sheets: dict[str, tuple[str, Rows]], path: Path) -> None:
    """One sheet for each name: a caption over the whole width, then the rows. The same sheets give the same bytes."""
    strings: dict[str, int] = {}
    parts = {
        f"xl/worksheets/sheet{number}.xml": _sheet(caption, rows, strings)
        for number, (caption, rows) in enumerate(sheets.values(), 1)
    }
    numbers = range(1, len(sheets) + 1)
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>' for number, name in enumerate(sheets, 1)
    )
    others = {len(sheets) + 1: ("styles", "styles.xml"), len(sheets) + 2: ("sharedStrings", "sharedStrings.xml")}
    targets = {number: ("worksheet", f"worksheets/sheet{number}.xml") for number in numbers} | others
    items = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
    types = {"/xl/workbook.xml": "sheet.main", "/xl/styles.xml": "styles", "/xl/sharedStrings.xml": "sharedStrings"}
    types |= {f"/{name}": "worksheet" for name in parts}
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{SHEET_TYPE}.{kind}+xml"/>' for name, kind in types.items()
    )
    parts |= {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
        "_rels/.rels": _relations({1: ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": _relations(targets),
        "xl/styles.xml": STYLE_SHEET,
        "xl/sharedStrings.xml": f'{DECLARATION}<sst xmlns="{MAIN}" uniqueCount="{len(strings)}">{items}</sst>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, FIXED_TIME), text, zipfile.ZIP_DEFLATED)


def _relations(targets: dict[int, tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in targets.items()
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def _sheet(caption: str, rows: Rows, strings: dict[str, int]) -> str:
    lines = [_row(1, [caption], strings)]
    for at, row in enumerate(rows):
        goes_on = at > 0 and row[0] == rows[at - 1][0]  # a merged cell has its text in its first row alone
        lines.append(_row(at + ABOVE, ["", *row[1:]] if goes_on else row, strings))
    right = chr(64 + len(rows[0]))
    merges = [f"A1:{right}1", *(f"A{first + ABOVE}:A{last + ABOVE}" for first, last in _runs(rows))]
    merged = "".join(f'<mergeCell ref="{area}"/>' for area in merges)
    return (
        f'{DECLARATION}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}"><dimension ref="A1:{right}{len(lines)}"/>'
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/>'
        f'<sheetData>{"".join(lines)}</sheetData><mergeCells count="{len(merges)}">{merged}</mergeCells></worksheet>'
    )


def _row(number: int, texts: list[str], strings: dict[str, int]) -> str:
    cells = "".join(_cell(f"{chr(65 + column)}{number}", text, strings) for column, text in enumerate(texts))
    return f'<row r="{number}" spans="1:{len(texts)}" ht="24" customHeight="1">{cells}</row>'


def _runs(rows: Rows) -> list[tuple[int, int]]:
    """The rows, from 0, over which equal first cells go on."""
    found: list[tuple[int, int]] = []
    for at in range(1, len(rows)):
        if rows[at][0] != rows[at - 1][0]:
            continue
        if found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at - 1, at))
    return found


def _cell(place: str, text: str, strings: dict[str, int]) -> str:
    """A number as Excel stores it, 71.46% as 0.7146; a text by its number among the shared ones."""
    number = NUMBER.fullmatch(text)
    if number is None:
        return (
            f'<c r="{place}" s="{TEXT}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
            if text
            else f'<c r="{place}" s="{TEXT}"/>'
        )
    if number[2]:
        return f'<c r="{place}" s="{PERCENT}"><v>{Decimal(text[:-1]) / 100}</v></c>'
    return f'<c r="{place}" s="{MONEY if number[1] else WHOLE}"><v>{text}</v></c>'
