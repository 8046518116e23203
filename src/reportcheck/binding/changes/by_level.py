"""Figures said to be level: 支出100.00万元，与上年的100.00万元持平."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportcheck.binding.changes.subjects import find_subject
from reportcheck.binding.index import Index
from reportcheck.binding.model import Question, only_reading
from reportcheck.binding.repeats.value_classes import equal
from reportcheck.rulebook.model import Rule

# 基本持平, 大体持平 say that they differ
_LEVEL = re.compile(r"^(?:的)?(?:相比)?(?:完全)?(?:持平|一致|相同|相等)")


def bind_levels(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each figure that another is said to be level with: the subject of the comparison is as large."""
    for sentence in index.by_sentence.values():
        for at, base in enumerate(sentence):
            if not base.compared or base.quantity.vague or not _LEVEL.match(base.after):
                continue
            subject = find_subject(sentence[:at], base, index)
            if subject is not None and subject.index != base.index:
                yield Question(rule.id, subject.item, subject.period, only_reading((equal(rule, base, subject),)))
