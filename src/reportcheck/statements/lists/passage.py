"""One paragraph with its facts, looked up by place and by sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reportcheck.patterns import compile_pattern
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

_LONGEST = 400  # characters of a sentence that may say something of a number; no honest one is as long
_LIST_JOINT = compile_pattern(r"[、和及]")


class Passage:
    """The folded text of a paragraph and its facts in order."""

    def __init__(self, folded: str, facts: Sequence[Fact]) -> None:
        self.folded = folded
        self.facts = facts
        self._starts = [fact.place.start for fact in facts]
        self._sentences = [fact.sentence for fact in facts]

    def first_from(self, position: int) -> int:
        """Index in `facts` of the first number that starts at `position` or behind; their count if there is none."""
        return bisect_left(self._starts, position)

    def between(self, first: Fact, last: Fact) -> Sequence[Fact]:
        """The facts behind one and before another."""
        return self.facts[self.first_from(first.place.start) + 1 : self.first_from(last.place.start)]

    def in_sentence(self, ordinal: int) -> Sequence[Fact]:
        """The facts of one sentence."""
        return self.facts[bisect_left(self._sentences, ordinal) : bisect_right(self._sentences, ordinal)]

    def sentence_end(self, ordinal: int) -> int:
        """Where the first number of a later sentence starts; the end of the text if there is none."""
        behind = bisect_right(self._sentences, ordinal)
        return self._starts[behind] if behind < len(self._starts) else len(self.folded)

    def backwards(self, position: int) -> Iterator[Fact]:
        """The facts that end at `position` or before it, the nearest first."""
        for at in range(self.first_from(position) - 1, -1, -1):
            if self.facts[at].place.end <= position:
                yield self.facts[at]

    def words_from(self, marks: str, position: int, end: int) -> str:
        """The text up to `end` from behind the last of `marks` before `position`, or from where it gets too long."""
        far = max(0, position - _LONGEST)
        return self.folded[max(far, max(self.folded.rfind(mark, far, position) for mark in marks) + 1) : end]

    def are_joined(self, left: Fact, right: Fact) -> bool:
        """Whether 、 or 和 stands between two neighbours."""
        return _LIST_JOINT.match(self.folded[left.place.end : right.place.start]) is not None

    def enumerated(self, at: int) -> Sequence[Fact]:
        """The longest run from `facts[at]` of named numbers of one measure joined by 、 or 和; empty where none is."""
        end = at + 1
        if not self.facts[at].named:
            return ()
        while end < len(self.facts) and self._continues(self.facts[end - 1], self.facts[end]):
            end += 1
        return self.facts[at:end]

    def in_enumerations(self) -> set[int]:
        """Ordinals of all facts that stand in such a run with another."""
        found: set[int] = set()
        for at in range(1, len(self.facts)):
            left, right = self.facts[at - 1], self.facts[at]
            if left.named and self._continues(left, right):
                found.update((left.index, right.index))
        return found

    def _continues(self, left: Fact, right: Fact) -> bool:
        said = bool(right.named or right.label)
        return said and right.clause == left.clause and same_measure(left, right) and self.are_joined(left, right)
