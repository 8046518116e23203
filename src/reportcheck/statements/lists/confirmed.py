"""Lists that the sentence itself says add up: A、B、C、D，四类合计与总数一致."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.lists.members import can_be_member, fits_lead
from reportcheck.statements.lists.passage import Passage
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group

_COUNT = r"[两二三四五六七八九十\d]{1,2}(?:个|项|类|部分|种|级|档)"
_CONFIRMS = compile_pattern(
    rf"^[^\d。;]{{0,6}}[,;。]?(?:以上|上述)?{_COUNT}[^,;。]{{0,6}}(?:合计|之和|相加)[^,;。]{{0,4}}?"
    r"(?:与|同|和|等于)(?P<whole>[^,;。]{2,14}?)(?:一致|相符|相等|吻合|。|$)"
)
_REACH = 48
_FEWEST = 3


def read_confirmed(passage: Passage, own: Sequence[Group]) -> Iterator[Group]:
    """The list and the number that the words behind it (合计与…一致) say it adds up to.

    `own` are the paragraph's groups so far, whose members are not taken twice.
    """
    taken = {member.index for group in own for member in group.members}
    at = 0
    while at < len(passage.facts):
        run = passage.enumerated(at)
        at += max(1, len(run))
        if len(run) < _FEWEST or taken.intersection(fact.index for fact in run):
            continue
        if not all(fits_lead(fact, run[0]) for fact in run):
            continue
        end = run[-1].place.end
        words = _CONFIRMS.match(passage.folded[end : end + _REACH])
        head = None if words is None else _spoken_of(passage, run[0], words["whole"], taken)
        if head is not None:
            yield Group(tuple(run), (head,), "、", True)


def _spoken_of(passage: Passage, first: Fact, whole: str, taken: set[int]) -> Fact | None:
    """The last number before the list that two characters of `whole` stand beside."""
    pairs = {whole[at : at + 2] for at in range(len(whole) - 1)}
    for fact in passage.backwards(first.place.start):
        fits = fact.index not in taken and same_measure(fact, first) and can_be_member(fact)
        if fits and any(pair in fact.label + fact.after[:4] for pair in pairs):
            return fact
    return None
