"""Claims on budgets: 控制在预算之内, 全部到位."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.funds.by_role import bind_result, expression_of
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact

_CEILINGS = ("budget.full", "budget", "budget.initial", "arrived")


def bind_claims(rule: Rule, index: Index) -> Iterator[Question]:
    """Claims like 控制在预算之内, for every item of the sentence that has the figures."""
    role = expression_of(rule).results[0]
    for claim in index.statements.claims:
        if claim.kind != rule.data["claim"]:
            continue
        spoken = [fact for fact in index.by_sentence.get(claim.sentence, ()) if fact.role == role and not fact.compared]
        if not spoken:
            of_item = index.by_key.get((claim.item, index.statements.year, role), ())
            spoken = [fact for fact in of_item if fact.whole][:1]
        for fact in spoken:
            readings = tuple(
                Bound(rule.id, "most", fact, bound.operands, bound.reading, claim=claim)
                for bound in _ceilings(rule, fact, index)
            )
            if readings:
                yield Question(rule.id, fact.item, fact.period, readings)


def _ceilings(rule: Rule, fact: Fact, index: Index) -> Iterator[Bound]:
    """Readings of the ceiling: one operand is enough here."""
    yield from bind_result(rule, fact, index)
    for role in _CEILINGS:
        for found in index.nearest(role, fact)[:1]:
            yield Bound(rule.id, "most", fact, (Operand(found),), reading=f"base: {role}")
