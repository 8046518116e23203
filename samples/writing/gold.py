"""Relations of a sample report: proved here with exact arithmetic, then written as NAME.gold.json.

    = balance b0 + add - spent == saved              a relation that holds exactly (a rate: to its last printed digit)
    = sum T1.1-3.2 ~= T1.4.2                         holds within one unit of the last digit
    = grade score >= 90 with grade                   `with` names words or numbers that only take part
    ! balance saved | b - s == saved; v1 + v2 == v | why      planted: broken as printed, sound with the truth
    ! conflict a, b | a == b | why                            either may be wrong: no truth is claimed
    ? kind | expression | why                        tolerated: neither asked for nor an alarm
    ~ anchor | why                                   a trap

T1.2.3 is row 2, column 3 of table 1 (from 0), T1.1-4.3 the sum of rows 1 to 4; 万 and 亿 are factors.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from writing.source import Number, Source

CELLS = re.compile(r"T(\d+)\.(\d+)(?:-(\d+))?\.(\d+)")
FIGURE = re.compile(r"(-?\d[\d,]*(?:\.\d+)?)(.*)", re.DOTALL)
FACTORS = {"万": Fraction(10_000), "亿": Fraction(100_000_000)}
ARITHMETIC: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
COMPARISON = re.compile(r" (==|~=|<=|>=) ")


class UnsoundError(Exception):
    """A relation is not what its author says."""


def gold_of(source: Source, file: str) -> dict[str, Any]:
    """The content of the gold file; raises UnsoundError where a relation does not do what its line says."""
    gold: dict[str, Any] = {"file": file, "planted": [], "tolerated": [], "holds": [], "traps": []}
    for line in source.relation_lines:
        sign, rest = line[0], line[1:].strip()
        if sign == "=":
            kind, expression = rest.split(" ", 1)
            _demand(source, expression, truth=False)
            gold["holds"].append(
                {"kind": kind, "relation": _written(source, expression), "numbers": _numbers(source, [expression])}
            )
        elif sign == "!":
            gold["planted"].append(_planted(source, rest))
        elif sign == "?":
            kind, expressions, why = (part.strip() for part in rest.split("|"))
            gold["tolerated"].append({"kind": kind, "numbers": _numbers(source, expressions.split(";")), "why": why})
        elif sign == "~":
            anchor, why = (part.strip() for part in rest.split("|"))
            gold["traps"].append({"anchor": anchor, "why": why})
        else:
            raise UnsoundError(f"{source.name}: {line}")
    return gold


def unused_numbers(source: Source) -> list[str]:
    """Marked numbers that no relation line names: probably forgotten."""
    named = set(re.findall(r"[a-z]\w*", " ".join(source.relation_lines)))
    return [name for name in source.numbers if not name.startswith("T") and name not in named]


def _planted(source: Source, rest: str) -> dict[str, Any]:
    head, body, why = (part.strip() for part in rest.split("|"))
    kind, *culprits = re.split(r"[ ,]+", head)
    expressions = [part.strip() for part in body.split(";")]
    for expression in expressions:
        if COMPARISON.search(expression):
            if _sound(source, expression, truth=False):
                raise UnsoundError(f"{source.name}: planted, yet it holds: {expression}")
            if len(culprits) == 1:
                _demand(source, expression, truth=True)
    entry: dict[str, Any] = {"kind": kind, "numbers": _numbers(source, expressions)}
    named = [_entry(source.numbers[_cell_name(c)], truth=True) for c in culprits]
    if len(named) == 1:
        entry["culprit"] = named[0]
    elif named:
        entry["culprit_any"] = named
    return {**entry, "why": why}


def _entry(number: Number, *, truth: bool = False) -> dict[str, str]:
    entry = {"quote": number.printed, "anchor": number.anchor}
    if number.file:
        entry["file"] = number.file
    return {**entry, "truth": number.truth} if truth and number.truth != number.printed else entry


def _cell_name(text: str) -> str:
    return CELLS.sub(r"T\1_\2_\4", text)


def _spelled(expression: str) -> str:
    """Cell references as plain names, ranges as sums."""

    def names(match: re.Match[str]) -> str:
        table, first, last, column = match.groups()
        rows = range(int(first), int(last or first) + 1)
        return (
            "(" + " + ".join(f"T{table}_{row}_{column}" for row in rows) + ")" if last else f"T{table}_{first}_{column}"
        )

    return CELLS.sub(names, expression)


def _names(expression: str) -> list[str]:
    return [name for name in re.findall(r"[A-Za-z]\w*", _spelled(expression)) if name != "with"]


def _numbers(source: Source, expressions: list[str]) -> list[dict[str, str]]:
    names = dict.fromkeys(name for expression in expressions for name in _names(expression))
    return [_entry(source.numbers[name]) for name in names]


def _written(source: Source, expression: str) -> str:
    body = _spelled(expression.partition(" with ")[0])
    return re.sub(r"[A-Za-z]\w*", lambda m: source.numbers[m[0]].printed, body).replace("==", "=").replace("~=", "≈")


def _demand(source: Source, expression: str, *, truth: bool) -> None:
    if not _sound(source, expression, truth=truth):
        raise UnsoundError(f"{source.name}: does not hold: {expression}   [{_written(source, expression)}]")


def _sound(source: Source, expression: str, *, truth: bool) -> bool:
    body = _spelled(expression.partition(" with ")[0].strip())
    left, sign, right = COMPARISON.split(body)
    a, b = _value(left, source, truth=truth), _value(right, source, truth=truth)
    if sign == "<=":
        return a <= b
    if sign == ">=":
        return a >= b
    last = source.numbers.get(right.strip())
    text = (last.truth if truth else last.printed) if last else ""
    if sign == "~=":
        return abs(a - b) <= _quantum(text)
    return abs(a - b) < _quantum(text) if "%" in text or "百分" in text else a == b


def _value(expression: str, source: Source, *, truth: bool) -> Fraction:
    for word, factor in FACTORS.items():
        expression = expression.replace(word, str(factor))

    def walk(node: ast.expr) -> Fraction:
        match node:
            case ast.BinOp(left, op, right):
                return ARITHMETIC[type(op)](walk(left), walk(right))
            case ast.Constant(value):
                return Fraction(str(value))
            case ast.Name(name):
                number = source.numbers[name]
                return _figure(number.truth if truth else number.printed)[0]
        raise UnsoundError(f"{source.name}: {expression}")

    return walk(ast.parse(expression.strip(), mode="eval").body)


def _figure(text: str) -> tuple[Fraction, Fraction]:
    """Value and worth of the last printed digit, in 元, in shares of one, or in the unit counted."""
    match = FIGURE.search(text)
    if match is None:
        raise UnsoundError(f"no figure in {text!r}")
    digits, unit = match[1].replace(",", ""), match[2]
    factor = Fraction(1, 100) if unit.startswith(("%", "个百分点")) else Fraction(1)
    for word, worth in FACTORS.items():
        if unit.startswith(word):
            factor = worth
    places = len(digits.partition(".")[2])
    return Fraction(digits) * factor, factor / 10**places


def _quantum(text: str) -> Fraction:
    return _figure(text)[1]
