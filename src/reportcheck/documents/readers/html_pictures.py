"""Pictures and embedded documents of a page that may hold figures; icons and ornaments do not."""

from __future__ import annotations

import re

from reportcheck.documents.draft import Draft, DraftParagraph
from reportcheck.documents.readers.html_names import Element

_SIDE = re.compile(r"(?:^|[;\s])(?:width|height)\s*:\s*([\d.]{1,8})(px|pt|cm)?", re.IGNORECASE)
_PIXELS = {"px": 1.0, "pt": 4 / 3, "cm": 37.8}
_SMALL = 80.0
_ORNAMENT = re.compile(r"\.(?:gif|svg|ico)(?:[?#].*)?$", re.IGNORECASE)
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|et|ofd|jpe?g|png)(?:[?#&].*)?$", re.IGNORECASE)
_TEXT_PER_PICTURE = 150
_SHORT_DATA = 2_000  # characters of a data: URI that is no more than an icon


def picture(element: Element) -> str | None:
    """A description of an `img` (its alternative text or its name), None for one too small to hold figures."""
    source = (element.get("src") or "").strip()
    if not source:
        return None
    sides = _sides(element)
    if (sides and min(sides) < _SMALL) or (not sides and _ORNAMENT.search(source[-200:])):
        return None
    if source.startswith("data:"):
        return None if len(source) < _SHORT_DATA and not sides else element.get("alt") or ""
    return element.get("alt") or element.get("title") or source[-200:].rpartition("/")[2]


def embedded_document(element: Element) -> str | None:
    """The name of the document that an `iframe`, `embed` or `object` shows; None where it shows anything else."""
    source = (element.get("src") or element.get("data") or "").strip()[-400:]
    return source.rpartition("/")[2] if _DOCUMENT.search(source) else None


def _sides(element: Element) -> list[float]:
    """Width and height in pixels, as far as they are given; percentages say nothing."""
    found = [
        float(match[1]) * _PIXELS.get((match[2] or "px").lower(), 1.0)
        for match in _SIDE.finditer(element.get("style") or "")
        if match[1].replace(".", "", 1).isdigit()
    ]
    if found:
        return found
    values = (element.get(name) or "" for name in ("width", "height"))
    return [float(value) for value in (value.strip().removesuffix("px") for value in values) if _is_decimal(value)]


def _is_decimal(text: str) -> bool:
    return text.isascii() and text.replace(".", "", 1).isdigit()


def text_stands_in_pictures(draft: Draft) -> bool:
    """Whether a page says so little beside its pictures that the report may be what they show."""
    pictures = sum(1 for part in draft.unread_parts if part.kind == "picture")
    if not pictures:
        return False
    text = sum(
        len(block.text)
        if isinstance(block, DraftParagraph)
        else sum(len(cell.text) for row in block.rows for cell in row.cells)
        for block in draft.blocks
    )
    return text < _TEXT_PER_PICTURE * pictures
