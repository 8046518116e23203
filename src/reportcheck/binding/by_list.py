"""Names in a list against the number that counts them: 慢病、妇幼、老年保健、健康教育4个小组."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact

_MEASURES = frozenset("个 项 类 种 方面 部分 家 所 镇 条 名 级 环节 阶段 大类".split())
_STRONG = re.compile(r"以及")
_WEAK = re.compile(r"(?<!以)[和及与]")
_MOST = 15


def bind_enumerations(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each small count behind a list of names."""
    for fact in index.facts:
        if fact.in_table or fact.quantity.dimension != "count" or fact.quantity.bound != "exact" or fact.role:
            continue
        if fact.quantity.base_unit in _MEASURES and 2 < fact.quantity.value <= _MOST and listed_names(fact) is not None:
            yield Question(rule.id, fact.item, fact.period, (Bound(rule.id, "enumeration", fact, (), span=listed_names(fact)),))


def listed_names(fact: Fact) -> tuple[int, int] | None:
    """The least and the most names that the list before a count can hold; None where there is no closed list."""
    words = re.sub(r"(?:共计|总共|合计|共|这|上述|计)$", "", fact.label)
    if words.count("、") < 1 or words.endswith("等") or "等" in words[-3:]:
        return None
    least = words.count("、") + 1 + len(_STRONG.findall(words))
    most = least + len(_WEAK.findall(words))
    return (least, most) if most >= 3 else None
