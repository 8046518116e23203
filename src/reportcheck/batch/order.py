"""Chunks come back in any order; their results go on in the order of the input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportcheck.batch.engines import Done


def in_order(done: Iterable[Done]) -> Iterator[Done]:
    """The chunks by their numbers, each as soon as all before it are there.

    Where some never come, those behind the gap come at the end.
    """
    waiting: dict[int, Done] = {}
    following = 0
    for one in done:
        waiting[one.number] = one
        while following in waiting:
            yield waiting.pop(following)
            following += 1
    for number in sorted(waiting):
        yield waiting[number]
