"""Records that are spelled out when they are first looked at: most readers of a report only count them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

Record = TypeVar("Record")


class NotKeptError(LookupError):
    """Raised for records that were counted and not kept: those of a batch, unless its settings ask for them."""


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
        if isinstance(other, Counted):
            return False
        return isinstance(other, (Records, tuple, list)) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self._all(),)


class Counted(Records[Any]):
    """Records called `name` that were only counted: whoever looks at one gets a NotKeptError.

    They equal others that were counted the same, and are pickled as what they are.
    """

    __slots__ = ("name",)

    def __init__(self, kinds: Sequence[str], name: str) -> None:
        super().__init__(kinds, self._refuse)
        self.name = name

    def _refuse(self) -> tuple[Any, ...]:
        raise NotKeptError(f"{self.name} were counted and not kept; ask for them with {self.name}=True")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Counted) and (self.name, Counter(self.kinds)) == (other.name, Counter(other.kinds))

    def __hash__(self) -> int:
        return hash((self.name, len(self.kinds)))

    def __repr__(self) -> str:
        return f"<{len(self.kinds)} {self.name}, counted and not kept>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Counted, (self.kinds, self.name)
