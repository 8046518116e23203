"""A sheet as blocks: title lines, notes and running text as paragraphs, grids as tables.

Borders tell them apart where a sheet has borders; else the shape of the rows does: a grid has rows of several cells,
a text row is one (merged) cell of text.
"""

from __future__ import annotations

import re
from itertools import groupby

from reportcheck.documents.captions import is_numbered_caption, is_table_caption, unit_note
from reportcheck.documents.draft import DraftBlock, DraftParagraph
from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.sheets_grid import kept_columns, read_grid
from reportcheck.documents.readers.sheets_lines import Line, bands
from reportcheck.documents.readers.sheets_model import CENTRED, NUMERIC, Filled, Sheet, Spot
from reportcheck.documents.readers.sheets_origins import Origin

_TITLE_LENGTH = 80  # longer lines are no titles, so how they are set is of no interest
_MAX_NOTES = 5
_SENTENCE = 30  # longer lines with a full stop are no remarks in a grid
_NOTE = re.compile(r"[^：:]*[：:]|公开\s?\d+\s?表|附[表件]|(?:附|续)?表\s?\d|[（(]?\d{4}\s?年(?:度|\d{1,2}月)?")
_FOOT = re.compile(r"\s*(?:[（(【]?[备附]?注[】）)]?\s*[\d一]?\s*[：:.、]|备注|说明|填表?说明|[*※])")


def lay_out(sheet: Sheet, origins: list[Origin] | None = None, index: int = 0) -> list[DraftBlock]:
    """The blocks of one sheet, the `index`-th, from top to bottom; `origins` gets where each came from."""
    blocks: list[DraftBlock] = []
    for band in bands(sheet):
        texts = _text_lines(band)
        for is_text, run in groupby(zip(texts, band, strict=True), key=lambda pair: pair[0]):
            lines = [line for _, line in run]
            if is_text:
                if origins is not None:
                    cells = ((line.index, cell) for line in lines for cell in line.cells)
                    origins += [Origin(index, (row,), (cell[0],)) for row, cell in cells for _ in paragraphs(cell)]
                for line in lines:
                    for cell in line.cells:
                        if (line.index, cell[0]) in sheet.comments:
                            sheet.spots[line.index, cell[0]] = Spot(len(blocks))
                        blocks.extend(paragraphs(cell))
            elif any(line.cells for line in lines):
                if sheet.comments:
                    _find_commented(sheet, lines, len(blocks))
                blocks.append(read_grid(lines))
                if origins is not None:
                    origins.append(Origin(index, tuple(line.index for line in lines), tuple(kept_columns(lines))))
    return blocks


def _find_commented(sheet: Sheet, lines: list[Line], block: int) -> None:
    """Note where the grid that the lines make has the cells with comments."""
    columns = kept_columns(lines)
    rows = {line.index: row for row, line in enumerate(lines)}
    for row, column in sheet.comments:
        if row in rows and column in columns:
            sheet.spots[row, column] = Spot(block, rows[row], columns.index(column))


def paragraphs(cell: Filled) -> list[DraftParagraph]:
    """The lines of a cell's text as paragraphs."""
    lines = (line.strip() for line in cell[1].splitlines())
    return [
        DraftParagraph(line, centred=bool(cell[2] & CENTRED) and len(line) <= _TITLE_LENGTH) for line in lines if line
    ]


def _text_lines(band: list[Line]) -> list[bool]:
    """For each line of a band whether it is text rather than part of a grid."""
    may_be = [_may_be_text(line) for line in band]
    if all(possible and len(line.cells) == 1 for possible, line in zip(may_be, band, strict=True)):
        return may_be
    left = min(line.cells[0][0] for line in band if line.cells)
    right = max(line.right for line in band)
    if any(line.is_ruled for line in band):
        texts = [possible and not line.is_ruled for possible, line in zip(may_be, band, strict=True)]
        wide = [possible and _spans(line, left, right) for possible, line in zip(may_be, band, strict=True)]
        feet = [spans and _is_foot(line) for spans, line in zip(wide, band, strict=True)]
        return _from_the_edges(texts, wide, feet)
    texts = [
        possible and line.cells[0][0] == left and is_numbered_caption(line.cells[0][1])
        for possible, line in zip(may_be, band, strict=True)
    ]
    _add_running_text(texts, may_be, band)
    heads = [possible and _is_head(line, left, right) for possible, line in zip(may_be, band, strict=True)]
    feet = [possible and _is_foot(line) for possible, line in zip(may_be, band, strict=True)]
    return _from_the_edges(texts, heads, feet)


def _add_running_text(texts: list[bool], may_be: list[bool], band: list[Line]) -> None:
    """Sentences and notes of a unit between grids are text, and so are a numbered heading or a name right above."""
    for index in range(len(band) - 1, -1, -1):
        if not may_be[index] or len(band[index].cells) > 1:
            continue
        text = band[index].cells[0][1].strip()
        below = index + 1 < len(band) and texts[index + 1]
        if (
            (len(text) > _SENTENCE and "。" in text)
            or (len(text) <= _SENTENCE and unit_note(text))
            or (below and (starts_with_number(text) or is_table_caption(text)))
        ):
            texts[index] = True


def _from_the_edges(texts: list[bool], heads: list[bool], feet: list[bool]) -> list[bool]:
    """Text lines, and those that are heads from the top on or feet from the bottom on."""
    for edge, order in ((heads, range(len(texts))), (feet, range(len(texts) - 1, -1, -1))):
        for index in order:
            if not (edge[index] or texts[index]):
                break
            texts[index] = True
    return texts


def _may_be_text(line: Line) -> bool:
    cells = line.cells
    if not cells or not line.stands_alone or any(cell[2] & NUMERIC for cell in cells):
        return False
    if len(cells) == 1:
        return True
    if len(cells) > _MAX_NOTES:
        return False
    noted = [_is_note(cell[1]) for cell in cells]
    if unit_note(cells[-1][1]):
        return all(noted) or not line.is_ruled
    return all(noted) and any("：" in cell[1] or ":" in cell[1] for cell in cells)


def _is_note(text: str) -> bool:
    return _NOTE.match(text) is not None and not text.rstrip().endswith(("：", ":"))


def _spans(line: Line, left: int, right: int) -> bool:
    """Whether a line with borders is as wide as the grid below it, or tells the unit of that."""
    if len(line.cells) > 1:
        return unit_note(line.cells[-1][1]) != ""
    return left < right and line.cells[0][0] == left and line.right == right


def _is_head(line: Line, left: int, right: int) -> bool:
    first = line.cells[0]
    if len(line.cells) > 1 or first[0] == left or unit_note(first[1]):
        return True
    return 2 * (line.reach(first) - first[0] + 1) > right - left


def _is_foot(line: Line) -> bool:
    text = line.cells[0][1]
    return len(line.cells) > 1 or _FOOT.match(text) is not None or "。" in text
