"""Items that a sentence mentions before a number without a number of their own: 停车场改造结转较多，结转40.0万元."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reportcheck.documents.model import Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import UNKNOWN, is_topic
from reportcheck.statements.model import Fact

_SHORTEST = 3
# 6.1, （一）, 其中: before what the sentence is about
_LEAD = compile_pattern(r"[\s\d.、()一二三四五六七八九十①-⑳“”\"]*")
_SENTENCE_END = compile_pattern(r"[。!?;]")


def read_mentioned(
    paragraphs: Iterable[tuple[Paragraph, Sequence[Fact]]], facts: Mapping[int, Fact], topics: frozenset[str]
) -> dict[int, Fact]:
    """The facts anew: those of the report's own subject take the only item that their sentence names before them.

    An item is what another number of the report is named by; several in one sentence tell nothing.
    """
    known = {fact.item for fact in facts.values() if fact.named and fact.quantity.dimension == "money"}
    known = {key for key in known if len(key) >= _SHORTEST and key != UNKNOWN and not is_topic(key, topics)}
    if not known:
        return dict(facts)
    words = _by_first_character(known)
    renewed = dict(facts)
    for block, own in paragraphs:
        for index, item in _mentioned(block.folded, [facts[fact.index] for fact in own], words):
            renewed[index] = replace(renewed[index], item=item)
    return renewed


def _by_first_character(words: Iterable[str]) -> dict[str, list[str]]:
    """The words that begin with a character, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        found.setdefault(word[0], []).append(word)
    return found


def _mentioned(folded: str, facts: Sequence[Fact], words: Mapping[str, Sequence[str]]) -> Iterator[tuple[int, str]]:
    named: set[int] = set()
    for fact in facts:
        if fact.named:
            named.add(fact.sentence)
        if fact.item or not fact.role or fact.sentence in named:
            continue
        begin = 0
        for match in _SENTENCE_END.finditer(folded, 0, fact.place.start):
            begin = match.end()
        lead = _LEAD.match(folded, begin)
        at, end = lead.end() if lead is not None else begin, fact.place.start
        for word in words.get(folded[at : at + 1], ()):
            if folded.startswith(word, at, end):
                yield fact.index, word
                break
