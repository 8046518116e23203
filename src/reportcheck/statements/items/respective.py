"""甲、乙支出分别为3万元和5万元: names in a row, each of which the number in its place is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Fact

_RESPECTIVELY = compile_pattern(r"(?:分别|依次)(?:[为是达]|安排|支出|完成|投入|占)?[^,;。、]{0,4}$")
_STRONG_JOINT = compile_pattern("、|以及")
_ANY_JOINT = compile_pattern("、|以及|[和与及]")
_FEWEST = 2


def name_respectively(facts: Sequence[Fact], lexicon: Lexicon) -> list[Fact]:
    """The facts of one paragraph, those of such rows under their own names; others as they are."""
    named = list(facts)
    for at, first in enumerate(facts):
        if not first.named or not _RESPECTIVELY.search(first.label):
            continue
        row = _row(facts, at)
        names = _names(first.item_text, len(row)) if len(row) >= _FEWEST else []
        keys = [item_key(name, lexicon)[0] for name in names]
        if not all(keys) or len(set(keys)) < len(row):
            continue
        for place, (fact, key, name) in enumerate(zip(row, keys, names, strict=True), at):
            named[place] = replace(fact, item=key, item_text=name, named=True)
    return named


def _row(facts: Sequence[Fact], at: int) -> list[Fact]:
    """The number at `at` and those that follow it without words of their own."""
    row = [facts[at]]
    for fact in facts[at + 1 :]:
        alike = fact.quantity.dimension == row[0].quantity.dimension and fact.clause == row[0].clause
        if not alike or not fact.listed or fact.label:
            break
        row.append(fact)
    return row


def _names(words: str, count: int) -> list[str]:
    """As many names as there are numbers, by 、 alone or by any joint; none where neither fits."""
    for joint in (_STRONG_JOINT, _ANY_JOINT):
        names = joint.split(words)
        if len(names) == count:
            return names
    return []
