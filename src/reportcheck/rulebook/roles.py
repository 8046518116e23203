"""What roles are called, as the lexicon gives it."""

from __future__ import annotations

from collections.abc import Mapping

from reportcheck.rulebook.load import load, made_from_book


def role_names(lang: str) -> Mapping[str, str]:
    """The name of each role in a language."""
    return _names()[lang]


@made_from_book
def _names() -> Mapping[str, Mapping[str, str]]:
    roles = load()["lexicon"]["roles"]
    return {lang: {entry["role"]: entry[lang] for entry in roles} for lang in ("zh", "en")}
