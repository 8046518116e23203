"""Readings chosen jointly: one choice for each item and period holds for all its relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from reportcheck.binding.model import Question
from reportcheck.judging.slips import find_slip
from reportcheck.kinds.judge import judge, required
from reportcheck.kinds.model import RANK, Verdict
from reportcheck.statements.model import Fact

_CHOICES = ("counted", "inside")
_JOINT = 4
_LARGEST = 64
_NO_SLIP = 9
_PRECISE = 3
# ranks of slips.RANKS: a slip of the unit, two digits swapped, one dropped or doubled; one digit wrong
_TYPICAL, _DIGIT = 2, 3


class Decided(NamedTuple):
    """A question with its chosen reading's verdict; `others` are the verdicts on the readings not chosen."""

    question: Question
    verdict: Verdict
    others: tuple[Verdict, ...] = ()


def decide(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def _joint_choices(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(_either(verdict) for verdict in verdicts):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        names = sorted({name for verdicts in group for verdict in verdicts for name in _either(verdict)})[:_JOINT]
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def _failing(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(verdict, choice)) for verdicts in group)


def _either(verdict: Verdict) -> dict[str, str]:
    return {name: value for name, value in verdict.bound.choices if value in _CHOICES}


def _admitted(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, value) == value for name, value in _either(verdict).items())


def _settle(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def _likeliest_failure(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(failing, key=_best_slip)


def _best_slip(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(verdict, fact) for fact in verdict.bound.facts()), default=_NO_SLIP)


def _slip_rank(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def _significant(fact: Fact) -> int:
    """Digits between the first and the last that is not 0: one digit makes nearly any round figure fit."""
    return len(fact.quantity.number.replace(".", "").replace(",", "").strip("0"))


def _weigh(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")
