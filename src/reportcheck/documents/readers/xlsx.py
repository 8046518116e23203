"""Excel workbooks (.xlsx, .xlsm): what their cells show, sheet by sheet."""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import Remark
from reportcheck.documents.readers.ole import MAGIC
from reportcheck.documents.readers.sheets_draft import draft_of
from reportcheck.documents.readers.sheets_model import Allowance, Sheet
from reportcheck.documents.readers.sheets_origins import SheetOrigins
from reportcheck.documents.readers.unread import COMMENTS_UNREAD
from reportcheck.documents.zipsafe import Limits, SafeZip


def read_xlsx(data: bytes, limits: Limits, origins: SheetOrigins | None = None) -> Draft:
    """All blocks of a workbook held in `data`; `origins` gets the cells that they came from.

    Raises Unreadable: `truncated`, `encrypted`, `zip_bomb`, `unsafe_xml`, `too_large` (more than 500,000 cells or 20
    million characters), `not_a_report`, `no_text`, and `unsupported_format` for the binary .xlsb.
    """
    from reportcheck.documents.readers.xlsx_comments import read_comments
    from reportcheck.documents.readers.xlsx_drawings import read_drawing
    from reportcheck.documents.readers.xlsx_package import Package
    from reportcheck.documents.readers.xlsx_sheet import SheetReader
    from reportcheck.documents.readers.xlsx_strings import shared_strings
    from reportcheck.documents.readers.xlsx_styles import StyleSheet

    if data.startswith(MAGIC):  # a password turns the zip into a compound file
        raise Unreadable("encrypted" if "EncryptedPackage".encode("utf-16-le") in data else "not_a_report")
    package = Package(SafeZip(data, limits))
    strings = shared_strings(package.zip, package.part_name("sharedStrings"))
    allowance = Allowance()
    reader = SheetReader(package.zip, strings, StyleSheet(package.part("styles"), package.from_1904), allowance)
    sheets: list[Sheet] = []
    broken: list[Remark] = []
    for entry in package.sheets():
        sheet = Sheet(entry.name, entry.hidden)
        drawing = ""
        if entry.kind == "chartsheet":
            sheet.unread.append(("chart", entry.name))
        elif entry.kind == "worksheet":
            drawing = reader.read(entry.part, sheet)
        relations = package.relations(entry.part)
        if drawing in relations:
            read_drawing(package, relations[drawing].target, sheet, allowance)
        for relation in relations.values():
            if relation.kind == "comments":
                try:
                    sheet.comments.update(read_comments(package, relation.target))
                except Unreadable:  # the cells can still be read
                    broken.append(Remark("comment", *COMMENTS_UNREAD))
        sheets.append(sheet)
        if origins is not None:
            origins.parts.append(entry.part)
    draft = draft_of(sheets, origins)
    draft.remarks += broken
    return draft
