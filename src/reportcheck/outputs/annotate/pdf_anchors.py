"""From a place in the report to the boxes that its text fills on the pages of a PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from reportcheck.documents.draft import Draft, DraftTable
from reportcheck.documents.readers.pdf_origins import PdfOrigins
from reportcheck.documents.readers.pdf_rules import Box
from reportcheck.documents.readers.pdf_runs import Run, Turn

_ASCENT, _DESCENT = 0.9, 0.2  # in heights of the text
_LONGEST_GAP = 60  # characters of runs in a row that a text may leave out: marks of notes, what is printed twice

Spot = tuple[Run, int]
"""A character: its run, and its index in that."""


class Anchor(NamedTuple):
    """Boxes on one page, in points as the file has them; `exact` tells that they are those of the very text."""

    page: int
    boxes: list[Box]
    exact: bool


class Anchors:
    """Finds the anchors of places in one file, as it was read into `draft`."""

    def __init__(self, draft: Draft, origins: PdfOrigins) -> None:
        self._draft = draft
        self._origins = origins
        self._characters: dict[tuple[int, int, int], _Characters] = {}

    def find(self, place: Mapping[str, Any] | None) -> Anchor | None:
        """Where a note on this place goes: its text, else the line where its block begins, else the first of all."""
        if place is None:
            return self._first()
        block, row, column = place["block"], place.get("row", -1), place.get("column", -1)
        runs = self._origins.runs(block, row, column)
        if not runs:
            return self._first()
        if (block, row, column) not in self._characters:
            self._characters[block, row, column] = _Characters(self._text(block, row, column), runs)
        spots = self._characters[block, row, column].stretch(place["start"], place["end"])
        return self._anchor(spots, exact=True) if spots else self._line(runs)

    def _text(self, block: int, row: int, column: int) -> str:
        draft = self._draft.blocks[block]
        if not isinstance(draft, DraftTable):
            return draft.text
        cells = (cell for line in draft.rows for cell in line.cells)
        return next((cell.text for cell in cells if (cell.row, cell.column) == (row, column)), "")

    def _first(self) -> Anchor | None:
        for block, draft in enumerate(self._draft.blocks):
            cells = draft.rows[0].cells if isinstance(draft, DraftTable) and draft.rows else ()
            for row, column in [(-1, -1), *((cell.row, cell.column) for cell in cells)]:
                runs = self._origins.runs(block, row, column)
                if runs:
                    return self._line(runs)
        return None

    def _line(self, runs: Sequence[Run]) -> Anchor:
        first = runs[0]
        same = [run for run in runs if run.y == first.y]
        return self._anchor([(run, index) for run in same for index in range(len(run.xs))], exact=False)

    def _anchor(self, spots: Sequence[Spot], exact: bool) -> Anchor:
        """A box for each stretch of one run; what stands on further pages is left to the first."""
        page, turn = self._origins.page(spots[0][0])
        boxes: list[Box] = []
        start = 0
        for at in range(1, len(spots) + 1):
            if at == len(spots) or spots[at][0] is not spots[at - 1][0]:
                run = spots[start][0]
                if self._origins.page(run)[0] == page:
                    boxes.append(_box(run, spots[start][1], spots[at - 1][1], turn))
                start = at
        return Anchor(page, boxes, exact)


class _Characters:
    """The visible characters of a text, and where each is drawn.

    A text may leave out characters of its runs: white space, marks of notes, what is printed twice.
    """

    def __init__(self, text: str, runs: Sequence[Run]) -> None:
        self._before = [0, *accumulate(not char.isspace() for char in text)]
        self._spots: list[Spot | None] = []
        drawn = [(run, index) for run in runs for index, char in enumerate(run.text) if not char.isspace()]
        at = 0
        for char in "".join(text.split()):
            near = range(at, min(at + _LONGEST_GAP, len(drawn)))
            here = next((place for place in near if _char(drawn[place]) == char), -1)
            self._spots.append(drawn[here] if here >= 0 else None)
            at = here + 1 if here >= 0 else at

    def stretch(self, start: int, end: int) -> list[Spot]:
        """Where `text[start:end]` is drawn; empty where one of its characters is not found."""
        last = len(self._before) - 1
        spots = self._spots[self._before[min(start, last)] : self._before[min(end, last)]]
        found = [spot for spot in spots if spot is not None]
        return found if len(found) == len(spots) else []


def _char(spot: Spot) -> str:
    return spot[0].text[spot[1]]


def _box(run: Run, first: int, last: int, turn: Turn) -> Box:
    right = run.xs[last + 1] if last + 1 < len(run.xs) else run.right
    low, high = run.y - _DESCENT * run.size, run.y + _ASCENT * run.size
    back = Turn(turn.cos, -turn.sin)
    return back.box(run.xs[first], low, right, high)
