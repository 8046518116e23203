"""Items that a sentence mentions before a number without a number of their own: 停车场改造结转较多，结转40.0万元."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reportcheck.documents.model import Paragraph
from reportcheck.statements.items.keys import UNKNOWN, is_topic
from reportcheck.statements.model import Fact
from reportcheck.statements.trie import compile_words

_SHORTEST = 3
# 6.1, （一）, 其中: before what the sentence is about
_LEAD = re.compile(r"[\s\d.、()一二三四五六七八九十①-⑳“”\"]*")
_SENTENCE_END = re.compile(r"[。!?;]")


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
    pattern = compile_words(known)
    renewed = dict(facts)
    for block, own in paragraphs:
        for index, item in _mentioned(block.folded, [facts[fact.index] for fact in own], pattern):
            renewed[index] = replace(renewed[index], item=item)
    return renewed


def _mentioned(folded: str, facts: Sequence[Fact], pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
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
        mention = pattern.match(folded, lead.end() if lead is not None else begin, fact.place.start)
        if mention is not None:
            yield fact.index, mention[0]
