"""Texts of cells as a page shows them."""

from __future__ import annotations

_CONTROL = {code: None for code in range(32) if code not in (9, 10)}


def tidy(text: str) -> str:
    """A stored text with plain line ends, without control characters and without space around it."""
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    return text.strip()
