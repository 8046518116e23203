"""The smallest Word 97–2003 file for a test: paragraphs with their modifiers in, bytes out ([MS-DOC], [MS-CFB])."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_SECTOR = 512
_TEXT = 2048
_FREE, _END, _FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


class Par(NamedTuple):
    """A paragraph: text with its end mark, and the modifiers of the paragraph."""

    text: str
    grpprl: bytes = b""


def sprm(opcode: int, operand: bytes) -> bytes:
    """One modifier."""
    return struct.pack("<H", opcode) + operand


IN_TABLE = sprm(0x2416, b"\1")
ROW_END = IN_TABLE + sprm(0x2417, b"\1")
DELETED, VANISH = sprm(0x0800, b"\1"), sprm(0x083C, b"\1")


def depth(tables: int) -> bytes:
    """The modifiers of a paragraph inside that many tables."""
    return IN_TABLE + sprm(0x6649, struct.pack("<i", tables))


def row(edges: Sequence[int], flags: Sequence[int] = ()) -> bytes:
    """The modifiers that end a row with cells between `edges`; `flags` are the merge flags of its cells."""
    cells = b"".join(struct.pack("<H", flag).ljust(20, b"\0") for flag in flags)
    body = struct.pack(f"<B{len(edges)}h", len(edges) - 1, *edges) + cells
    return ROW_END + sprm(0xD608, struct.pack("<H", len(body) + 1) + body)


def cell(text: str) -> Par:
    """The last paragraph of a cell."""
    return Par(text + "\x07", IN_TABLE)


def ole(streams: dict[str, bytes]) -> bytes:
    """A compound file; its streams are padded with zeros to 4096 bytes, so that none is a small one."""
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    sectors: list[bytes] = []
    fat: list[int] = []
    entries = [_entry("Root Entry", 5, 1 if padded else _FREE, _END, 0)]
    for index, (name, data) in enumerate(padded.items(), 1):
        entries.append(_entry(name, 2, _FREE, len(sectors), len(data), index + 1 if index < len(padded) else _FREE))
        _append(sectors, fat, data)
    first_directory = len(sectors)
    _append(sectors, fat, b"".join(entries))
    count = 1
    while count * 128 < len(fat) + count:
        count += 1
    first_fat = len(sectors)
    fat += [_FAT_SECTOR] * count
    fat += [_FREE] * (count * 128 - len(fat))
    table = struct.pack(f"<{len(fat)}I", *fat)
    sectors += [table[at : at + _SECTOR] for at in range(0, len(table), _SECTOR)]
    slots = list(range(first_fat, first_fat + count))
    first_more, more = _more_slots(sectors, slots[109:])
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, count, first_directory, 0, 4096, _END, 0, first_more, more,
    )  # fmt: skip
    return head + struct.pack("<109I", *[*slots, *[_FREE] * 109][:109]) + b"".join(sectors)


def _more_slots(sectors: list[bytes], slots: list[int]) -> tuple[int, int]:
    """Write the sectors that name the FAT sectors for which the header has no room."""
    first = len(sectors)
    for at in range(0, len(slots), 127):
        following = len(sectors) + 1 if at + 127 < len(slots) else _END
        sectors.append(struct.pack("<128I", *[*slots[at : at + 127], *[_FREE] * 127][:127], following))
    return (first, len(sectors) - first) if slots else (_END, 0)


def _append(sectors: list[bytes], fat: list[int], data: bytes) -> None:
    count = -(-len(data) // _SECTOR)
    first = len(sectors)
    sectors += [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
    fat += [*range(first + 1, first + count), _END]


def _entry(name: str, kind: int, child: int, start: int, size: int, right: int = _FREE) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    return struct.pack("<64sHBBIII36xIQ", text, len(text), kind, 1, _FREE, right, child, start, size)


def doc(
    paragraphs: Sequence[Par],
    *,
    pieces: Sequence[tuple[int, int, bool]] = (),
    encoding: str = "cp1252",
    runs: Sequence[tuple[int, int, bytes]] = (),
    piece_modifiers: bytes = b"",
    ident: int = 0xA5EC,
    flags: int = 0x0200,
    language: int = 0x0804,
    main_length: int | None = None,
    parts: dict[int, bytes] | None = None,
    data: bytes = b"",
    box_length: int = 0,
) -> bytes:
    """A file with those paragraphs.

    `pieces` are (start, end, compressed) in the order in which they stand in the stream, one wide piece by default;
    `runs` are (start, end, character modifiers) by position; `parts` are further structures of the table stream,
    `data` is the Data stream; the last `box_length` characters belong to text boxes.
    """
    text = "".join(paragraph.text for paragraph in paragraphs)
    stored = list(pieces) or [(0, len(text), False)]
    body = b""
    places: list[tuple[int, int, int, bool]] = []
    for start, end, compressed in stored:
        places.append((start, end, _TEXT + len(body), compressed))
        body += text[start:end].encode(encoding) if compressed else text[start:end].encode("utf-16-le")

    def offset(position: int) -> int:
        for start, end, at, compressed in places:
            if start <= position < end or position == end == len(text):
                return at + (position - start) * (1 if compressed else 2)
        raise AssertionError(position)

    stream = bytearray(_TEXT) + body
    stream += bytes(-len(stream) % _SECTOR)
    table = bytearray(16)
    positions = [(0, 0)] * 93

    def store(index: int, data: bytes) -> None:
        positions[index] = (len(table), len(data))
        table.extend(data)

    stretches: list[tuple[int, int, bytes]] = []
    at = 0
    for paragraph in paragraphs:
        end = at + len(paragraph.text)
        last = offset(end - 1)
        stretches.append((min(offset(at), last), last + 2, b"\0\0" + paragraph.grpprl))
        at = end
    stretches.sort()
    store(13, _pages(stream, stretches, 13))
    store(12, _pages(stream, sorted((offset(s), offset(e - 1) + 2, g) for s, e, g in runs), 1))
    ordered = sorted(places)
    clx = b"".join([b"\x01", struct.pack("<H", len(piece_modifiers)), piece_modifiers]) if piece_modifiers else b""
    plc = struct.pack(f"<{len(ordered) + 1}I", *[start for start, *_ in ordered], len(text))
    for _, _, place, compressed in ordered:
        fc = place * 2 | 0x40000000 if compressed else place
        plc += struct.pack("<HIH", 0, fc, 1 if piece_modifiers else 0)
    store(33, clx + b"\x02" + struct.pack("<I", len(plc)) + plc)
    for index, data in (parts or {}).items():
        store(index, data)
    lengths = [0] * 22
    lengths[3] = len(text) - box_length if main_length is None else main_length
    lengths[9] = box_length
    head = struct.pack("<6H", ident, 0xC1, 0, language, 0, flags).ljust(32, b"\0")
    head += struct.pack("<H28xH22iH", 14, 22, *lengths, 93)
    head += b"".join(struct.pack("<II", *pair) for pair in positions)
    stream[: len(head)] = head
    return ole({"WordDocument": bytes(stream), "1Table": bytes(table), "Data": data})


def _pages(stream: bytearray, stretches: Sequence[tuple[int, int, bytes]], width: int) -> bytes:
    """Write the pages behind the stream; return their PLC."""
    bounds: list[int] = []
    numbers: list[int] = []
    whole: list[tuple[int, int, bytes]] = []
    for start, end, grpprl in stretches:
        if whole and whole[-1][1] < start:
            whole.append((whole[-1][1], start, b""))
        whole.append((start, end, grpprl))
    for group in _fitting(whole, width):
        head = struct.pack(f"<{len(group) + 1}I", *[start for start, _, _ in group], group[-1][1])
        page = bytearray(head.ljust(511, b"\0") + bytes([len(group)]))
        free = 510
        for index, (_, _, grpprl) in enumerate(group):
            if not grpprl:
                continue
            entry = grpprl
            if width == 13:
                entry += bytes(1 - len(entry) % 2)
                entry = bytes([(len(entry) + 1) // 2]) + entry
            else:
                entry = bytes([len(entry)]) + entry
            free = (free - len(entry)) & ~1
            page[free : free + len(entry)] = entry
            page[len(head) + width * index] = free // 2
        bounds.append(group[0][0])
        numbers.append(len(stream) // _SECTOR)
        stream += page
    if not numbers:
        return b""
    bounds.append(whole[-1][1])
    return struct.pack(f"<{len(bounds) + len(numbers)}I", *bounds, *numbers)


def _fitting(stretches: Sequence[tuple[int, int, bytes]], width: int) -> Iterator[list[tuple[int, int, bytes]]]:
    """The stretches by pages: as many as fit."""
    group: list[tuple[int, int, bytes]] = []
    room = 500
    for stretch in stretches:
        size = 4 + width + len(stretch[2]) + 4
        if size > room:
            yield group
            group, room = [], 500
        group.append(stretch)
        room -= size
    if group:
        yield group
