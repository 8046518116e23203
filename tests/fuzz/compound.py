"""Damage inside OLE files (doc, wps, xls, et): in the streams, which are then put into a sound container again."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from random import Random

from tests.documents.build_doc import ole
from tests.fuzz.bytes_level import damaged
from tests.fuzz.tokens import INTEGERS

from reportcheck.documents.readers.ole import CompoundFile

_MOST = 3_000_000


def streams_of(data: bytes) -> dict[str, bytes]:
    """The streams in the root of a sound file."""
    package = CompoundFile(data)
    found = {}
    for name in package.names():
        try:
            found[name] = package.stream(name)
        except KeyError:
            continue  # a storage
    return found


def damaged_streams(rng: Random, data: bytes, other: bytes) -> bytes:
    """The file with some of its streams damaged, or one lost."""
    streams = streams_of(data)
    wanted = [name for name in streams if name in ("WordDocument", "0Table", "1Table", "Data", "Workbook", "Book")]
    for _ in range(rng.choice((1, 1, 2, 3))):
        name = rng.choice(wanted)
        action = rng.random()
        if action < 0.05:
            streams.pop(name, None)
        elif name in ("Workbook", "Book") and action < 0.6:
            streams[name] = _records(rng, streams.get(name, b""))
        elif name == "WordDocument" and action < 0.4:
            streams[name] = _integers(rng, streams.get(name, b""), 1_200)
        elif action < 0.7:
            streams[name] = _integers(rng, streams.get(name, b""), _MOST)
        else:
            streams[name] = damaged(rng, streams.get(name, b""), other)
    return ole(streams) if streams else data[:512]


def _integers(rng: Random, stream: bytes, before: int) -> bytes:
    """Integers overwritten: counts, offsets and codes of the header, of tables, of modifiers."""
    result = bytearray(stream)
    for _ in range(rng.choice((1, 2, 8))):
        if len(result) > 8:
            at = rng.randrange(min(before, len(result) - 4))
            value = rng.choice((*INTEGERS, len(result), rng.randrange(2**32)))
            result[at : at + 4] = struct.pack("<I", value)[: rng.choice((1, 2, 4))].ljust(4, result[at : at + 1])
    return bytes(result)


def _records(rng: Random, stream: bytes) -> bytes:
    """Records of a workbook lost, doubled, moved, or with other content."""
    records = list(_read_records(stream))
    for _ in range(rng.choice((1, 2, 5))):
        if not records:
            break
        at = rng.randrange(len(records))
        kind, body = records[at]
        action = rng.randrange(6)
        if action == 0:
            del records[at]
        elif action == 1:
            records[at:at] = [records[at]] * rng.choice((1, 50, 2_000))
        elif action == 2:
            records.insert(rng.randrange(len(records)), records.pop(at))
        elif action == 3:
            records[at] = (
                rng.choice((0x85, 0xFC, 0x3C, 0xE5, 0x208, 0x06, 0xFD, 0x7E, 0xBD, 0x42, 0x31, 0xE0, 0x0A)),
                body,
            )
        elif action == 4:
            records[at] = kind, _integers(rng, body, _MOST)
        else:
            records[at] = kind, damaged(rng, body, stream)[:60_000]
    return b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)[:_MOST]


def _read_records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length
