"""Merged cells, row by row: which columns of a row are covered, and by a merge that begins where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.sheets_model import Range, SheetRow

_MAX_STRETCHES = 1_000_000


class Stretch(NamedTuple):
    """The part of a merged cell in one row. `rows` counts the shown rows that it covers, 0 below its first row."""

    left: int
    right: int
    rows: int


def stretches_by_row(rows: list[SheetRow], merges: list[Range]) -> dict[int, list[Stretch]]:
    """For each row (by its place in `rows`) the merged stretches in it, from left to right and apart from each other.

    Only rows that show something count, so a merge over empty rows alone is dropped. Merges that overlap, which no
    program writes, count in the order in which they stand. Raises Unreadable `too_large` for more than any form holds.
    """
    found: dict[int, list[Stretch]] = {}
    if not merges or not rows:
        return found
    indexes = [row.index for row in rows]
    left_over = _MAX_STRETCHES
    for merge in merges:
        first = bisect_left(indexes, merge.top)
        last = bisect_right(indexes, merge.bottom)
        left_over -= last - first
        if left_over < 0:
            raise Unreadable("too_large", "合并单元格")
        for place in range(first, last):
            found.setdefault(place, []).append(Stretch(merge.left, merge.right, last - first if place == first else 0))
    return {place: _apart(stretches) for place, stretches in found.items()}


def _apart(stretches: list[Stretch]) -> list[Stretch]:
    stretches.sort(key=lambda stretch: stretch.left)
    kept: list[Stretch] = []
    for stretch in stretches:
        if not kept or stretch.left > kept[-1].right:
            kept.append(stretch)
    return kept
