"""Workbooks of Excel 5 to 2003 (.xls) and of Kingsoft's spreadsheet (.et): what their cells show, sheet by sheet."""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.ole import CompoundFile
from reportcheck.documents.readers.sheets_draft import draft_of
from reportcheck.documents.readers.sheets_model import Allowance, Sheet
from reportcheck.documents.readers.xls_globals import CHART, WORKSHEET, read_globals
from reportcheck.documents.readers.xls_records import RecordStream
from reportcheck.documents.readers.xls_sheet import SheetReader
from reportcheck.documents.zipsafe import Limits

_STREAMS = ("Workbook", "Book")
_ENCRYPTED = "EncryptedPackage"


def read_xls(data: bytes, limits: Limits) -> Draft:
    """All blocks of a workbook held in `data`.

    Raises Unreadable: `truncated`, `encrypted`, `too_large` (more than 500,000 cells or 20 million characters),
    `not_a_report`, `no_text`, and `unsupported_format` for a workbook older than Excel 5.
    """
    container = CompoundFile(data, limits)
    if _ENCRYPTED in container:
        raise Unreadable("encrypted")
    names = {name.lower(): name for name in reversed(container.names())}
    name = next((names[name.lower()] for name in _STREAMS if name.lower() in names), None)
    if name is None:
        raise Unreadable("not_a_report")
    try:
        stream = RecordStream(container.stream(name))
    except KeyError as error:  # a storage of that name
        raise Unreadable("not_a_report") from error
    workbook = read_globals(stream)
    allowance = Allowance()
    sheets: list[Sheet] = []
    for entry in workbook.sheets:
        sheet = Sheet(entry.name, entry.hidden)
        if entry.kind == WORKSHEET:
            SheetReader(workbook, sheet, allowance).read(stream, entry.position)
        elif entry.kind == CHART:
            sheet.unread.append(("chart", entry.name))
        sheets.append(sheet)
    return draft_of(sheets)
