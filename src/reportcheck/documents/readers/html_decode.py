"""The text of an HTML file: by its byte order mark, by what it says of itself, or by what the bytes can be."""

from __future__ import annotations

import codecs
import re

from reportcheck.documents.readers.txt_decode import Decoded, decode

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
_HEAD = 8192
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode_html(data: bytes) -> Decoded:
    """The text of a page, `data` in any encoding. Raises Unreadable (`not_a_report`, `no_text`)."""
    if data.startswith(_MARKS):
        return decode(data)
    head = data[:_HEAD]
    if b"<\x00" in head or b"\x00<" in head:
        return decode(data)  # UTF-16 without a mark
    if b"\x00" in data:
        data = data.replace(b"\x00", b"")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _by_declaration(data, head)
    return decode(data)


def _by_declaration(data: bytes, head: bytes) -> Decoded:
    declared = _DECLARED.search(head)
    name = _codec(declared[1].decode("ascii")) if declared else ""
    if name:
        text = data.decode(name, "replace")
        # A page that was cut or pasted together has a few broken characters; more means that it names a wrong encoding.
        broken = text.count("\ufffd")
        if broken <= max(len(text) // 200, 1):
            return Decoded(text, not broken)
    return decode(data)


def _codec(name: str) -> str:
    """Python's name for a declared encoding, "" for one that is not known or no encoding of text."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    if found in ("gb2312", "gbk", "hz"):
        return "gb18030"  # pages say gb2312 and mean its extensions
    return found if found in ("gb18030", "utf-8", "big5", "big5hkscs", "cp950", "utf-16") else ""
