"""The control words of RTF that matter to a report, carried out one after another."""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_breaks import BREAK
from reportcheck.documents.readers.rtf_body import Body
from reportcheck.documents.readers.rtf_codec import Font, code_page, decode, is_double
from reportcheck.documents.readers.rtf_destinations import CONTENTS_FIELD, KINDS, LOOKED_INTO, SKIPPED, TARGETS
from reportcheck.documents.readers.rtf_state import State
from reportcheck.documents.readers.rtf_styles import Look, StyleEntry, StyleSheet
from reportcheck.documents.readers.rtf_tables import RowLayout
from reportcheck.documents.readers.symbols import symbol
from reportcheck.documents.readers.word_marks import printed_number

_MAX_DEPTH = 100_000
_CHARACTERS = {
    b"tab": "\t", b"line": BREAK, b"softline": BREAK, b"page": BREAK, b"column": BREAK, b"nbsp": "\u00a0",
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": "\u2003", b"enspace": "\u2002", b"qmspace": "\u2005",
}  # fmt: skip
_HIDING = {b"deleted": 1, b"v": 2, b"mvf": 4}
_ENDS = frozenset((b"par", b"sect", b"cell", b"row", b"nestcell", b"nestrow"))
_FLOWING = frozenset(("body", "row", *KINDS.values()))
_ALIGNMENTS = frozenset((b"ql", b"qr", b"qj", b"qd"))


class RtfReader:
    """Takes tokens in their order; `draft` holds what is finished."""

    def __init__(self) -> None:
        self.draft = Draft()
        self._state = State(Body(self.draft))
        self._stack: list[State] = []
        self._fonts: dict[int, Font] = {}
        self._styles = StyleSheet()
        self._layouts: dict[int, RowLayout] = {}
        self._encoding = "cp1252"
        self._default_font = -1
        self._bytes = b""  # characters of which the second byte may still come
        self._high = 0  # the first half of a character outside the basic plane
        self._to_skip = 0
        self._is_first = False  # whether the next word is the first of its group, and may name what the group is
        self._ignorable = False

    @property
    def depth(self) -> int:
        """How many groups are open."""
        return len(self._stack)

    # -- groups

    def open_group(self) -> None:
        """Begin a group."""
        self._flush()
        if len(self._stack) >= _MAX_DEPTH:
            raise Unreadable("too_large", f"{_MAX_DEPTH:,} groups")
        self._stack.append(self._state)
        self._state = self._state.inner()
        self._to_skip = 0
        self._is_first = True
        self._ignorable = False

    def close_group(self) -> None:
        """End a group; a brace too many is passed over."""
        self._flush()
        self._to_skip = 0
        self._is_first = self._ignorable = False
        if not self._stack:
            return
        inner, outer = self._state, self._stack.pop()
        self._state = outer
        if not self._stack:
            inner.body.finish(self._look(inner))
        if inner.in_contents and inner.target in _FLOWING:
            inner.body.ends_contents()
        if inner.closes:
            self._close(inner, outer)
        elif inner.target == "styles" and isinstance(inner.subject, StyleEntry):
            self._end_style(inner)

    def _close(self, inner: State, outer: State) -> None:
        text = "".join(inner.sink) if inner.sink is not None else ""
        if inner.target == "number":
            outer.body.number = outer.body.number or printed_number(text)
        elif inner.target == "object":
            outer.body.unread("equation" if text.startswith("Equation") else "object", text)
        elif inner.target == "instruction":
            outer.in_contents = outer.in_contents or CONTENTS_FIELD.match(text) is not None
        elif inner.target in KINDS.values() and inner.body is not outer.body:
            inner.body.finish(self._look(inner))
            outer.body.follow(inner.body.draft)

    # -- characters

    def characters(self, text: bytes, is_hex: bool) -> None:
        """Bytes of text, as they stand in the file or given as hex."""
        self._is_first = self._ignorable = False
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if text and self._state.sink is not None:
            self._bytes += text if is_hex else text.replace(b"\x00", b"")

    def _flush(self) -> None:
        if not self._bytes:
            return
        data, self._bytes = self._bytes, b""
        state = self._state
        if state.sink is None or state.hidden:
            return
        font = self._fonts.get(state.font)
        if state.is_east:
            east = self._fonts.get(state.east_font)
            font = east if east is not None and is_double(east.charset) else font
        if isinstance(state.subject, Font):
            font = state.subject if is_double(state.subject.charset) else None
            state.subject.name += decode(data, font, self._encoding)
        else:
            state.sink.append(decode(data, font, self._encoding))

    def _unicode(self, code: int) -> None:
        state = self._state
        self._to_skip = state.fallback
        code &= 0xFFFF
        if state.sink is None or state.hidden:
            return
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            if self._high:
                state.sink.append(chr(0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00))
            self._high = 0
        elif code:
            state.sink.append(symbol(code) if code >= 0x20 else "")

    # -- control words

    def word(self, name: bytes, number: int | None) -> None:
        """Carry out a control word with its parameter; one that is not known says nothing, or skips its group."""
        if self._to_skip and name not in _ENDS:
            self._to_skip -= 1
            if name != b"u":
                return
        self._flush()
        if name == b"*":
            self._ignorable = True
            return
        is_first, ignorable = self._is_first, self._ignorable
        self._is_first = self._ignorable = False
        state = self._state
        if name == b"u":
            self._unicode(number or 0)
        elif (is_first and self._destination(name, ignorable)) or state.sink is None:
            return
        elif state.target in ("fonts", "styles"):
            self._table_entry(name, number)
        elif name in _CHARACTERS:
            if not state.hidden:
                state.sink.append(_CHARACTERS[name])
        elif name in _ENDS:
            if state.target in _FLOWING:
                self._end(name)
        else:
            self._setting(name, number)

    def _destination(self, name: bytes, ignorable: bool) -> bool:
        """Whether a word says where the text of its group goes."""
        state = self._state
        if name in SKIPPED or (ignorable and name not in TARGETS and name not in KINDS and name not in LOOKED_INTO):
            if state.sink is not None and name == b"pict" and state.target in _FLOWING:
                state.body.unread("picture", "")
            state.target, state.sink = "skip", None
            return True
        if name == b"nesttableprops":
            state.target = "row" if state.target in _FLOWING else state.target
        if name in LOOKED_INTO or state.sink is None:
            return True
        if name in TARGETS:
            state.target, state.sink, state.closes = TARGETS[name], [], True
            state.subject = None
            return True
        if name in KINDS and state.target in _FLOWING:
            state.target, state.closes = KINDS[name], True
            state.body = Body(Draft(), KINDS[name])
            state.sink = state.body.parts
            state.depth, state.in_table = 0, False
            return True
        return False

    def _end(self, name: bytes) -> None:
        """End a paragraph, a cell or a row."""
        state = self._state
        body = state.body
        if name in (b"par", b"sect"):
            body.end_paragraph(self._look(state))
        elif name == b"cell":
            body.end_cell(1)
        elif name == b"nestcell":
            body.end_cell(max(state.depth, 2))
        else:
            depth = 1 if name == b"row" else max(state.depth, 2)
            body.end_row(depth, self._layouts.get(depth) or RowLayout())

    def _setting(self, name: bytes, number: int | None) -> None:
        state = self._state
        if name == b"f":
            state.font = number or 0
        elif name == b"af":
            if state.is_east:
                state.east_font = number or 0
        elif name in (b"dbch", b"loch", b"hich", b"ltrch", b"rtlch"):
            state.is_east = name == b"dbch"
        elif name == b"uc":
            state.fallback = min(max(1 if number is None else number, 0), 16)
        elif name in _HIDING:
            state.hidden = state.hidden & ~_HIDING[name] if number == 0 else state.hidden | _HIDING[name]
        elif name == b"plain":
            state.font, state.east_font, state.is_east, state.hidden = self._default_font, -1, False, 0
        elif name == b"ansicpg":
            self._encoding = code_page(number or 0)
        elif name == b"deff":
            self._default_font = state.font = number or 0
        elif name == b"ftnalt" and state.target == "footnote":
            state.body.kind = "endnote"
        else:
            self._paragraph_setting(name, number)

    def _paragraph_setting(self, name: bytes, number: int | None) -> None:
        state = self._state
        if name == b"pard":
            state.style, state.outline, state.centred, state.in_table, state.depth = 0, None, None, False, 0
        elif name == b"s":
            state.style = number or 0
        elif name == b"outlinelevel":
            state.outline = number or 0
        elif name == b"qc":
            state.centred = True
        elif name in _ALIGNMENTS:
            state.centred = False
        elif name == b"intbl":
            state.in_table = True
        elif name == b"itap":
            state.depth = max(number or 0, 0)
        else:
            self._row_setting(name, number)

    def _row_setting(self, name: bytes, number: int | None) -> None:
        depth = max(self._state.depth, 2) if self._state.target == "row" else 1
        if name == b"trowd":
            self._layouts[depth] = RowLayout()
            return
        layout = self._layouts.get(depth)
        if layout is None:
            return
        if name == b"cellx":
            layout.close_cell(number or 0)
        elif name == b"trleft":
            layout.left = number or 0
        elif name in (b"clvmgf", b"clvmrg"):
            layout.down = "first" if name == b"clvmgf" else "next"
        elif name in (b"clmgf", b"clmrg"):
            layout.across = "first" if name == b"clmgf" else "next"

    def _look(self, state: State) -> Look:
        look = Look()
        self._styles.apply(look, state.style, state.outline, state.centred, state.in_contents)
        look.depth = max(state.depth, 1) if state.in_table else 0
        return look

    # -- font table and style sheet

    def _table_entry(self, name: bytes, number: int | None) -> None:
        state = self._state
        if state.target == "fonts":
            if name == b"f":
                state.subject = self._fonts.setdefault(number or 0, Font())
            elif name == b"fcharset" and isinstance(state.subject, Font):
                state.subject.charset = number or 0
            return
        if not isinstance(state.subject, StyleEntry):
            state.subject = StyleEntry()
        entry = state.subject
        if name == b"s":
            entry.number = number or 0
        elif name == b"sbasedon":
            entry.based_on = number or 0
        elif name == b"outlinelevel":
            entry.outline = number or 0
        elif name == b"qc":
            entry.centred = True
        elif name in _ALIGNMENTS:
            entry.centred = False

    def _end_style(self, inner: State) -> None:
        if isinstance(inner.subject, StyleEntry) and inner.sink is not None:
            inner.subject.name = "".join(inner.sink)
            inner.sink.clear()
            self._styles.add(inner.subject)

    def finish(self) -> Draft:
        """The whole file, once there are no more tokens."""
        self._flush()
        state = self._stack[0] if self._stack else self._state
        state.body.finish(self._look(self._state))
        return self.draft
