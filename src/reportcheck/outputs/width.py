"""How wide text is on a terminal, where a Chinese character takes two columns."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def width(text: str) -> int:
    """How many columns the text takes."""
    return sum(char_width(char) for char in text)


@lru_cache(maxsize=1 << 14)
def char_width(char: str) -> int:
    """0 for a combining mark, 2 for a wide character, else 1."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cut_end(text: str, columns: int) -> str:
    """As much of the text as fits; … stands for the rest."""
    return text if width(text) <= columns else _first(text, columns - 1) + "…"


def cut_middle(text: str, columns: int) -> str:
    """Both ends of the text as far as they fit; … stands for what is between."""
    if width(text) <= columns:
        return text
    end = _first(text[::-1], columns // 2)[::-1]
    return _first(text, columns - 1 - width(end)) + "…" + end


def _first(text: str, columns: int) -> str:
    used = 0
    for at, char in enumerate(text):
        used += char_width(char)
        if used > columns:
            return text[:at]
    return text
