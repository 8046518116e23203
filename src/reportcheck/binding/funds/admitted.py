"""Which figures the words around a rate or a rest admit in its relation, and which they leave open."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reportcheck.binding.index import Index, before
from reportcheck.binding.model import Operand
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.expression import Term
from reportcheck.statements.model import Fact

_MONTHS = compile_pattern(r"\d{1,2}月(?:底|末)|[上下]半年|[一二三四]季度|季末")
_OF_YEAR_ALONE = compile_pattern(r"当年|本年")
_ALL_LEFT = compile_pattern(r"年[末底].{0,8}结转[和及与、]?结余")
_ADJUSTED = ("budget.full", "budget.initial", "budget", "budget.added", "budget.cut", "carried.in")
# 占年初预算, 占调整后预算: words of a rate's base, and the only roles that they admit
_BASES = (
    ("年初", ("budget.initial",)),
    ("调整", _ADJUSTED),
    ("全年", _ADJUSTED),
    ("限价", ("ceiling",)),
    ("控制价", ("ceiling",)),
    ("概算", ("budget",)),
    ("到位", ("arrived",)),
    ("到账", ("arrived",)),
    ("下达", ("budget", "budget.initial", "arrived")),
)
_SPENT = frozenset({"spent", "contract"})

Filled = tuple[tuple[Fact, Term], ...]
"""Facts in the slots of one side of a relation."""


def is_of_a_sample(rate: Fact, index: Index) -> bool:
    """抽查两个乡镇，涉及资金86万元，实际支出79.50万元，执行率…: of what was looked at."""
    roles = {fact.role for fact in before(index.by_sentence[rate.sentence], rate)} if not rate.in_table else set()
    return "audited" in roles and not any(role.startswith("budget") for role in roles)


def is_of_year_alone(rate: Fact, operands: Sequence[Operand], index: Index) -> bool:
    """当年预算执行率: of a part of the figures, where money was carried in or the budget is of all years."""
    if _OF_YEAR_ALONE.search(rate.name) is None:
        return False
    return bool(index.by_role.get("carried.in")) or _has_nearer_base(rate, operands, index)


def _has_nearer_base(rate: Fact, operands: Sequence[Operand], index: Index) -> bool:
    """总预算300万元，分三年实施，2025年安排100万元，…当年执行率: one behind that of all years may be the year's."""
    base = max((one.fact.index for one in operands if one.under), default=rate.index)
    return any(
        fact.index > base and fact.role.startswith("budget") and fact.period == rate.period and not fact.compared
        for fact in before(index.by_sentence[rate.sentence], rate)
    )


def has_older_rest(left: Fact, operands: Sequence[Operand]) -> bool:
    """收入合计…，支出合计…，年末结转和结余: of earlier years too, where what the year began with is not printed."""
    roles = {operand.fact.role for operand in operands}
    return "income" in roles and "carried.in" not in roles and _ALL_LEFT.search(left.label) is not None


def restates_full(filled: Filled, fulls: set[Decimal]) -> bool:
    """安排资金2368.40万元, where a table prints 全年预算数 2368.40: the same budget under another name, and alone."""
    bases = [fact for fact, term in filled if term.role.startswith(("budget", "carried.in"))]
    return len(bases) == 1 and bases[0].quantity.value in fulls


def is_of_other_months(rate: Fact, operands: Sequence[Operand]) -> bool:
    """至9月底拨付率为62%，至年底拨付912万元: a rate of some months says nothing of the figures of others."""
    own = _MONTHS.findall(rate.lead)
    parts = [operand.fact for operand in operands if operand.weight]
    return bool(own) and not any(_MONTHS.findall(part.lead) == own for part in parts) and rate.index < parts[0].index


def says_more(result: Fact, operands: Sequence[Operand], index: Index) -> bool:
    """拨入520万元，支付498.60万元，手续费0.05万元，余额…: a named amount between them may enter the sum."""
    used = {operand.fact.index for operand in operands}
    first = min(used)
    return not result.in_table and any(
        not other.role
        and other.named
        and other.index not in used
        and other.index not in index.group_of
        and other.quantity.dimension == "money"
        and not other.compared
        and other.depth == result.depth
        and other.segment == result.segment
        for other in index.facts[first + 1 : result.index]
    )


def initial_alone(used: Sequence[Term]) -> bool:
    """年初预算 is no base of its own where the adjusted budget is printed and nothing says what changed."""
    roles = {term.role for term in used}
    return "budget.initial" in roles and not roles & {"budget.added", "budget.cut"}


def gives_the_cause(fact: Fact, rate: Fact) -> bool:
    """预算完成率112.20%，原因是年中追加58万元: told behind a rate, which may be of the budget before."""
    return fact.sentence == rate.sentence and fact.index > rate.index and "原因" in fact.lead


def base_fits(fact: Fact, filled: Filled) -> bool:
    """占年初预算, 占调整后预算: words that name the base admit only that base."""
    for word, admitted in _BASES:
        if word in fact.base:
            return all(other.role in admitted or other.role in _SPENT for other, _ in filled)
    return True


def is_saved_by_contract(saved: Fact, operands: Sequence[Operand]) -> bool:
    """预算480万元，合同金额468.30万元，节约11.70万元；当年支付452.60万元: what is paid is told when that is over."""
    if saved.role != "saved" or not any(one.fact.role == "contract" for one in operands):
        return False
    return any(
        one.fact.role == "spent"
        and one.fact.index > saved.index
        and one.fact.segment != saved.segment
        and not saved.in_table
        for one in operands
    )


def is_of_two_accounts(result: Fact, operands: Sequence[Operand], index: Index) -> bool:
    """财政拨款 below its own heading, all money below another: what was carried in there is not carried in here.

    Nor are the figures of one project those of another that has a heading of its own.
    """
    return any(
        index.above.are_under_two_accounts(result, one.fact)
        or index.above.are_of_two_things(result, one.fact)
        or (one.fact.role == "carried.in" and index.above.are_of_two_accounts(result, one.fact))
        for one in operands
    )


def moves_rests(left: Fact, index: Index) -> bool:
    """使用非财政拨款结余1万元，…结余分配0.5万元: what is drawn from rests or put to them enters the account too."""
    return any(
        fact.quantity.value and fact.place.block == left.place.block and not fact.compared
        for role in ("rest.used", "rest.shared")
        for fact in index.by_role.get(role, ())
    )


def is_part_of_other(left: Fact, index: Index) -> bool:
    """年初结转和结余64万元，其中结余6万元已上缴; 总支出66万元，其中结转下年2万元: a part of what stands before."""
    last = next(iter(before(index.by_sentence[left.sentence], left)), None)
    if "其中" not in left.label or last is None or left.in_table:
        return False
    return last.role == "carried.in" or (last.role in ("spent", "balance") and left.role == "carried.out")


def is_in_account(left: Fact, index: Index) -> bool:
    """加债务还本支出、安排调节基金、结转下年23380万元，支出总计…: one side of an account, of which it is a part."""
    sentence = index.by_sentence[left.sentence]
    if left.in_table:
        return False
    behind = any(
        fact.role == "balance" and fact.segment == left.segment and fact.index > left.index for fact in sentence
    )
    return behind or any(fact.label.startswith("加上") for fact in before(sentence, left))
