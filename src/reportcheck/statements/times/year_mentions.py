"""Years in sentences that tell what a year is to the report: still to come, its own time, when it was made."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from reportcheck.documents.model import Document, Paragraph
from reportcheck.fold import fold
from reportcheck.statements.times.around_year import AroundYear, look_around, year_alone, years_in
from reportcheck.statements.times.dates import Date
from reportcheck.statements.times.own_time import read_made, read_own
from reportcheck.statements.times.period_words import PeriodWords, period_words, says
from reportcheck.statements.times.plans import read_ahead, read_plan

# (评价年度:2021年), (2023年度), 2024年3月5日: lines of the cover and under the report
_DECLARED = r"\s*[(]?\s*(?:[^\W\d]{0,4}年度\s*:\s*)?[^\W_]{4}\s*年度?\s*[)]?\s*"
_SIGNED = r"\s*[(]?\s*(?:[^\W\d_]{2,12}\s+)?[^\W_]{4}\s?年\s?[^\W_]{1,2}\s?月(?:\s?[^\W_]{1,3}\s?日)?\s*[)]?\s*"
_COVER = 14
_LAST_LINES = 6
_LONGEST_LINE = 24


class YearMention(NamedTuple):
    """A year whose sentence tells what it is to the report.

    `sense` is own (the report's time), plan (still to come), left (money is kept for it), used (the result is for it)
    or made (when the report was worked on); `kind` names the words that tell so. `beside` are the other years of the
    sentence, `later` those of the rest of the paragraph.
    """

    date: Date
    sense: str
    kind: str
    beside: frozenset[int] = frozenset()
    later: frozenset[int] = frozenset()


def read_year_mentions(document: Document, dates: Iterable[Date]) -> list[YearMention]:
    """Mentions in running text, headings and captions, in the order of `dates`."""
    reader = _MentionReader(document)
    found = (reader.read(date) for date in dates if date.printed_year and not date.place.in_table)
    return [mention for mention in found if mention is not None]


class _MentionReader:
    """Reads the mentions of one report."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.words: PeriodWords = period_words()
        self.blocks = {block.block: block for block in document.blocks if isinstance(block, Paragraph)}
        self.order = {block.block: at for at, block in enumerate(document.blocks)}
        self.cover, self.signature = _COVER, len(document.blocks) - 1 - _LAST_LINES

    def read(self, date: Date) -> YearMention | None:
        """What the sentence of a date tells of its year."""
        block = self.blocks[date.place.block]
        if block.kind == "title":
            return None
        told = self._line(block, date) if len(block.folded) < _LONGEST_LINE else None
        if told is not None:
            return YearMention(year_alone(date), *told)
        around = look_around(date, block)
        told = self._told(around)
        if told is None:
            return None
        beside, later = (
            frozenset(year for text in texts for year in years_in(text, self.words.left))
            for texts in ((around.before, around.behind), (around.later,))
        )
        return YearMention(year_alone(date), *told, beside - {date.year}, later)

    def _line(self, block: Paragraph, date: Date) -> tuple[str, str] | None:
        """A year or date with a line of its own."""
        at = self.order[block.block]
        at_start, at_end = at <= self.cover, at >= self.signature
        if at_start and not date.month and re.fullmatch(_DECLARED, block.folded):
            return "own", "cover"
        is_signature = (at_start or at_end) and date.month and re.fullmatch(_SIGNED, block.folded)
        return ("made", "signed") if is_signature else None

    def _told(self, around: AroundYear) -> tuple[str, str] | None:
        words, section = self.words, around.block.section
        if around.block.kind == "body":
            kind = read_plan(around, words)
            if kind:
                meant = self._is_headed(section, words.plan_headings)
                if kind == "measure":
                    return ("plan", kind) if meant and not self._is_headed(section, words.mixed_headings) else None
                outright = kind != "wish" and (meant or says(around.before, words.openers))
                return "plan", kind if outright else "intent"
        told = read_own(around, words) or read_ahead(around, words) or read_made(around, words)
        if told is None or says(around.before, words.others) or says(around.behind, words.others):
            return None
        return None if told[0] == "own" and self._is_headed(section, words.history_headings) else told

    def _is_headed(self, section: int, words: Iterable[str]) -> bool:
        """Whether a heading above says one of these words."""
        return any(says(fold(title), words) for title in self.document.section_path(section))
