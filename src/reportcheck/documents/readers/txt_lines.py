"""From the lines of a text file to paragraphs and tables: hard-wrapped lines are joined where a sentence goes on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from reportcheck.documents.captions import is_numbered_caption, unit_note
from reportcheck.documents.draft import DraftBlock, DraftParagraph
from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.txt_clean import clean_lines
from reportcheck.documents.readers.txt_tables import find_tables
from reportcheck.documents.readers.txt_width import indent, width
from reportcheck.documents.titles import ends_title, is_title_line
from reportcheck.patterns import compile_pattern

_END = compile_pattern(r"[。！？!?；;：:][”’」』）)》\"]*\s*$")
_STOP = compile_pattern(r"[。！？!?][”’」』）)》\"]*\s*$")
_RUNNING = compile_pattern(r"[，,；。：]")
_NUMBER = compile_pattern(r"[0-9０-９][0-9０-９,，.．%％]*")
_CENTRED = 6
_TOLERANCE = 9
_MIN_WIDTH, _MAX_WIDTH = 36, 160
_OPENERS, _CLOSERS = "《（(“「『【〔", "》）)”」』】〕"


def paragraphs_and_tables(text: str) -> list[DraftBlock]:
    """Blocks in reading order."""
    lines = clean_lines(text)
    tables = find_tables(lines)
    parts = list(_parts(lines, {start: end for start, end, _ in tables}))
    layout = _read_layout([line for part in parts if not isinstance(part, int) for line in part])
    drawn = {start: table for start, _, table in tables}
    blocks: list[DraftBlock] = []
    for part in parts:
        if isinstance(part, int):
            blocks.append(drawn[part])
        else:
            blocks.extend(_paragraphs(part, layout))
    _join_title_lines(blocks)
    return blocks


def _parts(lines: list[str], tables: dict[int, int]) -> Iterator[list[str] | int]:
    """Stretches of lines outside tables, and the first line numbers of tables."""
    stretch: list[str] = []
    index = 0
    while index < len(lines):
        if index in tables:
            yield stretch
            yield index
            stretch = []
            index = tables[index]
        else:
            stretch.append(lines[index])
            index += 1
    yield stretch


class _Layout(NamedTuple):
    """How the lines of the file were set: cut at `wrap` columns or at `characters` (0: not cut), indented or not."""

    wrap: int
    characters: int
    indented: bool
    double_spaced: bool


def _read_layout(lines: list[str]) -> _Layout:
    return _Layout(
        _wrap_width(lines), _wrap_characters(lines), _paragraphs_are_indented(lines), _is_double_spaced(lines)
    )


def _paragraphs(lines: list[str], layout: _Layout) -> list[DraftBlock]:
    wrap, characters, indented, double_spaced = layout
    paragraphs: list[DraftBlock] = []
    current: list[str] = []
    last_line = ""
    gap = False
    for line in lines:
        if not line:
            gap = True
            continue
        joins = bool(current) and (not gap or (double_spaced and wrap > 0))
        if joins and (_goes_on(last_line, line, wrap, indented) or _was_cut(last_line, line, characters, indented)):
            current.append(line)
        else:
            if current:
                paragraphs.append(_paragraph(current))
            current = [line]
        last_line, gap = line, False
    if current:
        paragraphs.append(_paragraph(current))
    return paragraphs


def _goes_on(line: str, following: str, wrap: int, indented: bool) -> bool:
    """Whether the sentence of `line` is continued by the line after it."""
    if wrap:
        if width(line.rstrip()) + _unbreakable(following) < wrap - _TOLERANCE or indent(line) >= _CENTRED:
            return False
        if indented:
            return indent(following) == 0
        return indent(following) == 0 and not _STOP.search(line) and not _begins_item(following)
    if indent(following) > indent(line) or _END.search(line) or _begins_item(following):
        return False
    if _unclosed(line):
        return len(line) >= 10
    # Without a common width only running text that breaks off before a line that ends a sentence is joined.
    return len(line.strip()) >= 25 and _RUNNING.search(line) is not None and _is_rest_of_sentence(line, following)


def _was_cut(line: str, following: str, characters: int, indented: bool) -> bool:
    """Whether `line` has exactly as many characters as the file's cut lines have."""
    if not characters or len(line.rstrip()) != characters or indent(line) >= _CENTRED or indent(following):
        return False
    return indented or not (_STOP.search(line) or _begins_item(following))


def _wrap_characters(lines: list[str]) -> int:
    """The number of characters after which lines were cut; 0 where no one number is common among the longest."""
    lengths = [len(line.rstrip()) for line in lines if line]
    longest = max(lengths, default=0)
    return longest if longest >= 20 and lengths.count(longest) >= max(4, len(lengths) * 0.2) else 0


def _unbreakable(line: str) -> int:
    """Columns of the number that opens a line: it is not cut, so the line before may have ended early."""
    match = _NUMBER.match(line)
    return width(match[0]) if match else 0


def _is_rest_of_sentence(line: str, following: str) -> bool:
    return (
        _STOP.search(following) is not None
        and len(following.strip()) < len(line.strip())
        and is_title_line(DraftParagraph(line.strip()))
        and not unit_note(line)
    )


def _begins_item(line: str) -> bool:
    return starts_with_number(line.lstrip()) or is_numbered_caption(line.strip()) or bool(unit_note(line))


def _unclosed(line: str) -> bool:
    depth = 0
    for char in line[-60:]:
        if char in _OPENERS:
            depth += 1
        elif char in _CLOSERS:
            depth = max(depth - 1, 0)
    return depth > 0


def _wrap_width(lines: list[str]) -> int:
    """The width at which lines were cut, in columns; 0 where they were not cut.

    Cut lines crowd under one width and mostly end inside a sentence.
    """
    widths = [width(line.rstrip()) for line in lines if line]
    if len(widths) < 6:
        return 0
    widest = sorted(widths)[-max(len(widths) // 50, 1)]
    if not _MIN_WIDTH <= widest <= _MAX_WIDTH or max(widths) > widest + _TOLERANCE:
        return 0
    full = [line for line in lines if line and width(line.rstrip()) >= widest - _TOLERANCE]
    cut = [line for line in full if not _END.search(line)]
    return widest if len(full) >= 4 and len(full) >= len(widths) * 0.3 and len(cut) >= len(full) * 0.6 else 0


def _paragraphs_are_indented(lines: list[str]) -> bool:
    indents = [indent(line) for line in lines if line]
    some = sum(1 for columns in indents if 2 <= columns <= 8)
    none = sum(1 for columns in indents if columns == 0)
    return some >= 3 and none > 0


def _is_double_spaced(lines: list[str]) -> bool:
    full = sum(1 for line in lines if line)
    followed = sum(1 for line, after in pairwise(lines) if line and not after)
    return full > 1 and followed >= full * 0.9


def _paragraph(lines: list[str]) -> DraftParagraph:
    text = lines[0].strip()
    if len(lines) > 1:
        parts = [text]
        last = text[-1:]
        for line in lines[1:]:
            piece = line.strip()
            if last.isascii() and last.isalpha() and piece[:1].isascii() and piece[:1].isalpha():
                parts.append(" ")
            parts.append(piece)
            last = piece[-1:]
        text = "".join(parts)
    return DraftParagraph(text, centred=len(lines) == 1 and indent(lines[0]) >= _CENTRED and len(text) <= 60)


def _join_title_lines(blocks: list[DraftBlock]) -> None:
    """Join the lines of a title that was cut: each up to the line that ends like a title."""
    index = 0
    while index + 1 < min(len(blocks), 12):
        first, second = blocks[index], blocks[index + 1]
        if not isinstance(first, DraftParagraph) or not isinstance(second, DraftParagraph):
            return
        if not is_title_line(first) or starts_with_number(first.text):
            return
        if (
            not ends_title(first.text)
            and is_title_line(second)
            and not starts_with_number(second.text)
            and ends_title(second.text)
            and len(first.text) + len(second.text) <= 80
        ):
            first.text += second.text
            del blocks[index + 1]
        index += 1
