"""Layouts, and relations between the columns of one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern

Layout = tuple[str, ...]
"""The names of all columns of a header, in order, as `column_name` makes them: by this a recipe finds its tables."""

_BLANK = compile_pattern(r"\s+")
_YEAR = compile_pattern(r"(?:19|20)\d{2}(?:年|(?=$|/))")
_UNIT = compile_pattern(r"[(\[](?:(?:金额)?单位:)?(?:(?:亿|百万|万|千)?元|%)[)\]]")
_OPERATORS = {"×": "*", "÷": "/", "−": "-", "–": "-"}
_RELATION = compile_pattern(r"C([1-9]\d{0,2})=(C[1-9]\d{0,2}(?:[-+*/]C[1-9]\d{0,2})+)", re.IGNORECASE)
_TERM = compile_pattern(r"([-+*/]?)C(\d+)", re.IGNORECASE)
_FACTORS = 3


class Slot(NamedTuple):
    """A column, counted from 1, with its factor above and below the line."""

    column: int
    weight: int = 1
    under: int = 0


class ColumnRelation(NamedTuple):
    """One column, counted from 1, follows from others: a sum, a ratio (in percent) or a product."""

    form: str
    result: int
    slots: tuple[Slot, ...]

    def columns(self) -> tuple[int, ...]:
        """All columns that take part, the result first."""
        return (self.result, *(slot.column for slot in self.slots))

    def written(self, names: Mapping[int, str]) -> str:
        """尚余 = 计划投入 − 已用: with a name for each column."""
        sign = {"ratio": " ÷ ", "product": " × "}.get(self.form, "")
        if sign:
            return f"{names[self.result]} = " + sign.join(names[slot.column] for slot in self.slots)
        terms = [f"{'−' if slot.weight < 0 else '+'} {names[slot.column]}" for slot in self.slots]
        return f"{names[self.result]} = {' '.join(terms).removeprefix('+ ')}"

    def code(self) -> str:
        """C4 = C2 - C3: as recipes hold it."""
        written = self.written({column: f"C{column}" for column in self.columns()})
        return written.replace("−", "-").replace("×", "*").replace("÷", "/")


class Recipe(NamedTuple):
    """A relation between the columns of every table with this layout."""

    layout: Layout
    relation: ColumnRelation


Recipes = Mapping[Layout, Sequence[ColumnRelation]]
"""The relations that tables of each layout must bear out."""
NO_RECIPES: Recipes = MappingProxyType({})


def column_name(path: Sequence[str]) -> str:
    """The name of a column in a layout: its header path without years and units, which change from file to file."""
    printed = "".join(filter(str.isprintable, fold("/".join(path))))
    name = _UNIT.sub("", _BLANK.sub("", printed))
    return _YEAR.sub("某年", name)


def parse_relation(text: str) -> ColumnRelation | None:
    """C4 = C2 - C3 as a value; None where it is none, or where a column stands in it twice."""
    plain = _BLANK.sub("", fold(text))
    for printed, meant in _OPERATORS.items():
        plain = plain.replace(printed, meant)
    told = _RELATION.fullmatch(plain)
    if told is None:
        return None
    terms = [(sign, int(column)) for sign, column in _TERM.findall(told[2])]
    signs = {sign for sign, _ in terms[1:]}
    columns = [column for _, column in terms]
    if len({int(told[1]), *columns}) <= len(columns):
        return None
    if signs <= {"+", "-"}:
        slots = tuple(Slot(column, -1 if sign == "-" else 1) for sign, column in terms)
        return ColumnRelation("sum", int(told[1]), slots)
    if signs == {"/"} and len(terms) == 2:
        return ColumnRelation("ratio", int(told[1]), (Slot(columns[0], 1, 0), Slot(columns[1], 0, 1)))
    if signs == {"*"} and len(terms) <= _FACTORS:
        return ColumnRelation("product", int(told[1]), tuple(Slot(column) for column in columns))
    return None
