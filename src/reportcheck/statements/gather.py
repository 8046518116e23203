"""The blocks of a report read in order: what each says by itself, before the whole report is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reportcheck.documents.model import Document, Paragraph, Place, Table
from reportcheck.quantities.model import Quantity
from reportcheck.quantities.scan import scan
from reportcheck.recipes.model import Recipes
from reportcheck.statements.claims import read_claims
from reportcheck.statements.facts import Reader
from reportcheck.statements.items.subject import Subject, read_heading
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Claim, Fact, Formula, Group, Inferred
from reportcheck.statements.tables.passages import Passages
from reportcheck.statements.tables.read import read_table
from reportcheck.statements.tables.split_forms import with_points_above

_SKIPPED = frozenset({"contents", "heading", "title", "caption"})


class Gathering:
    """What the blocks of one report say.

    `paragraphs` are those of running text with their facts, passages in cells among them; `headings` those that
    print a score; `groups`, `formulas` and `inferred` are of its tables, `headers` the header paths of their facts by
    ordinal.
    """

    def __init__(self, document: Document, words: Lexicon, subject: Subject, recipes: Recipes) -> None:
        self.document = document
        self.words = words
        self.subject = subject
        self.recipes = recipes
        self.reader = Reader(words, subject)
        self.passages = Passages(document)
        self.claims: list[Claim] = []
        self.exempt: list[tuple[Place, Quantity]] = []
        self.groups: list[Group] = []
        self.formulas: list[Formula] = []
        self.inferred: list[Inferred] = []
        self.headers: dict[int, str] = {}
        self.paragraphs: list[tuple[Paragraph, list[Fact]]] = []
        self.headings: list[tuple[Paragraph, list[Fact]]] = []
        for block in document.blocks:
            if isinstance(block, Table):
                self._read_table(block)
            else:
                self.passages.add(block)
                self._read_paragraph(block)

    @property
    def facts(self) -> list[Fact]:
        """All facts in the order in which they were read; their ordinals are their indices."""
        return self.reader.facts

    def _read_table(self, block: Table) -> None:
        table = read_table(block, len(self.reader.facts), self.words, self.subject.year, self.recipes)
        self.reader.facts.extend(table.facts)
        self.groups.extend(with_points_above(table.groups, self.reader.facts))
        self.formulas.extend(table.formulas)
        self.inferred.extend(table.inferred)
        self.headers.update(table.headers)
        self.exempt.extend(table.exempt)
        self.claims.extend(table.claims)
        lines = self.passages.add_table(block, (cell for cell, _ in table.prose))
        item, _ = read_heading(self.document, block.section, self.subject.topics, self.words)
        for (_, aim), told in zip(table.prose, lines, strict=True):
            for paragraph in told:
                self._read_body(paragraph, scan(paragraph.text, paragraph.folded), item, aim)

    def _read_paragraph(self, block: Paragraph) -> None:
        numbers = scan(block.text, block.folded)
        item, aim = read_heading(self.document, block.section, self.subject.topics, self.words)
        if block.kind not in _SKIPPED:
            self._read_body(block, numbers, item, aim)
            return
        self.exempt.extend(_placed(block, (number for number in numbers if number.exempt)))
        points = [number for number in numbers if block.kind == "heading" and number.dimension == "score"]
        others = [number for number in numbers if not number.exempt and number not in points]
        self.exempt.extend(_placed(block, (replace(number, exempt="heading") for number in others)))
        if points:
            facts = self.reader.read(block.folded, block.block, block.section, points, item, aim)
            self.headings.append((block, facts))

    def _read_body(self, block: Paragraph, numbers: Sequence[Quantity], item: str, aim: str) -> None:
        self.exempt.extend(_placed(block, (number for number in numbers if number.exempt)))
        reader = self.reader
        facts = reader.read(block.folded, block.block, block.section, numbers, item, aim)
        self.claims.extend(
            read_claims(block.folded, block.block, block.section, facts, item, self.words, reader.sentence_at)
        )
        self.paragraphs.append((block, facts))


def _placed(block: Paragraph, numbers: Iterable[Quantity]) -> Iterator[tuple[Place, Quantity]]:
    return ((Place(block.block, number.start, number.end), number) for number in numbers)
