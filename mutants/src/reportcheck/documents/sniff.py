"""What a file is, told from its content; its name is never asked."""

from __future__ import annotations

import re

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.zipsafe import Limits, SafeZip

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def sniff(data: bytes, limits: Limits) -> tuple[str, SafeZip | None]:
    """The reader's name (`docx`, `txt`) and, for zip formats, the opened zip.

    `data` is the file's whole content. Raises Unreadable for everything that no reader takes.
    """
    if not data:
        raise Unreadable("empty")
    if data.startswith(_ZIP):
        return "docx", _office_zip(data, limits)
    if data.startswith(_OLE):
        raise _compound_file(data)
    if data.startswith(_EMPTY_ZIP) or data.startswith(_ARCHIVES):
        raise Unreadable("archive")
    head = data[:2048]
    if b"%PDF-" in head[:1024]:
        raise Unreadable("unsupported_format", "PDF")
    if head.startswith(b"{\\rtf"):
        raise Unreadable("unsupported_format", "RTF")
    if head.startswith(_IMAGES) and b"\x00" in head:
        raise Unreadable("not_a_report")
    if _is_html(head.removeprefix(b"\xef\xbb\xbf")):
        raise Unreadable("unsupported_format", "HTML")
    return "txt", None


def _is_html(head: bytes) -> bool:
    head = head.lstrip()
    while head.startswith((b"<!--", b"<?xml")):
        close = b"-->" if head.startswith(b"<!--") else b"?>"
        _, _, head = head.partition(close)
        head = head.lstrip()
    return _HTML.match(head) is not None


def _office_zip(data: bytes, limits: Limits) -> SafeZip:
    package = SafeZip(data, limits)
    if "word/document.xml" in package:
        return package
    if "xl/workbook.xml" in package or "xl/workbook.bin" in package:
        raise Unreadable("unsupported_format", "Excel")
    if "ppt/presentation.xml" in package:
        raise Unreadable("unsupported_format", "PowerPoint")
    if "OFD.xml" in package:
        raise Unreadable("unsupported_format", "OFD")
    if "mimetype" in package and "content.xml" in package:
        raise Unreadable("unsupported_format", "OpenDocument")
    if "[Content_Types].xml" in package and "_rels/.rels" in package:
        return package  # a Word package may name its main part otherwise; its relations tell
    raise Unreadable("archive")


def _compound_file(data: bytes) -> Unreadable:
    # Directory entries of a compound file hold their names as plain UTF-16, so no parser is needed to see them.
    def names(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if names("EncryptedPackage"):
        return Unreadable("encrypted")
    if names("WordDocument"):
        return Unreadable("unsupported_format", "doc")
    if names("Workbook") or names("Book"):
        return Unreadable("unsupported_format", "xls")
    return Unreadable("not_a_report")
