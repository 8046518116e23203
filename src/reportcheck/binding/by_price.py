"""Unit price × quantity: 2640户，按每户850元标准补助，补助资金224.40万元."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items import shared_stem
from reportcheck.statements.model import Fact

_NO_AMOUNT = frozenset("previous base price change.amount rest saved carried.out ceiling budget.added budget.cut".split())
_TOTAL_WORDS = re.compile(r"共|计|合计|总|投资|补助|补贴|资金|支出|发放|金额|费用|奖励|兑付|资助|安排|投入|拨付|计发|支付|应补|实补|报酬")
_OTHER = re.compile(r"另|其他|工作经费|结余|中央|省级|市级|县级|区级")
_LIMIT = re.compile(r"上限|不超过|最高|不高于|以内|限额")
_KIN = {"人": ("人", "名", "位", "人次"), "次": ("次", "人次", "场"), "家": ("家", "个"), "个": ("个", "所", "家"), "月": ("个月",), "户": ("户",), "生": ("人", "名", "生"), "台": ("台", "台(套)", "套"), "所": ("所", "家", "个")}


def bind_prices(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each price with its quantity and amount; one reading for each admissible pair."""
    for price in index.facts:
        if price.role != "price" or price.in_table or price.listed or price.quantity.bound not in ("exact", "about") or not price.base:
            continue
        if price.quantity.dimension not in ("money", "price") or _LIMIT.search(price.label):
            continue
        readings = tuple(_readings(rule, price, index))
        if readings:
            yield Question(rule.id, price.item, price.period, readings[:6])


def _readings(rule: Rule, price: Fact, index: Index) -> Iterator[Bound]:
    sentence = index.by_sentence[price.sentence]
    block = index.by_block[price.place.block]
    measures = [measure for measure in price.base.split("|") if measure]
    if _crowded(price, sentence):
        return
    near = _fill(price, measures, sentence)
    own = None if near is not None else _fill(price, measures, [f for f in block if f.item == price.item and f.named])
    near = near or own
    if near is not None:
        amounts = _amounts(price, sentence, near)
        yield from (_bound(rule, price, counts, amount) for amount, counts in product(amounts, near))
        if amounts:
            return
    wide = _fill(price, measures, block) or _fill(price, measures, _section(price, index))
    if wide is None:
        return
    amounts = [f for f in _section(price, index) if _may_be_amount(f) and _tied(f, price, wide[0])]
    for amount, counts in product(amounts[:2], wide[:2]):
        yield _bound(rule, price, counts, amount, witness=True)


def _crowded(price: Fact, sentence: Sequence[Fact]) -> bool:
    """新建每座16万元、改建每座8万元，合计…: two prices before one amount are a sum of products."""
    money = [f for f in sentence if f.depth == price.depth and (f.role == "price" and not f.listed or _may_be_amount(f))]
    at = money.index(price) if price in money else -1
    around = money[max(0, at - 1) : at] + money[at + 1 : at + 2]
    return at >= 0 and any(f.role == "price" and f.segment == price.segment for f in around)


def _section(price: Fact, index: Index) -> Sequence[Fact]:
    at = price.index
    return [f for f in index.facts[max(0, at - 30) : at + 12] if not f.in_table]


def _bound(rule: Rule, price: Fact, counts: Sequence[Fact], amount: Fact, witness: bool = False) -> Bound:
    operands = tuple(Operand(fact) for fact in sorted((price, *counts), key=lambda fact: fact.index))
    vague = any(fact.quantity.vague for fact in (price, *counts, amount))
    return Bound(rule.id, "product", amount, operands, witness=witness, capped="note" if vague else "")


def _fill(price: Fact, measures: Sequence[str], facts: Sequence[Fact]) -> list[tuple[Fact, ...]] | None:
    """Counts for every measure of the price, the nearest first; None where one is missing."""
    slots: list[list[Fact]] = []
    for measure in measures:
        admitted = _KIN.get(measure, (measure,))
        found = [
            f for f in facts
            if f.quantity.dimension == "count" and f.quantity.base_unit in admitted and f.role not in ("price", "previous", "change.amount")
        ]
        found.sort(key=lambda f: (f.depth != price.depth, -min(3, shared_stem(f.label[-12:], price.label[-12:])), f.index > price.index, abs(f.index - price.index)))
        if not found and measure == "年":
            continue
        if not found:
            return None
        slots.append(found[:2])
    return list(product(*slots)) or None


def _amounts(price: Fact, sentence: Sequence[Fact], counts: Sequence[tuple[Fact, ...]]) -> list[Fact]:
    money = [f for f in sentence if _may_be_amount(f) and f.index != price.index]
    if price.depth:
        outside = [f for f in money if f.depth == price.depth - 1 and f.index < price.index]
        return outside[-1:]
    behind = [f for f in money if f.index > price.index and f.depth == price.depth and not _OTHER.search(f.label)]
    follows = [f for f in behind[:1] if _TOTAL_WORDS.search(f.label) or not f.label or shared_stem(f.label, price.label) >= 2]
    if follows:
        return follows
    first = min(f.index for f in (price, *counts[0]))
    near = min(f.clause for f in (price, *counts[0])) - 1
    ahead = [f for f in money if f.index < price.index and f.depth == price.depth and (f.index > first or f.clause >= near)]
    return ahead[-1:]


def _may_be_amount(fact: Fact) -> bool:
    return fact.quantity.dimension == "money" and fact.role not in _NO_AMOUNT and not fact.compared


def _tied(amount: Fact, price: Fact, counts: Sequence[Fact]) -> bool:
    """Across sentences an amount belongs to a price only by its name."""
    if amount.item and amount.item != "?" and amount.item == price.item:
        return True
    stem = max((shared_stem(amount.label[-20:], f.label[-20:]) for f in counts), default=0)
    return stem >= 3 or (amount.item == "" and shared_stem(price.label[-16:], counts[0].label[-16:]) >= 2)
