"""What a .xls workbook tells before its sheets: their names and places, shared texts, styles."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers import xls_records as kinds
from reportcheck.documents.readers.sheets_formats import FormatBook, NumberFormat
from reportcheck.documents.readers.sheets_model import CENTRED, RULED
from reportcheck.documents.readers.xls_records import Record, RecordStream
from reportcheck.documents.readers.xls_strings import byte_text, codec_of, shared_strings, unicode_text

WORKSHEET, CHART = 0, 2
_BIFF8, _BIFF5 = 0x0600, 0x0500
_CENTRED = (2, 6, 7)  # centred, over several cells, spread

Style = tuple[NumberFormat, int]
"""How cells of one style show: the number format and the look (RULED, CENTRED)."""


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """A sheet as the workbook lists it; `kind` is WORKSHEET, CHART or a kind without cells."""

    name: str
    hidden: bool
    kind: int
    position: int


@dataclass(slots=True)
class Globals:
    """What is common to the sheets of one workbook. `is_old` tells of Excel 5 or 95, with texts in a code page."""

    is_old: bool = False
    codec: str = "gb18030"
    from_1904: bool = False
    strings: list[str] = field(default_factory=list)
    sheets: list[SheetEntry] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)

    def style(self, index: int) -> Style:
        """The style of a cell; plain for one that the file does not give."""
        return self.styles[index] if index < len(self.styles) else self.styles[-1]

    def text(self, body: bytes, position: int, length_bytes: int) -> str:
        """A text inside a record, led by its length."""
        if self.is_old:
            return byte_text(body, position, length_bytes, self.codec)
        return unicode_text(body, position, length_bytes)


def read_globals(stream: RecordStream) -> Globals:
    """The first part of the stream. Raises Unreadable: `encrypted`, `truncated`, `unsupported_format`."""
    found = Globals()
    codes: dict[int, str] = {}
    formats: list[tuple[int, int]] = []
    try:
        for record in stream.substream(0):
            _take(record, found, codes, formats)
    except (struct.error, IndexError) as error:
        raise Unreadable("truncated") from error
    book = FormatBook(codes, found.from_1904)
    found.styles = [(book[number], look) for number, look in formats]
    found.styles.append((book[0], 0))
    return found


def _take(record: Record, found: Globals, codes: dict[int, str], formats: list[tuple[int, int]]) -> None:
    kind, body = record.kind, record.body
    if kind == kinds.BOF:
        (version,) = struct.unpack_from("<H", body)
        if version not in (_BIFF8, _BIFF5):
            raise Unreadable("unsupported_format", "Excel 4 ")
        found.is_old = version == _BIFF5
    elif kind == kinds.FILE_PASS:
        raise Unreadable("encrypted")
    elif kind == kinds.CODE_PAGE:
        found.codec = codec_of(int.from_bytes(body[:2], "little"))
    elif kind == kinds.DATE_1904:
        found.from_1904 = body[:1] == b"\x01"
    elif kind == kinds.FORMAT:
        codes[int.from_bytes(body[:2], "little")] = found.text(body, 2, 1 if found.is_old else 2)
    elif kind == kinds.XF:
        formats.append(_format(body, found.is_old))
    elif kind == kinds.SST:
        found.strings = shared_strings(record.parts)
    elif kind == kinds.BOUND_SHEET:
        position, state, sheet_kind = struct.unpack_from("<IBB", body)
        found.sheets.append(SheetEntry(found.text(body, 6, 1), state & 3 != 0, sheet_kind, position))


def _format(body: bytes, is_old: bool) -> tuple[int, int]:
    """Number format and look of an XF record."""
    (number,) = struct.unpack_from("<H", body, 2)
    if is_old:
        fill, lines = struct.unpack_from("<II", body, 8)
        ruled = bool(fill >> 22 & 7 or lines & 0x1FF)
    else:
        ruled = bool(struct.unpack_from("<H", body, 10)[0])
    return number, (RULED if ruled else 0) | (CENTRED if body[6] & 7 in _CENTRED else 0)
