"""Characters of RTF: bytes whose second half may still come, \\u in halves, and the fallback that follows a \\u."""

from __future__ import annotations

from reportcheck.documents.readers.rtf_head import Head
from reportcheck.documents.readers.rtf_state import State
from reportcheck.documents.readers.symbols import symbol


class TextStream:
    """Takes characters as they come and puts text where the state says."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._bytes: list[bytes] = []
        self._high = 0  # the first half of a character outside the basic plane
        self._to_skip = 0

    def bytes_(self, state: State, text: bytes, is_hex: bool) -> None:
        """Bytes of text, as they stand in the file or given as hex."""
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if text and state.sink is not None:
            self._bytes.append(text if is_hex else text.replace(b"\x00", b""))

    def unicode(self, state: State, code: int) -> None:
        """\\u: one UTF-16 unit, negative above 7FFF; the characters behind it are its fallback."""
        self.flush(state)
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
        elif code >= 0x20:
            state.sink.append(symbol(code))

    def skips_word(self) -> bool:
        """Whether a control word that comes now is part of a fallback."""
        if not self._to_skip:
            return False
        self._to_skip -= 1
        return True

    def flush(self, state: State, ends_group: bool = False) -> None:
        """Put the bytes so far into the text; where a group begins or ends, a fallback does too."""
        if ends_group:
            self._to_skip = 0
        if not self._bytes:
            return
        data = b"".join(self._bytes)
        self._bytes.clear()
        if state.sink is not None and not state.hidden:
            state.sink.append(self._head.text(state, data))
