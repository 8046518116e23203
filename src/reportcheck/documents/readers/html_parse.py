"""From the text of a page to a tree, in bounded time and memory whatever the page holds."""

from __future__ import annotations

import re

from lxml import etree

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.html_names import BLOCKS, Element

_MAX_TAGS = 3_000_000
_LIMIT = "ERR_RESOURCE_LIMIT"
_TAG = re.compile(r"</?([a-zA-Z][^\s/<>]{0,40})[^<>]*>")
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|title)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)


def parse(text: str) -> Element:
    """The root of the tree. Raises Unreadable: `too_large` (more tags than any report has), `no_text` (no element)."""
    if text.count("<") > _MAX_TAGS:
        raise Unreadable("too_large", f"{_MAX_TAGS:,} tags")
    root, complete = _tree(text, huge=False)
    if not complete:
        root, complete = _tree(text, huge=True)
    if not complete:
        # Nested beyond what the parser bears, which no layout means: what is left is the text and its lines.
        root, complete = _tree(_flat(text), huge=True)
    if root is None:
        raise Unreadable("no_text")
    return root


def _tree(text: str, huge: bool) -> tuple[Element | None, bool]:
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=huge, remove_comments=True, remove_pis=True, recover=True
    )
    try:
        root: Element | None = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but white space or comments
        root = None
    return root, not any(entry.type_name == _LIMIT for entry in parser.error_log)


def _flat(text: str) -> str:
    def line(match: re.Match[str]) -> str:
        name = match[1].lower()
        return "<p>" if name in BLOCKS else "<br>" if name == "br" else ""

    return _TAG.sub(line, _UNSEEN.sub("", text))
