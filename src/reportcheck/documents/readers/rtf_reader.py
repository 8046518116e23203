"""RTF read token by token: groups and where their text goes, characters, ends of paragraphs, cells and rows."""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_breaks import BREAK
from reportcheck.documents.readers.rtf_body import Body
from reportcheck.documents.readers.rtf_destinations import CONTENTS_FIELD, KINDS, LOOKED_INTO, SKIPPED, TARGETS
from reportcheck.documents.readers.rtf_head import Head
from reportcheck.documents.readers.rtf_settings import Settings
from reportcheck.documents.readers.rtf_state import State
from reportcheck.documents.readers.rtf_text import TextStream
from reportcheck.documents.readers.word_marks import printed_number

_MAX_DEPTH = 100_000
_CHARACTERS = {
    b"tab": "\t", b"line": BREAK, b"softline": BREAK, b"page": BREAK, b"column": BREAK, b"nbsp": "\u00a0",
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": "\u2003", b"enspace": "\u2002", b"qmspace": "\u2005",
}  # fmt: skip
_ENDS = frozenset((b"par", b"sect", b"cell", b"row", b"nestcell", b"nestrow"))
_FLOWING = frozenset(("body", "row", *KINDS.values()))
_HEADS = frozenset(("fonts", "styles"))


class RtfReader:
    """Takes tokens in their order; `draft` holds what is finished."""

    def __init__(self) -> None:
        self.draft = Draft()
        self._state = State(Body(self.draft))
        self._stack: list[State] = []
        self._head = Head()
        self._text = TextStream(self._head)
        self._settings = Settings(self._head)
        self._is_first = False  # whether the next word is the first of its group, and may name what the group is
        self._ignorable = False

    @property
    def depth(self) -> int:
        """How many groups are open."""
        return len(self._stack)

    def open_group(self) -> None:
        """Begin a group."""
        self._text.flush(self._state, ends_group=True)
        if len(self._stack) >= _MAX_DEPTH:
            raise Unreadable("too_large", f"{_MAX_DEPTH:,} groups")
        self._stack.append(self._state)
        self._state = self._state.inner()
        self._is_first, self._ignorable = True, False

    def close_group(self) -> None:
        """End a group; a brace too many is passed over."""
        self._text.flush(self._state, ends_group=True)
        self._is_first = self._ignorable = False
        if not self._stack:
            return
        inner, outer = self._state, self._stack.pop()
        self._state = outer
        if not self._stack:
            inner.body.finish(self._settings.look(inner))
        if inner.in_contents and inner.target in _FLOWING:
            inner.body.ends_contents()
        if inner.closes:
            self._close(inner, outer)
        elif inner.target in _HEADS:
            self._head.end_entry(inner)

    def _close(self, inner: State, outer: State) -> None:
        text = "".join(inner.sink) if inner.sink is not None else ""
        if inner.target == "number":
            outer.body.number = outer.body.number or printed_number(text)
        elif inner.target == "object":
            outer.body.unread("equation" if text.startswith("Equation") else "object", text)
        elif inner.target == "instruction":
            outer.in_contents = outer.in_contents or CONTENTS_FIELD.match(text) is not None
        elif inner.target in KINDS.values() and inner.body is not outer.body:
            inner.body.finish(self._settings.look(inner))
            outer.body.follow(inner.body.draft)

    def characters(self, text: bytes, is_hex: bool) -> None:
        """Bytes of text, as they stand in the file or given as hex."""
        self._is_first = self._ignorable = False
        self._text.bytes_(self._state, text, is_hex)

    def word(self, name: bytes, number: int | None) -> None:
        """Carry out a control word with its parameter; one that is not known says nothing, or skips its group."""
        if name != b"u" and name not in _ENDS and self._text.skips_word():
            return
        state = self._state
        self._text.flush(state)
        if name == b"*":
            self._ignorable = True
            return
        is_first, ignorable = self._is_first, self._ignorable
        self._is_first = self._ignorable = False
        if name == b"u":
            self._text.unicode(state, number or 0)
        elif (is_first and self._destination(state, name, ignorable)) or state.sink is None:
            return
        elif state.target in _HEADS:
            self._head.entry(state, name, number)
        elif name in _CHARACTERS:
            if not state.hidden:
                state.sink.append(_CHARACTERS[name])
        elif name in _ENDS:
            if state.target in _FLOWING:
                self._end(state, name)
        else:
            self._settings.apply(state, name, number)

    def _destination(self, state: State, name: bytes, ignorable: bool) -> bool:
        """Whether the first word of a group says where its text goes."""
        if name in SKIPPED or (ignorable and name not in TARGETS and name not in KINDS and name not in LOOKED_INTO):
            if state.sink is not None and name == b"pict" and state.target in _FLOWING:
                state.body.unread("picture", "")
            state.target, state.sink = "skip", None
            return True
        if name == b"nesttableprops" and state.target in _FLOWING:
            state.target = "row"
        if name in LOOKED_INTO or state.sink is None:
            return True
        if name in TARGETS:
            state.target, state.sink, state.closes, state.subject = TARGETS[name], [], True, None
            return True
        if name in KINDS and state.target in _FLOWING:
            state.target, state.closes = KINDS[name], True
            state.body = Body(Draft(), KINDS[name])
            state.sink = state.body.parts
            state.depth, state.in_table = 0, False
            return True
        return False

    def _end(self, state: State, name: bytes) -> None:
        """End a paragraph, a cell or a row."""
        body = state.body
        if name in (b"par", b"sect"):
            body.end_paragraph(self._settings.look(state))
        elif name == b"cell":
            body.end_cell(1)
        elif name == b"nestcell":
            body.end_cell(max(state.depth, 2))
        else:
            depth = 1 if name == b"row" else max(state.depth, 2)
            body.end_row(depth, self._settings.layout(depth))

    def finish(self) -> Draft:
        """The whole file, once there are no more tokens."""
        self._text.flush(self._state, ends_group=True)
        state = self._stack[0] if self._stack else self._state
        state.body.finish(self._settings.look(self._state))
        return self.draft
