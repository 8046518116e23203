"""Texts of reports as HTML and JSON. Whatever a report holds stays text, and what would be invisible is shown."""

from __future__ import annotations

import json
from typing import Any

from reportcheck.patterns import compile_pattern
from reportcheck.visible import visible

_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_SPECIAL = compile_pattern(r"[&<>\"']")
# in a script element only < can end it; the separators end lines in older JavaScript
_IN_SCRIPT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def escape(text: str) -> str:
    """Text for the content of an element and for an attribute in double quotes."""
    return _SPECIAL.sub(lambda match: _MARKUP[match[0]], visible(text))


def script_json(value: Any) -> str:
    """JSON that can stand in a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for char, code in _IN_SCRIPT.items():
        text = text.replace(char, code)
    return visible(text)
