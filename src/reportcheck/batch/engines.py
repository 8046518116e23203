"""What an engine does, whichever it is: it maps chunks of items to results and answers for every item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol

Work = Callable[[Sequence[Any]], Sequence[Any]]
"""Takes the items of a chunk and gives a result for each. It is pickled, and so are items and results."""


def never() -> bool:
    """For engines that nobody stops."""
    return False


class Failure(NamedTuple):
    """Instead of a result: the worker did not survive the item. `kind` is crashed, timeout or memory; `detail` says how
    it ended (SIGSEGV)."""

    kind: str
    detail: str = ""


class Done(NamedTuple):
    """The results of the chunk of this number, from 0, with a Failure in the place of each item that has none."""

    number: int
    results: Sequence[Any]


class Engine(Protocol):
    """Runs work in chunks. An engine is closed by leaving its `with`, whereupon what still runs is given up."""

    def map_chunks(self, work: Work, chunks: Iterable[Sequence[Any]]) -> Iterator[Done]:
        """The results of every chunk, in the order in which they are done. Chunks are taken as they are needed, so that
        few are in flight, and none runs far ahead of the oldest that is not done. May be called while it is iterated.
        """
        ...

    def __enter__(self) -> Engine: ...

    def __exit__(self, kind: object, problem: object, trace: object) -> None: ...


class SerialEngine:
    """One chunk after the other in this process: nothing protects it from a file that kills it."""

    def __init__(self, stopped: Callable[[], bool] = never) -> None:
        self.stopped = stopped

    def map_chunks(self, work: Work, chunks: Iterable[Sequence[Any]]) -> Iterator[Done]:
        """The results of every chunk, in order."""
        for number, chunk in enumerate(chunks):
            if self.stopped():
                return
            yield Done(number, [_result(work, item) for item in chunk])

    def __enter__(self) -> SerialEngine:
        return self

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        pass


def _result(work: Work, item: Any) -> Any:
    try:
        return work([item])[0]
    except MemoryError:
        return Failure("memory")
