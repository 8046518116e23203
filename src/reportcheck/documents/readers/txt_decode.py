"""Which encoding a text is in: UTF-8 and UTF-16 with or without a mark, GB18030."""

from __future__ import annotations

import codecs

from reportcheck.documents.errors import Unreadable
from reportcheck.patterns import compile_pattern

_PLAUSIBLE = compile_pattern(
    r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027\u2030-\u205e\u2460-\u24ff"
    r"\u25a0-\u25ff\u2150-\u218f\u00a0-\u00ff\x20-\x7e\t\r\n\f]"
)
_CONTROL = compile_pattern(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_SAMPLE = 20_000


def decode(data: bytes) -> str:
    """The text, without a byte order mark. Raises Unreadable: `not_a_report` (binary), `truncated` (broken UTF-16)."""
    if data.startswith(codecs.BOM_UTF8):
        return _checked(data[3:].decode("utf-8", "replace"))
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # An odd last byte is a cut file; what came before it is still good.
        return _checked(data[: len(data) // 2 * 2].decode("utf-16", "replace"))
    if b"\x00" not in data:
        try:
            return _checked(data.decode("utf-8"))
        except UnicodeDecodeError:
            pass
    best, score = "", 0.0
    for encoding in ("gb18030", "utf-16-le", "utf-16-be"):
        text = _try(data, encoding)
        if text is not None and (plausible := _plausibility(text)) > score:
            best, score = text, plausible
    if score < 0.9:
        raise Unreadable("not_a_report")
    return _checked(best)


def _try(data: bytes, encoding: str) -> str | None:
    if encoding != "gb18030" and len(data) % 2:
        return None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        # A file cut inside its last character is still readable.
        if error.start >= len(data) - 4 and error.start > 0:
            return data[: error.start].decode(encoding, "ignore")
        return None


def _plausibility(text: str) -> float:
    sample = text[:_SAMPLE]
    return len(_PLAUSIBLE.findall(sample)) / len(sample) if sample else 0.0


def _checked(text: str) -> str:
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) // 100 or sample.count("\ufffd") > len(sample) // 20:
        raise Unreadable("not_a_report")
    if not text.strip():
        raise Unreadable("no_text")
    return text
