"""Which roles belong together: every set of roles that readers or binders tell apart, once."""

from __future__ import annotations

PRICES = frozenset({"price", "average"})
"""Laid down, or come out, for each of something."""
REFERENCES = frozenset({"previous", "base"}) | PRICES
"""Figures that another figure is measured by."""
CHANGES = frozenset({"change.amount", "change.rate", "change.points"})
RATES = frozenset({"rate", "rate.execution", "rate.arrival", "rate.drop"})
LEFTOVERS = frozenset({"rest", "saved", "carried.out"})
ADJUSTMENTS = frozenset({"budget.added", "budget.cut"})
FUNDS = frozenset({"budget", "budget.full", "budget.initial", "spent"})
"""What a report says of its own fund as a whole."""

NO_SUBJECT = REFERENCES | CHANGES | RATES | {"times"}
"""Never what a comparison speaks of."""
NO_PART = NO_SUBJECT | {"share", "percent"}
"""Never the part, and never the whole, that a share is taken of."""
NO_MEMBER = NO_SUBJECT | {"percent", "ceiling"}
"""Never a member or head of a list."""
NO_AMOUNT = REFERENCES | LEFTOVERS | ADJUSTMENTS | {"change.amount", "ceiling"}
"""Never what price times quantity comes to."""
NO_TARGET = REFERENCES | CHANGES | {"share", "spent", "rest"}
"""Never aimed at, never an answer to a target."""
NO_COUNT = REFERENCES | {"change.amount"}
"""Never part or whole of a named rate."""
STATED_ONCE = (
    LEFTOVERS
    | ADJUSTMENTS - {"budget.cut"}
    | {
        "budget",
        "budget.full",
        "budget.initial",
        "spent",
        "carried.in",
        "income",
        "submitted",
        "approved",
        "reduced",
        "arrived",
        "score",
        "contract",
        "matched",
    }
)
"""Said of one item and period these have one value."""

_KIN = (("budget", "matched", "arrived", "carried.in"), ("rest", "carried.out", "saved"))


def are_kin(first: str, second: str) -> bool:
    """Whether a list may mix both roles: money provided, or money left over."""
    return any(first.startswith(kin) and second.startswith(kin) for kin in _KIN)


def stem(role: str) -> str:
    """The first word of a role: budget of budget.initial."""
    return role.partition(".")[0]
