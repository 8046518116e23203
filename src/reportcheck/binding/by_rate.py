"""Named rates: 有效回收率97.0% of questionnaires sent out and taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand, Question, only_reading
from reportcheck.binding.rate_parts import (
    better_classes,
    can_be_counted,
    countable,
    has_own_rate,
    is_just_named,
    joined_parts,
    qualified_part,
    valid_counts,
)
from reportcheck.binding.targets.completed import of_target
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import shared_stem
from reportcheck.statements.measures import alike_measure, measure_key
from reportcheck.statements.model import Fact

_RATE_WORDS = compile_pattern(r"(?:率|覆盖面|比例|进度|完成度|系数)$")
_NEXT_NAME = compile_pattern(r"^[^,;。、]{0,12}(?:率|满意度|比例|占比|覆盖面)(?:为|达|达到|是|约)*$")
# 年度平均…率: words that say when or how, not of what
_GENERAL = compile_pattern(r"^(?:其中|预算|年度|全年|总体|综合|平均|当年|县级|市级|区级)")
_UNFOUNDED = ("系数", "比例", "比重")
_SAMPLED = compile_pattern(r"抽[样查检取]比例$")
_PUNCTUATION = compile_pattern(r"[、,;。]")
# 未完成1个, 不合格2批: the contrary of what a rate without these words speaks of
_NEGATED = compile_pattern(r"未|不|没有|无")
_DUE = compile_pattern(r"应(?:当)?([^\W\d])")
_DONE = compile_pattern(r"[实已](?:际)?([^\W\d])")
_ALL = compile_pattern("共|总|合计|全部")
_SATISFIED = "满意"
_WHOLES = 2
_IN_BRACKETS = 3
_AROUND = 24
_FINE = Decimal("0.01")


def bind_rates(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each rate: the part is the number whose words its name repeats, the whole the one before it."""
    for rate in index.by_role.get("rate", ()):
        if rate.in_table or rate.quantity.vague or rate.compared or rate.aim == "target" or rate.listed:
            continue
        bracketed = _bracketed(rule, rate, index)
        if bracketed is not None:
            yield Question(rule.id, rate.item, rate.period, (bracketed,))
            continue
        completed = tuple(of_target(rule, rate, index))
        if completed:
            yield Question(rule.id, rate.item, rate.period, completed)
            continue
        readings = tuple(_named(rule, rate, index))
        if readings:
            yield Question(rule.id, rate.item, rate.period, _firm_apart(readings))
        elif beside := tuple(_beside(rule, rate, index)):
            yield Question(rule.id, rate.item, rate.period, beside)


def _named(rule: Rule, rate: Fact, index: Index) -> Iterator[Bound]:
    """What the rate's name speaks of, over each whole; with better classes beside it also that and these."""
    parts = _parts(rate, index)
    better = better_classes(parts[0], _spoken_name(rate), countable(rate, index)) if parts else []
    joined = len(parts) > 1 and not rate.name.endswith("满意度")
    for whole in _wholes(rate, parts[0], index) if parts else []:
        if whole in better:
            continue
        witness = not joined and not _is_qualified(rate, parts[0], whole)
        for counted in ([*better, *parts], parts)[: 2 if better else 1]:
            operands = (*(Operand(part, 1, 0) for part in counted), Operand(whole, 0, 1))
            yield Bound(rule.id, "ratio", rate, operands, witness=witness)


def _firm_apart(readings: tuple[Bound, ...]) -> tuple[Bound, ...]:
    """One reading with part and whole in clauses of their own is firm; 显效25名、有效14名 are classes side by side."""
    clauses = {operand.fact.clause for operand in readings[0].operands}
    return only_reading(readings) if len(clauses) == len(readings[0].operands) else readings


def _beside(rule: Rule, rate: Fact, index: Index) -> Iterator[Bound]:
    """服务对象5.28万人，体检4.02万人，管理率76.1%: the two figures before a rate whose name repeats neither.

    As a witness only: they prove each other and accuse nobody. A rate of two decimals is doubted against a total of
    another paragraph where one typical slip makes it exact.
    """
    if rate.name.endswith(_UNFOUNDED) and not _SAMPLED.search(rate.name):
        return
    for part in countable(rate, index)[:1]:
        near = _wholes(rate, part, index)
        for whole in near or _elsewhere(part, index):
            operands = (Operand(part, 1, 0), Operand(whole, 0, 1))
            answered = _is_answered(whole, part, rate)
            doubted = not near and rate.quantity.quantum <= _FINE and whole.index in index.heads
            yield Bound(
                rule.id, "ratio", rate, operands, witness=not (answered or doubted), firm=answered, open=doubted
            )
            if answered:
                return


def _is_answered(whole: Fact, part: Fact, rate: Fact) -> bool:
    """羊应免48900只，实免48110只，免疫密度98.38%: what was due, what was done of it, and the rate, side by side."""
    due, done = _DUE.search(whole.label), _DONE.search(part.label)
    beside = whole.index + 1 == part.index == rate.index - 1 and whole.segment == rate.segment
    return beside and due is not None and done is not None and due[1] == done[1]


def _bracketed(rule: Rule, rate: Fact, index: Index) -> Bound | None:
    """满意度89.81%（接通324人中满意291人）: the brackets right behind a rate say what it is the rate of."""
    behind = []
    for fact in index.facts[rate.index + 1 : rate.index + 1 + _IN_BRACKETS]:
        if fact.sentence != rate.sentence or fact.depth != rate.depth + 1:
            break
        behind.append(fact)
    counted = [fact for fact in behind if can_be_counted(fact)]
    if not counted or len(counted) > 2 or len(counted) < len(behind):
        return None
    if len(counted) == 1:
        part = counted[0]
        larger = (fact for fact in countable(rate, index) if alike_measure(fact, part))
        whole = next((fact for fact in larger if fact.quantity.value >= part.quantity.value), None)
        if whole is None:
            return None
    else:
        part, whole = sorted(counted, key=lambda fact: fact.quantity.value)
        if not alike_measure(part, whole):
            return None
    return Bound(rule.id, "ratio", rate, (Operand(part, 1, 0), Operand(whole, 0, 1)), firm=len(counted) == 2)


def _parts(rate: Fact, index: Index) -> list[Fact]:
    """The numbers that the rate's name speaks of, in order; several where 非常满意 and 满意 are added up."""
    name = _spoken_name(rate)
    if not name or rate.name.endswith(_UNFOUNDED):
        return []
    speaking = [fact for fact in countable(rate, index) if fact.segment == rate.segment]
    joined = joined_parts(name, speaking)
    if joined is not None:
        return joined
    if not rate.name.endswith("满意度"):
        told = sorted((fact for fact in speaking if _speaks_of(fact, name)), key=lambda fact: name not in fact.label)
        return [qualified_part(_list_total(fact, rate, index), name, rate, index) for fact in told][:1]
    spoken = (fact for fact in speaking if _speaks_of(fact, _SATISFIED))
    satisfied = [fact for fact in spoken if "不满意" not in fact.label][::-1]
    return satisfied if len({measure_key(fact) for fact in satisfied}) == 1 else satisfied[:1]


def _spoken_name(rate: Fact) -> str:
    """What a rate is of, by its name: 回收 of 全年回收率."""
    return _GENERAL.sub("", _RATE_WORDS.sub("", rate.name))


def _wholes(rate: Fact, part: Fact, index: Index) -> list[Fact]:
    """Numbers before the part that it can be a part of: in the sentence, else the nearest one of the paragraph."""
    told = [fact for fact in countable(rate, index) if not has_own_rate(fact, rate, index)]
    in_sentence = _larger(part, [*valid_counts(rate, index), *told], index)
    if in_sentence:
        return sorted(in_sentence, key=lambda fact: not _shares_name(fact, part))[:_WHOLES]
    in_block = (
        fact
        for fact in before(index.by_block[rate.place.block], rate)
        if can_be_counted(fact) and not (fact.sentence == rate.sentence and has_own_rate(fact, rate, index))
    )
    return _larger(part, list(in_block), index)[:1]


def _elsewhere(part: Fact, index: Index) -> list[Fact]:
    """培训共计6840人次 in a paragraph before 取得证书5814人，取证率85.0%: totals, or what has the end of its name."""
    around = index.facts[max(0, part.index - _AROUND) : part.index]
    found = _larger(part, [fact for fact in reversed(around) if not fact.in_table and can_be_counted(fact)], index)
    return [fact for fact in found if _says_all(fact, index) or _is_named_alike(fact, part)][:_WHOLES]


def _says_all(fact: Fact, index: Index) -> bool:
    return fact.index in index.heads or _ALL.search(fact.label) is not None


def _is_named_alike(fact: Fact, part: Fact) -> bool:
    """居民31.8万户, 参与分类的居民29.6万户."""
    return fact.named and part.named and len(fact.item) > 1 and part.item.endswith(fact.item)


def _larger(part: Fact, facts: Sequence[Fact], index: Index) -> list[Fact]:
    return [
        fact
        for fact in facts
        if fact.index < part.index
        and fact.quantity.value >= part.quantity.value
        and alike_measure(fact, part)
        and (fact.index not in index.group_of or _shares_name(fact, part) or is_just_named(fact, part, index))
    ]


def _shares_name(fact: Fact, part: Fact) -> bool:
    """后追加20户，…追加任务完成18户: a part of a list is a whole for what repeats its words."""
    return shared_stem(fact.label[-8:], part.label[:8]) >= 2


def _is_qualified(rate: Fact, part: Fact, whole: Fact) -> bool:
    """牛羊样品布病个体阳性率: a long name speaks of its own population, which the numbers must share."""
    qualifier = rate.name.removesuffix("率")[:-2]
    words = part.label + whole.label + part.after[:6] + whole.after[:6]
    if part.quantity.dimension == "money" and not rate.index - 2 <= whole.index < part.index < rate.index:
        return False
    return len(qualifier) < 4 or 2 * sum(character in words for character in qualifier) > len(qualifier)


def _list_total(part: Fact, rate: Fact, index: Index) -> Fact:
    """收回有效问卷分别为191份和58份，共249份，有效回收率…: behind a list its total is spoken of."""
    group = index.group_of.get(part.index)
    if group is None or not group.closed:
        return part
    head = group.heads[0]
    return head if part.index < head.index < rate.index and head.sentence == rate.sentence else part


def _speaks_of(fact: Fact, name: str) -> bool:
    """Whether the words around a number repeat the end of the rate's name, in this order or another.

    教师组40份满意度96%: the name of a rate, right behind the number, repeats nothing.
    """
    after = "" if _NEXT_NAME.search(fact.after) else fact.after
    if _NEGATED.search(fact.label[-8:]) and not _NEGATED.search(name):
        return False
    words = fact.label[-20:] + _PUNCTUATION.split(after[:6])[0]
    return all(character in words for character in name[-2:])
