"""Genres of reports and the parts that they are made of, as the lexicon gives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from reportcheck.rulebook.load import load, made_from_book


class Genre(NamedTuple):
    """A kind of report. A title has all words of one list of `named` and none of `not_named`."""

    name: str
    title: Mapping[str, str]
    named: tuple[tuple[str, ...], ...]
    not_named: tuple[str, ...]
    headings: tuple[str, ...]


class Part(NamedTuple):
    """What a report may have to state, and what shows that it does: one of these, or all of `parts`."""

    name: str
    title: Mapping[str, str]
    roles: frozenset[str]
    claims: frozenset[str]
    before: tuple[str, ...]
    words: tuple[str, ...]
    parts: tuple[str, ...]
    spent_up: bool


@made_from_book
def genres() -> Mapping[str, Genre]:
    """All genres by name, in the order in which they are tried."""
    return {
        entry["genre"]: Genre(
            entry["genre"],
            entry["title"],
            tuple(tuple(words) for words in entry["named"]),
            tuple(entry.get("not_named", ())),
            tuple(entry.get("headings", ())),
        )
        for entry in load()["lexicon"]["genres"]
    }


@made_from_book
def parts() -> Mapping[str, Part]:
    """All parts by name."""
    return {
        entry["part"]: Part(
            entry["part"],
            entry["title"],
            frozenset(entry.get("roles", ())),
            frozenset(entry.get("claims", ())),
            tuple(entry.get("before", ())),
            tuple(entry.get("words", ())),
            tuple(entry.get("parts", ())),
            bool(entry.get("spent_up", False)),
        )
        for entry in load()["lexicon"]["parts"]
    }
