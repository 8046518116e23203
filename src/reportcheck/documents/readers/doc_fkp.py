"""Formatted disk pages: which stretch of the WordDocument stream has which properties ([MS-DOC] 2.9.32, 2.9.174).

A stretch is known by the stream offset at which it ends; the pages are in order of these offsets.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.readers import doc_sprms as sprms

_PAGE = 512
_PAGE_NUMBER = 0x3FFFFF


class Run(NamedTuple):
    """A stretch of the stream, in bytes, and its modifiers; those of a paragraph begin with its style's index."""

    start: int
    end: int
    grpprl: bytes


class ParagraphRuns:
    """The properties of paragraphs by the place of their last character."""

    def __init__(self, stream: bytes, plc: bytes) -> None:
        self._ends: list[int] = []
        self._starts: list[int] = []
        self._grpprls: list[bytes] = []
        for page in _pages(stream, plc):
            self._add_page(page)

    def _add_page(self, page: bytes) -> None:
        count = page[_PAGE - 1]
        if count * 17 + 4 > _PAGE:
            return
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        places = page[4 * (count + 1) : 4 * (count + 1) + 13 * count : 13]
        if self._ends and bounds[0] < self._ends[-1]:
            return  # pages go upwards; one that does not is damage
        for index, place in enumerate(places):
            self._starts.append(bounds[index])
            self._ends.append(bounds[index + 1])
            self._grpprls.append(_paragraph_grpprl(page, 2 * place) if place else b"")

    def at(self, offset: int) -> bytes:
        """Style index and modifiers of the paragraph whose last character stands at a stream offset."""
        index = bisect_right(self._ends, offset)
        if index < len(self._ends) and self._starts[index] <= offset:
            return self._grpprls[index]
        return b""

    def ends_at(self, offset: int) -> bool:
        """Whether a paragraph's stretch ends right before a stream offset."""
        index = bisect_right(self._ends, offset) - 1
        return index >= 0 and self._ends[index] == offset


def _paragraph_grpprl(page: bytes, at: int) -> bytes:
    size = page[at]
    if size:
        return page[at + 1 : at + 2 * size]
    return page[at + 2 : at + 2 + 2 * page[at + 1]] if at + 1 < _PAGE else b""


# Most pages hold fonts and sizes only; the opcodes that change what is read show up in the bytes of the others.
_OF_INTEREST = re.compile(
    b"|".join(
        re.escape(struct.pack("<H", opcode))
        for opcode in (sprms.C_DELETED, sprms.C_VANISH, sprms.C_SYMBOL, sprms.C_DATA, sprms.C_OLE2, sprms.C_OBJECT)
    )
)
_STYLED = re.compile(re.escape(struct.pack("<H", sprms.C_STYLE)))


def character_runs(stream: bytes, plc: bytes, with_styles: bool) -> Iterator[Run]:
    """The runs of characters that are hidden, deleted, symbols or objects, in order of the stream.

    `with_styles` gives those with a character style too.
    """
    for page in _pages(stream, plc):
        if not _OF_INTEREST.search(page) and not (with_styles and _STYLED.search(page)):
            continue
        count = page[_PAGE - 1]
        if count * 5 + 4 > _PAGE:
            continue
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        for index, place in enumerate(page[4 * (count + 1) : 4 * (count + 1) + count]):
            if place:
                grpprl = page[2 * place + 1 : 2 * place + 1 + page[2 * place]]
                if _OF_INTEREST.search(grpprl) or (with_styles and _STYLED.search(grpprl)):
                    yield Run(bounds[index], bounds[index + 1], grpprl)


def _pages(stream: bytes, plc: bytes) -> Iterator[bytes]:
    count = (len(plc) - 4) // 8
    if count <= 0:
        return
    seen: set[int] = set()
    for entry in struct.unpack_from(f"<{count}I", plc, 4 * (count + 1)):
        number = entry & _PAGE_NUMBER
        page = stream[number * _PAGE : (number + 1) * _PAGE]
        if number not in seen and len(page) == _PAGE:
            seen.add(number)
            yield page
