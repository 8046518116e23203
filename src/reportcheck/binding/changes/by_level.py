"""Figures said to be level: 支出100.00万元，与上年的100.00万元持平."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.changes.subjects import find_subject
from reportcheck.binding.index import Index
from reportcheck.binding.model import Question, only_reading
from reportcheck.binding.repeats.value_classes import equal
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

# 基本持平, 大体持平 say that they differ
_LEVEL = compile_pattern(r"^(?:的)?(?:相比)?(?:完全)?(?:持平|一致|相同|相等)")


def bind_levels(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each figure that another is said to be level with: the subject of the comparison is as large."""
    for sentence in index.by_sentence.values():
        for at, base in enumerate(sentence):
            if not base.compared or base.quantity.vague or not _LEVEL.match(base.after):
                continue
            subject = find_subject(sentence[:at], base, index)
            if subject is None or subject.index == base.index:
                continue
            readings = tuple(equal(rule, base, meant) for meant in _meant(subject, index))
            yield Question(rule.id, subject.item, subject.period, only_reading(readings))


def _meant(subject: Fact, index: Index) -> list[Fact]:
    """Behind the last member of a list, the list's whole or that member."""
    group = index.group_of.get(subject.index)
    if group is None or group.members[-1].index != subject.index:
        return [subject]
    return [*(head for head in group.heads[:1] if same_measure(head, subject)), subject]
