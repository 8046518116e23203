"""Whether stored results are those of their formulas: a program that does not reckon keeps an old result.

Only formulas of one sheet made of + - * / ( ), SUM and ROUND are reckoned anew, which are most of those in reports;
of any other nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, DecimalException, localcontext
from typing import NamedTuple

from reportcheck.documents.readers.sheets_model import MAX_COLUMNS, MAX_ROWS, address, column_name
from reportcheck.documents.readers.xlsx_rows import StoredCell

_LONGEST = 200  # characters of a formula
_LOOKED_UP = 200_000  # cells that the formulas of a workbook may ask for
_STORED = re.compile(r"<f(?P<attributes>[^>]*?)(?:/>|>(?P<text>[^<]*)</f>)")
_SHARED = re.compile(r'\bt="shared".*\bsi="(\d+)"|\bsi="(\d+)".*\bt="shared"')
_TOKEN = re.compile(
    r"\s*(?:(SUM|ROUND)\(|(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?![0-9A-Z(!])|([0-9]+(?:\.[0-9]+)?)(?![0-9A-Z.:!])|([-+*/(),:]))"
)
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_DIGITS = 28
# Excel reckons in binary and keeps 15 digits: what is smaller beside the operands is its noise, not a figure.
_NOISE = Decimal("1E-9")

Rows = Mapping[int, Sequence[StoredCell]]


class StoredFormula(NamedTuple):
    """A formula as stored in the cell at `row` and `column`, with its result."""

    row: int
    column: int
    formula: str
    result: str


class _Unknown(Exception):  # noqa: N818 - it names a state of the formula
    """A formula of which nothing can be said."""


class Budget:
    """How many cells may be looked up for a workbook."""

    def __init__(self) -> None:
        self.left = _LOOKED_UP

    def spend(self, cells: int) -> None:
        """Take from what is left; raises _Unknown when nothing is."""
        self.left -= cells
        if self.left < 0:
            raise _Unknown


def stale_results(formulas: Iterable[StoredFormula], rows: Rows, budget: Budget) -> list[str]:
    """Addresses of results that their formulas do not give, each with what they give: C5（存 28，应为 30）."""
    cells = _Cells(rows, budget)
    masters: dict[str, tuple[str, int, int]] = {}
    stale: list[str] = []
    with localcontext(prec=_DIGITS):
        for one in formulas:
            told = _text_of(one, masters)
            if told is None or budget.left < 0:
                continue
            try:
                reckoned = _Reckoning(*told, cells)
                computed, stored = reckoned.whole(), Decimal(one.result)
            except (_Unknown, DecimalException):
                continue
            gap = abs(computed - stored) - reckoned.rounded
            if gap > max(reckoned.largest, abs(computed), abs(stored)) * _NOISE:
                stale.append(f"{address(one.row, one.column)}（{one.result}，应为{_shown(computed)}）")
    return stale


def _text_of(one: StoredFormula, masters: dict[str, tuple[str, int, int]]) -> tuple[str, int, int] | None:
    """The formula with the rows and columns that it is moved by; None for one that is not looked at."""
    match = _STORED.match(one.formula)
    if match is None or 't="array"' in match["attributes"] or 't="dataTable"' in match["attributes"]:
        return None
    text = match["text"] or ""
    shared = _SHARED.search(match["attributes"])
    if shared is not None:
        key = shared[1] or shared[2]
        if text:
            masters[key] = (text, one.row, one.column)
        elif key in masters:
            text, row, column = masters[key]
            return (text, one.row - row, one.column - column) if len(text) <= _LONGEST else None
    return (text, 0, 0) if 0 < len(text) <= _LONGEST else None


def _shown(value: Decimal) -> str:
    text = f"{value:.10f}".rstrip("0").rstrip(".")
    return text or "0"


class _Cells:
    """The stored numbers by row and column, taken apart when a formula first asks for their row."""

    def __init__(self, rows: Rows, budget: Budget) -> None:
        self._rows = rows
        self._budget = budget
        self._known: dict[int, dict[str, StoredCell]] = {}

    def allow(self, cells: int) -> None:
        """Raises _Unknown where so many cells are more than may be looked up."""
        if cells > self._budget.left:
            raise _Unknown

    def value(self, row: int, column: int) -> Decimal | None:
        """The number in a cell, None where it is empty or holds a text. Raises _Unknown for other cells."""
        self._budget.spend(1)
        if row not in self._known:
            self._known[row] = {cell[0]: cell for cell in self._rows.get(row, ())}
        cells = self._known[row]
        if "" in cells:
            raise _Unknown  # a cell that does not tell its column
        cell = cells.get(column_name(column))
        if cell is None:
            return None
        kind, formula, stored = cell[2], cell[3], cell[4]
        if kind in ("s", "str", "inlineStr"):
            return None
        if kind not in ("", "n"):
            raise _Unknown
        if not stored:
            if formula:
                raise _Unknown
            return None
        if _NUMBER.fullmatch(stored) is None:
            raise _Unknown
        return Decimal(stored)


class _Reckoning:
    """Reckons one formula. `largest` is the largest operand met, `rounded` what its ROUNDs may have moved."""

    def __init__(self, text: str, down: int, right: int, cells: _Cells) -> None:
        self._tokens = list(_tokens(text.upper()))
        self._at = 0
        self._down, self._right = down, right
        self._cells = cells
        self.largest = Decimal(0)
        self.rounded = Decimal(0)

    def whole(self) -> Decimal:
        """The value of the formula. Raises _Unknown, and DecimalException for a division by zero."""
        value = self._sum()
        if self._peek():
            raise _Unknown
        return value

    def _peek(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _take(self, *wanted: str) -> str:
        token = self._peek()
        if token not in wanted:
            raise _Unknown
        self._at += 1
        return token

    def _sum(self) -> Decimal:
        value = self._product()
        while self._peek() in ("+", "-"):
            sign = 1 if self._take("+", "-") == "+" else -1
            value += sign * self._product()
        return value

    def _product(self) -> Decimal:
        value = self._factor()
        while self._peek() in ("*", "/"):
            if self._take("*", "/") == "*":
                value *= self._factor()
            else:
                value /= self._factor()
        return value

    def _factor(self) -> Decimal:
        kind = self._peek()
        if kind in ("+", "-"):
            self._at += 1
            return self._factor() if kind == "+" else -self._factor()
        if kind == "(":
            self._at += 1
            value = self._sum()
            self._take(")")
            return value
        if kind in ("SUM", "ROUND"):
            self._at += 1
            return self._sum_of_cells() if kind == "SUM" else self._round()
        if kind == "number":
            return Decimal(self._next())
        row, column = self._reference()
        return self._seen(self._cells.value(row, column))

    def _round(self) -> Decimal:
        value = self._sum()
        self._take(",")
        if self._peek() != "number":
            raise _Unknown
        places = self._next()
        self._take(")")
        if places not in tuple("0123456789"):
            raise _Unknown
        self.rounded += Decimal(1).scaleb(-int(places))
        return round(value, int(places))

    def _sum_of_cells(self) -> Decimal:
        total = Decimal(0)
        while True:
            if self._peek() == "cell":
                total += self._range()
            else:
                total += self._sum()
            if self._take(",", ")") == ")":
                return total

    def _range(self) -> Decimal:
        begin = self._at
        top, left = self._reference()
        if self._peek() != ":":
            self._at = begin
            return self._sum()
        self._at += 1
        bottom, right = self._reference()
        rows, columns = range(top, bottom + 1), range(left, right + 1)
        self._cells.allow(len(rows) * len(columns))
        return sum((self._seen(self._cells.value(row, column)) for row in rows for column in columns), Decimal(0))

    def _reference(self) -> tuple[int, int]:
        """A cell as row and column; what is not fixed by $ moves with a shared formula."""
        if self._peek() != "cell":
            raise _Unknown
        fixed_column, letters, fixed_row, digits = self._next().split("|")
        row = int(digits) - 1 + (0 if fixed_row else self._down)
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        column += -1 + (0 if fixed_column else self._right)
        if not (0 <= row < MAX_ROWS and 0 <= column < MAX_COLUMNS):
            raise _Unknown
        return row, column

    def _next(self) -> str:
        text = self._tokens[self._at][1]
        self._at += 1
        return text

    def _seen(self, value: Decimal | None) -> Decimal:
        value = Decimal(0) if value is None else value
        self.largest = max(self.largest, abs(value))
        return value


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Kind and text of each token. Raises _Unknown for what none of them is."""
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _Unknown
        at = match.end()
        function, fixed_column, letters, fixed_row, digits, number, sign = match.groups()
        if function:
            yield function, function
        elif letters:
            yield "cell", f"{fixed_column}|{letters}|{fixed_row}|{digits}"
        else:
            yield ("number", number) if number else (sign, sign)
