"""Which marks in several places are one indicator: lists and sections that name the same indicators are one sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reportcheck.statements.model import Mark
from reportcheck.statements.scores.lists import ScoreList
from reportcheck.statements.scores.sections import MarkedSections
from reportcheck.statements.scores.tables import ScoreTable
from reportcheck.statements.scores.words import UNNAMED

_FEWEST = 2


class Sheets:
    """The sheets of one report, numbered from 1 by the sets of names that stand together in them."""

    def __init__(self, lists: Sequence[ScoreList], outline: MarkedSections, tables: Sequence[ScoreTable]) -> None:
        rows = [listed.keys() for listed in lists]
        rows += [[mark.key for mark in table.rows()] for table in tables]
        rows += [[mark.key for mark in outline.children(section)[0]] for section in outline.parents()]
        self._ids: dict[frozenset[str], int] = {}
        self._with: dict[str, set[int]] = defaultdict(set)
        for keys in rows:
            names = frozenset(keys)
            if (
                len(names) < _FEWEST
                or len(names) < len(keys)
                or any(not key or key.startswith(UNNAMED) for key in names)
            ):
                continue
            sheet = self._ids.setdefault(names, len(self._ids) + 1)
            for key in names:
                self._with[key].add(sheet)
        self._rows = {listed.marks[0].row: self._ids.get(frozenset(listed.keys()), 0) for listed in lists}
        everything = [*outline.marks, *outline.of.values(), *(mark for table in tables for mark in table.marks())]
        everything.sort(key=lambda mark: (mark.block, mark.start, mark.row))
        self._marks = tuple(mark._replace(sheet=self._sheet(mark)) for mark in everything)
        self._same: dict[tuple[int, str], list[Mark]] = defaultdict(list)
        for mark in self._marks:
            if mark.sheet and not mark.total:
                self._same[mark.sheet, mark.key].append(mark)

    def _sheet(self, mark: Mark) -> int:
        """The sheet of a mark's own list, else the only one that names its indicator, else 0."""
        sheets = self._with.get(mark.key, ())
        return self._rows.get(mark.row, 0) or (next(iter(sheets)) if len(sheets) == 1 else 0)

    def marks(self) -> tuple[Mark, ...]:
        """All marks with their sheets, in the order of the report."""
        return self._marks

    def same(self, mark: Mark) -> Sequence[Mark]:
        """The marks of one indicator, wherever it is named."""
        return self._same.get((self._sheet(mark), mark.key), ())
