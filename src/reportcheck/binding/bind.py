"""All questions that the rules ask of one report."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reportcheck.binding.by_rate import bind_rates
from reportcheck.binding.changes.by_change import bind_changes
from reportcheck.binding.changes.by_difference import bind_differences
from reportcheck.binding.changes.by_direction_claim import bind_direction_claims
from reportcheck.binding.changes.by_group_change import bind_group_changes
from reportcheck.binding.changes.by_level import bind_levels
from reportcheck.binding.form.by_annex import bind_annexes
from reportcheck.binding.form.by_genre import bind_completeness
from reportcheck.binding.form.by_heading import bind_headings
from reportcheck.binding.funds.by_balance import bind_balances
from reportcheck.binding.funds.by_claim import bind_claims
from reportcheck.binding.funds.by_role import bind_roles
from reportcheck.binding.funds.by_whole import bind_wholes
from reportcheck.binding.index import Index
from reportcheck.binding.lists.by_group import bind_groups
from reportcheck.binding.lists.by_list import bind_enumerations
from reportcheck.binding.lists.by_ordinals import bind_points
from reportcheck.binding.lists.by_remainder import bind_remainders
from reportcheck.binding.lists.by_staff import bind_staff
from reportcheck.binding.model import Question
from reportcheck.binding.prices.by_average import bind_averages
from reportcheck.binding.prices.by_price import bind_prices
from reportcheck.binding.repeats.by_capitals import bind_capitals
from reportcheck.binding.repeats.by_recounted import bind_recounts
from reportcheck.binding.repeats.by_restated import bind_restated
from reportcheck.binding.scores.by_grade import bind_grades
from reportcheck.binding.scores.by_score import bind_hundred, bind_scores
from reportcheck.binding.scores.by_weight import bind_weights
from reportcheck.binding.shares.by_share import bind_shares
from reportcheck.binding.shares.by_whole_of_shares import bind_wholes_of_shares
from reportcheck.binding.tables.by_formula import bind_formulas
from reportcheck.binding.tables.by_inferred import bind_inferred
from reportcheck.binding.tables.by_marks import bind_full_marks
from reportcheck.binding.tables.by_text import bind_text_tables
from reportcheck.binding.targets.by_gap import bind_gaps
from reportcheck.binding.targets.by_target import bind_targets
from reportcheck.binding.times.by_date import bind_dates
from reportcheck.binding.times.by_year import bind_years
from reportcheck.rulebook.model import Rule
from reportcheck.rulebook.profile import Profile
from reportcheck.statements.model import Statements

BINDERS: dict[str, Callable[[Rule, Index], Iterator[Question]]] = {
    "identity": bind_roles,
    "ratio": bind_roles,
    "partition": bind_groups,
    "share": bind_shares,
    "share_sum": bind_wholes_of_shares,
    "rate": bind_rates,
    "balance": bind_balances,
    "change": bind_changes,
    "level": bind_levels,
    "difference": bind_differences,
    "direction_claim": bind_direction_claims,
    "group_change": bind_group_changes,
    "product": bind_prices,
    "average": bind_averages,
    "remainder": bind_remainders,
    "target": bind_targets,
    "target_gap": bind_gaps,
    "claim": bind_claims,
    "whole_claim": bind_wholes,
    "restate": bind_restated,
    "capitals": bind_capitals,
    "recount": bind_recounts,
    "grade": bind_grades,
    "heading": bind_headings,
    "completeness": bind_completeness,
    "annex": bind_annexes,
    "date": bind_dates,
    "year": bind_years,
    "score": bind_scores,
    "hundred": bind_hundred,
    "weight": bind_weights,
    "staff": bind_staff,
    "enumeration": bind_enumerations,
    "points": bind_points,
    "formula": bind_formulas,
    "full_marks": bind_full_marks,
    "inferred": bind_inferred,
    "text_table": bind_text_tables,
}
"""The binder of each kind of rule."""


def bind(statements: Statements, rules: tuple[Rule, ...], profile: Profile) -> list[Question]:
    """Questions in the order of the rules; every reading is admitted by words and place, none by figures.

    `profile` holds the conventions that count where the report prints nothing of its own.

    Raises KeyError for a rule of a kind that is not in BINDERS.
    """
    index = Index(statements, profile)
    return [question for rule in rules for question in BINDERS[rule.kind](rule, index)]
