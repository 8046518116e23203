"""Rules that name roles (identity, ratio, claims on budgets): slots filled by role, item and period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product

from reportcheck.binding.funds.admitted import (
    Filled,
    base_fits,
    gives_the_cause,
    has_older_rest,
    initial_alone,
    is_in_account,
    is_of_a_sample,
    is_of_other_months,
    is_of_two_accounts,
    is_of_year_alone,
    is_part_of_other,
    is_saved_by_contract,
    moves_rests,
    restates_full,
    says_more,
)
from reportcheck.binding.funds.rates_of import is_of_all, is_shared_out, may_be_of, of_all_told, right_before
from reportcheck.binding.index import Index, around, before
from reportcheck.binding.model import Bound, Operand, Question, said_together
from reportcheck.rulebook.expression import Expression, Term
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import UNKNOWN
from reportcheck.statements.model import Fact
from reportcheck.statements.roles.sets import LEFTOVERS

_READINGS = 12
_WITNESSES = 4
_PAIR = 2
_TWINS = 16
_BASE_ROLES = ("budget", "arrived", "ceiling", "contract")
# what was received is counted apart from what was granted: carried funds may be inside the one and not the other
_PLAIN_BASE = {"income": "income", "": "income", "budget.full": "budget.full"}
_LEFT_OVER = frozenset({"rest", "carried.out"})


def expression_of(rule: Rule) -> Expression:
    """The parsed relation of a rule. Raises ValueError where the rule has none, which is a mistake in the rule book."""
    if rule.expression is None:
        raise ValueError(f"{rule.id}: a rule of kind {rule.kind} needs a relation")
    return rule.expression


def bind_roles(rule: Rule, index: Index) -> Iterator[Question]:
    """Questions of an identity or ratio rule: one for each fact in its result slot."""
    for role in expression_of(rule).results:
        for fact in index.by_role.get(role, ()):
            if fact.item == UNKNOWN or fact.quantity.vague or fact.compared or _is_part_of_same(fact, index):
                continue
            if fact.index in index.results or index.is_in_column(fact):
                continue
            if fact.role in LEFTOVERS and (is_in_account(fact, index) or is_part_of_other(fact, index)):
                continue
            if fact.aim == "target" and fact.quantity.dimension == "percent":
                continue
            if fact.role == "rate.execution" and (is_of_a_sample(fact, index) or is_shared_out(fact, index)):
                continue
            if is_of_all(fact, index):
                yield from _of_all(rule, fact, index)
                continue
            beside = tuple(_right_before(rule, fact, index))
            firm = any(reading.firm for reading in beside)
            found = (*beside, *bind_result(rule, fact, index))
            found = (*found, *_of_whole_before(rule, fact, index)) if found else ()
            readings = beside if firm else found[:_READINGS]
            if readings and not firm:
                readings = _with_right_before(rule, fact, readings, index)
            readings = readings or tuple(islice(_by_wholes(rule, fact, index), _WITNESSES))
            if readings:
                yield Question(rule.id, fact.item, fact.period, readings)


def _of_all(rule: Rule, rate: Fact, index: Index) -> Iterator[Question]:
    """两单位合计执行率96.81%: behind its parts, of these together or of what is said of the whole."""
    together = of_all_told(rule.id, expression_of(rule), rate, index)
    of_whole = (bound._replace(result=rate) for bound in bind_result(rule, replace(rate, item=""), index))
    beside = (bound for bound in of_whole if all(fact.place.block == rate.place.block for fact in bound.facts()))
    readings = (*together, *beside)
    if readings:
        yield Question(rule.id, rate.item, rate.period, readings[:_READINGS])


def _with_right_before(rule: Rule, rate: Fact, readings: tuple[Bound, ...], index: Index) -> tuple[Bound, ...]:
    """Readings with the two figures right before a rate, where none of them has these."""
    known = [{operand.fact.index for operand in reading.operands} for reading in readings]
    near = right_before(rule.id, rate, index)
    return (*(one for one in near if {operand.fact.index for operand in one.operands} not in known), *readings)


def _of_whole_before(rule: Rule, rate: Fact, index: Index) -> Iterator[Bound]:
    """总支出1512万元，其中中央1164万元，县级348万元，执行率96.92%: behind parts a rate may be one of the whole.

    So may be what was saved, or is left.
    """
    if rate.in_table or not (rate.role.startswith("rate") or rate.role in LEFTOVERS or rate.role == "saved"):
        return
    groups = (index.group_of.get(fact.index) for fact in before(index.by_sentence[rate.sentence], rate))
    group = next((found for found in groups if found is not None), None)
    if group is None or group.heads[0].sentence != rate.sentence:
        return
    whole = replace(rate, item=group.heads[0].item)
    yield from (bound._replace(result=rate) for bound in bind_result(rule, whole, index) if rate.item != whole.item)


def _right_before(rule: Rule, rate: Fact, index: Index) -> Iterator[Bound]:
    """其中基本支出2284万元，执行2261.16万元，执行率99%: two figures of one name, the first of what was granted.

    A witness only where no word says so of the first: 票面总额1536.50万元，实际兑付….
    """
    if rate.role != "rate.execution" or rate.index < _PAIR or rate.in_table or rate.base:
        return
    whole, part = index.facts[rate.index - _PAIR : rate.index]
    one = whole.segment == part.segment == rate.segment and whole.item == part.item == rate.item != ""
    told = whole.role in ("", "spent") and part.role == "spent" and whole.named and not part.named and not part.compared
    alike = whole.quantity.dimension == part.quantity.dimension and part.quantity.value <= whole.quantity.value
    if one and told and alike:
        firm = whole.role == part.role
        yield Bound(rule.id, "ratio", rate, (Operand(whole, 0, 1), Operand(part, 1, 0)), firm=firm, witness=not firm)


def bind_result(rule: Rule, fact: Fact, index: Index) -> Iterator[Bound]:
    """Readings of `rule` for one result, by the alternatives of its expression and the facts nearest to it."""
    alternatives = expression_of(rule).alternatives
    says_full = any(term.role == "budget.full" for sums in alternatives for side in sums for term in side)
    fulls = {found.quantity.value for found in index.nearest("budget.full", fact)} if says_full else set()
    full_is_printed = bool(fulls)
    seen: set[tuple[int, ...]] = set()
    for numerator, denominator in alternatives:
        other_base = any(term.role == "budget" for term in (*numerator, *denominator))
        for above, under in _ways(numerator, denominator, fact, index):
            if other_base and full_is_printed and not restates_full((*above, *under), fulls):
                continue
            if full_is_printed and initial_alone([term for _, term in (*above, *under)]) and "年初" not in fact.base:
                continue
            operands = _together(_operands(above, under), fact, index)
            key = tuple(operand.fact.index for operand in operands)
            if len(key) < 2 or fact.index in key or tuple(sorted(key)) in seen or _is_divided_further(fact, key, index):
                continue
            if not may_be_of(fact, operands, index):
                continue
            seen.add(tuple(sorted(key)))
            choices = _choices(numerator + denominator, [term for _, term in (*above, *under)])
            form = "ratio" if denominator else "sum"
            firm = _is_firm(fact, operands)
            witness = rule.witness or (form == "sum" and says_more(fact, operands, index))
            witness = witness or (form == "ratio" and is_of_other_months(fact, operands))
            witness = witness or is_of_year_alone(fact, operands, index) or has_older_rest(fact, operands)
            witness = witness or is_saved_by_contract(fact, operands) or is_of_two_accounts(fact, operands, index)
            witness = witness or (form == "sum" and moves_rests(fact, index))
            yield Bound(rule.id, form, fact, operands, _spell(choices), choices, witness=witness, firm=firm)
            for other in _left_beside(fact, operands, index):
                with_it = (*operands, Operand(other, -1))
                yield Bound(rule.id, form, fact, with_it, _spell(choices), choices, witness=True)


def _left_beside(fact: Fact, operands: Sequence[Operand], index: Index) -> Iterator[Fact]:
    """节约18万元，另有6万元结转下年: of what is left, another figure of the paragraph may be the other part."""
    if fact.role not in LEFTOVERS or fact.in_table:
        return
    used = {operand.fact.index for operand in operands}
    for other in index.by_block[fact.place.block]:
        apart = other.role in LEFTOVERS and other.role != fact.role and other.index not in used
        if apart and (other.item, other.period) == (fact.item, fact.period) and not other.compared:
            yield other


def _is_divided_further(fact: Fact, operands: Sequence[int], index: Index) -> bool:
    """预算由结转、年初安排、年中调入三块组成: where the words list further parts, they are right."""
    return any(
        group.closed and set(operands) < {member.index for member in group.members}
        for group in index.parts_of.get(fact.index, ())
    )


def _is_firm(result: Fact, operands: Sequence[Operand]) -> bool:
    """In one sentence, in one table, of one named item, or each said of the whole of the report's own fund."""
    facts = [operand.fact for operand in operands]
    if said_together(result, *facts) or result.in_table or (result.item and result.named):
        return True
    return all(fact.whole for fact in facts)


def _by_wholes(rule: Rule, fact: Fact, index: Index) -> Iterator[Bound]:
    """Where no figure bears the result's item: those said of all, whatever they are called, as witnesses."""
    if fact.in_table:
        return
    for numerator, denominator in expression_of(rule).alternatives:
        terms = (*numerator, *denominator)
        said: list[list[Fact | None]] = [[*index.largest(term.role, fact.period)] for term in terms]
        slots = [
            found or ([None] if term.optional or term.either else []) for found, term in zip(said, terms, strict=True)
        ]
        for chosen in islice(product(*slots), _READINGS):
            filled = list(zip(chosen, terms, strict=True))
            above = _stated_only(filled[: len(numerator)])
            under = _stated_only(filled[len(numerator) :])
            operands = _operands(above, under)
            if len(operands) > 1 and all(operand.fact.index != fact.index for operand in operands):
                yield Bound(rule.id, "ratio" if denominator else "sum", fact, operands, witness=True)


def _stated_only(filled: Sequence[tuple[Fact | None, Term]]) -> Filled:
    return tuple((fact, term) for fact, term in filled if fact is not None)


def _ways(
    numerator: Sequence[Term], denominator: Sequence[Term], fact: Fact, index: Index
) -> Iterator[tuple[Filled, Filled]]:
    """Ways to fill both sides whose base the words of the result admit; a denominator needs at least one fact."""
    for above in _fill(numerator, fact, index):
        if not denominator:
            if base_fits(fact, above):
                yield above, ()
            continue
        for under in _fill(denominator, fact, index):
            if under and base_fits(fact, under):
                yield above, under


def _fill(terms: Sequence[Term], near: Fact, index: Index) -> Iterator[Filled]:
    """Ways to fill the slots of one sum; nothing where a needed role is not stated."""
    slots: list[list[tuple[Fact, Term] | None]] = []
    for term in terms:
        found = list(index.nearest(term.role, near))
        ways: list[tuple[Fact, Term] | None] = [(fact, term) for fact in found]
        if not ways and not (term.optional or term.either):
            return
        if term.either or (term.optional and found and gives_the_cause(found[0], near)):
            ways = [*ways[:1], None]
        slots.append(ways or [None])
    for combination in product(*slots):
        yield tuple(way for way in combination if way is not None)


def _operands(above: Filled, under: Filled) -> tuple[Operand, ...]:
    """One operand for each fact, in the order of the report, with its factor on either side."""
    weights: dict[int, list[int]] = {}
    facts: dict[int, Fact] = {}
    for side, filled in enumerate((above, under)):
        for fact, term in filled:
            facts[fact.index] = fact
            weights.setdefault(fact.index, [0, 0])[side] += term.sign
    return tuple(Operand(facts[at], *weights[at]) for at in sorted(facts))


def _together(operands: tuple[Operand, ...], result: Fact, index: Index) -> tuple[Operand, ...]:
    """The same values from one paragraph where it has them, so that a reader finds them side by side."""
    if all(operand.fact.sentence == result.sentence for operand in operands) or result.in_table:
        return operands
    twins = [_twins(operand.fact, result, index) for operand in operands]
    said_in = {block for found in twins for block in found}
    blocks = sorted(said_in, key=lambda block: (abs(block - result.place.block), -block))
    if not blocks:
        return operands
    best = max(blocks, key=lambda block: sum(block in found for found in twins))
    return tuple(
        Operand(found.get(best, operand.fact), operand.weight, operand.under)
        for operand, found in zip(operands, twins, strict=True)
    )


def _twins(fact: Fact, result: Fact, index: Index) -> dict[int, Fact]:
    """Places near the result that say the same of the same item: the first in each block."""
    twins: dict[int, Fact] = {}
    for other in around(index.by_key.get((fact.item, fact.period, fact.role), ()), result, _TWINS):
        if other.quantity.value == fact.quantity.value and index.may_stand_for_item(other, result):
            twins.setdefault(other.place.block, other)
    return twins


def _choices(terms: Sequence[Term], used: Sequence[Term]) -> tuple[tuple[str, str], ...]:
    """What a reading decides: whether each `x~` is counted or already inside another figure, and which base it has."""
    names = {term.role for term in used}
    base = next((term.role for term in terms if term.role.startswith(_BASE_ROLES)), "")
    choices = tuple(
        (f"{term.role} beside {_PLAIN_BASE.get(base, 'budget')}", "counted" if term.role in names else "inside")
        for term in terms
        if term.either
    )
    return (*choices, ("base", base)) if base else choices


def _spell(choices: Sequence[tuple[str, str]]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in choices)


def _is_part_of_same(fact: Fact, index: Index) -> bool:
    """A part in a list of the same figure, which the whole speaks for: 支出包括差旅费支出3万元."""
    group = index.group_of.get(fact.index)
    if group is None or fact.in_table or (fact.named and fact.role not in _LEFT_OVER):
        return False
    return any(head.role == fact.role or head.role in _LEFT_OVER for head in group.heads)
