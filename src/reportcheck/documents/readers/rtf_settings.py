"""Control words of RTF that set how text is set: its font, its paragraph, the rows of its table."""

from __future__ import annotations

from reportcheck.documents.readers.rtf_codec import code_page
from reportcheck.documents.readers.rtf_head import LEFT_OR_FULL, Head
from reportcheck.documents.readers.rtf_state import State
from reportcheck.documents.readers.rtf_styles import Look
from reportcheck.documents.readers.rtf_tables import RowLayout

_HIDING = {b"deleted": 1, b"v": 2, b"mvf": 4}
_SCRIPTS = frozenset((b"dbch", b"loch", b"hich", b"ltrch", b"rtlch"))


class Settings:
    """Carries out settings on a state; row definitions are kept here, for they hold beyond their group."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._layouts: dict[int, RowLayout] = {}

    def layout(self, depth: int) -> RowLayout:
        """The row definition in force for tables at `depth`."""
        return self._layouts.get(depth) or RowLayout()

    def look(self, state: State) -> Look:
        """How the paragraph is set that `state` is in."""
        look = Look()
        self._head.styles.apply(look, state.style, state.outline, state.centred, state.in_contents)
        look.depth = max(state.depth, 1) if state.in_table else 0
        return look

    def apply(self, state: State, name: bytes, number: int | None) -> None:
        """Carry out a word; one that sets nothing of interest is passed over."""
        if name == b"f":
            state.font = number or 0
        elif name == b"af":
            if state.is_east:
                state.east_font = number or 0
        elif name in _SCRIPTS:
            state.is_east = name == b"dbch"
        elif name == b"uc":
            state.fallback = min(max(1 if number is None else number, 0), 16)
        elif name in _HIDING:
            state.hidden = state.hidden & ~_HIDING[name] if number == 0 else state.hidden | _HIDING[name]
        elif name == b"plain":
            state.font, state.east_font, state.is_east, state.hidden = self._head.default_font, -1, False, 0
        elif name == b"ansicpg":
            self._head.encoding = code_page(number or 0)
        elif name == b"deff":
            self._head.default_font = state.font = number or 0
        elif name == b"ftnalt" and state.target == "footnote":
            state.body.kind = "endnote"
        else:
            self._paragraph(state, name, number)

    def _paragraph(self, state: State, name: bytes, number: int | None) -> None:
        if name == b"pard":
            state.style, state.outline, state.centred, state.in_table, state.depth = 0, None, None, False, 0
        elif name == b"s":
            state.style = number or 0
        elif name == b"outlinelevel":
            state.outline = number or 0
        elif name == b"qc":
            state.centred = True
        elif name in LEFT_OR_FULL:
            state.centred = False
        elif name == b"intbl":
            state.in_table = True
        elif name == b"itap":
            state.depth = max(number or 0, 0)
        else:
            self._row(state, name, number)

    def _row(self, state: State, name: bytes, number: int | None) -> None:
        depth = max(state.depth, 2) if state.target == "row" else 1
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
