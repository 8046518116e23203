"""Numbers of a .xls file, which are stored in binary: their decimal texts, and the codes of error values."""

from __future__ import annotations

import struct
from decimal import Decimal

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_IN_HUNDREDTHS, _WHOLE = 0x1, 0x2


def double_text(raw: bytes) -> str:
    """The shortest decimal text of a stored double, "" for what is no number."""
    (value,) = struct.unpack("<d", raw)
    text = repr(value)
    return "" if "n" in text else text  # nan, inf


def rk_text(raw: bytes) -> str:
    """The decimal text of a number packed in four bytes: a whole number or half a double, maybe in hundredths."""
    (packed,) = struct.unpack("<i", raw)
    half = bytes(4) + struct.pack("<I", packed & 0xFFFFFFFC)
    text = str(packed >> 2) if packed & _WHOLE else double_text(half)
    if packed & _IN_HUNDREDTHS and text:
        return str(Decimal(text).scaleb(-2))
    return text.removesuffix(".0")
