"""Texts of files as people may be shown them: what would move the cursor, change colours or turn the direction of
writing is spelled out, so that a file says nothing to a terminal or a page that its reader does not see.
"""

from __future__ import annotations

import json
import re
from typing import Any

from reportcheck.patterns import compile_pattern

# Controls, marks that turn the direction of writing, code points that no document may hold.
_HIDDEN = compile_pattern(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_BREAK = compile_pattern(r"[\t\n]")


def visible(text: str) -> str:
    """The text with hidden characters spelled out: ␀ for NUL, [U+202E] for a mark of direction; lines stay lines."""
    return text if text.isascii() and text.isprintable() else _HIDDEN.sub(_spelled, text)


def visible_line(text: str) -> str:
    """The same on one line: a line break is spelled out too."""
    return _BREAK.sub(_spelled, visible(text))


def dump_json(value: Any, indent: int | None = None) -> str:
    """JSON whose hidden characters are escaped: it reads back as it was, and can be shown on a terminal."""
    return _HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent))


def escape_markup(markup: str) -> str:
    """XML whose hidden characters are references to them; those that XML cannot hold must be gone before."""
    return _HIDDEN.sub(lambda match: f"&#x{ord(match[0]):X};", markup)


def _spelled(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] == "\r":
        return ""
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else f"[U+{code:04X}]"
