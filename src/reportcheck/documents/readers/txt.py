"""Plain text files."""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.readers.txt_decode import decode
from reportcheck.documents.readers.txt_lines import paragraphs_and_tables
from reportcheck.documents.readers.unread import figures_stand_outside, tell_lost


def read_txt(data: bytes) -> Draft:
    """All blocks of a text file. Raises Unreadable `not_a_report` for binary content, `no_text` for blank text."""
    found = decode(data)
    draft = Draft(paragraphs_and_tables(found.text))
    tell_lost(draft, found)
    draft.partial = figures_stand_outside(draft)
    return draft
