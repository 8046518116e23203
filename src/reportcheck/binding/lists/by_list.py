"""Names in a list against the number that counts them: 清淤、护坡、闸门、绿化4个小组."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact, Group

_MEASURES = frozenset(
    {
        "个",
        "项",
        "类",
        "种",
        "方面",
        "部分",
        "家",
        "所",
        "镇",
        "条",
        "名",
        "级",
        "环节",
        "阶段",
        "大类",
    }
)
_TOTAL_WORDS = compile_pattern(r"(?:共计|总共|合计|共|这|上述|计)$")
# 甲、乙以及丙: certainly one name more
_STRONG_JOINT = compile_pattern(r"以及")
# 甲、乙和丙: 和 joins two names or stands inside one (教育和体育局)
_WEAK_JOINT = compile_pattern(r"(?<!以)[和及与]")
# 个方向安排:
_OPENS = compile_pattern(r"(?:方面|方向|领域|类别?|用途|板块|部分|子?项目?)?[^,;。:]{0,4}:")
_FEWEST, _MOST = 3, 15


def bind_enumerations(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each small count behind a list of names, or before a list of figures that it opens."""
    texts = {paragraph.block: paragraph.folded for paragraph in index.statements.document.paragraphs()}
    for fact in index.by_role.get("", ()):
        span = (_listed_figures(fact, texts, index) or _listed_names(fact)) if _counts_names(fact) else None
        if span is not None:
            yield Question(rule.id, fact.item, fact.period, (Bound(rule.id, "enumeration", fact, (), span=span),))


def _counts_names(fact: Fact) -> bool:
    if fact.in_table or fact.quantity.dimension != "count" or fact.quantity.bound != "exact":
        return False
    return fact.quantity.base_unit in _MEASURES and _FEWEST - 1 < fact.quantity.value <= _MOST


def _listed_figures(fact: Fact, texts: Mapping[int, str], index: Index) -> tuple[int, int] | None:
    """分五个方向安排:A642.50万元,B…: the members of a list that is all of its head, as the sum proves."""
    if not _OPENS.match(texts[fact.place.block], fact.place.end):
        return None
    for group in index.groups_by_sentence.get(fact.sentence, ()):
        if group.members[0].index == fact.index + 1 and group.closed and _adds_up(group):
            return len(group.members), len(group.members)
    return None


def _adds_up(group: Group) -> bool:
    head = group.heads[0].quantity
    return sum((member.quantity.value for member in group.members), -head.value) == 0


def _listed_names(fact: Fact) -> tuple[int, int] | None:
    """The least and the most names that the list before a count can hold; None where there is no closed list."""
    words = _TOTAL_WORDS.sub("", fact.label)
    if "、" not in words or "等" in words[-3:]:
        return None
    least = words.count("、") + 1 + len(_STRONG_JOINT.findall(words))
    most = least + len(_WEAK_JOINT.findall(words))
    return (least, most) if most >= _FEWEST else None
