"""One fact of one unit and year, stated by several reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reportcheck.across.stated import Key, Stated, Subjects, state
from reportcheck.across.voices import Voice, by_unit
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.binding.repeats.value_classes import value_classes
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Fact


def bind_restated(rule: Rule, voices: Sequence[Voice], subjects: Subjects) -> Iterator[Question]:
    """A question for each further report that states a fact: against the value that most of them give."""
    roles = frozenset(rule.data["roles"])
    for own in by_unit(voices):
        for year in dict.fromkeys(voice.about.year for voice in own if voice.about.year):
            of_year = [voice for voice in own if voice.about.year == year and not voice.subject.revised]
            told = [state(voice, year, roles, subjects) for voice in of_year]
            yield from questions_of(rule, year, told)


def questions_of(rule: Rule, year: str, told: Sequence[Mapping[Key, Stated]]) -> Iterator[Question]:
    """What each report of a year says under a key, against the others."""
    said: dict[Key, list[Stated]] = defaultdict(list)
    for one in told:
        for key, stated in one.items():
            said[key].append(stated)
    for key, several in said.items():
        files: dict[str, Stated] = {}
        for stated in several:
            files.setdefault(stated.voice.path, stated)
        if len(files) < 2:
            continue
        reference, *others = _by_weight([stated.fact for stated in files.values()])
        for other in others:
            yield Question(rule.id, key.item, year, (equal_across(rule, reference, other),))


def _by_weight(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, one of the value that most files give first."""
    classes = value_classes(facts)
    reference = max(classes, key=lambda members: (len(members), -members[0].index))[0]
    return [reference, *(fact for fact in facts if fact is not reference)]


def equal_across(rule: Rule, first: Fact, second: Fact) -> Bound:
    """The relation that two files say the same; it accuses, for both name what they speak of."""
    return Bound(rule.id, "equal", second, (Operand(first),), firm=True)
