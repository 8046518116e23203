"""The automatic numbers of Word lists, computed: 一、 （一） 1. 1.1 ① as the page shows them.

The rules are the same in every format that Word writes: counters belong to the abstract list and are shared by all
its instances; an instance with a start override sets its counter when it first appears; a level restarts when a
higher one counts, unless its own restart says otherwise; legal numbering shows all levels in decimals.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reportcheck.documents.number_formats import format_number
from reportcheck.patterns import compile_pattern

LEVELS = 9
_PLACEHOLDER = compile_pattern(r"%([1-9])")


class Level(NamedTuple):
    """One level of a list. `text` has `%1` … `%9` where the counters of the levels stand. `restart` is the 1-based
    level after which it restarts, 0 never, None the usual way; `style` the id of the paragraph style tied to it."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    suffix: str = "tab"
    restart: int | None = None
    legal: bool = False
    style: str = ""


NO_LEVEL = Level()


class ListInstance:
    """One list; `counters` are shared with the other instances of the same abstract list."""

    __slots__ = ("_start_overrides", "_used", "counters", "levels")

    def __init__(self, counters: list[int | None], levels: list[Level], start_overrides: dict[int, int]) -> None:
        self.counters = counters
        self.levels = levels
        self._start_overrides = start_overrides
        self._used: set[int] = set()

    def number(self, ilvl: int) -> str:
        """Count one paragraph at level `ilvl` (from 0) and return its number as printed, "" where none is shown."""
        ilvl = min(max(ilvl, 0), LEVELS - 1)
        counters = self.counters
        level = self.levels[ilvl]
        current = counters[ilvl]
        if ilvl in self._start_overrides and ilvl not in self._used:
            value = self._start_overrides[ilvl]
        elif current is None:
            value = level.start
        else:
            value = current + 1
        self._used.add(ilvl)
        counters[ilvl] = value
        for deeper in range(ilvl + 1, LEVELS):
            restart = self.levels[deeper].restart
            if restart is None or (restart > 0 and ilvl < restart):
                counters[deeper] = None
        return self._printed(level, ilvl)

    def _printed(self, level: Level, ilvl: int) -> str:
        if level.format == "none":
            return ""
        if level.format == "bullet":
            # Bullets of symbol fonts sit in the private use area, where they mean nothing outside their font.
            return "".join("•" if "\ue000" <= char <= "\uf8ff" else char for char in level.text).strip()

        def shown(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            if index > ilvl:
                return ""
            part = self.levels[index]
            count = self.counters[index]
            return format_number(part.start if count is None else count, "decimal" if level.legal else part.format)

        text = _PLACEHOLDER.sub(shown, level.text).strip()
        if not text:
            return ""
        if level.suffix == "space" or (level.suffix == "tab" and (text[-1].isdecimal() or text[-1].isalpha())):
            return text + " "  # without it 1.1 and 2022年 would run together
        return text
