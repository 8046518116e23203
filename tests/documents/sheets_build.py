"""The smallest workbook for a test: rows of values in, the bytes of an .xlsx or .xls out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.readers.sheets_model import address

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = f'xmlns="{MAIN}" xmlns:r="{RELATIONS}"'


class V(NamedTuple):
    """A cell that is more than a plain text: a stored number, its format, its type, a formula, its look."""

    stored: str = ""
    code: str = "General"
    kind: str = ""
    formula: str = ""
    ruled: bool = False
    centred: bool = False


Row = Sequence[str | V | None]


@dataclass
class S:
    """A sheet. Rows of one cell have no borders; those of several have, unless `plain`."""

    rows: Sequence[Row]
    name: str = "Sheet1"
    merges: Sequence[str] = ()
    hidden_rows: Sequence[int] = ()
    state: str = "visible"
    before: str = ""
    after: str = ""
    plain: bool = False
    relations: dict[str, tuple[str, str]] = field(default_factory=dict)


def xlsx(
    *sheets: S | Sequence[Row], strings: Sequence[str] = (), date_1904: bool = False, **parts: str | bytes
) -> bytes:
    """A workbook of sheets, each given as `S` or as its rows alone; further parts with `__` for `/`."""
    whole = [sheet if isinstance(sheet, S) else S(sheet) for sheet in sheets]
    styles: list[tuple[str, bool, bool]] = [("General", False, False)]
    files: dict[str, str | bytes] = {}
    for number, sheet in enumerate(whole, 1):
        files[f"xl/worksheets/sheet{number}.xml"] = _sheet(sheet, styles)
        if sheet.relations:
            files[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = _relations(sheet.relations)
    files["xl/workbook.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8"?><workbook {_NAMESPACES}>'
        f'<workbookPr date1904="{int(date_1904)}"/><sheets>'
        + "".join(
            f'<sheet name={quoteattr(sheet.name)} sheetId="{number}" state="{sheet.state}" r:id="r{number}"/>'
            for number, sheet in enumerate(whole, 1)
        )
        + "</sheets></workbook>"
    )
    targets = {f"r{number}": ("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(whole) + 1)}
    targets |= {"styles": ("styles", "styles.xml"), "strings": ("sharedStrings", "sharedStrings.xml")}
    files["xl/_rels/workbook.xml.rels"] = _relations(targets)
    files["xl/styles.xml"] = _styles(styles)
    files["xl/sharedStrings.xml"] = f"<sst {_NAMESPACES}>" + "".join(strings) + "</sst>"
    files |= {name.replace("__", "/").replace("_xml", ".xml"): content for name, content in parts.items()}
    return zipped(files)


def zipped(files: dict[str, str | bytes]) -> bytes:
    """A zip of named parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


def _sheet(sheet: S, styles: list[tuple[str, bool, bool]]) -> str:
    rows = "".join(_row(row, index, sheet, styles) for index, row in enumerate(sheet.rows))
    merges = "".join(f'<mergeCell ref="{merge}"/>' for merge in sheet.merges)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><worksheet {_NAMESPACES}>{sheet.before}<sheetData>{rows}</sheetData>'
        + (f"<mergeCells>{merges}</mergeCells>" if merges else "")
        + f"{sheet.after}</worksheet>"
    )


def _row(row: Row, index: int, sheet: S, styles: list[tuple[str, bool, bool]]) -> str:
    ruled = len(row) > 1 and not sheet.plain
    cells = "".join(
        _cell(value, address(index, column), ruled, styles) for column, value in enumerate(row) if value is not None
    )
    hidden = ' hidden="1"' if index + 1 in sheet.hidden_rows else ""
    return f'<row r="{index + 1}"{hidden}>{cells}</row>' if cells else ""


def _cell(value: str | V, reference: str, ruled: bool, styles: list[tuple[str, bool, bool]]) -> str:
    cell = V(value, kind="inlineStr") if isinstance(value, str) else value
    look = (cell.code, ruled or cell.ruled, cell.centred)
    if look not in styles:
        styles.append(look)
    kind = f' t="{cell.kind}"' if cell.kind else ""
    content = f"<f>{escape(cell.formula)}</f>" if cell.formula else ""
    if cell.kind == "inlineStr" and cell.stored:
        content += f"<is><t>{escape(cell.stored)}</t></is>"
    elif cell.stored:
        content += f"<v>{escape(cell.stored)}</v>"
    return f'<c r="{reference}" s="{styles.index(look)}"{kind}>{content}</c>'


def _styles(styles: list[tuple[str, bool, bool]]) -> str:
    formats = "".join(
        f'<numFmt numFmtId="{200 + index}" formatCode={quoteattr(code)}/>' for index, (code, _, _) in enumerate(styles)
    )
    looks = "".join(
        f'<xf numFmtId="{200 + index}" borderId="{int(ruled)}">'
        + ('<alignment horizontal="center"/>' if centred else "")
        + "</xf>"
        for index, (_, ruled, centred) in enumerate(styles)
    )
    return (
        f"<styleSheet {_NAMESPACES}><numFmts>{formats}</numFmts>"
        '<borders><border><left/><right/></border><border><left style="thin"/></border></borders>'
        f"<cellXfs>{looks}</cellXfs></styleSheet>"
    )


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
            for name, (kind, target) in targets.items()
        )
        + "</Relationships>"
    )


def shown(draft: Draft) -> list[str | list[str]]:
    """The blocks in short: a paragraph as its text, a table as its rows with `|` between cells."""
    return [
        block.text if isinstance(block, DraftParagraph) else [row.printed for row in block.rows]
        for block in draft.blocks
    ]


def only_table(draft: Draft) -> DraftTable:
    """The one table of a draft."""
    (table,) = (block for block in draft.blocks if isinstance(block, DraftTable))
    return table
