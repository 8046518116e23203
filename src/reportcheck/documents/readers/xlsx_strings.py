"""Texts of an Excel package: shared strings, inline strings, and their escapes."""

from __future__ import annotations

import re

from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.sheets_text import tidy
from reportcheck.documents.readers.xlsx_stream import elements
from reportcheck.documents.zipsafe import SafeZip

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def shared_strings(zip_file: SafeZip, part: str | None) -> list[str]:
    """The texts that cells refer to by number. Raises Unreadable for a broken part."""
    return [] if part is None else [clean(text_of(element)) for element in elements(zip_file, part, "si")]


def text_of(element: Element) -> str:
    """The stored text of a shared or inline string: a plain text, or runs without the readings above them."""
    if len(element) == 1 and not len(element[0]):
        return element[0].text or ""
    parts: list[str] = []
    for child in element:
        name = str(child.tag).rpartition("}")[2]
        if name == "t":
            parts.append(child.text or "")
        elif name == "r":
            parts.extend(text.text or "" for text in child.iterchildren("{*}t"))
    return "".join(parts)


def clean(text: str) -> str:
    """A stored text with its escapes (`_x000D_`) resolved, without control characters and space around it."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda match: _character(int(match[1], 16)), text)
    return tidy(text)


def _character(code: int) -> str:
    return "" if 0xD800 <= code <= 0xDFFF else chr(code)
