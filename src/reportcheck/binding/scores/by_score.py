"""Scores of one indicator: at most the full mark, the full mark less what was lost, a share of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.binding.scores.projects import are_of_two_projects
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import first_of_each_value
from reportcheck.statements.model import Fact, Mark
from reportcheck.statements.scores.words import score_words

_READINGS = 3
_LOOKED_AT = 12
_TOTAL = (-1, "")


def bind_scores(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each indicator that prints, in one place or in several, what the rule's `part` relates."""
    marks = index.statements.marks
    same: dict[tuple[int, str], list[Mark]] = defaultdict(list)
    for mark in marks:
        if mark.total or mark.sheet:
            same[_identity(mark)].append(mark)
    several = len({mark.key for mark in same[_TOTAL] if mark.key}) > 1
    sections = index.statements.document.sections
    relate = _RELATIONS[rule.data["part"]]
    for mark in marks:
        others = _around(same.get(_identity(mark), ()), mark)
        if mark.total and several:
            others = [other for other in others if other.key == mark.key]
        others = [other for other in others if not are_of_two_projects(mark.section, other.section, sections)]
        readings = tuple(relate(rule, mark, others))
        if readings:
            first = readings[0].stated
            yield Question(rule.id, first.item, first.period, readings)


def _identity(mark: Mark) -> tuple[int, str]:
    """Marks with one identity are one indicator, or all of them speak of all indicators."""
    return _TOTAL if mark.total else (mark.sheet, mark.key)


def _around(marks: Sequence[Mark], mark: Mark) -> Sequence[Mark]:
    """At most some marks before and behind one, so that a long report costs no more than a short one."""
    at = bisect_left(marks, (mark.block, mark.start), key=lambda other: (other.block, other.start))
    return marks[max(0, at - _LOOKED_AT) : at + _LOOKED_AT]


def bind_hundred(rule: Rule, index: Index) -> Iterator[Question]:
    """Full marks of a whole frame, and a total with the points lost, where the report prints no full mark of all."""
    marks = index.statements.marks
    if any(mark.total and "full" in mark.numbers for mark in marks):
        return
    claim = next((claim for claim in index.statements.claims if claim.kind == "hundred_scale"), None)
    rows: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        rows[mark.row].append(mark)
    framed = [row for row in rows.values() if score_words().is_frame([mark.key for mark in row])]
    wholes = [[mark.numbers["full"] for mark in row] for row in framed if all("full" in mark.numbers for mark in row)]
    wholes += [
        [mark.numbers["score"], mark.numbers["lost"]]
        for mark in marks
        if mark.total and mark.own and {"score", "lost"} <= mark.numbers.keys()
    ]
    for whole in wholes:
        bound = Bound(rule.id, "hundred", None, tuple(Operand(fact) for fact in whole), claim=claim)
        yield Question(rule.id, "", whole[0].period, (bound,))


def _cap(rule: Rule, mark: Mark, others: Sequence[Mark]) -> Iterator[Bound]:
    """得分 ≤ 分值."""
    if "score" in mark.numbers:
        for full in _printed("full", mark, others):
            yield Bound(rule.id, "cap", mark.numbers["score"], (Operand(full),))


def _lost(rule: Rule, mark: Mark, others: Sequence[Mark]) -> Iterator[Bound]:
    """分值 = 得分 + 扣分; a deduction that stands alone may be one of several, and only proves."""
    losses = (mark.numbers["lost"],) if "lost" in mark.numbers else mark.reasons
    if not losses:
        return
    alone = "score" not in mark.numbers and "full" not in mark.numbers and not mark.grand and not mark.listed
    if "lost" not in mark.numbers:
        # reasons given before the score are all that there are, those behind it may be the main ones
        alone = "score" not in mark.numbers or losses[-1].index > mark.numbers["score"].index
    for full in _printed("full", mark, others):
        for score in _printed("score", mark, others):
            operands = tuple(Operand(fact) for fact in (score, *losses))
            apart = any(loss.place.block != score.place.block for loss in losses)
            yield Bound(rule.id, "sum", full, operands, witness=alone or apart, firm=True)


def _rate(rule: Rule, mark: Mark, others: Sequence[Mark]) -> Iterator[Bound]:
    """得分率 = 得分 ÷ 分值."""
    if "rate" not in mark.numbers:
        return
    for full in _printed("full", mark, others):
        for score in _printed("score", mark, others):
            yield Bound(rule.id, "ratio", mark.numbers["rate"], (Operand(score, 1, 0), Operand(full, 0, 1)), firm=True)


def _by_rate(rule: Rule, mark: Mark, others: Sequence[Mark]) -> Iterator[Bound]:
    """得分 = 执行率 × 分值, where the report says that it scores so."""
    if mark.by is None or "score" not in mark.numbers:
        return
    for full in _printed("full", mark, others):
        yield Bound(rule.id, "portion", mark.numbers["score"], (Operand(mark.by), Operand(full)))


def _restated(rule: Rule, mark: Mark, others: Sequence[Mark]) -> Iterator[Bound]:
    """The total of a table of scores is the one that the text states; another one may be of another evaluation."""
    if not mark.total or "score" not in mark.numbers or not mark.numbers["score"].in_table:
        return
    said = [other for other in others if "score" in other.numbers and not other.numbers["score"].in_table]
    for score in _nearest("score", mark, said):
        yield Bound(rule.id, "equal", mark.numbers["score"], (Operand(score),), witness=True)


_RELATIONS: dict[str, Callable[[Rule, Mark, Sequence[Mark]], Iterator[Bound]]] = {
    "cap": _cap,
    "lost": _lost,
    "rate": _rate,
    "by_rate": _by_rate,
    "restated": _restated,
}
"""What each part of the sheet relates."""


def _printed(slot: str, mark: Mark, others: Sequence[Mark]) -> list[Fact]:
    """What an indicator's own words print, else what is printed of it elsewhere, one for each value, nearest first."""
    own = mark.numbers.get(slot)
    return [own] if own is not None else _nearest(slot, mark, others)


def _nearest(slot: str, mark: Mark, others: Sequence[Mark]) -> list[Fact]:
    found = [
        (fact.in_table, abs(other.block - mark.block), fact.index, fact)
        for other in others
        if (fact := other.numbers.get(slot))
    ]
    return first_of_each_value((fact for *_, fact in sorted(found, key=lambda entry: entry[:3])), _READINGS)
