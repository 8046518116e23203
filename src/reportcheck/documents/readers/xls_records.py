"""Records of a BIFF stream, the form of .xls files: a kind, a length, bytes; long ones run on in CONTINUE records."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable

# Kinds, by the names that [MS-XLS] gives them.
FORMULA, EOF, DATE_1904, FILE_PASS, CONTINUE = 0x0006, 0x000A, 0x0022, 0x002F, 0x003C
CODE_PAGE, OBJ, COL_INFO, BOUND_SHEET, MUL_RK, MUL_BLANK = 0x0042, 0x005D, 0x007D, 0x0085, 0x00BD, 0x00BE
R_STRING, XF, MERGE_CELLS, SST, LABEL_SST, TXO = 0x00D6, 0x00E0, 0x00E5, 0x00FC, 0x00FD, 0x01B6
BLANK, NUMBER, LABEL, BOOL_ERR, STRING, ROW = 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208
WINDOW_2, RK, FORMAT, BOF = 0x023E, 0x027E, 0x041E, 0x0809

_HEADER = struct.Struct("<HH")


class Record(NamedTuple):
    """One record; `parts` are its own bytes and those of the CONTINUE records behind it."""

    kind: int
    parts: list[bytes]

    @property
    def body(self) -> bytes:
        """Its own bytes."""
        return self.parts[0]


class RecordStream:
    """The workbook stream. Its parts lie apart, so reading all of them costs no more than its length."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._left = len(data)

    def substream(self, position: int) -> Iterator[Record]:
        """The records from the BOF at `position` to its EOF, both included; of charts inside it only their BOF.

        Raises Unreadable `truncated` where the stream ends before it.
        """
        depth = 0
        for kind, body in self._raw(position):
            if not depth and kind != BOF:
                raise Unreadable("truncated")
            depth += (kind == BOF) - (kind == EOF)
            if depth <= 1 or (kind == BOF and depth == 2):
                yield Record(kind, body)
            if not depth:
                return

    def _raw(self, position: int) -> Iterator[tuple[int, list[bytes]]]:
        data = self._data
        while True:
            kind, position, end = self._header(position)
            parts = [data[position:end]]
            position = end
            while data[position : position + 2] == b"\x3c\x00":
                _, start, position = self._header(position)
                parts.append(data[start:position])
            yield kind, parts

    def _header(self, position: int) -> tuple[int, int, int]:
        if position + 4 > len(self._data):
            raise Unreadable("truncated")
        kind, length = _HEADER.unpack_from(self._data, position)
        start, end = position + 4, position + 4 + length
        self._left -= 4 + length
        if end > len(self._data) or self._left < 0:
            raise Unreadable("truncated")
        return kind, start, end
