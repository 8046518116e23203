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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Decided(NamedTuple):
    """A question with its chosen reading's verdict; `others` are the verdicts on the readings not chosen."""

    question: Question
    verdict: Verdict
    others: tuple[Verdict, ...] = ()
mutants_x_decide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_decide__mutmut)
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


def x_decide__mutmut_orig(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_1(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = None
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_2(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(None) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_3(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = None
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_4(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(None, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_5(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, None)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_6(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_7(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, )
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_8(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = None
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_9(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(None, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_10(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, None, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_11(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=None):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_12(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_13(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_14(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, ):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_15(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=False):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_16(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = None
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_17(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get(None, {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_18(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), None)
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_19(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get({})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_20(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), )
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_21(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = None
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_22(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(None, choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_23(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, None)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_24(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(choice)]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_25(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, )]
        decided.append(_settle(question, admitted or verdicts))
    return decided


def x_decide__mutmut_26(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(None)
    return decided


def x_decide__mutmut_27(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(None, admitted or verdicts))
    return decided


def x_decide__mutmut_28(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, None))
    return decided


def x_decide__mutmut_29(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(admitted or verdicts))
    return decided


def x_decide__mutmut_30(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, ))
    return decided


def x_decide__mutmut_31(questions: Sequence[Question]) -> list[Decided]:
    """One verdict for each question, in order."""
    judged = [[judge(reading) for reading in question.readings] for question in questions]
    chosen = _joint_choices(questions, judged)
    decided: list[Decided] = []
    for question, verdicts in zip(questions, judged, strict=True):
        choice = chosen.get((question.item, question.period), {})
        admitted = [verdict for verdict in verdicts if _admitted(verdict, choice)]
        decided.append(_settle(question, admitted and verdicts))
    return decided

mutants_x_decide__mutmut['_mutmut_orig'] = x_decide__mutmut_orig # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_1'] = x_decide__mutmut_1 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_2'] = x_decide__mutmut_2 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_3'] = x_decide__mutmut_3 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_4'] = x_decide__mutmut_4 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_5'] = x_decide__mutmut_5 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_6'] = x_decide__mutmut_6 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_7'] = x_decide__mutmut_7 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_8'] = x_decide__mutmut_8 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_9'] = x_decide__mutmut_9 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_10'] = x_decide__mutmut_10 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_11'] = x_decide__mutmut_11 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_12'] = x_decide__mutmut_12 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_13'] = x_decide__mutmut_13 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_14'] = x_decide__mutmut_14 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_15'] = x_decide__mutmut_15 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_16'] = x_decide__mutmut_16 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_17'] = x_decide__mutmut_17 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_18'] = x_decide__mutmut_18 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_19'] = x_decide__mutmut_19 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_20'] = x_decide__mutmut_20 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_21'] = x_decide__mutmut_21 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_22'] = x_decide__mutmut_22 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_23'] = x_decide__mutmut_23 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_24'] = x_decide__mutmut_24 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_25'] = x_decide__mutmut_25 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_26'] = x_decide__mutmut_26 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_27'] = x_decide__mutmut_27 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_28'] = x_decide__mutmut_28 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_29'] = x_decide__mutmut_29 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_30'] = x_decide__mutmut_30 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_31'] = x_decide__mutmut_31 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__joint_choices__mutmut)
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


def x__joint_choices__mutmut_orig(
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


def x__joint_choices__mutmut_1(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = None
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


def x__joint_choices__mutmut_2(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(None)
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


def x__joint_choices__mutmut_3(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(None, judged, strict=True):
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


def x__joint_choices__mutmut_4(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, None, strict=True):
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


def x__joint_choices__mutmut_5(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=None):
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


def x__joint_choices__mutmut_6(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(judged, strict=True):
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


def x__joint_choices__mutmut_7(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, strict=True):
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


def x__joint_choices__mutmut_8(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, ):
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


def x__joint_choices__mutmut_9(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=False):
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


def x__joint_choices__mutmut_10(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(None):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        names = sorted({name for verdicts in group for verdict in verdicts for name in _either(verdict)})[:_JOINT]
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_11(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(_either(None) for verdict in verdicts):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        names = sorted({name for verdicts in group for verdict in verdicts for name in _either(verdict)})[:_JOINT]
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_12(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(_either(verdict) for verdict in verdicts):
            together[question.item, question.period].append(None)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        names = sorted({name for verdicts in group for verdict in verdicts for name in _either(verdict)})[:_JOINT]
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_13(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(_either(verdict) for verdict in verdicts):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = None
    for key, group in together.items():
        names = sorted({name for verdicts in group for verdict in verdicts for name in _either(verdict)})[:_JOINT]
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_14(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(_either(verdict) for verdict in verdicts):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        names = None
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_15(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(_either(verdict) for verdict in verdicts):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        names = sorted(None)[:_JOINT]
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_16(
    questions: Sequence[Question], judged: Sequence[Sequence[Verdict]]
) -> dict[tuple[str, str], dict[str, str]]:
    """For items whose relations need contrary choices: the choice that leaves the fewest of them failing."""
    together: dict[tuple[str, str], list[Sequence[Verdict]]] = defaultdict(list)
    for question, verdicts in zip(questions, judged, strict=True):
        if any(_either(verdict) for verdict in verdicts):
            together[question.item, question.period].append(verdicts)
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for key, group in together.items():
        names = sorted({name for verdicts in group for verdict in verdicts for name in _either(None)})[:_JOINT]
        if not 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_17(
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
        if 2 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_18(
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
        if not 3 <= len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_19(
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
        if not 2 < len(group) <= _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_20(
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
        if not 2 <= len(group) < _LARGEST:
            continue
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_21(
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
            break
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_22(
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
        ways = None
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_23(
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
        ways = (dict(None) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_24(
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
        ways = (dict(zip(None, values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_25(
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
        ways = (dict(zip(names, None, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_26(
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
        ways = (dict(zip(names, values, strict=None)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_27(
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
        ways = (dict(zip(values, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_28(
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
        ways = (dict(zip(names, strict=True)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_29(
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
        ways = (dict(zip(names, values, )) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_30(
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
        ways = (dict(zip(names, values, strict=False)) for values in product(_CHOICES, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_31(
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
        ways = (dict(zip(names, values, strict=True)) for values in product(None, repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_32(
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
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, repeat=None))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_33(
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
        ways = (dict(zip(names, values, strict=True)) for values in product(repeat=len(names)))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_34(
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
        ways = (dict(zip(names, values, strict=True)) for values in product(_CHOICES, ))
        chosen[key] = min(ways, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_35(
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
        chosen[key] = None
    return chosen


def x__joint_choices__mutmut_36(
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
        chosen[key] = min(None, key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_37(
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
        chosen[key] = min(ways, key=None)
    return chosen


def x__joint_choices__mutmut_38(
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
        chosen[key] = min(key=lambda choice: _failing(group, choice))
    return chosen


def x__joint_choices__mutmut_39(
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
        chosen[key] = min(ways, )
    return chosen


def x__joint_choices__mutmut_40(
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
        chosen[key] = min(ways, key=lambda choice: None)
    return chosen


def x__joint_choices__mutmut_41(
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
        chosen[key] = min(ways, key=lambda choice: _failing(None, choice))
    return chosen


def x__joint_choices__mutmut_42(
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
        chosen[key] = min(ways, key=lambda choice: _failing(group, None))
    return chosen


def x__joint_choices__mutmut_43(
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
        chosen[key] = min(ways, key=lambda choice: _failing(choice))
    return chosen


def x__joint_choices__mutmut_44(
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
        chosen[key] = min(ways, key=lambda choice: _failing(group, ))
    return chosen

mutants_x__joint_choices__mutmut['_mutmut_orig'] = x__joint_choices__mutmut_orig # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_1'] = x__joint_choices__mutmut_1 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_2'] = x__joint_choices__mutmut_2 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_3'] = x__joint_choices__mutmut_3 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_4'] = x__joint_choices__mutmut_4 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_5'] = x__joint_choices__mutmut_5 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_6'] = x__joint_choices__mutmut_6 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_7'] = x__joint_choices__mutmut_7 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_8'] = x__joint_choices__mutmut_8 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_9'] = x__joint_choices__mutmut_9 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_10'] = x__joint_choices__mutmut_10 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_11'] = x__joint_choices__mutmut_11 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_12'] = x__joint_choices__mutmut_12 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_13'] = x__joint_choices__mutmut_13 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_14'] = x__joint_choices__mutmut_14 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_15'] = x__joint_choices__mutmut_15 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_16'] = x__joint_choices__mutmut_16 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_17'] = x__joint_choices__mutmut_17 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_18'] = x__joint_choices__mutmut_18 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_19'] = x__joint_choices__mutmut_19 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_20'] = x__joint_choices__mutmut_20 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_21'] = x__joint_choices__mutmut_21 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_22'] = x__joint_choices__mutmut_22 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_23'] = x__joint_choices__mutmut_23 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_24'] = x__joint_choices__mutmut_24 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_25'] = x__joint_choices__mutmut_25 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_26'] = x__joint_choices__mutmut_26 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_27'] = x__joint_choices__mutmut_27 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_28'] = x__joint_choices__mutmut_28 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_29'] = x__joint_choices__mutmut_29 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_30'] = x__joint_choices__mutmut_30 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_31'] = x__joint_choices__mutmut_31 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_32'] = x__joint_choices__mutmut_32 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_33'] = x__joint_choices__mutmut_33 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_34'] = x__joint_choices__mutmut_34 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_35'] = x__joint_choices__mutmut_35 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_36'] = x__joint_choices__mutmut_36 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_37'] = x__joint_choices__mutmut_37 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_38'] = x__joint_choices__mutmut_38 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_39'] = x__joint_choices__mutmut_39 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_40'] = x__joint_choices__mutmut_40 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_41'] = x__joint_choices__mutmut_41 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_42'] = x__joint_choices__mutmut_42 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_43'] = x__joint_choices__mutmut_43 # type: ignore # mutmut generated
mutants_x__joint_choices__mutmut['x__joint_choices__mutmut_44'] = x__joint_choices__mutmut_44 # type: ignore # mutmut generated
mutants_x__failing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__failing__mutmut)
def _failing(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(verdict, choice)) for verdicts in group)


def x__failing__mutmut_orig(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(verdict, choice)) for verdicts in group)


def x__failing__mutmut_1(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(None)


def x__failing__mutmut_2(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(any(verdict.holds for verdict in verdicts if _admitted(verdict, choice)) for verdicts in group)


def x__failing__mutmut_3(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(None) for verdicts in group)


def x__failing__mutmut_4(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(None, choice)) for verdicts in group)


def x__failing__mutmut_5(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(verdict, None)) for verdicts in group)


def x__failing__mutmut_6(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(choice)) for verdicts in group)


def x__failing__mutmut_7(group: Sequence[Sequence[Verdict]], choice: dict[str, str]) -> int:
    """How many questions have no reading left that holds."""
    return sum(not any(verdict.holds for verdict in verdicts if _admitted(verdict, )) for verdicts in group)

mutants_x__failing__mutmut['_mutmut_orig'] = x__failing__mutmut_orig # type: ignore # mutmut generated
mutants_x__failing__mutmut['x__failing__mutmut_1'] = x__failing__mutmut_1 # type: ignore # mutmut generated
mutants_x__failing__mutmut['x__failing__mutmut_2'] = x__failing__mutmut_2 # type: ignore # mutmut generated
mutants_x__failing__mutmut['x__failing__mutmut_3'] = x__failing__mutmut_3 # type: ignore # mutmut generated
mutants_x__failing__mutmut['x__failing__mutmut_4'] = x__failing__mutmut_4 # type: ignore # mutmut generated
mutants_x__failing__mutmut['x__failing__mutmut_5'] = x__failing__mutmut_5 # type: ignore # mutmut generated
mutants_x__failing__mutmut['x__failing__mutmut_6'] = x__failing__mutmut_6 # type: ignore # mutmut generated
mutants_x__failing__mutmut['x__failing__mutmut_7'] = x__failing__mutmut_7 # type: ignore # mutmut generated
mutants_x__either__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__either__mutmut)
def _either(verdict: Verdict) -> dict[str, str]:
    return {name: value for name, value in verdict.bound.choices if value in _CHOICES}


def x__either__mutmut_orig(verdict: Verdict) -> dict[str, str]:
    return {name: value for name, value in verdict.bound.choices if value in _CHOICES}


def x__either__mutmut_1(verdict: Verdict) -> dict[str, str]:
    return {name: value for name, value in verdict.bound.choices if value not in _CHOICES}

mutants_x__either__mutmut['_mutmut_orig'] = x__either__mutmut_orig # type: ignore # mutmut generated
mutants_x__either__mutmut['x__either__mutmut_1'] = x__either__mutmut_1 # type: ignore # mutmut generated
mutants_x__admitted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__admitted__mutmut)
def _admitted(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, value) == value for name, value in _either(verdict).items())


def x__admitted__mutmut_orig(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, value) == value for name, value in _either(verdict).items())


def x__admitted__mutmut_1(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(None)


def x__admitted__mutmut_2(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(None, value) == value for name, value in _either(verdict).items())


def x__admitted__mutmut_3(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, None) == value for name, value in _either(verdict).items())


def x__admitted__mutmut_4(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(value) == value for name, value in _either(verdict).items())


def x__admitted__mutmut_5(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, ) == value for name, value in _either(verdict).items())


def x__admitted__mutmut_6(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, value) != value for name, value in _either(verdict).items())


def x__admitted__mutmut_7(verdict: Verdict, choice: dict[str, str]) -> bool:
    return all(choice.get(name, value) == value for name, value in _either(None).items())

mutants_x__admitted__mutmut['_mutmut_orig'] = x__admitted__mutmut_orig # type: ignore # mutmut generated
mutants_x__admitted__mutmut['x__admitted__mutmut_1'] = x__admitted__mutmut_1 # type: ignore # mutmut generated
mutants_x__admitted__mutmut['x__admitted__mutmut_2'] = x__admitted__mutmut_2 # type: ignore # mutmut generated
mutants_x__admitted__mutmut['x__admitted__mutmut_3'] = x__admitted__mutmut_3 # type: ignore # mutmut generated
mutants_x__admitted__mutmut['x__admitted__mutmut_4'] = x__admitted__mutmut_4 # type: ignore # mutmut generated
mutants_x__admitted__mutmut['x__admitted__mutmut_5'] = x__admitted__mutmut_5 # type: ignore # mutmut generated
mutants_x__admitted__mutmut['x__admitted__mutmut_6'] = x__admitted__mutmut_6 # type: ignore # mutmut generated
mutants_x__admitted__mutmut['x__admitted__mutmut_7'] = x__admitted__mutmut_7 # type: ignore # mutmut generated
mutants_x__settle__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__settle__mutmut)
def _settle(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_orig(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_1(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = None
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_2(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(None, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_3(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=None)
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_4(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_5(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, )
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_6(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: None)
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_7(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = None
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_8(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(None)
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_9(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure(None))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_10(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(None, best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_11(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, None, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_12(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, None)


def x__settle__mutmut_13(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(best, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_14(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, tuple(verdict for verdict in verdicts if verdict.bound is not best.bound))


def x__settle__mutmut_15(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, )


def x__settle__mutmut_16(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(None))


def x__settle__mutmut_17(question: Question, verdicts: Sequence[Verdict]) -> Decided:
    best = min(verdicts, key=lambda verdict: RANK[verdict.outcome])
    if best.fails:
        best = _weigh(_likeliest_failure([verdict for verdict in verdicts if verdict.fails]))
    return Decided(question, best, tuple(verdict for verdict in verdicts if verdict.bound is best.bound))

mutants_x__settle__mutmut['_mutmut_orig'] = x__settle__mutmut_orig # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_1'] = x__settle__mutmut_1 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_2'] = x__settle__mutmut_2 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_3'] = x__settle__mutmut_3 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_4'] = x__settle__mutmut_4 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_5'] = x__settle__mutmut_5 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_6'] = x__settle__mutmut_6 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_7'] = x__settle__mutmut_7 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_8'] = x__settle__mutmut_8 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_9'] = x__settle__mutmut_9 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_10'] = x__settle__mutmut_10 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_11'] = x__settle__mutmut_11 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_12'] = x__settle__mutmut_12 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_13'] = x__settle__mutmut_13 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_14'] = x__settle__mutmut_14 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_15'] = x__settle__mutmut_15 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_16'] = x__settle__mutmut_16 # type: ignore # mutmut generated
mutants_x__settle__mutmut['x__settle__mutmut_17'] = x__settle__mutmut_17 # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__likeliest_failure__mutmut)
def _likeliest_failure(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(failing, key=_best_slip)


def x__likeliest_failure__mutmut_orig(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(failing, key=_best_slip)


def x__likeliest_failure__mutmut_1(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) != 1:
        return failing[0]
    return min(failing, key=_best_slip)


def x__likeliest_failure__mutmut_2(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 2:
        return failing[0]
    return min(failing, key=_best_slip)


def x__likeliest_failure__mutmut_3(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[1]
    return min(failing, key=_best_slip)


def x__likeliest_failure__mutmut_4(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(None, key=_best_slip)


def x__likeliest_failure__mutmut_5(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(failing, key=None)


def x__likeliest_failure__mutmut_6(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(key=_best_slip)


def x__likeliest_failure__mutmut_7(failing: Sequence[Verdict]) -> Verdict:
    """Of several failing readings the one that a single typical slip explains, else the nearest."""
    if len(failing) == 1:
        return failing[0]
    return min(failing, )

mutants_x__likeliest_failure__mutmut['_mutmut_orig'] = x__likeliest_failure__mutmut_orig # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut['x__likeliest_failure__mutmut_1'] = x__likeliest_failure__mutmut_1 # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut['x__likeliest_failure__mutmut_2'] = x__likeliest_failure__mutmut_2 # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut['x__likeliest_failure__mutmut_3'] = x__likeliest_failure__mutmut_3 # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut['x__likeliest_failure__mutmut_4'] = x__likeliest_failure__mutmut_4 # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut['x__likeliest_failure__mutmut_5'] = x__likeliest_failure__mutmut_5 # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut['x__likeliest_failure__mutmut_6'] = x__likeliest_failure__mutmut_6 # type: ignore # mutmut generated
mutants_x__likeliest_failure__mutmut['x__likeliest_failure__mutmut_7'] = x__likeliest_failure__mutmut_7 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__best_slip__mutmut)
def _best_slip(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(verdict, fact) for fact in verdict.bound.facts()), default=_NO_SLIP)


def x__best_slip__mutmut_orig(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(verdict, fact) for fact in verdict.bound.facts()), default=_NO_SLIP)


def x__best_slip__mutmut_1(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min(None, default=_NO_SLIP)


def x__best_slip__mutmut_2(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(verdict, fact) for fact in verdict.bound.facts()), default=None)


def x__best_slip__mutmut_3(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min(default=_NO_SLIP)


def x__best_slip__mutmut_4(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(verdict, fact) for fact in verdict.bound.facts()), )


def x__best_slip__mutmut_5(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(None, fact) for fact in verdict.bound.facts()), default=_NO_SLIP)


def x__best_slip__mutmut_6(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(verdict, None) for fact in verdict.bound.facts()), default=_NO_SLIP)


def x__best_slip__mutmut_7(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(fact) for fact in verdict.bound.facts()), default=_NO_SLIP)


def x__best_slip__mutmut_8(verdict: Verdict) -> int:
    """The rank of the likeliest slip that mends the relation."""
    return min((_slip_rank(verdict, ) for fact in verdict.bound.facts()), default=_NO_SLIP)

mutants_x__best_slip__mutmut['_mutmut_orig'] = x__best_slip__mutmut_orig # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_1'] = x__best_slip__mutmut_1 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_2'] = x__best_slip__mutmut_2 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_3'] = x__best_slip__mutmut_3 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_4'] = x__best_slip__mutmut_4 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_5'] = x__best_slip__mutmut_5 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_6'] = x__best_slip__mutmut_6 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_7'] = x__best_slip__mutmut_7 # type: ignore # mutmut generated
mutants_x__best_slip__mutmut['x__best_slip__mutmut_8'] = x__best_slip__mutmut_8 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__slip_rank__mutmut)
def _slip_rank(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_orig(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_1(verdict: Verdict, fact: Fact) -> int:
    span = None
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_2(verdict: Verdict, fact: Fact) -> int:
    span = required(None, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_3(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, None)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_4(verdict: Verdict, fact: Fact) -> int:
    span = required(fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_5(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, )
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_6(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_7(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if (span is not None) and False else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_8(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if (span is not None) or True else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_9(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(None, span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_10(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, None) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_11(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(span) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_12(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, ) if span is not None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_13(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is None else None
    return slip.rank if slip is not None else _NO_SLIP


def x__slip_rank__mutmut_14(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if (slip is not None) and False else _NO_SLIP


def x__slip_rank__mutmut_15(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if (slip is not None) or True else _NO_SLIP


def x__slip_rank__mutmut_16(verdict: Verdict, fact: Fact) -> int:
    span = required(verdict.bound, fact)
    slip = find_slip(fact.quantity, span) if span is not None else None
    return slip.rank if slip is None else _NO_SLIP

mutants_x__slip_rank__mutmut['_mutmut_orig'] = x__slip_rank__mutmut_orig # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_1'] = x__slip_rank__mutmut_1 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_2'] = x__slip_rank__mutmut_2 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_3'] = x__slip_rank__mutmut_3 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_4'] = x__slip_rank__mutmut_4 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_5'] = x__slip_rank__mutmut_5 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_6'] = x__slip_rank__mutmut_6 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_7'] = x__slip_rank__mutmut_7 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_8'] = x__slip_rank__mutmut_8 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_9'] = x__slip_rank__mutmut_9 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_10'] = x__slip_rank__mutmut_10 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_11'] = x__slip_rank__mutmut_11 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_12'] = x__slip_rank__mutmut_12 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_13'] = x__slip_rank__mutmut_13 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_14'] = x__slip_rank__mutmut_14 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_15'] = x__slip_rank__mutmut_15 # type: ignore # mutmut generated
mutants_x__slip_rank__mutmut['x__slip_rank__mutmut_16'] = x__slip_rank__mutmut_16 # type: ignore # mutmut generated


def _significant(fact: Fact) -> int:
    """Digits between the first and the last that is not 0: one digit makes nearly any round figure fit."""
    return len(fact.quantity.number.replace(".", "").replace(",", "").strip("0"))
mutants_x__weigh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__weigh__mutmut)
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


def x__weigh__mutmut_orig(verdict: Verdict) -> Verdict:
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


def x__weigh__mutmut_1(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = None
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


def x__weigh__mutmut_2(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome=None, note=verdict.note or "witness")
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


def x__weigh__mutmut_3(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=None)
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


def x__weigh__mutmut_4(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(note=verdict.note or "witness")
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


def x__weigh__mutmut_5(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", )
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


def x__weigh__mutmut_6(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="XXnot_checkedXX", note=verdict.note or "witness")
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


def x__weigh__mutmut_7(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="NOT_CHECKED", note=verdict.note or "witness")
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


def x__weigh__mutmut_8(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note and "witness")
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


def x__weigh__mutmut_9(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "XXwitnessXX")
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


def x__weigh__mutmut_10(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "WITNESS")
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


def x__weigh__mutmut_11(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None and verdict.stated is None:
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


def x__weigh__mutmut_12(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open and verdict.computed is None or verdict.stated is None:
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


def x__weigh__mutmut_13(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if bound.open or verdict.computed is None or verdict.stated is None:
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


def x__weigh__mutmut_14(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is not None or verdict.stated is None:
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


def x__weigh__mutmut_15(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is not None:
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


def x__weigh__mutmut_16(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed >= verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_17(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = None
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_18(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(None)
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_19(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension not in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_20(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("XXcountXX", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_21(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("COUNT", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_22(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "XXpercentXX") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_23(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "PERCENT") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_24(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if (may_overlap) and False else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_25(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if (may_overlap) or True else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_26(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome=None, note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_27(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note=None) if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_28(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_29(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", ) if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_30(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="XXnot_checkedXX", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_31(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="NOT_CHECKED", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_32(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="XXoverlapXX") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_33(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="OVERLAP") if may_overlap else verdict
    ranks = [_slip_rank(verdict, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_34(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = None
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_35(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(None, fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_36(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, None) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_37(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(fact) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_38(verdict: Verdict) -> Verdict:
    """Witness rules say nothing where they fail; an open list only where one typical slip makes it exact."""
    bound = verdict.bound
    if bound.witness:
        return verdict._replace(outcome="not_checked", note=verdict.note or "witness")
    if not bound.open or verdict.computed is None or verdict.stated is None:
        return verdict
    if verdict.computed > verdict.stated:
        may_overlap = any(fact.quantity.dimension in ("count", "percent") for fact in bound.facts())
        return verdict._replace(outcome="not_checked", note="overlap") if may_overlap else verdict
    ranks = [_slip_rank(verdict, ) for fact in bound.facts()]
    slip = min(ranks, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_39(verdict: Verdict) -> Verdict:
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
    slip = None
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_40(verdict: Verdict) -> Verdict:
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
    slip = min(None, default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_41(verdict: Verdict) -> Verdict:
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
    slip = min(ranks, default=None)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_42(verdict: Verdict) -> Verdict:
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
    slip = min(default=_NO_SLIP)
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_43(verdict: Verdict) -> Verdict:
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
    slip = min(ranks, )
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_44(verdict: Verdict) -> Verdict:
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
    if ranks.count(slip) > 1 or (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_45(verdict: Verdict) -> Verdict:
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
    if ranks.count(None) > 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_46(verdict: Verdict) -> Verdict:
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
    if ranks.count(slip) >= 1 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_47(verdict: Verdict) -> Verdict:
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
    if ranks.count(slip) > 2 and (slip != _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_48(verdict: Verdict) -> Verdict:
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
    if ranks.count(slip) > 1 and (slip != _DIGIT and _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_49(verdict: Verdict) -> Verdict:
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
    if ranks.count(slip) > 1 and (slip == _DIGIT or _significant(bound.stated) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_50(verdict: Verdict) -> Verdict:
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
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(None) < _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_51(verdict: Verdict) -> Verdict:
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
    if ranks.count(slip) > 1 and (slip != _DIGIT or _significant(bound.stated) <= _PRECISE):
        slip = _NO_SLIP
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_52(verdict: Verdict) -> Verdict:
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
        slip = None
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_53(verdict: Verdict) -> Verdict:
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
    if slip <= _TYPICAL and (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_54(verdict: Verdict) -> Verdict:
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
    if slip < _TYPICAL or (slip == _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_55(verdict: Verdict) -> Verdict:
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
    if slip <= _TYPICAL or (slip == _DIGIT or len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_56(verdict: Verdict) -> Verdict:
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
    if slip <= _TYPICAL or (slip != _DIGIT and len(bound.operands) > 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_57(verdict: Verdict) -> Verdict:
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
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) >= 2):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_58(verdict: Verdict) -> Verdict:
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
    if slip <= _TYPICAL or (slip == _DIGIT and len(bound.operands) > 3):
        return verdict._replace(outcome="unlikely", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_59(verdict: Verdict) -> Verdict:
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
        return verdict._replace(outcome=None, note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_60(verdict: Verdict) -> Verdict:
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
        return verdict._replace(outcome="unlikely", note=None)
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_61(verdict: Verdict) -> Verdict:
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
        return verdict._replace(note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_62(verdict: Verdict) -> Verdict:
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
        return verdict._replace(outcome="unlikely", )
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_63(verdict: Verdict) -> Verdict:
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
        return verdict._replace(outcome="XXunlikelyXX", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_64(verdict: Verdict) -> Verdict:
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
        return verdict._replace(outcome="UNLIKELY", note="open_list")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_65(verdict: Verdict) -> Verdict:
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
        return verdict._replace(outcome="unlikely", note="XXopen_listXX")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_66(verdict: Verdict) -> Verdict:
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
        return verdict._replace(outcome="unlikely", note="OPEN_LIST")
    return verdict._replace(outcome="not_checked", note="open_list")


def x__weigh__mutmut_67(verdict: Verdict) -> Verdict:
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
    return verdict._replace(outcome=None, note="open_list")


def x__weigh__mutmut_68(verdict: Verdict) -> Verdict:
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
    return verdict._replace(outcome="not_checked", note=None)


def x__weigh__mutmut_69(verdict: Verdict) -> Verdict:
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
    return verdict._replace(note="open_list")


def x__weigh__mutmut_70(verdict: Verdict) -> Verdict:
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
    return verdict._replace(outcome="not_checked", )


def x__weigh__mutmut_71(verdict: Verdict) -> Verdict:
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
    return verdict._replace(outcome="XXnot_checkedXX", note="open_list")


def x__weigh__mutmut_72(verdict: Verdict) -> Verdict:
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
    return verdict._replace(outcome="NOT_CHECKED", note="open_list")


def x__weigh__mutmut_73(verdict: Verdict) -> Verdict:
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
    return verdict._replace(outcome="not_checked", note="XXopen_listXX")


def x__weigh__mutmut_74(verdict: Verdict) -> Verdict:
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
    return verdict._replace(outcome="not_checked", note="OPEN_LIST")

mutants_x__weigh__mutmut['_mutmut_orig'] = x__weigh__mutmut_orig # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_1'] = x__weigh__mutmut_1 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_2'] = x__weigh__mutmut_2 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_3'] = x__weigh__mutmut_3 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_4'] = x__weigh__mutmut_4 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_5'] = x__weigh__mutmut_5 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_6'] = x__weigh__mutmut_6 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_7'] = x__weigh__mutmut_7 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_8'] = x__weigh__mutmut_8 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_9'] = x__weigh__mutmut_9 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_10'] = x__weigh__mutmut_10 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_11'] = x__weigh__mutmut_11 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_12'] = x__weigh__mutmut_12 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_13'] = x__weigh__mutmut_13 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_14'] = x__weigh__mutmut_14 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_15'] = x__weigh__mutmut_15 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_16'] = x__weigh__mutmut_16 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_17'] = x__weigh__mutmut_17 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_18'] = x__weigh__mutmut_18 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_19'] = x__weigh__mutmut_19 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_20'] = x__weigh__mutmut_20 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_21'] = x__weigh__mutmut_21 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_22'] = x__weigh__mutmut_22 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_23'] = x__weigh__mutmut_23 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_24'] = x__weigh__mutmut_24 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_25'] = x__weigh__mutmut_25 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_26'] = x__weigh__mutmut_26 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_27'] = x__weigh__mutmut_27 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_28'] = x__weigh__mutmut_28 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_29'] = x__weigh__mutmut_29 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_30'] = x__weigh__mutmut_30 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_31'] = x__weigh__mutmut_31 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_32'] = x__weigh__mutmut_32 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_33'] = x__weigh__mutmut_33 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_34'] = x__weigh__mutmut_34 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_35'] = x__weigh__mutmut_35 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_36'] = x__weigh__mutmut_36 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_37'] = x__weigh__mutmut_37 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_38'] = x__weigh__mutmut_38 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_39'] = x__weigh__mutmut_39 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_40'] = x__weigh__mutmut_40 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_41'] = x__weigh__mutmut_41 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_42'] = x__weigh__mutmut_42 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_43'] = x__weigh__mutmut_43 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_44'] = x__weigh__mutmut_44 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_45'] = x__weigh__mutmut_45 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_46'] = x__weigh__mutmut_46 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_47'] = x__weigh__mutmut_47 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_48'] = x__weigh__mutmut_48 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_49'] = x__weigh__mutmut_49 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_50'] = x__weigh__mutmut_50 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_51'] = x__weigh__mutmut_51 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_52'] = x__weigh__mutmut_52 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_53'] = x__weigh__mutmut_53 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_54'] = x__weigh__mutmut_54 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_55'] = x__weigh__mutmut_55 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_56'] = x__weigh__mutmut_56 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_57'] = x__weigh__mutmut_57 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_58'] = x__weigh__mutmut_58 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_59'] = x__weigh__mutmut_59 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_60'] = x__weigh__mutmut_60 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_61'] = x__weigh__mutmut_61 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_62'] = x__weigh__mutmut_62 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_63'] = x__weigh__mutmut_63 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_64'] = x__weigh__mutmut_64 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_65'] = x__weigh__mutmut_65 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_66'] = x__weigh__mutmut_66 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_67'] = x__weigh__mutmut_67 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_68'] = x__weigh__mutmut_68 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_69'] = x__weigh__mutmut_69 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_70'] = x__weigh__mutmut_70 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_71'] = x__weigh__mutmut_71 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_72'] = x__weigh__mutmut_72 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_73'] = x__weigh__mutmut_73 # type: ignore # mutmut generated
mutants_x__weigh__mutmut['x__weigh__mutmut_74'] = x__weigh__mutmut_74 # type: ignore # mutmut generated
