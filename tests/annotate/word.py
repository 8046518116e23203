"""Annotated copies of small Word files, and what their comments stand at."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import NamedTuple

import docx
from lxml import etree

from reportcheck import check
from reportcheck.config import Settings
from reportcheck.outputs.annotate import Copy, annotated_copy
from reportcheck.results import Report

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


class Comment(NamedTuple):
    """A comment: the text between its marks, and its own."""

    anchored: str
    text: str
    author: str


def with_parts(data: bytes, **parts: str | bytes) -> bytes:
    """The package with `parts` added or replaced; __ stands for / in their names, and a suffix of .xml is given."""
    buffer = io.BytesIO()
    new = {name.replace("__", "/"): content for name, content in parts.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as package:
        for name in old.namelist():
            if name not in new:
                package.writestr(name, old.read(name))
        for name, content in new.items():
            package.writestr(name, content)
    return buffer.getvalue()


def whole(data: bytes, **parts: str) -> bytes:
    """A small Word file with what python-docx and Word want of a package."""
    return with_parts(data, **{"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, **parts})


def annotated(path: Path, **settings: object) -> tuple[Report, Copy]:
    """The report of a file and its annotated copy."""
    report = check(path, **settings)
    return report, annotated_copy(report, Settings(**settings))  # type: ignore[arg-type]


def comments(data: bytes) -> list[Comment]:
    """The comments of a file as python-docx reads them, in the order of their starts in the body."""
    opened = docx.Document(io.BytesIO(data))
    told = {comment.comment_id: comment for comment in opened.comments}
    between: dict[int, str] = {}
    running: set[int] = set()
    ended: set[int] = set()
    referred: list[int] = []
    for element in opened.element.body.iter():
        number = int(element.get(W + "id") or -1) if str(element.tag).startswith(W + "comment") else -1
        if element.tag == W + "commentRangeStart":
            assert number not in between
            between[number] = ""
            running.add(number)
        elif element.tag == W + "commentRangeEnd":
            running.remove(number)
            ended.add(number)
        elif element.tag == W + "commentReference":
            assert number in ended or number not in between
            referred.append(number)
        elif element.tag == W + "t":
            for one in running:
                between[one] += element.text or ""
    assert not running
    assert sorted(referred) == sorted(told)
    return [Comment(text, told[number].text, told[number].author) for number, text in between.items()]


def document_xml(data: bytes) -> str:
    """The main part."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


def text_of(data: bytes) -> str:
    """All text of the body, whatever its runs."""
    root = etree.fromstring(document_xml(data).encode())
    return "".join(element.text or "" for element in root.iter(W + "t"))
