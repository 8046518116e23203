"""The characters of a page with their places, put together to runs.

PDFium's own order of text is that in which it was drawn; quotation marks from another font come out elsewhere. So only
the places count. Coordinates are points, turned so that most of the page's text runs to the right.
"""

from __future__ import annotations

import ctypes
from typing import NamedTuple

from reportcheck.documents.readers.pdf_file import PageHandle, address, quick
from reportcheck.documents.readers.pdf_runs import (
    HAN,
    NOTHING,
    UPRIGHT,
    OpenRun,
    Run,
    Turn,
    advance,
    cleaned,
    find_leaps,
)
from reportcheck.documents.readers.pdf_unicode import UNKNOWN

_SAMPLES = 12


class Characters(NamedTuple):
    """What a page's text is: its runs, the way it is turned, how many characters were drawn and how many looked at.

    `borrowed` tells that the file does not hold the font of some of the text, so that another one stands in for it.
    """

    runs: list[Run]
    turn: Turn
    drawn: int
    looked_at: int
    borrowed: bool


def read_characters(page: PageHandle, limit: int) -> Characters:
    """The runs of a page, in the order in which they were drawn; at most `limit` characters are looked at."""
    drawn = max(int(page.api.FPDFText_CountChars(page.text)), 0)
    count = min(drawn, limit)
    reader = _Reader(page)
    turn = reader.main_turn(count)
    reader.read(count, turn)
    return Characters(reader.runs, turn, drawn, count, reader.borrowed)


class _Reader:
    def __init__(self, page: PageHandle) -> None:
        self._api = page.api
        self._text = page.text
        self._matrix = page.api.FS_MATRIX()
        self._box = page.api.FS_RECTF()
        self._where = address(page.text)
        self._matrix_at = ctypes.addressof(self._matrix)
        self._box_at = ctypes.addressof(self._box)
        self._ask_matrix = quick("FPDFText_GetMatrix", ctypes.c_int, 3)
        self._ask_size = quick("FPDFText_GetFontSize", ctypes.c_double, 2)
        self._ask_unmapped = quick("FPDFText_HasUnicodeMapError", ctypes.c_int, 2)
        self._ask_box = quick("FPDFText_GetLooseCharBox", ctypes.c_int, 3)
        self._shown = page.box()
        self.runs: list[Run] = []
        self.borrowed = False

    def main_turn(self, count: int) -> Turn:
        """The direction of most of the text."""
        votes: dict[Turn, int] = {}
        step = max(count // _SAMPLES, 1)
        for index in range(0, count, step):
            if not self._api.FPDFText_IsGenerated(self._text, index):
                turn = self._turn(index)
                self.borrowed = self.borrowed or self._is_borrowed(index)
                if turn is not None:
                    votes[turn] = votes.get(turn, 0) + 1
        return max(votes, key=lambda turn: votes[turn]) if votes else UPRIGHT

    def _is_borrowed(self, index: int) -> bool:
        font = self._api.FPDFTextObj_GetFont(self._api.FPDFText_GetTextObject(self._text, index))
        return bool(font) and self._api.FPDFFont_GetIsEmbedded(font) == 0

    def _turn(self, index: int) -> Turn | None:
        """The direction of a character; None where it is slanted."""
        matrix = self._matrix
        if not self._ask_matrix(self._where, index, self._matrix_at):
            return UPRIGHT
        along, across = matrix.a, matrix.b
        if across == 0.0 and along > 0.0:
            return UPRIGHT
        if abs(across) <= abs(along) * 0.1:
            return Turn(1 if along >= 0 else -1, 0)
        if abs(along) <= abs(across) * 0.1:
            return Turn(0, 1 if across >= 0 else -1)
        return None

    def _size(self, index: int) -> float:
        """The height of a character in points; `_turn` must have been asked before."""
        size = float(self._ask_size(self._where, index))
        scale = (float(self._matrix.c) ** 2 + float(self._matrix.d) ** 2) ** 0.5
        return float(min(max(size * scale, 1.0), 300.0))

    def read(self, count: int, turn: Turn) -> None:
        """Fill `runs`."""
        text = self._where
        origin = quick("FPDFText_GetCharOrigin", ctypes.c_int, 4)
        generated = quick("FPDFText_IsGenerated", ctypes.c_int, 2)
        x_out, y_out = ctypes.c_double(), ctypes.c_double()
        x_ref, y_ref = ctypes.addressof(x_out), ctypes.addressof(y_out)
        upright = turn == UPRIGHT
        self._shown = turn.box(*self._shown)
        run = NOTHING
        last_x, gap_seen = 0.0, False
        chars = self._unicode(count)
        leaps = find_leaps(chars)
        index = -1
        while (index := index + 1) < count:
            char = chars[index]
            if char <= " " and (char != " " or generated(text, index)):
                gap_seen = True
                continue
            if index in leaps and run.last == index - 1 and origin(text, leaps[index], x_ref, y_ref):
                x, y = (x_out.value, y_out.value) if upright else turn.point(x_out.value, y_out.value)
                if run.leap(chars, index, leaps[index], x, y):
                    index, last_x, gap_seen = leaps[index], x, False
                    continue
            if not origin(text, index, x_ref, y_ref):
                continue
            x, y = (x_out.value, y_out.value) if upright else turn.point(x_out.value, y_out.value)
            if run.step_low <= x - last_x <= run.step_high and run.low <= y <= run.high:
                if gap_seen:
                    run.gap_before(char, x)
                run.add(index, char, x)
            elif run.repeats(char, x - last_x, y):
                continue
            else:
                self._close(run, turn)
                run = self._open(index, char, x, y, turn)
            last_x, gap_seen = x, False
        self._close(run, turn)

    def _unicode(self, count: int) -> str | list[str]:
        if not count:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = self._api.FPDFText_GetText(self._text, 0, count, buffer)
        if written == count + 1:
            taken = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
            if len(taken) == count:
                return taken
        # Characters beyond the first plane, or without any code: then the two do not go side by side.
        ask = self._api.FPDFText_GetUnicode
        codes = (ask(self._text, index) for index in range(count))
        return [chr(code) if 0 < code < 0xD800 or 0xDFFF < code < 0x110000 else UNKNOWN for code in codes]

    def _open(self, index: int, char: str, x: float, y: float, turn: Turn) -> OpenRun:
        """A run that begins with this character; one that is slanted or lies outside the page is not kept."""
        if self._turn(index) != turn:
            return NOTHING
        left, bottom, right, top = self._shown
        if not (left - 2 <= x <= right + 2 and bottom - 2 <= y <= top + 2):
            return NOTHING
        return OpenRun(index, char, x, y, self._size(index))

    def _close(self, run: OpenRun, turn: Turn) -> None:
        if run is NOTHING:
            return
        text = "".join(run.chars)
        if self._ask_unmapped(self._where, run.first) == 1:
            text = UNKNOWN * len(text)
        if not text.strip():
            return
        right = run.xs[-1] + advance(text[-1], run.size)
        if text[-1] < HAN and self._ask_box(self._where, run.last, self._box_at):
            box = self._box
            edge = box.right if turn == UPRIGHT else turn.box(box.left, box.bottom, box.right, box.top)[2]
            right = max(edge, run.xs[-1])
        made = cleaned(Run(text, run.xs, right, run.y, run.size))
        if made.text:
            self.runs.append(made)
