"""Word files with native comments, tied to the very numbers."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx import read_docx
from reportcheck.documents.readers.docx_origins import Origins
from reportcheck.documents.readers.docx_package import Element, Package, as_strict, is_strict, parse_xml
from reportcheck.documents.zipsafe import Limits, SafeZip
from reportcheck.outputs.annotate.docx_anchors import Anchor, Anchors
from reportcheck.outputs.annotate.docx_runs import Cutter
from reportcheck.outputs.annotate.model import AUTHOR, Copy, NotAnnotated, Note
from reportcheck.outputs.annotate.notes import displaced
from reportcheck.outputs.annotate.package import STRICT_RELATION, USUAL_RELATION, PackageCopy, to_bytes
from reportcheck.visible import visible

_START, _END, _REFERENCE = w.W + "commentRangeStart", w.W + "commentRangeEnd", w.W + "commentReference"
_COMMENT = w.W + "comment"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LONGEST_ID = 9  # digits


class _Placed(NamedTuple):
    id: str
    anchor: Anchor
    text: str


def annotate_docx(data: bytes, notes: Sequence[Note], lang: str, limits: Limits) -> Copy:
    """A Word file with a comment for each note; comments that it has already are kept.

    Raises Unreadable as the reader does, and NotAnnotated where the file has no text that a comment could be tied to.
    """
    zip_file = SafeZip(data, limits)
    origins = Origins()
    anchors = Anchors(read_docx(zip_file, origins), origins)
    main = Package(zip_file).main
    package = PackageCopy(zip_file)
    stored = package.read(main)
    comments = _Comments(package, main, is_strict(stored))
    placed: list[_Placed] = []
    moved = 0
    number = comments.next_id(origins.root)
    for note in notes:
        anchor = anchors.find(note.place)
        if anchor is None:
            raise NotAnnotated("failed", "no text outside of text boxes")
        stands = anchor.exact or note.place is None
        moved += not stands
        placed.append(_Placed(str(number + len(placed)), anchor, note.text if stands else displaced(note, lang)))
    _mark(placed)
    if origins.root is not None:
        written = to_bytes(origins.root)
        package.change(main, as_strict(written) if is_strict(stored) else written)
    comments.write(placed)
    return Copy(package.to_bytes(), len(placed), moved)


def _mark(placed: Sequence[_Placed]) -> None:
    """Put the marks of the comments around their runs."""
    cutter = Cutter()
    for comment in placed:
        cutter.plan(comment.anchor.first)
        cutter.plan(comment.anchor.last)
    cutter.cut()
    behind: dict[Element, Element] = {}  # the last mark behind a run, so that marks keep the order of the comments
    for comment in placed:
        begin, end = cutter.begins(comment.anchor.first), cutter.ends(comment.anchor.last)
        begin.addprevious(_element(begin, _START, comment.id))
        mark = _element(end, _END, comment.id)
        run = end.makeelement(w.R)
        run.append(_element(run, _REFERENCE, comment.id))
        after = behind.get(end, end)
        tail, after.tail = after.tail, None
        after.addnext(mark)
        mark.addnext(run)
        run.tail = tail
        behind[end] = run


def _element(near: Element, tag: str, comment_id: str) -> Element:
    return near.makeelement(tag, {w.ID: comment_id})


class _Comments:
    """The comments part of a package: the one that is there, or a new one."""

    def __init__(self, package: PackageCopy, main: str, strict: bool) -> None:
        self._package = package
        self._main = main
        self._strict = strict
        self._name = next(
            (part.target for part in package.related(main) if part.kind == "comments" and part.target in package), ""
        )
        data = package.read(self._name) if self._name else b""
        self._root: Element
        if data.strip():
            self._root = parse_xml(data)
            self._strict = is_strict(data)
        else:
            self._root = etree.Element(w.W + "comments", nsmap={"w": w.W[1:-1]})

    def next_id(self, document: Element | None) -> int:
        """A number above all that are in use."""
        roots = [self._root] if document is None else [self._root, document]
        used = [mark.get(w.ID) or "" for root in roots for mark in root.iter(_COMMENT, _START, _END, _REFERENCE)]
        return (
            max((int(one) for one in used if one.isascii() and one.isdigit() and len(one) <= _LONGEST_ID), default=-1)
            + 1
        )

    def write(self, placed: Sequence[_Placed]) -> None:
        """Add the comments, and the part itself where the file had none."""
        for comment in placed:
            self._add(comment)
        data = to_bytes(self._root)
        data = as_strict(data) if self._strict else data
        if self._name:
            self._package.change(self._name, data)
            return
        name = posixpath.join(posixpath.dirname(self._main), "comments.xml")
        if name in self._package:
            name = self._package.free_name(posixpath.join(posixpath.dirname(self._main), "comments{}.xml"))
        self._package.add(name, data, _TYPE)
        base = STRICT_RELATION if self._strict else USUAL_RELATION
        self._package.relate(self._main, base + "comments", name)

    def _add(self, placed: _Placed) -> None:
        comment = etree.SubElement(self._root, _COMMENT)
        comment.set(w.ID, placed.id)
        comment.set(w.W + "author", AUTHOR)
        comment.set(w.W + "initials", "RC")
        for index, line in enumerate(placed.text.split("\n")):
            paragraph = etree.SubElement(comment, w.P)
            paragraph.append(_paragraph_look())
            if not index:
                etree.SubElement(etree.SubElement(paragraph, w.R), w.W + "annotationRef")
            run = etree.SubElement(paragraph, w.R)
            look = etree.SubElement(run, w.RPR)
            etree.SubElement(look, w.W + "sz").set(w.VAL, "20")
            text = etree.SubElement(run, w.T)
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            text.text = visible(line)


def _paragraph_look() -> Element:
    """Plain, whatever the file makes of its normal style (a first line set in, wide spacing)."""
    look = etree.Element(w.PPR)
    spacing = etree.SubElement(look, w.W + "spacing")
    for name, value in (("before", "0"), ("after", "0"), ("line", "240"), ("lineRule", "auto")):
        spacing.set(w.W + name, value)
    indent = etree.SubElement(look, w.W + "ind")
    for name in ("left", "right", "firstLineChars", "firstLine"):
        indent.set(w.W + name, "0")
    etree.SubElement(look, w.JC).set(w.VAL, "left")
    return look
