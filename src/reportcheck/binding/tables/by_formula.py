"""Columns of a table that follow from others, as the statements give them."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Formula


def bind_formulas(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each row in which a column follows from others; `formula` of the rule names which formulas."""
    wanted = set(rule.data["formula"])
    for formula in index.statements.formulas:
        if formula.name not in wanted:
            continue
        bound = Bound(
            rule.id,
            formula.form,
            formula.result,
            operands_of(formula),
            reading=formula.relation,
            firm=True,
            witness=formula.form in ("least", "most"),
        )
        yield Question(rule.id, formula.result.item, formula.result.period, (bound,))


def operands_of(formula: Formula) -> tuple[Operand, ...]:
    """The parts of a formula as operands, with their factors."""
    return tuple(Operand(part.fact, part.weight, part.under) for part in formula.parts)
