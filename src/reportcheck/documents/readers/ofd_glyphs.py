"""Characters of OFD text objects (GB/T 33190-2016, 11.3) with their places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.ofd_package import children, numbers
from reportcheck.documents.readers.ofd_space import Space
from reportcheck.documents.readers.pdf_runs import Run, Turn, advance
from reportcheck.documents.readers.pdf_unicode import plain

_SAME_BASELINE = 0.05  # in heights of the text, as below
_LEAST_STEP, _WIDE_STEP, _NARROW_STEP = 0.12, 1.35, 0.88
_MAX_LENGTH = 60_000  # characters of one TextCode that are looked at
_HAN = "\u2e80"  # from here on characters are as wide as they are high


class Glyphs(NamedTuple):
    """The characters of one TextCode, their places, their height in points and the direction of their line."""

    text: str
    places: list[tuple[float, float]]
    size: float
    turn: Turn | None

    def runs(self, turn: Turn) -> Iterator[Run]:
        """The characters that follow one another without a gap, seen with their line turned upright."""
        size = self.size
        text: list[str] = []
        xs: list[float] = []
        baseline = 0.0
        for char, place in zip(self.text, self.places, strict=True):
            written = " " if char == "\u00a0" else plain(char)
            if not written or written in "\r\n\t":
                continue
            x, y = turn.point(*place)
            if xs:
                most = (_WIDE_STEP if text[-1] >= _HAN else _NARROW_STEP) * size
                if not (_LEAST_STEP * size <= x - xs[-1] <= most and abs(y - baseline) <= _SAME_BASELINE * size):
                    yield from _closed(text, xs, baseline, size)
                    text, xs = [], []
            if not xs:
                baseline = y
            text += written
            xs += [x] * len(written)
        yield from _closed(text, xs, baseline, size)


def read_glyphs(element: Element, space: Space) -> Iterator[Glyphs]:
    """The characters of each TextCode of a TextObject; blank ones are left out."""
    size = _number(element.get("Size"), 4.0)
    scale = _number(element.get("HScale"), 1.0)
    x = y = 0.0
    for code in children(element, "TextCode"):
        text = (code.text or "")[:_MAX_LENGTH]
        x, y = _number(code.get("X"), x), _number(code.get("Y"), y)
        across, down = _deltas(code.get("DeltaX"), len(text)), _deltas(code.get("DeltaY"), len(text))
        places: list[tuple[float, float]] = []
        at, height = x, y
        for index, char in enumerate(text):
            places.append(space.point(at, height))
            usual = 0.0 if down else advance(char, size) * scale
            at += across[index] if index < len(across) else usual
            height += down[index] if index < len(down) else 0.0
        if text.strip():
            yield Glyphs(text, places, space.height(size), space.turn())


def _number(text: str | None, default: float) -> float:
    return (numbers(text) or [default])[0]


def _deltas(text: str | None, limit: int) -> list[float]:
    """Steps between characters; `g 5 3.2` stands for five steps of 3.2. At most `limit` of them."""
    if not text:
        return []
    deltas: list[float] = []
    parts = iter(text.split())
    for part in parts:
        if len(deltas) >= limit:
            break
        if part == "g":
            count, step = numbers(next(parts, "")), numbers(next(parts, ""))
            if not count or not step:
                break
            deltas += step * min(max(int(count[0]), 0), limit)
        else:
            value = numbers(part)
            if not value:
                break
            deltas += value
    return deltas


def _closed(text: list[str], xs: list[float], y: float, size: float) -> Iterator[Run]:
    joined = "".join(text)
    if joined.strip():
        yield Run(joined, xs, xs[-1] + advance(joined[-1], size), y, size)
