"""Changes of a whole and of its parts: amounts add up, and so do the figures of the year before that rates imply."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from reportcheck.binding.changes.by_change_list import bind_change_lists
from reportcheck.binding.changes.comparisons import Comparison, comparisons_of
from reportcheck.binding.changes.subjects import is_plain
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact, Group

_AGAINST_PLAN = compile_pattern(r"[比较][^,;。]{0,8}(?:预算|计划|目标|概算)")


def bind_group_changes(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each whole list whose head and members are all compared with the year before.

    Amounts of change are also added up where they are listed by themselves.
    """
    if rule.data["part"] == "amounts":
        for bound in bind_change_lists(rule, index):
            yield Question(rule.id, bound.stated.item, bound.stated.period, (bound,))
    changes = _changes(index)
    if len(changes) < 2:
        return
    for group in index.statements.groups:
        told = [changes.get(fact.index) for fact in (group.heads[0], *group.members)]
        found = [comparison for comparison in told if comparison is not None]
        if not group.closed or len(found) < len(told) or len(group.members) < 2:
            continue
        made = _amounts(rule, found) if rule.data["part"] == "amounts" else _implied(rule, group, found)
        if made is not None:
            yield Question(rule.id, made.stated.item, made.stated.period, (made,))


def _changes(index: Index) -> dict[int, Comparison]:
    """What is said of each figure's change, all of it in one comparison, by the figure's index."""
    changes: dict[int, Comparison] = {}
    for comparison in comparisons_of(index):
        if comparison.current is None:
            continue
        known = changes.get(comparison.current.index, comparison)
        changes[comparison.current.index] = known._replace(
            amount=known.amount or comparison.amount, rate=known.rate or comparison.rate
        )
    for sentence in index.by_sentence.values():
        for figure, rate in _rates_alone(sentence):
            known = changes.get(figure.index, Comparison(figure, None))
            changes[figure.index] = known._replace(rate=known.rate or rate)
    return changes


def _rates_alone(sentence: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """支出60.00万元，比上年增长20.00%: a rate right behind the figure that it is the change of."""
    for figure, rate in pairwise(sentence):
        measured = is_plain(figure) and figure.quantity.dimension in ("money", "count")
        if not measured or rate.role != "change.rate" or rate.quantity.vague:
            continue
        if rate.clause - figure.clause <= 1 and rate.depth == figure.depth:
            yield figure, rate


def _amounts(rule: Rule, found: list[Comparison]) -> Bound | None:
    """Δ合计 = ΣΔ分项, each with the sign of its direction word."""
    amounts = [comparison.amount for comparison in found if comparison.amount is not None and comparison.amount.sign]
    if len(amounts) < len(found) or not _have_one_base(amounts):
        return None
    head, parts = amounts[0], amounts[1:]
    return Bound(rule.id, "sum", head, tuple(Operand(part, part.sign * head.sign) for part in parts))


def _implied(rule: Rule, group: Group, found: list[Comparison]) -> Bound | None:
    """本期 ÷ (1 + 增长率): what was before, of the whole and of its parts; operands are figure, rate, figure, rate …"""
    rates = [comparison.rate for comparison in found if comparison.rate is not None and comparison.rate.sign]
    if len(rates) < len(found) or not _have_one_base(rates):
        return None
    pairs: list[tuple[Fact, Fact]] = list(zip(group.members, rates[1:], strict=True))
    flat = tuple(Operand(fact) for fact in chain(*pairs, (rates[0],)))
    return Bound(rule.id, "implied", group.heads[0], flat)


def _have_one_base(changes: Sequence[Fact]) -> bool:
    """比上年, not 比年初预算 for some of them."""
    return len({_AGAINST_PLAN.search(fact.label) is not None for fact in changes}) == 1
