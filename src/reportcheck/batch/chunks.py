"""Paths in chunks: large enough that handing them over costs little, small enough that a lost one costs little."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any, Protocol, TypeVar

MOST_FILES = 16
MOST_BYTES = 8_000_000


_CHUNKS_PER_WORKER = 4  # at least, so that none has much to do when the others are done


def fitting(files: int, workers: int) -> int:
    """How many of so many files are checked together."""
    return max(1, min(MOST_FILES, files // (workers * _CHUNKS_PER_WORKER)))


class HasPath(Protocol):
    """What can be put into chunks."""

    @property
    def path(self) -> str: ...


Item = TypeVar("Item", bound=HasPath)


def chunks_of(items: Iterable[Item], most: int = MOST_FILES) -> Iterator[list[Item]]:
    """The items in order, at most `most` together, and no more than 8 MB of files."""
    chunk: list[Any] = []
    weight = 0
    for item in items:
        size = _size(item.path)
        if chunk and (len(chunk) >= most or weight + size > MOST_BYTES):
            yield chunk
            chunk, weight = [], 0
        chunk.append(item)
        weight += size
    if chunk:
        yield chunk


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116
    except (OSError, ValueError):  # in a zip, elsewhere, or not there
        return 0
