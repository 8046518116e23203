"""The file information block of a Word 97–2003 file ([MS-DOC] 2.5): where everything else stands."""

from __future__ import annotations

import struct
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable

_WORD_97, _WORD_95 = 0xA5EC, 0xA5DC
_OLDER = frozenset({0xA5DB, 0xA59B, 0xA59C, 0xA697, 0xA698, 0xA699})  # Word 2 and its foreign editions
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_FIRST_WORD_97 = 0x00C0
_CHINESE = frozenset({0x0404, 0x0804, 0x0C04, 0x1004, 0x1404})
_STORIES = ("main", "footnotes", "headers", "macros", "comments", "endnotes", "text_boxes", "header_text_boxes")

# Indexes into the table of positions and lengths.
STYLES, FOOTNOTE_REFERENCES, FOOTNOTE_TEXTS = 1, 2, 3
CHARACTER_PAGES, PARAGRAPH_PAGES, PIECES, SHAPE_ANCHORS = 12, 13, 33, 40
ENDNOTE_REFERENCES, ENDNOTE_TEXTS, DRAWINGS, TEXT_BOX_TEXTS, LISTS, LIST_OVERRIDES = 46, 47, 50, 56, 73, 74


class Story(NamedTuple):
    """A stretch of the file's text, in character positions."""

    start: int
    end: int


class Fib(NamedTuple):
    """`table` names the table stream; `stories` has main, footnotes, headers, comments, endnotes, text_boxes …"""

    table: str
    is_chinese: bool
    stories: dict[str, Story]
    positions: tuple[tuple[int, int], ...]

    def part(self, table: bytes, index: int) -> bytes:
        """The bytes of one structure of the table stream; b"" where the file has none or it lies outside."""
        if index >= len(self.positions):
            return b""
        start, length = self.positions[index]
        return table[start : start + length] if start + length <= len(table) else b""


def read_fib(stream: bytes) -> Fib:
    """The block at the beginning of the WordDocument stream.

    Raises Unreadable: `unsupported_format` (Word 95 and older), `encrypted`, `truncated`, `not_a_report`.
    """
    try:
        return _read(stream)
    except struct.error as error:
        raise Unreadable("truncated") from error


def _read(stream: bytes) -> Fib:
    ident, version, _, language, _, flags = struct.unpack_from("<6H", stream)
    if ident == _WORD_95 or ident in _OLDER or (ident == _WORD_97 and version < _FIRST_WORD_97):
        raise Unreadable("unsupported_format", "Word 95")
    if ident != _WORD_97:
        raise Unreadable("not_a_report")
    if flags & _ENCRYPTED:
        raise Unreadable("encrypted")
    (words,) = struct.unpack_from("<H", stream, 32)
    longs_at = 34 + 2 * words
    (longs,) = struct.unpack_from("<H", stream, longs_at)
    pairs_at = longs_at + 2 + 4 * longs
    (pairs,) = struct.unpack_from("<H", stream, pairs_at)
    if longs < 11 or pairs <= PIECES:
        raise Unreadable("truncated")
    values = struct.unpack_from(f"<{2 * pairs}I", stream, pairs_at + 2)
    stories: dict[str, Story] = {}
    at = 0
    for name, length in zip(_STORIES, struct.unpack_from("<8i", stream, longs_at + 2 + 12), strict=True):
        if length < 0:
            raise Unreadable("truncated")
        stories[name] = Story(at, at + length)
        at += length
    table = "1Table" if flags & _TABLE_1 else "0Table"
    return Fib(table, language in _CHINESE, stories, tuple(zip(values[::2], values[1::2], strict=True)))
