"""Grades: 自评98分，等级为“优”."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Claim, Fact


class _Totals:
    """Total scores in running text, by paragraph and by section, in order."""

    def __init__(self, index: Index) -> None:
        self._by_block: dict[int, list[Fact]] = defaultdict(list)
        self._by_section: dict[int, list[Fact]] = defaultdict(list)
        for fact in index.by_role.get("score", ()):
            if fact.quantity.dimension == "score" and fact.whole and not fact.in_table and not fact.depth:
                self._by_block[fact.place.block].append(fact)
                self._by_section[fact.section].append(fact)

    def before(self, claim: Claim) -> Fact | None:
        """The last total before a claim in its paragraph, else in the paragraphs above of its section."""
        same = self._by_block.get(claim.place.block, [])
        at = bisect_left(same, claim.place.start, key=lambda fact: fact.place.start)
        if at:
            return same[at - 1]
        earlier = self._by_section.get(claim.section, [])
        at = bisect_left(earlier, claim.place.block, key=lambda fact: fact.place.block)
        return earlier[at - 1] if at else None


def bind_grades(rule: Rule, index: Index) -> Iterator[Question]:
    """A grade with the total score before it."""
    totals = _Totals(index)
    for claim in index.statements.claims:
        score = totals.before(claim) if claim.kind.startswith("grade.") else None
        if score is not None:
            yield Question(rule.id, score.item, score.period, (Bound(rule.id, "grade", score, (), claim=claim),))
