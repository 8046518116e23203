"""What values of YAML files may look like, where anybody may have written them."""

from __future__ import annotations

from typing import Any


def is_word(value: Any) -> bool:
    """A text with something in it."""
    return isinstance(value, str) and bool(value.strip())


def are_words(value: Any) -> bool:
    """A list of words."""
    return isinstance(value, list) and all(map(is_word, value))


def are_lists(value: Any) -> bool:
    """A list of lists of words, none of them empty."""
    return isinstance(value, list) and all(part and are_words(part) for part in value)


def is_both(value: Any) -> bool:
    """A text in both languages."""
    return isinstance(value, dict) and set(value) == {"zh", "en"} and all(map(is_word, value.values()))


def is_like(value: Any, model: Any) -> bool:
    """Whether a value nests like another one: a list holds what is like the first of the other list."""
    if isinstance(model, list):
        return isinstance(value, list) and bool(value) and all(is_like(one, model[0]) for one in value)
    return is_word(value) if isinstance(model, str) else type(value) is type(model)
