"""Damage inside PDF files: in objects, and in streams, which are unpacked for it."""

from __future__ import annotations

import re
import zlib
from random import Random

from tests.fuzz.bytes_level import damaged
from tests.fuzz.tokens import PDF

_OBJECT = re.compile(rb"\d+ \d+ obj\b.*?\bendobj", re.DOTALL)
_STREAM = re.compile(rb"(<<(?:(?!stream).)*?/FlateDecode.*?>>)\s*stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LENGTH = re.compile(rb"/Length \d+( \d+ R)?")
_FILTER = re.compile(rb"/Filter\s*\[?\s*/FlateDecode\s*\]?")
_NUMBER = re.compile(rb"-?\d+(\.\d+)?")
_NAME = re.compile(rb"/[A-Za-z0-9]+")
_TOKEN = (_NUMBER, _NUMBER, _NAME)


def unpacked(data: bytes) -> bytes:
    """The file with its streams as they are before packing; the table of offsets is then wrong, which readers mend."""

    def plain(match: re.Match[bytes]) -> bytes:
        try:
            content = zlib.decompress(match[2])
        except zlib.error:
            return match[0]
        head = _FILTER.sub(b"", _LENGTH.sub(b"/Length %d" % len(content), match[1]))
        return head + b"stream\n" + content + b"\nendstream"

    return _STREAM.sub(plain, data)


def damaged_objects(rng: Random, data: bytes, other: bytes) -> bytes:
    """The unpacked file with some objects lost, doubled, or with other numbers, names and operators in them."""
    result = unpacked(data)
    for _ in range(rng.choice((1, 1, 2, 4, 8))):
        spans = [match.span() for match in _OBJECT.finditer(result)]
        if not spans:
            break
        start, end = rng.choice(spans)
        piece = result[start:end]
        action = rng.random()
        if action < 0.1:
            piece = b""
        elif action < 0.15:
            piece *= rng.choice((2, 50))
        elif action < 0.6:
            found = list(rng.choice(_TOKEN).finditer(piece))
            if found:
                at = rng.choice(found).span()
                piece = piece[: at[0]] + rng.choice(PDF) + piece[at[1] :]
        elif action < 0.8:
            at = rng.randrange(len(piece))
            piece = piece[:at] + rng.choice(PDF) + piece[at:]
        else:
            piece = damaged(rng, piece, other)
        result = (result[:start] + piece + result[end:])[:3_000_000]
    return result
