"""Python's collector of cycles, put to rest where only values are made."""

from __future__ import annotations

import gc
from types import TracebackType


class RestingCollector:
    """A context in which no cycles are looked for: among the values of a report there are none, and looking for them
    takes the more time the longer the report is. Nests; the outermost one restores what was before."""

    __slots__ = ("_was_enabled",)

    def __enter__(self) -> None:
        self._was_enabled = gc.isenabled()
        gc.disable()

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._was_enabled:
            gc.enable()
