"""A rule bound to facts."""

from __future__ import annotations

from typing import NamedTuple

from reportcheck.statements.model import Claim, Fact


class Operand(NamedTuple):
    """A fact in a slot. `weight` is its factor in the numerator, `under` in the denominator."""

    fact: Fact
    weight: int = 1
    under: int = 0


class Heading(NamedTuple):
    """A heading as evidence: its block, section index and printed text; `expected` is what its number should be."""

    block: int
    section: int
    text: str
    expected: str = ""


class Bound(NamedTuple):
    """One reading of one rule: `form` says how it is judged.

    sum: result = Σ weight·x; ratio: result = Σ weight·x / Σ under·x; product: result = Π x;
    equal, least (result ≥ x), most and cap (result ≤ x), grade, enumeration (`span` names listed), repeated, number.
    `open` relations count only where one typical slip makes them exact. `reading` says in words which choice
    was made; `choices` are the same as names, to be decided jointly per item and period.
    """

    rule: str
    form: str
    result: Fact | None
    operands: tuple[Operand, ...]
    reading: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    open: bool = False
    witness: bool = False
    capped: str = ""
    claim: Claim | None = None
    headings: tuple[Heading, ...] = ()
    span: tuple[int, int] | None = None
    bands: tuple[str, ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        """All facts that take part, operands first."""
        own = [operand.fact for operand in self.operands]
        if self.result is not None:
            own.append(self.result)
        return tuple(own)

    @property
    def stated(self) -> Fact:
        """The result. Raises ValueError where there is none: relations of headings have no numbers."""
        if self.result is None:
            raise ValueError(f"{self.rule}: a relation of form {self.form} has no result")
        return self.result

    @property
    def asserted(self) -> Claim:
        """The claim. Raises ValueError where the relation rests on none."""
        if self.claim is None:
            raise ValueError(f"{self.rule}: a relation of form {self.form} rests on no claim")
        return self.claim


class Question(NamedTuple):
    """What one rule asks of one result: its readings, the nearest first. It fails only if no reading holds."""

    rule: str
    item: str
    period: str
    readings: tuple[Bound, ...]
