"""Which number between files is said to be a slip: of two values none is right, unless a slip of digits tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from reportcheck.judging.blame import Blame, Case
from reportcheck.judging.decide import Decided
from reportcheck.kinds.judge import required
from reportcheck.kinds.model import Verdict

# what any other value would explain as well
_GUESSES = frozenset({"none", "copied"})
_PLAIN = frozenset({"equal", "sum"})


def without_guesses(cases: Iterable[Case], decided: Sequence[Decided]) -> list[Case]:
    """The cases, with blame only for a slip of digits or unit, or where other files bear the other numbers out.

    `decided` are the relations between the files.
    """
    borne_out = {fact.index for entry in decided if entry.verdict.holds for fact in entry.verdict.bound.facts()}
    return [
        case if case.blame is None or _is_told(case.blame, case.verdicts, borne_out) else case._replace(blame=None)
        for case in cases
    ]


def _is_told(blame: Blame, verdicts: Sequence[Verdict], borne_out: Set[int]) -> bool:
    if blame.slip.kind in _GUESSES and not blame.reason:
        others = {fact.index for verdict in verdicts for fact in verdict.bound.facts()} - {blame.fact.index}
        return others <= borne_out
    return all(_is_exact(blame, verdict) for verdict in verdicts)


def _is_exact(blame: Blame, verdict: Verdict) -> bool:
    """Whether the correction is what the others give as printed: 300 of a form stands for 300.00, never for 300.30."""
    span = required(verdict.bound, blame.fact) if verdict.bound.form in _PLAIN else None
    if span is None or blame.reason:
        return True
    quantity, slip = blame.fact.quantity, blame.slip
    step = quantity.quantum * slip.value / quantity.value if slip.kind == "unit" else quantity.quantum
    return abs((span.lo + span.hi) / 2 - slip.value) * 2 <= step
