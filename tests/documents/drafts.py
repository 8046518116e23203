"""What a reader found, in a form that a test can compare at a glance."""

from __future__ import annotations

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable

Shown = str | list[list[str]]


def shown(draft: Draft) -> list[Shown]:
    """Each paragraph as it is printed, each table as its rows of cells; `甲[2x3]` reaches over 2 rows and 3 columns."""
    return [block.number + block.text if isinstance(block, DraftParagraph) else grid(block) for block in draft.blocks]


def grid(table: DraftTable) -> list[list[str]]:
    """The rows of a table; a cell tells its spans, and its column where cells before it are not of its own row."""
    rows: list[list[str]] = []
    for row in table.rows:
        rows.append([])
        expected = 0
        for cell in row.cells:
            text = cell.number + cell.text
            if cell.row_span > 1 or cell.column_span > 1:
                text += f"[{cell.row_span}x{cell.column_span}]"
            rows[-1].append(text if cell.column == expected else f"{cell.column}: {text}")
            expected = cell.column + cell.column_span
    return rows


def paragraphs(draft: Draft) -> list[DraftParagraph]:
    """The paragraphs alone."""
    return [block for block in draft.blocks if isinstance(block, DraftParagraph)]


def tables(draft: Draft) -> list[list[list[str]]]:
    """The tables alone."""
    return [grid(block) for block in draft.blocks if isinstance(block, DraftTable)]
