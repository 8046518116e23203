"""What an evaluator says of one reading."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from reportcheck.binding.model import Bound

HOLDING = ("holds", "holds_rounded")
FAILING = ("unlikely", "contradicted")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Verdict(NamedTuple):
    """`outcome` is holds, holds_rounded, not_informative, unlikely, contradicted or not_checked.

    `computed`, `stated`, `difference` and `allowance` are in the base unit of the result; `note` is an id of
    what explains a failure in words (direction, wrong_base, inverted) or why nothing was checked.
    """

    bound: Bound
    outcome: str
    computed: Decimal | None = None
    stated: Decimal | None = None
    difference: Decimal | None = None
    allowance: Decimal | None = None
    note: str = ""

    @property
    def holds(self) -> bool:
        return self.outcome in HOLDING

    @property
    def fails(self) -> bool:
        return self.outcome in FAILING


RANK = {"holds": 0, "holds_rounded": 1, "not_informative": 2, "unlikely": 3, "contradicted": 4, "not_checked": 5}
