"""The words of rules/lexicon/across.yaml as values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from reportcheck.rulebook.load import load, made_from_book


class CarriedWords(NamedTuple):
    """What one kind of rest is called at the end of a year and at the beginning of the next."""

    kind: str
    out: tuple[str, ...]
    into: tuple[str, ...]


class AcrossWords(NamedTuple):
    """Patterns and lists; see the file for what each is."""

    money_scopes: tuple[str, ...]
    plain_items: frozenset[str]
    set_apart: re.Pattern[str]
    adjusted: re.Pattern[str]
    not_final: re.Pattern[str]
    eliminations: re.Pattern[str]
    carried: tuple[CarriedWords, ...]
    year_before: tuple[str, ...]
    other_bases: re.Pattern[str]
    whole_department: re.Pattern[str]
    whole_unit: re.Pattern[str]
    three_public: re.Pattern[str]
    set_phrases: re.Pattern[str]
    set_headings: re.Pattern[str]


@made_from_book
def across_words() -> AcrossWords:
    """The words in force."""
    told: Mapping[str, list[str]] = load()["lexicon"]["across"]
    carried: Mapping[str, Mapping[str, list[str]]] = load()["lexicon"]["across"]["carried"]
    return AcrossWords(
        tuple(told["money_scopes"]),
        frozenset(told["plain_items"]),
        _any_of(told["set_apart"]),
        _any_of(told["adjusted"]),
        _any_of(told["not_final"]),
        _any_of(told["eliminations"]),
        tuple(CarriedWords(kind, tuple(words["out"]), tuple(words["in"])) for kind, words in carried.items()),
        tuple(told["year_before"]),
        _any_of(told["other_bases"]),
        _any_of(told["whole_department"]),
        _any_of(told["whole_unit"]),
        _any_of(told["three_public"]),
        _any_of(told["set_phrases"]),
        _any_of(told["set_headings"]),
    )


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
