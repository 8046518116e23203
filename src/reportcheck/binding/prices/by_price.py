"""Unit price × quantity: 采样1200份，每份检测费85元，共10.20万元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Bound, Operand, Question, only_reading
from reportcheck.binding.prices.counts import find_counts
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import UNKNOWN, bare_name, shared_stem
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import NO_AMOUNT, PRICES

# 补助资金224.40万元, 共计: words of what price times quantity comes to
_TOTAL_WORDS = compile_pattern(
    r"全年|一年|共|计|合计|总|投资|补助|补贴|资金|支出|发放|金额|费用|奖励|兑付|资助|安排|投入|拨付|计发|支付|应补|实补|报酬|成本|付|花"
)
# 另安排工作经费, 其中省级: an amount beside it
_OTHER = compile_pattern(r"另|其他|工作经费|结余|中央|省级|市级|县级|区级")
_LIMIT = compile_pattern(r"上限|不超过|最高|不高于|以内|限额")
# 合计130万元, behind several prices: what all of them come to
_OF_ALL = compile_pattern(r"合计|共计|总计|一共|总共")
# 按双人间合住核算住宿费8400元: by another standard than the price
_OTHERWISE = compile_pattern(r"按(?!此|上述|以上|该|照?标准|规定|实)")
_OF_YEAR = compile_pattern(r"全年|年度|一年|年发放|年补助|年支出")
_MONEY = frozenset({"money", "price"})
_YEAR = 12
_TIE = 20
_SECTION_BACK, _SECTION_ON = 30, 12
_READINGS = 6
_WAYS = 2


def bind_prices(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each price with its quantity and amount; one reading for each admissible pair."""
    for price in index.by_role.get("price", ()):
        if not _is_firm_price(price):
            continue
        readings = only_reading(tuple(islice(_readings(rule, price, index), _READINGS)))
        if readings:
            yield Question(rule.id, price.item, price.period, readings)


def _is_firm_price(price: Fact) -> bool:
    if price.in_table or not _is_price(price):
        return False
    return price.quantity.bound in ("exact", "about") and not _LIMIT.search(price.label)


def _readings(rule: Rule, price: Fact, index: Index) -> Iterator[Bound]:
    """Counts and amount of the sentence, or counts of the price's item; else, as a witness, what the section ties."""
    sentence = index.by_sentence[price.sentence]
    block = index.by_block[price.place.block]
    if _is_crowded(price, sentence):
        yield from _of_one_name(rule, price, sentence)
        return
    segment = [fact for fact in sentence if fact.segment == price.segment]
    near = find_counts(price, segment if "|" in price.base else sentence, _parts(sentence, index))
    near = near or find_counts(price, [fact for fact in block if _may_count(fact, price)])
    amounts = _amounts(price, sentence, near[0]) if near else []
    for amount, counts in product(amounts, near):
        yield from _bound(rule, price, counts, amount)
    if not near and (said_before := _only_count(price, block, index)):
        amounts = _amounts(price, sentence, said_before)
        for amount in amounts:
            yield from _bound(rule, price, said_before, amount, witness=True)
    if amounts:
        return
    section = _section(price, index)
    wide = (find_counts(price, block) or find_counts(price, section))[:_WAYS]
    tied = [fact for fact in section if _may_be_amount(fact) and _is_tied(fact, price, wide[0])] if wide else []
    for amount, counts in product(tied[:_WAYS], wide):
        apart = amount.sentence != price.sentence
        for bound in _bound(rule, price, counts, amount, witness=not apart):
            yield bound._replace(open=apart)


def _of_one_name(rule: Rule, price: Fact, sentence: Sequence[Fact]) -> Iterator[Bound]:
    """牛62头、羊418只，补助标准牛每头4000元、羊每只500元，其中牛24.80万元、…: among several prices each by its name."""
    amounts = [
        fact
        for fact in sentence
        if _may_be_amount(fact)
        and fact.named
        and fact.index > price.index
        and price.item.endswith(bare_name(fact.item))
    ]
    counts = find_counts(price, [fact for fact in sentence if fact.index < price.index])
    if amounts and len(counts) == 1:
        yield from _bound(rule, price, counts[0], amounts[0])


def _may_count(fact: Fact, price: Fact) -> bool:
    """Elsewhere in the paragraph: by the item, or by the words of a price that names no measure (采购单价)."""
    if not price.base:
        return fact.index < price.index
    return fact.named and bare_name(fact.item) == bare_name(price.item)


def _parts(facts: Sequence[Fact], index: Index) -> set[int]:
    return {fact.index for fact in facts if fact.index in index.group_of and not fact.depth}


def _only_count(price: Fact, block: Sequence[Fact], index: Index) -> tuple[Fact, ...]:
    """What the sentences before count in the price's measure, parts of it aside; empty where they count two things."""
    parts = _parts(block, index)
    wholes = [fact for fact in before(block, price) if fact.index not in parts and not fact.depth]
    found = find_counts(price, wholes)
    return found[0] if len(found) == 1 else ()


def _is_crowded(price: Fact, sentence: Sequence[Fact]) -> bool:
    """新建每座16万元、改建每座8万元，合计…: two prices before one amount are a sum of products."""
    level = (fact for fact in sentence if fact.depth == price.depth)
    money = [fact for fact in level if _is_price(fact) or _may_be_amount(fact)]
    at = next((at for at, fact in enumerate(money) if fact.index == price.index), None)
    if at is None:
        return False
    beside = money[max(0, at - 1) : at] + money[at + 1 : at + 2]
    return any(_is_price(fact) and fact.segment == price.segment for fact in beside)


def _section(price: Fact, index: Index) -> Sequence[Fact]:
    """Running text around the price."""
    around = index.facts[max(0, price.index - _SECTION_BACK) : price.index + _SECTION_ON]
    return [fact for fact in around if not fact.in_table]


def _bound(rule: Rule, price: Fact, counts: Sequence[Fact], amount: Fact, witness: bool = False) -> Iterator[Bound]:
    """Price × counts = amount; nothing for a price a month where nothing says how many months there are."""
    months = _months(price, counts, amount)
    if not months:
        return
    facts = sorted((price, *counts), key=lambda fact: fact.index)
    operands = tuple(Operand(fact, months if fact.index == price.index else 1) for fact in facts)
    vague = any(fact.quantity.vague for fact in (price, *counts, amount))
    witness = witness or _OTHERWISE.match(amount.label) is not None
    yield Bound(rule.id, "product", amount, operands, witness=witness, capped="note" if vague else "")


def _months(price: Fact, counts: Sequence[Fact], amount: Fact) -> int:
    """每人每月100元，全年81.60万元: 12 where the amount is of the year; 1 where none are asked."""
    if "月" not in price.base.split("|") or any("月" in fact.quantity.base_unit for fact in counts):
        return 1
    return _YEAR if _OF_YEAR.search(amount.label) else 0


def _amounts(price: Fact, sentence: Sequence[Fact], counts: Sequence[Fact]) -> list[Fact]:
    """The amount that price and counts come to: before a bracket, else behind them, else ahead of them."""
    money = [fact for fact in sentence if _may_be_amount(fact) and fact.index != price.index]
    if price.depth:
        return [fact for fact in money if fact.depth == price.depth - 1 and fact.index < price.index][-1:]
    level = [fact for fact in money if fact.depth == price.depth]
    if any(_OF_ALL.search(fact.label) and _sums_prices(fact, price, sentence) for fact in level):
        return []
    behind = next((fact for fact in level if fact.index > price.index and not _OTHER.search(fact.label)), None)
    if behind is not None and _names_total(behind, price):
        return [behind]
    first = min(fact.index for fact in (price, *counts))
    clause = min(fact.clause for fact in (price, *counts)) - 1
    return [fact for fact in level if fact.index < price.index and (fact.index > first or fact.clause >= clause)][-1:]


def _sums_prices(amount: Fact, price: Fact, sentence: Sequence[Fact]) -> bool:
    """A3家，每家20万元；B8家，每家5万元，合计…: a sum of products, where no price has an amount of its own."""
    ahead = [fact for fact in sentence if fact.index < amount.index and fact.depth == price.depth]
    prices = [at for at, fact in enumerate(ahead) if _is_price(fact)]
    return len(prices) > 1 and not any(_may_be_amount(fact) for fact in ahead[prices[0] :])


def _is_price(fact: Fact) -> bool:
    """平均每村2场 is an average too, and no price."""
    return fact.role in PRICES and not fact.listed and fact.quantity.dimension in _MONEY


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
