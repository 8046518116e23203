"""Answers about texts that are kept for the next time they are asked for, short texts alone.

A cache that counts its entries and not their length would hold on to every endless paragraph of a long run.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

LONGEST = 200  # characters; hardly any name or cell is longer, and none comes twice

Rest = ParamSpec("Rest")
Answer = TypeVar("Answer")
OfText = Callable[Concatenate[str, Rest], Answer]


def remembered(most: int) -> Callable[[OfText[Rest, Answer]], OfText[Rest, Answer]]:
    """Keeps the last `most` answers of a function whose first argument is a text."""

    def keep(function: OfText[Rest, Answer]) -> OfText[Rest, Answer]:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def answer(text: str, /, *rest: Rest.args, **named: Rest.kwargs) -> Answer:
            if len(text) > LONGEST:
                return function(text, *rest, **named)
            return kept(text, *rest, **named)  # type: ignore[arg-type]

        return answer

    return keep
