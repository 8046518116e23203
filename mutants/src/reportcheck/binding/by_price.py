"""Unit price × quantity: 采样1200份，每份检测费85元，共10.20万元."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, product

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items import UNKNOWN, shared_stem
from reportcheck.statements.measures import counted_as
from reportcheck.statements.model import Fact
from reportcheck.statements.role_sets import NO_AMOUNT

# 补助资金224.40万元, 共计: words of what price times quantity comes to
_TOTAL_WORDS = re.compile(
    r"共|计|合计|总|投资|补助|补贴|资金|支出|发放|金额|费用|奖励|兑付|资助|安排|投入|拨付|计发|支付|应补|实补|报酬"
)
# 另安排工作经费, 其中省级: an amount beside it
_OTHER = re.compile(r"另|其他|工作经费|结余|中央|省级|市级|县级|区级")
_LIMIT = re.compile(r"上限|不超过|最高|不高于|以内|限额")
_NEVER_COUNTED = frozenset({"price", "previous", "change.amount"})
_LABEL = 12
_TIE = 20
_SECTION_BACK, _SECTION_ON = 30, 12
_READINGS = 6
_WAYS = 2


def bind_prices(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each price with its quantity and amount; one reading for each admissible pair."""
    for price in index.by_role.get("price", ()):
        if not _is_firm_price(price):
            continue
        readings = tuple(islice(_readings(rule, price, index), _READINGS))
        if readings:
            yield Question(rule.id, price.item, price.period, readings)


def _is_firm_price(price: Fact) -> bool:
    if price.in_table or price.listed or not price.base or price.quantity.dimension not in ("money", "price"):
        return False
    return price.quantity.bound in ("exact", "about") and not _LIMIT.search(price.label)


def _readings(rule: Rule, price: Fact, index: Index) -> Iterator[Bound]:
    """Counts and amount of the sentence, or counts of the price's item; else, as a witness, what the section ties."""
    sentence = index.by_sentence[price.sentence]
    block = index.by_block[price.place.block]
    if _is_crowded(price, sentence):
        return
    parts = {fact.index for fact in sentence if fact.index in index.group_of and not fact.depth}
    near = _counts(price, sentence, parts) or _counts(price, [f for f in block if f.named and f.item == price.item])
    amounts = _amounts(price, sentence, near[0]) if near else []
    yield from (_bound(rule, price, counts, amount) for amount, counts in product(amounts, near))
    if amounts:
        return
    section = _section(price, index)
    wide = (_counts(price, block) or _counts(price, section))[:_WAYS]
    tied = [fact for fact in section if _may_be_amount(fact) and _is_tied(fact, price, wide[0])] if wide else []
    for amount, counts in product(tied[:_WAYS], wide):
        yield _bound(rule, price, counts, amount, witness=True)


def _is_crowded(price: Fact, sentence: Sequence[Fact]) -> bool:
    """新建每座16万元、改建每座8万元，合计…: two prices before one amount are a sum of products."""
    level = (fact for fact in sentence if fact.depth == price.depth)
    money = [fact for fact in level if (fact.role == "price" and not fact.listed) or _may_be_amount(fact)]
    at = next((at for at, fact in enumerate(money) if fact.index == price.index), None)
    if at is None:
        return False
    beside = money[max(0, at - 1) : at] + money[at + 1 : at + 2]
    return any(fact.role == "price" and fact.segment == price.segment for fact in beside)


def _section(price: Fact, index: Index) -> Sequence[Fact]:
    """Running text around the price."""
    around = index.facts[max(0, price.index - _SECTION_BACK) : price.index + _SECTION_ON]
    return [fact for fact in around if not fact.in_table]


def _bound(rule: Rule, price: Fact, counts: Sequence[Fact], amount: Fact, witness: bool = False) -> Bound:
    operands = tuple(Operand(fact) for fact in sorted((price, *counts), key=lambda fact: fact.index))
    vague = any(fact.quantity.vague for fact in (price, *counts, amount))
    return Bound(rule.id, "product", amount, operands, witness=witness, capped="note" if vague else "")


def _counts(price: Fact, facts: Sequence[Fact], parts: AbstractSet[int] = frozenset()) -> list[tuple[Fact, ...]]:
    """Counts for every measure of the price, the likeliest first; empty where one is missing.

    `parts` are members of lists: behind a whole list a price speaks of what the list divides.
    """
    slots: list[list[Fact]] = []
    for measure in filter(None, price.base.split("|")):
        found = [fact for fact in facts if _is_counted_as(fact, measure)]
        found.sort(key=lambda fact: (fact.index in parts, *_distance(fact, price)))
        if found:
            slots.append(found[:_WAYS])
        elif measure != "年":
            return []
    return list(product(*slots)) if slots else []


def _is_counted_as(fact: Fact, measure: str) -> bool:
    if fact.quantity.dimension != "count" or fact.role in _NEVER_COUNTED:
        return False
    return fact.quantity.base_unit in counted_as(measure)


def _distance(fact: Fact, price: Fact) -> tuple[bool, int, bool, int]:
    """In the same brackets first, then by like words, then before the price, then the nearest."""
    stem = min(3, shared_stem(fact.label[-_LABEL:], price.label[-_LABEL:]))
    return fact.depth != price.depth, -stem, fact.index > price.index, abs(fact.index - price.index)


def _amounts(price: Fact, sentence: Sequence[Fact], counts: Sequence[Fact]) -> list[Fact]:
    """The amount that price and counts come to: before a bracket, else behind them, else ahead of them."""
    money = [fact for fact in sentence if _may_be_amount(fact) and fact.index != price.index]
    if price.depth:
        return [fact for fact in money if fact.depth == price.depth - 1 and fact.index < price.index][-1:]
    level = [fact for fact in money if fact.depth == price.depth]
    behind = next((fact for fact in level if fact.index > price.index and not _OTHER.search(fact.label)), None)
    if behind is not None and _names_total(behind, price):
        return [behind]
    first = min(fact.index for fact in (price, *counts))
    clause = min(fact.clause for fact in (price, *counts)) - 1
    return [fact for fact in level if fact.index < price.index and (fact.index > first or fact.clause >= clause)][-1:]


def _names_total(amount: Fact, price: Fact) -> bool:
    return not amount.label or bool(_TOTAL_WORDS.search(amount.label)) or shared_stem(amount.label, price.label) >= 2


def _may_be_amount(fact: Fact) -> bool:
    return fact.quantity.dimension == "money" and fact.role not in NO_AMOUNT and not fact.compared


def _is_tied(amount: Fact, price: Fact, counts: Sequence[Fact]) -> bool:
    """Across sentences an amount belongs to a price only by its name."""
    if amount.item == price.item and amount.item not in ("", UNKNOWN):
        return True
    stem = max((shared_stem(amount.label[-_TIE:], fact.label[-_TIE:]) for fact in counts), default=0)
    return stem >= 3 or (amount.item == "" and shared_stem(price.label[-16:], counts[0].label[-16:]) >= 2)
