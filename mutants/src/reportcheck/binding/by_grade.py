"""Grades: 自评98分，等级为“优”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Claim, Fact

# (含)以上为“, 的评定为: between the bound of a band and its grade
_BAND = re.compile(r"(?:\([^)]*\)|及|分|以上|以下|的)*(?:为|是|评为|评定为|定为|:)[“”\"]?")


class _Totals:
    """Total scores in running text, by paragraph and by section, in order."""

    def __init__(self, index: Index) -> None:
        self._by_block: dict[int, list[Fact]] = defaultdict(list)
        self._by_section: dict[int, list[Fact]] = defaultdict(list)
        for fact in index.by_role.get("score", ()):
            speaks_of_report = fact.whole or (not fact.item and fact.index not in index.group_of)
            if fact.quantity.dimension == "score" and speaks_of_report and not fact.in_table and not fact.depth:
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


def _printed_bands(index: Index) -> list[tuple[str, Fact]]:
    """The bands that the report prints (90分以上为优), each with its score; empty unless it prints two or more."""
    words = lexicon()
    found: dict[str, Fact] = {}
    for fact in index.facts:
        if fact.quantity.dimension == "score" and fact.quantity.bound != "exact" and not fact.in_table:
            head = _BAND.match(fact.after)
            grade = words.grade_pattern.match(fact.after, head.end()) if head is not None else None
            if grade is not None and grade[0]:
                found.setdefault(words.grades[grade[0]], fact)
    return list(found.items()) if len(found) > 1 else []


def bind_grades(rule: Rule, index: Index) -> Iterator[Question]:
    """A grade with the total score before it."""
    totals = _Totals(index)
    bands = _printed_bands(index)
    operands = tuple(Operand(fact, 0) for _, fact in bands)
    for claim in index.statements.claims:
        score = totals.before(claim) if claim.kind.startswith("grade.") else None
        if score is not None:
            bound = Bound(rule.id, "grade", score, operands, claim=claim, bands=tuple(band for band, _ in bands))
            yield Question(rule.id, score.item, score.period, (bound,))
