"""What lies over the cells of a .xls sheet, as OBJ records tell it."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_COMMON, _PROGRAM = 0x15, 0x09
_PICTURE, _NOTE = 8, 25


def unread_kind(body: bytes) -> str:
    """What an OBJ record is: picture, object (with a program of its own), note (a comment to a cell), else ""."""
    kind = ""
    for part, content in _parts(body):
        if part == _COMMON:
            number = int.from_bytes(content[:2], "little")
            kind = {_PICTURE: "picture", _NOTE: "note"}.get(number, "")
        elif part == _PROGRAM and kind == "picture":
            kind = "object"
    return kind


def _parts(body: bytes) -> Iterator[tuple[int, bytes]]:
    position = 0
    while position + 4 <= len(body):
        part, length = struct.unpack_from("<HH", body, position)
        if not part:
            return
        yield part, body[position + 4 : position + 4 + length]
        position += 4 + length
