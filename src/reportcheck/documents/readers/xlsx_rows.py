"""The rows of a worksheet as stored: cells with their texts, before styles and shared strings are looked up.

Office programs write their cells in one way, `<c r="B2" s="5" t="s"><v>12</v></c>`, and a pattern that has to cover all
of the sheet data reads that several times faster than a parser. Whatever it does not cover goes through the parser,
and so does all that stands around the rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_package import Element, parse_xml
from reportcheck.documents.readers.sheets_model import LONGEST_GAP
from reportcheck.documents.readers.xlsx_stream import elements
from reportcheck.documents.readers.xlsx_strings import text_of
from reportcheck.documents.zipsafe import SafeZip

_EMPTY_ROWS = re.compile(r"(?:<row[^<>]*/>)*+")
_ROW = re.compile(r"<row([^<>]*)>")
_BLANK_ROWS = re.compile(r"(?:<row[^<>]*(?:/>|>(?:<c[^<>]*(?:/>|></c>))*+</row>))*+")
_BLANKS = re.compile(r"(?:<c[^<>]*(?:/>|></c>))*+")
_NUMBER = re.compile(r' r="(\d{1,7})"')
_HIDDEN = re.compile(r' hidden="(?:1|true)"')
_CELL = re.compile(
    r'<c r="([A-Z]{1,3})[0-9]+"(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")? ?(?:/>|>'
    r"(<f(?: [^<>]*?)?(?:/>|>[^<]*</f>))?"
    r'(?:<v>([^<]*)</v>|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>|<v ?/>)?</c>)|(.+)',
    re.DOTALL,
)
_ENCODING = re.compile(r"""<\?xml[^>]*\bencoding=["']([\w-]+)""")
_ENTITY = re.compile(r"&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_FEW, _LOOKED_AT = 8, 400  # cells, and characters, of a row without content that are looked at for their borders
_BEGIN, _END = "<sheetData>", "</sheetData>"
_AROUND = ("mergeCell", "col", "sheetView", "drawing", "oleObject")

StoredCell = tuple[str, str, str, str, str, str, str]
"""Column letters ("" where the cell does not tell), style, type, formula, value, inline text, and an empty field."""


class StoredRow(NamedTuple):
    """A row: its number from 1 (0 where it does not tell), whether it is hidden, and its cells.

    Of a row without content only the first few cells are there.
    """

    number: int
    hidden: bool
    cells: list[StoredCell]


def stored_sheet(zip_file: SafeZip, part: str) -> Iterator[StoredRow | Element]:
    """The rows of a worksheet part, and the elements around them that bear on what it shows.

    What stands behind the rows in the file may come before them here. Raises Unreadable: `truncated`, `unsafe_xml`,
    `too_large`, `zip_bomb`.
    """
    found = _by_pattern(zip_file.read(part))
    if found is None:
        for element in elements(zip_file, part, "row", *_AROUND):
            yield _row(element) if str(element.tag).endswith("}row") else element
        return
    around, rows = found
    yield from parse_xml(around).iter(*("{*}" + name for name in _AROUND))
    yield from rows


def _by_pattern(data: bytes) -> tuple[bytes, list[StoredRow]] | None:
    """The sheet without its rows, and the rows; None for one that is not written in the usual way."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    begin, end = text.find(_BEGIN), text.rfind(_END)
    declared = _ENCODING.match(text)
    if begin < 0 or end < 0 or "<!" in text or text.find("<?", 1) > 0:
        return None
    if declared is not None and declared[1].lower() != "utf-8":
        return None
    rows = _rows(text, begin + len(_BEGIN), end)
    return None if rows is None else ((text[: begin + len(_BEGIN)] + text[end:]).encode(), rows)


def _rows(text: str, position: int, end: int) -> list[StoredRow] | None:
    """The rows in `text` from `position` to `end`; None where something is written in another way."""
    entities = _Entities() if "&" in text else None
    rows: list[StoredRow] = []
    blank = 0
    while True:
        # Behind a longer run of blank rows a new table begins whatever borders they have, so the rest is skipped.
        position = _run_end(_EMPTY_ROWS if blank < LONGEST_GAP else _BLANK_ROWS, text, position, end)
        if position == end:
            return rows
        match = _ROW.match(text, position, end)
        close = text.find("</row>", position, end)
        if match is None or close < 0:
            return None
        start, position = match.end(), close + len("</row>")
        if _BLANKS.fullmatch(text, start, close) is not None:
            cells = _CELL.findall(text, start, min(start + _LOOKED_AT, close))[:_FEW]
            blank += 1
        else:
            cells = _CELL.findall(text, start, close)
            blank = 0
            if cells[-1][6]:
                return None
            if entities is not None and text.find("&", start, close) > 0:
                cells = [(*cell[:4], entities.resolve(cell[4]), entities.resolve(cell[5]), "") for cell in cells]
        number = _NUMBER.search(match[1])
        rows.append(StoredRow(int(number[1]) if number else 0, _HIDDEN.search(match[1]) is not None, cells))


def _run_end(pattern: re.Pattern[str], text: str, position: int, end: int) -> int:
    match = pattern.match(text, position, end)
    return position if match is None else match.end()


class _Entities(dict[str, str]):
    """The characters that entities stand for; some programs write every Chinese character as one."""

    def resolve(self, text: str) -> str:
        """A stored text without entities. Raises Unreadable for one that XML does not know."""
        return _ENTITY.sub(lambda match: self[match[0]], text) if "&" in text else text

    def __missing__(self, entity: str) -> str:
        match = _ENTITY.match(entity)
        if match is None or not (match[1] or match[2] or match[3] in _NAMED):
            raise Unreadable("truncated")
        if match[3]:
            return _NAMED[match[3]]
        code = int(match[1] or match[2], 10 if match[1] else 16)
        if not (0 < code < 0xD800 or 0xDFFF < code < 0x110000):
            raise Unreadable("truncated")
        character = self[entity] = chr(code)
        return character


def _row(element: Element) -> StoredRow:
    number = element.get("r") or ""
    return StoredRow(
        int(number) if number.isascii() and number.isdigit() and len(number) < 8 else 0,
        element.get("hidden") in ("1", "true"),
        [_cell(cell) for cell in islice(element, None if _has_content(element) else _FEW)],
    )


def _has_content(row: Element) -> bool:
    return next(row.iter("{*}v", "{*}is", "{*}f"), None) is not None


def _cell(element: Element) -> StoredCell:
    letters = (element.get("r") or "").rstrip("0123456789")
    formula = value = inline = ""
    for child in element:
        name = str(child.tag).rpartition("}")[2]
        if name == "v":
            value = child.text or ""
        elif name == "f":
            attributes = "".join(f' {key!s}="{stored!s}"' for key, stored in child.attrib.items())
            formula = f"<f{attributes}>{child.text or ''}</f>"
        elif name == "is":
            inline = text_of(child)
    return letters, element.get("s") or "", element.get("t") or "", formula, value, inline, ""
