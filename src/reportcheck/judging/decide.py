"""Readings chosen jointly: one choice for each item and period holds for all its relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from reportcheck.binding.model import Question
from reportcheck.judging.slips import find_slip
from reportcheck.kinds.judge import judge, required
from reportcheck.kinds.model import RANK, Verdict
from reportcheck.statements.model import Fact

_JOINT = 4


@dataclass(frozen=True, slots=True)
class Decided:
    """A question with its chosen reading's verdict; `others` are the verdicts on the readings not chosen."""

    question: Question
    verdict: Verdict
    others: tuple[Verdict, ...] = ()


def decide(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    allowed = _joint_choices(questions, judged)
    return [
        _settle(question, [v for v in verdicts if _admitted(v, allowed.get((question.item, question.period), {}))] or verdicts)
        for question, verdicts in zip(questions, judged, strict=True)
    ]


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
        if len(group) < 2 or len(group) > 64:
            continue
        best: tuple[int, dict[str, str]] | None = None
        for values in product(("counted", "inside"), repeat=len(names)):
            choice = dict(zip(names, values, strict=True))
            failing = sum(1 for verdicts in group if not any(v.holds for v in verdicts if _admitted(v, choice)))
            if best is None or failing < best[0]:
                best = failing, choice
        if best is not None:
            chosen[key] = best[1]
    return chosen


def _either(verdict: Verdict) -> dict[str, str]:
    return {name: value for name, value in verdict.bound.choices if value in ("counted", "inside")}


def _admitted(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, value) == value for name, value in _either(verdict).items())


def _settle(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _likeliest_failure([verdict for verdict in verdicts if verdict.fails])
        best = _weigh(best)
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def _likeliest_failure(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(failing, key=lambda verdict: min((_slip_rank(verdict, fact) for fact in verdict.bound.facts()), default=9))


def _slip_rank(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else 9


def _weigh(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return replace(verdict, outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    people = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
    if verdict.computed > verdict.stated:
        return replace(verdict, outcome="not_checked", note="overlap") if people else verdict
    strict = min((_slip_rank(verdict, fact) for fact in bound.facts()), default=9)
    if strict <= 2 or (strict == 3 and len(bound.operands) > 2):
        return replace(verdict, outcome="unlikely", note="open_list")
    return replace(verdict, outcome="not_checked", note="open_list")
