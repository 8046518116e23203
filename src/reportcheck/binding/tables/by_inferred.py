"""Relations between columns that nearly every row bears out: the rows that do, and those that do not."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Question
from reportcheck.binding.tables.by_formula import operands_of
from reportcheck.rulebook.model import Rule


def bind_inferred(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each row; one that bears its relation out as far as it is printed is only a witness for it."""
    for inferred in index.statements.inferred:
        rows = (len(inferred.bearing), len(inferred.bearing) + len(inferred.breaking))
        for breaks, formulas in ((False, inferred.bearing), (True, inferred.breaking)):
            for formula in formulas:
                bound = Bound(
                    rule.id,
                    formula.form,
                    formula.result,
                    operands_of(formula),
                    reading=inferred.words,
                    span=rows,
                    firm=breaks,
                    witness=not breaks,
                )
                yield Question(rule.id, formula.result.item, formula.result.period, (bound,))
