"""Targets that stand in the claim itself: 满意率94.07%，达到年初确定的不低于95%的目标."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.documents.model import Place
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Claim, Fact
from reportcheck.statements.roles.sets import CHANGES

_VERB = compile_pattern(
    r"(?<![未没不])(?P<beaten>超过|超出|高于|优于|大于)|(?<![不未没无])(?P<below>低于|小于|少于)|(?<![未没不])(?:达到|实现|完成|满足|符合)"
)
_OF_TARGET = compile_pattern(
    r"^(?:及?以[上下内])?(?:的)?(?:年度|年初|绩效|预期|既定|预定|控制|考核|计划|规定的?|确定的?)*(?:目标|指标值|任务|要求)(?:值|数|要求)?"
)
_REACHED_BEHIND = compile_pattern(r"^[^,;。]{0,4}(?<![未没不])(?:实现|达到|完成|达成)")
_AT_MOST = ("at_most", "less")
_SHARES = ("占比", "比重", "比例")
_CLAUSES = 2


def bind_inline_targets(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each figure that a claim calls the target, with the figure of its measure right before it.

    完成全年50家任务的90%: a target that a share is taken of is not claimed to have been reached.
    """
    for target in index.facts:
        if target.in_table or target.quantity.dimension not in ("percent", "count") or not target.after:
            continue
        if target.role == "base":
            continue
        named = _OF_TARGET.match(target.after)
        if named is None:
            continue
        verb = _VERB.search(target.label)
        behind = _REACHED_BEHIND.match(target.after[named.end() :])
        if verb is None and behind is None:
            continue
        result = _result(target, index)
        if result is None:
            continue
        beaten = verb is not None and verb["beaten"] is not None and target.quantity.bound not in _AT_MOST
        below = verb is not None and verb["below"] is not None
        form = "most" if below or target.quantity.bound in _AT_MOST else "least"
        claim = _claim(target, "target_beaten" if beaten else "target_reached", named[0])
        yield Question(
            rule.id, result.item, result.period, (Bound(rule.id, form, result, (Operand(target),), claim=claim),)
        )


def _result(target: Fact, index: Index) -> Fact | None:
    """The last figure of the measure before the claim, no further than its neighbouring clauses."""
    for fact in before(index.by_sentence[target.sentence], target):
        if target.clause - fact.clause > _CLAUSES:
            return None
        if fact.depth == target.depth and (same_measure(fact, target) or _is_share_of(fact, target)):
            if fact.compared or fact.role in CHANGES or fact.quantity.vague:
                return None
            return _whole_behind_list(fact, index)
    return None


def _whole_behind_list(fact: Fact, index: Index) -> Fact:
    """18.42万株，其中A7.15、B6.03、C5.24万株，超过18万株的目标: behind its last part the whole is spoken of."""
    group = index.group_of.get(fact.index)
    last = group is not None and group.closed and group.members[-1].index == fact.index
    if group is None or not last or group.heads[0].sentence != fact.sentence:
        return fact
    return group.heads[0]


def _is_share_of(fact: Fact, target: Fact) -> bool:
    """民办园占全部园所的42%，达到民办园占比40%以上的目标: the share of what the target's name says."""
    named = target.name.endswith(_SHARES) and bool(fact.item)
    return named and fact.role == "share" and target.quantity.dimension == "percent" and fact.item in target.name


def _claim(target: Fact, kind: str, noun: str) -> Claim:
    """The claim as printed, from its verb to its noun."""
    place = Place(target.place.block, target.place.start, target.place.end + len(noun))
    return Claim(kind, target.quantity.text + noun, place, target.item, target.sentence, target.clause, target.section)
