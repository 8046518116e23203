"""What a file is, told from its content; its name is never asked."""

from __future__ import annotations

import codecs
import re

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.zipsafe import Limits, SafeZip

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
# a page, or a part of one: what Excel saves as .xls may begin with its table
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|title|style|table|div)\b", re.IGNORECASE)
_CONTENT_TYPE = re.compile(rb"^Content-Type:", re.IGNORECASE | re.MULTILINE)
_HASHED = re.compile(rb"(?m)^#{1,6} ")
_RTF = b"{\\rtf"
_HEAD = 1024


def sniff(data: bytes, limits: Limits) -> tuple[str, SafeZip | None]:
    """The name of a built-in reader and, for zip formats, the opened zip.

    `data` is the file's whole content. Raises Unreadable for everything that no reader takes.
    """
    if not data:
        raise Unreadable("empty")
    if data.startswith(_ZIP):
        return _office_zip(data, limits)
    if data.startswith(_OLE):
        return _compound_file(data), None
    if data.startswith(_EMPTY_ZIP) or data.startswith(_ARCHIVES):
        raise Unreadable("archive")
    head = data[: 2 * _HEAD]
    if b"%PDF-" in head[:_HEAD]:
        return "pdf", None
    if _RTF in head[:_HEAD]:
        return "rtf", None
    if head.startswith(_IMAGES) and b"\x00" in head:
        raise Unreadable("not_a_report")
    if _is_html(_in_ascii(head)):
        return "html", None
    if _CONTENT_TYPE.search(head) is not None and _is_mht(head):
        return "mht", None
    return ("markdown" if _may_be_markdown(data) else "txt"), None


def _may_be_markdown(data: bytes) -> bool:
    """Whether a text has headings that only Markdown has; tables drawn with | are plain text's too."""
    if _HASHED.search(data) is None:
        return False
    from reportcheck.documents.readers.markdown import looks_like_markdown
    from reportcheck.documents.readers.txt_decode import decode

    return looks_like_markdown(decode(data).text)


def _is_mht(head: bytes) -> bool:
    from reportcheck.documents.readers.mht import looks_like_mht

    return looks_like_mht(head)


def _in_ascii(head: bytes) -> bytes:
    """The head of a text without its mark, in an encoding in which markup is ASCII: UTF-16 becomes UTF-8."""
    at = head.find(b"<")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif at >= 0 and b"\0" in head[at - at % 2 : at - at % 2 + 2]:
        encoding = "utf-16-be" if at % 2 else "utf-16-le"
    else:
        return head.removeprefix(codecs.BOM_UTF8)
    return head.decode(encoding, "ignore").encode("utf-8", "ignore")


def _is_html(head: bytes) -> bool:
    head = head.lstrip()
    while head.startswith((b"<!--", b"<?xml")):
        close = b"-->" if head.startswith(b"<!--") else b"?>"
        _, _, head = head.partition(close)
        head = head.lstrip()
    return _HTML.match(head) is not None


def _office_zip(data: bytes, limits: Limits) -> tuple[str, SafeZip]:
    package = SafeZip(data, limits)
    if "word/document.xml" in package:
        return "docx", package
    if "xl/workbook.xml" in package or "xl/workbook.bin" in package:
        return "xlsx", package
    if "ppt/presentation.xml" in package:
        raise Unreadable("unsupported_format", "PowerPoint")
    if "OFD.xml" in package:
        return "ofd", package
    if "mimetype" in package and "content.xml" in package:
        raise Unreadable("unsupported_format", "OpenDocument")
    if "[Content_Types].xml" in package and "_rels/.rels" in package:
        return "docx", package  # a Word package may name its main part otherwise; its relations tell
    raise Unreadable("archive")


def _compound_file(data: bytes) -> str:
    # Directory entries of a compound file hold their names as plain UTF-16, so no parser is needed to see them.
    def names(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if names("EncryptedPackage"):
        raise Unreadable("encrypted")
    if names("WordDocument"):
        return "doc"
    if names("Workbook") or names("Book"):
        return "xls"
    raise Unreadable("not_a_report")
