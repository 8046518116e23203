"""The whole of a share, as its words name it: 占年初预算的, 占设备总数的, 占一般公共预算收入的."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from reportcheck.binding.index import Index, before
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import item_key, shared_stem
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.measures import alike_measure, first_of_each_value, same_measure
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import NO_PART

_BUDGETS = ("budget.full", "budget", "budget.initial")
# words that a whole is named by, the most particular first, each with the roles that it may have
_ROLE_WORDS = (
    (compile_pattern(r"结转|结余|剩余"), ("carried.out", "rest")),
    (compile_pattern(r"到位|到账"), ("arrived",)),
    (compile_pattern(r"年初预算"), ("budget.initial",)),
    (compile_pattern(r"调整|全年(?:预算|可)|可使用"), ("budget.full",)),
    (compile_pattern(r"预算|计划|安排|下达|指标|可用"), _BUDGETS),
    (compile_pattern(r"支出|使用|支付"), ("spent",)),
    (compile_pattern(r"资金总|总资金|总投资|总额|资金"), (*_BUDGETS, "spent")),
    (compile_pattern(r"收入"), ("income",)),
)
_FUND_ROLES = ("budget", "spent", "income", "rest", "carried")
_WHOLE_WORDS = compile_pattern(r"总|合计|全部")
# 占该事项支出的…: what was spoken of just before
_SPOKEN_OF = compile_pattern(r"该|此|其|本项|这")
# 为年度目标的, 完成计划任务的
_TARGET = compile_pattern(r"目标|计划|任务")
_ALL = compile_pattern(r"总|全部")
# words for a number of things in 设备总数, whose name is 设备
_QUANTITY_WORDS = compile_pattern(r"总数|总量|总|的|全部|人员|数量|数|所有")
_VERBS_BEHIND = compile_pattern(r"(?:完成|实现|[为是共达到约])+$")
_SHARE_BEFORE = compile_pattern(r"(?:即|为|计|共|金额为)+$")
_SUM_BEHIND = compile_pattern(r"(?:总额|总数|总量|总计)$")
_LABELS_BACK = 300
_STEMS_AROUND = 400
_BEHIND = 1000
_READINGS = 4
_STEM_READINGS = 3
_NAME_READINGS = 2
_NAME = 2
_SHORTEST = 3


def find_wholes(share: Fact, part: Fact, index: Index) -> list[Fact]:
    """Readings of the whole, the likeliest first; by the first of these ways that finds any.

    "^" is the number right before, "*" the head of the part's list; a base with 总 may be the head too, then a number
    with just the base's words, an item of its name, a role of its words, a label that shares a stem.
    """
    if share.base == "^":
        nearest = before(index.by_sentence[share.sentence], share)[:1]
        return [fact for fact in nearest if same_measure(fact, part)]
    if share.base == "*":
        heads = _heads_of(part, index)
        return [*told_between(part, heads[0], index), *heads] if heads else _unlisted(share, part, index)
    if _TARGET.search(share.base) and part.index in index.target_of:
        return [index.target_of[part.index]]
    if _SPOKEN_OF.match(share.base):
        return _heads_of(part, index)
    heads = _heads_of(part, index) if _WHOLE_WORDS.search(share.base) else []
    found = heads or _with_label(share, part, index) or _with_name(share, part, index)
    if found:
        return found
    if share.quantity.dimension == "times":
        return _with_stem(share, part, index)
    cue = lexicon().cues.get(_ALL.sub("", share.base))
    if cue is not None and not cue.role.startswith(_FUND_ROLES):
        told = [*index.nearest(cue.role, part), *index.nearest(cue.role, part, "")]
        return first_of_each_value((fact for fact in told if same_measure(fact, part)), _READINGS)
    for pattern, roles in _ROLE_WORDS:
        if pattern.search(share.base):
            of_roles = (fact for role in roles for fact in _with_role(role, part, index))
            return [fact for fact in of_roles if same_measure(fact, part)][:_READINGS]
    return _with_stem(share, part, index)


def told_between(part: Fact, head: Fact, index: Index) -> list[Fact]:
    """支出合计1114万元…。财政拨款支出863万元…。住房支出169万元，占19.59%: what is told between list and head.

    Figures of the role and measure of a part whose head stands further up, each as likely divided, the nearest first.
    """
    if head.sentence == part.sentence:
        return []
    between = reversed(index.facts[max(head.index + 1, part.index - _LABELS_BACK) : part.index])
    found = (
        fact
        for fact in between
        if fact.sentence < part.sentence
        and fact.section == part.section
        and fact.role == part.role
        and fact.quantity.value >= part.quantity.value
        and fact.index not in index.group_of
        and not fact.depth
        and _can_be_whole(fact, part)
    )
    return first_of_each_value(found, _NAME_READINGS)


def _unlisted(share: Fact, part: Fact, index: Index) -> list[Fact]:
    return [] if share.listed else _told_before(part, index)


def _heads_of(part: Fact, index: Index) -> list[Fact]:
    """Heads of the list that the part is a member of."""
    group = index.group_of.get(part.index)
    if group is not None:
        return [head for head in group.heads if same_measure(head, part)]
    return []


def _told_before(part: Fact, index: Index) -> list[Fact]:
    """共有建制村186个，已通客车的182个，占比…: larger numbers of its measure in the sentence, the nearest first.

    Not what has a share of its own (A1200万元，占…; B800万元，占…), nor where a share before names another whole.
    """
    sentence = index.by_sentence[part.sentence]
    if any(fact.role == "share" and fact.base != "*" and fact.index < part.index for fact in sentence):
        return []
    shared = {fact.index - 1 for fact in sentence if fact.role == "share"}
    shared |= {fact.index for fact in sentence if _SHARE_BEFORE.match(fact.label) and _is_behind_share(fact, index)}
    return [
        fact
        for fact in before(sentence, part)
        if alike_measure(fact, part)
        and fact.quantity.value >= part.quantity.value
        and fact.depth == part.depth
        and fact.index not in index.group_of
        and fact.index not in shared
        and not fact.compared
        and fact.role not in NO_PART
    ][:_NAME_READINGS]


def _is_behind_share(fact: Fact, index: Index) -> bool:
    """事业收入占7.87%，为154.96万元: the share stands before its part."""
    before = index.facts[fact.index - 1] if fact.index else fact
    return before.role == "share" and before.sentence == fact.sentence and fact.clause - before.clause <= 1


def _with_role(role: str, part: Fact, index: Index) -> list[Fact]:
    """Figures of a role for the part's own item; of its own role, the head of its list or the report's figure."""
    found = index.nearest(role, part)
    if role in _BUDGETS or (found and part.role != role):
        return found
    group = index.group_of.get(part.index)
    heads = [head for head in group.heads if head.role == role] if group is not None else []
    return heads or [fact for fact in index.nearest(role, part, "") if fact.index != part.index] or found


def _with_label(share: Fact, part: Fact, index: Index) -> list[Fact]:
    """占项目支出的…: the whole is a number whose own words are the same."""
    if len(share.base) < _SHORTEST or share.base in lexicon().cues:
        return []
    before = index.facts[max(0, share.index - _LABELS_BACK) : share.index]
    behind = [fact for fact in index.by_block[share.place.block] if fact.index > share.index]
    near = [fact for fact in chain(reversed(before), behind) if _can_be_whole(fact, part)]
    in_full = [fact for fact in near if is_called(fact, share.base)]
    shorter = _SUM_BEHIND.sub("", share.base)
    if in_full or len(shorter) < _SHORTEST or shorter in lexicon().cues:
        return in_full[:1]
    return [fact for fact in near if is_called(fact, shorter)][:1]


def is_called(fact: Fact, words: str) -> bool:
    """基本支出为832.9万元: whether the label ends with these words."""
    return _VERBS_BEHIND.sub("", fact.label).endswith(words)


def names_another(share: Fact, whole: Fact, index: Index) -> bool:
    """占“三公”经费支出的, behind 公务用车购置及运行费9.33万元: what a share is of has another name than the whole."""
    name = item_key(lexicon().cue_pattern.sub("", share.base), lexicon())[0]
    if len(name) < _NAME or not whole.named or any(topic.startswith(name) for topic in index.statements.topics):
        return False
    return shared_stem(name, whole.item + whole.label) < _NAME


def _with_name(share: Fact, part: Fact, index: Index) -> list[Fact]:
    """占一般公共预算收入的比重: the whole is named like an item of the report."""
    words = lexicon()
    name = item_key(words.cue_pattern.sub("", share.base), words)[0]
    if len(name) < 2:
        return []
    if any(topic.startswith(name) for topic in index.statements.topics):
        own = [fact for fact in index.nearest("spent", part, "") if fact.index != part.index]
        return own[:_NAME_READINGS]
    found = [
        fact
        for fact in before(index.by_item.get(name, ()), share)
        if fact.period == part.period and _can_be_whole(fact, part)
    ]
    return found[:_NAME_READINGS]


def _with_stem(share: Fact, part: Fact, index: Index) -> list[Fact]:
    """A count whose label shares words with the base: 占列养总里程 of 列养农村公路1286.4公里."""
    scored = list(_scored_by_stem(share, part, index))
    longest = max((stem for stem, _, _ in scored), default=0)
    nearest = sorted((entry for entry in scored if entry[0] == longest), key=lambda entry: entry[1])
    return first_of_each_value((fact for _, _, fact in nearest), _STEM_READINGS)


def _scored_by_stem(share: Fact, part: Fact, index: Index) -> Iterator[tuple[int, int, Fact]]:
    """Each candidate with the length of the stem shared, and its distance: those behind the share count as far."""
    name = _QUANTITY_WORDS.sub("", share.base)
    if len(name) < 2:
        return
    whole_only = "总" in share.base
    for fact in index.facts[max(0, share.index - _STEMS_AROUND) : share.index + _STEMS_AROUND]:
        if fact.in_table or fact.aim == "target" or not _can_be_whole(fact, part):
            continue
        if whole_only and fact.index in index.group_of:
            continue
        stem = shared_stem(name, fact.label[-24:] + fact.after[:8])
        if stem >= 2:
            behind = _BEHIND if fact.index > share.index else 0
            yield stem, abs(fact.index - share.index) + behind, fact


def _can_be_whole(fact: Fact, part: Fact) -> bool:
    if fact.index == part.index or fact.compared or fact.role in NO_PART:
        return False
    return same_measure(fact, part)
