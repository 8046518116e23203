"""Which stretches of a report's text are numbers, what became of each, and which findings they prove."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from reportcheck.results import Finding, RelationRecord, Report

# Fates as the page tells them, by the letter that is their class in the page. A checked number held, or it takes part
# in a relation that fails; then the failing one counts. The order is that of the legend.
FATES = {"c": "contradicted", "u": "unlikely", "h": "held", "r": "restated", "x": "exempt", "n": "not_checked"}
_LETTERS = {"checked": "h", "restated": "r", "exempt": "x", "not_checked": "n"}
WORD = "w"  # evidence that is no number
_TOLD = frozenset({"holds", "holds_rounded", "unlikely", "contradicted"})

Spot = tuple[int, int, int]  # block, row and column; row and column are -1 in a paragraph
Stretch = tuple[int, int, int, int, int]  # a spot, and where the stretch begins and ends in it


class Mark(NamedTuple):
    """A stretch: `fate` is a letter of FATES or WORD, `relations` index Marks.sums, `evidence` is F.E codes."""

    start: int
    end: int
    fate: str
    reason: str = ""
    relations: tuple[int, ...] = ()
    evidence: tuple[str, ...] = ()


class Marks:
    """The marks of one file. `findings` are those shown, in the order in which the page counts them.

    `sums` are the judged relations as (outcome, rule, equation), each once; `fates` counts numbers by their letter.
    """

    def __init__(self, report: Report, findings: Sequence[Finding]) -> None:
        self.sums: list[tuple[str, str, str]] = []
        self.fates: Counter[str] = Counter()
        self._by_spot: dict[Spot, list[Mark]] = defaultdict(list)
        self._collect(report, findings)

    def at(self, block: int, row: int = -1, column: int = -1) -> Sequence[Mark]:
        """The marks of a paragraph or cell."""
        return self._by_spot.get((block, row, column), ())

    def _collect(self, report: Report, findings: Sequence[Finding]) -> None:
        judged = self._judged(report.relations)
        proving = _evidence_codes(findings)
        for entry in report.ledger:
            stretch = _stretch(entry.place)
            relations = tuple(judged.get(stretch, ()))
            fate = _failing([self.sums[at][0] for at in relations]) or _LETTERS[entry.fate]
            self.fates[fate] += 1
            codes = tuple(proving.pop(stretch, ()))
            self._add(stretch, Mark(stretch[3], stretch[4], fate, entry.reason, relations, codes))
        for stretch, told in proving.items():
            self._add(stretch, Mark(stretch[3], stretch[4], WORD, evidence=tuple(told)))

    def _judged(self, relations: Iterable[RelationRecord]) -> Mapping[Stretch, list[int]]:
        """Which sums were told of each number."""
        places: dict[tuple[str, str, str], dict[Stretch, None]] = defaultdict(dict)
        for one in relations:
            if one.outcome in _TOLD:
                told = places[one.outcome, one.rule, one.equation]
                told.update((_stretch(operand.place), None) for operand in one.operands)
        self.sums = list(places)
        judged: dict[Stretch, list[int]] = defaultdict(list)
        for at, stretches in enumerate(places.values()):
            for stretch in stretches:
                judged[stretch].append(at)
        return judged

    def _add(self, stretch: Stretch, mark: Mark) -> None:
        self._by_spot[stretch[:3]].append(mark)


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[tuple[str, Mark | None]]:
    """The text cut where marks begin and end; where they overlap the shortest tells the fate, all their evidence."""
    waiting = sorted((mark for mark in marks if mark.start < mark.end), key=lambda mark: mark.start, reverse=True)
    edges = sorted({0, len(text), *(min(edge, len(text)) for mark in waiting for edge in (mark.start, mark.end))})
    over: list[Mark] = []
    for start, end in pairwise(edges):
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        over = [mark for mark in over if mark.end > start]
        yield text[start:end], _merged(over)


def _merged(over: Sequence[Mark]) -> Mark | None:
    if len(over) < 2:
        return over[0] if over else None
    nearest = min(over, key=lambda mark: (mark.fate == WORD, mark.end - mark.start))
    return nearest._replace(evidence=tuple(dict.fromkeys(code for mark in over for code in mark.evidence)))


def _failing(outcomes: Sequence[str]) -> str:
    if "contradicted" in outcomes:
        return "c"
    return "u" if "unlikely" in outcomes else ""


def _evidence_codes(findings: Sequence[Finding]) -> dict[Stretch, list[str]]:
    found: dict[Stretch, list[str]] = defaultdict(list)
    for at, finding in enumerate(findings):
        for index, evidence in enumerate(finding.evidence):
            found[_stretch(evidence.place)].append(f"{at}.{index}")
    return found


def _stretch(place: Mapping[str, Any]) -> Stretch:
    spot = place["block"], place.get("row", -1), place.get("column", -1)
    return (*spot, place.get("start", 0), place.get("end", 0))
