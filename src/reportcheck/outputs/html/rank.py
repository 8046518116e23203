"""What the page needs to know of every file of a run while their texts are set aside, and which of them come first."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import NamedTuple

from reportcheck.outputs.html.spill import Kept
from reportcheck.tally import rank


class Entry(NamedTuple):
    """One file. `found` counts (rule, level), `fates` the letters of marks.FATES, `reasons` say what was not done.

    Of a comparison, `between` counts its findings by the file that they are about.
    """

    number: int
    path: str
    status: str
    reader: str
    titles: tuple[str, ...]
    reasons: tuple[str, ...]
    remarks: tuple[str, ...]
    found: Counter[tuple[str, str]]
    fates: Counter[str]
    held: int
    coverage: Decimal | None
    text: Kept
    between: Counter[str]

    def levels(self) -> Counter[str]:
        """Findings by level."""
        counts: Counter[str] = Counter()
        for (_, level), count in self.found.items():
            counts[level] += count
        return counts

    def rank(self) -> tuple[int, ...]:
        """The worst first: more errors, more warnings, more notes; then files that were not or not wholly checked."""
        return (*rank(self.levels(), self.status), self.number)
