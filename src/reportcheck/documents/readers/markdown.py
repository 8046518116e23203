"""Markdown: headings, paragraphs, lists with their numbers, pipe tables; what is marked up is read as plain text.

Code is left out where it is fenced. Lines set in by spaces are paragraphs here, for that is how Chinese texts begin.
"""

from __future__ import annotations

import re

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.html_pictures import text_stands_in_pictures
from reportcheck.documents.readers.html_title import mark_only_heading
from reportcheck.documents.readers.markdown_blocks import BlockReader
from reportcheck.documents.readers.markdown_source import prepared
from reportcheck.documents.readers.txt_decode import decode
from reportcheck.documents.readers.unread import figures_stand_outside, tell_lost
from reportcheck.documents.zipsafe import Limits, megabytes

_MAX_BYTES = 5_000_000  # more than any report; beyond it the time for parsing would be felt
_ATX = re.compile(r"^ {0,3}#{1,6}[ \t]+[^\s#]", re.MULTILINE)
_RULE_CELL = re.compile(r"\s*(?::?-{2,}:?|:-:?|-:)\s*")
_RULE_LENGTH = 1000


def read_markdown(data: bytes, limits: Limits) -> Draft:
    """All blocks of a Markdown file.

    Raises Unreadable: `too_large`, `not_a_report` (binary), `no_text`.
    """
    most = min(limits.max_part_bytes, _MAX_BYTES)
    if len(data) > most:
        raise Unreadable("too_large", megabytes(most))
    found = decode(data)
    draft = BlockReader().read(prepared(found.text))
    mark_only_heading(draft)
    tell_lost(draft, found)
    draft.partial = figures_stand_outside(draft) or text_stands_in_pictures(draft)
    return draft


def looks_like_markdown(text: str) -> bool:
    """Whether a plain text is Markdown: it has a heading `# …`, or a table of bars with its row of dashes.

    A table that has such a row between all of its rows is drawn, not marked up.
    """
    if _ATX.search(text):
        return True
    lines = text.split("\n") if "--" in text or ":-" in text else []
    return any(_rules_a_table(lines, index) for index in range(1, len(lines)) if _is_rule(lines[index]))


def _rules_a_table(lines: list[str], rule: int) -> bool:
    if _columns(lines[rule - 1]) != _columns(lines[rule]) or _is_rule(lines[rule - 1]):
        return False
    return not any(0 <= near < len(lines) and _is_rule(lines[near]) for near in (rule - 2, rule + 2))


def _is_rule(line: str) -> bool:
    if "|" not in line or "-" not in line or len(line) > _RULE_LENGTH:
        return False
    return all(_RULE_CELL.fullmatch(cell) for cell in line.strip().strip("|").split("|"))


def _columns(line: str) -> int:
    return line.strip().strip("|").count("|") + 1 if "|" in line else 0
