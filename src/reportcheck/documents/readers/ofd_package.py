"""The parts of an OFD package (GB/T 33190-2016, 7): documents, their pages and the templates that these lie on."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_package import Element, parse_xml
from reportcheck.documents.zipsafe import SafeZip

_PAGE = (0.0, 0.0, 210.0, 297.0)

Rectangle = tuple[float, float, float, float]


class PagePart(NamedTuple):
    """A page: `root` is its XML (None where it cannot be opened), `box` its left, top, width and height in
    millimetres, `templates` the names of the parts that it lies on."""

    root: Element | None
    box: Rectangle
    templates: tuple[str, ...]


def local_name(element: Element) -> str:
    """The name of an element without its namespace, of which producers write several."""
    return str(element.tag).rpartition("}")[2]


def children(element: Element | None, name: str) -> Iterator[Element]:
    """The child elements of that name."""
    return (child for child in (() if element is None else element) if local_name(child) == name)


def child(element: Element | None, name: str) -> Element | None:
    """The first child element of that name."""
    return next(children(element, name), None)


def rectangle(text: str | None) -> Rectangle | None:
    """A `ST_Box`: left, top, width and height; None where it is not four numbers."""
    values = numbers(text)
    return (values[0], values[1], values[2], values[3]) if len(values) == 4 else None


def numbers(text: str | None) -> list[float]:
    """An `ST_Array` of numbers; empty where one of them is none, or beyond any page."""
    try:
        values = [float(part) for part in (text or "").split()]
    except ValueError:
        return []
    return values if all(-1e6 < value < 1e6 for value in values) else []


class OfdPackage:
    """An opened package. Raises Unreadable: `truncated` (no document in it), `encrypted`, `unsafe_xml`, `too_large`."""

    def __init__(self, package: SafeZip) -> None:
        self._zip = package
        if "OFD.xml" not in package:
            raise Unreadable("truncated")
        root = parse_xml(package.read("OFD.xml"))
        if "Encryptions.xml" in package or child(root, "Encryptions") is not None:
            raise Unreadable("encrypted")
        self._documents: list[tuple[str, Element]] = []
        for body in children(root, "DocBody"):
            name = _resolved("OFD.xml", _text(child(body, "DocRoot")))
            if name in package:
                self._documents.append((name, parse_xml(package.read(name))))
        if not self._documents:
            raise Unreadable("truncated")

    def pages(self) -> Iterator[PagePart]:
        """The pages of all documents, in order; a part that several pages name is read for the first alone."""
        seen: set[str] = set()
        for name, document in self._documents:
            common = child(document, "CommonData")
            usual = _area(child(common, "PageArea")) or _PAGE
            templates = {
                entry.get("ID") or "": _resolved(name, entry.get("BaseLoc"))
                for entry in children(common, "TemplatePage")
            }
            for entry in children(child(document, "Pages"), "Page"):
                part = _resolved(name, entry.get("BaseLoc"))
                if part in seen:
                    continue
                seen.add(part)
                root = self.part(part)
                used = (templates.get(use.get("TemplateID") or "", "") for use in children(root, "Template"))
                yield PagePart(root, _area(child(root, "Area")) or usual, tuple(filter(None, used)))

    def part(self, name: str) -> Element | None:
        """The parsed part of that name; None where there is none or it is broken."""
        if name not in self._zip:
            return None
        try:
            return parse_xml(self._zip.read(name))
        except Unreadable as problem:
            if problem.code != "truncated":
                raise
            return None

    def attachments(self) -> int:
        """How many files are packed into this one."""
        count = 0
        for name, document in self._documents:
            place = child(document, "Attachments")
            if place is not None:
                count += sum(1 for _ in children(self.part(_resolved(name, _text(place))), "Attachment"))
        return count


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def _resolved(base: str, location: str | None) -> str:
    location = (location or "").strip().replace("\\", "/")
    joined = location if location.startswith("/") else posixpath.join(posixpath.dirname(base), location)
    return posixpath.normpath(joined).lstrip("/")


def _area(area: Element | None) -> Rectangle | None:
    found = rectangle(_text(child(area, "PhysicalBox")))
    return found if found and found[2] > 0 and found[3] > 0 else None
