"""Tables with a column for the year before: 上年决算数 beside 本年决算数."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reportcheck.across.apart import is_qualified, is_set_apart, says_adjusted
from reportcheck.across.voices import Voice
from reportcheck.patterns import compile_pattern
from reportcheck.statements.measures import same_measure
from reportcheck.statements.model import Fact

_WHICH_YEAR = compile_pattern(r"20\d\d年?度?|上一?年度?|去年|本年度?|当年|今年|[\s()]+")


def pairs_in_columns(voice: Voice) -> Iterator[tuple[Fact, Fact]]:
    """Each figure of the year before in a table, behind the one of its row whose header says the same of this year."""
    rows: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for fact in voice.analysis.statements.facts:
        if fact.in_table:
            rows[fact.place.block, fact.place.row].append(fact)
    for row in rows.values():
        for previous in row:
            if previous.role == "previous" and _counts(previous, voice):
                yield from ((now, previous) for now in row if _is_the_same_of_this_year(now, previous, voice))


def _is_the_same_of_this_year(now: Fact, previous: Fact, voice: Voice) -> bool:
    if now.role == "previous" or now.period != voice.about.year or now.item != previous.item:
        return False
    around = voice.surroundings
    headers = {_WHICH_YEAR.sub("", around.header(fact)) for fact in (now, previous)}
    return len(headers) == 1 and same_measure(now, previous) and _counts(now, voice)


def _counts(fact: Fact, voice: Voice) -> bool:
    around = voice.surroundings
    if fact.quantity.vague or is_set_apart(fact, around) or is_qualified(fact, around):
        return False
    return not says_adjusted(fact, around)
