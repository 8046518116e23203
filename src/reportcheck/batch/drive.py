"""The loop of every engine with workers: few chunks in flight, and a chunk that failed once more item by item."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from reportcheck.batch.engines import Done, Failure

_LOOK = 0.5  # seconds between two looks at whether to stop
_FAR = 256  # chunks of which one may be ahead of the oldest that is not done, and wait for it with its results

Ticket = TypeVar("Ticket", bound=Hashable)


class Workers(Protocol[Ticket]):
    """What runs items somewhere; a ticket stands for items that run."""

    def begin(self, items: Sequence[Any]) -> Ticket:
        """Hand items over."""
        ...

    def wait(self, running: Collection[Ticket], seconds: float) -> Iterable[Ticket]:
        """Those that have ended, after so many seconds at most."""
        ...

    def result(self, ticket: Ticket) -> Sequence[Any] | Failure:
        """What came of items that have ended."""
        ...

    def give_up(self, running: Iterable[Ticket]) -> None:
        """Nobody waits for these any more."""
        ...


def drive(
    workers: Workers[Ticket], chunks: Iterable[Sequence[Any]], most: int, stopped: Callable[[], bool]
) -> Iterator[Done]:
    """The results of chunks in the order in which they are done, those with no items among them. At most so many run
    at a time, and none is begun far ahead of the oldest."""
    coming, newest = enumerate(chunks), -1
    running: dict[Ticket, _Chunk] = {}
    while not stopped():
        oldest = min((chunk.number for chunk in running.values()), default=newest)
        may_begin = len(running) < most and newest - oldest < max(most, _FAR)
        following = next(coming, None) if may_begin else None
        if following is not None:
            newest, items = following
            if items:
                chunk = _Chunk(newest, items)
                running[workers.begin(chunk.waiting())] = chunk
            else:
                yield Done(newest, ())
            continue
        if not running:
            return
        for ticket in list(workers.wait(running.keys(), _LOOK)):
            chunk = running.pop(ticket)
            if chunk.is_finished_by(workers.result(ticket)):
                yield Done(chunk.number, chunk.results)
            else:
                running[workers.begin(chunk.waiting())] = chunk
    workers.give_up(running)


class _Chunk:
    """A chunk on its way: at first as a whole, after a failure item by item."""

    def __init__(self, number: int, items: Sequence[Any]) -> None:
        self.number, self.items = number, items
        self.results: list[Any] = []
        self.singly = False

    def waiting(self) -> Sequence[Any]:
        """The items to run next."""
        at = len(self.results)
        return self.items[at : at + 1] if self.singly else self.items

    def is_finished_by(self, result: Sequence[Any] | Failure) -> bool:
        """Take in what came of the items that were run; whether they were the last."""
        if not isinstance(result, Failure):
            self.results += result
        elif self.singly or (len(self.items) == 1 and result.kind == "timeout"):
            self.results.append(result)
        else:
            self.singly = True
        return len(self.results) == len(self.items)
