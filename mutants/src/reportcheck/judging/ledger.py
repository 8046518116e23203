"""What became of every number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reportcheck.documents.model import Place
from reportcheck.judging.decide import Decided
from reportcheck.quantities.model import Quantity
from reportcheck.statements.model import Fact, Statements

_JUDGED = frozenset({"holds", "holds_rounded", "unlikely", "contradicted"})


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Fate(NamedTuple):
    """`fate` is checked, restated, exempt or not_checked; `reason` is an id, `rules` those that checked it."""

    place: Place
    quantity: Quantity
    fate: str
    reason: str
    rules: tuple[str, ...] = ()
mutants_x_read_ledger__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_ledger__mutmut)
def read_ledger(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_orig(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_1(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = None
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_2(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(None)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_3(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = None
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_4(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(None)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_5(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = None
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_6(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = None
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_7(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = None
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_8(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if (verdict.bound.form == "equal") and False else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_9(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if (verdict.bound.form == "equal") or True else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_10(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form != "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_11(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "XXequalXX" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_12(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "EQUAL" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_13(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome not in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_14(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(None)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_15(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(None, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_16(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, None)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_17(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_18(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, )
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_19(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note and verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_20(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = None
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_21(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(None, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_22(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, None, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_23(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, None, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_24(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, None) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_25(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_26(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_27(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_28(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, ) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_29(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates = [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_30(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates -= [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_31(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(None, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_32(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, None, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_33(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, None, number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_34(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", None) for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_35(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_36(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_37(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_38(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", ) for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_39(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "XXexemptXX", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_40(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "EXEMPT", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_41(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt and "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_42(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "XXtableXX") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_43(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "TABLE") for place, number in statements.exempt]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def x_read_ledger__mutmut_44(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=None)
    return fates


def x_read_ledger__mutmut_45(statements: Statements, decided: Sequence[Decided]) -> list[Fate]:
    """The fate of every number of one report, in document order.

    Checked only through a relation with an independent operand that could have failed; a number that is
    merely said again is restated.
    """
    checked: dict[int, set[str]] = defaultdict(set)
    restated: dict[int, set[str]] = defaultdict(set)
    tried: dict[int, str] = {}
    for entry in decided:
        verdict = entry.verdict
        table = restated if verdict.bound.form == "equal" else checked
        for fact in verdict.bound.facts():
            if verdict.outcome in _JUDGED:
                table[fact.index].add(verdict.bound.rule)
            else:
                tried.setdefault(fact.index, verdict.note or verdict.outcome)
    fates = [_fate(fact, checked, restated, tried) for fact in statements.facts]
    fates += [Fate(place, number, "exempt", number.exempt or "table") for place, number in statements.exempt]
    fates.sort(key=lambda fate: None)
    return fates

mutants_x_read_ledger__mutmut['_mutmut_orig'] = x_read_ledger__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_1'] = x_read_ledger__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_2'] = x_read_ledger__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_3'] = x_read_ledger__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_4'] = x_read_ledger__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_5'] = x_read_ledger__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_6'] = x_read_ledger__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_7'] = x_read_ledger__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_8'] = x_read_ledger__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_9'] = x_read_ledger__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_10'] = x_read_ledger__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_11'] = x_read_ledger__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_12'] = x_read_ledger__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_13'] = x_read_ledger__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_14'] = x_read_ledger__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_15'] = x_read_ledger__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_16'] = x_read_ledger__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_17'] = x_read_ledger__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_18'] = x_read_ledger__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_19'] = x_read_ledger__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_20'] = x_read_ledger__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_21'] = x_read_ledger__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_22'] = x_read_ledger__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_23'] = x_read_ledger__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_24'] = x_read_ledger__mutmut_24 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_25'] = x_read_ledger__mutmut_25 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_26'] = x_read_ledger__mutmut_26 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_27'] = x_read_ledger__mutmut_27 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_28'] = x_read_ledger__mutmut_28 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_29'] = x_read_ledger__mutmut_29 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_30'] = x_read_ledger__mutmut_30 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_31'] = x_read_ledger__mutmut_31 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_32'] = x_read_ledger__mutmut_32 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_33'] = x_read_ledger__mutmut_33 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_34'] = x_read_ledger__mutmut_34 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_35'] = x_read_ledger__mutmut_35 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_36'] = x_read_ledger__mutmut_36 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_37'] = x_read_ledger__mutmut_37 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_38'] = x_read_ledger__mutmut_38 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_39'] = x_read_ledger__mutmut_39 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_40'] = x_read_ledger__mutmut_40 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_41'] = x_read_ledger__mutmut_41 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_42'] = x_read_ledger__mutmut_42 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_43'] = x_read_ledger__mutmut_43 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_44'] = x_read_ledger__mutmut_44 # type: ignore # mutmut generated
mutants_x_read_ledger__mutmut['x_read_ledger__mutmut_45'] = x_read_ledger__mutmut_45 # type: ignore # mutmut generated
mutants_x__fate__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__fate__mutmut)
def _fate(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_orig(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_1(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index not in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_2(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = None
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_3(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] & restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_4(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(None, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_5(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, None)
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_6(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_7(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, )
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_8(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(None, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_9(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, None, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_10(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, None, "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_11(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", None, tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_12(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", None)
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_13(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_14(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_15(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_16(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_17(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", )
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_18(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "XXcheckedXX", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_19(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "CHECKED", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_20(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "XXXX", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_21(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(None))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_22(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(None)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_23(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index not in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_24(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(None, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_25(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, None, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_26(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, None, "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_27(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", None, tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_28(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", None)
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_29(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_30(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_31(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_32(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_33(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", )
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_34(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "XXrestatedXX", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_35(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "RESTATED", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_36(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "XXXX", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_37(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(None))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_38(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(None)))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_39(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(None, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_40(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, None, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_41(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, None, tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_42(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", None)


def x__fate__mutmut_43(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_44(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, "not_checked", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_45(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_46(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", )


def x__fate__mutmut_47(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "XXnot_checkedXX", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_48(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "NOT_CHECKED", tried.get(fact.index) or _why_untried(fact))


def x__fate__mutmut_49(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) and _why_untried(fact))


def x__fate__mutmut_50(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(None) or _why_untried(fact))


def x__fate__mutmut_51(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(None))

mutants_x__fate__mutmut['_mutmut_orig'] = x__fate__mutmut_orig # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_1'] = x__fate__mutmut_1 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_2'] = x__fate__mutmut_2 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_3'] = x__fate__mutmut_3 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_4'] = x__fate__mutmut_4 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_5'] = x__fate__mutmut_5 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_6'] = x__fate__mutmut_6 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_7'] = x__fate__mutmut_7 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_8'] = x__fate__mutmut_8 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_9'] = x__fate__mutmut_9 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_10'] = x__fate__mutmut_10 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_11'] = x__fate__mutmut_11 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_12'] = x__fate__mutmut_12 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_13'] = x__fate__mutmut_13 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_14'] = x__fate__mutmut_14 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_15'] = x__fate__mutmut_15 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_16'] = x__fate__mutmut_16 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_17'] = x__fate__mutmut_17 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_18'] = x__fate__mutmut_18 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_19'] = x__fate__mutmut_19 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_20'] = x__fate__mutmut_20 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_21'] = x__fate__mutmut_21 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_22'] = x__fate__mutmut_22 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_23'] = x__fate__mutmut_23 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_24'] = x__fate__mutmut_24 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_25'] = x__fate__mutmut_25 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_26'] = x__fate__mutmut_26 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_27'] = x__fate__mutmut_27 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_28'] = x__fate__mutmut_28 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_29'] = x__fate__mutmut_29 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_30'] = x__fate__mutmut_30 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_31'] = x__fate__mutmut_31 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_32'] = x__fate__mutmut_32 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_33'] = x__fate__mutmut_33 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_34'] = x__fate__mutmut_34 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_35'] = x__fate__mutmut_35 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_36'] = x__fate__mutmut_36 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_37'] = x__fate__mutmut_37 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_38'] = x__fate__mutmut_38 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_39'] = x__fate__mutmut_39 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_40'] = x__fate__mutmut_40 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_41'] = x__fate__mutmut_41 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_42'] = x__fate__mutmut_42 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_43'] = x__fate__mutmut_43 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_44'] = x__fate__mutmut_44 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_45'] = x__fate__mutmut_45 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_46'] = x__fate__mutmut_46 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_47'] = x__fate__mutmut_47 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_48'] = x__fate__mutmut_48 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_49'] = x__fate__mutmut_49 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_50'] = x__fate__mutmut_50 # type: ignore # mutmut generated
mutants_x__fate__mutmut['x__fate__mutmut_51'] = x__fate__mutmut_51 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__why_untried__mutmut)
def _why_untried(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "no_partner" if fact.role else "no_role"


def x__why_untried__mutmut_orig(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "no_partner" if fact.role else "no_role"


def x__why_untried__mutmut_1(fact: Fact) -> str:
    if fact.quantity.vague:
        return "XXvagueXX"
    return "no_partner" if fact.role else "no_role"


def x__why_untried__mutmut_2(fact: Fact) -> str:
    if fact.quantity.vague:
        return "VAGUE"
    return "no_partner" if fact.role else "no_role"


def x__why_untried__mutmut_3(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "no_partner" if (fact.role) and False else "no_role"


def x__why_untried__mutmut_4(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "no_partner" if (fact.role) or True else "no_role"


def x__why_untried__mutmut_5(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "XXno_partnerXX" if fact.role else "no_role"


def x__why_untried__mutmut_6(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "NO_PARTNER" if fact.role else "no_role"


def x__why_untried__mutmut_7(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "no_partner" if fact.role else "XXno_roleXX"


def x__why_untried__mutmut_8(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    return "no_partner" if fact.role else "NO_ROLE"

mutants_x__why_untried__mutmut['_mutmut_orig'] = x__why_untried__mutmut_orig # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_1'] = x__why_untried__mutmut_1 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_2'] = x__why_untried__mutmut_2 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_3'] = x__why_untried__mutmut_3 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_4'] = x__why_untried__mutmut_4 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_5'] = x__why_untried__mutmut_5 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_6'] = x__why_untried__mutmut_6 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_7'] = x__why_untried__mutmut_7 # type: ignore # mutmut generated
mutants_x__why_untried__mutmut['x__why_untried__mutmut_8'] = x__why_untried__mutmut_8 # type: ignore # mutmut generated
