"""Kinds of HTML elements, as readers of running text see them."""

from __future__ import annotations

from lxml import etree

Element = etree._Element

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
BLOCKS = frozenset(HEADINGS) | frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li",
        "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr", "ul",
    )
)  # fmt: skip
CELLS = frozenset(("td", "th"))
LISTS = frozenset(("ol", "ul", "menu", "dir"))
SILENT = frozenset(
    (
        "applet", "audio", "base", "button", "canvas", "colgroup", "datalist", "frameset", "head", "input", "link",
        "map", "meta", "noframes", "noscript", "o:smarttagtype", "option", "rp", "rt", "script", "select", "style",
        "svg", "template", "textarea", "title", "video", "w:sdtpr", "xml",
    )
)  # fmt: skip
"""Elements whose content is not read as text."""
EMBEDDED = frozenset(("embed", "iframe", "object"))


def tag_of(element: Element) -> str:
    """The name of an element; comments and processing instructions never reach the tree."""
    return str(element.tag)


def number_of(value: str | None, default: int = 1) -> int:
    """A span, start or value as its attribute has it; what is no number is `default`."""
    text = (value or "").strip()
    sign = -1 if text.startswith("-") else 1
    digits = text.lstrip("+-")
    return sign * int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 7 else default


def text_of(element: Element) -> str:
    """All text inside an element."""
    return "".join(map(str, element.itertext()))
