"""Pages saved as one file (.mht, .mhtml): the HTML parts of a MIME message, pictures and style sheets left aside."""

from __future__ import annotations

import re

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.html import read_html
from reportcheck.documents.zipsafe import Limits, megabytes

_MULTIPART = re.compile(rb"^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
_MOST_NESTED = 20  # the parser calls itself for each
_BOM = b"\xef\xbb\xbf"
_HEADER = re.compile(
    rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
    rb"Content-Type:\s*(?:multipart/related|multipart/alternative|text/html)",
    re.IGNORECASE,
)
_VERSION = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)


def looks_like_mht(head: bytes) -> bool:
    """Whether a file begins with the headers of a MIME message that holds a page."""
    head = head.removeprefix(_BOM).lstrip().replace(b"\r\n", b"\n")
    if _MULTIPART.match(head):  # also where the file ends in the middle of its headers
        return True
    return _HEADER.match(head) is not None and _VERSION.search(head) is not None


def read_mht(data: bytes, limits: Limits) -> Draft:
    """The blocks of all pages in the file, in its order; Excel saves each sheet as one.

    Raises Unreadable: `too_large`, `no_text`, `truncated` (no page in it), and what read_html raises.
    """
    if len(data) > limits.max_part_bytes:
        raise Unreadable("too_large", megabytes(limits.max_part_bytes))
    if len(_MULTIPART.findall(data)) > _MOST_NESTED:
        raise Unreadable("too_large", f"{_MOST_NESTED} multipart")
    from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
    from email.parser import BytesParser
    from email.policy import compat32

    message = BytesParser(policy=compat32).parsebytes(data.removeprefix(_BOM).lstrip())
    pages = [part for part in message.walk() if part.get_content_type() == "text/html"]
    if not pages:
        raise Unreadable("truncated")
    whole = Draft()
    for page in pages:
        content = page.get_payload(decode=True)
        if isinstance(content, bytes):
            _add(whole, content, page.get_content_charset(), limits)
    if not whole.blocks and not whole.unread_parts:
        raise Unreadable("no_text")
    if any(
        isinstance(defect, (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect))
        for part in message.walk()
        for defect in part.defects
    ):
        whole.unread_parts.append(
            UnreadPart("object", "文件结尾缺失，可能不完整", len(whole.blocks) - 1, "its end is missing")
        )
        whole.partial = True
    return whole


def _add(whole: Draft, content: bytes, charset: str | None, limits: Limits) -> None:
    """The blocks of one page; a page without text, such as the frame around Excel's sheets, adds nothing."""
    try:
        page = read_html(_in_utf8(content, charset), limits)
    except Unreadable as problem:
        if problem.code != "no_text":
            raise
        return
    first = len(whole.blocks)
    whole.blocks += page.blocks
    whole.unread_parts += [part._replace(block=part.block + first) for part in page.unread_parts]
    whole.partial = whole.partial or page.partial


def _in_utf8(content: bytes, charset: str | None) -> bytes:
    """The page in UTF-8 where the message tells its encoding, else as it is: then the page tells it."""
    try:
        return _BOM + content.decode(charset).encode() if charset else content
    except (LookupError, UnicodeError):
        return content
