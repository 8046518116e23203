"""Soft line breaks: which of them end a sentence and which only end a line."""

from __future__ import annotations

from reportcheck.documents.markers import starts_with_number
from reportcheck.patterns import compile_pattern

BREAK = "\x0b"  # cannot occur in XML, so it is free to stand for a break until the rule below has spoken

_BREAKS = compile_pattern(BREAK + r"[\s" + BREAK + r"]*")
_SENTENCE_ENDS = tuple("。；：！？;:!?")
_CLOSERS = '”’」』）)】》"'
_HEADING_LENGTH = 40
_KEPT = 80


def resolve_breaks(text: str, in_cell: bool = False) -> str:
    """`text` with each BREAK kept as a newline, or dropped where the sentence goes on over it.

    A break stays after a sentence's end, before a line that begins with a heading number, and after a short line
    that is itself a numbered heading. Elsewhere it only ends a line: it is dropped, or becomes a space between
    two Latin words. In a table cell, figures on two lines are two figures and stay apart.
    """
    parts: list[str] = []
    line = ""
    position = 0
    for match in _BREAKS.finditer(text):
        before = text[position : match.start()]
        line += before
        if len(line) > _KEPT:
            line = "…" + line[1 - _KEPT :]  # only a short line can be a heading, so its end is enough
        joint = _joint(line, text[match.end() : match.end() + 24], in_cell)
        parts += (before, joint)
        if joint == "\n":
            line = ""
        position = match.end()
    parts.append(text[position:])
    return "".join(parts).strip("\n")


def _joint(line: str, following: str, in_cell: bool) -> str:
    left, right = line.rstrip(), following.lstrip()
    if not left or not right:
        return ""
    last, first = left[-1], right[0]
    if _is_figure(last) and _is_figure(first):
        return "\n" if in_cell else ""
    if left.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS):
        return "\n"
    if starts_with_number(right):
        return "\n"
    if starts_with_number(left) and len(left) <= _HEADING_LENGTH and last not in "，,、":
        return "\n"
    return " " if last.isascii() and first.isascii() and last.isalpha() and first.isalpha() else ""


def _is_figure(char: str) -> bool:
    return char.isdigit() or char in ".,．，%％"
