"""How the pages of a file are set: size of the running text, margins, whether paragraphs begin set in."""

from __future__ import annotations

from collections import Counter

from reportcheck.documents.readers.pdf_lines import Line
from reportcheck.documents.readers.pdf_page import Page
from reportcheck.documents.readers.pdf_paragraphs import Margins, are_indented, read_margins


class Layout:
    """What the pages have in common; those of one shape share their margins."""

    def __init__(self, pages: list[Page]) -> None:
        lines: dict[tuple[int, int], list[Line]] = {}
        edges: dict[tuple[int, int], list[float]] = {}
        for page in pages:
            lines.setdefault(_shape(page), []).extend(page.lines)
            edges.setdefault(_shape(page), []).extend(
                edge for table in page.tables for edge in (table.xs[0], table.xs[-1])
            )
        self.size = _body_size(pages)
        self._margins = {
            shape: read_margins(found, edges[shape]) if found else Margins(0, 0, 0) for shape, found in lines.items()
        }
        self._indented = {shape: are_indented(found, self._margins[shape]) for shape, found in lines.items()}

    def margins(self, page: Page) -> Margins:
        """The margins of a page."""
        return self._margins[_shape(page)]

    def is_indented(self, page: Page) -> bool:
        """Whether paragraphs on a page begin set in."""
        return self._indented[_shape(page)]


def _body_size(pages: list[Page]) -> float:
    """The size in which most of the text is set, in points."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 12.0


def _shape(page: Page) -> tuple[int, int]:
    left, bottom, right, top = page.box
    return round((right - left) / 10), round((top - bottom) / 10)
