"""A reader of comma-separated tables: an example of a format that a package adds to reportcheck.

Lines of one cell are paragraphs (a title, 单位：万元, a note), runs of lines with more cells are tables.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import groupby

from reportcheck import Limits, Unreadable
from reportcheck.documents.draft import Draft, DraftParagraph, table_of

name = "csv"
suffixes = (".csv",)  # what `reportcheck check FOLDER` looks for; which reader takes a file is told by its content

_LOOKED_AT = 20
_FEWEST = 2


def matches(data: bytes) -> bool:
    """Whether nine of ten of the first lines with a comma have the same number of cells, and there are two at least."""
    lines = [row for row in _rows(data[:8192]) if len(row) > 1][:_LOOKED_AT]
    widths = [len(row) for row in lines]
    return len(lines) >= _FEWEST and max(map(widths.count, widths)) * 10 >= len(widths) * 9


def read(data: bytes, limits: Limits) -> Draft:
    """All paragraphs and tables. Raises Unreadable `too_large`."""
    if len(data) > limits.max_part_bytes:
        raise Unreadable("too_large", f"{limits.max_part_bytes // 1_000_000} MB")
    draft = Draft()
    for is_table, rows in groupby(_rows(data), key=lambda row: len(row) > 1):
        if is_table:
            draft.blocks.append(table_of(rows))
        else:
            draft.blocks.extend(DraftParagraph(row[0]) for row in rows)
    return draft


def _rows(data: bytes) -> Iterator[list[str]]:
    """The rows that hold anything; the empty cells of a line whose first alone is filled are left out."""
    for row in csv.reader(io.StringIO(_text(data))):
        cells = [cell.strip() for cell in row]
        if any(cells):
            yield cells if any(cells[1:]) else cells[:1]


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", "replace")  # what Excel writes in China
