"""What was left at the end of a year is what the next begins with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reportcheck.across.apart import says_adjusted
from reportcheck.across.by_restated import equal_across
from reportcheck.across.stated import Stated, Subjects, state
from reportcheck.across.voices import Voice, by_unit
from reportcheck.binding.model import Question
from reportcheck.rulebook.model import Rule

_OUT = frozenset({"carried.out"})
_IN = frozenset({"carried.in"})


def bind_carried(rule: Rule, voices: Sequence[Voice], subjects: Subjects) -> Iterator[Question]:
    """A question for each rest of a year that a report of the next year begins with, where both call it the same."""
    for own in by_unit(voices):
        for before, after in pairs_of_years(own):
            if after.remarks.carry_adjusted:
                continue
            left = state(before, before.about.year, _OUT, subjects)
            for key, begun in state(after, after.about.year, _IN, subjects).items():
                ended = left.get(key._replace(role="carried.out")) if key.kind else None
                if ended is not None and not _is_adjusted(ended) and not _is_adjusted(begun):
                    bound = equal_across(rule, ended.fact, begun.fact)
                    yield Question(rule.id, key.item, after.about.year, (bound,))


def _is_adjusted(stated: Stated) -> bool:
    return any(says_adjusted(stated.voice.own(fact), stated.voice.surroundings) for fact in stated.facts)


def pairs_of_years(voices: Sequence[Voice]) -> Iterator[tuple[Voice, Voice]]:
    """Each report with each of the year after, where they stand in two files and count the same units."""
    by_year: dict[str, list[Voice]] = {}
    for voice in voices:
        if voice.about.year.isdigit() and not voice.subject.adjusted:
            by_year.setdefault(voice.about.year, []).append(voice)
    for year, before in by_year.items():
        after = [voice for voice in by_year.get(str(int(year) + 1), []) if not voice.remarks.range_changed]
        yield from ((one, other) for one, other in product(before, after) if one.path != other.path)
