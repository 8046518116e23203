"""Items that a sentence mentions before a number without a number of their own: 停车场改造结转较多，结转40.0万元."""

from __future__ import annotations

from bisect import bisect_right
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
    lengths = sorted({len(word) for word in known}, reverse=True)
    renewed = dict(facts)
    for block, own in paragraphs:
        for index, item in _mentioned(block.folded, [facts[fact.index] for fact in own], known, lengths):
            renewed[index] = replace(renewed[index], item=item)
    return renewed


def _mentioned(
    folded: str, facts: Sequence[Fact], known: set[str], lengths: Sequence[int]
) -> Iterator[tuple[int, str]]:
    """Facts and the longest known word that their sentence begins with."""
    named: set[int] = set()
    begins = [0, *(match.end() for match in _SENTENCE_END.finditer(folded))]
    for fact in facts:
        if fact.named:
            named.add(fact.sentence)
        if fact.item or not fact.role or fact.sentence in named:
            continue
        begin = begins[bisect_right(begins, fact.place.start) - 1]
        lead = _LEAD.match(folded, begin)
        at = lead.end() if lead is not None else begin
        for length in lengths:
            if at + length <= fact.place.start and folded[at : at + length] in known:
                yield fact.index, folded[at : at + length]
                break
