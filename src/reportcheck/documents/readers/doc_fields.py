"""Fields of a Word 97–2003 file: only their results are text ([MS-DOC] 2.8.25).

A field is its begin sign, an instruction, a separator, a result and its end sign; fields stand in one another and may
reach over paragraphs.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reportcheck.documents.readers.doc_characters import NUL

_SIGNS = re.compile("[\x13\x14\x15]")
_SIGNS_AND_MARKS = re.compile("[\x13\x14\x15\r\x07]")
_NOT_MARKS = re.compile("[^\r\x07\x0c]")
_CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)
_OBJECT = re.compile(r"\s*(?:EMBED|LINK)\s+([\w.]{1,80})", re.IGNORECASE)


class _Field:
    __slots__ = ("begin", "separator")

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.separator = -1


class Fields(NamedTuple):
    """A story with instructions and signs blanked. `contents` are the stretches of tables of contents, `objects` the
    positions of embedded objects with their program's name."""

    text: str
    contents: list[tuple[int, int]]
    objects: list[tuple[int, str]]


def read_fields(text: str) -> Fields:
    """The results of all fields in one story. A field without an end gives up at the end of its paragraph."""
    if "\x13" not in text:
        return Fields(_SIGNS.sub(NUL, text), [], [])
    balanced = text.count("\x13") == text.count("\x15")
    contents: list[tuple[int, int]] = []
    objects: list[tuple[int, str]] = []
    blanked: list[tuple[int, int]] = []
    stack: list[_Field] = []
    instructions = 0  # open fields of which the instruction is not over yet: all inside is blanked with the outermost
    for match in (_SIGNS if balanced else _SIGNS_AND_MARKS).finditer(text):
        at, sign = match.start(), match[0]
        if sign == "\x13":
            stack.append(_Field(at))
            instructions += 1
        elif not stack:
            continue
        elif sign == "\x14":
            field = stack[-1]
            if field.separator < 0:
                field.separator = at
                instructions -= 1
                if instructions == 0:
                    blanked.append((field.begin, at))
                    picture = text.find("\x01", at + 1, at + 8)
                    match = _OBJECT.match(_instruction(text, field)) if picture >= 0 else None
                    if match:
                        # The picture in the result is the object's preview; the object counts once.
                        objects.append((at, match[1]))
                        blanked.append((picture, picture + 1))
        elif sign == "\x15":
            field = stack.pop()
            if field.separator < 0:
                instructions -= 1
                if instructions == 0:
                    blanked.append((field.begin, at))
            elif instructions == 0:
                if _CONTENTS.match(_instruction(text, field)):
                    contents.append((field.separator, at))
        else:
            stack.clear()
            instructions = 0
    return Fields(_SIGNS.sub(NUL, _blank(text, blanked)), contents, objects)


def _instruction(text: str, field: _Field) -> str:
    return text[field.begin + 1 : min(field.separator, field.begin + 200)]


def _blank(text: str, ranges: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in sorted(ranges):
        if start >= at:
            parts += (text[at:start], _NOT_MARKS.sub(NUL, text[start:end]))
            at = end
    parts.append(text[at:])
    return "".join(parts)
