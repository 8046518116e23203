"""Styles of a Word file, resolved along basedOn, read only as far as the file uses them.

A style sheet is often several times as large as the text, and a report uses five of its styles. So the part is
unpacked piece by piece and only the `w:style` elements asked for are parsed; a sheet that is not written in the
plain way that Word, WPS and LibreOffice write it is parsed whole.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_package import Element, Package, parse_xml
from reportcheck.documents.readers.style_names import named_level, names_contents, names_title

_CHUNK = 32768
_MAX_CHAIN = 32  # Word itself stops at 11


class Style(NamedTuple):
    """What the reader wants to know of a style. `level` is the outline level from 1, 0 without one;
    `num_id` "" means that the style does not number; `ilvl` is -1 where the style gives no list level."""

    name: str = ""
    level: int = 0
    num_id: str = ""
    ilvl: int = -1
    hidden: bool = False
    centred: bool = False
    is_title: bool = False
    is_contents: bool = False


PLAIN = Style()


class StyleSheet:
    """Lookup of styles by id. Unknown ids give a plain style."""

    def __init__(self, package: Package) -> None:
        self._elements = _open_styles(package)
        self._resolved: dict[str, Style] = {}

    def __getitem__(self, style_id: str) -> Style:
        known = self._resolved.get(style_id)
        if known is None:
            known = self._resolved[style_id] = self._resolve(style_id)
        return known

    def numbering_chain(self, style_id: str) -> tuple[str, ...]:
        """The style and those that it is based on, nearest first."""
        chain: list[str] = []
        while style_id and style_id not in chain and len(chain) < _MAX_CHAIN:
            element = self._elements.get(style_id)
            if element is None:
                break
            chain.append(style_id)
            style_id = _child_value(element, "basedOn") or ""
        return tuple(chain)

    def _resolve(self, style_id: str) -> Style:
        level: int | None = None
        num_id: str | None = None
        ilvl: int | None = None
        hidden: bool | None = None
        centred: bool | None = None
        own_name = ""
        is_contents = is_title = False
        for step in self.numbering_chain(style_id):
            element = self._elements.get(step)
            if element is None:
                break
            name = _child_value(element, "name") or ""
            own_name = own_name or name
            is_title = is_title or names_title(name)
            is_contents = is_contents or names_contents(name)
            ppr, rpr = element.find(w.PPR), element.find(w.RPR)
            if ppr is not None:
                outline = ppr.find(w.OUTLINE_LVL)
                if level is None and outline is not None:
                    level = outline_level(outline.get(w.VAL))
                numbering = ppr.find(w.NUM_PR)
                if numbering is not None:
                    if num_id is None:
                        num_id = child_val(numbering, w.NUM_ID)
                    if ilvl is None:
                        ilvl = to_int(child_val(numbering, w.ILVL))
                alignment = ppr.find(w.JC)
                if centred is None and alignment is not None:
                    centred = alignment.get(w.VAL) == "center"
            if level is None:
                level = named_level(name)
            if hidden is None and rpr is not None and (vanish := rpr.find(w.VANISH)) is not None:
                hidden = vanish.get(w.VAL) not in w.OFF
        return Style(
            own_name,
            level or 0,
            num_id or "",
            -1 if ilvl is None else ilvl,
            bool(hidden),
            bool(centred),
            is_title,
            is_contents,
        )


def outline_level(value: str | None) -> int:
    """Word's `outlineLvl` (0 to 8; 9 is body text) as a level from 1, 0 for body text."""
    number = to_int(value)
    return number + 1 if number is not None and 0 <= number <= 8 else 0


def to_int(value: str | None) -> int | None:
    """A decimal attribute, None where it is absent or not a number."""
    try:
        return int(value) if value else None
    except ValueError:
        return None


def child_val(parent: Element, tag: str) -> str | None:
    """`w:val` of the first child of that tag."""
    child = parent.find(tag)
    return None if child is None else child.get(w.VAL)


def _escaped(value: str) -> str:
    # xml.sax.saxutils does the same, but brings urllib, http and email along, which double the time to start.
    return value.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;").replace('"', "&quot;")


def _child_value(parent: Element, name: str) -> str | None:
    return child_val(parent, w.W + name)


class _WholeSheet:
    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        for style in root.iter(w.W + "style") if root is not None else ():
            self._by_id.setdefault(style.get(w.W + "styleId") or "", style)

    def get(self, style_id: str) -> Element | None:
        return self._by_id.get(style_id)


class _LazySheet:
    """Finds `<w:style … w:styleId="ID">` in the bytes and parses that element alone."""

    def __init__(self, package: Package, name: str) -> None:
        self._package = package
        self._stream = package.zip.open(name)
        self._data = b""
        self._root_tag = b""
        self._whole: _WholeSheet | None = None
        self._found: dict[str, Element | None] = {}
        self._more()
        match = _ROOT_TAG.match(self._data)
        if match is None:
            self._give_up()
        else:
            self._root_tag = match[1]

    def get(self, style_id: str) -> Element | None:
        if self._whole is not None:
            return self._whole.get(style_id)
        if style_id not in self._found:
            self._found[style_id] = self._find(style_id)
        return self._found[style_id]

    def _find(self, style_id: str) -> Element | None:
        needle = b'w:styleId="' + _escaped(style_id).encode() + b'"'
        at = self._locate(needle, 0)
        end = self._locate(b"</w:style>", at) if at >= 0 else -1
        if self._whole is not None:
            return self._whole.get(style_id)
        start = self._data.rfind(b"<w:style ", 0, at) if end >= 0 else -1
        if start < 0:
            return None
        if self._data.find(b"/>", at, self._data.find(b">", at) + 1) >= 0:
            return None  # an empty style says nothing
        fragment = self._data[start:end] + b"</w:style></w:styles>"
        if b"<w14:" in fragment or b"<mc:" in fragment or b"<w15:" in fragment:
            return parse_xml(self._root_tag + fragment)[0]
        return parse_xml(_SMALL_ROOT + fragment)[0]

    def _locate(self, needle: bytes, start: int) -> int:
        at = self._data.find(needle, start)
        while at < 0 and self._whole is None:
            seen = max(start, len(self._data) - len(needle))
            if not self._more():
                return -1
            at = self._data.find(needle, seen)
        return at

    def _more(self) -> bool:
        chunk = self._package.zip.read_some(self._stream, _CHUNK)
        self._data += chunk
        if b"!" in chunk and (
            b"<!--" in chunk or b"<![" in chunk
        ):  # in a comment or CDATA an element is not what it looks like
            self._give_up()
        return bool(chunk)

    def _give_up(self) -> None:
        self._whole = _WholeSheet(self._package.part("styles"))


_SMALL_ROOT = b'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
_MAIN = rb"http://schemas\.openxmlformats\.org/wordprocessingml/2006/main"
_ROOT_TAG = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*"
    rb"""(?:<\?xml(?![^>]*encoding=["'](?!utf-8))[^>]*>)?\s*"""
    rb'(<w:styles\s[^>]*?xmlns:w="' + _MAIN + rb'"[^>]*>)',
    re.IGNORECASE,
)


def _open_styles(package: Package) -> _WholeSheet | _LazySheet:
    name = package.part_name("styles")
    return _WholeSheet(None) if name is None else _LazySheet(package, name)
