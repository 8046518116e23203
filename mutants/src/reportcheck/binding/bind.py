"""All questions that the rules ask of one report."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reportcheck.binding.by_change import bind_changes
from reportcheck.binding.by_claim import bind_claims
from reportcheck.binding.by_grade import bind_grades
from reportcheck.binding.by_group import bind_groups
from reportcheck.binding.by_heading import bind_headings
from reportcheck.binding.by_list import bind_enumerations
from reportcheck.binding.by_pair import bind_caps
from reportcheck.binding.by_price import bind_prices
from reportcheck.binding.by_rate import bind_rates
from reportcheck.binding.by_role import bind_roles
from reportcheck.binding.by_share import bind_shares
from reportcheck.binding.by_target import bind_targets
from reportcheck.binding.index import Index
from reportcheck.binding.model import Question
from reportcheck.binding.recounted import bind_recounts
from reportcheck.binding.restated import bind_restated
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Statements

BINDERS: dict[str, Callable[[Rule, Index], Iterator[Question]]] = {
    "identity": bind_roles,
    "ratio": bind_roles,
    "partition": bind_groups,
    "share": bind_shares,
    "rate": bind_rates,
    "change": bind_changes,
    "product": bind_prices,
    "target": bind_targets,
    "claim": bind_claims,
    "restate": bind_restated,
    "recount": bind_recounts,
    "grade": bind_grades,
    "heading": bind_headings,
    "cap": bind_caps,
    "enumeration": bind_enumerations,
}
"""The binder of each kind of rule."""


def bind(statements: Statements, rules: tuple[Rule, ...]) -> list[Question]:
    """Questions in the order of the rules; every reading is admitted by words and place, none by figures.

    Raises KeyError for a rule of a kind that is not in BINDERS.
    """
    index = Index(statements)
    return [question for rule in rules for question in BINDERS[rule.kind](rule, index)]
