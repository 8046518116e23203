"""What stands around a number: the words of its sentence, its headings, and the header and name of its cell."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from reportcheck.across.words import across_words
from reportcheck.documents.model import Block, Paragraph, Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact, Statements

_STOP = compile_pattern(r"[。；;!?\n]")
_FULL_STOP = compile_pattern(r"[。!?\n]")
_TO_MIDDLE = compile_pattern(
    r"(?:截至|截止|至|到)[^,;。]{0,10}?(?<!\d)0?(?:[1-9]|1[01])月|(?<!\d)0?1(?:月)?[-—–~至到]0?(?:[1-9]|1[01])月"
)
_OPENING = compile_pattern(r"\s*(?:20\d\d年度?)?[^0-9,;:。]{2,30}(?=[,;:。])")
_NOTE = compile_pattern(r"^[（(]?(?:备?注|说明)[:：]?")
_NEAR = 2


class Surroundings:
    """Looks the words around facts up; blocks and sections as the report has them."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._document = statements.document

    @cached_property
    def _blocks(self) -> Mapping[int, Block]:
        return {block.block: block for block in self._document.blocks}

    @cached_property
    def _after(self) -> Mapping[int, str]:
        """The note right behind each table."""
        notes: dict[int, str] = {}
        blocks = self._document.blocks
        for at, block in enumerate(blocks):
            if isinstance(block, Table):
                behind = blocks[at + 1 : at + 1 + _NEAR]
                notes[block.block] = "".join(
                    one.folded for one in behind if isinstance(one, Paragraph) and _NOTE.match(one.folded)
                )
        return notes

    def before(self, fact: Fact) -> str:
        """What its sentence says before a number, up to the last ；; of a cell, its names."""
        block = self._blocks.get(fact.place.block)
        if fact.in_table or not isinstance(block, Paragraph):
            return self.names(fact)
        text = block.folded[: fact.place.start]
        stops = list(_STOP.finditer(text))
        return text[stops[-1].end() :] if stops else text

    def sentence(self, fact: Fact) -> str:
        """Its whole sentence; of a cell, its names, the table's caption and the note below."""
        block = self._blocks.get(fact.place.block)
        if fact.in_table or not isinstance(block, Paragraph):
            caption = block.caption if isinstance(block, Table) else ""
            return self.names(fact) + fold(caption) + self._after.get(fact.place.block, "")
        text = block.folded
        starts = [stop.end() for stop in _FULL_STOP.finditer(text, 0, fact.place.start)]
        end = _FULL_STOP.search(text, fact.place.end)
        return text[starts[-1] if starts else 0 : end.start() if end is not None else len(text)]

    def between(self, first: Fact, second: Fact) -> str:
        """What stands between two numbers of one paragraph, and the words right before the second."""
        block = self._blocks.get(second.place.block)
        if not isinstance(block, Paragraph):
            return self.names(second)
        start = first.place.end if first.place.block == second.place.block else 0
        return block.folded[start : second.place.start] if start <= second.place.start else self.before(second)

    def names(self, fact: Fact) -> str:
        """The label of a number, what it is about and the headers of its column."""
        return f"{fact.label}|{fact.item_text}|{self._statements.headers.get(fact.index, '')}"

    def above(self, fact: Fact) -> str:
        """The headings above a number, and the caption of its table."""
        block = self._blocks.get(fact.place.block)
        caption = fold(block.caption) if isinstance(block, Table) else ""
        return "".join(self._document.section_path(fact.section)) + caption

    def _topic(self, fact: Fact) -> str:
        """What a paragraph says before anything else, where that is no figure: 财政拨款支出情况如下."""
        block = self._blocks.get(fact.place.block)
        opening = _OPENING.match(block.folded) if isinstance(block, Paragraph) and not fact.in_table else None
        return opening[0] if opening is not None else ""

    def is_set_apart(self, fact: Fact) -> bool:
        """Whether its sentence says that it is of a part of the year, not final or only expected."""
        said = self.sentence(fact)
        return across_words().set_apart.search(said) is not None or _TO_MIDDLE.search(said) is not None

    def says_adjusted(self, fact: Fact) -> bool:
        """Whether the paragraph of a number, or the table's note, speaks of an adjustment."""
        block = self._blocks.get(fact.place.block)
        said = block.folded if isinstance(block, Paragraph) and not fact.in_table else self.sentence(fact)
        return across_words().adjusted.search(said) is not None

    @cached_property
    def carry_adjusted(self) -> bool:
        """Whether any paragraph speaks of an adjustment of what was carried over."""
        words = across_words()
        into = [word for kind in words.carried for word in kind.into] + ["年初数", "年初余额"]
        return any(
            words.adjusted.search(block.folded) and any(word in block.folded for word in into)
            for block in self._document.blocks
            if isinstance(block, Paragraph)
        )

    @cached_property
    def eliminates(self) -> bool:
        """Whether the report speaks of sums that were taken off between units."""
        return any(
            across_words().eliminations.search(text)
            for block in self._document.blocks
            for text in ((block.folded,) if isinstance(block, Paragraph) else [cell.folded for cell in block.cells()])
        )

    def scopes(self, fact: Fact, title: str) -> frozenset[str] | None:
        """The words that say whose money it is or which part; None where 其中 leaves that open.

        What the title says is true of all figures and tells nothing apart.
        """
        before = self.before(fact)
        if not fact.in_table and "其中" in before[: -len(fact.label) or None] and "其中" not in fact.label:
            return None
        said = before + self.names(fact) + self.above(fact) + self._topic(fact)
        return frozenset(word for word in across_words().money_scopes if word in said and word not in title)
