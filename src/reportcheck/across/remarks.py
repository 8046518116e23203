"""What a report says anywhere of how its figures came about: adjusted, taken off, of other units than last year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from reportcheck.across.surroundings import Surroundings
from reportcheck.across.words import across_words
from reportcheck.documents.model import Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact, Statements

_SENTENCE = compile_pattern(r"[^。;!?\n]+")
_OWN = ("本级", "机关")


class Remarks:
    """What one report remarks; each is looked up once."""

    def __init__(self, statements: Statements, around: Surroundings) -> None:
        self._statements = statements
        self._around = around

    def _paragraphs(self) -> Iterator[str]:
        yield from (block.folded for block in self._statements.document.blocks if isinstance(block, Paragraph))

    @cached_property
    def carry_adjusted(self) -> bool:
        """Whether any paragraph speaks of an adjustment of what was carried over."""
        words = across_words()
        return any(
            _speaks_of_carried(text) and (words.adjusted.search(text) or words.taken_back.search(text))
            for text in self._paragraphs()
        )

    @cached_property
    def range_changed(self) -> bool:
        """Whether a sentence says that other units are counted than the year before."""
        words = across_words()
        return any(
            words.range_changed.search(sentence[0]) and not words.range_same.search(sentence[0])
            for text in self._paragraphs()
            for sentence in _SENTENCE.finditer(text)
        )

    @cached_property
    def eliminates(self) -> bool:
        """Whether the report speaks of sums that were taken off between units, or of money from one to another."""
        words = across_words()
        cells = (
            cell.folded
            for block in self._statements.document.blocks
            if not isinstance(block, Paragraph)
            for cell in block.cells()
        )
        if any(words.eliminations.search(text) for texts in (self._paragraphs(), cells) for text in texts):
            return True
        return any(
            fact.quantity.value
            and fact.quantity.dimension == "money"
            and words.transfers.search(self._around.names(fact))
            for fact in self._statements.facts
        )

    def counts_other_units(self, units: int) -> bool:
        """Whether the report prints a number of its units that is not `units`, the department itself among them."""
        words = across_words()
        for fact in self._statements.facts:
            if fact.quantity.dimension != "count" or not self._counts_units(fact):
                continue
            said = self._around.before(fact)
            if words.units_in_range.search(said) and not words.units_below.search(said):
                return fact.quantity.value != units
            if words.units_below.search(said):
                with_own = any(word in self._around.sentence(fact) for word in _OWN)
                return fact.quantity.value not in ((units, units - 1) if with_own else (units - 1,))
        return False

    def _counts_units(self, fact: Fact) -> bool:
        """预算单位3个, 3个所属单位, but not 3个股室."""
        said: Sequence[str] = (self._around.clause(fact), fact.after[:8], fact.item_text, fact.quantity.text)
        return any(word in text for word in across_words().units_counted for text in said)


def _speaks_of_carried(text: str) -> bool:
    words = across_words()
    stems = [stem for kind in words.carried_kinds.values() for stem in kind]
    return "年初数" in text or (words.carried_begin.search(text) is not None and any(stem in text for stem in stems))
