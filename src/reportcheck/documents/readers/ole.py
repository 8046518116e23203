"""Compound files ([MS-CFB]): the named streams of an OLE container held in memory.

Every chain is followed at most as often as the file has sectors, and a chain that meets itself is damage, so that no
input costs more than its own size. (olefile, the usual library, never comes back from a DIFAT that points to itself
and overflows Python's stack on a deep directory.)
"""

from __future__ import annotations

import struct
import sys
from array import array
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.zipsafe import DEFAULT, Limits, megabytes

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER = struct.Struct("<8s16sHHHHH6xIIIIIIIII")
_ENTRY = struct.Struct("<64sHBxIII16x4x16xIQ")
_ENTRY_SIZE = 128
_HEADER_SLOTS = 109  # FAT sectors named in the header itself
_LAST_SECTOR = 0xFFFFFFFA  # higher numbers are marks: end of chain, free …
_NO_ENTRY = 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5


class _Entry(NamedTuple):
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class CompoundFile:
    """Read access to the streams of the root storage, by name; storages inside it (embedded objects) stay closed.

    Raises Unreadable: `truncated` (broken off, circular, contradicting itself), `too_large`.
    """

    def __init__(self, data: bytes, limits: Limits = DEFAULT) -> None:
        self._data = data
        self._limits = limits
        if len(data) < 512 or not data.startswith(MAGIC):
            raise Unreadable("truncated")
        header = _HEADER.unpack_from(data)
        major, shift, mini_shift = header[3], header[5], header[6]
        if shift not in (9, 12) or mini_shift != 6 or major not in (3, 4):
            raise Unreadable("truncated")
        self._size = 1 << shift
        self._wide_sizes = major == 4
        _, fat_sectors, first_directory, _, self._cutoff, first_mini, _, first_difat, _ = header[7:]
        self._sectors = max((len(data) + self._size - 1) // self._size - 1, 0)
        self._fat = self._read_fat(data, fat_sectors, first_difat)
        self._entries = self._read_directory(first_directory)
        self._first_mini = first_mini
        self._mini: tuple[bytes, array[int]] | None = None
        self._streams = self._root_streams()

    def __contains__(self, name: str) -> bool:
        return name in self._streams

    def names(self) -> list[str]:
        """Names of the streams and storages in the root storage."""
        return list(self._streams)

    def stream(self, name: str) -> bytes:
        """All bytes of one stream; KeyError where the root storage has none of that name."""
        entry = self._streams[name]
        if entry.kind != _STREAM:
            raise KeyError(name)
        size = entry.size
        if size > len(self._data):
            raise Unreadable("truncated")
        if size > self._limits.max_part_bytes:
            raise Unreadable("too_large", megabytes(self._limits.max_part_bytes))
        if size == 0:
            return b""
        if size >= self._cutoff:
            return self._chain_bytes(entry.start, size)
        stream, fat = self._mini_stream()
        parts = [stream[sector << 6 : (sector + 1) << 6] for sector in _chain(fat, entry.start, (size + 63) >> 6)]
        return _whole(b"".join(parts), size)

    # -- sectors

    def _sector(self, number: int) -> bytes:
        # The last sector of a file is sometimes cut where its stream ends.
        start = (number + 1) * self._size
        return self._data[start : start + self._size].ljust(self._size, b"\0")

    def _read_fat(self, data: bytes, count: int, difat: int) -> array[int]:
        slots = list(struct.unpack_from(f"<{_HEADER_SLOTS}I", data, 76))
        seen: set[int] = set()
        per_sector = self._size // 4
        while difat < self._sectors and len(slots) < count:
            if difat in seen:
                raise Unreadable("truncated")
            seen.add(difat)
            *more, difat = struct.unpack(f"<{per_sector}I", self._sector(difat))
            slots += more
        numbers = [slot for slot in slots[:count] if slot <= _LAST_SECTOR]
        if len(numbers) > self._sectors or any(number >= self._sectors for number in numbers):
            raise Unreadable("truncated")
        return _integers(b"".join(map(self._sector, numbers)))

    def _chain_bytes(self, start: int, size: int = -1) -> bytes:
        limit = self._sectors if size < 0 else (size + self._size - 1) // self._size
        if limit > self._sectors:
            raise Unreadable("truncated")
        chain = _chain(self._fat, start, limit)
        if chain and max(chain) >= self._sectors:
            raise Unreadable("truncated")
        found = b"".join(map(self._sector, chain))
        return found if size < 0 else _whole(found, size)

    def _mini_stream(self) -> tuple[bytes, array[int]]:
        if self._mini is None:
            root = self._entries[0]
            self._mini = self._chain_bytes(root.start, root.size), _integers(self._chain_bytes(self._first_mini))
        return self._mini

    # -- the directory

    def _read_directory(self, start: int) -> list[_Entry]:
        raw = self._chain_bytes(start)
        if not raw or len(raw) // _ENTRY_SIZE > self._limits.max_entries * 4:
            raise Unreadable("truncated")
        entries: list[_Entry] = []
        for fields in _ENTRY.iter_unpack(raw):
            name, length, kind, left, right, child, first, size = fields
            text = name[: max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
            # In files with small sectors the upper half of the size is not defined.
            entries.append(
                _Entry(text, kind, left, right, child, first, size if self._wide_sizes else size & 0xFFFFFFFF)
            )
        if entries[0].kind != _ROOT:
            raise Unreadable("truncated")
        return entries

    def _root_streams(self) -> dict[str, _Entry]:
        found: dict[str, _Entry] = {}
        seen: set[int] = set()
        stack = [self._entries[0].child]
        while stack:
            number = stack.pop()
            if number == _NO_ENTRY or number in seen or number >= len(self._entries):
                continue
            seen.add(number)
            entry = self._entries[number]
            if entry.kind in (_STREAM, _STORAGE):
                found.setdefault(entry.name, entry)
            stack += (entry.left, entry.right)
        return found


def _integers(data: bytes) -> array[int]:
    values = array("I")
    values.frombytes(data)
    if sys.byteorder == "big":
        values.byteswap()
    return values


def _chain(fat: array[int], start: int, limit: int) -> list[int]:
    """The sector numbers from `start` on, at most `limit` of them. Raises Unreadable where they come back."""
    chain: list[int] = []
    size = len(fat)
    number = start
    while number < size and len(chain) < limit:
        chain.append(number)
        number = fat[number]
    if len(set(chain)) != len(chain):
        raise Unreadable("truncated")
    return chain


def _whole(data: bytes, size: int) -> bytes:
    if len(data) < size:
        raise Unreadable("truncated")
    return data[:size]
