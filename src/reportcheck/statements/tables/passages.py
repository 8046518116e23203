"""Passages in cells (年度总体目标, 项目概况): read like paragraphs, and told at their cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from reportcheck.documents.model import Block, Cell, Document, Paragraph, Place, Row, Table


class Passages:
    """The report as it is read: the lines of passages stand as paragraphs behind their table, which leaves them out.

    `homes` tells where each of these paragraphs begins, by its ordinal; they are numbered behind the last block.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks: list[Block] = []
        self._next = max((block.block for block in document.blocks), default=-1) + 1
        self.homes: dict[int, Place] = {}

    def add(self, block: Block) -> None:
        """A block that stays as it is."""
        self._blocks.append(block)

    def add_table(self, table: Table, cells: Iterable[Cell]) -> list[list[Paragraph]]:
        """A table and its passages; the paragraphs that each of `cells` becomes."""
        told = list(cells)
        left_out = {(cell.row, cell.column) for cell in told}
        self._blocks.append(_without(table, left_out) if told else table)
        made = [list(self._lines(table, cell)) for cell in told]
        self._blocks.extend(paragraph for lines in made for paragraph in lines)
        return made

    def document(self) -> Document:
        """The report with its passages as paragraphs."""
        return replace(self._document, blocks=tuple(self._blocks)) if self.homes else self._document

    def _lines(self, table: Table, cell: Cell) -> Iterator[Paragraph]:
        start = 0
        for line in cell.text.split("\n"):
            end = start + len(line)
            if line.strip():
                self.homes[self._next] = Place(table.block, start, end, cell.row, cell.column)
                yield Paragraph(self._next, line, cell.folded[start:end], section=table.section)
                self._next += 1
            start = end + 1


def at_home(place: Place, homes: Mapping[int, Place]) -> Place:
    """A place as the file has it: in its cell where it stands in a passage."""
    home = homes.get(place.block)
    if home is None:
        return place
    return home._replace(start=home.start + place.start, end=home.start + place.end)


def _without(table: Table, left_out: set[tuple[int, int]]) -> Table:
    rows = (
        Row(
            row.index,
            tuple(
                cell._replace(text="", folded="") if (cell.row, cell.column) in left_out else cell for cell in row.cells
            ),
        )
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))
