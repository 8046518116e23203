"""Texts of reports as HTML and JSON. Whatever a report holds stays text, and what would be invisible is shown."""

from __future__ import annotations

import json
import re
from typing import Any

from reportcheck.patterns import compile_pattern

# Controls, marks that turn the direction of writing, code points that no document may hold. What they do to a page
# would not be seen; a report that holds them should show them.
_HIDDEN = compile_pattern(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_SPECIAL = compile_pattern(r"[&<>\"']")
# in a script element only < can end it; the separators end lines in older JavaScript
_IN_SCRIPT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def escape(text: str) -> str:
    """Text for the content of an element and for an attribute in double quotes."""
    return _SPECIAL.sub(lambda match: _MARKUP[match[0]], visible(text))


def visible(text: str) -> str:
    """The text with hidden characters spelled out: ␀ for NUL, [U+202E] for a mark of direction."""
    return _HIDDEN.sub(_spelled, text)


def script_json(value: Any) -> str:
    """JSON that can stand in a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for char, code in _IN_SCRIPT.items():
        text = text.replace(char, code)
    return _HIDDEN.sub(_spelled, text)


def _spelled(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] == "\r":
        return ""
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else f"[U+{code:04X}]"
