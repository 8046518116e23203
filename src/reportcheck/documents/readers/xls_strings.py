"""Texts of a BIFF stream: two bytes or one for a character, and shared ones that run over record ends."""

from __future__ import annotations

import struct

from reportcheck.documents.errors import Unreadable

_WIDE, _EXTENDED, _RICH = 0x01, 0x04, 0x08
# Names of code pages that Python knows under another name; 1200 and 1201 occur in files that hold Unicode anyway.
_CODE_PAGES = {936: "gb18030", 1200: "utf-16-le", 10000: "mac-roman", 10008: "gb18030", 32768: "mac-roman"}


def codec_of(code_page: int) -> str:
    """The name of a code page's codec; the Chinese one for what Python does not know."""
    name = _CODE_PAGES.get(code_page, f"cp{code_page}")
    try:
        "".encode(name)
    except LookupError:
        return "gb18030"
    return name


def unicode_text(body: bytes, position: int, length_bytes: int) -> str:
    """The Unicode text at `position`, led by its length (in one or two bytes) and a byte of flags."""
    count = int.from_bytes(body[position : position + length_bytes], "little")
    position += length_bytes
    flags = body[position] if position < len(body) else 0
    position += 1 + (2 if flags & _RICH else 0) + (4 if flags & _EXTENDED else 0)
    return _decoded(body[position : position + count * 2 if flags & _WIDE else position + count], flags)


def byte_text(body: bytes, position: int, length_bytes: int, codec: str) -> str:
    """The text at `position` of an older file, in the workbook's code page, led by its length."""
    count = int.from_bytes(body[position : position + length_bytes], "little")
    position += length_bytes
    return body[position : position + count].decode(codec, "replace")


def continued_text(parts: list[bytes], count: int) -> str:
    """`count` characters that stand in parts of their own, each led by a byte of flags (text boxes)."""
    text = ""
    for part in parts:
        if len(text) >= count or not part:
            break
        text += _decoded(part[1:], part[0])
    return text[:count]


def shared_strings(parts: list[bytes]) -> list[str]:
    """The texts of the shared string table. Raises Unreadable `truncated` where they break off."""
    if len(parts[0]) < 8:
        raise Unreadable("truncated")
    reader = _Reader(parts)
    reader.take(4)
    count = int.from_bytes(reader.take(4), "little")
    found: list[str] = []
    for _ in range(count):
        if reader.at_end:
            break  # some programs count wrong; a cell that wants a missing text tells
        found.append(reader.text())
    return found


def _decoded(raw: bytes, flags: int) -> str:
    return raw.decode("utf-16-le" if flags & _WIDE else "latin-1", "replace")


class _Reader:
    """A place in the parts of one record. Only the characters of a text may run from one part into the next."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts
        self._index = 0
        self._position = 0

    @property
    def at_end(self) -> bool:
        self._advance()
        return self._position >= len(self._parts[self._index])

    def _advance(self) -> None:
        while self._position >= len(self._parts[self._index]) and self._index + 1 < len(self._parts):
            self._index += 1
            self._position = 0

    def take(self, size: int) -> bytes:
        """The next bytes, from as many parts as they lie in."""
        taken = b""
        while len(taken) < size:
            self._advance()
            more = self._parts[self._index][self._position : self._position + size - len(taken)]
            if not more:
                raise Unreadable("truncated")
            self._position += len(more)
            taken += more
        return taken

    def text(self) -> str:
        """The next shared text, without its runs and readings."""
        count, flags = struct.unpack("<HB", self.take(3))
        runs = int.from_bytes(self.take(2), "little") if flags & _RICH else 0
        extension = int.from_bytes(self.take(4), "little") if flags & _EXTENDED else 0
        text = self._characters(count, flags)
        self._skip(runs * 4 + extension)
        return text

    def _characters(self, count: int, flags: int) -> str:
        text = ""
        while count:
            if self._position >= len(self._parts[self._index]):
                self._advance()
                if self.at_end:
                    raise Unreadable("truncated")
                flags = self.take(1)[0]  # the rest of a text may change between one and two bytes
            width = 2 if flags & _WIDE else 1
            part = self._parts[self._index]
            raw = part[self._position : self._position + count * width]
            if len(raw) < width:
                raise Unreadable("truncated")
            self._position += len(raw)
            count -= len(raw) // width
            text += _decoded(raw, flags)
        return text

    def _skip(self, size: int) -> None:
        while size:
            self._advance()
            step = min(size, len(self._parts[self._index]) - self._position)
            if step <= 0:
                raise Unreadable("truncated")
            self._position += step
            size -= step
