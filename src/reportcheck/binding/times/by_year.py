"""The report's own years against the years of its sentences: plans dated in the past, last year's sentence left in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Dated, Question
from reportcheck.documents.model import Document, Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.times.around_year import year_alone
from reportcheck.statements.times.dates import Date, is_decade_off, one_digit_apart, with_year
from reportcheck.statements.times.period_words import period_words, says
from reportcheck.statements.times.year_mentions import YearMention, read_year_mentions

_YEAR = compile_pattern(r"(?:19|20)\d{2}")
_NEIGHBOURS = 1
# the year of what is evaluated
_OBJECTS = frozenset({"evaluated", "assessed"})
# what a report of one year may say of the next one too
_OF_NEXT_YEAR = frozenset({"aim", "closing", "execution", "notice"})
# what a report may tell of an earlier year before it tells it of its own
_IN_TURN = frozenset({"closing", "execution"})
# sentences that may name other years beside the one that they are about
_NAMES_OTHERS = frozenset({"evaluated", "notice", "evaluation"})
# words that an honest report may well say of another year; only a lone year with a wrong decade stands out there
_NEEDS_SLIP = frozenset({"measure", "intent", "spending", "group", "delay", "assessed"})
# so surely of the report's own time that a wrong digit of the decade shows without further proof
_CERTAIN = frozenset({"evaluated", "notice", "closing", "score", "aim", "cover"})


class _Own(NamedTuple):
    """The first and the last year that a report may speak of as its own, and a date that names its year.

    `named` is that year, 0 where the report is on several.
    """

    first: int
    last: int
    date: Date
    named: int

    def holds(self, year: int) -> bool:
        """Whether a year is one of them."""
        return self.first <= year <= self.last


def bind_years(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each year whose sentence tells what it is to the report."""
    document, dates = index.statements.document, index.statements.dates
    mentions = read_year_mentions(document, dates)
    own = _own_years(document, dates, mentions)
    if own is None:
        return
    admits = _Admission(own, mentions, document.title, Counter(date.printed_year for date in dates))
    for mention in mentions:
        if mention.date.place != own.date.place and admits.admits(mention):
            expected = _expected(mention, own)
            dated = (Dated(own.date), Dated(mention.date, with_year(mention.date, expected) if expected else ""))
            bound = Bound(rule.id, mention.sense, None, (), mention.kind, dates=dated, span=(own.first, own.last))
            yield Question(rule.id, "", str(own.last), (bound,))


def _own_years(document: Document, dates: Sequence[Date], mentions: Sequence[YearMention]) -> _Own | None:
    """From the title, else the cover, else from what the report says that it evaluates; widened by spans over it."""
    titles = {block.block for block in document.blocks if isinstance(block, Paragraph) and block.kind == "title"}
    found = [year_alone(date) for date in dates if date.place.block in titles and date.printed_year]
    if not found:
        found = [mention.date for mention in mentions if mention.kind == "cover"]
    if not found:
        found = [mention.date for mention in mentions if mention.kind in _OBJECTS]
        found = found if len({date.year for date in found}) == 1 else []
    if not found:
        return None
    years = {date.year for date in found} | {int(year) for year in _YEAR.findall(document.title)}
    first, last = min(years), max(years)
    named = last if first == last else 0
    for start, end in pairwise(dates):
        if end.ends and start.year and start.year <= last and end.year >= first:
            first, last = min(first, start.year), max(last, end.year)
    return _Own(first, last, found[0], named)


class _Admission:
    """Whether the words around a year leave no other honest reading of it."""

    def __init__(self, own: _Own, mentions: Sequence[YearMention], title: str, times: Mapping[int, int]) -> None:
        self.own = own
        self.title = title
        self.times = times
        spoken = [mention for mention in mentions if mention.sense == "own" and mention.kind not in _NEEDS_SLIP]
        self.within = [mention for mention in spoken if own.holds(mention.date.year)]
        self.elsewhere = len(spoken) - len(self.within)

    def admits(self, mention: YearMention) -> bool:
        """Whether a mention is to be judged."""
        own, year = self.own, mention.date.year
        stands_out = is_decade_off(year, own.last) and self.times[year] == 1
        if mention.kind in _NEEDS_SLIP and not stands_out:
            return False
        if own.holds(year):
            return mention.sense not in ("left", "used")
        if mention.sense == "own":
            if stands_out and mention.kind in _CERTAIN:
                return all(own.first <= other <= own.last + 1 for other in mention.beside)
            return self._stands_alone(mention)
        if mention.kind == "signed":
            words = period_words()
            return not says(self.title, words.ahead) or says(self.title, words.afterwards)
        if mention.kind == "evaluation":
            return year > own.last or any(own.holds(other) for other in mention.beside)
        if mention.sense == "plan" or mention.kind == "group":
            return all(other > year for other in mention.beside)
        return not mention.beside

    def _stands_alone(self, mention: YearMention) -> bool:
        """Whether a sentence that gives another year as the report's own is contradicted by the report itself.

        A report that goes through several years gives them side by side, or as often as its own.
        """
        own, kind, block = self.own, mention.kind, mention.date.place.block
        if mention.date.year == own.last + 1 and kind in _OF_NEXT_YEAR:
            return False
        if any(year <= own.last for year in mention.beside) or (mention.beside and kind not in _NAMES_OTHERS):
            return False
        if kind in _IN_TURN and any(own.holds(year) for year in mention.later):
            return False
        if 2 * self.elsewhere > len(self.within) + 1:
            return False
        return not any(
            other.kind == kind and abs(other.date.place.block - block) <= _NEIGHBOURS for other in self.within
        )


def _expected(mention: YearMention, own: _Own) -> int:
    """The year that should stand there; 0 where none is likelier than the others."""
    year = mention.date.year
    if own.holds(year) or not own.named:
        return 0
    if mention.sense == "own":
        return own.named
    if mention.sense in ("left", "used"):
        return own.named + 1
    near = [other for other in (own.named, own.named + 1) if one_digit_apart(year, other)]
    return near[0] if len(near) == 1 else 0
