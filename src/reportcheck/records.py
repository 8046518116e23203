"""Records that are spelled out when they are first looked at: most readers of a report only count them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

Record = TypeVar("Record")


class NotKeptError(LookupError):
    """Raised for records that were counted and not kept: those of a batch, unless its settings ask for them."""


def not_kept(name: str) -> Callable[[], Any]:
    """What makes the records called `name` where they were only counted."""

    def make() -> Any:
        raise NotKeptError(f"{name} were counted and not kept; ask for them with {name}=True")

    return make


class Records(Sequence[Record], Generic[Record]):
    """A sequence of records; `kinds` tells the outcome or fate of each without making it.

    It equals any sequence of the same records, and is pickled as a tuple.
    """

    __slots__ = ("_made", "_make", "kinds")

    def __init__(self, kinds: Sequence[str], make: Callable[[], tuple[Record, ...]]) -> None:
        self.kinds = tuple(kinds)
        self._make = make
        self._made: tuple[Record, ...] | None = None

    def _all(self) -> tuple[Record, ...]:
        if self._made is None:
            self._made = self._make()
        return self._made

    def __len__(self) -> int:
        return len(self.kinds)

    @overload
    def __getitem__(self, at: int) -> Record: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Record, ...]: ...

    def __getitem__(self, at: int | slice) -> Record | tuple[Record, ...]:
        return self._all()[at]

    def __iter__(self) -> Iterator[Record]:
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (Records, tuple, list)) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self._all(),)
