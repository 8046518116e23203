"""Facts, claims and headings as evidence, with their context."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reportcheck.binding.model import Heading
from reportcheck.documents.model import Block, Document, Paragraph, Place, Row, Table
from reportcheck.results import Evidence
from reportcheck.statements.model import Claim, Fact


class Witness:
    """Makes evidence from one document; looks blocks up by their ordinal."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks: Mapping[int, Block] = {block.block: block for block in document.blocks}
        self.rows: dict[tuple[int, int], Row] = {
            (table.block, row.index): row for table in document.tables() for row in table.rows
        }

    def of_fact(self, fact: Fact) -> Evidence:
        """A number with its value in the base unit."""
        return Evidence(
            quote=fact.quantity.text,
            context=self.context(fact.place),
            section=self.section(fact.place),
            place=place_object(fact.place),
            role=fact.role,
            value=f"{fact.quantity.value:f}",
            unit=fact.quantity.base_unit,
        )

    def of_claim(self, claim: Claim) -> Evidence:
        """A word as evidence."""
        return Evidence(
            claim.word, self.context(claim.place), self.section(claim.place), place_object(claim.place), role=claim.kind
        )

    def of_heading(self, heading: Heading) -> Evidence:
        """A heading as evidence, its text as printed."""
        place = Place(heading.block, 0, len(heading.text))
        return Evidence(heading.text, heading.text, self.section(place), place_object(place), role="heading")

    def context(self, place: Place) -> str:
        """The whole paragraph or table row."""
        block = self.blocks.get(place.block)
        if isinstance(block, Paragraph):
            return block.printed
        row = self.rows.get((place.block, place.row))
        return row.printed if row is not None else ""

    def section(self, place: Place) -> tuple[str, ...]:
        """The headings above a place, outermost first."""
        block = self.blocks.get(place.block)
        return self.document.section_path(block.section) if isinstance(block, Paragraph | Table) else ()


def place_object(place: Place) -> dict[str, Any]:
    """A typed object for the published JSON."""
    if place.in_table:
        return {
            "type": "cell", "block": place.block, "row": place.row, "column": place.column, "start": place.start,
            "end": place.end,
        }
    return {"type": "paragraph", "block": place.block, "start": place.start, "end": place.end}
