"""Annexes and numbered tables: which of them the text speaks of, which it lists, which are there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reportcheck.documents.markers import count_of
from reportcheck.documents.model import Document, Paragraph, Place, Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import load, made_from_book
from reportcheck.statements.trie import words_pattern

_NUMBER = (
    r"\d{1,2}(?:[-.—]\d{1,2})?(?![\d.%年月日个项万亿元份张页人次])|[一二三四五六七八九十]{1,3}(?![、个项份张页是般])"
)
_ITEM = compile_pattern(r"\s*(\d{1,2})\s*[.、](?!\d)")
_JOINTS = frozenset("、,和及与至~—-")
# behind 表2 at the start of a line: the line says something of the table and is not its caption
_GOES_ON = frozenset("、和及与至为是中所的")
_LONGEST_CAPTION = 60
_FOREIGN_REACH = 12


class Mention(NamedTuple):
    """One annex or table: its kind (附件, 附表, 表) and number (3, 2-1), the words as printed and their place."""

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
            spoken = list(_mentions(block)) if item is None else []
            captions.add_line(block, {mention.place.start for mention in spoken})
            mentions += spoken
            listed += [item] if item is not None else []
    captions.settle()
    first = document.sections[0].block if document.sections else 0
    itself = frozenset(line.kind for line in captions.lines if line.place.block < first)
    return Annexes(
        tuple(mentions), (*listed, *captions.listed), tuple(captions.lines), itself, frozenset(captions.named)
    )


@made_from_book
def _words() -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(words) for name, words in load()["lexicon"]["annexes"].items()}


@made_from_book
def _name() -> re.Pattern[str]:
    """附件1, 表2-1: a kind and its number."""
    return compile_pattern(rf"({words_pattern(_words()['annexes'] + _words()['tables'])})\s*({_NUMBER})")


def _mentions(paragraph: Paragraph) -> Iterator[Mention]:
    """见附件1、附件2和表3: each with its own place."""
    text = paragraph.folded
    end = -1  # of the mention before
    for match in _name().finditer(text):
        joined = 0 <= end < match.start() and _JOINTS.issuperset(text[end : match.start()].strip())
        if joined or (_is_spoken_of(text, match) and not _is_of_another_paper(text, match.start())):
            yield _mention(paragraph, match)
            end = match.end()


def _is_spoken_of(text: str, match: re.Match[str]) -> bool:
    words = _words()
    before, behind = text[: match.start()].rstrip(' “"'), text[match.end() : match.end() + 8]
    of_table = match[1] in words["tables"]
    if before.endswith(words["cues"]) or (of_table and before.endswith(words["table_cues"])):
        return True
    if before.endswith("(") and behind.startswith(")"):
        return not of_table
    return not before[-1:].isalpha() and behind.startswith(words["tails"])


def _is_of_another_paper(text: str, start: int) -> bool:
    near = text[max(0, start - _FOREIGN_REACH) : start]
    return any(word in near for word in _words()["foreign"])


def _mention(paragraph: Paragraph, match: re.Match[str]) -> Mention:
    place = Place(paragraph.block, match.start(), match.end())
    return Mention(match[1], _number(match[2]), paragraph.text[match.start() : match.end()], place)


class _ListItems:
    """附件：1.自评表 and the 2. 3. on the lines below it."""

    def __init__(self) -> None:
        self._kind, self._expected = "", 0

    def read(self, paragraph: Paragraph) -> Mention | None:
        """The entry that a line is, None where it is none."""
        kind, colon, _ = paragraph.folded.partition(":")
        opens = bool(colon) and kind.strip() in _words()["annexes"]
        if opens:
            self._kind, self._expected = kind.strip(), 1
        start = len(kind) + 1 if opens else 0
        item = _ITEM.match(paragraph.folded, start)
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
        match = _caption(paragraph.folded) if is_short else None
        if match is not None:
            self._together.append(_mention(paragraph, match))
            return
        self.settle()
        if is_short:
            self._name_all(found for found in _name().finditer(paragraph.folded) if found.start() not in spoken)

    def add_table(self, table: Table) -> None:
        """Look at a table's caption and its first rows."""
        self.settle()
        for text in (fold(table.caption), *(cell.folded for row in table.rows[:2] for cell in row.cells)):
            self._name_all(_name().finditer(text))
            match = _caption(text)
            if match is not None and len(text) <= _LONGEST_CAPTION:
                self.lines.append(Mention(match[1], _number(match[2]), text, Place(table.block)))

    def settle(self) -> None:
        """Other text or a table follows: what stood together is told apart."""
        (self.listed if len(self._together) > 1 else self.lines).extend(self._together)
        self._together = []

    def _name_all(self, found: Iterable[re.Match[str]]) -> None:
        self.named.update((match[1], _number(match[2])) for match in found)


def _caption(folded: str) -> re.Match[str] | None:
    """The name that a line begins with, 续表2 too."""
    start = len(folded) - len(folded.lstrip(" \t\u3000续"))
    match = _name().match(folded, start)
    return match if match is not None and folded[match.end() :].lstrip()[:1] not in _GOES_ON else None


def _number(printed: str) -> str:
    """The number of an annex or table in one way of writing: 三 is 3, 1.2 and 1—2 are 1-2."""
    return re.sub(r"[.—]", "-", printed) if printed[0].isdecimal() else str(count_of(printed))
