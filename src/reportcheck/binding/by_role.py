"""Rules that name roles (identity, ratio, claims on budgets): slots filled by role, item and period."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.expression import Term
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact

_READINGS = 12
_BASES = (
    ("年初", ("budget.initial",)),
    ("调整", ("budget.full", "budget.initial", "budget", "budget.added", "budget.cut", "carried.in")),
    ("全年", ("budget.full", "budget.initial", "budget", "budget.added", "budget.cut", "carried.in")),
    ("到位", ("arrived",)),
    ("下达", ("budget", "budget.initial", "arrived")),
)


def bind_roles(rule: Rule, index: Index) -> Iterator[Question]:
    """Questions of an identity or ratio rule: one for each fact in its result slot."""
    assert rule.expression is not None
    for role in rule.expression.results:
        for fact in index.facts:
            if fact.role != role or fact.item == "?" or fact.quantity.vague or fact.compared:
                continue
            if _is_part_of_same(fact, index):
                continue
            readings = tuple(bind_result(rule, fact, index))[:_READINGS]
            if readings:
                yield Question(rule.id, fact.item, fact.period, readings)


def bind_result(rule: Rule, fact: Fact, index: Index) -> Iterator[Bound]:
    """Readings of `rule` for one result, by the alternatives of its expression and the facts nearest to it."""
    assert rule.expression is not None
    seen: set[tuple[int, ...]] = set()
    full = any(term.role == "budget.full" for sums in rule.expression.alternatives for side in sums for term in side)
    printed = full and bool(index.nearest("budget.full", fact))
    for numerator, denominator in rule.expression.alternatives:
        if printed and any(term.role in ("budget", "arrived") for term in (*numerator, *denominator)):
            continue
        for above in _fill(numerator, fact, index):
            for under in _fill(denominator, fact, index) if denominator else [()]:
                if denominator and not under:
                    continue
                if not _base_fits(fact, [operand.role for operand, _ in (under or above)]):
                    continue
                operands = _together(_operands(above, under), fact, index)
                if not operands or fact.index in {operand.fact.index for operand in operands}:
                    continue
                key = tuple(sorted((operand.fact.index, operand.weight, operand.under)[0] for operand in operands))
                if key in seen or len(operands) < 2:
                    continue
                seen.add(key)
                choices = _choices(numerator + denominator, [term for _, term in (*above, *under)])
                yield Bound(
                    rule.id, "ratio" if denominator else "sum", fact, operands, _spell(choices), choices, witness=rule.witness
                )


_Filled = tuple[tuple[Fact, Term], ...]


def _fill(terms: Sequence[Term], near: Fact, index: Index) -> Iterator[_Filled]:
    """Ways to fill the slots of one sum; nothing where a needed role is not stated."""
    slots: list[list[tuple[Fact, Term] | None]] = []
    for term in terms:
        found = index.nearest(term.role, near)
        ways: list[tuple[Fact, Term] | None] = [(fact, term) for fact in found]
        if not ways and not (term.optional or term.either):
            return
        if term.either or not ways:
            ways = [*ways[:1], None] if ways else [None]
        slots.append(ways)
    for combination in product(*slots):
        yield tuple(way for way in combination if way is not None)


def _operands(above: _Filled, under: _Filled) -> tuple[Operand, ...]:
    weights: dict[int, list[int]] = {}
    facts: dict[int, Fact] = {}
    for place, filled in enumerate((above, under)):
        for fact, term in filled:
            facts[fact.index] = fact
            weights.setdefault(fact.index, [0, 0])[place] += term.sign
    return tuple(Operand(facts[at], *weights[at]) for at in sorted(facts))


def _together(operands: tuple[Operand, ...], result: Fact, index: Index) -> tuple[Operand, ...]:
    """The same values from one paragraph where it has them, so that a reader finds them side by side."""
    if all(operand.fact.sentence == result.sentence for operand in operands) or result.in_table:
        return operands
    twins: list[dict[int, Fact]] = []
    for operand in operands:
        own = operand.fact
        same = [
            fact for fact in _near(index.by_key.get((own.item, own.period, own.role), ()), result)
            if fact.quantity.value == own.quantity.value and index.may_stand_for_item(fact, result)
        ]
        twins.append({fact.place.block: fact for fact in reversed(same)})
    blocks = sorted({block for found in twins for block in found}, key=lambda block: abs(block - result.place.block))
    if not blocks:
        return operands
    best = max(blocks, key=lambda block: sum(block in found for found in twins))
    return tuple(
        Operand(found.get(best, operand.fact), operand.weight, operand.under)
        for operand, found in zip(operands, twins, strict=True)
    )


def _near(facts: Sequence[Fact], result: Fact, width: int = 16) -> Sequence[Fact]:
    at = bisect_left(facts, result.index, key=lambda fact: fact.index)
    return facts[max(0, at - width) : at + width]


def _base_fits(fact: Fact, roles: Sequence[str]) -> bool:
    """占年初预算, 占调整后预算: words that name the base admit only that base."""
    for word, admitted in _BASES:
        if word in fact.base:
            return all(role in admitted or role == "spent" for role in roles)
    return True


def _choices(terms: Sequence[Term], used: Sequence[Term]) -> tuple[tuple[str, str], ...]:
    names = {term.role for term in used}
    choices = [(term.role, "counted" if term.role in names else "inside") for term in terms if term.either]
    base = next((term.role for term in terms if term.role.startswith(("budget", "arrived", "ceiling", "contract"))), "")
    return (*choices, ("base", base)) if base else tuple(choices)


def _spell(choices: Sequence[tuple[str, str]]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in choices)


def _is_part_of_same(fact: Fact, index: Index) -> bool:
    group = index.group_of.get(fact.index)
    return group is not None and not fact.in_table and any(head.role in (fact.role, "rest", "carried.out") for head in group.heads) and (
        not fact.named or fact.role in ("rest", "carried.out")
    )
