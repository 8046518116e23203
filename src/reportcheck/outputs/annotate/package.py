"""A copy of an Office package with parts changed or added; every other part keeps its bytes."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import NamedTuple

from lxml import etree

from reportcheck.documents.readers.docx_package import Element, parse_stored
from reportcheck.documents.zipsafe import METHODS, SafeZip

USUAL_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
"""What the types of relations begin with, in usual and in strict files."""

_TYPES = "[Content_Types].xml"
_TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_DATE = (1980, 1, 1, 0, 0, 0)


class Related(NamedTuple):
    """A relation of a part: its id, the last word of its type, and the part it leads to."""

    id: str
    kind: str
    target: str


class PackageCopy:
    """The parts of an opened zip as they are to be written. Reading raises Unreadable as SafeZip does."""

    def __init__(self, zip_file: SafeZip) -> None:
        self._zip = zip_file
        self._changed: dict[str, bytes] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._changed or name in self._zip

    def read(self, name: str) -> bytes:
        """A part as it stands in the copy; KeyError without one of that name."""
        return self._changed[name] if name in self._changed else self._zip.read(name)

    def change(self, name: str, data: bytes) -> None:
        """Give a part new content."""
        self._changed[name] = data

    def add(self, name: str, data: bytes, content_type: str) -> None:
        """Add a part, and declare its type."""
        self.change(name, data)
        self.declare(name, content_type)

    def declare(self, name: str, content_type: str) -> None:
        """Say of what type a part is, unless the package says so already."""
        root = self._root(_TYPES, "Types", _TYPES_NAMESPACE)
        suffix = posixpath.splitext(name)[1].lstrip(".").lower()
        part = "/" + name
        for entry in list(root):
            if (entry.get("PartName") or "").lower() == part.lower():
                if entry.get("ContentType") == content_type:
                    return
                root.remove(entry)
            elif (entry.get("Extension") or "").lower() == suffix and entry.get("ContentType") == content_type:
                return
        etree.SubElement(root, f"{{{_TYPES_NAMESPACE}}}Override", PartName=part, ContentType=content_type)
        self.change(_TYPES, to_bytes(root))

    def related(self, source: str) -> list[Related]:
        """What a part is related to inside the package."""
        name = _relations_of(source)
        if name not in self:
            return []
        folder = posixpath.dirname(source)
        found: list[Related] = []
        for entry in parse_stored(self.read(name)).iter("{*}Relationship"):
            if entry.get("TargetMode") == "External":
                continue
            target = entry.get("Target") or ""
            target = target.lstrip("/") if target[:1] == "/" else posixpath.normpath(posixpath.join(folder, target))
            found.append(Related(entry.get("Id") or "", (entry.get("Type") or "").rsplit("/", 1)[-1], target))
        return found

    def relate(self, source: str, kind: str, target: str) -> str:
        """Relate a part to another one; returns the id of the new relation."""
        name = _relations_of(source)
        if name not in self and _TYPES in self:
            self.declare(name, _RELATIONS_TYPE)
        root = self._root(name, "Relationships", _RELATIONS_NAMESPACE)
        taken = {entry.get("Id") for entry in root}
        number = len(taken) + 1
        while f"rId{number}" in taken:
            number += 1
        relation = etree.SubElement(root, f"{{{_RELATIONS_NAMESPACE}}}Relationship", Id=f"rId{number}")
        relation.set("Type", kind)
        relation.set("Target", "/" + target)
        self.change(name, to_bytes(root))
        return f"rId{number}"

    def free_name(self, pattern: str) -> str:
        """The first name that no part has: `xl/comments{}.xml` gives xl/comments1.xml."""
        number = 1
        while pattern.format(number) in self:
            number += 1
        return pattern.format(number)

    def to_bytes(self) -> bytes:
        """The package as a file, the same for the same content."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
            written: set[str] = set()
            for entry in self._zip.entries():
                if entry.filename in written:
                    continue
                written.add(entry.filename)
                kept = zipfile.ZipInfo(entry.filename, entry.date_time)
                kept.compress_type = entry.compress_type if entry.compress_type in METHODS else zipfile.ZIP_DEFLATED
                kept.external_attr = entry.external_attr
                package.writestr(kept, b"" if entry.is_dir() else self.read(entry.filename))
            for name, data in self._changed.items():
                if name not in written:
                    added = zipfile.ZipInfo(name, _DATE)
                    added.compress_type = zipfile.ZIP_DEFLATED
                    package.writestr(added, data)
        return buffer.getvalue()

    def _root(self, name: str, tag: str, namespace: str) -> Element:
        if name in self:
            return parse_stored(self.read(name))
        return etree.Element(f"{{{namespace}}}{tag}", nsmap={None: namespace})  # type: ignore[dict-item]


def to_bytes(root: Element) -> bytes:
    """A part as Office writes it."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _relations_of(source: str) -> str:
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", name + ".rels")
