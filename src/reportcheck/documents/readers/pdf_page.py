"""One page as read: its lines, tables and pictures, and what of it could not be read."""

from __future__ import annotations

import ctypes
import re
from typing import Any, NamedTuple

from reportcheck.documents.readers.pdf_chars import Characters, read_characters
from reportcheck.documents.readers.pdf_columns import split_columns
from reportcheck.documents.readers.pdf_file import PageHandle
from reportcheck.documents.readers.pdf_grid import Grid, find_grids
from reportcheck.documents.readers.pdf_lines import Line, read_lines
from reportcheck.documents.readers.pdf_ruled import Frame, fill_grids
from reportcheck.documents.readers.pdf_rules import Box, Rule, read_drawn
from reportcheck.documents.readers.pdf_runs import UPRIGHT, Run
from reportcheck.documents.readers.pdf_tables import PageTable
from reportcheck.documents.readers.pdf_unicode import unknown_share
from reportcheck.documents.readers.pdf_unruled import find_unruled

_MAX_OBJECTS = 40_000
_SMALL_PICTURE = 40.0  # points; smaller ones are signs and seals of no interest
_CURVES = 150
_FOOTER_LINES = 2
_LATIN = re.compile(rb"(?i)times|arial|helvetica|courier|calibri|cambria|symbol|dings|verdana|tahoma")
_MAX_LOST = 3_000


class PageLimits(NamedTuple):
    """What is looked at on one page."""

    characters: int = 60_000
    objects: int = _MAX_OBJECTS


class Page:
    """A page: `index` from 0, its box in points, and its content from top to bottom."""

    __slots__ = (
        "box", "characters", "cut", "frames", "index", "lines", "lost", "objects", "parts", "pictures", "separator",
        "tables", "turn", "unknown",
    )  # fmt: skip

    def __init__(self, index: int, box: Box) -> None:
        self.index = index
        self.box = box
        self.turn = UPRIGHT
        self.lines: list[Line] = []
        self.parts: list[list[Line]] = []  # the lines of columns that are read one after the other
        self.tables: list[PageTable] = []
        self.frames: list[Frame] = []
        self.pictures: list[Box] = []
        self.characters = 0  # without blanks
        self.unknown = 0  # of these, how many the font does not name
        self.objects = 0
        self.separator = 0.0  # the height of the short rule above footnotes; 0 where there is none
        self.lost = 0  # pieces of text whose characters are not known
        self.cut = False  # whether there was more than is looked at

    def open_table(self) -> PageTable | None:
        """The table without rules at the foot of the page, if there is one."""
        last = self.tables[-1] if self.tables else None
        below = sum(1 for line in self.lines if last is not None and line.y < last.bottom)
        return last if last is not None and not last.ruled and below <= _FOOTER_LINES else None

    @property
    def is_garbled(self) -> bool:
        """Whether more than a third of the text is no text."""
        return self.unknown * 3 > self.characters

    @property
    def picture_share(self) -> float:
        """How much of the page its pictures cover, from 0 to 1."""
        left, bottom, right, top = self.box
        room = max((right - left) * (top - bottom), 1.0)
        return min(sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in self.pictures) / room, 1.0)

    @property
    def is_drawn(self) -> bool:
        """Whether the page has no text, but pictures or so many strokes that its text may be drawn."""
        return self.picture_share > 0.15 or self.objects > _CURVES


def read_page(
    handle: PageHandle, index: int, limits: PageLimits, before: Page | None = None, keeps_runs: bool = False
) -> Page:
    """The page behind an open handle; `before` is the one before it, whose last table may go on here.

    `keeps_runs` leaves with lines and cells what they were put together from.
    """
    found = read_characters(handle, limits.characters)
    drawn = read_drawn(handle, found.turn, limits.objects)
    page = Page(index, found.turn.box(*handle.box()))
    page.turn = found.turn
    page.objects = drawn.objects
    page.cut = drawn.cut or found.looked_at < found.drawn
    page.pictures = [box for box in drawn.pictures if min(box[2] - box[0], box[3] - box[1]) >= _SMALL_PICTURE]
    _count(page, found)
    if found.borrowed or (drawn.texts and not found.runs):
        page.lost = _lost_texts(handle, min(drawn.texts, _MAX_LOST))
    lay_out(page, found.runs, drawn.across, drawn.upright, before, keeps_runs)
    return page


def lay_out(
    page: Page,
    runs: list[Run],
    across: list[Rule],
    upright: list[Rule],
    before: Page | None = None,
    keeps_runs: bool = False,
) -> None:
    """Fill a page with the lines, tables and frames that its text and rules make up; any format with places can.

    `before` is the page before it, whose last table may go on here.
    """
    grids = find_grids(across, upright)
    page.tables, page.frames, rest = fill_grids(grids, runs, page.box[3] - page.box[1], keeps_runs)
    page.separator = _separator(page, across, grids)
    parts = [rest] if page.tables else split_columns(rest)
    page.parts = [read_lines(part, keeps_runs) for part in parts]
    page.lines = [line for part in page.parts for line in part]
    if len(parts) == 1 and len(page.lines) > 2:
        unruled, page.lines = find_unruled(page.lines, before.open_table() if before is not None else None)
        page.tables = sorted(page.tables + unruled, key=lambda table: -table.top)


def _lost_texts(handle: PageHandle, texts: int) -> int:
    """How many pieces of text PDFium left out: of a font that is not at hand it does not see a single character."""
    api = handle.api
    lost = seen = index = 0
    while seen < texts:
        drawn = api.FPDFPage_GetObject(handle.page, index)
        index += 1
        if api.FPDFPageObj_GetType(drawn) == api.FPDF_PAGEOBJ_TEXT:
            seen += 1
            is_empty = api.FPDFTextObj_GetText(drawn, handle.text, None, 0) <= 2  # bytes
            lost += is_empty and _is_elsewhere(api, api.FPDFTextObj_GetFont(drawn))
    return lost


def _is_elsewhere(api: Any, font: Any) -> bool:
    """Whether the file lacks a font that others cannot stand in for; what is empty in a Latin one is a blank."""
    if not font or api.FPDFFont_GetIsEmbedded(font) != 0:
        return False
    name = ctypes.create_string_buffer(128)
    api.FPDFFont_GetBaseFontName(font, name, 128)
    return _LATIN.search(name.value) is None


def _separator(page: Page, across: list[Rule], grids: list[Grid]) -> float:
    left, bottom, right, top = page.box
    width = right - left
    heights = [
        rule.at
        for rule in across
        if 0.08 * width < rule.end - rule.start < 0.5 * width
        and bottom < rule.at < (bottom + top) / 2
        and not any(grid.ys[-1] - 2 <= rule.at <= grid.ys[0] + 2 for grid in grids)
    ]
    return min(heights, default=0.0)


def _count(page: Page, found: Characters) -> None:
    page.unknown, page.characters = unknown_share("".join([run.text for run in found.runs]))
