"""Targets and the figures that answer them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import shared_stem
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact, Group
from reportcheck.statements.roles.sets import CHANGES, NO_TARGET

NO_ANSWER = CHANGES | {"previous", "base", "share"}
Pair = tuple[Fact, Fact]
"""A target, and the figure that answers it."""

_ALIKE = Decimal("0.55")
_NONE = Decimal(0)
_CONTAINED = Decimal("0.6")
_NAME = 3
_TARGETS = 200
_LABEL = 14
_LEAD = 200  # characters before a figure in which its words are looked for
# 实际, 实有: what is said to be so
_REAL = compile_pattern(r"实际|实[有测得达]|已完成")
_LIMIT = compile_pattern(r"控制在$|不超过|不高于|上限")
_PLAN = compile_pattern(r"计划|目标|任务|预期")
_CHANGED = compile_pattern(r"(?:(?P<less>取消|调减|核减|减少|压减|缩减|削减)|增加|新增|追加|增补|加开|增设|增开)了?$")
_EACH = compile_pattern(r"(.*[、和].*?)(?:均|都)(?:达到|达|不低于|为|在)*$")
_JOINT = compile_pattern(r"[、和]")
_SEVERAL = 4
_CLAUSES = 2
# what a target and its answer have in common with any other: not what they are about
_COMMON = compile_pattern(
    r"不少于|不低于|不超过|不高于|达到|完成|实际|年度|目标|为|以上|以下|控制在|新建|全年|累计|举办|开展|实施|综合"
    r"|(?:提高|提升|增加|上升|扩大|下降|降低|减少)[到至]"
    r"|[0-9,.:;、\s]"
)


class _Actuals:
    """Figures of what was done, by measure and by each two characters that stand together in their words."""

    def __init__(self, facts: Iterable[Fact], parts: Mapping[int, Group]) -> None:
        self._parts = parts
        self._found: dict[tuple[tuple[str, str], str], list[tuple[Fact, str]]] = defaultdict(list)
        for fact in facts:
            words, key = _words(fact), measure_key(fact)
            for pair in _pairs(words):
                self._found[key, pair].append((fact, words))

    def answer(self, target: Fact) -> Fact | None:
        """The figure behind the target whose words are most like it, the first of several; None where none is."""
        words, key = _words(target), measure_key(target)
        found: dict[int, tuple[Decimal, Fact]] = {}
        for pair in _pairs(words):
            for fact, own in self._found.get((key, pair), ()):
                if fact.index > target.index and fact.index not in found:
                    contained = fact.index not in self._parts and len(own) >= _NAME and own in words
                    found[fact.index] = max(_alike(words, own), _CONTAINED if contained else _NONE), fact
        likely = [entry for entry in found.values() if entry[0] >= _ALIKE]
        return max(likely, key=lambda entry: (entry[0], -entry[1].index))[1] if likely else None


def pair_targets(facts: Sequence[Fact], parts: Mapping[int, Group]) -> list[Pair]:
    """Each target with its answer: same measure, alike words, said of what was done; `parts` are members of lists."""
    comparable = [fact for fact in facts if _is_comparable(fact) and not change_of_plan(fact, facts)]
    targets = [fact for fact in comparable if fact.aim == "target"]
    actuals = _Actuals((fact for fact in comparable if fact.aim != "target"), parts)
    answers = {target.index: actuals.answer(target) for target in targets[:_TARGETS]}
    pairs: list[Pair] = [pair for target in targets[:_TARGETS] for pair in _of_each(target, comparable)]
    for target in facts:
        if change_of_plan(target, facts):
            continue
        found = _right_behind(target, facts) or answers.get(target.index)
        if found is not None:
            pairs.append((target, found))
    return pairs


def change_of_plan(fact: Fact, facts: Sequence[Fact]) -> int:
    """原计划50场活动取消5场: 1 for what a plan was enlarged by, -1 for what was taken from it, 0 for anything else."""
    said = _CHANGED.search(fact.label) if fact.aim == "target" and fact.index else None
    if said is None or _PLAN.search(fact.label) is not None:
        return 0
    plan = facts[fact.index - 1]
    planned = (
        plan.aim == "target" and plan.segment == fact.segment and _PLAN.search(plan.lead or plan.label) is not None
    )
    return (-1 if said["less"] else 1) if planned and measure_key(plan) == measure_key(fact) else 0


def _of_each(target: Fact, facts: Sequence[Fact]) -> list[Pair]:
    """学生满意度、家长满意度均达到90%以上: a target of several rates, each answered by its name."""
    named = _EACH.match(target.label)
    if named is None:
        return []
    found: list[Pair] = []
    for name in _JOINT.split(named[1])[-_SEVERAL:]:
        if len(name) < _NAME:
            continue
        answers = (
            fact
            for fact in facts
            if fact.index > target.index and fact.aim != "target" and measure_key(fact) == measure_key(target)
        )
        answer = next((fact for fact in answers if fact.name == name), None)
        if answer is not None:
            found.append((target, answer))
    return found


def _right_behind(target: Fact, facts: Sequence[Fact]) -> Fact | None:
    """计划新建蓄水池45口，实际建成48口: the figure of its measure in the next clause, said to be the real one."""
    if target.aim != "target" or target.in_table or target.compared or target.role in NO_ANSWER:
        return None
    if target.index + 1 >= len(facts):
        return None
    answer = facts[target.index + 1]
    fits = answer.aim == "actual" and not answer.compared and answer.role not in NO_ANSWER
    fits = fits and answer.sentence == target.sentence and 0 < answer.clause - target.clause <= _CLAUSES
    if not fits or not _is_alike(target, answer) or not _REAL.search(answer.lead):
        return None
    return None if "about" in (target.quantity.bound, answer.quantity.bound) else answer


def _is_alike(target: Fact, answer: Fact) -> bool:
    """One measure; amounts only where the target is a limit on them, for what is budgeted is no target."""
    dimension = target.quantity.dimension
    if dimension == "money":
        limit = target.quantity.bound in ("at_most", "less") or _LIMIT.search(target.label) is not None
        return limit and answer.quantity.dimension == "money"
    return dimension in ("count", "percent") and measure_key(target) == measure_key(answer)


def _is_comparable(fact: Fact) -> bool:
    if fact.in_table or fact.compared or fact.role in NO_TARGET:
        return False
    if fact.quantity.dimension not in ("count", "percent") or fact.quantity.bound in ("about", "range"):
        return False
    return bool(fact.label or fact.after or fact.lead)


def _words(fact: Fact) -> str:
    """What a figure is about: its label, else the clause, the item or the words behind it."""
    own = _COMMON.sub("", fact.label)
    if not fact.label:
        own = _COMMON.sub("", fact.lead[-_LEAD:])
    return own if len(own) >= 2 else _COMMON.sub("", (fact.item_text if fact.named else fact.item) or fact.after[:6])


def _pairs(words: str) -> set[str]:
    tail = words[-_LABEL:]
    return {tail[at : at + 2] for at in range(len(tail) - 1)}


def _alike(first: str, second: str) -> Decimal:
    """Share of characters in common, where at least two stand together."""
    first, second = first[-_LABEL:], second[-_LABEL:]
    if shared_stem(first, second) < 2:
        return Decimal(0)
    common = sum((Counter(first) & Counter(second)).values())
    return Decimal(2 * common) / (len(first) + len(second))
