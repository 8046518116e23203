"""The language of rule relations: `rest = (budget.full | budget.initial + budget.added?) + carried.in~ - spent`.

Grammar: result `=` sum [`/` sum]; a sum is terms joined by `+` and `-`; a term is a role or a bracket of
alternatives joined by `|`. `role?` counts as 0 where it is not stated and is used where it is; `role~` may
already be inside another operand: both ways are readings. Parsed, never evaluated as code.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from reportcheck.patterns import compile_pattern

_TOKEN = compile_pattern(r"\s*(?:([a-z][a-z_.]*)|([()+\-|/=?~]))")


class ExpressionError(ValueError):
    """A relation that cannot be parsed; the message names the place and what was expected."""


class Term(NamedTuple):
    """One role in a sum; `optional` for `?`, `either` for `~`."""

    role: str
    sign: int = 1
    optional: bool = False
    either: bool = False


class Expression(NamedTuple):
    """A parsed relation: the result's roles, and each alternative as numerator and denominator terms."""

    results: tuple[str, ...]
    alternatives: tuple[tuple[tuple[Term, ...], tuple[Term, ...]], ...]


def parse(text: str) -> Expression:
    """Parse a relation.

    Raises:
        ExpressionError: where the text is not of the grammar.
    """
    tokens = _tokens(text)
    parser = _Parser(tokens, text)
    results = parser.results()
    parser.expect("=")
    numerators = parser.sum()
    denominators: list[tuple[Term, ...]] = [()]
    if parser.peek() == "/":
        parser.take()
        denominators = parser.sum()
    if parser.peek():
        raise ExpressionError(f"unexpected {parser.peek()!r} in {text!r}")
    return Expression(tuple(results), tuple(product(numerators, denominators)))


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    stripped = text.rstrip()
    while at < len(stripped):
        match = _TOKEN.match(stripped, at)
        if match is None:
            trouble = len(stripped) - len(stripped[at:].lstrip())
            raise ExpressionError(f"unexpected {stripped[trouble]!r} at {trouble} in {text!r}")
        tokens.append(match[1] or match[2])
        at = match.end()
    return tokens


class _Parser:
    def __init__(self, tokens: list[str], text: str) -> None:
        self.tokens = tokens
        self.text = text
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        self.at += 1
        return token

    def expect(self, wanted: str) -> None:
        if self.take() != wanted:
            raise ExpressionError(f"expected {wanted!r} in {self.text!r}")

    def results(self) -> list[str]:
        roles = [self.role()]
        while self.peek() == "|":
            self.take()
            roles.append(self.role())
        return roles

    def role(self) -> str:
        token = self.take()
        if not token or not token[0].isalpha():
            raise ExpressionError(f"expected a role, found {token!r} in {self.text!r}")
        return token

    def sum(self) -> list[tuple[Term, ...]]:
        ways = self.term(1)
        while self.peek() in ("+", "-"):
            sign = 1 if self.take() == "+" else -1
            ways = [left + right for left, right in product(ways, self.term(sign))]
        return ways

    def term(self, sign: int) -> list[tuple[Term, ...]]:
        if self.peek() != "(":
            role = self.role()
            optional, either = self.suffix()
            return [(Term(role, sign, optional, either),)]
        self.take()
        ways = self.sum()
        while self.peek() == "|":
            self.take()
            ways = ways + self.sum()
        self.expect(")")
        return [tuple(Term(t.role, t.sign * sign, t.optional, t.either) for t in way) for way in ways]

    def suffix(self) -> tuple[bool, bool]:
        optional = either = False
        while self.peek() in ("?", "~"):
            mark = self.take()
            optional, either = optional or mark == "?", either or mark == "~"
        return optional, either
