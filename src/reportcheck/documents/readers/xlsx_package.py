"""The parts of an Excel package: workbook, sheets in their order, and what is related to each."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_package import Element, parse_xml
from reportcheck.documents.zipsafe import SafeZip

_USUAL_WORKBOOK = "xl/workbook.xml"
_RELATION_NAMESPACES = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}",
)


class Relation(NamedTuple):
    """What a part points to: the last word of the relation's type, and the name of the other part."""

    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """A sheet as the workbook lists it. `kind` is worksheet, chartsheet, dialogsheet …"""

    name: str
    hidden: bool
    kind: str
    part: str


class Package:
    """The spreadsheet parts of an opened zip. Raises Unreadable where the workbook is missing or broken."""

    def __init__(self, zip_file: SafeZip) -> None:
        self.zip = zip_file
        self._main = self._find_workbook()
        self._root = parse_xml(zip_file.read(self._main))
        self._relations = self.relations(self._main)

    def _find_workbook(self) -> str:
        if _USUAL_WORKBOOK in self.zip:
            return _USUAL_WORKBOOK
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and relation.target in self.zip:
                if relation.target.endswith(".bin"):
                    raise Unreadable("unsupported_format", "xlsb")
                return relation.target
        raise Unreadable("unsupported_format", "xlsb") if "xl/workbook.bin" in self.zip else Unreadable("not_a_report")

    @property
    def from_1904(self) -> bool:
        """Whether the workbook counts its dates from 1904."""
        return any(is_on(element.get("date1904")) for element in self._root.iterchildren("{*}workbookPr"))

    def sheets(self) -> Iterator[SheetEntry]:
        """The sheets whose parts are there, in the order of the tabs. Raises Unreadable `truncated` if none is."""
        missing = False
        seen: set[str] = set()
        for element in self._root.iterchildren("{*}sheets"):
            for sheet in element.iterchildren("{*}sheet"):
                relation = self._relations.get(relation_id(sheet))
                if relation is None or relation.target not in self.zip:
                    missing = True
                    continue
                if relation.target in seen:
                    continue  # no program lists a sheet twice; a file made to cost time may
                seen.add(relation.target)
                hidden = sheet.get("state") in ("hidden", "veryHidden")
                yield SheetEntry(sheet.get("name") or "", hidden, relation.kind, relation.target)
        if missing:
            raise Unreadable("truncated")

    def part(self, kind: str) -> Element | None:
        """The parsed part that the workbook is related to by `kind` (styles), None where there is none."""
        name = self.part_name(kind)
        data = b"" if name is None else self.zip.read(name)
        return parse_xml(data) if data.strip() else None

    def part_name(self, kind: str) -> str | None:
        """The name of the part that the workbook is related to by `kind`, None where there is none."""
        for relation in self._relations.values():
            if relation.kind == kind and relation.target in self.zip:
                return relation.target
        return None

    def relations(self, source: str) -> dict[str, Relation]:
        """What a part points to, by relation id; links to the outside are left out."""
        folder, name = posixpath.split(source)
        part = posixpath.join(folder, "_rels", name + ".rels")
        if part not in self.zip:
            return {}
        found: dict[str, Relation] = {}
        for element in parse_xml(self.zip.read(part)).iter("{*}Relationship"):
            if element.get("TargetMode") == "External":
                continue
            target = element.get("Target") or ""
            target = target.lstrip("/") if target[:1] == "/" else posixpath.normpath(posixpath.join(folder, target))
            found[element.get("Id") or ""] = Relation((element.get("Type") or "").rsplit("/", 1)[-1], target)
        return found


def relation_id(element: Element) -> str:
    """The id of the relation that an element names (r:id, r:embed), "" if it names none."""
    for namespace in _RELATION_NAMESPACES:
        for name in ("id", "embed"):
            value = element.get(namespace + name)
            if value is not None:
                return value
    return ""


def is_on(value: str | None) -> bool:
    """Whether a switch of the format is set."""
    return value in ("1", "true", "on")


def is_fallback(element: Element) -> bool:
    """Whether an element is the copy, for older programs, of one that stands before it."""
    return any(str(ancestor.tag).endswith("}Fallback") for ancestor in element.iterancestors())
