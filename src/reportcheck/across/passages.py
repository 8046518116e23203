"""The text of reports as comparable tokens: what names a unit, a place, a project or a number is masked.

The only door to jieba.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from reportcheck.across.units import unit_key
from reportcheck.across.words import across_words
from reportcheck.documents.model import Document, Paragraph, Table
from reportcheck.patterns import compile_pattern
from reportcheck.statements.about import read_printed, read_unit
from reportcheck.statements.items.keys import topic_keys
from reportcheck.statements.lexicon import lexicon

_SENTENCE = compile_pattern(r"[^。;!?\n]+[。;!?]?")
_NUMBER = compile_pattern(
    r"[0-9][0-9.,%/:-]*|[一二三四五六七八九十百千零〇两]{2,}"
    r"|[一二三四五六七八九十两](?=[个名人家户次批项处座台辆亩])"
)
# 青禾县, 石桥镇, 东河村
_PLACE = compile_pattern(r"[㐀-鿿]{1,3}?(?:自治区|自治州|街道|[省市县区镇乡村旗])")
_HAN = compile_pattern(r"[㐀-鿿]")
_WORD = compile_pattern(r"[㐀-鿿A-Za-z]")
_LONG_CELL = 40
_SHORTEST = 12
_HAN_PER_NUMBER = 14


class Token(NamedTuple):
    """A word as it is compared, and where it stands: the ordinal of its passage, and its span in the passage's text."""

    word: str
    passage: int
    start: int
    end: int


class Passage(NamedTuple):
    """A paragraph or a cell that is written out: its place in the file and its text in one width."""

    block: int
    row: int
    column: int
    text: str


def passages(document: Document) -> Iterator[Passage]:
    """What a report writes out; no headings, no contents, of tables the long cells, nothing below set headings."""
    words = across_words()
    for block in document.blocks:
        above = "".join(document.section_path(block.section))
        if words.set_headings.search(above):
            continue
        if isinstance(block, Paragraph):
            if block.kind in ("body", "textbox") and len(block.folded) >= _SHORTEST:
                yield Passage(block.block, -1, -1, block.folded)
        elif isinstance(block, Table):
            for cell in block.cells():
                if len(cell.folded) >= _LONG_CELL:
                    yield Passage(block.block, cell.row, cell.column, cell.folded)


def tokens(document: Document, told: Sequence[Passage], first: int = 0) -> Iterator[Token]:
    """The words of sentences that say something of their own, the ordinals of passages counted from `first`."""
    names = _names(document)
    set_phrases = across_words().set_phrases
    cut = _cutter()
    for at, passage in enumerate(told, first):
        for sentence in _SENTENCE.finditer(passage.text):
            said = sentence[0]
            if len(said) < _SHORTEST or set_phrases.search(said) or _is_of_figures(said):
                continue
            # masks are as long as what they mask: every word keeps its place
            masked = _PLACE.sub(_blank, _NUMBER.sub(_blank, names.sub(_blank, said) if names is not None else said))
            offset = sentence.start()
            for word in cut(masked):
                if _WORD.match(word):
                    yield Token(word, at, offset, offset + len(word))
                offset += len(word)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_of_figures(sentence: str) -> bool:
    """年初预算…万元, 年中追加…万元: hardly more than figures and what all reports call them."""
    numbers = len(_NUMBER.findall(sentence))
    return numbers > 0 and len(_HAN.findall(sentence)) < _HAN_PER_NUMBER * numbers


def _names(document: Document) -> re.Pattern[str] | None:
    """What a report calls its unit, its place and its projects."""
    unit = read_unit(document)
    key = unit_key(unit) if unit else None
    told = {unit, *read_printed(document).projects, *topic_keys(document.title, lexicon())}
    if key is not None:
        told |= {key.core, key.place, key.place[:-1]}
    names = sorted((name for name in told if len(name) > 1), key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, names))) if names else None


@lru_cache(maxsize=1)
def _cutter() -> Any:
    """jieba's function, with its dictionary loaded once in a process.

    The dictionary is that of the package: what jieba would keep in the folder for temporary files is neither written
    nor read, for anybody may have put it there.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its source as Python compiles it
        import jieba
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return lambda text: tokenizer.cut(text, HMM=False)
