"""Opening a zip that may be hostile: limits on count, size and ratio, checked before anything is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO

from reportcheck.documents.errors import Unreadable


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may cost. Sizes are bytes; `max_ratio` is unpacked size over packed size, and is
    looked at only for entries above `ratio_floor`, since a small entry harms nobody.
    """

    max_file_bytes: int = 200_000_000
    max_entries: int = 20_000
    max_total_bytes: int = 1_000_000_000
    max_part_bytes: int = 160_000_000
    max_ratio: int = 250
    ratio_floor: int = 24_000_000


DEFAULT = Limits()

_ENCRYPTED = 0x1
_LISTED = 400  # bytes that an entry may take in the list of parts, on average
# Those of office programs. Of others a few bytes may ask for gigabytes before the first is unpacked.
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
# A zip that breaks off or lies about itself shows up as one of these, depending on where it breaks.
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, ValueError, OverflowError)


def megabytes(size: int) -> str:
    """A size in bytes as a short printed limit, `160 MB`."""
    return f"{size // 1_000_000} MB"


class _File:
    """The file of a zip, which gives ZipFile no list of parts that is too long: it makes an object of each before
    anyone can count them, and the count that the zip states may be a lie.
    """

    def __init__(self, file: IO[bytes], max_entries: int) -> None:
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable
        self.is_opened = False
        self._read = file.read
        self._max_entries = max_entries

    def read(self, size: int = -1) -> bytes:
        """As any file; until the zip is opened, Unreadable `zip_bomb` where it is the list and too long."""
        if self.is_opened:
            return self._read(size)
        if size > (self._max_entries + 1) * _LISTED:
            raise Unreadable("zip_bomb")
        data = self._read(size)
        if data.count(b"PK\x01\x02") > self._max_entries:
            raise Unreadable("zip_bomb")
        return data


class SafeZip:
    """Read access to the named parts of a zip, held in memory or in an open file.

    Raises Unreadable: `truncated` (broken), `encrypted`, `zip_bomb`, `too_large`, `unsupported_format` (compression).
    """

    def __init__(self, data: bytes | IO[bytes], limits: Limits = DEFAULT) -> None:
        self._limits = limits
        try:
            file = _File(io.BytesIO(data) if isinstance(data, bytes) else data, limits.max_entries)
            self._zip = zipfile.ZipFile(file)
            file.is_opened = True
        except _DAMAGE as error:
            raise Unreadable("truncated") from error
        entries = self._zip.infolist()
        if len(entries) > limits.max_entries:
            raise Unreadable("zip_bomb")
        total = 0
        for entry in entries:
            total += entry.file_size
            if (
                entry.file_size > limits.ratio_floor
                and entry.file_size > max(entry.compress_size, 1) * limits.max_ratio
            ):
                raise Unreadable("zip_bomb")
        if total > limits.max_total_bytes:
            raise Unreadable("zip_bomb")
        self._entries = self._zip.NameToInfo

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def names(self) -> list[str]:
        """Names of all entries, in the zip's order."""
        return list(self._entries)

    def entries(self) -> list[zipfile.ZipInfo]:
        """All entries, in the zip's order; several may have one name."""
        return self._zip.infolist()

    def read_entry(self, entry: zipfile.ZipInfo) -> bytes:
        """The unpacked bytes of one entry."""
        with self._open(entry) as part:
            return self.read_some(part, -1)

    def read(self, name: str) -> bytes:
        """The unpacked bytes of one part; KeyError if there is none of that name."""
        with self.open(name) as part:
            return self.read_some(part, -1)

    @staticmethod
    def read_some(stream: IO[bytes], size: int) -> bytes:
        """Up to `size` further bytes of an opened part, all of them where `size` is -1."""
        try:
            return stream.read(size)
        except _DAMAGE as error:
            raise Unreadable("truncated") from error

    def open(self, name: str) -> IO[bytes]:
        """A stream over one part, for parts of which only the beginning may be needed."""
        return self._open(self._entries[name])

    def _open(self, entry: zipfile.ZipInfo) -> IO[bytes]:
        if entry.flag_bits & _ENCRYPTED:
            raise Unreadable("encrypted")
        if entry.compress_type not in METHODS:
            names: Mapping[int, str] = zipfile.compressor_names  # type: ignore[attr-defined]
            method = names.get(entry.compress_type, str(entry.compress_type))
            raise Unreadable("unsupported_format", f"zip/{method}")
        if entry.file_size > self._limits.max_part_bytes:
            raise Unreadable("too_large", megabytes(self._limits.max_part_bytes))
        try:
            return self._zip.open(entry)
        except (*_DAMAGE, RuntimeError) as error:
            raise Unreadable("truncated") from error
