"""RTF: paragraphs, tables, notes and text boxes in reading order, as Word, WPS and LibreOffice write them.

Deleted and hidden text, headers and footers, field codes and everything marked as ignorable is left out. Groups are
kept on a list, so that nesting costs no Python recursion. A file that breaks off inside a group is `truncated`.
"""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.rtf_reader import RtfReader
from reportcheck.documents.readers.rtf_tokens import CLOSE, HEX, OPEN, WORD, tokens
from reportcheck.documents.readers.unread import figures_stand_outside
from reportcheck.documents.zipsafe import Limits, megabytes

_START = b"{\\rtf"


def read_rtf(data: bytes, limits: Limits) -> Draft:
    """All blocks of an RTF file.

    Raises Unreadable: `not_a_report` (no RTF), `truncated` (breaks off inside a paragraph or a table), `too_large`
    (bytes, tokens or depth of nesting).
    """
    if len(data) > limits.max_part_bytes:
        raise Unreadable("too_large", megabytes(limits.max_part_bytes))
    start = data[:1024].find(_START)
    if start < 0:
        raise Unreadable("not_a_report")
    reader = RtfReader()
    for kind, text, number in tokens(data[start:] if start else data):
        if kind == OPEN:
            reader.open_group()
        elif kind == CLOSE:
            reader.close_group()
        elif kind == WORD:
            reader.word(text, number)
        else:
            reader.characters(text, is_hex=kind == HEX)
    left_open = reader.depth
    if left_open > 1 or (left_open and not reader.draft.blocks):
        raise Unreadable("truncated")
    draft = reader.finish()
    if left_open:
        # Between two paragraphs; there is no telling how many followed.
        draft.unread_parts.append(UnreadPart("object", "RTF without its end", len(draft.blocks) - 1))
    draft.partial = figures_stand_outside(draft)
    return draft
