"""The comments part of a worksheet: the one that is there, or a new one."""

from __future__ import annotations

from itertools import count

from lxml import etree

from reportcheck.documents.readers.docx_package import Element, is_strict, parse_stored
from reportcheck.documents.readers.sheets_model import address
from reportcheck.outputs.annotate.model import AUTHOR
from reportcheck.outputs.annotate.package import STRICT_RELATION, USUAL_RELATION, PackageCopy, to_bytes
from reportcheck.visible import visible

_USUAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_THREAD = "tc="  # how Excel names the author of the stand-in for a threaded comment


class Comments:
    """The notes of one sheet by the addresses of their cells."""

    def __init__(self, package: PackageCopy, sheet: str) -> None:
        self._package = package
        self._sheet = sheet
        self._name = next(
            (one.target for one in package.related(sheet) if one.kind == "comments" and one.target in package), ""
        )
        data = package.read(self._name) if self._name else b""
        self._root: Element
        if data.strip():
            self._root = parse_stored(data)
        else:
            namespace = _STRICT if is_strict(package.read(sheet)) else _USUAL
            self._root = etree.Element(f"{{{namespace}}}comments", nsmap={None: namespace})  # type: ignore[dict-item]
        self._namespace = str(etree.QName(self._root).namespace)
        self._authors = self._child(self._root, "authors")
        self._list = self._child(self._root, "commentList")
        self._by_address = {comment.get("ref") or "": comment for comment in self._list}

    def has(self, where: str) -> bool:
        """Whether a cell has a note."""
        return where in self._by_address

    def is_thread(self, where: str) -> bool:
        """Whether Excel shows a thread of comments at a cell, and not its note."""
        comment = self._by_address.get(where)
        number = (comment.get("authorId") or "") if comment is not None else ""
        if not number.isdigit() or len(number) > 6 or int(number) >= len(self._authors):
            return False
        return (self._authors[int(number)].text or "").startswith(_THREAD)

    def free_spot(self) -> tuple[int, int]:
        """The first cell of the first row that can take a note."""
        return next((0, column) for column in count() if not self.is_thread(address(0, column)))

    def add(self, where: str, text: str) -> None:
        """Add a note to a cell, below the one that it has."""
        comment = self._by_address.get(where)
        if comment is None:
            comment = self._new(self._list, "comment")
            comment.set("ref", where)
            comment.set("authorId", str(self._author()))
            self._by_address[where] = comment
            body = self._new(comment, "text")
        else:
            body = self._child(comment, "text")
            text = "\n\n" + text
        self._run(body, text)

    def write(self) -> None:
        """Put the part into the package, related to its sheet."""
        data = to_bytes(self._root)
        if self._name:
            self._package.change(self._name, data)
            return
        name = self._package.free_name("xl/comments{}.xml")
        self._package.add(name, data, _TYPE)
        base = STRICT_RELATION if self._namespace == _STRICT else USUAL_RELATION
        self._package.relate(self._sheet, base + "comments", name)

    def _run(self, body: Element, text: str) -> None:
        plain = body.find(f"{{{self._namespace}}}t")
        if plain is not None:  # a text without runs: beside a run it would not count
            first = self._new(body, "r")
            body.remove(plain)
            first.append(plain)
        run = self._new(body, "r")
        look = self._new(run, "rPr")
        self._new(look, "sz").set("val", "9")
        self._new(look, "rFont").set("val", "宋体")
        said = self._new(run, "t")
        said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        said.text = visible(text)

    def _author(self) -> int:
        for index, author in enumerate(self._authors):
            if author.text == AUTHOR:
                return index
        self._new(self._authors, "author").text = AUTHOR
        return len(self._authors) - 1

    def _child(self, parent: Element, name: str) -> Element:
        found = parent.find(f"{{{self._namespace}}}{name}")
        return self._new(parent, name) if found is None else found

    def _new(self, parent: Element, name: str) -> Element:
        return etree.SubElement(parent, f"{{{self._namespace}}}{name}")
