"""What each report of a group states once and for all: figures that another file may repeat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reportcheck.across.apart import all_arrived, at_year_end, is_of_another_year, is_qualified, is_set_apart
from reportcheck.across.carried import ROLES as CARRIED
from reportcheck.across.carried import carried_of
from reportcheck.across.names import Names
from reportcheck.across.parts import is_of_a_part
from reportcheck.across.voices import Voice
from reportcheck.across.words import across_words
from reportcheck.binding.repeats.value_classes import value_classes
from reportcheck.patterns import compile_pattern
from reportcheck.statements.items.keys import UNKNOWN
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact

_BY_PROJECTS = "项目支出"
_WHEN_AND_HOW = compile_pattern(r"20\d\d年度?|本年度?|全年|当年|实际|共|[为是:]")
_BY_ROLE = frozenset({"balance", "carried.in", "carried.out", "rate.execution"})
_AT_YEAR_END = frozenset({"spent", "arrived"})


class Key(NamedTuple):
    """What a figure is about: `subject` is what its report is about as a whole, `item` a part of that or "".

    `kind` tells figures of one role apart: what is left over by its kind, a rate by its base, a score by who gave it.
    """

    subject: str
    item: str
    role: str
    scopes: frozenset[str]
    measure: tuple[str, str]
    kind: str = ""


class Stated(NamedTuple):
    """What one report says under one key: the facts of the only value that it gives."""

    voice: Voice
    facts: tuple[Fact, ...]

    @property
    def fact(self) -> Fact:
        return self.facts[0]


class Subjects:
    """What the reports of a group are about; and what each report states, read once."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self.told: dict[tuple[int, str, frozenset[str]], Mapping[Key, Stated]] = {}
        self.names = Names(voices)


def state(voice: Voice, year: str, roles: frozenset[str], subjects: Subjects) -> Mapping[Key, Stated]:
    """What a report says of one year in these roles; nothing of what it gives two values."""
    asked = (voice.at, year, roles)
    if asked not in subjects.told:
        subjects.told[asked] = _state(voice, year, roles, subjects)
    return subjects.told[asked]


def _state(voice: Voice, year: str, roles: frozenset[str], subjects: Subjects) -> Mapping[Key, Stated]:
    found: dict[Key, list[Fact]] = defaultdict(list)
    if not voice.subject.final:
        return {}
    for fact in _candidates(voice, roles):
        dated = fact.period or (year if not voice.analysis.statements.year and year == voice.about.year else "")
        own = voice.own(fact)
        if dated != year or not _speaks(fact, voice) or is_of_another_year(own, year, voice.surroundings):
            continue
        if is_set_apart(own, voice.surroundings):
            continue
        key = None if is_qualified(own, voice.surroundings) else key_of(fact, voice, subjects)
        if key is not None and key.role in roles:
            found[key].append(fact)
    return {key: Stated(voice, tuple(facts)) for key, facts in found.items() if len(value_classes(facts)) == 1}


def _candidates(voice: Voice, roles: frozenset[str]) -> Iterator[Fact]:
    """Facts that may be of these roles; a score only where it is the report's own total."""
    asked = roles | CARRIED if roles & CARRIED else roles
    yield from (fact for fact in voice.facts if fact.role in asked and fact.quantity.dimension != "score")
    if "score" in roles:
        for mark in voice.analysis.statements.marks:
            score = mark.numbers.get("score")
            if score is not None and mark.total and (mark.own or _plain_item(score, voice) == ""):
                yield voice.shifted(score)
        totals = across_words().score_totals
        yield from (fact for fact in voice.facts if fact.role == "score" and fact.in_table and fact.label in totals)


def _speaks(fact: Fact, voice: Voice) -> bool:
    """Whether a number speaks of all of its item, in words, by its name or as a row of its own."""
    if fact.quantity.bound != "exact" or fact.compared or fact.listed or fact.depth or fact.item == UNKNOWN:
        return False
    if fact.quantity.dimension == "score" or fact.role in _BY_ROLE or _is_whole(fact, voice):
        return True
    if fact.role == "budget.added":
        return across_words().added_in_all.search(voice.surroundings.clause(voice.own(fact))) is not None
    if voice.subject.is_whole and not fact.item and fact.role == "spent" and _says_by_projects(fact):
        return True
    return fact.named and bool(fact.item)


def _is_whole(fact: Fact, voice: Voice) -> bool:
    """Whether words say that a figure is of all, or of the end of the year."""
    if fact.whole or (fact.role == "arrived" and all_arrived(voice.own(fact), voice.surroundings)):
        return True
    around = voice.surroundings
    if (
        fact.role in ("spent", "income")
        and not fact.item
        and across_words().accounts_in_all.search(around.clause(voice.own(fact)))
    ):
        return True
    return fact.role in _AT_YEAR_END and at_year_end(voice.own(fact), around)


def key_of(fact: Fact, voice: Voice, subjects: Subjects) -> Key | None:
    """The key of a number; None where words leave open what it is about."""
    own = voice.own(fact)
    scopes = voice.surroundings.scopes(own, voice.subject.title)
    if scopes is None:
        return None
    item = _plain_item(fact, voice)
    if not item and not _is_whole(fact, voice) and fact.role == "spent":
        return None
    if not item and is_of_a_part(own, voice):
        return None
    subject = subjects.names.of(voice)
    if item and voice.subject.is_whole and (project := subjects.names.of_item(item, fact.item_text)):
        subject, item, scopes = project, "", scopes - {"项目支出"}
    role, kind = _kind(fact, voice)
    return Key(subject, item, role, scopes, measure_key(fact), kind) if subject else None


def _plain_item(fact: Fact, voice: Voice) -> str:
    """What a figure is about, "" for the whole of its report."""
    words = across_words()
    says_nothing = fact.item in words.plain_items or (voice.subject.is_whole and fact.item in words.whole_items)
    if voice.subject.is_whole and not fact.item and fact.role == "spent" and _says_by_projects(fact):
        return _BY_PROJECTS
    return "" if says_nothing else fact.item


def _says_by_projects(fact: Fact) -> bool:
    """全年项目支出331万元, where no 基本支出 stands beside it."""
    return _WHEN_AND_HOW.sub("", fact.label) == _BY_PROJECTS


def _kind(fact: Fact, voice: Voice) -> tuple[str, str]:
    """The role of a number, and what tells it from others of that role."""
    own, words = voice.own(fact), across_words()
    if fact.role in CARRIED:
        return carried_of(fact.role, voice.surroundings.names(own))
    if fact.role == "rate.execution" and (
        words.base_initial.search(_before_the_rate(own, voice)) or voice.takes_of_initial(own)
    ):
        return fact.role, "initial"
    if fact.role == "balance" and "预算" in own.label + voice.surroundings.above(own):
        return fact.role, "budget"
    if fact.quantity.dimension == "score":
        said = voice.subject.title + voice.surroundings.clause(own)
        return fact.role, "self" if words.self_scored.search(said) else ""
    return fact.role, ""


def _before_the_rate(own: Fact, voice: Voice) -> str:
    """The words from the last number to a rate: a budget that stands there without one is its base."""
    if own.in_table:
        return voice.surroundings.names(own)
    said = voice.surroundings.before(own)
    last = max((said.rfind(digit) for digit in "0123456789"), default=-1)
    return said[last + 1 :]
