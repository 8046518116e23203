"""Which encoding a text is in: UTF-8 and UTF-16 with or without a mark, GB18030."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.patterns import compile_pattern

_PLAUSIBLE = compile_pattern(
    r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027\u2030-\u205e\u2460-\u24ff"
    r"\u25a0-\u25ff\u2150-\u218f\u00a0-\u00ff\x20-\x7e\t\r\n\f]"
)
_CONTROL = compile_pattern(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_SAMPLE = 20_000
_SOUND_TO_BROKEN = 20


class Decoded(NamedTuple):
    """A text, and whether all bytes of the file are in it; each that is none of its encoding is U+FFFD."""

    text: str
    is_whole: bool = True


def decode(data: bytes) -> Decoded:
    """The text, without a byte order mark. Raises Unreadable: `not_a_report` (binary), `no_text`."""
    if data.startswith(codecs.BOM_UTF8):
        return _checked(_read_as("utf-8", data[3:]))
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _checked(_read_as("utf-16", data))
    if b"\x00" not in data:
        found = _read_as("utf-8", data)
        if found.is_whole or _is_damaged_only(found):
            return _checked(found)
    best, score = Decoded(""), 0.0
    for encoding in ("gb18030", "utf-16-le", "utf-16-be"):
        found = _read_as(encoding, data)
        if not (found.is_whole or _is_cut(found) or _is_damaged_only(found)):
            continue
        if (plausible := _plausibility(found.text)) > score:
            best, score = found, plausible
    if score < 0.9:
        raise Unreadable("not_a_report")
    return _checked(best)


def _read_as(encoding: str, data: bytes) -> Decoded:
    try:
        return Decoded(data.decode(encoding))
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), False)


def _is_cut(found: Decoded) -> bool:
    """Whether nothing but the last character is broken."""
    return 0 <= found.text.find("\ufffd") == len(found.text) - 1 > 0


def _is_damaged_only(found: Decoded) -> bool:
    """Whether the encoding is right and a few bytes are broken: in a wrong one most characters beyond ASCII are."""
    broken = found.text.count("\ufffd")
    return broken * _SOUND_TO_BROKEN <= len(found.text) - len(found.text.encode("ascii", "ignore")) - broken


def _plausibility(text: str) -> float:
    sample = text[:_SAMPLE]
    return len(_PLAUSIBLE.findall(sample)) / len(sample) if sample else 0.0


def _checked(found: Decoded) -> Decoded:
    sample = found.text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) // 100 or sample.count("\ufffd") > len(sample) // 20:
        raise Unreadable("not_a_report")
    if not found.text.strip():
        raise Unreadable("no_text")
    return found
