"""From lines to paragraphs: where one ends, which are headings by their look, which stand below the text as notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from reportcheck.documents.captions import is_numbered_caption, unit_note
from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.pdf_lines import Line
from reportcheck.documents.readers.pdf_marks import note_mark, raise_own_mark, raised_marks
from reportcheck.documents.readers.pdf_runs import advance
from reportcheck.documents.readers.pdf_tables import is_figure

_SENTENCE_END = ("。", "；", "：", "！", "？", "”", ";", ":", "）。")
_LEADER = re.compile(r"(?:\.{3,}|…+|·{3,}|．{3,}|-{4,}|—{3,})\s*[-—(（]?\s*\d{1,4}\s*[)）]?\s*$")
# what a line begins with and could not be cut: brackets, a word or number or character, and the signs after it
_HEAD = re.compile(
    r"[（〔《“‘【(\[]*(?:[0-9０-９A-Za-z.,，．:/%％‰—-]+|.)[，。、；：！？）》”’〕】％%]*[0-9A-Za-z.,%]*[，。、；：）》”’〕】%]*"
)
_PAGE_ENDS = frozenset("0123456789)）")
_INDENT = 1.2  # in heights of the text, as all below
_ROOM = 1.3
_WIDE_ROOM = 4.0
_RUNNING = 15  # characters
_FEW_LINES = 8
_WIDE_GAP = 3.2
_GAP = 1.55  # in usual distances between lines
_OTHER_SIZE = 1.09
LARGER = 1.14  # than the running text, and so a title or a heading


class Margins(NamedTuple):
    """Where the lines of a column of text begin and end, and how far they usually stand apart, in points."""

    left: float
    right: float
    pitch: float


def read_margins(lines: Sequence[Line], edges: Sequence[float] = ()) -> Margins:
    """The margins that most of the lines keep to; where there are few, the `edges` of tables count too."""
    plain = [line for line in lines if len(line.pieces) == 1] or list(lines)
    lefts = Counter(round(line.left / 2) for line in plain)
    often = [left for left, count in lefts.items() if count >= max(2, len(plain) * 0.04)]
    left = min(often, default=min(lefts)) * 2.0
    rights = sorted(line.right for line in plain)
    right = rights[len(rights) - 1 - len(rights) // 25]
    if len(plain) < _FEW_LINES and edges:
        left, right = min(left, *edges), max(right, *edges)
    steps = [above.y - below.y for above, below in pairwise(lines) if above.y > below.y]
    return Margins(left, right, median(steps) if steps else 0.0)


def is_centred(line: Line, margins: Margins, larger: bool = False) -> bool:
    """Whether a line stands in the middle, clear of both margins; in larger type than the text it may fill the line."""
    middle = (margins.left + margins.right) / 2
    left, right = (0.2, 0.2) if larger else (2.6, 1.5)
    return (
        abs((line.left + line.right) / 2 - middle) <= 3 + 0.015 * (margins.right - margins.left)
        and line.left - margins.left > left * line.size
        and margins.right - line.right > right * line.size
    )


def goes_on(lines: list[Line], line: Line, above: Margins, margins: Margins, same_column: bool) -> bool:
    """Whether `line`, within `margins`, continues the paragraph of `lines`, which kept to those `above`.

    `same_column` tells that it stands right below the last of them.
    """
    last = lines[-1]
    if max(last.size, line.size) > _OTHER_SIZE * min(last.size, line.size):
        return False
    if same_column and last.y - line.y > min(max(_GAP * margins.pitch, 1.2 * last.size), _WIDE_GAP * last.size):
        return False
    if is_centred(last, above) or is_centred(line, margins) or _stands_alone(last):
        return False
    ends = last.text.endswith(_SENTENCE_END)
    begins = starts_with_number(line.text)
    # A line that ends early within a sentence was cut there for want of a better place.
    room = _ROOM if ends or begins or len(last.text) < _RUNNING else _WIDE_ROOM
    if above.right - last.right > _width_of_head(line) + room * line.size:
        return False
    if line.left - margins.left > _INDENT * line.size:
        # A block that is indented as a whole: only then does a line that is set in continue the one above.
        return (
            abs((line.left - margins.left) - (last.left - above.left)) <= 2.5
            and not begins
            and (len(lines) > 1 or not ends)
        )
    return not (ends and (begins or is_numbered_caption(line.text)))


def are_indented(lines: Sequence[Line], margins: Margins) -> bool:
    """Whether paragraphs begin set in: most lines below one that ends a sentence early do."""
    below = [
        line.left - margins.left > _INDENT * line.size
        for last, line in pairwise(lines)
        if last.text.endswith("。") and margins.right - last.right > 3 * last.size
    ]
    return len(below) >= 4 and below.count(True) >= 0.6 * len(below)


def is_after_break(lines: list[Line], line: Line, margins: Margins) -> bool:
    """Whether running text at the left margin goes on, after a line break, where paragraphs begin set in."""
    last = lines[-1]
    return (
        lines[0].left - margins.left > _INDENT * line.size > line.left - margins.left
        and abs(last.size - line.size) < 0.5
        and 0 < last.y - line.y <= _GAP * margins.pitch
        and last.text.endswith(_SENTENCE_END)
        and len(line.pieces) == 1
        and any(sign in line.text for sign in "，。；")
        and not starts_with_number(line.text)
        and not is_numbered_caption(line.text)
        and not is_centred(last, margins)
        and not _stands_alone(last)
    )


def _stands_alone(line: Line) -> bool:
    if len(line.pieces) > 1 and is_figure(line.pieces[-1].text):
        return True
    text = line.text
    return (text[-1:] in _PAGE_ENDS and _LEADER.search(text) is not None) or (len(text) <= 30 and bool(unit_note(text)))


def _width_of_head(line: Line) -> float:
    head = _HEAD.match(line.text)
    return sum(advance(char, line.size) for char in head[0]) if head else 0.0


def is_rest_of_title(above: Line, line: Line, margins: Margins, body_size: float) -> bool:
    """Whether a line of large type in the middle is what did not fit into the full line above."""
    return (
        line.size >= LARGER * body_size
        and abs(above.size - line.size) < 0.5
        and 0 < above.y - line.y < 2.5 * line.size
        and is_centred(line, margins)
        and margins.right - above.right <= _ROOM * line.size
        and above.left - margins.left <= 2 * line.size
    )


def split_notes(lines: list[Line], body_size: float, separator: float) -> tuple[list[Line], list[Line]]:
    """The lines of a page, and the footnotes below them: text with a mark, smaller or below a short rule."""
    start = len(lines)
    while start and (lines[start - 1].size < 0.93 * body_size or lines[start - 1].y < separator):
        start -= 1
    _raise_marks(lines, start, separator)
    while start < len(lines) and not note_mark(lines[start].text):
        start += 1
    if not 0 < start < len(lines) or not any(line.size >= 0.93 * body_size for line in lines[:start]):
        return lines, []
    return lines[:start], lines[start:]


def _raise_marks(lines: list[Line], start: int, separator: float) -> None:
    """Below a rule for footnotes, a mark that the text above bears is one even where it is not raised."""
    below = [line for line in lines[start:] if line.y < separator]
    if below:
        marks = {mark for line in lines[:start] for mark in raised_marks(line.text)}
        for line in below:
            line.text = raise_own_mark(line.text, marks)
