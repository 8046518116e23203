"""Readings chosen jointly: one choice for each item and period holds for all its relations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from reportcheck.binding.model import Question
from reportcheck.judging.printed import Printed
from reportcheck.judging.weigh import best_slip, weigh
from reportcheck.kinds.judge import judge
from reportcheck.kinds.model import RANK, Verdict
from reportcheck.statements.model import Fact

_CHOICES = ("counted", "inside")
_BASES = ("budget", "arrived")
_SIBLINGS = 2
_JOINT = 4
_LARGEST = 64


class Decided(NamedTuple):
    """A question with its chosen reading's verdict; `others` are the verdicts on the readings not chosen."""

    question: Question
    verdict: Verdict
    others: tuple[Verdict, ...] = ()

    def told(self) -> tuple[Decided, ...]:
        """The question with its chosen reading, then with each other reading that holds beside it: a second proof."""
        if not self.verdict.holds:
            return (self,)
        beside = (other for other in self.others if other.holds and not other.bound.witness)
        return (self, *(Decided(self.question, other) for other in beside))


def decide(questions: Sequence[Question], facts: Sequence[Fact] = ()) -> list[Decided]:
    """One verdict for each question, in order; `facts` are all numbers of the report."""
    printed = Printed(facts)
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)] if choice else verdicts
        settled = _settle(question, admitted or verdicts, printed)
        decided.append(settled._replace(others=(*settled.others, *_same_by_other_words(settled, admitted, verdicts))))
    return _confirmed(_with_siblings(decided))


def _same_by_other_words(settled: Decided, admitted: Sequence[Verdict], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """安排2368.40万元 beside 年初2200.00万元 and 追加168.40万元: a choice that comes to the very same is no other."""
    if not admitted or not settled.verdict.holds:
        return []
    contrary = [verdict for verdict in verdicts if all(verdict is not other for other in admitted)]
    return [verdict for verdict in contrary if verdict.computed == settled.verdict.computed]


def _confirmed(decided: Sequence[Decided]) -> list[Decided]:
    """支出1090.18万元，执行率86.18%；剩余…: a rate that holds proves of which budget its sentence speaks."""
    proven: set[tuple[int, frozenset[int]]] = set()
    for entry in decided:
        bound = entry.verdict.bound
        if entry.verdict.holds and bound.form == "ratio":
            proven.add((_sentence(entry.verdict), _operands(entry.verdict)))
    return [
        entry._replace(verdict=entry.verdict._replace(outcome="contradicted", note=""))
        if entry.verdict.note == "loose"
        and entry.verdict.bound.form == "sum"
        and (_sentence(entry.verdict), _operands(entry.verdict)) in proven
        else entry
        for entry in decided
    ]


def _sentence(verdict: Verdict) -> int:
    return verdict.bound.stated.sentence


def _operands(verdict: Verdict) -> frozenset[int]:
    return frozenset(operand.fact.index for operand in verdict.bound.operands)


def _with_siblings(decided: Sequence[Decided]) -> list[Decided]:
    """A whole that two shares or more of one wording have in common is theirs all: a third cannot have another."""
    common = Counter(_shared_whole(entry.verdict) for entry in decided if entry.verdict.holds)
    return [
        entry._replace(verdict=entry.verdict._replace(outcome="contradicted", note=""))
        if entry.verdict.note == "loose"
        and common[_shared_whole(entry.verdict)] >= _SIBLINGS
        and _shared_whole(entry.verdict)[2] >= 0
        else entry
        for entry in decided
    ]


def _shared_whole(verdict: Verdict) -> tuple[str, str, int]:
    """Rule, base as worded and whole of a share; the whole is -1 for anything else."""
    bound = verdict.bound
    wholes = [operand.fact for operand in bound.operands if operand.under]
    if bound.form != "ratio" or bound.stated.role != "share" or len(wholes) != 1 or not bound.stated.base:
        return bound.rule, "", -1
    return bound.rule, bound.stated.base, wholes[0].index


def _joint_choices(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(verdict.bound.choices and _either(verdict) for verdict in verdicts):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        options = _options(group)
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(options, values, strict=True)) for values in product(*options.values()))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def _options(group: Sequence[Sequence[Verdict]]) -> dict[str, list[str]]:
    """What can be chosen for one item: each name with its values, in a fixed order."""
    found: dict[str, set[str]] = defaultdict(set)
    for verdicts in group:
        for verdict in verdicts:
            for name, value in _either(verdict).items():
                found[name].add(value)
    names = sorted(found)[:_JOINT]
    return {name: sorted(found[name]) for name in names}


def _failing(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(verdict, choice)) for verdicts in group)


def _either(verdict: Verdict) -> dict[str, str]:
    return {
        name: value.partition(".")[0]
        for name, value in verdict.bound.choices
        if value in _CHOICES or (name == "base" and value.startswith(_BASES))
    }


def _admitted(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, value) == value for name, value in _either(verdict).items())


def _settle(question: Question, verdicts: Sequence[Verdict], printed: Printed) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = weigh(_likeliest_failure(_short_first([verdict for verdict in verdicts if verdict.fails])), printed)
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def _short_first(failing: Sequence[Verdict]) -> Sequence[Verdict]:
    """An open list exceeds its head only where it exceeds every head that it can have."""
    short = [
        verdict
        for verdict in failing
        if verdict.bound.open
        and verdict.computed is not None
        and verdict.stated is not None
        and verdict.computed < verdict.stated
    ]
    return short or failing


def _likeliest_failure(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1 or all(verdict.bound.witness for verdict in failing):
        return failing[0]
    return min(failing, key=lambda verdict: best_slip(verdict.bound))
