"""How wide a line is on paper: a Chinese character takes two columns, a Latin one takes one."""

from __future__ import annotations

from reportcheck.patterns import compile_pattern

_WIDE = compile_pattern(
    r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—①-⓿]"
)


def width(text: str) -> int:
    """Columns that `text` takes in a fixed-pitch Chinese font."""
    return len(text) + len(_WIDE.findall(text))


def indent(line: str) -> int:
    """Columns of white space before the first character; a tab counts as four."""
    blank = line[: len(line) - len(line.lstrip(" \t\u3000\u00a0"))]
    return sum(2 if char == "\u3000" else 4 if char == "\t" else 1 for char in blank)
