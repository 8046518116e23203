"""What is printed around the text of every page: headers, footers, page numbers."""

from __future__ import annotations

import re
from statistics import median

from reportcheck.documents.captions import is_table_caption, unit_note
from reportcheck.documents.readers.pdf_lines import Line
from reportcheck.documents.readers.pdf_page import Page

_ZONE = 0.13  # of the height of the page, above and below
_SAME_HEIGHT = 6.0
_LINES = 3
_PAGE_NUMBER = re.compile(
    r"[-—–－―─·•.~～\s|]*(?:第?\s*\d{1,4}\s*页?|[ivxlcIVXLC]{1,6})"
    r"(?:\s*[-/／,，|]?\s*(?:共|of)?\s*\d{1,4}\s*页?)?[-—–－―─·•.~～\s|]*"
)
_RUNNING = re.compile("[，。；]")
_DIGITS = re.compile(r"\d+")
_BLANKS = re.compile(r"\s+")


def drop_furniture(pages: list[Page]) -> None:
    """Take headers, footers and page numbers out of the lines of the pages."""
    repeated = _repeated(pages)
    for page in pages:
        for at_top in (True, False):
            for line in _edge_lines(page, at_top):
                if _PAGE_NUMBER.fullmatch(line.text) or id(line) in repeated:
                    page.lines.remove(line)
                else:
                    break


def _edge_lines(page: Page, at_top: bool) -> list[Line]:
    """The lines of a zone, from the edge of the page inwards; tables end it."""
    _, bottom, _, top = page.box
    zone = (top - bottom) * _ZONE
    if at_top:
        limit = max([top - zone, *(table.top for table in page.tables)])
        return [line for line in page.lines[:_LINES] if line.y >= limit]
    limit = min([bottom + zone, *(table.bottom for table in page.tables)])
    return [line for line in reversed(page.lines[-_LINES:]) if line.y + line.size * 0.5 <= limit]


def _key(line: Line, at_top: bool) -> tuple[bool, str]:
    return at_top, _DIGITS.sub("#", _BLANKS.sub("", line.text))


def _repeated(pages: list[Page]) -> set[int]:
    """The ids of lines that stand at the same height on several pages."""
    places: dict[tuple[bool, str], list[tuple[Line, float]]] = {}
    for page in pages:
        for at_top in (True, False):
            edge = page.box[3] if at_top else page.box[1]
            for line in _edge_lines(page, at_top):
                if not (_RUNNING.search(line.text) or unit_note(line.text) or is_table_caption(line.text)):
                    places.setdefault(_key(line, at_top), []).append((line, abs(line.y - edge)))
    found: set[int] = set()
    needed = max(2, min(len(pages) * 0.3, 12))
    for stands in places.values():
        usual = median(distance for _, distance in stands)
        near = [line for line, distance in stands if abs(distance - usual) <= _SAME_HEIGHT]
        if len(near) >= needed:
            found.update(map(id, near))
    return found
