"""What a comparison speaks of: the figure of now that is held against one of before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.statements.items import item_key
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.role_sets import NO_SUBJECT, stem

# 收入比上年: the words before are the subject
_COMPARATOR = re.compile(r"比(?!例|重)|较|与|同比")
_OF_ITEM = frozenset({"spent", "income", ""})
_PERCENTAGES = frozenset({"rate", "share", "percent"})


def find_subject(earlier: Sequence[Fact], anchor: Fact, index: Index) -> Fact | None:
    """The number spoken of, None where there is none.

    By the name in the comparing clause, else the nearest plain one of the same measure; `earlier` are the facts of
    the sentence before `anchor`, the first number of the comparison.
    """
    name = _named_subject(anchor)
    if name and any(topic.startswith(name) for topic in index.statements.topics):
        spent = (fact for fact in index.nearest("spent", anchor, "") if same_measure(fact, anchor))
        return next(spent, None) or _in_sentence_before(anchor, index)
    if name:
        return _with_name(name, earlier, anchor, index)
    found = next(_spoken_of(earlier, anchor, index), None)
    if found is not None or anchor.quantity.dimension == "percent":
        return found
    return _in_sentence_before(anchor, index)


def _spoken_of(earlier: Sequence[Fact], anchor: Fact, index: Index) -> Iterator[Fact]:
    """Plain numbers of the year and of one measure, the nearest first."""
    percent = anchor.quantity.dimension == "percent"
    for fact in reversed(earlier):
        if fact.depth > anchor.depth or fact.compared or not same_measure(fact, anchor):
            continue
        if fact.period not in ("", index.statements.year):
            continue
        if fact.role in _PERCENTAGES if percent else _is_plain(fact):
            yield fact


def _is_plain(fact: Fact) -> bool:
    if fact.role in NO_SUBJECT or fact.role == "share":
        return False
    return fact.quantity.bound == "exact" and not fact.label.startswith("控制在")


def _with_name(name: str, earlier: Sequence[Fact], anchor: Fact, index: Index) -> Fact | None:
    """The last figure of the named item: in the sentence, else in the report, tables behind running text."""
    year = index.statements.year
    for fact in reversed(earlier):
        if fact.item == name and _is_figure_of_year(fact, anchor, year):
            return fact
    for facts in (index.in_tables.get(name, ()), index.by_item.get(name, ())):
        for fact in reversed(facts):
            if fact.role in _OF_ITEM and not fact.listed and _is_figure_of_year(fact, anchor, year):
                return fact
    return None


def _is_figure_of_year(fact: Fact, anchor: Fact, year: str) -> bool:
    if fact.period != year or fact.compared or fact.role in NO_SUBJECT:
        return False
    return same_measure(fact, anchor)


def _in_sentence_before(anchor: Fact, index: Index) -> Fact | None:
    """预算规模较2022年的…增加: spoken of in the sentence before, by its first number."""
    cue = next(lexicon().cue_pattern.finditer(anchor.lead), None)
    if cue is None:
        return None
    wanted = stem(lexicon().cues[cue[0]].role)
    found = [
        fact
        for fact in index.by_block[anchor.place.block]
        if fact.sentence < anchor.sentence
        and not fact.depth
        and not fact.compared
        and fact.index not in index.group_of
        and stem(fact.role) == wanted
        and fact.period == index.statements.year
        and same_measure(fact, anchor)
    ]
    return next((fact for fact in found if fact.whole), found[-1] if found else None)


def _named_subject(anchor: Fact) -> str:
    """收入比上年的…: the item that the comparing clause itself names."""
    words = _COMPARATOR.split(anchor.lead)[0]
    if words == anchor.lead or not words.strip(" ,、"):
        return ""
    return item_key(lexicon().cue_pattern.sub("", words), lexicon())[0]
