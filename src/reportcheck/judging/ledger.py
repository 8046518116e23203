"""What became of every number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reportcheck.documents.model import Place
from reportcheck.judging.decide import Decided
from reportcheck.quantities.model import Quantity
from reportcheck.statements.model import Fact, Statements
from reportcheck.statements.roles.sets import PRICES
from reportcheck.statements.tables.passages import at_home

_JUDGED = frozenset({"holds", "holds_rounded", "unlikely", "contradicted"})


class Fate(NamedTuple):
    """`fate` is checked, restated, exempt or not_checked; `reason` is an id, `rules` those that checked it."""

    place: Place
    quantity: Quantity
    fate: str
    reason: str
    rules: tuple[str, ...] = ()


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
    fates += [
        Fate(place, number, "exempt", number.exempt)
        if number.exempt
        else Fate(place, number, "not_checked", "unit_price")
        for place, number in statements.exempt
    ]
    if statements.homes:
        fates = [fate._replace(place=at_home(fate.place, statements.homes)) for fate in fates]
    fates.sort(key=lambda fate: (fate.place.block, fate.place.row, fate.place.column, fate.place.start))
    return fates


def _fate(fact: Fact, checked: dict[int, set[str]], restated: dict[int, set[str]], tried: dict[int, str]) -> Fate:
    if fact.index in checked:
        rules = checked[fact.index] | restated.get(fact.index, set())
        return Fate(fact.place, fact.quantity, "checked", "", tuple(sorted(rules)))
    if fact.index in restated:
        return Fate(fact.place, fact.quantity, "restated", "", tuple(sorted(restated[fact.index])))
    return Fate(fact.place, fact.quantity, "not_checked", tried.get(fact.index) or _why_untried(fact))


def _why_untried(fact: Fact) -> str:
    if fact.quantity.vague:
        return "vague"
    if fact.in_table and fact.role in PRICES:
        return "unit_price"
    return "no_partner" if fact.role else "no_role"
