"""Averages: 检测费支出85.40万元，检测1200批次，平均每批次712元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand, Question, only_reading
from reportcheck.binding.prices.counts import find_counts
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import bare_name, shared_stem
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import CHANGES, RATES, REFERENCES

_NEVER_DIVIDED = REFERENCES | CHANGES | RATES | {"rest", "saved", "ceiling"}
# 平均每批次, 户均支出: words that say nothing of what is divided
_GENERAL = compile_pattern(
    r".*(?:每|均|单)[^\W\da-zA-Z_]{0,4}?(?:平均|均)?(?:支出|支付|成本|费用|造价|价|补助|补贴|兑付|拨付|投入|投资|发放)?(?:为|约|达)*$"
)
_TOTAL = compile_pattern(r"共|合计|总|计$|发放|兑付|投资|投入")
_JUST_TOTAL = compile_pattern(r"(?:小计|共计|合计|总计|共|计|花费|花|用去|支出|付)")
_AROUND = 40
_READINGS = 4
_WAYS = 2
_LABEL = 14


def bind_averages(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each average: what is divided, and among how many.

    Both from its sentence, where its words speak of what is divided; else, as a witness only, from around it.
    """
    for average in index.by_role.get("average", ()):
        if average.in_table or average.listed or average.quantity.vague or average.compared:
            continue
        readings = only_reading(tuple(islice(_readings(rule, average, index), _READINGS)))
        if readings:
            yield Question(rule.id, average.item, average.period, readings)


def _readings(rule: Rule, average: Fact, index: Index) -> Iterator[Bound]:
    sentence = index.by_sentence[average.sentence]
    block = index.by_block[average.place.block]
    segment = [fact for fact in sentence if fact.segment == average.segment]
    amounts = _right_behind(average, sentence) or _divided(average, before(segment, average))
    amounts = amounts or _divided(average, _totals_behind(average, segment))
    parts = {fact.index for fact in sentence if fact.index in index.group_of and not fact.depth}
    counts = find_counts(average, sentence, parts)
    counts = counts or find_counts(
        average, [fact for fact in block if fact.named and bare_name(fact.item) == bare_name(average.item)]
    )
    if amounts and counts:
        if len(counts) > 1 and all(len(among) == 1 for among in counts):
            counts = [*counts, tuple(fact for among in counts for fact in among)]
        for amount, among in product(amounts, counts):
            if _may_divide(amount, among):
                yield _bound(rule, average, amount, among, witness=not _speaks_of(average, amount))
        return
    around = [fact for fact in index.facts[max(0, average.index - _AROUND) : average.index] if not fact.in_table]
    wide_counts = counts or find_counts(average, block) or find_counts(average, around)
    wide_amounts = amounts or _divided(average, before(block, average)) or _divided(average, before(around, average))
    for amount, among in product(wide_amounts, wide_counts):
        if _may_divide(amount, among):
            yield _bound(rule, average, amount, among, witness=True)


def _bound(rule: Rule, average: Fact, amount: Fact, among: Sequence[Fact], witness: bool) -> Bound:
    if len(among) > 1 and len({fact.quantity.base_unit for fact in among}) == 1:
        # 示范区2000亩、辐射区6000亩: classes of what the average is taken over
        return Bound(
            rule.id, "ratio", average, (Operand(amount, 1, 0), *(Operand(f, 0, 1) for f in among)), witness=witness
        )
    if len(among) > 1:
        return Bound(rule.id, "product", amount, tuple(Operand(fact) for fact in (average, *among)), witness=witness)
    return Bound(rule.id, "ratio", average, (Operand(amount, 1, 0), Operand(among[0], 0, 1)), witness=witness)


def _divided(average: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """Figures of the average's measure in their order, those with like words first."""
    usable = [
        fact
        for fact in facts
        if _same_kind(fact, average)
        and fact.role not in _NEVER_DIVIDED
        and not fact.compared
        and not fact.quantity.vague
    ]
    usable.sort(key=lambda fact: -min(3, shared_stem(fact.label[-_LABEL:], average.label[-_LABEL:])))
    return usable[:_WAYS]


def _right_behind(average: Fact, sentence: Sequence[Fact]) -> list[Fact]:
    """亩均投资1800元、计5040.00万元: the total is the next figure."""
    follow = next((fact for fact in sentence if fact.index == average.index + 1), None)
    if follow is None or not _same_kind(follow, average) or not _JUST_TOTAL.match(follow.label):
        return []
    return [follow]


def _totals_behind(average: Fact, sentence: Sequence[Fact]) -> list[Fact]:
    """单座造价7.2万元，合计86.40万元: the total stands behind."""
    return [fact for fact in sentence if fact.index > average.index and _TOTAL.search(fact.label)]


def _same_kind(fact: Fact, average: Fact) -> bool:
    if average.quantity.dimension in ("money", "price"):
        return fact.quantity.dimension == "money"
    return average.quantity.dimension == "count" and measure_key(fact) == measure_key(average)


def _may_divide(amount: Fact, among: Sequence[Fact]) -> bool:
    """One thing is not divided by itself, nor this year's total among last year's people."""
    return all(fact.index != amount.index and fact.period == amount.period for fact in among)


def _speaks_of(average: Fact, amount: Fact) -> bool:
    if average.quantity.dimension == "count" and "平均" not in average.label:
        return False
    if amount.index > average.index or _GENERAL.fullmatch(average.label):
        return True
    return shared_stem(average.label[-_LABEL:], amount.label[-_LABEL:]) >= 2
