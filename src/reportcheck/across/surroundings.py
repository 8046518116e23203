"""What stands around a number: the words of its sentence, its headings, and the header and name of its cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from reportcheck.across.carried import ROLES as CARRIED
from reportcheck.across.words import across_words
from reportcheck.documents.model import Block, Paragraph, Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.subject import read_heading
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact, Statements

_STOP = compile_pattern(r"[。；;!?\n]")
_FULL_STOP = compile_pattern(r"[。!?\n]")
_COMMA = compile_pattern(r"[,，]")
_CLOSED = compile_pattern(r"\([^()]*\)")
_BRACKET_BEFORE = compile_pattern(r"\(([^()]*)\)[为共是:]?$")
_BRACKET_BEHIND = compile_pattern(r"\(([^()。]*)")
_OPENING = compile_pattern(r"\s*(?:20\d\d年度?)?[^0-9,;:。]{2,30}(?=[,;:。])")
# then it is a sentence of its own
_SAYS = compile_pattern(r"主要|[为是由]")
# where a heading is the beginning of its paragraph: 数量指标。新建道路…
_RUN_IN = compile_pattern(r"[。:;]|,(?=.*\d)")
_NOTE = compile_pattern(r"^[（(]?(?:备?注|说明)[:：]?")
# a line with a figure or a full stop is a sentence
_SAID = compile_pattern(r"[,;。]|\d[\d,.]*(?:万|亿)?元|%")
_NEAR = 2
_NEAR_LINES = 12
_LONGEST_LINE = 40


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

    def paragraph(self, fact: Fact) -> str:
        """The paragraph that a number of the running text stands in, else ""."""
        block = self._blocks.get(fact.place.block)
        return block.folded if isinstance(block, Paragraph) and not fact.in_table else ""

    def table(self, fact: Fact) -> Table | None:
        """The table that a number stands in."""
        block = self._blocks.get(fact.place.block)
        return block if isinstance(block, Table) else None

    def before(self, fact: Fact) -> str:
        """What its sentence says before a number, up to the last ；; of a cell, its names."""
        text = self.paragraph(fact)[: fact.place.start]
        if not self.paragraph(fact):
            return self.names(fact)
        stops = list(_STOP.finditer(text))
        return text[stops[-1].end() :] if stops else text

    def said_before(self, fact: Fact) -> str:
        """The same without what stands in closed brackets, which is about another number."""
        return _CLOSED.sub("", self.before(fact))

    def clause(self, fact: Fact) -> str:
        """What stands between a number and the last comma before it; of a cell, its names."""
        said = self.said_before(fact)
        commas = list(_COMMA.finditer(said)) if self.paragraph(fact) else []
        return said[commas[-1].end() :] if commas else said

    def behind(self, fact: Fact) -> str:
        """What stands right behind a number."""
        return self.paragraph(fact)[fact.place.end :]

    def line_above(self, fact: Fact) -> str:
        """The nearest line above a paragraph, in its section, that is no sentence and may serve as a heading."""
        for block in reversed(self._until(fact.place.block)):
            if not isinstance(block, Paragraph) or block.section != fact.section or block.kind != "body":
                return ""
            if len(block.folded) <= _LONGEST_LINE and not _SAID.search(block.folded):
                return block.folded
        return ""

    def _until(self, ordinal: int) -> Sequence[Block]:
        """The blocks right before one."""
        at = self._positions.get(ordinal, 0)
        return self._document.blocks[max(at - _NEAR_LINES, 0) : at]

    @cached_property
    def _positions(self) -> Mapping[int, int]:
        return {block.block: at for at, block in enumerate(self._document.blocks)}

    def brackets(self, fact: Fact) -> tuple[str, ...]:
        """What stands in the brackets right before and right behind a number."""
        closed = _BRACKET_BEFORE.search(self.paragraph(fact)[: fact.place.start])
        opened = _BRACKET_BEHIND.match(self.behind(fact))
        return tuple(bracket[1] for bracket in (closed, opened) if bracket is not None)

    def sentence(self, fact: Fact) -> str:
        """Its whole sentence; of a cell, its names, the table's caption and the note below."""
        text, table = self.paragraph(fact), self.table(fact)
        if not text:
            caption = table.caption if table is not None else ""
            return self.names(fact) + fold(caption) + self._after.get(fact.place.block, "")
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
        return f"{fact.label}|{fact.item_text}|{self.header(fact)}"

    def header(self, fact: Fact) -> str:
        """The headers of the column of a cell."""
        return self._statements.headers.get(fact.index, "")

    def headings(self, fact: Fact) -> tuple[str, ...]:
        """The headings above a number from the top down, in one width."""
        return tuple(map(fold, self._document.section_path(fact.section)))

    def headings_above(self, fact: Fact) -> Iterator[str]:
        """The same without the paragraph of the number itself; of one that goes on as a sentence, what opens it."""
        section = fact.section
        while section >= 0:
            entry = self._document.sections[section]
            if entry.block != fact.place.block:
                yield _RUN_IN.split(fold(entry.number + entry.title), 1)[0]
            section = entry.parent

    def above(self, fact: Fact) -> str:
        """The headings above a number, and the caption of its table."""
        table = self.table(fact)
        return "".join(self._document.section_path(fact.section)) + (fold(table.caption) if table is not None else "")

    def sets_targets(self, fact: Fact) -> bool:
        """Whether the heading above a number says that targets are set here."""
        return read_heading(self._document, fact.section, self._statements.topics, lexicon())[1] == "target"

    def topic(self, fact: Fact) -> str:
        """What a paragraph says before anything else, if no figure and no sentence: 财政拨款支出情况如下."""
        opening = _OPENING.match(self.paragraph(fact))
        return opening[0] if opening is not None and _SAYS.search(opening[0]) is None else ""

    def _whole(self, fact: Fact, before: str) -> str | None:
        """What words before a number say that it is among, "" for nothing; None where they leave open what that is.

        Open it is not where the whole is a total of the year, or what was left over stands with the income in a total
        of all.
        """
        words = across_words()
        head, among, _ = before.rpartition("其中")
        if not among:
            return ""
        if fact.role in CARRIED and words.totals_of_all.search(head):
            return head
        head = head if head.strip(" ,:;(") else self._sentence_before(fact)
        return head if words.totals_of_year.search(head) else None

    def _sentence_before(self, fact: Fact) -> str:
        """The sentence before that of a number, in its paragraph."""
        said = _FULL_STOP.split(self.paragraph(fact)[: fact.place.start])
        return said[-2] if len(said) > 1 else ""

    def scopes(self, fact: Fact, title: str) -> frozenset[str] | None:
        """The words that say whose money it is or which part; None where 其中 leaves that open.

        What the title says is true of all figures and tells nothing apart; nor do the names of figures beside it.
        """
        words, before = across_words(), self.before(fact)
        whole = ""
        if not fact.in_table and "其中" not in fact.label:
            told = self._whole(fact, before[: -len(fact.label) or None])
            if told is None:
                return None
            whole = told
        if fact.named and fact.item:
            head, among, tail = before.rpartition("其中")
            before = head + among + words.figures_beside.sub("", tail)
        said = whole + before + self.names(fact) + self.above(fact) + self.topic(fact)
        return frozenset(word for word in words.money_scopes if word in said and word not in title)
