"""What an RTF file says of itself before its text: code page, font table, style sheet."""

from __future__ import annotations

from reportcheck.documents.readers.rtf_codec import Font, decode, is_double
from reportcheck.documents.readers.rtf_state import State
from reportcheck.documents.readers.rtf_styles import StyleEntry, StyleSheet

LEFT_OR_FULL = frozenset((b"ql", b"qr", b"qj", b"qd"))


class Head:
    """Code page, fonts and styles, as far as they have been read."""

    def __init__(self) -> None:
        self.encoding = "cp1252"
        self.default_font = -1
        self.styles = StyleSheet()
        self._fonts: dict[int, Font] = {}

    def text(self, state: State, data: bytes) -> str:
        """The characters that `data` stands for in the font of `state`."""
        if isinstance(state.subject, Font):  # the name of a font, in the characters that it is for
            font: Font | None = state.subject if is_double(state.subject.charset) else None
        else:
            font = self._fonts.get(state.font)
            east = self._fonts.get(state.east_font) if state.is_east else None
            font = east if east is not None and is_double(east.charset) else font
        return decode(data, font, self.encoding)

    def entry(self, state: State, name: bytes, number: int | None) -> None:
        """A control word inside the font table or the style sheet."""
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
        elif name in LEFT_OR_FULL:
            entry.centred = False

    def end_entry(self, state: State) -> None:
        """The end of a group of the font table or the style sheet."""
        if state.sink is None:
            return
        if isinstance(state.subject, Font):
            state.subject.name = state.subject.name or "".join(state.sink)
        elif isinstance(state.subject, StyleEntry):
            state.subject.name = "".join(state.sink)
            self.styles.add(state.subject)
        state.sink.clear()
