"""Damage inside zip formats (docx, xlsx, ofd, archives): in parts, in their list, in what the zip says of itself."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from random import Random

from tests.fuzz.bytes_level import damaged
from tests.fuzz.markup import damaged_markup
from tests.fuzz.tokens import INTEGERS

_DATE = (1980, 1, 1, 0, 0, 0)
_MARKUP = (".xml", ".rels", ".html", ".htm")
_TEXT = re.compile(r"(?:document|footnotes|endnotes|sharedStrings|sheet\d+|Content)\.xml$")
HOSTILE_NAMES = (
    "../../../x.txt",
    "/etc/x.txt",
    "C:\\x.txt",
    "a\0b.txt",
    "a\nb.txt",
    "\x1b[31m.txt",
    "\u202etxt.exe",
    "x" * 5_000 + ".txt",
    "",
    ".",
    "..",
    "a/../../b.txt",
    "word/document.xml",
    "报告.docx!/x.txt",
    "*.txt",
    "con.txt",
    "a//b.txt",
)


def packed(parts: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of parts, which may have the same name; the same parts give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in parts:
            entry = zipfile.ZipInfo("x", _DATE)
            entry.filename = name  # ZipInfo would cut it at a NUL
            entry.compress_type = method
            package.fp.write(b"")
            package.NameToInfo.pop(name, None)  # or zipfile would warn
            package.writestr(entry, content)
    return buffer.getvalue()


def steady(data: bytes) -> bytes:
    """A zip without the time at which it was made; anything else as it is."""
    return packed(parts_of(data)) if data.startswith(b"PK") else data


def parts_of(data: bytes) -> list[tuple[str, bytes]]:
    """The parts of a sound zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [(entry.filename, package.read(entry)) for entry in package.infolist()]


def damaged_parts(rng: Random, data: bytes, other: bytes) -> bytes:
    """The zip with some parts damaged, dropped, renamed, doubled, or the list of parts made untrue."""
    parts = parts_of(data)
    for _ in range(rng.choice((1, 1, 2, 4))):
        weights = [8 if _TEXT.search(name) else 2 if name.endswith(_MARKUP) else 1 for name, _ in parts]
        (at,) = rng.choices(range(len(parts)), weights)
        name, content = parts[at]
        action = rng.random()
        if action < 0.7:
            is_markup = name.endswith(_MARKUP) and rng.random() < 0.85
            parts[at] = name, damaged_markup(rng, content) if is_markup else damaged(rng, content, other)
        elif action < 0.78 and len(parts) > 1:
            del parts[at]
        elif action < 0.84:
            parts.append((name, damaged_markup(rng, content)))
        elif action < 0.9:
            parts[at] = rng.choice(HOSTILE_NAMES) or "x", content
        elif action < 0.95:
            parts.append((rng.choice(HOSTILE_NAMES) or "x", content))
        else:
            parts[at] = name, rng.choice((b"", b"\0", b"<x/>", other[:5_000], data[:20_000]))
    methods = (zipfile.ZIP_DEFLATED,) * 16 + (zipfile.ZIP_STORED,) * 2 + (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    result = packed(parts, rng.choice(methods))
    return _lying(rng, result) if rng.random() < 0.15 else result


def _lying(rng: Random, data: bytes) -> bytes:
    """Sizes, offsets, methods and flags of one entry that are not true."""
    result = bytearray(data)
    signature, fields = rng.choice(
        ((b"PK\x01\x02", (8, 10, 16, 20, 24, 28, 42)), (b"PK\x03\x04", (6, 8, 14, 18, 22, 26)))
    )
    places = [match.start() for match in re.finditer(re.escape(signature), data)]
    if places:
        at = rng.choice(places) + rng.choice(fields)
        value = rng.choice((*INTEGERS, len(data), len(data) * 1_000))
        result[at : at + 4] = struct.pack("<I", value % 2**32)
    return bytes(result)


def without_text(rng: Random, data: bytes) -> bytes:
    """The package with the bytes of a part that bears its text destroyed: what it held cannot be read any more."""
    result = bytearray(data)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = [entry for entry in package.infolist() if _TEXT.search(entry.filename)]
        entry = rng.choice(entries)
    start = entry.header_offset + 30 + len(entry.filename.encode())
    result[start : start + entry.compress_size] = rng.randbytes(entry.compress_size)
    return bytes(result)
