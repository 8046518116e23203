"""A rule bound to facts."""

from __future__ import annotations

from typing import NamedTuple

from reportcheck.rulebook.profile import Norm
from reportcheck.statements.model import Claim, Fact
from reportcheck.statements.times.dates import Date


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


class Dated(NamedTuple):
    """A date as evidence; `expected` is what it should read, "" where nothing is likelier than anything else."""

    date: Date
    expected: str = ""


class Bound(NamedTuple):
    """One reading of one rule: `form` says how it is judged.

    sum: result = Σ weight·x; ratio: result = Σ weight·x / Σ under·x; product: result = Π weight·x;
    portion: result = Π x, one of them a percentage; hundred: Σ x = 100, without a result;
    hundred_percent: Σ x = 100 % within rounding, without a result;
    equal, direction (an amount and a rate), least (result ≥ x), most, cap and posts (result ≤ x), allotted (result ≤
    the norm), marked_least and marked_most (the target of a figure that was given full marks, and these), grade,
    enumeration (`span` names listed), repeated, number; stated (`names` are the parts that a report of that `genre`
    must state and does not), carried and absent (`names` are the annexes or tables that are there);
    of `dates`: calendar and run_together (one date), span and stages (two in order), and own, plan, left, used, made
    (the report's year, and the year of a sentence; `span` are the first and last year of the report).
    Of what the rows of a table tell, `span` are the rows that bear it out and all of them.
    `open` relations count only where one typical slip makes them exact; so do those that are not `firm`, whose
    operands the words do not join, only their place. `reading` says in words which choice was made; `choices` are
    the same as names, to be decided jointly per item and period. `norms` are the scores that grades begin with, or a
    full mark; `profile` names the profile that sets them, "" where the report prints them itself.
    """

    rule: str
    form: str
    result: Fact | None
    operands: tuple[Operand, ...]
    reading: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    open: bool = False
    witness: bool = False
    firm: bool = False
    capped: str = ""
    claim: Claim | None = None
    headings: tuple[Heading, ...] = ()
    span: tuple[int, int] | None = None
    norms: tuple[Norm, ...] = ()
    profile: str = ""
    names: tuple[str, ...] = ()
    genre: str = ""
    dates: tuple[Dated, ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        """All facts that take part, operands first."""
        own = [operand.fact for operand in self.operands]
        if self.result is not None:
            own.append(self.result)
        return tuple(own)

    @property
    def stated(self) -> Fact:
        """The result. Raises ValueError where there is none: relations of headings and dates have no numbers."""
        if self.result is None:
            raise ValueError(f"{self.rule}: a relation of form {self.form} has no result")
        return self.result

    @property
    def asserted(self) -> Claim:
        """The claim. Raises ValueError where the relation rests on none."""
        if self.claim is None:
            raise ValueError(f"{self.rule}: a relation of form {self.form} rests on no claim")
        return self.claim


def said_together(*facts: Fact) -> bool:
    """Whether all facts stand in one sentence."""
    return len({fact.sentence for fact in facts}) == 1 and not any(fact.in_table for fact in facts)


def only_reading(readings: tuple[Bound, ...]) -> tuple[Bound, ...]:
    """The readings; a single one whose numbers all stand in one sentence is firm."""
    if len(readings) == 1 and said_together(*readings[0].facts()):
        return (readings[0]._replace(firm=True),)
    return readings


class Question(NamedTuple):
    """What one rule asks of one result: its readings, the nearest first. It fails only if no reading holds."""

    rule: str
    item: str
    period: str
    readings: tuple[Bound, ...]
