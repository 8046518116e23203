"""What was done and what came of it, as the report and its form have it: 维修渠道12.6公里, 受益群众满意度96.5%."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reportcheck.across.apart import is_of_another_year, is_qualified, is_set_apart, says_adjusted
from reportcheck.across.by_carried import pairs_of_years
from reportcheck.across.by_restated import questions_of
from reportcheck.across.parts import stands_under_a_part
from reportcheck.across.stated import Key, Stated, Subjects
from reportcheck.across.voices import Voice, by_unit
from reportcheck.across.words import across_words
from reportcheck.binding.model import Question
from reportcheck.binding.repeats.value_classes import value_classes
from reportcheck.rulebook.model import Rule
from reportcheck.statements.items.keys import UNKNOWN
from reportcheck.statements.measures import measure_key
from reportcheck.statements.model import Fact

_ROLES = {"count": ("",), "percent": ("", "rate")}
_SHORTEST, _SHORTEST_COUNTED = 3, 2  # characters of a name that tells one result from another; 培训1826人次


def bind_results(rule: Rule, voices: Sequence[Voice], subjects: Subjects) -> Iterator[Question]:
    """A question for each further report that states a result: against the value that most of them give.

    Reports of the next year state it once more where they tell what was done the year before.
    """
    for own in by_unit(voices):
        pairs = list(pairs_of_years(own))
        for year in dict.fromkeys(voice.about.year for voice in own if voice.about.year.isdigit()):
            of_year = [voice for voice in own if voice.about.year == year and not voice.subject.revised]
            next_year = {after.at: after for before, after in pairs if before.about.year == year}
            told = [_results(voice, year, subjects) for voice in (*of_year, *next_year.values())]
            yield from questions_of(rule, year, told)


def _results(voice: Voice, year: str, subjects: Subjects) -> Mapping[Key, Stated]:
    """The results that a report states of a year; none of what it gives two values."""
    subject = subjects.names.of(voice)
    if not subject or not voice.subject.final:
        return {}
    found: dict[Key, list[Fact]] = defaultdict(list)
    for fact in voice.facts:
        own = voice.own(fact)
        if not _is_result(own) or not _is_of(own, voice, year):
            continue
        name, scopes = result_name(own), voice.surroundings.scopes(own, voice.subject.title)
        if name and scopes is not None:
            found[Key(subject, name, "", scopes, measure_key(fact))].append(fact)
    return {key: Stated(voice, tuple(facts)) for key, facts in found.items() if len(value_classes(facts)) == 1}


def _is_result(fact: Fact) -> bool:
    """Whether a number stands for all of what it names: in words, or in the column of what was reached."""
    if fact.role not in _ROLES.get(fact.quantity.dimension, ()) or fact.quantity.bound != "exact":
        return False
    if fact.compared or fact.listed or fact.depth or not fact.named or fact.item == UNKNOWN:
        return False
    return fact.aim == "actual" if fact.in_table else fact.aim != "target"


def _is_of(fact: Fact, voice: Voice, year: str) -> bool:
    """Whether it is of the whole year and of the whole subject."""
    around = voice.surroundings
    dated = fact.period or (year if not voice.analysis.statements.year else "")
    if dated != year or is_of_another_year(fact, year, around):
        return False
    if is_set_apart(fact, around) or is_qualified(fact, around):
        return False
    if year != voice.about.year and says_adjusted(fact, around):
        return False
    return not stands_under_a_part(fact, voice, across_words().told_by_all)


def result_name(fact: Fact) -> str:
    """The name of a result without what only says how it is measured; "" where it tells too little.

    渠道维修 and 维修渠道长度 are one name, so the order of the characters does not count. Whoever is content, unless a
    name says who (学生满意度), it is the satisfaction.
    """
    words = across_words()
    name = words.measured.sub("", words.reached.sub("", fact.item))
    if words.satisfaction in name:
        return words.anyone.sub("", name[: name.find(words.satisfaction)]) + words.satisfaction
    shortest = _SHORTEST_COUNTED if fact.quantity.dimension == "count" else _SHORTEST
    return "".join(sorted(name)) if len(name) >= shortest else ""
