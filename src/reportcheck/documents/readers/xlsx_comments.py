"""Comments (批注) at the cells of a sheet. Threads of newer programs keep a copy of their text here too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportcheck.documents.readers.docx_package import parse_xml
from reportcheck.documents.readers.xlsx_package import Package
from reportcheck.documents.readers.xlsx_sheet import column_of
from reportcheck.patterns import compile_pattern

_ADDRESS = compile_pattern(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)


def read_comments(package: Package, part: str) -> Iterator[tuple[tuple[int, int], str]]:
    """(row, column) and text of every comment in the part. Raises Unreadable for a broken part."""
    if part not in package.zip:
        return
    for comment in parse_xml(package.zip.read(part)).iter("{*}comment"):
        match = _ADDRESS.fullmatch(comment.get("ref") or "")
        text = "".join(piece.text or "" for piece in comment.iter("{*}t"))
        if match is not None and text.strip():
            yield (int(match[2]) - 1, column_of(match[1])), text
