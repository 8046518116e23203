"""Bytes of RTF as text: by the character set of the font they are set in, or by the file's code page."""

from __future__ import annotations

import codecs

from reportcheck.documents.readers.symbols import symbol

SYMBOL = 2
_SYMBOL_FONT = {0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xA5: "∞", 0xB0: "°"}
_DOUBLE = {128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950"}
_SINGLE = {
    77: "mac_roman", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_WESTERN = "cp1252"


class Font:
    """A font of the font table: its character set, and whether it is a font of pictures (Wingdings)."""

    __slots__ = ("charset", "name")

    def __init__(self) -> None:
        self.charset = 1
        self.name = ""


def is_double(charset: int) -> bool:
    """Whether a character set writes Chinese, Japanese or Korean in two bytes."""
    return charset in _DOUBLE


def code_page(number: int) -> str:
    """Python's name for a Windows code page; the western one where it is not known."""
    if number == 936:
        return "gb18030"
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return _WESTERN


def decode(data: bytes, font: Font | None, default: str) -> str:
    """The characters of a run. `default` is the encoding of the file; it rules where the font has none of its own."""
    charset = 1 if font is None else font.charset
    if charset == SYMBOL and font is not None:
        return _pictures(data, font.name)
    if data.isascii():
        return data.decode("ascii")
    encoding = _DOUBLE.get(charset) or _SINGLE.get(charset) or default
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode(_WESTERN if charset == 0 else encoding, "replace")
    if charset == 0 and not _is_double_text(data, text):
        return data.decode(_WESTERN, "replace")
    return text


def _is_double_text(data: bytes, text: str) -> bool:
    """Whether bytes in a western font are Chinese after all: then nearly all second bytes are above 7F as well.

    Chinese programs do not keep to the character set that they name, but °C in two western bytes is no 癈.
    """
    high = sum(byte > 0x7F for byte in data)
    return high * 2 >= 3 * sum(not char.isascii() for char in text)


def _pictures(data: bytes, name: str) -> str:
    if "wingdings" in name.lower():
        return "".join(symbol(0xF000 | byte) for byte in data)
    return "".join(_SYMBOL_FONT.get(byte, chr(byte) if byte < 0x80 else "") for byte in data)
