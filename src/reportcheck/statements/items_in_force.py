"""The item that a number speaks of where its own words name none."""

from __future__ import annotations


class ItemsInForce:
    """What was named last, by depth of brackets; a new sentence starts from what the heading is about."""

    def __init__(self, heading_item: str) -> None:
        self._heading_item = heading_item
        self._items = {0: heading_item}
        self._before_part: dict[int, str] | None = None

    def begin_sentence(self) -> None:
        """Nothing named before holds any more."""
        self._items, self._before_part = {0: self._heading_item}, None

    def begin_segment(self) -> None:
        """Behind a ； the parts that 其中 opened are over: what was in force before them is in force again."""
        if self._before_part is not None:
            self._items, self._before_part = self._before_part, None

    def begin_part(self) -> None:
        """其中: keep what is in force for the next segment."""
        if self._before_part is None:
            self._before_part = dict(self._items)

    def name(self, item: str, depth: int) -> None:
        """A named item takes over at its depth."""
        self._items[depth] = item
        self.close_deeper(depth)

    def close_deeper(self, depth: int) -> None:
        """What deeper brackets named is over."""
        for deeper in [other for other in self._items if other > depth]:
            del self._items[deeper]

    def holds_at(self, depth: int) -> bool:
        """Whether something was named at just this depth."""
        return depth in self._items

    def at(self, depth: int) -> str:
        """The item in force at a depth: the one of the nearest bracket around it."""
        return self._items[max(held for held in self._items if held <= depth)]
