"""Shares in a list behind the list of their parts: 甲、乙分别为3万元和2万元，分别占60%和40%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from reportcheck.binding.index import Index
from reportcheck.binding.shares.wholes import told_between
from reportcheck.patterns import compile_pattern
from reportcheck.statements.measures import first_of_each_value, same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import NO_PART

_LIST_OF_SHARES = compile_pattern(r"比例|比重|占比|占")
_RESPECTIVELY = compile_pattern("分别|依次|各")
_READINGS = 4


class ListedShare(NamedTuple):
    """A share, the part in its place of the list before, and the readings of what the list divides."""

    share: Fact
    part: Fact
    wholes: Sequence[Fact]


def listed_shares(index: Index) -> Iterator[ListedShare]:
    """占比分别为60%、20%和20%: as many percentages as the list before has members, in its order."""
    for sentence in index.by_sentence.values():
        for run in _runs(sentence):
            base = _base_of(run[0], sentence)
            if base is None:
                yield from _by_group(run, index)
            elif _RESPECTIVELY.search(base.label):
                yield from _of_base(run, base, sentence)


def _runs(sentence: Sequence[Fact]) -> Iterator[list[Fact]]:
    """Percentages of one clause without words between them, behind one that says share."""
    run: list[Fact] = []
    for fact in sentence:
        percent = fact.quantity.dimension == "percent"
        if run and percent and not fact.label and fact.clause == run[-1].clause:
            run.append(fact)
            continue
        if len(run) > 1:
            yield run
        opens = _LIST_OF_SHARES.search(fact.label) is not None or fact.base == "^"
        run = [fact] if percent and opens else []
    if len(run) > 1:
        yield run


def _base_of(share: Fact, sentence: Sequence[Fact]) -> Fact | None:
    """分别占公用经费83.38万元的: the whole printed right before the shares."""
    at = share.index - sentence[0].index
    return sentence[at - 1] if share.base == "^" and at > 0 else None


def _by_group(run: Sequence[Fact], index: Index) -> Iterator[ListedShare]:
    """From the last list of the sentence that stands before; what it divides may be read in several ways."""
    groups = [
        group
        for group in reversed(index.groups_by_sentence.get(run[0].sentence, ()))
        if len(group.members) == len(run) and group.members[-1].index < run[0].index
    ]
    if not groups:
        return
    members = groups[0].members
    heads = list(chain.from_iterable(group.heads for group in groups if group.members == members))
    for share, part in zip(run, members, strict=True):
        wholes = chain(told_between(part, heads[0], index), heads)
        yield ListedShare(share, part, first_of_each_value(wholes, _READINGS))


def _of_base(run: Sequence[Fact], base: Fact, sentence: Sequence[Fact]) -> Iterator[ListedShare]:
    """会议费、培训费分别为6万元和2万元，分别占公用经费83万元的7%和2%: of the last row of as many numbers."""
    earlier = [fact for fact in sentence if fact.index < base.index and same_measure(fact, base)]
    row = earlier[-len(run) :]
    alike = len(row) == len(run) and len({fact.clause for fact in row}) == 1
    if alike and all(fact.listed and fact.role not in NO_PART for fact in row):
        for share, part in zip(run, row, strict=True):
            yield ListedShare(share, part, (base,))
