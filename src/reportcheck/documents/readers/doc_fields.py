"""Fields of a Word 97–2003 file: only their results are text ([MS-DOC] 2.8.25).

A field is its begin sign, an instruction, a separator, a result and its end sign; fields stand in one another and may
reach over paragraphs.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reportcheck.documents.readers.doc_characters import NUL

_BEGIN, _SEPARATOR, _END, _PICTURE = "\x13", "\x14", "\x15", "\x01"
_SIGNS = re.compile("[\x13\x14\x15]")
_SIGNS_AND_MARKS = re.compile("[\x13\x14\x15\r\x07]")
_NOT_MARKS = re.compile("[^\r\x07\x0c]")
_CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)
_OBJECT = re.compile(r"\s*(?:EMBED|LINK)\s+([\w.]{1,80})", re.IGNORECASE)
_INSTRUCTION = 200  # characters of it that are looked at


class Fields(NamedTuple):
    """A story with instructions and signs blanked. `contents` are the stretches of tables of contents, in order and
    apart, `objects` the positions of embedded objects with their program's name."""

    text: str
    contents: list[tuple[int, int]]
    objects: list[tuple[int, str]]


def read_fields(text: str) -> Fields:
    """The results of all fields in one story. Where begins and ends do not pair up, a field ends with its paragraph."""
    reader = _Reader(text)
    if _BEGIN in text:
        balanced = text.count(_BEGIN) == text.count(_END)
        for match in (_SIGNS if balanced else _SIGNS_AND_MARKS).finditer(text):
            reader.sign(match.start(), match[0])
    return Fields(_SIGNS.sub(NUL, _blank(text, reader.blanked)), _outermost(reader.contents), reader.objects)


def _outermost(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


class _Field:
    __slots__ = ("begin", "separator")

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.separator = -1


class _Reader:
    def __init__(self, text: str) -> None:
        self.contents: list[tuple[int, int]] = []
        self.objects: list[tuple[int, str]] = []
        self.blanked: list[tuple[int, int]] = []
        self._text = text
        self._open: list[_Field] = []
        self._instructions = 0  # open fields of which the instruction is not over yet

    def sign(self, at: int, sign: str) -> None:
        """The next sign of a field, or mark of a paragraph, and where it stands."""
        if sign == _BEGIN:
            self._open.append(_Field(at))
            self._instructions += 1
        elif not self._open:
            return
        elif sign == _SEPARATOR:
            if self._open[-1].separator < 0:
                self._open[-1].separator = at
                self._close_instruction(self._open[-1], at)
        elif sign == _END:
            field = self._open.pop()
            if field.separator < 0:
                self._close_instruction(field, at)
            elif self._instructions == 0 and _CONTENTS.match(self._instruction(field)):
                self.contents.append((field.separator, at))
        else:
            unfinished = next((field for field in self._open if field.separator < 0), None)
            if unfinished is not None:
                self.blanked.append((unfinished.begin, at))
            self._open.clear()
            self._instructions = 0

    def _close_instruction(self, field: _Field, at: int) -> None:
        self._instructions -= 1
        if self._instructions:
            return  # it stands in another one's instruction and is blanked with that
        self.blanked.append((field.begin, at))
        picture = self._text.find(_PICTURE, at + 1, at + 8)
        if field.separator >= 0 and picture >= 0:
            match = _OBJECT.match(self._instruction(field))
            if match:
                # The picture in the result is the object's preview; the object counts once.
                self.objects.append((at, match[1]))
                self.blanked.append((picture, picture + 1))

    def _instruction(self, field: _Field) -> str:
        return self._text[field.begin + 1 : min(field.separator, field.begin + _INSTRUCTION)]


def _blank(text: str, ranges: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in sorted(ranges):
        if start >= at:
            parts += (text[at:start], _NOT_MARKS.sub(NUL, text[start:end]))
            at = end
    parts.append(text[at:])
    return "".join(parts)
