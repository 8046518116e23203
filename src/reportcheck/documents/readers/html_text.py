"""White space in HTML: what the source has only to be readable is dropped, and a <br> (BREAK) begins a paragraph."""

from __future__ import annotations

import re
import unicodedata

from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.docx_breaks import BREAK, resolve_breaks
from reportcheck.documents.readers.txt_clean import without_noise

_SPACES = re.compile("[ \t\r\n\f\xa0]+")
_INDENT = re.compile("[ \t\r\n\f]*(?:[\u3000\u2003]|\xa0[\xa0 ]|\xa0)")
_ENDS = re.compile(r"[。！？!?；;：:…][”’」』）)》\"]*$")
_OPENERS, _CLOSERS = "《（(“「『【〔", "》）)”」』】〕"
_WIDE_SIGNS = frozenset("“”‘’—…·×")
_WRAPPED = 20


def lines_of(raw: str) -> list[str]:
    """The paragraphs that the text of one block makes up; none is empty, none has white space at its ends."""
    lines: list[str] = []
    indents: list[bool] = []
    blank = True
    for part in raw.split(BREAK):
        line = one_line(part)
        if line:
            lines.append(line)
            indents.append(blank or _INDENT.match(part) is not None)
        blank = not line
    if len(lines) < 2:
        return lines
    paragraphs = [[lines[0]]]
    for line, begins, before in zip(lines[1:], indents[1:], lines, strict=False):
        if not begins and _goes_on(before, line):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return ["".join(paragraph) for paragraph in paragraphs]


def joined_lines(raw: str, in_cell: bool = False) -> str:
    """`raw` as one paragraph, each <br> a newline or nothing, as a soft line break is in a Word file."""
    if BREAK not in raw:
        return one_line(raw)
    return resolve_breaks(BREAK.join(map(one_line, raw.split(BREAK))), in_cell)


def one_line(raw: str) -> str:
    """`raw` as the page shows it on one line: white space collapsed, line ends of the source dropped beside Chinese."""
    text = without_noise(raw.replace(BREAK, ""))
    if not text.isascii() or "\n" in text or "  " in text or "\t" in text:
        text = _SPACES.sub(_space, text)
    return text.strip()


def _space(match: re.Match[str]) -> str:
    run = match[0]
    if "\n" not in run or "\xa0" in run:
        return " "
    text = match.string
    before = text[match.start() - 1 : match.start()]
    after = text[match.end() : match.end() + 1]
    return "" if _is_wide(before) or _is_wide(after) else " "


def _is_wide(char: str) -> bool:
    return char != "" and (char in _WIDE_SIGNS or unicodedata.east_asian_width(char) in "WF")


def _goes_on(line: str, following: str) -> bool:
    """Whether a <br> only ends a line on paper: the sentence before it is still open."""
    if _ENDS.search(line) or starts_with_number(following):
        return False
    if line[-1] in "，,、" or _is_unclosed(line):
        return True
    return len(line) >= _WRAPPED and "，" in line and ("。" in following or "，" in following)


def _is_unclosed(line: str) -> bool:
    depth = 0
    for char in line[-60:]:
        if char in _OPENERS:
            depth += 1
        elif char in _CLOSERS:
            depth = max(depth - 1, 0)
    return depth > 0
