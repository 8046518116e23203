"""The text of a Word 97–2003 file, put together from its pieces ([MS-DOC] 2.4.1, 2.8.35, 2.9.38).

A position in the text (CP) is an index into the string: one for each UTF-16 unit, or for each byte of an 8-bit piece.
Where that takes a filler (half of a Chinese character in an 8-bit piece), it is the character NUL.
"""

from __future__ import annotations

import re
import struct
from array import array
from bisect import bisect_right
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers import doc_sprms as sprms

_COMPRESSED = 0x40000000
_PIECE = struct.Struct("<HIH")
_GRPPRL, _PIECES = 1, 2
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_GBK_PAIR = re.compile(rb"[\x80-\xff]{2}")
_GBK_PAIRS = re.compile(rb"(?:[\xa1-\xf7][\xa1-\xfe])+")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Piece(NamedTuple):
    """`start` to `end` are character positions, `offset` is where its bytes begin in the WordDocument stream, `width`
    the bytes of a character; `modifiers` are paragraph and character properties that hold for all of it."""

    start: int
    end: int
    offset: int
    width: int
    modifiers: bytes


class Text:
    """All stories of a file as one string, and the way from a position to its place in the stream."""

    def __init__(self, pieces: list[Piece], text: str) -> None:
        self.pieces = pieces
        self.text = text
        self._starts = [piece.start for piece in pieces]

    def piece_at(self, position: int) -> Piece:
        """The piece that holds a character position of the text."""
        return self.pieces[max(bisect_right(self._starts, position) - 1, 0)]


def read_text(stream: bytes, clx: bytes, is_chinese: bool) -> Text:
    """The text by the piece table `clx` of the table stream.

    Raises Unreadable `truncated` where a piece lies outside the stream or they hold more than the stream does.
    """
    try:
        pieces = _read_pieces(stream, clx)
    except struct.error as error:
        raise Unreadable("truncated") from error
    parts: list[str] = []
    for piece in pieces:
        raw = stream[piece.offset : piece.offset + (piece.end - piece.start) * piece.width]
        parts.append(_wide(raw) if piece.width == 2 else _narrow(raw, is_chinese))
    return Text(pieces, "".join(parts))


def joined_surrogates(text: str) -> str:
    """`text` with characters beyond the basic plane whole again; half of one becomes �."""
    if _SURROGATE.search(text):
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _read_pieces(stream: bytes, clx: bytes) -> list[Piece]:
    grpprls: list[bytes] = []
    at = 0
    while at < len(clx) and clx[at] == _GRPPRL:
        (size,) = struct.unpack_from("<H", clx, at + 1)
        grpprls.append(clx[at + 3 : at + 3 + size])
        at += 3 + size
    if at >= len(clx) or clx[at] != _PIECES:
        raise Unreadable("truncated")
    (size,) = struct.unpack_from("<I", clx, at + 1)
    count = (size - 4) // 12 if size >= 16 else 0
    positions = struct.unpack_from(f"<{count + 1}I", clx, at + 5)
    described = at + 5 + 4 * (count + 1)
    budget = len(stream)
    pieces: list[Piece] = []
    for index in range(count):
        start, end = positions[index], positions[index + 1]
        _, place, modifier = _PIECE.unpack_from(clx, described + 8 * index)
        width = 1 if place & _COMPRESSED else 2
        offset = (place & 0x3FFFFFFF) >> 1 if width == 1 else place & 0x3FFFFFFF
        size = (end - start) * width
        budget -= size
        if end < start or offset + size > len(stream) or budget < 0:
            raise Unreadable("truncated")
        if end > start:
            pieces.append(Piece(start, end, offset, width, _modifiers(modifier, grpprls)))
    if not pieces or pieces[0].start != 0:
        raise Unreadable("truncated")
    return pieces


# The properties that a piece can name by a short number ([MS-DOC] 2.9.215) and that matter here.
_SHORT = {
    0x05: sprms.P_JC_80, 0x0C: sprms.P_ILVL, 0x18: sprms.P_IN_TABLE, 0x19: sprms.P_ROW_END, 0x41: sprms.C_DELETED,
    0x5C: sprms.C_VANISH, 0x78: sprms.P_OUTLINE,
}  # fmt: skip


def _modifiers(modifier: int, grpprls: list[bytes]) -> bytes:
    if modifier & 1:
        index = modifier >> 1
        return grpprls[index] if index < len(grpprls) else b""
    opcode = _SHORT.get(modifier >> 1 & 0x7F)
    return b"" if opcode is None else struct.pack("<HB", opcode, modifier >> 8)


def _wide(raw: bytes) -> str:
    text = raw.decode("utf-16-le", "surrogatepass")
    if len(text) * 2 == len(raw):
        return text
    return "".join(map(chr, array("H", raw)))


def _narrow(raw: bytes, is_chinese: bool) -> str:
    if raw.isascii():
        return raw.decode("ascii")
    if is_chinese and _looks_like_gbk(raw):
        return _GBK_PAIR.sub(rb"\0\g<0>", raw).decode("gbk", "replace")
    return raw.decode("cp1252", "replace")


def _looks_like_gbk(raw: bytes) -> bool:
    # Word writes Chinese in wide pieces; some converters do not. Accents and signs of cp1252 hardly ever come in pairs.
    runs = _HIGH_RUN.findall(raw)
    return all(_GBK_PAIRS.fullmatch(run) for run in runs) and len(set(b"".join(runs))) >= 4
