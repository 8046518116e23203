"""Texts fit for XML."""

from __future__ import annotations

from reportcheck.patterns import compile_pattern

_FORBIDDEN = compile_pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text without characters that XML does not allow."""
    return _FORBIDDEN.sub("\ufffd", text)
