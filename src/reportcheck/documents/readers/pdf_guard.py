"""Looks at a file's streams before PDFium unpacks them: PDFium parses a page in one go and cannot be interrupted.

Two things make a small file cost without end: a stream that unpacks to a thousand times its size, and form objects
that draw form objects that draw form objects.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.zipsafe import Limits

_STREAM = re.compile(rb"stream\r?\n")
_PACKED = re.compile(rb"/(?:FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)\b")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_FONT = re.compile(rb"/Length1\b|/Subtype\s*/(?:CIDFontType0C|Type1C|OpenType)\b")
_NO_CONTENT = re.compile(rb"/Type\s*/(?:ObjStm|XRef|Metadata)\b")
_NUMBER = re.compile(rb"(\d{1,10})\s+\d{1,5}\s+$")
_OBJECTS_DRAWN = re.compile(rb"/XObject\s*<<(.*?)>>", re.DOTALL)
_NAMED = re.compile(rb"/([^\s/<>\[\]()]{1,120})\s+(\d{1,10})\s+\d{1,5}\s+R")
_DRAW = re.compile(rb"/([^\s/<>\[\]()]{1,120})\s+Do\b")
_MOST = 1_032  # deflate packs at most so much better than not at all
_DICTIONARY = 4_096
_CONTENT = 4_000_000
_CHUNK = 1_000_000
_WORK = 150_000_000  # bytes of page content that are parsed for one file


class _Form(NamedTuple):
    size: int
    draws: Counter[bytes]
    names: dict[bytes, int]


def check_streams(data: bytes, limits: Limits) -> None:
    """Raise Unreadable `zip_bomb` for a file that would cost more than `limits` allow."""
    forms: dict[int, _Form] = {}
    drawn: Counter[bytes] = Counter()
    has_forms = _FORM.search(data) is not None
    for number, entries, start, end in _streams(data):
        if len(_PACKED.findall(entries)) > 1:
            raise Unreadable("zip_bomb")
        if _IMAGE.search(entries):
            continue
        is_font = _FONT.search(entries) is not None
        if (end - start) * _MOST > (limits.max_part_bytes if is_font else limits.ratio_floor):
            _check_size(data, entries, start, end, limits)
        if has_forms and not is_font and not _NO_CONTENT.search(entries):
            content = _unpacked(data[start:end], entries)
            draws = Counter(_DRAW.findall(content)) if b"Do" in content else Counter()
            if _FORM.search(entries):
                forms[number] = _Form(len(content), draws, _names(entries))
            else:
                drawn += draws
    if forms and _work(forms, drawn) > _WORK:
        raise Unreadable("zip_bomb")


def _streams(data: bytes) -> Iterator[tuple[int, bytes, int, int]]:
    """For each stream the number of its object, its dictionary, and where it begins and ends."""
    for match in _STREAM.finditer(data):
        if data[match.start() - 3 : match.start()] == b"end":
            continue
        head = data.rfind(b"obj", max(match.start() - _DICTIONARY, 0), match.start())
        number = _NUMBER.search(data[max(head - 18, 0) : head]) if head > 0 else None
        if number is not None:
            end = data.find(b"endstream", match.end())
            yield int(number[1]), data[head + 3 : match.start()], match.end(), end if end >= 0 else len(data)


def _check_size(data: bytes, entries: bytes, start: int, end: int, limits: Limits) -> None:
    if not _FLATE.search(entries):
        return
    packed = end - start
    unpacker = zlib.decompressobj()
    size = 0
    piece = data[start:end]
    try:
        while piece and not unpacker.eof:
            size += len(unpacker.decompress(piece, _CHUNK))
            piece = unpacker.unconsumed_tail
            if size > limits.max_part_bytes or (size > limits.ratio_floor and size > packed * limits.max_ratio):
                raise Unreadable("zip_bomb")
    except zlib.error:
        return  # encrypted, or broken: PDFium will not get further either


def _unpacked(stream: bytes, entries: bytes) -> bytes:
    if not _FLATE.search(entries):
        return stream[:_CONTENT]
    try:
        return zlib.decompressobj().decompress(stream, _CONTENT)
    except zlib.error:
        return b""


def _names(entries: bytes) -> dict[bytes, int]:
    return {name: int(number) for block in _OBJECTS_DRAWN.findall(entries) for name, number in _NAMED.findall(block)}


def _work(forms: dict[int, _Form], drawn: Counter[bytes]) -> int:
    """How many bytes of content are parsed at most; names that are not resolved stand for the costliest form."""
    costs: dict[int, int] = {}
    for _ in range(min(len(forms), 40)):
        before = dict(costs)
        dearest = max(before.values(), default=0)
        for number, form in forms.items():
            inner = sum(
                count * (before.get(form.names[name], 0) if name in form.names else (0 if form.names else dearest))
                for name, count in form.draws.items()
            )
            costs[number] = min(form.size + inner, _WORK * 10)
        if costs == before or max(costs.values()) > _WORK:
            break
    return drawn.total() * max(costs.values())
