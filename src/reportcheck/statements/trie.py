"""Many words as one regular expression that tries each character once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def words_pattern(words: Iterable[str]) -> str:
    """A pattern for the longest of `words` at a position; a trie, so matching time does not grow with their number."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(root)


def compile_words(words: Iterable[str]) -> re.Pattern[str]:
    """`words_pattern`, compiled; it matches nothing where there are no words."""
    return re.compile(words_pattern(words) or r"(?!)")


def _branch(node: dict[str, Any]) -> str:
    branches = [
        # Only signs need escaping, which takes longer than all the rest.
        (character if character.isalnum() else re.escape(character)) + _branch(child)
        for character, child in sorted(node.items())
        if character
    ]
    if not branches:
        return ""
    ends = "" in node
    body = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return body + ("?" if ends else "")
