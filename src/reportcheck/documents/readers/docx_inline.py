"""The text of one Word paragraph that has more in it than plain runs.

Tracked changes are read as if accepted, fields by their result, hidden text is left out, and of
`mc:AlternateContent` one branch is taken, so that a text box is met once.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_breaks import BREAK, resolve_breaks
from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.symbols import symbol
from reportcheck.patterns import compile_pattern

_SKIPPED = frozenset({w.PPR, w.RPR, w.SDT_PR, w.DEL, w.MOVE_FROM, w.W + "delText", w.W + "rt", w.W + "sdtEndPr"})
_NOTES = {w.FOOTNOTE_REFERENCE: "footnote", w.ENDNOTE_REFERENCE: "endnote"}
_UNREAD = {
    w.BLIP: "picture", w.IMAGE_DATA: "picture", w.CHART: "chart", w.CHART_EX: "chart", w.OLE_OBJECT: "object",
    w.O_MATH: "equation", w.O_MATH_PARA: "equation",
}  # fmt: skip
_CONTENTS_FIELD = compile_pattern(r"\s*TOC\b", re.IGNORECASE)

_FIXED: dict[object, str] = {
    w.TAB: "\t",
    w.PTAB: "\t",
    w.BR: BREAK,
    w.CR: BREAK,
    w.NO_BREAK_HYPHEN: "-",
    w.SOFT_HYPHEN: "",
}

IsHidden = Callable[[str], bool]


class _Field:
    """A complex field that is being read."""

    __slots__ = ("in_result", "instruction", "is_contents")

    def __init__(self) -> None:
        self.instruction = ""
        self.in_result = False
        self.is_contents = False


class Inline:
    """What a paragraph holds. `notes` are (footnote|endnote, id), `unread` (kind, description).

    `pieces` are the elements that its text came from, each with its part of the text; None where nobody asks.
    """

    __slots__ = ("in_contents", "notes", "pieces", "text", "text_boxes", "unread")

    def __init__(self, keeps_pieces: bool) -> None:
        self.text = ""
        self.in_contents = False
        self.text_boxes: list[Element] = []
        self.notes: list[tuple[str, str]] = []
        self.unread: list[tuple[str, str]] = []
        self.pieces: list[tuple[Element, str]] | None = [] if keeps_pieces else None

    def keep(self, element: Element, text: str) -> None:
        """Note where a piece of the text came from, if that is asked for."""
        if self.pieces is not None:
            self.pieces.append((element, text))


class InlineReader:
    """Reads paragraphs one after another; complex fields may reach over several of them."""

    def __init__(
        self, style_is_hidden: IsHidden, fields_are_balanced: bool, may_hide: bool, keeps_pieces: bool = False
    ) -> None:
        self._style_is_hidden = style_is_hidden
        self._balanced = fields_are_balanced
        self._may_hide = may_hide
        self._keeps_pieces = keeps_pieces
        self._fields: list[_Field] = []
        self._instructions = 0  # open fields of which the instruction is not over yet
        self._contents_fields = 0  # open tables of contents

    @property
    def in_field(self) -> bool:
        """Whether a complex field that began in an earlier paragraph is still open."""
        return bool(self._fields)

    def read(self, paragraph: Element, hidden: bool = False, in_cell: bool = False) -> Inline:
        """Everything in one `w:p`; `hidden` when its style hides it."""
        found = Inline(self._keeps_pieces)
        parts: list[str] = []
        stack: list[tuple[Element, bool]] = [(child, hidden) for child in reversed(paragraph)]
        while stack:
            element, is_hidden = stack.pop()
            tag = element.tag
            if tag == w.R:
                self._run(element, is_hidden, parts, found, stack)
            elif tag == w.FLD_CHAR:
                self._field_mark(element.get(w.FLD_CHAR_TYPE))
            elif tag == w.INSTR_TEXT:
                if self._fields:
                    self._fields[-1].instruction += element.text or ""
            elif tag in _SKIPPED:
                continue
            elif tag == w.ALTERNATE:
                branch = element.find(w.CHOICE)
                branch = element.find(w.FALLBACK) if branch is None else branch
                if branch is not None:
                    stack.extend((child, is_hidden) for child in reversed(branch))
            elif tag == w.RUBY:
                base = element.find(w.RUBY_BASE)
                stack.extend((child, is_hidden) for child in reversed(base if base is not None else ()))
            elif is_hidden or self._instructions:
                stack.extend((child, is_hidden) for child in reversed(element))
            elif (text := _own_text(element, tag)) is not None:
                parts.append(text)
                found.keep(element, text)
                found.in_contents = found.in_contents or self._contents_fields > 0
            else:
                self._other(element, tag, found, stack)
        self._close_broken_fields()
        text = "".join(parts)
        found.text = resolve_breaks(text, in_cell) if BREAK in text else text
        return found

    def _other(self, element: Element, tag: object, found: Inline, stack: list[tuple[Element, bool]]) -> None:
        if tag == w.TXBX_CONTENT:
            found.text_boxes.append(element)
        elif tag in _NOTES:
            found.notes.append((_NOTES[str(tag)], element.get(w.ID) or ""))
        elif tag in _UNREAD:
            _add_unread(found, _UNREAD[str(tag)], element)
        elif tag == w.SUB_DOC:
            found.unread.append(("object", "subDoc"))  # another file, of which this one is the master
        elif tag == w.OBJECT:
            # The picture inside an embedded object is its preview; the object counts once.
            embedded = next(element.iter(w.OLE_OBJECT), None)
            _add_unread(found, "object", element if embedded is None else embedded)
        else:
            if tag == w.FLD_SIMPLE and _CONTENTS_FIELD.match(element.get(w.INSTR) or ""):
                found.in_contents = True
            properties = element.find(w.SDT_PR)
            if properties is not None and properties.find(w.PLACEHOLDER_SHOWN) is not None:
                return
            stack.extend((child, False) for child in reversed(element))

    def _run(
        self, run: Element, is_hidden: bool, parts: list[str], found: Inline, stack: list[tuple[Element, bool]]
    ) -> None:
        """Text, tabs and breaks of a run at once; from the first other child on, the walk takes over."""
        if self._may_hide and len(run) and run[0].tag == w.RPR:
            is_hidden = self._run_is_hidden(run[0], is_hidden)
        silent = is_hidden or self._instructions > 0
        for index, child in enumerate(run):
            tag = child.tag
            if tag == w.RPR:
                continue
            text = _own_text(child, tag)
            if text is None:
                stack.extend((rest, is_hidden) for rest in reversed(list(run)[index:]))
                return
            if not silent:
                parts.append(text)
                if found.pieces is not None:
                    found.pieces.append((child, text))
                if self._contents_fields:
                    found.in_contents = True

    def _run_is_hidden(self, rpr: Element, inherited: bool) -> bool:
        hidden = inherited
        for child in rpr.iterchildren(w.VANISH, w.R_STYLE):
            if child.tag == w.VANISH:
                return child.get(w.VAL) not in w.OFF
            hidden = hidden or self._style_is_hidden(child.get(w.VAL) or "")
        return hidden

    def _field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(_Field())
            self._instructions += 1
        elif kind == "separate" and self._fields:
            field = self._fields[-1]
            if not field.in_result:
                field.in_result = True
                self._instructions -= 1
            if not field.is_contents and _CONTENTS_FIELD.match(field.instruction):
                field.is_contents = True
                self._contents_fields += 1
        elif kind == "end" and self._fields:
            self._close(self._fields.pop())

    def _close(self, field: _Field) -> None:
        self._instructions -= not field.in_result
        self._contents_fields -= field.is_contents

    def _close_broken_fields(self) -> None:
        # A field whose marks do not pair up must not swallow the rest of the report.
        while self._fields and not self._balanced:
            self._close(self._fields.pop())


def _own_text(element: Element, tag: object) -> str | None:
    if tag == w.T:
        return (element.text or "").replace("\n", " ")
    fixed = _FIXED.get(tag)
    if fixed is not None:
        return fixed
    if tag == w.SYM:
        code = int(element.get(w.W + "char") or "0", 16) if _is_hex(element.get(w.W + "char")) else 0
        return symbol(code)
    return None


def _is_hex(value: str | None) -> bool:
    return value is not None and re.fullmatch(r"[0-9A-Fa-f]{1,5}", value) is not None


def _add_unread(found: Inline, kind: str, element: Element) -> None:
    program = element.get("ProgID") or ""
    if kind == "object" and program.startswith("Equation"):
        kind = "equation"
    found.unread.append((kind, program or _name_of_drawing(element)))


def _name_of_drawing(element: Element) -> str:
    for ancestor in element.iterancestors():
        properties = next((child for child in ancestor if str(child.tag).endswith("}docPr")), None)
        if properties is not None:
            return properties.get("descr") or properties.get("name") or ""
        if ancestor.tag == w.R:
            break
    return ""
