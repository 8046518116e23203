"""Marks in the making."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from reportcheck.statements.model import Fact
from reportcheck.statements.scores.words import ScoreWords

_LOOKED_BACK = 6


class Said:
    """What the words before a number say.

    `key` names an indicator; `slot` is what a cue says that the number is, "" without one; `total` where the words
    speak of a sum, `fund` where they name a project or fund and no indicator. `start` is where they begin.
    """

    __slots__ = ("fund", "key", "slot", "start", "total")

    def __init__(self, label: str, start: int, words: ScoreWords) -> None:
        cue = words.cue_end.search(label)
        self.key = words.key_of(label)
        self.slot = "" if cue is None else words.slot_of(cue[1])
        self.start = start
        self.fund = bool(self.key) and words.is_fund(label)
        spoken = label if not self.key else cue[0] if cue is not None else ""
        of_indicator = bool(self.key) and not self.fund and words.indicators.search(self.key) is not None
        self.total = not of_indicator and words.totals.search(spoken) is not None

    @property
    def bare(self) -> bool:
        """Whether no cue explains the number."""
        return not self.slot


@dataclass(slots=True)
class Draft:
    """A mark in the making; fields as in Mark. `depth` counts the `brackets` around it and the 其中 before it."""

    key: str
    start: int
    depth: int
    brackets: int
    sentence: int
    segment: int
    total: bool = False
    grand: bool = False
    own: bool = False
    bare: bool = False
    listed: bool = False
    held: dict[str, Fact] = field(default_factory=dict)
    reasons: list[Fact] = field(default_factory=list)

    def takes(self, slot: str) -> bool:
        """Whether a number can stand in a slot; a bare number gives way to the score behind it."""
        return slot not in self.held or (slot == "score" and self.bare)

    def hold(self, slot: str, fact: Fact) -> None:
        """Put a number into its slot."""
        if slot == "score" and self.bare:
            self.held["full"], self.bare = self.held.pop("score"), False
        self.held[slot] = fact

    @property
    def end(self) -> int:
        """Where its last number ends."""
        return max(fact.place.end for fact in self.held.values())


def last_at(drafts: Sequence[Draft], brackets: int) -> Draft | None:
    """The last mark that stands in no more brackets than a number."""
    return next((draft for draft in reversed(drafts) if draft.brackets <= brackets), None)


def siblings_before(drafts: Sequence[Draft], current: Draft) -> Iterator[Draft]:
    """The nearest named marks before one in its sentence that stand at its depth, the last first; a total ends them."""
    before = (draft for draft in reversed(drafts) if draft is not current)
    for draft in islice(before, _LOOKED_BACK):
        if draft.sentence != current.sentence or draft.total:
            return
        if draft.depth == current.depth:
            yield draft


def named_in_sentence(drafts: Sequence[Draft], sentence: int) -> int:
    """How many named marks stand at the end of a sentence so far, without a total between; counted up to a few."""
    count = 0
    for draft in drafts[: -1 - _LOOKED_BACK : -1]:
        if draft.sentence != sentence or draft.total:
            break
        count += 1
    return count
