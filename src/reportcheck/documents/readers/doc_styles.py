"""The style sheet of a Word 97–2003 file ([MS-DOC] 2.9.271, 2.9.260), resolved along the base styles."""

from __future__ import annotations

import struct
from typing import NamedTuple

from reportcheck.documents.readers import doc_sprms as sprms
from reportcheck.documents.readers.doc_sprms import modifiers
from reportcheck.documents.readers.style_names import named_level, names_contents, names_title

_PARAGRAPH, _CHARACTER = 1, 2
_NO_BASE = 0xFFF
_MAX_CHAIN = 32  # Word itself stops at 11
_FIRST_TOC, _LAST_TOC, _TITLE, _SUBTITLE = 19, 27, 62, 74  # built-in styles, whatever they are called


class RawStyle(NamedTuple):
    """A style as it stands in the sheet: `built_in` is its number among Word's own styles, `base` the index of the
    style that it builds on."""

    name: str
    built_in: int
    kind: int
    base: int
    paragraph: bytes
    character: bytes


class DocStyle(NamedTuple):
    """What the reader wants to know of a style. `modifiers` are those of its paragraphs, from the base style on."""

    name: str = ""
    level: int = 0
    modifiers: bytes = b""
    chain: tuple[int, ...] = ()
    hidden: bool = False
    is_title: bool = False
    is_contents: bool = False


_PLAIN = DocStyle()


class DocStyles:
    """Lookup of styles by their index (istd); unknown indexes give a plain style."""

    def __init__(self, sheet: bytes) -> None:
        try:
            self._raw = _read_sheet(sheet)
        except struct.error:
            self._raw = []  # without its styles a report can still be read
        self._resolved: dict[int, DocStyle] = {}

    def __getitem__(self, index: int) -> DocStyle:
        known = self._resolved.get(index)
        if known is None:
            known = self._resolved[index] = self._resolve(index)
        return known

    @property
    def hides(self) -> bool:
        """Whether some character style hides its text."""
        vanish = struct.pack("<H", sprms.C_VANISH)
        return any(style is not None and style.kind == _CHARACTER and vanish in style.character for style in self._raw)

    def _chain(self, index: int) -> tuple[int, ...]:
        chain: list[int] = []
        while index not in chain and len(chain) < _MAX_CHAIN and index < len(self._raw):
            style = self._raw[index]
            if style is None:
                break
            chain.append(index)
            index = style.base
        return tuple(chain)

    def _resolve(self, index: int) -> DocStyle:
        chain = self._chain(index)
        if not chain:
            return _PLAIN
        styles = [style for step in chain if (style := self._raw[step]) is not None]
        level = 0
        for style in reversed(styles):
            level = _built_in_level(style) or level
            for opcode, operand in modifiers(style.paragraph):
                if opcode == sprms.P_OUTLINE:
                    level = operand[0] + 1 if operand[0] < 9 else 0
        hidden = False
        for style in reversed(styles):
            for opcode, operand in modifiers(style.character):
                if opcode == sprms.C_VANISH:
                    hidden = operand[0] not in (0, 0x80)
        return DocStyle(
            styles[0].name if index else "",  # the style of paragraphs that name none
            level,
            b"".join(style.paragraph for style in reversed(styles)),
            chain,
            hidden,
            any(style.built_in in (_TITLE, _SUBTITLE) or names_title(style.name) for style in styles),
            any(_FIRST_TOC <= style.built_in <= _LAST_TOC or names_contents(style.name) for style in styles),
        )


def _built_in_level(style: RawStyle) -> int:
    return style.built_in if 1 <= style.built_in <= 9 else named_level(style.name) or 0


def _read_sheet(sheet: bytes) -> list[RawStyle | None]:
    if len(sheet) < 6:
        return []
    header, count, base_size = struct.unpack_from("<3H", sheet)
    at = 2 + header
    styles: list[RawStyle | None] = []
    while len(styles) < count and at + 2 <= len(sheet):
        (size,) = struct.unpack_from("<H", sheet, at)
        styles.append(_read_style(sheet[at + 2 : at + 2 + size], base_size) if size > base_size + 2 else None)
        at += 2 + size + (size & 1)
    return styles


def _read_style(raw: bytes, base_size: int) -> RawStyle:
    first, second, third = struct.unpack_from("<3H", raw)
    (length,) = struct.unpack_from("<H", raw, base_size)
    name_end = base_size + 2 + 2 * length
    name = raw[base_size + 2 : name_end].decode("utf-16-le", "replace")
    parts = _property_parts(raw, name_end + 2, third & 0xF)
    kind, base = second & 0xF, second >> 4
    paragraph = character = b""
    if kind == _PARAGRAPH:
        paragraph = parts[0][2:] if parts else b""
        character = parts[1] if len(parts) > 1 else b""
    elif kind == _CHARACTER:
        character = parts[0] if parts else b""
    return RawStyle(name, first & 0xFFF, kind, base, paragraph, character)


def _property_parts(raw: bytes, at: int, count: int) -> list[bytes]:
    parts: list[bytes] = []
    while len(parts) < count and at + 2 <= len(raw):
        at += at & 1
        (size,) = struct.unpack_from("<H", raw.ljust(at + 2, b"\0"), at)
        parts.append(raw[at + 2 : at + 2 + size])
        at += 2 + size
    return parts
