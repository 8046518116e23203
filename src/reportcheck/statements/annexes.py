"""Annexes and numbered tables: which of them the text speaks of, which it lists, which are there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reportcheck.documents.markers import count_of
from reportcheck.documents.model import Document, Paragraph, Place, Table
from reportcheck.fold import fold
from reportcheck.rulebook.load import load
from reportcheck.statements.trie import words_pattern

_DIGITS = r"\d{1,2}(?:[-.—]\d{1,2})?(?![\d.%年月日个项万亿元份张页人次])"
_NUMBER = rf"(?:{_DIGITS}|[一二三四五六七八九十]{{1,3}}(?![、个项份张页是般]))"
_LONGEST_CAPTION = 60
_FOREIGN_REACH = 12


class Mention(NamedTuple):
    """One annex or table by its kind (附件, 附表, 表) and number (3, 2-1), with the words as printed and their place."""

    kind: str
    number: str
    word: str
    place: Place


class Annexes(NamedTuple):
    """What one report says of annexes and tables, in its order.

    `mentions` stand in running text, `listed` in a list of what is sent along, `carried` are captions of what is there.
    `itself` are the kinds of which the report is one: 附件2 stands above its own title. `named` are kinds and numbers
    that a short line has somewhere else: 分项得分（表3） may be a caption.
    """

    mentions: tuple[Mention, ...]
    listed: tuple[Mention, ...]
    carried: tuple[Mention, ...]
    itself: frozenset[str]
    named: frozenset[tuple[str, str]]


def read_annexes(document: Document) -> Annexes:
    """The annexes and numbered tables of one report."""
    mentions: list[Mention] = []
    listed: list[Mention] = []
    captions = _Captions()
    items = _ListItems()
    for block in document.blocks:
        if isinstance(block, Table):
            captions.add_table(block)
        elif block.kind != "contents" and block.folded.strip():
            item = items.read(block)
            listed += [item] if item is not None else []
            spoken = list(_mentions(block)) if item is None else []
            captions.add_line(block, {mention.place.start for mention in spoken})
            mentions += spoken
    captions.settle()
    first = document.sections[0].block if document.sections else 0
    itself = frozenset(line.kind for line in captions.lines if line.place.block < first)
    return Annexes(
        tuple(mentions), (*listed, *captions.listed), tuple(captions.lines), itself, frozenset(captions.named)
    )


class _Patterns(NamedTuple):
    mention: re.Pattern[str]
    more: re.Pattern[str]
    caption: re.Pattern[str]
    name: re.Pattern[str]
    list_head: re.Pattern[str]
    foreign: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    words = load()["lexicon"]["annexes"]
    annexes, tables, cues, table_cues, tails = (
        words_pattern(words[name]) for name in ("annexes", "tables", "cues", "table_cues", "tails")
    )
    either = f"(?:{annexes}|{tables})"
    in_brackets = rf"(?<=\()({annexes})\s*({_NUMBER})(?=\))"
    behind_cue = rf"(?:{cues}[“\"]?(?={either})|{table_cues}(?={tables}))({either})\s*({_NUMBER})"
    before_tail = rf"(?<![^\W\d_])({either})\s*({_NUMBER})(?={tails})"
    return _Patterns(
        mention=re.compile(f"{in_brackets}|{behind_cue}|{before_tail}"),
        more=re.compile(rf"\s*[、,和及与至~—-]\s*({either})\s*({_NUMBER})"),
        caption=re.compile(rf"\s*续?({either})\s*({_NUMBER})(?!\s*[、和及与至为是中所的])"),
        name=re.compile(rf"({either})\s*({_NUMBER})"),
        list_head=re.compile(rf"\s*({annexes})\s*:\s*(?=1\s*[.、])"),
        foreign=re.compile(words_pattern(words["foreign"])),
    )


def _mentions(paragraph: Paragraph) -> Iterator[Mention]:
    """见附件1、附件2和表3: each with its own place."""
    patterns, text = _patterns(), paragraph.folded
    for match in patterns.mention.finditer(text):
        if patterns.foreign.search(text, max(0, match.start() - _FOREIGN_REACH), match.start()):
            continue
        group = match.lastindex or 0
        yield _mention(paragraph, match, group - 1)
        more = patterns.more.match(text, match.end(group))
        while more is not None:
            yield _mention(paragraph, more, 1)
            more = patterns.more.match(text, more.end())


def _mention(paragraph: Paragraph, match: re.Match[str], kind: int) -> Mention:
    start, end = match.start(kind), match.end(kind + 1)
    place = Place(paragraph.block, start, end)
    return Mention(match[kind], _number(match[kind + 1]), paragraph.text[start:end], place)


class _ListItems:
    """附件：1.自评表 and the 2. 3. on the lines below it."""

    _ITEM = re.compile(r"\s*(\d{1,2})\s*[.、](?!\d)")

    def __init__(self) -> None:
        self._kind, self._expected = "", 0

    def read(self, paragraph: Paragraph) -> Mention | None:
        """The entry that a line is, None where it is none."""
        head = _patterns().list_head.match(paragraph.folded)
        if head is not None:
            self._kind, self._expected = head[1], 1
        start = head.end() if head is not None else 0
        item = self._ITEM.match(paragraph.folded, start)
        if not self._expected or item is None or int(item[1]) != self._expected:
            self._expected = 0
            return None
        self._expected += 1
        place = Place(paragraph.block, start, len(paragraph.text))
        return Mention(self._kind, item[1], paragraph.text[start:], place)


class _Captions:
    """Lines that begin with 附件2 or 表3: captions, or where one stands right below another a list."""

    def __init__(self) -> None:
        self.lines: list[Mention] = []
        self.listed: list[Mention] = []
        self.named: set[tuple[str, str]] = set()
        self._together: list[Mention] = []

    def add_line(self, paragraph: Paragraph, spoken: set[int]) -> None:
        """Look at one line of text; `spoken` is where it only speaks of an annex or table."""
        is_short = len(paragraph.text) <= _LONGEST_CAPTION and "。" not in paragraph.text
        match = _patterns().caption.match(paragraph.folded) if is_short else None
        if match is not None:
            self._together.append(_mention(paragraph, match, 1))
            return
        self.settle()
        for found in _patterns().name.finditer(paragraph.folded) if is_short else ():
            if found.start() not in spoken:
                self.named.add((found[1], _number(found[2])))

    def add_table(self, table: Table) -> None:
        """Look at a table's caption and its first rows."""
        self.settle()
        for text in (fold(table.caption), *(cell.folded for row in table.rows[:2] for cell in row.cells)):
            self.named.update((found[1], _number(found[2])) for found in _patterns().name.finditer(text))
            match = _patterns().caption.match(text)
            if match is not None and len(text) <= _LONGEST_CAPTION:
                self.lines.append(Mention(match[1], _number(match[2]), text, Place(table.block)))

    def settle(self) -> None:
        """Other text or a table follows: what stood together is told apart."""
        (self.listed if len(self._together) > 1 else self.lines).extend(self._together)
        self._together = []


def _number(printed: str) -> str:
    """The number of an annex or table in one way of writing: 三 is 3, 1.2 and 1—2 are 1-2."""
    return re.sub(r"[.—]", "-", printed) if printed[0].isdecimal() else str(count_of(printed))
