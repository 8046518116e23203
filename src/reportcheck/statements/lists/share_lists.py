"""甲3万元，占60%；乙2万元，占40%: amounts that each bear their share divide a whole, which may stand further up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group

_REACH = 60
_FEWEST = 2
_HUNDRED = Decimal(100)


def read_share_lists(facts: Sequence[Fact], groups: Sequence[Group]) -> Iterator[Group]:
    """A group for each row of amounts with shares that make 100 % and whose sum is printed before them.

    `groups` are those known; rows of which a member is in one are left to it.
    """
    taken = {member.index for group in groups for member in group.members}
    for row in _rows(facts):
        parts = [part for part, _ in row]
        if len(parts) < _FEWEST or any(part.index in taken for part in parts) or not _make_all(row):
            continue
        total = sum((part.quantity.value for part in parts), Decimal(0))
        before = [fact for fact in facts if parts[0].index - _REACH <= fact.index < parts[0].index]
        heads = [fact for fact in before if fact.quantity.value == total and same_measure(fact, parts[0])]
        if heads:
            yield Group(tuple(parts), (heads[-1],), "占比", True)


def _rows(facts: Sequence[Fact]) -> Iterator[list[tuple[Fact, Fact]]]:
    """Runs of an amount and its share, one pair behind the other, in one paragraph."""
    run: list[tuple[Fact, Fact]] = []
    at = 0
    while at + 1 < len(facts):
        part, share = facts[at], facts[at + 1]
        pair = share.role == "share" and share.base == "*" and share.index == part.index + 1 and not part.compared
        pair = pair and part.quantity.dimension in ("money", "count") and share.sentence == part.sentence
        goes_on = bool(run) and part.place.block == run[-1][0].place.block and same_measure(part, run[-1][0])
        if pair and (goes_on or not run):
            run.append((part, share))
            at += 2
            continue
        if run:
            yield run
        run = []
        at += 1
    if run:
        yield run


def _make_all(row: Sequence[tuple[Fact, Fact]]) -> bool:
    shares = [share.quantity for _, share in row]
    gap = abs(sum((share.value for share in shares), -_HUNDRED))
    return gap <= sum((share.quantum for share in shares), Decimal(0))
