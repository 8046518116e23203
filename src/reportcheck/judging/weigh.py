"""What a failing reading is worth: nothing for a witness, and little where only place joins its operands."""

from __future__ import annotations

from reportcheck.binding.model import Bound
from reportcheck.judging.printed import Printed, significant
from reportcheck.judging.slips import find_slip
from reportcheck.kinds.judge import required
from reportcheck.kinds.model import Verdict
from reportcheck.quantities.interval import interval, point
from reportcheck.statements.model import Fact

NO_SLIP = 9
_PRECISE = 3
# ranks of slips.RANKS: a slip of the unit, two digits swapped, one dropped or doubled; one digit wrong
_TYPICAL, _DIGIT = 2, 3
_OF_ORDER = frozenset({"unit", "swapped", "exchanged", "point"})
_SOLVED = frozenset({"hundred_percent", "sum", "ratio", "product", "equal"})


def weigh(verdict: Verdict, printed: Printed) -> Verdict:
    """Witnesses say nothing where they fail; open lists and loose readings only where a typical slip explains it."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if bound.open and verdict.computed is not None and verdict.stated is not None:
        return _weigh_open(verdict)
    if bound.firm or verdict.note or bound.form not in _SOLVED:
        return verdict
    explained = _slips(bound) or any(printed.is_copied(fact) for fact in bound.facts())
    return verdict if explained else verdict._replace(outcome="not_checked", note="loose")


def _weigh_open(verdict: Verdict) -> Verdict:
    bound = verdict.bound
    if verdict.computed is not None and verdict.stated is not None and verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        if may_overlap and not _is_typical(bound):
            return verdict._replace(outcome="not_checked", note="overlap")
        if may_overlap:
            return verdict._replace(outcome="unlikely", note="open_list")
        explained = bound.firm or best_slip(bound) < NO_SLIP
        return verdict if explained else verdict._replace(outcome="not_checked", note="loose")
    ranks = [_slip_rank(bound, fact, exact=True) for fact in bound.facts()]
    slip = min(ranks, default=NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or significant(bound.stated) < _PRECISE):
        slip = NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def _is_typical(bound: Bound) -> bool:
    """Whether just one number, of two digits or more, makes it exact by a slip of order or length."""
    ranks = [(_slip_rank(bound, fact, exact=True), significant(fact)) for fact in bound.facts()]
    typical = [digits for rank, digits in ranks if rank <= _TYPICAL]
    return len(typical) == 1 and typical[0] > 1


def _slips(bound: Bound) -> bool:
    """Whether a typical slip mends the relation; a mere digit (16 beside 18) only of what both call by one name."""
    first, second = (bound.operands[0].fact, bound.stated) if bound.form == "equal" else (None, None)
    if first is None or second is None or (first.named and second.named and first.item == second.item != ""):
        return best_slip(bound) < NO_SLIP
    slip = find_slip(second.quantity, interval(first.quantity))
    return slip is not None and slip.kind in _OF_ORDER


def best_slip(bound: Bound) -> int:
    """The rank of the likeliest slip that mends the relation; NO_SLIP where none does."""
    return min((_slip_rank(bound, fact) for fact in bound.facts()), default=NO_SLIP)


def _slip_rank(bound: Bound, fact: Fact, exact: bool = False) -> int:
    span = required(bound, fact)
    if span is not None and exact:
        span = point((span.lo + span.hi) / 2)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else NO_SLIP
