"""What was understood of each table of a report, as values that outputs lay out: cells, sums of rows, formulas."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reportcheck.documents.model import Place, Table
from reportcheck.judging.decide import Decided
from reportcheck.judging.ledger import Fate
from reportcheck.pipeline import Analysis
from reportcheck.statements.model import Fact, Formula, Part

_SIGNS = {"sum": "=", "least": "≥", "most": "≤"}


class Judged(NamedTuple):
    """One relation that a number takes part in."""

    rule: str
    outcome: str


class NumberView(NamedTuple):
    """One number of a table: where it stands, what it is taken for, what became of it and why.

    `value` is in `unit`, the base unit. `header` is the path of headers above it, `name` the name of its row; both
    are "" for numbers that are no facts. `fate` and `reason` are those of the ledger.
    """

    row: int
    column: int
    text: str
    value: str
    unit: str
    header: str
    name: str
    role: str
    item: str
    period: str
    fate: str
    reason: str
    relations: tuple[Judged, ...]


class ColumnView(NamedTuple):
    """A column with facts: header path, and the units and roles of its numbers, the most frequent first."""

    column: int
    header: str
    units: tuple[str, ...]
    roles: tuple[str, ...]
    periods: tuple[str, ...]


class SumView(NamedTuple):
    """A row that states the sum of others, in the columns where it does; `closed` where they are all its parts."""

    row: int
    members: tuple[int, ...]
    closed: bool
    columns: tuple[int, ...]


class FormulaView(NamedTuple):
    """A column that follows from others, in the rows where it does.

    `expression` is in columns (C5 = C4 ÷ C3), `words` in headers. `named` says that words tell it and not only the
    rows around. `outcomes` counts what became of it in its rows; a row in which no rule took it up is `not_checked`.
    """

    name: str
    expression: str
    words: str
    named: bool
    rows: tuple[int, ...]
    outcomes: Mapping[str, int]


class TableView(NamedTuple):
    """One table."""

    table: Table
    section: tuple[str, ...]
    columns: tuple[ColumnView, ...]
    numbers: tuple[NumberView, ...]
    sums: tuple[SumView, ...]
    formulas: tuple[FormulaView, ...]
    row_names: Mapping[int, str]


def view_tables(analysis: Analysis) -> Iterator[TableView]:
    """The tables of one report, in order."""
    statements = analysis.statements
    facts = {fact.place: fact for fact in statements.facts if fact.place.in_table}
    judged = _judged(analysis.decided)
    fates: dict[int, list[Fate]] = defaultdict(list)
    for fate in analysis.fates:
        if fate.place.in_table:
            fates[fate.place.block].append(fate)
    every = [
        *statements.formulas,
        *(formula for one in statements.inferred for formula in (*one.bearing, *one.breaking)),
    ]
    for table in analysis.document.tables():
        own = [fact for fact in facts.values() if fact.place.block == table.block]
        numbers = tuple(_number(fate, facts, statements.headers, judged) for fate in fates[table.block])
        formulas = [formula for formula in every if formula.result.place.block == table.block]
        yield TableView(
            table,
            analysis.document.section_path(table.section),
            tuple(_columns(own, statements.headers)),
            numbers,
            tuple(_sums(analysis, table.block)),
            tuple(_formulas(formulas, statements.headers, analysis.decided)),
            _row_names(table, own),
        )


def _number(
    fate: Fate, facts: Mapping[Place, Fact], headers: Mapping[int, str], judged: Mapping[int, tuple[Judged, ...]]
) -> NumberView:
    place, quantity = fate.place, fate.quantity
    value = f"{quantity.value:f}" + (f"..{quantity.upper:f}" if quantity.upper is not None else "")
    fact = facts.get(place)
    if fact is None:
        told = (place.row, place.column, quantity.text, value, quantity.base_unit)
        return NumberView(*told, "", "", "", "", "", fate.fate, fate.reason, ())
    return NumberView(
        place.row,
        place.column,
        quantity.text,
        value,
        quantity.base_unit,
        headers.get(fact.index, ""),
        fact.label,
        fact.role,
        fact.item,
        fact.period,
        fate.fate,
        fate.reason,
        judged.get(fact.index, ()),
    )


def _judged(decided: Iterable[Decided]) -> dict[int, tuple[Judged, ...]]:
    """The relations that were told of each fact, each rule and outcome once."""
    found: dict[int, dict[Judged, None]] = defaultdict(dict)
    for entry in decided:
        for told in entry.told():
            for fact in told.verdict.bound.facts():
                found[fact.index][Judged(told.verdict.bound.rule, told.verdict.outcome)] = None
    return {index: tuple(relations) for index, relations in found.items()}


def _columns(facts: Iterable[Fact], headers: Mapping[int, str]) -> Iterator[ColumnView]:
    by_column: dict[tuple[int, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        by_column[fact.place.column, headers.get(fact.index, "")].append(fact)
    for (at, header), own in sorted(by_column.items()):
        units = (fact.quantity.unit or fact.quantity.base_unit for fact in own)
        yield ColumnView(
            at,
            header,
            _by_frequency(units),
            _by_frequency(fact.role for fact in own),
            _by_frequency(fact.period for fact in own),
        )


def _by_frequency(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word, _ in Counter(filter(None, words)).most_common())


def _sums(analysis: Analysis, block: int) -> Iterator[SumView]:
    """Groups of rows: head and members stand in rows of their own, under one header or under several of one name."""
    columns: dict[tuple[int, tuple[int, ...], bool], list[int]] = defaultdict(list)
    for group in analysis.statements.groups:
        places = [fact.place for fact in (*group.heads, *group.members)]
        apart = len({place.row for place in places}) == len(places)
        if len(group.heads) == 1 and apart and all(place.in_table and place.block == block for place in places):
            head, *members = [place.row for place in places]
            columns[head, tuple(members), group.closed].append(places[0].column)
    for (head, rows, closed), found in sorted(columns.items()):
        yield SumView(head, rows, closed, tuple(sorted(set(found))))


def _row_names(table: Table, facts: Iterable[Fact]) -> dict[int, str]:
    """What a person calls each row: the cell that names its numbers, else the words that stand first in it."""
    read = {fact.place.row: fact.label for fact in facts if fact.label}
    names: dict[int, str] = {}
    for row in table.rows:
        words = [cell for cell in row.cells if any("一" <= char <= "鿿" for char in cell.text)]
        label = read.get(row.index, "")
        naming = [cell.text for cell in words if label and label in "".join(cell.folded.split())]
        text = naming[0] if naming else label or (words[0].text if words else "")
        if text:
            names[row.index] = " ".join(text.split())
    return names


def _formulas(
    formulas: Iterable[Formula], headers: Mapping[int, str], decided: Sequence[Decided]
) -> Iterator[FormulaView]:
    outcomes = {
        frozenset(fact.index for fact in entry.verdict.bound.facts()): entry.verdict.outcome for entry in decided
    }
    grouped: dict[tuple[str, str, str, bool], list[Formula]] = defaultdict(list)
    for formula in formulas:
        told = (_spelled(formula, _code), _spelled(formula, lambda fact, _: _last(headers.get(fact.index, ""))))
        grouped[formula.name, *told, formula.named].append(formula)
    for (name, expression, words, named), own in grouped.items():
        became = Counter(outcomes.get(_facts_of(formula), "not_checked") for formula in own)
        rows = tuple(sorted(formula.result.place.row for formula in own))
        yield FormulaView(name, expression, words, named, rows, dict(became))


def _facts_of(formula: Formula) -> frozenset[int]:
    return frozenset(fact.index for fact in formula.facts())


def _last(header: str) -> str:
    return header.rpartition("/")[2] or "?"


def _code(fact: Fact, beside: Fact) -> str:
    """C4, and R9C4 for a cell of another row than that of the result."""
    column = f"C{fact.place.column + 1}"
    return column if fact.place.row == beside.place.row else f"R{fact.place.row + 1}{column}"


def _spelled(formula: Formula, name: Callable[[Fact, Fact], str]) -> str:
    def side(parts: Sequence[Part], factors: Iterable[int]) -> str:
        signs = {1: " + ", -1: " − "}
        told = [
            (signs.get(factor, f" + {factor} × "), name(part.fact, formula.result))
            for part, factor in zip(parts, factors, strict=True)
            if factor
        ]
        text = "".join(sign + word for sign, word in sorted(told, key=lambda one: one[0] == " − "))
        return text.removeprefix(" + ")

    parts = formula.parts
    result = name(formula.result, formula.result)
    if formula.form == "product":
        return f"{result} = " + " × ".join(name(part.fact, formula.result) for part in parts)
    above = side(parts, [part.weight for part in parts])
    under = side(parts, [part.under for part in parts])
    if formula.form == "ratio":
        return f"{result} = {_bracketed(above)} ÷ {_bracketed(under)}"
    return f"{result} {_SIGNS[formula.form]} {above}"


def _bracketed(text: str) -> str:
    return f"({text})" if " " in text else text
