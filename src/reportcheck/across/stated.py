"""What each report of a group states once and for all: figures that another file may repeat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reportcheck.across.subjects import DEPARTMENT, UNIT
from reportcheck.across.voices import Voice
from reportcheck.across.words import across_words
from reportcheck.binding.repeats.value_classes import value_classes
from reportcheck.statements.items.keys import UNKNOWN
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact


class Key(NamedTuple):
    """What a figure is about: `subject` is what its report is about as a whole, `item` a part of that or ""."""

    subject: str
    item: str
    role: str
    scopes: frozenset[str]
    measure: tuple[str, str]


class Stated(NamedTuple):
    """What one report says under one key: the facts of the only value that it gives."""

    voice: Voice
    facts: tuple[Fact, ...]

    @property
    def fact(self) -> Fact:
        return self.facts[0]


class Subjects:
    """Keys of subjects by which the reports of a group name one thing; and what each report states, read once."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self.told: dict[tuple[int, str, frozenset[str]], Mapping[Key, Stated]] = {}
        self._names: dict[str, str] = {}
        for voice in voices:
            self._join(sorted(voice.subject.keys))

    def _join(self, keys: Sequence[str]) -> None:
        """All keys of one report are names of one subject, as far as they are no other's already."""
        known = [self._names[key] for key in keys if key in self._names]
        name = known[0] if known else (keys[0] if keys else "")
        for key in keys:
            self._names.setdefault(key, name)

    def of(self, voice: Voice) -> str:
        """The name of what a report is about, "" where nothing tells."""
        keys = sorted(voice.subject.keys)
        return self._names[keys[0]] if len({self._names[key] for key in keys}) == 1 else ""

    def of_item(self, item: str) -> str:
        """The name of the project that an item is in another report of the group, "" where it is none."""
        return self._names.get(item, "") if item not in (DEPARTMENT, UNIT) else ""


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
        if dated == year and _speaks(fact) and not voice.surroundings.is_set_apart(voice.own(fact)):
            key = key_of(fact, voice, subjects)
            if key is not None:
                found[key].append(fact)
    return {key: Stated(voice, tuple(facts)) for key, facts in found.items() if len(value_classes(facts)) == 1}


def _candidates(voice: Voice, roles: frozenset[str]) -> Iterator[Fact]:
    """Facts of these roles; a score only where it is the report's own total."""
    yield from (fact for fact in voice.facts if fact.role in roles and fact.quantity.dimension != "score")
    if "score" in roles:
        for mark in voice.analysis.statements.marks:
            if mark.own and mark.total and "score" in mark.numbers:
                yield voice.shifted(mark.numbers["score"])


def _speaks(fact: Fact) -> bool:
    """Whether a number speaks of all of its item, in words, by its name or as a row of its own."""
    if fact.quantity.bound != "exact" or fact.compared or fact.listed or fact.depth or fact.item == UNKNOWN:
        return False
    if fact.quantity.dimension == "score":
        return True
    by_role = fact.role in ("carried.in", "carried.out", "rate.execution", "budget.added")
    return fact.whole or by_role or (fact.named and bool(fact.item))


def key_of(fact: Fact, voice: Voice, subjects: Subjects) -> Key | None:
    """The key of a number; None where words leave open what it is about."""
    own = voice.own(fact)
    scopes = voice.surroundings.scopes(own, voice.subject.title)
    if scopes is None:
        return None
    item = "" if fact.item in across_words().plain_items else fact.item
    if not item and not fact.whole and fact.role == "spent":
        return None
    subject = subjects.of(voice)
    if item and voice.subject.is_whole and (project := subjects.of_item(item)):
        subject, item, scopes = project, "", scopes - {"项目支出"}
    return Key(subject, item, fact.role, scopes, measure_key(fact)) if subject else None
