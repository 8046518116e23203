"""What a section says of itself as an indicator: 一、决策（15分） with 自评得14分 in the text below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reportcheck.documents.model import Document, Section
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.statements.model import Fact, Mark
from reportcheck.statements.scores.words import ScoreWords

_SLOTS = ("full", "score", "lost", "rate")
_SCORED = compile_pattern(r"\d\s*分")


def indicator_sections(document: Document, words: ScoreWords) -> frozenset[int]:
    """Sections about one indicator: their title names one of a frame or bears a score, or a section above does."""
    found: set[int] = set()
    for section in document.sections:
        title = fold(section.title)
        if section.parent in found or _SCORED.search(title) or words.key_of(title) in words.framed:
            found.add(section.index)
    return frozenset(found)


class MarkedSections:
    """The outline of a report with the marks of its sections.

    `marks` are those that the sections do not claim as their own, in order; `of` the marks of sections.
    """

    def __init__(self, document: Document, marks: Sequence[Mark], words: ScoreWords) -> None:
        self._words = words
        self._inside: dict[int, list[Mark]] = defaultdict(list)
        self._kids: dict[int, list[Section]] = defaultdict(list)
        self.of: dict[int, Mark] = {}
        claimed: set[int] = set()
        for mark in marks:
            self._inside[mark.section].append(mark)
        for section in document.sections:
            self._kids[section.parent].append(section)
            key, own = self._own(section)
            if own:
                self.of[section.index] = _merged(own, key, section)
                claimed.update(map(id, own))
        self._parents: Mapping[int, int] = {section.index: section.parent for section in document.sections}
        self.marks = [mark for mark in marks if id(mark) not in claimed]
        self._openings = self._opened_paragraphs()

    def parents(self) -> list[int]:
        """Sections with sections or paragraphs of indicators below them, and -1 for the report itself."""
        return sorted({*self._kids, *self._openings})

    def _opened_paragraphs(self) -> dict[int, list[Mark]]:
        """决策：分值15分…: by section, the marks that open its paragraphs, where two or more do."""
        opened: dict[int, list[Mark]] = defaultdict(list)
        for mark in self.marks:
            if mark.opens and mark.key and not mark.total and not mark.depth:
                opened[mark.section].append(mark)
        return {
            section: marks
            for section, marks in opened.items()
            if len({mark.block for mark in marks}) + len(self._kids.get(section, ())) > 1
        }

    def above(self, section: int) -> Mark | None:
        """The mark of a section, else of the nearest one around it."""
        while section >= 0:
            if section in self.of:
                return self.of[section]
            section = self._parents[section]
        return None

    def inside(self, section: int) -> Sequence[Mark]:
        """All marks in the text of a section itself, its own among them."""
        return self._inside[section]

    def children(self, section: int) -> tuple[list[Mark], bool]:
        """The nearest marked sections below one, and whether every section right below it is marked."""
        found: list[Mark] = list(self._openings.get(section, ()))
        complete = not found
        for kid in self._kids.get(section, ()):
            own = self.of.get(kid.index)
            below = [own] if own is not None else self.children(kid.index)[0]
            complete = complete and own is not None
            found += below
        return sorted(found, key=lambda mark: (mark.block, mark.start)), complete

    def _own(self, section: Section) -> tuple[str, list[Mark]]:
        """What a section is called as an indicator, and the marks in its text that speak of it."""
        inside = self._inside[section.index]
        title = next((m for m in inside if m.block == section.block and m.opens and m.key and not m.total), None)
        key = title.key if title is not None else self._words.key_of(fold(section.title))
        own = [mark for mark in inside if mark.key == key and not mark.total] if key else []
        if not own and key not in self._words.framed:
            return key, []
        taken = {slot for mark in own for slot in mark.numbers}
        loose = [mark for mark in inside if not mark.key and not mark.grand]
        for slot in _SLOTS:
            said = [mark for mark in loose if slot in mark.numbers]
            if slot not in taken and len(said) == 1 and all(mark is not said[0] for mark in own):
                own.append(said[0])
        return key, own


def _merged(own: Sequence[Mark], key: str, section: Section) -> Mark:
    """Several marks of one section as one: the first number of each slot."""
    held: dict[str, Fact] = {}
    for mark in own:
        for slot, fact in mark.numbers.items():
            held.setdefault(slot, fact)
    row = -2 - section.parent
    return own[0]._replace(key=key, section=section.index, total=False, own=False, bare=False, row=row, numbers=held)
