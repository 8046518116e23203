"""Which year a number speaks of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from reportcheck.quantities.model import Quantity
from reportcheck.statements.clauses import Clause
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.role_sets import CHANGES

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*(?:年|/|-(?!\d{5})|\.)")
_TITLE_YEAR = re.compile(r"((?:19|20)\d{2})\s*(?:年|学年|财年)")
# 第三季度, 第二批, 9月 (not 1-9月, not 9月底)
_PART_OF_YEAR = re.compile(
    r"第?[一二三四1-4]季度|下半年|第[一二三四五六七八九十]批|(?<![0-9年至到—-])(?:1[0-2]|[1-9])月(?![0-9底末份初日])"
)
_CARRIED_OVER = frozenset({"carried.in", "carried.out"})
_STATED_IN_PARTS = frozenset({"spent", "income", "", "arrived", "score"})
_PAID = frozenset({"spent", "arrived"})
_NEAR = 40


def report_year(title: str, texts: Iterable[str]) -> str:
    """The year that the report is about: from its title, else the one named most often; "" where there is none."""
    match = _TITLE_YEAR.search(title)
    if match:
        return match[1]
    counts = Counter(match[1] for text in texts for match in _YEAR.finditer(text))
    return counts.most_common(1)[0][0] if counts else ""


def period_of(folded: str, clause: Clause, number: Quantity, role: str, year: str, lexicon: Lexicon) -> str:
    """The year in force at `number`: named in its clause, or the one of comparison words, else the report's `year`.

    A part of the year is kept behind it (2023/第一季度); "previous" where the report has no year to count back from.
    """
    own = folded[max(clause.start, number.start - _NEAR) : number.start]
    if role not in _CARRIED_OVER and role not in CHANGES:
        years = list(_YEAR.finditer(own))
        if years and year and (years[-1][1] <= year or role in _PAID):
            return years[-1][1]
        says_before = role == "" and year.isdigit() and lexicon.previous.search(own)
        if role == "previous" or says_before:
            return str(int(year) - 1) if year.isdigit() else "previous"
    if role in _STATED_IN_PARTS and number.dimension in ("money", "count"):
        part = _PART_OF_YEAR.search(own)
        if part is not None:
            return f"{year}/{part[0]}"
    return year
