"""Plain text in columns, where a Chinese character is two columns wide."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.outputs.width import char_width, width
from reportcheck.visible import visible


def shorten(text: str, limit: int) -> str:
    """The text on one line in at most `limit` columns, cut with … where it is longer."""
    text = visible(" ".join(text.split()))
    if width(text) <= limit:
        return text
    taken = 0
    for index, char in enumerate(text):
        taken += char_width(char)
        if taken > limit - 1:
            return text[:index] + "…"
    return text


def columns(rows: Sequence[Sequence[str]], limit: int = 48) -> str:
    """Rows as lines of aligned columns; all columns but the last are at most `limit` wide."""
    lines = [[*(shorten(cell, limit) for cell in row[:-1]), visible(" ".join(row[-1].split()))] for row in rows]
    count = max((len(line) for line in lines), default=0)
    widths = [max((width(line[i]) for line in lines if len(line) > i + 1), default=0) for i in range(count)]
    return "".join(
        "  ".join(cell + " " * (widths[i] - width(cell)) for i, cell in enumerate(line)).rstrip() + "\n"
        for line in lines
    )
