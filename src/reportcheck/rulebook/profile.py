"""Profiles as values: the conventions of a place and year, which hold where a report prints nothing of its own."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from reportcheck.rulebook.load import load, made_from_book, profile_names


class Norm(NamedTuple):
    """A score that something is measured by: the least of a grade, the full mark of a part.

    `name` is an id (excellent, output), `label` the word that reports have for it.
    """

    name: str
    value: Decimal
    label: str


class Weight(NamedTuple):
    """The full mark of one part of a score; `words` are the names under which reports give it."""

    words: frozenset[str]
    norm: Norm


class Profile(NamedTuple):
    """One profile of the book. `weights` and `required` (ids of parts) are by genre of report."""

    name: str
    title: Mapping[str, str]
    grades: tuple[Norm, ...]
    weights: Mapping[str, tuple[Weight, ...]]
    required: Mapping[str, tuple[str, ...]]


@made_from_book
def _profiles() -> dict[str, Profile]:
    return {}


def read_profile(name: str) -> Profile:
    """The profile of that name.

    Raises:
        ValueError: where the rulebook has none of that name; the message lists those that there are.
    """
    read = _profiles()
    if name not in read:
        read[name] = _read(name)
    return read[name]


def _read(name: str) -> Profile:
    data = load()["profiles"].get(name)
    if data is None:
        raise ValueError(f"profile must be one of {', '.join(profile_names())}, not {name!r}")
    return Profile(
        name=name,
        title=data["title"],
        grades=tuple(Norm(band["band"], Decimal(band["least"]), band["label"]) for band in data.get("grades", ())),
        weights={
            genre: tuple(_weight(entry) for entry in entries) for genre, entries in data.get("weights", {}).items()
        },
        required={genre: tuple(parts) for genre, parts in data.get("required", {}).items()},
    )


def _weight(entry: Mapping[str, Any]) -> Weight:
    words = entry["words"]
    return Weight(frozenset(words), Norm(entry["part"], Decimal(entry["full"]), words[0]))
