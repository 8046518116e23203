"""The special characters of a paragraph's text ([MS-DOC] 2.4.1) as plain text."""

from __future__ import annotations

import re

from reportcheck.documents.readers.doc_pieces import joined_surrogates
from reportcheck.documents.readers.docx_breaks import BREAK, resolve_breaks
from reportcheck.documents.readers.symbols import symbol

_SPECIAL = re.compile("[\x00-\x08\x0a-\x1f\ud800-\udfff\uf000-\uf0ff]")
_PLAIN: dict[int, str | None] = dict.fromkeys(range(0x20))
_PLAIN |= {0x09: "\t", 0x0A: " ", 0x0B: BREAK, 0x0C: BREAK, 0x0E: BREAK, 0x1E: "-"}
_PLAIN |= {code: symbol(code) for code in range(0xF000, 0xF100)}  # where the signs of symbol fonts are kept


def plain_text(raw: str, in_cell: bool) -> str:
    """`raw` with tabs and line breaks resolved, a hyphen that does not break as one, all other signs left out."""
    if not _SPECIAL.search(raw):
        return raw
    text = joined_surrogates(raw.translate(_PLAIN))
    return resolve_breaks(text, in_cell) if BREAK in text else text
