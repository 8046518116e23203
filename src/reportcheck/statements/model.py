"""Facts, groups, marks, claims and dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from reportcheck.documents.model import Document, Place
from reportcheck.quantities.model import Quantity
from reportcheck.recipes.model import ColumnRelation, Layout
from reportcheck.statements.times.dates import Date


@dataclass(frozen=True, slots=True)
class Fact:
    """A quantity with what it is about.

    `index` is its ordinal in the report. `role` is an id of the lexicon (budget.initial, spent, change.amount …)
    or "" where no word names one. `item` is the key of what it is about: "" the report's own subject, "?"
    unknown; `item_text` the words as printed. `period` is a year, `scope` a level word.
    `label` are the words before it in its clause, `after` the words behind it, `lead` those that open its clause
    where another number stands between. `base` names what a share or rate is a part of.
    `name` is the printed name of a rate; `aim` is target or actual where the words say which.
    `sign` carries a direction word: 1 up, -1 down. `whole` marks cues and words that speak of all of the item.
    `weak` names are objects of verbs (支付工程价款), for which `fallback`, the item in force before, may stand.
    `listed` numbers stand in a list behind another and speak for no item of their own.
    `sentence`, `segment` (；), `clause` are ordinals in the report; `depth` counts brackets around it.
    """

    index: int
    quantity: Quantity
    place: Place
    role: str = ""
    item: str = ""
    item_text: str = ""
    period: str = ""
    scope: str = ""
    label: str = ""
    after: str = ""
    lead: str = ""
    base: str = ""
    name: str = ""
    aim: str = ""
    sign: int = 0
    whole: bool = False
    named: bool = False
    weak: bool = False
    listed: bool = False
    fallback: str = ""
    compared: bool = False
    sentence: int = 0
    segment: int = 0
    clause: int = 0
    depth: int = 0
    section: int = -1
    in_table: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Heads and their members: several heads are readings, admitted by words and place, nearest first.

    `marker` is the word or form that makes the group; `closed` says that words or form claim completeness.
    """

    members: tuple[Fact, ...]
    heads: tuple[Fact, ...]
    marker: str
    closed: bool


class Part(NamedTuple):
    """A fact in a formula: its factor above the line, and below it."""

    fact: Fact
    weight: int = 1
    under: int = 0


class Formula(NamedTuple):
    """What a table's form says of one number: that it follows from others, or is measured by another.

    `name` is rate, difference, growth, share, product, average, row_sum, target, recipe or inferred; `form` is that of
    Bound. `named` says that words alone tell it; else it was found in the rows around. `marks` are full mark and score
    of a target. `relation` is what a recipe or the rows tell of the columns, in header words.
    """

    name: str
    form: str
    result: Fact
    parts: tuple[Part, ...]
    named: bool = True
    marks: tuple[Part, ...] = ()
    relation: str = ""

    def facts(self) -> tuple[Fact, ...]:
        """The result and all parts."""
        return (self.result, *(part.fact for part in self.parts))

    def renewed(self, facts: Mapping[int, Fact]) -> Formula:
        """The same formula with its numbers as they stand in `facts`."""
        parts = tuple(part._replace(fact=facts[part.fact.index]) for part in self.parts)
        marks = tuple(part._replace(fact=facts[part.fact.index]) for part in self.marks)
        return self._replace(result=facts[self.result.index], parts=parts, marks=marks)


class Inferred(NamedTuple):
    """A relation between columns that no word tells: `words` is the relation in those of the header.

    `bearing` are the rows that bear it out, `breaking` those that do not.
    """

    layout: Layout
    relation: ColumnRelation
    words: str
    bearing: tuple[Formula, ...]
    breaking: tuple[Formula, ...]

    def renewed(self, facts: Mapping[int, Fact]) -> Inferred:
        """The same relation with its numbers as they stand in `facts`."""
        bearing = tuple(formula.renewed(facts) for formula in self.bearing)
        return self._replace(bearing=bearing, breaking=tuple(formula.renewed(facts) for formula in self.breaking))


class Mark(NamedTuple):
    """One indicator of a score sheet as one place prints it.

    `numbers` by slot: full (its full mark), score, lost (points taken off), rate (score over full mark).
    `key` names the indicator, "" where the words name none. `start` is where its words begin in the block, `opens`
    whether these open the paragraph; `depth` counts the brackets around its name.
    `total` marks speak of a whole, `grand` ones in words like 总分 or 综上, `own` ones of the report's own subject.
    `bare` marks hold one number that no cue explains; `listed` ones stand in a list of numbers whose names stand
    apart. `by` is a rate that the score follows from by the report's own words; `reasons` are deductions with reasons.
    Marks of one `row` stand in one list; marks of one `sheet` and key are one indicator in several places; 0 is none.
    """

    key: str
    block: int
    start: int
    section: int
    sentence: int
    segment: int
    numbers: Mapping[str, Fact]
    depth: int = 0
    total: bool = False
    grand: bool = False
    own: bool = False
    opens: bool = False
    bare: bool = False
    listed: bool = False
    by: Fact | None = None
    reasons: tuple[Fact, ...] = ()
    row: int = 0
    sheet: int = 0

    def renewed(self, facts: Mapping[int, Fact]) -> Mark:
        """The same mark with its numbers as they stand in `facts`."""
        numbers = {slot: facts[fact.index] for slot, fact in self.numbers.items()}
        by = None if self.by is None else facts[self.by.index]
        return self._replace(numbers=numbers, by=by, reasons=tuple(facts[fact.index] for fact in self.reasons))


class Claim(NamedTuple):
    """A word that asserts something of facts: within_budget, all_arrived, target_beaten, target_reached, grade …

    `word` as printed at `place`; `sentence`, `clause`, `section` as in Fact; `item` the item in force there.
    `wide` claims speak of all targets (各项目标均已完成); `subject` are the words of a clause before a claim that
    say what reached its target (问卷回收的目标超额完成), "" where they name nothing.
    """

    kind: str
    word: str
    place: Place
    item: str
    sentence: int
    clause: int
    section: int
    wide: bool = False
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Statements:
    """All that one report says. `exempt` are the numbers that are no quantities, each with its place.

    `headers` are the header paths of table cells by the ordinal of their fact. `document` holds passages in cells as
    paragraphs; `homes` tells by their ordinal where in the file they begin.
    """

    document: Document
    facts: tuple[Fact, ...]
    groups: tuple[Group, ...]
    claims: tuple[Claim, ...]
    exempt: tuple[tuple[Place, Quantity], ...] = ()
    year: str = ""
    topics: frozenset[str] = field(default_factory=frozenset)
    dates: tuple[Date, ...] = ()
    marks: tuple[Mark, ...] = ()
    formulas: tuple[Formula, ...] = ()
    headers: Mapping[int, str] = field(default_factory=dict)
    homes: Mapping[int, Place] = field(default_factory=dict)
    inferred: tuple[Inferred, ...] = ()
