"""Staff in post against the posts of their establishment: 编制4名，实有在职8名."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import made_from_book
from reportcheck.rulebook.model import Rule
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact
from reportcheck.statements.trie import compile_words, words_pattern

_BRACKET_GAP = 4
_PERSONS = frozenset({"人", "名"})
_PART = ("其中", "包括", "含")


class _Words(NamedTuple):
    quota: re.Pattern[str]
    filled: re.Pattern[str]
    outside: re.Pattern[str]
    neutral: re.Pattern[str]
    classes: re.Pattern[str]


@made_from_book
def _words() -> _Words:
    words = lexicon().words
    staff = words["staff"]
    return _Words(
        quota=compile_pattern(
            rf"(?:{words_pattern(words['staff_axes']['quota'])})(?:{words_pattern(staff['quota_tails'])})*$"
        ),
        filled=compile_words(word for word in words["staff_axes"]["post"] if word not in staff["outside"]),
        outside=compile_words(staff["outside"]),
        neutral=compile_pattern(rf"{words_pattern(staff['neutral'])}|\d"),
        classes=compile_words(staff["classes"]),
    )


def bind_staff(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each number of staff in post that follows the number of posts of the same unit."""
    for facts in index.by_block.values():
        posts = _Posts(index)
        for at, fact in enumerate(facts):
            if fact.quantity.dimension != "count" or fact.quantity.base_unit not in _PERSONS:
                continue
            if _is_quota(fact):
                posts.add(fact)
            elif _is_filled(fact, index):
                quotas = posts.of(fact) or _in_bracket_behind(facts[at : at + 2])
                if quotas:
                    operands = tuple(Operand(quota) for quota in quotas)
                    yield Question(rule.id, fact.item, fact.period, (Bound(rule.id, "posts", fact, operands),))


class _Posts:
    """The posts named last in a paragraph; the next unit's take their place once staff were set against them."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._quotas: list[Fact] = []
        self._used = False
        self._part_sentence = -1

    def add(self, quota: Fact) -> None:
        """Posts of a unit, or of a class of its staff; what 其中 gives is inside them."""
        if self._used:
            self._quotas, self._used = [], False
        if any(word in quota.label for word in _PART):
            self._part_sentence = quota.sentence
        self._quotas.append(quota)

    def of(self, fact: Fact) -> Sequence[Fact]:
        """The posts that staff in post are to be held against; empty where the words leave it open."""
        words = _words()
        quotas = [quota for quota in self._quotas if quota.period == fact.period and _same_unit(fact, quota)]
        if not quotas:
            return ()
        self._used = True
        of_class = words.classes.search(fact.label)
        same_class = [quota for quota in quotas if of_class is not None and of_class[0] in quota.label]
        if same_class:
            return same_class[-1:]
        whole = [quota for quota in quotas if quota.depth <= fact.depth and not self._is_part(quota, quotas[0])]
        if len(whole) < 2:
            return whole
        classes = [match[0] for quota in whole if (match := words.classes.search(quota.label)) is not None]
        return whole if of_class is None and len(set(classes)) == len(whole) else ()

    def _is_part(self, quota: Fact, first: Fact) -> bool:
        """Whether posts are inside those named first."""
        return quota is not first and (quota.sentence == self._part_sentence or quota.index in self._index.group_of)


def _is_quota(fact: Fact) -> bool:
    return fact.quantity.bound == "exact" and _words().quota.search(fact.label) is not None


def _is_filled(fact: Fact, index: Index) -> bool:
    """Whether a number counts staff on posts, and nobody beside them."""
    words = _words()
    if fact.quantity.bound != "exact" or not words.filled.search(fact.label):
        return False
    said = [fact.label, fact.after]
    said += [member.label for group in index.parts_of.get(fact.index, ()) for member in group.members]
    return not any(words.outside.search(text) for text in said)


def _same_unit(fact: Fact, quota: Fact) -> bool:
    """Whether the words before staff in post name no other unit than those before the posts."""
    words = _words()
    rest = words.neutral.sub("", words.classes.sub("", words.filled.sub("", fact.label)))
    return not rest or rest in quota.label


def _in_bracket_behind(pair: Sequence[Fact]) -> Sequence[Fact]:
    """实有8人（编制4名）."""
    if len(pair) < 2 or not _is_quota(pair[1]) or pair[1].depth != pair[0].depth + 1:
        return ()
    return pair[1:] if pair[1].place.start - pair[0].place.end <= _BRACKET_GAP + len(pair[1].label) else ()
