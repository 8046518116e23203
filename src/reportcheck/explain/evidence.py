"""Facts, claims, headings and dates as evidence, with their context."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reportcheck.binding.model import Heading
from reportcheck.documents.model import Block, Cell, Document, Paragraph, Place, Row, Table
from reportcheck.patterns import compile_pattern
from reportcheck.results import Evidence
from reportcheck.statements.model import Claim, Fact
from reportcheck.statements.tables.passages import at_home
from reportcheck.statements.times.dates import Date

_FIGURE = compile_pattern(r"[0-9](?![0-9]{0,3}年)[0-9.,]*")
ENDLESS = 1_000  # characters of a paragraph or row that is no context any more
CUT = "…"


class Witness:
    """Makes evidence from one document; looks blocks up by their ordinal. `homes` as in Statements.

    A number takes part in many relations: its evidence is made once, and so are the paths and texts it needs.
    """

    def __init__(self, document: Document, homes: Mapping[int, Place] | None = None) -> None:
        self.document = document
        # of several files: the short name of each by its path
        self.files: Mapping[str, str] = {}
        self.homes: Mapping[int, Place] = homes or {}
        self.blocks: Mapping[int, Block] = {block.block: block for block in document.blocks}
        self.rows: dict[tuple[int, int], Row] = {
            (table.block, row.index): row for table in document.tables() for row in table.rows
        }
        self._facts: dict[int, Evidence] = {}
        self._paths: dict[int, tuple[str, ...]] = {}
        self._printed: dict[tuple[int, int], str] = {}

    def of_fact(self, fact: Fact) -> Evidence:
        """A number with its value in the base unit."""
        made = self._facts.get(fact.index)
        if made is None:
            quantity, place = fact.quantity, self.at_home(fact.place)
            made = self._facts[fact.index] = Evidence(
                quantity.text,
                self.context(place),
                self.section(place),
                place_object(place),
                fact.role,
                f"{quantity.value:f}",
                quantity.base_unit,
            )
        return made

    def of_claim(self, claim: Claim) -> Evidence:
        """A word as evidence."""
        place = self.at_home(claim.place)
        return Evidence(claim.word, self.context(place), self.section(place), place_object(place), role=claim.kind)

    def of_heading(self, heading: Heading) -> Evidence:
        """A heading as evidence, its text as printed."""
        place = Place(heading.block, 0, len(heading.text))
        return Evidence(heading.text, heading.text, self.section(place), place_object(place), role="heading")

    def of_date(self, date: Date) -> Evidence:
        """A date or year as printed."""
        place = self.at_home(date.place)
        return Evidence(date.text, self.context(place), self.section(place), place_object(place), "date")

    def of_entry(self, _: Evidence) -> Witness:
        """The witness of the report that a piece of evidence stands in."""
        return self

    def file_of(self, _: Fact) -> str:
        """The short name of the file that a number stands in, where several are compared; else ""."""
        return ""

    def at_home(self, place: Place) -> Place:
        """A place as the file has it."""
        return at_home(place, self.homes)

    def context(self, place: Place) -> str:
        """The whole paragraph or table row; of an endless one what surrounds the place.

        A paragraph of ten thousand numbers would else be told, and written, ten thousand times.
        """
        text = self._whole(place)
        if len(text) <= ENDLESS:
            return text
        left = self._offset(place) + place.start - ENDLESS // 2
        return text[:ENDLESS] if left <= 0 else CUT + text[left : left + ENDLESS]

    def _offset(self, place: Place) -> int:
        """Where the text that a place counts in begins in its paragraph or row as printed."""
        row = self.rows.get((place.block, place.row))
        if row is not None:
            return sum(len(cell.text) + 1 for cell in row.cells if cell.column < place.column)
        block = self.blocks.get(place.block)
        return len(block.number) if isinstance(block, Paragraph) else 0

    def _whole(self, place: Place) -> str:
        key = place.block, place.row
        text = self._printed.get(key)
        if text is None:
            block = self.blocks.get(place.block)
            if isinstance(block, Paragraph):
                text = block.printed
            else:
                row = self.rows.get(key)
                text = row.printed if row is not None else ""
            self._printed[key] = text
        return text

    def printed(self, place: Place) -> str:
        """A stretch of a paragraph or cell as printed."""
        block = self.blocks.get(place.block)
        if isinstance(block, Paragraph):
            return block.text[place.start : place.end]
        cell = self._cell(place.block, place.row, place.column)
        return cell.text[place.start : place.end] if cell is not None else ""

    def text_before(self, block: int, end: int, row: int = -1, column: int = -1) -> str:
        """What stands before a character of a paragraph, or of a cell, in one width."""
        found = self.blocks.get(block)
        if isinstance(found, Paragraph):
            return found.folded[:end]
        cell = self._cell(block, row, column)
        return cell.folded[:end] if cell is not None else ""

    def names_of_cell(self, block: int, row: int, column: int) -> tuple[str, str]:
        """The nearest words to the left of a cell and above it, in one width."""
        own = self.rows.get((block, row))
        left = [cell for cell in own.cells if cell.column < column] if own is not None else []
        name = next((cell.folded for cell in reversed(left) if _is_name(cell)), "")
        table = self.blocks.get(block)
        if not isinstance(table, Table):
            return name, ""
        covering = (
            cell
            for above in reversed(table.rows[:row])
            for cell in above.cells
            if cell.column <= column < cell.column + cell.column_span and _is_name(cell)
        )
        return name, next((cell.folded for cell in covering), "")

    def _cell(self, block: int, row: int, column: int) -> Cell | None:
        found = self.rows.get((block, row))
        return next((cell for cell in found.cells if cell.column == column), None) if found is not None else None

    def section(self, place: Place) -> tuple[str, ...]:
        """The headings above a place, outermost first."""
        block = self.blocks.get(place.block)
        if block is None:
            return ()
        path = self._paths.get(block.section)
        if path is None:
            path = self._paths[block.section] = self.document.section_path(block.section)
        return path


def place_object(place: Place) -> dict[str, Any]:
    """A typed object for the published JSON."""
    if place.in_table:
        return {
            "type": "cell",
            "block": place.block,
            "row": place.row,
            "column": place.column,
            "start": place.start,
            "end": place.end,
        }
    return {"type": "paragraph", "block": place.block, "start": place.start, "end": place.end}


def _is_name(cell: Cell) -> bool:
    """Whether a cell holds words and no figure; a year is part of a name."""
    return any(map(str.isalpha, cell.folded)) and not _FIGURE.search(cell.folded)
