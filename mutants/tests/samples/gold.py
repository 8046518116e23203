"""Whether a finding is about an entry of a gold file: the same printed numbers in the same places."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import Any

from reportcheck.results import Evidence, Finding, RelationRecord

Entry = dict[str, Any]
FIGURE = re.compile(r"\d+(?:\.\d+)?")
HEADING_NUMBER = re.compile(r"^(?:（?[一二三四五六七八九十]+[）、])")


def plain(text: str) -> str:
    """NFKC, no white space, no quotation marks, no thousands separators."""
    text = re.sub(r"[\s“”\"]", "", unicodedata.normalize("NFKC", text))
    return re.sub(r"(?<=\d),(?=\d{3})", "", text)


def stands_at(number: Entry, evidence: Evidence) -> bool:
    """The same figure, or the same word, in the paragraph or row that the anchor names."""
    here, there = plain(evidence.context), plain(number["anchor"])
    return there in here and _same(number["quote"], evidence.quote)


def _same(gold: str, printed: str) -> bool:
    if HEADING_NUMBER.match(gold):
        return plain(HEADING_NUMBER.sub("", gold)) in plain(printed)
    figure, other = FIGURE.search(plain(gold)), FIGURE.search(plain(printed))
    if figure is None:
        return bool(printed) and (plain(gold) in plain(printed) or plain(printed) in plain(gold))
    return other is not None and Decimal(figure[0]) == Decimal(other[0])


def _headings_apart(entry: Entry) -> list[Entry]:
    """A finding on headings may quote the heading without its number: compare titles, not anchors."""
    numbers: list[Entry] = entry["numbers"]
    if entry["kind"] != "structure":
        return numbers
    return [{**n, "anchor": HEADING_NUMBER.sub("", n["anchor"])} for n in numbers]


def is_about(entry: Entry, finding: Finding) -> bool:
    """The wrong number, where the gold names it, and at least two of the numbers that take part (or the only one)."""
    numbers = _headings_apart(entry)
    culprits = entry.get("culprit_any") or ([entry["culprit"]] if "culprit" in entry else [])
    if (
        entry["kind"] != "structure"
        and culprits
        and not any(stands_at(c, e) for c in culprits for e in finding.evidence)
    ):
        return False
    quoted = sum(any(stands_at(number, evidence) for evidence in finding.evidence) for number in numbers)
    return quoted >= min(2, len(numbers))


def is_bound(hold: Entry, relation: RelationRecord) -> bool:
    """The relation holds and has every number of the gold entry among its operands."""
    return relation.outcome.startswith("holds") and all(
        any(stands_at(number, operand) for operand in relation.operands) for number in hold["numbers"]
    )
