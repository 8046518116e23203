"""Line breaks in mixed text: between Chinese characters, never inside a number or before closing punctuation."""

from __future__ import annotations

import re

from reportcheck.outputs.width import width
from reportcheck.patterns import compile_pattern

# A number keeps its sign, unit and the mark around it; a Latin word stays whole; punctuation stays with what it closes.
TOKEN = compile_pattern(
    r"(?:[（(【“《]*(?:[-−+¥]?[0-9０-９][0-9０-９.,．，]*(?<![,，.])(?:[百千万亿]{0,2}[元人分个]|[%％‰])?|[A-Za-z_-]+|.)"
    r"[，。；：、！？）)】”》…]*)\s*",
    re.DOTALL,
)


def break_offsets(text: str, columns: int) -> list[int]:
    """Where `text` (one paragraph) must be broken to fit into `columns`.

    A token wider than a line is left as it is, for the terminal to fold.
    """
    offsets: list[int] = []
    used = 0
    for match in TOKEN.finditer(text):
        token = match[0]
        if used and used + width(token.rstrip()) > columns:
            offsets.append(match.start())
            used = 0
        used += width(token)
        if "\n" in token:
            used = 0
    return offsets
