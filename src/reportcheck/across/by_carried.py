"""What was left at the end of a year is what the next begins with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from reportcheck.across.by_restated import equal_across
from reportcheck.across.stated import Key, Stated, Subjects, state
from reportcheck.across.voices import Voice, by_unit
from reportcheck.across.words import across_words
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.value_classes import value_classes
from reportcheck.rulebook.model import Rule

_OUT = frozenset({"carried.out", "rest"})
_IN = frozenset({"carried.in"})
_Carried = dict[tuple[str, str, frozenset[str], str], Stated]


def bind_carried(rule: Rule, voices: Sequence[Voice], subjects: Subjects) -> Iterator[Question]:
    """A question for each rest of a year that a report of the next year begins with, where both call it the same."""
    for own in by_unit(voices):
        for before, after in pairs_of_years(own):
            if after.surroundings.carry_adjusted or before.subject.adjusted or after.subject.adjusted:
                continue
            left = _of_kind(before, state(before, before.about.year, _OUT, subjects), out=True)
            begun = _of_kind(after, state(after, after.about.year, _IN, subjects), out=False)
            for key, stated in begun.items():
                if key in left:
                    bound = equal_across(rule, left[key].fact, stated.fact)
                    yield Question(rule.id, key[1], after.about.year, (bound,))


def pairs_of_years(voices: Sequence[Voice]) -> Iterator[tuple[Voice, Voice]]:
    """Each report with each of the year after, where they stand in two files."""
    by_year: dict[str, list[Voice]] = {}
    for voice in voices:
        if voice.about.year.isdigit():
            by_year.setdefault(voice.about.year, []).append(voice)
    for year, before in by_year.items():
        after = by_year.get(str(int(year) + 1), [])
        yield from ((one, other) for one, other in product(before, after) if one.path != other.path)


def _of_kind(voice: Voice, told: Mapping[Key, Stated], *, out: bool) -> _Carried:
    """What a report says of rests, by what they are called; nothing of a kind that it gives two values or adjusts."""
    found: dict[tuple[str, str, frozenset[str], str], list[Stated]] = {}
    for key, stated in told.items():
        for fact in stated.facts:
            kind = _kind(voice.surroundings.names(voice.own(fact)), out=out)
            if kind and not voice.surroundings.says_adjusted(voice.own(fact)):
                found.setdefault((key.subject, key.item, key.scopes, kind), []).append(Stated(voice, (fact,)))
    return {key: several[0] for key, several in found.items() if len(value_classes([one.fact for one in several])) == 1}


def _kind(names: str, *, out: bool) -> str:
    for words in across_words().carried:
        if any(word in names for word in (words.out if out else words.into)):
            return words.kind
    return ""
