"""The item that a number speaks of where its own words name none."""

from __future__ import annotations


class ItemsInForce:
    """What was named last, by depth of brackets; a new sentence starts from what the heading is about."""

    def __init__(self, heading_item: str) -> None:
        self._heading_item = heading_item
        self._items = {0: heading_item}
        self._before_part: dict[int, str] | None = None
        self._before_list: dict[int, str] | None = None
        self._before_last: dict[int, str] = dict(self._items)

    def begin_sentence(self) -> None:
        """Nothing named before holds any more."""
        self._items, self._before_part, self._before_list = {0: self._heading_item}, None, None
        self._before_last = dict(self._items)

    def begin_segment(self) -> None:
        """Behind a ； the parts that 其中 opened are over: what was in force before them is in force again."""
        if self._before_part is not None:
            self._items, self._before_part = self._before_part, None
        self._before_list = None

    def begin_clause(self) -> None:
        """Behind a list under 其中 its members' names are over: the next clause speaks of what they are parts of."""
        if self._before_list is not None:
            self._items, self._before_list = self._before_list, None

    def begin_part(self) -> None:
        """其中: keep what is in force for the next segment."""
        if self._before_part is None:
            self._before_part = dict(self._items)

    def name(self, item: str, depth: int, *, joined: bool = False) -> None:
        """A named item takes over at its depth; `joined` where 、 or 和 joins it to the one before."""
        if not joined:
            self._before_last = dict(self._items)
        elif self._before_list is None and self._before_part is not None:
            self._before_list = dict(self._before_last)
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
