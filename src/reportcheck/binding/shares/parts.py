"""The part of a share: the number that the share speaks of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportcheck.binding.index import Index, before
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import UNKNOWN, item_key
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import NO_PART

_MEASURED_BY = compile_pattern("按照?|以")
# 检出不合格8批次, 少5家: what failed or is missing is not what was completed
_FAILED = compile_pattern(
    r"不合格|不达标|未(?:完成|达|整改)|问题|^(?:仅|还|尚)?(?:少|差|缺|短缺|短少|多|超|超出)(?:了|完成)?$"
)
_DONE = compile_pattern("目标|计划|任务|全年|年度")
_COUNTED = frozenset({"money", "count", "score", "plain"})


def find_parts(share: Fact, index: Index) -> list[Fact]:
    """Readings of the number spoken of: behind a whole list it is the list's head or its last member."""
    part = _part(share, index)
    if part is None:
        return []
    group = index.group_of.get(part.index)
    if group is None or share.named or share.base == "*" or len(group.members) < 2 or part is not group.members[-1]:
        return [part]
    head = group.heads[0]
    if head.sentence != share.sentence or not same_measure(head, part):
        return [part]
    return [part] if _each_has_own(group, index) else [head, part]


def _part(share: Fact, index: Index) -> Fact | None:
    """The number spoken of: named in the share's own clause, else the nearest one before it in the sentence."""
    sentence = [fact for fact in before(index.by_sentence[share.sentence], share) if fact.depth <= share.depth]
    usable = [fact for fact in sentence if _can_be_part(fact)]
    if share.named:
        return _named_part(share, usable, index)
    if share.base == "^" and sentence:
        whole = sentence[0]
        if _MEASURED_BY.search(whole.label):
            return _measured(whole, index)
        usable = [fact for fact in usable if fact.index < whole.index and same_measure(fact, whole)]
    if _DONE.search(_words_of_base(share, sentence)):
        usable = [fact for fact in usable if not _FAILED.search(fact.label)]
    if not usable:
        usable = _last_of_sentence_before(share, index)
    if not usable:
        return None
    nearest = usable[0]
    if share.base == "^":
        nearest = _head_behind_list(nearest, share, index)
    if nearest.role in ("rest", "saved") and "支出" in share.base:
        return None
    if share.base != "^" and "预算" in share.base:
        return next((fact for fact in usable if fact.role in ("spent", "income", "")), nearest)
    return nearest


def _words_of_base(share: Fact, sentence: Sequence[Fact]) -> str:
    """What a share is of in words: 目标, or 全年…任务 around the number right before it."""
    return sentence[0].label + share.label if share.base == "^" and sentence else share.base


def _measured(whole: Fact, index: Index) -> Fact | None:
    """质量保证金按审定数1265.43万元的2%计提: the part is what is laid down by the whole, by its name."""
    name = item_key(_MEASURED_BY.split(whole.label)[0], lexicon())[0]
    found = before(index.by_block[whole.place.block], whole)
    return next((fact for fact in found if name and fact.item == name and same_measure(fact, whole)), None)


def _head_behind_list(part: Fact, share: Fact, index: Index) -> Fact:
    """Behind the last member of a list of the same sentence the list as a whole is spoken of."""
    group = index.group_of.get(part.index)
    if group is None or part is not group.members[-1] or group.heads[0].sentence != share.sentence:
        return part
    if len(group.members) < 2 or _each_has_own(group, index):
        return part
    return group.heads[0]


def _each_has_own(group: Group, index: Index) -> bool:
    """维护费6万元，完成预算7万元的85.7%；接待费…: whether a share stands among the members of a list."""
    first, last = group.members[0], group.members[-1]
    return any(
        fact.role == "share" and first.index < fact.index < last.index for fact in index.by_sentence[first.sentence]
    )


def _last_of_sentence_before(share: Fact, index: Index) -> list[Fact]:
    for fact in before(index.by_block[share.place.block], share):
        if fact.sentence == share.sentence - 1 and _can_be_part(fact):
            return [fact]
    return []


def _named_part(share: Fact, usable: Sequence[Fact], index: Index) -> Fact | None:
    """渠道衬砌支付额占…: the part is named in the share's own words, in full or in part."""
    words = lexicon()
    name = item_key(words.cue_pattern.sub("", share.item_text), words)[0]
    cues = [words.cues[match[0]].role for match in words.cue_pattern.finditer(share.item_text)]
    block = before(index.by_block[share.place.block], share)
    if not name and cues:
        alone = (fact for fact in block if fact.index not in index.group_of and not fact.compared)
        own = next((fact for fact in alone if fact.role == cues[-1]), None)
        return own or next(iter(index.nearest(cues[-1], share, "")), None)
    name = name or share.item
    near = [fact for fact in block if _can_be_part(fact)]

    def in_full(item: str) -> bool:
        return item in (share.item, name)

    def in_part(item: str) -> bool:
        return item.startswith(name) or (len(item) > 1 and name.startswith(item))

    return (
        _first_about(in_full, usable)
        or _first_about(in_full, near)
        or _first_about(in_part, usable)
        or _first_about(in_part, near)
    )


def _first_about(fits: Callable[[str], bool], facts: Sequence[Fact]) -> Fact | None:
    return next((fact for fact in facts if fact.item not in ("", UNKNOWN) and fits(fact.item)), None)


def _can_be_part(fact: Fact) -> bool:
    return fact.role not in NO_PART and not fact.compared and fact.quantity.dimension in _COUNTED
