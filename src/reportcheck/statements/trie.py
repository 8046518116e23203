"""Many words as one regular expression that tries few of them at each place."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportcheck.patterns import compile_pattern


def words_pattern(words: Iterable[str]) -> str:
    """A pattern for the longest of `words` at a position.

    Words are gathered by their first character, so that matching time hardly grows with their number; a deeper tree
    would match no faster and takes several times as long to make.
    """
    by_first: dict[str, list[str]] = {}
    for word in sorted(sorted(set(words)), key=len, reverse=True):
        by_first.setdefault(word[0], []).append(_escaped(word[1:]))
    branches = [
        _escaped(first) + (rests[0] if len(rests) == 1 else f"(?:{'|'.join(rests)})")
        for first, rests in sorted(by_first.items())
    ]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""


def compile_words(words: Iterable[str]) -> re.Pattern[str]:
    """`words_pattern`, compiled; it matches nothing where there are no words."""
    return compile_pattern(words_pattern(words) or r"(?!)")


def _escaped(word: str) -> str:
    return word if word.isalnum() else re.escape(word)
