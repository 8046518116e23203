"""Styles of an Excel package, as far as they bear on what a cell shows: number format, borders, centring."""

from __future__ import annotations

from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.sheets_builtin import GENERAL
from reportcheck.documents.readers.sheets_formats import FormatBook, NumberFormat
from reportcheck.documents.readers.sheets_model import CENTRED, RULED

_SIDES = ("left", "right", "top", "bottom", "start", "end")
_CENTRED = ("center", "centerContinuous", "distributed")

Style = tuple[NumberFormat, int]
"""How cells of one style show: the number format and the look (RULED, CENTRED)."""


class StyleSheet(dict[str, Style]):
    """The cell styles of a workbook by the text of the index that cells give; what the part does not give is plain."""

    def __init__(self, root: Element | None, from_1904: bool) -> None:
        super().__init__()
        codes: dict[int, str] = {}
        self._formats: list[tuple[int, int]] = []
        if root is not None:
            for element in root.iterfind("{*}numFmts/{*}numFmt"):
                codes[_whole(element.get("numFmtId"))] = element.get("formatCode") or GENERAL
            ruled = [_is_ruled(element) for element in root.iterfind("{*}borders/{*}border")]
            self._formats = [_format(element, ruled) for element in root.iterfind("{*}cellXfs/{*}xf")]
        self._book = FormatBook(codes, from_1904)

    def __missing__(self, index: str) -> Style:
        number = _whole(index)
        code, look = self._formats[number] if number < len(self._formats) else (0, 0)
        style = self[index] = (self._book[code], look)
        return style


def _format(element: Element, ruled: list[bool]) -> tuple[int, int]:
    border = _whole(element.get("borderId"))
    look = RULED if 0 <= border < len(ruled) and ruled[border] else 0
    for alignment in element.iterchildren("{*}alignment"):
        if alignment.get("horizontal") in _CENTRED:
            look |= CENTRED
    return _whole(element.get("numFmtId")), look


def _is_ruled(border: Element) -> bool:
    return any(str(side.tag).rpartition("}")[2] in _SIDES and side.get("style", "none") != "none" for side in border)


def _whole(text: str | None) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 10 else 0
