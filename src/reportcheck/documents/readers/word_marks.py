"""The markers that Word writes as text before list items when it saves HTML or RTF."""

from __future__ import annotations

from reportcheck.patterns import compile_pattern

_COUNTS = compile_pattern(r"[0-9０-９一-龥①-⑳㉑-㉟⑴-⒇㈠-㈩]|[a-zA-Z]{1,4}[.、)）]")


def printed_number(marker: str) -> str:
    """The number in a list marker, without the space behind it; "" where the marker is a bullet."""
    text = marker.strip()
    return text if _COUNTS.search(text) else ""
