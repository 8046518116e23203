"""Facts, groups and claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from reportcheck.documents.model import Document, Place
from reportcheck.quantities.model import Quantity


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


class Claim(NamedTuple):
    """A word that asserts something of facts: within_budget, all_arrived, target_beaten, target_reached, grade …

    `word` as printed at `place`; `sentence`, `clause`, `section` as in Fact; `item` the item in force there.
    """

    kind: str
    word: str
    place: Place
    item: str
    sentence: int
    clause: int
    section: int


@dataclass(frozen=True, slots=True)
class Statements:
    """All that one report says. `exempt` are the numbers that are no quantities, each with its place."""

    document: Document
    facts: tuple[Fact, ...]
    groups: tuple[Group, ...]
    claims: tuple[Claim, ...]
    exempt: tuple[tuple[Place, Quantity], ...] = ()
    year: str = ""
    topics: frozenset[str] = field(default_factory=frozenset)
