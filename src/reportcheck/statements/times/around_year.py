"""The words around a year: its sentence, what stands before and behind that in the paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.model import Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.statements.times.dates import Date

_YEAR = compile_pattern(r"(?<![\d〔\[【(])(?:19|20)\d{2}(?!\d)")
_PRINTED_YEAR = compile_pattern(r"[\d〇零○一二三四五六七八九]{4}\s?年?")
_END = compile_pattern(r"[!?;。\n]|(?<=[^\x00-\x7f])\.(?=\s|$|[^\x00-\x7f])")
_SENTENCE_MARKS = "。;!?\n"
# as far as a sentence, and its paragraph around it, can matter: bounds keep long texts linear
_LONGEST_SENTENCE = 400
_LONGEST_REST = 2000
_CLAUSE_MARKS = compile_pattern(r"[,;:。]")


class AroundYear(NamedTuple):
    """A date of running text with its paragraph: folded words of its sentence before and behind the year."""

    date: Date
    block: Paragraph
    before: str
    behind: str
    start: int
    end: int

    @property
    def opening(self) -> str:
        """The words of its clause before the year."""
        return self.before[max(self.before.rfind(mark) for mark in ",;:。") + 1 :]

    @property
    def earlier(self) -> str:
        """The paragraph before its sentence."""
        return self.block.folded[max(0, self.start - _LONGEST_REST) : self.start]

    @property
    def later(self) -> str:
        """The paragraph behind its sentence."""
        return self.block.folded[self.end : self.end + _LONGEST_REST]

    def clause_behind(self, length: int) -> str:
        """The words of its clause right behind the year, `length` characters at most."""
        mark = _CLAUSE_MARKS.search(self.behind, 0, length)
        return self.behind[: mark.start() if mark is not None else length]


def look_around(date: Date, block: Paragraph) -> AroundYear:
    """The words around the year of a date in `block`."""
    folded, at = block.folded, date.place.start
    begin, limit = max(0, at - _LONGEST_SENTENCE), at + _LONGEST_SENTENCE
    start = max(begin, *(folded.rfind(mark, begin, at) + 1 for mark in _SENTENCE_MARKS))
    if "." in folded[start:at]:
        start = max((match.end() for match in _END.finditer(folded, start, at)), default=start)
    printed, ending = _PRINTED_YEAR.match(folded, at), _END.search(folded, at, limit)
    end = ending.start() if ending is not None else min(limit, len(folded))
    behind = folded[printed.end() if printed is not None else at : end]
    return AroundYear(date, block, folded[start:at].rstrip(), behind, start, end)


def year_alone(date: Date) -> Date:
    """The year of a date that prints one, without month and day."""
    found = _PRINTED_YEAR.match(date.text)
    if found is None:
        return date
    return Date(found[0], date.place._replace(end=date.place.start + found.end()), date.year)


def years_in(text: str, left: tuple[str, ...]) -> Iterator[int]:
    """The years that a text names, without those of document numbers and those that money is left for (结转)."""
    for year in _YEAR.finditer(text):
        if not text.endswith(left, 0, year.start()):
            yield int(year[0])
