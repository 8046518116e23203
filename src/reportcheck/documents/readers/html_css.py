"""What style sheets and attributes say about an element: hidden, centred, heading, contents line, note.

Of style sheets only rules for a class, an id or a tag alone are read; they are what pages hide things with.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reportcheck.documents.readers.html_names import Element, tag_of

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_PIECE = re.compile(r"[^{}]+|[{}]")
_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?([.#][\w-]+)?", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)
_ALIGN = re.compile(r"text-align\s*:\s*(\w+)", re.IGNORECASE)
_OUTLINE = re.compile(r"mso-outline-level\s*:\s*(?:body|([1-9]))", re.IGNORECASE)
_NOTE = re.compile(r"mso-element\s*:\s*(footnote|endnote|header|footer)\b(?!-)", re.IGNORECASE)
_CONTENTS = re.compile(r"MsoToc\d|toc-?\d", re.IGNORECASE)
_MAX_SHEET = 400_000


class Rule(NamedTuple):
    """What one rule or one element's attributes say; None where nothing is said."""

    hidden: bool | None = None
    centred: bool | None = None


class Styles:
    """The looks of a page's elements."""

    def __init__(self, root: Element) -> None:
        self._rules: dict[str, Rule] = {}
        sheets = "".join(element.text or "" for element in root.iter("style"))
        for selector, body in _rules(_COMMENT.sub("", sheets[:_MAX_SHEET])):
            self._read_rule(selector, body)

    def _read_rule(self, selectors: str, body: str) -> None:
        rule = _declared(body)
        if rule == Rule():
            return
        for selector in selectors.split(","):
            name = selector.strip()
            match = _SIMPLE.fullmatch(name)
            if match is None or not name:
                continue
            known = self._rules.get(name.lower(), Rule())
            self._rules[name.lower()] = Rule(
                known.hidden if rule.hidden is None else rule.hidden,
                known.centred if rule.centred is None else rule.centred,
            )

    def is_hidden(self, element: Element) -> bool:
        """Whether the page does not show an element, by its own attributes and classes."""
        if not element.attrib:
            return bool(self._rules) and self._of_sheet(element).hidden is True
        if element.get("hidden") is not None or element.get("aria-hidden") == "true":
            return True
        own = element.get("style")
        if own:
            said = _declared(own).hidden
            if said is not None:
                return said
        return bool(self._rules) and self._of_sheet(element).hidden is True

    def centred(self, element: Element) -> bool | None:
        """Whether an element sets its text in the middle; None where it says nothing."""
        if element.attrib:
            own = element.get("style")
            match = _ALIGN.search(own) if own else None
            if match:
                return match[1].lower() == "center"
            align = element.get("align")
            if align:
                return align.lower() == "center"
        if tag_of(element) == "center":
            return True
        return self._of_sheet(element).centred if self._rules else None

    def _of_sheet(self, element: Element) -> Rule:
        tag = tag_of(element)
        rules = self._rules
        found = rules.get(tag, Rule())
        names = ["." + name for name in (element.get("class") or "").split()[:12]]
        if identity := element.get("id"):
            names.append("#" + identity)
        for name in names:
            for selector in (name.lower(), tag + name.lower()):
                rule = rules.get(selector)
                if rule is not None:
                    found = Rule(
                        found.hidden if rule.hidden is None else rule.hidden,
                        found.centred if rule.centred is None else rule.centred,
                    )
        return found


def outline_level(element: Element) -> int | None:
    """The outline level that Word wrote to a paragraph, 0 for body text; None where it says nothing."""
    match = _OUTLINE.search(element.get("style") or "")
    return int(match[1] or 0) if match else None


def kind_of(element: Element) -> str:
    """What office programs say an element is: contents, footnote, endnote, header or footer; "" for all others."""
    name = element.get("class") or ""
    if name and _CONTENTS.match(name):
        return "contents"
    if name.startswith(("sdfootnote", "sdendnote")):  # as LibreOffice writes them
        return "footnote" if name.startswith("sdfoot") else "endnote"
    if element.get("title") in ("header", "footer"):  # these too
        return element.get("title") or ""
    match = _NOTE.search(element.get("style") or "")
    return match[1].lower() if match else ""


def _declared(body: str) -> Rule:
    hidden = True if _HIDDEN.search(body) else False if "display" in body else None
    align = _ALIGN.search(body)
    return Rule(hidden, align[1].lower() == "center" if align else None)


def _rules(sheet: str) -> list[tuple[str, str]]:
    """Pairs of selectors and declarations; what stands in @media and the like is left out."""
    found: list[tuple[str, str]] = []
    depth = 0
    selector = ""
    text = ""
    for piece in _PIECE.findall(sheet):
        if piece == "{":
            depth += 1
            if depth == 1:
                selector = text.rpartition(";")[2].replace("<!--", "").strip()
            text = ""
        elif piece == "}":
            if depth == 1 and not selector.startswith("@"):
                found.append((selector, text))
            depth = max(depth - 1, 0)
            text = ""
        else:
            text = piece
    return found
