"""Which year a number speaks of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reportcheck.quantities.model import Quantity
from reportcheck.statements.clauses import Clause
from reportcheck.statements.lexicon import Lexicon

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*(?:年|/|-(?!\d{5})|\.)")
_TITLE_YEAR = re.compile(r"((?:19|20)\d{2})\s*(?:年|学年|财年)")
_PART_OF_YEAR = re.compile(r"第?[一二三四1-4]季度|下半年|第[一二三四五六七八九十]批|(?<![0-9年至到—-])(?:1[0-2]|[1-9])月(?![0-9底末份初日])")
_NEAR = 40


def report_year(title: str, texts: Iterable[str]) -> str:
    """The year that the report is about: from its title, else the one named most often; "" where there is none."""
    match = _TITLE_YEAR.search(title)
    if match:
        return match[1]
    counts = Counter(match[1] for text in texts for match in _YEAR.finditer(text))
    return counts.most_common(1)[0][0] if counts else ""


def period_of(
    folded: str,
    clause: Clause,
    number: Quantity,
    everything: Sequence[Quantity],
    role: str,
    year: str,
    lexicon: Lexicon,
) -> str:
    """The year in force at `number`: named in its clause, or the one of comparison words, else the report's."""
    own = folded[max(clause.start, number.start - _NEAR) : number.start]
    if role not in ("carried.in", "carried.out", "change.amount", "change.rate", "change.points"):
        years = list(_YEAR.finditer(own))
        if years and year and years[-1][1] <= year:
            return years[-1][1]
        if lexicon.previous.search(own) and year.isdigit() and role in ("previous", "") or role == "previous":
            return str(int(year) - 1) if year.isdigit() else "previous"
    if role in ("spent", "income", "", "arrived", "score") and number.dimension in ("money", "count"):
        part = _PART_OF_YEAR.search(own)
        if part is not None:
            return f"{year}/{part[0]}"
    return year
