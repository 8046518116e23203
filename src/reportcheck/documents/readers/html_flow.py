"""The text of a page in reading order: one leaf for each stretch of text that a block element makes, and for each
table, picture and preformatted text. Walks use explicit stacks, so that nesting costs no Python recursion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.readers.docx_breaks import BREAK
from reportcheck.documents.readers.html_css import Styles, kind_of, outline_level
from reportcheck.documents.readers.html_lists import numbers_of
from reportcheck.documents.readers.html_names import (
    BLOCKS,
    EMBEDDED,
    HEADINGS,
    SILENT,
    Element,
    tag_of,
    text_of,
)
from reportcheck.documents.readers.word_marks import printed_number

_DELETED = "del"
_LEFT_OUT = frozenset(("header", "footer"))
_PRESERVED = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)


class Context(NamedTuple):
    """What holds for the text of a block: set in the middle, outline level, kind, name of its Word style."""

    centred: bool = False
    level: int = 0
    kind: str = "body"
    style: str = ""
    preserved: bool = False


class Leaf(NamedTuple):
    """A piece of the flow. `what`: text, table, picture, embedded or pre. Of `text` the white space is as in the
    source, with BREAK for a <br>; `number` is the list number printed before it."""

    what: str
    context: Context
    text: str = ""
    number: str = ""
    element: Element | None = None


class _End(NamedTuple):
    context: Context


class Flow:
    """Reads the flow of elements of one page; `skipped` elements are passed over, the text behind them is not."""

    def __init__(self, styles: Styles, skipped: set[Element]) -> None:
        self._styles = styles
        self._skipped = skipped
        self._numbers: dict[Element, str] = {}

    def skips(self, element: Element) -> bool:
        """Whether an element is passed over, as hidden or as furniture of the page."""
        return element in self._skipped or self._styles.is_hidden(element)

    def leaves(self, root: Element, context: Context) -> Iterator[Leaf]:
        """The pieces inside `root`; tables, also those inside `root`, are handed out unread."""
        walk = _Walk(context)
        self._push(root, walk)
        while walk.stack:
            item = walk.stack.pop()
            if isinstance(item, str):
                walk.parts.append(item)
            elif isinstance(item, _End):
                yield from walk.flush()
                walk.context = item.context
            else:
                yield from self._enter(item, walk)
        yield from walk.flush()

    def _push(self, element: Element, walk: _Walk) -> None:
        stack = walk.stack
        preserved = walk.context.preserved
        for child in reversed(element):
            if child.tail:
                stack.append(child.tail.replace("\n", BREAK) if preserved else child.tail)
            stack.append(child)
        if element.text:
            stack.append(element.text.replace("\n", BREAK) if preserved else element.text)

    def _enter(self, element: Element, walk: _Walk) -> Iterator[Leaf]:
        tag = tag_of(element)
        if tag in SILENT or element in self._skipped:
            return
        if tag == "br":
            walk.parts.append(BREAK)
        elif tag == "img":
            walk.waiting.append(Leaf("picture", walk.context, element=element))
        elif tag in EMBEDDED:
            walk.waiting.append(Leaf("embedded", walk.context, element=element))
        elif tag not in BLOCKS:
            self._inline(element, tag, walk)
        elif self._styles.is_hidden(element):
            return
        else:
            yield from walk.flush()
            yield from self._block(element, tag, walk)

    def _inline(self, element: Element, tag: str, walk: _Walk) -> None:
        if not element.attrib:
            if tag != _DELETED:
                self._push(element, walk)
            return
        if tag == _DELETED or self._styles.is_hidden(element) or _is_note_mark(element, tag):
            return
        style = element.get("style") or ""
        if "mso-list" in style.lower() and "ignore" in style.lower():
            walk.number = walk.number or printed_number(text_of(element))
            return
        self._push(element, walk)

    def _block(self, element: Element, tag: str, walk: _Walk) -> Iterator[Leaf]:
        if tag == "table":
            yield Leaf("table", walk.context, element=element)
            return
        context = self._context(element, tag, walk.context)
        if context.kind in _LEFT_OUT:
            return
        if tag == "pre":
            yield Leaf("pre", context, text_of(element))
            return
        if tag == "ol":
            self._numbers.update(numbers_of(element))
        elif tag == "li":
            walk.number = self._numbers.get(element, "")
        walk.stack.append(_End(walk.context))
        walk.context = context
        self._push(element, walk)

    def _context(self, element: Element, tag: str, outer: Context) -> Context:
        level = HEADINGS.get(tag, outer.level)
        if not element.attrib and tag != "center":
            centred = self._styles.centred(element)
            if level == outer.level and centred is None:
                return outer
            return outer._replace(level=level, centred=outer.centred if centred is None else centred)
        own_level = outline_level(element)
        centred = self._styles.centred(element)
        name = element.get("class") or ""
        return Context(
            outer.centred if centred is None else centred,
            level if own_level is None else own_level,
            kind_of(element) or outer.kind,
            name if name.startswith("Mso") else outer.style,
            outer.preserved or _PRESERVED.search(element.get("style") or "") is not None,
        )


class _Walk:
    """Where one walk stands: what is still to be entered, and the text of the block that is open."""

    __slots__ = ("context", "number", "parts", "stack", "waiting")

    def __init__(self, context: Context) -> None:
        self.stack: list[Element | str | _End] = []
        self.parts: list[str] = []
        self.waiting: list[Leaf] = []
        self.number = ""
        self.context = context

    def flush(self) -> Iterator[Leaf]:
        """Hand out the text so far, then the pictures met in it."""
        if self.parts:
            text = "".join(self.parts)
            self.parts.clear()
            if not text.isspace():
                yield Leaf("text", self.context, text, self.number)
                self.number = ""
        if self.waiting:
            yield from self.waiting
            self.waiting.clear()


def _is_note_mark(element: Element, tag: str) -> bool:
    """The raised number that refers to a footnote; it would lengthen the figure that it stands behind."""
    name = (element.get("class") or "").lower()
    if name in ("msofootnotereference", "msoendnotereference") or name.startswith(("sdfootnote", "sdendnote")):
        return True
    return tag == "a" and "mso-footnote-id" in (element.get("style") or "").lower()
