"""The parts of a Word package as parsed XML: safe parser, strict names mapped, parts found by relation."""

from __future__ import annotations

import posixpath

from lxml import etree

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.zipsafe import SafeZip

Element = etree._Element

# Strict files use other namespace names for the same elements; mapping the bytes once keeps one set of names.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/chart", b"http://schemas.openxmlformats.org/drawingml/2006/chart"),
)
_PARSER = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
)
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def parse_xml(data: bytes) -> Element:
    """The root element, strict names mapped. Raises Unreadable as `parse_stored`."""
    if is_strict(data):
        for strict, transitional in _STRICT:
            data = data.replace(strict, transitional)
    return parse_stored(data)


def is_strict(data: bytes) -> bool:
    """Whether a part uses the names of strict files."""
    return b"http://purl.oclc.org/ooxml/" in data[:8192]


def as_strict(data: bytes) -> bytes:
    """A part with the names that `parse_xml` mapped put back."""
    for strict, transitional in _STRICT:
        data = data.replace(transitional, strict)
    return data


def parse_stored(data: bytes) -> Element:
    """The root element with the names as they stand in the file.

    Raises Unreadable: `truncated` (not well-formed), `unsafe_xml` (a DTD), `too_large`.
    """
    try:
        root = etree.fromstring(data, _PARSER)
    except etree.XMLSyntaxError as error:
        code = "truncated"
        message = str(error)
        if "depth" in message or "huge" in message.lower():
            raise Unreadable("too_large", "XML") from error
        if "Entity" in message or "entity" in message:
            code = "unsafe_xml"
        raise Unreadable(code) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("unsafe_xml")
    return root


class Package:
    """The Word parts of an opened zip."""

    def __init__(self, zip_file: SafeZip) -> None:
        self.zip = zip_file
        self.main = "word/document.xml" if "word/document.xml" in zip_file else self._main_by_relation()
        self._relations: dict[str, str] | None = None

    def main_root(self) -> Element:
        """The parsed main part."""
        return parse_xml(self.zip.read(self.main))

    def _main_by_relation(self) -> str:
        for kind, target in _relations(self.zip, "_rels/.rels", ""):
            if kind == "officeDocument" and target in self.zip:
                return target
        raise Unreadable("not_a_report")

    def part_name(self, kind: str) -> str | None:
        """The name of the part that the main part is related to by `kind` (styles, numbering, footnotes …)."""
        usual = posixpath.join(posixpath.dirname(self.main), kind + ".xml")
        if usual in self.zip:
            return usual
        if self._relations is None:
            folder, name = posixpath.split(self.main)
            source = posixpath.join(folder, "_rels", name + ".rels")
            self._relations = dict(_relations(self.zip, source, folder))
        target = self._relations.get(kind)
        return target if target is not None and target in self.zip else None

    def part(self, kind: str) -> Element | None:
        """The parsed part of that kind, None where there is none or it is empty."""
        name = self.part_name(kind)
        if name is None:
            return None
        data = self.zip.read(name)
        return parse_xml(data) if data.strip() else None


def _relations(zip_file: SafeZip, source: str, folder: str) -> list[tuple[str, str]]:
    if source not in zip_file:
        return []
    found: list[tuple[str, str]] = []
    for relation in parse_xml(zip_file.read(source)).iter(_RELATION):
        if relation.get("TargetMode") == "External":
            continue
        target = relation.get("Target") or ""
        target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found.append(((relation.get("Type") or "").rsplit("/", 1)[-1], target))
    return found
