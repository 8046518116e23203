"""Runs: characters that follow one another on one line without a gap, and how a run grows character by character."""

from __future__ import annotations

import re
from typing import NamedTuple

from reportcheck.documents.readers.pdf_unicode import plain

HAN = "\u2e80"  # from here on characters are as wide as they are high
_IN_A_ROW = re.compile("[\u3001-\ufaff\uff01-\uff60]{4,12}")


class Turn(NamedTuple):
    """A turn by quarters: `cos` and `sin` of the direction in which the text runs on the page."""

    cos: int = 1
    sin: int = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """The point seen upright."""
        return x * self.cos + y * self.sin, y * self.cos - x * self.sin

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """The rectangle seen upright."""
        x0, y0 = self.point(left, bottom)
        x1, y1 = self.point(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


UPRIGHT = Turn()


class Run:
    """Characters side by side: the left edge of each, the right edge of the last, baseline and size in points."""

    __slots__ = ("right", "size", "text", "xs", "y")

    def __init__(self, text: str, xs: list[float], right: float, y: float, size: float) -> None:
        self.text = text
        self.xs = xs
        self.right = right
        self.y = y
        self.size = size

    @property
    def left(self) -> float:
        return self.xs[0]

    def part(self, start: int, end: int) -> Run:
        """The characters from `start` up to `end` as a run of their own."""
        right = self.right if end >= len(self.xs) else self.xs[end]
        return Run(self.text[start:end], self.xs[start:end], right, self.y, self.size)


def advance(char: str, size: float) -> float:
    """The usual width of a character, in points."""
    return size if char >= HAN else size * 0.5


def find_leaps(chars: str | list[str]) -> dict[int, int]:
    """Where Chinese characters stand in a row: the first of a few, and the last of them."""
    if not isinstance(chars, str):
        return {}
    leaps: dict[int, int] = {}
    for match in _IN_A_ROW.finditer(chars):
        start, end = match.span()
        leaps[start] = leaps[start + 1] = end - 1  # the second is for a run that only begins with the first
    return leaps


class OpenRun:
    """A run while it grows, and between which places its next character must stand."""

    __slots__ = (
        "chars",
        "first",
        "high",
        "last",
        "low",
        "narrow",
        "size",
        "slack",
        "step_high",
        "step_low",
        "wide",
        "xs",
        "y",
    )

    def __init__(self, index: int, char: str, x: float, y: float, size: float) -> None:
        self.chars = [char]
        self.xs = [x]
        self.first = self.last = index
        self.y = y
        self.size = size
        self.low, self.high = y - 0.05 * size, y + 0.05 * size
        self.step_low = 0.12 * size
        self.slack = 0.2 * size
        self.wide, self.narrow = 1.28 * size, 0.88 * size
        self.step_high = self.wide if char >= HAN else self.narrow

    def add(self, index: int, char: str, x: float) -> None:
        """Append the next character."""
        self.chars.append(char)
        self.xs.append(x)
        self.step_high = self.wide if char >= HAN else self.narrow
        self.last = index

    def leap(self, chars: str | list[str], start: int, end: int, x: float, y: float) -> bool:
        """Append Chinese characters up to `end`, which stands at a place; False unless they can only stand in a row.

        Were one of them drawn elsewhere, the others would stand closer together or further apart.
        """
        count = end - self.last
        before = self.xs[-1]
        off = x - before - count * self.size
        if not (self.chars[-1] >= HAN and -self.slack <= off <= self.slack and self.low <= y <= self.high):
            return False
        step = (x - before) / count
        self.chars.extend(chars[start : end + 1])
        self.xs.extend([before + step * number for number in range(1, count + 1)])
        self.step_high = self.wide
        self.last = end
        return True

    def gap_before(self, char: str, x: float) -> None:
        """PDFium saw a gap here: between Latin words and between figures it is a space, in Chinese it is not."""
        before = self.chars[-1]
        if before.isascii() and char.isascii() and before != " " != char and (before + char).isalnum():
            self.chars.append(" ")
            self.xs.append(x)

    def repeats(self, char: str, step: float, y: float) -> bool:
        """Whether a character is printed twice to look bold."""
        return (
            bool(self.chars)
            and char == self.chars[-1]
            and -self.step_low < step < self.step_low
            and self.low <= y <= self.high
        )


NOTHING = OpenRun(-1, "", 0.0, 0.0, 0.0)
NOTHING.chars.clear()
NOTHING.last = -2
NOTHING.step_low, NOTHING.step_high = 1.0, 0.0


def cleaned(run: Run) -> Run:
    """The run with radicals put right and control characters left out."""
    cleaned = plain(run.text)
    if cleaned == run.text:
        return run
    pairs = [(new, x) for char, x in zip(run.text, run.xs, strict=True) for new in plain(char)]
    return Run("".join(char for char, _ in pairs), [x for _, x in pairs] or run.xs[:1], run.right, run.y, run.size)
