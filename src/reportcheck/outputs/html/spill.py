"""Texts set aside until the whole run is known, in memory while they are few and on disk beyond that."""

from __future__ import annotations

import tempfile
from typing import NamedTuple

_IN_MEMORY = 16 * 1024 * 1024


class Kept(NamedTuple):
    """Where a text stands in the spill, in bytes."""

    offset: int
    size: int


class Spill:
    """Keeps texts; the file behind it has no name and goes away with the run, however that ends."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 (closed by __exit__)
        self._size = 0

    def __enter__(self) -> Spill:
        return self

    def __exit__(self, *problem: object) -> None:
        self._file.close()

    def keep(self, text: str) -> Kept:
        """Set a text aside."""
        data = text.encode("utf-8")
        self._file.seek(self._size)
        self._file.write(data)
        kept = Kept(self._size, len(data))
        self._size += len(data)
        return kept

    def bytes_of(self, kept: Kept) -> bytes:
        """The text again, in UTF-8."""
        self._file.seek(kept.offset)
        return self._file.read(kept.size)
