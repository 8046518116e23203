"""Grades: 自评98分，等级为“优”."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.rulebook.profile import Norm
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Claim, Fact

# (含)以上为“, 的评定为: between the bound of a band and its grade
_BAND = compile_pattern(r"(?:\([^)]*\)|及|分|以上|以下|的)*(?:为|是|评为|评定为|定为|:)[“”\"]?")
# 补助资金绩效评价得(78.7分)
_EVALUATION = compile_pattern(r"绩效(?:自?评价?)(?:综合|最终|总)*(?:得|结果为|结果得|得分|得分为)$")


class _Totals:
    """Total scores in running text, by paragraph and by section, in order."""

    def __init__(self, index: Index) -> None:
        self._by_block: dict[int, list[Fact]] = defaultdict(list)
        self._by_section: dict[int, list[Fact]] = defaultdict(list)
        self._by_row: dict[tuple[int, int], list[Fact]] = defaultdict(list)
        for fact in index.by_role.get("score", ()):
            if fact.in_table:
                self._by_row[fact.place.block, fact.place.row].append(fact)
                continue
            speaks_of_report = fact.whole or (not fact.item and fact.index not in index.group_of)
            speaks_of_report = speaks_of_report or _is_of_evaluation(fact, index)
            if fact.quantity.dimension == "score" and speaks_of_report and not fact.depth:
                self._by_block[fact.place.block].append(fact)
                self._by_section[fact.section].append(fact)

    def before(self, claim: Claim) -> Fact | None:
        """The last total before a claim in its paragraph, else in the paragraphs above of its section.

        In a table the only score of its row. 上年得分88.6分，等级为良 speaks of the year of the last score.
        """
        if claim.place.in_table:
            row = self._by_row.get((claim.place.block, claim.place.row), [])
            return row[0] if len(row) == 1 else None
        same = self._by_block.get(claim.place.block, [])
        at = bisect_left(same, claim.place.start, key=lambda fact: fact.place.start)
        if at:
            last = same[at - 1]
            total = next((fact for fact in reversed(same[:at]) if fact.whole), last)
            return last if last.period != total.period else total
        earlier = self._by_section.get(claim.section, [])
        at = bisect_left(earlier, claim.place.block, key=lambda fact: fact.place.block)
        return earlier[at - 1] if at else None


def _is_of_evaluation(fact: Fact, index: Index) -> bool:
    """补助资金绩效评价得78.7分: the evaluation named with its subject is the report's own."""
    return fact.index not in index.group_of and _EVALUATION.search(fact.label) is not None


def _is_of_part(claim: Claim, index: Index) -> bool:
    """决策类得13分，等级为良: the segment that ends in the grade speaks of one indicator alone."""
    if claim.place.in_table:
        return False
    scores = [
        fact
        for fact in index.by_sentence.get(claim.sentence, ())
        if fact.role == "score" and not fact.depth and fact.place.end <= claim.place.start
    ]
    own = [fact for fact in scores if fact.segment == scores[-1].segment]
    return len(own) == 1 and bool(own[0].item) and not own[0].whole and not _is_of_evaluation(own[0], index)


def _printed_bands(index: Index) -> list[tuple[Norm, Fact]]:
    """The bands that the report prints (90分以上为优), each with its score; empty unless it prints two or more."""
    words = lexicon()
    found: dict[str, tuple[Norm, Fact]] = {}
    for fact in index.facts:
        if fact.quantity.dimension == "score" and fact.quantity.bound != "exact" and not fact.in_table:
            head = _BAND.match(fact.after)
            grade = words.grade_pattern.match(fact.after, head.end()) if head is not None else None
            if grade is not None and grade[0]:
                band = words.grades[grade[0]]
                least = _least(fact, index.facts[fact.index - 1] if fact.index else None)
                found.setdefault(band, (Norm(band, least, grade[0]), fact))
    return list(found.values()) if len(found) > 1 else []


def _least(fact: Fact, before: Fact | None) -> Decimal:
    """The lowest score of a band: 60分以下 begins at nothing, 80分以上不足90分 at the figure before."""
    if fact.quantity.bound not in ("less", "at_most"):
        return fact.quantity.value
    begins = before is not None and before.clause == fact.clause and before.quantity.bound in ("more", "at_least")
    return before.quantity.value if begins and before is not None else Decimal(0)


def bind_grades(rule: Rule, index: Index) -> Iterator[Question]:
    """A grade with the total score before it, by the bands of the report or else of the profile."""
    totals = _Totals(index)
    printed = _printed_bands(index)
    operands = tuple(Operand(fact, 0) for _, fact in printed)
    norms, profile = tuple(norm for norm, _ in printed), ""
    if not printed:
        norms, profile = index.profile.grades, index.profile.name
    for claim in index.statements.claims:
        is_grade = claim.kind.startswith("grade.") and not _is_of_part(claim, index)
        score = totals.before(claim) if is_grade else None
        if score is not None:
            bound = Bound(rule.id, "grade", score, operands, claim=claim, norms=norms, profile=profile)
            yield Question(rule.id, score.item, score.period, (bound,))
