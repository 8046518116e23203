"""The part of a paragraph or table row that shows a finding's numbers, cut with … where it is long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reportcheck.explain.evidence import CUT, ENDLESS
from reportcheck.patterns import compile_pattern
from reportcheck.results import Evidence, Finding

WHOLE = 120  # a context up to this many characters is shown whole
SHOWN_EXCERPTS = 6
MARGIN = 22  # characters kept on both sides of a number in a longer sentence
SENTENCE_END = compile_pattern(r"[。；;！？\n]")


class Piece(NamedTuple):
    """A stretch of an excerpt; `mark` is "" for plain text, "number" for evidence, "slip" for the likely slip."""

    text: str
    mark: str = ""


class Excerpt(NamedTuple):
    """One paragraph or row of a finding, with the evidence that stands first in it."""

    first: Evidence
    pieces: tuple[Piece, ...]


def excerpts(finding: Finding) -> list[Excerpt]:
    """One excerpt per paragraph or table row, in the order of the evidence."""
    culprit = finding.suggestion.evidence if finding.suggestion else -1
    contexts: dict[tuple[object, ...], list[tuple[Evidence, str]]] = {}
    for index, evidence in enumerate(finding.evidence):
        key = (evidence.file, evidence.place["block"], evidence.place.get("row"), evidence.context)
        contexts.setdefault(key, []).append((evidence, "slip" if index == culprit else "number"))
    return [Excerpt(group[0][0], tuple(cut(group[0][0].context, _spans(group)))) for group in contexts.values()]


def choose(shown: Sequence[Excerpt]) -> list[int]:
    """Which excerpts of many are shown: the first ones, the last, which often holds the total, and the slip."""
    if len(shown) <= SHOWN_EXCERPTS:
        return list(range(len(shown)))
    slips = {index for index, one in enumerate(shown) if any(piece.mark == "slip" for piece in one.pieces)}
    last = len(shown) - 1
    return sorted({*range(SHOWN_EXCERPTS - 1 - len(slips - {last})), *slips, last})


def _spans(group: Iterable[tuple[Evidence, str]]) -> list[tuple[int, int, str]]:
    """Where the quotes stand in their context. Overlapping ones are merged into the first."""
    taken: list[tuple[int, int, str]] = []
    for evidence, mark in group:
        start = locate(evidence, [(begin, end) for begin, end, _ in taken])
        if start >= 0:
            taken.append((start, start + len(evidence.quote), mark))
    return sorted(taken)


def locate(evidence: Evidence, taken: Sequence[tuple[int, int]] = ()) -> int:
    """Offset of the quote in its context, -1 if it is not there as printed.

    Offsets of a place count in the paragraph's or the cell's own text, and the context may begin with
    an automatic number or with other cells: the nearest free occurrence at or after the offset is meant.
    """
    context, quote = evidence.context, evidence.quote
    begin = int(evidence.place.get("start", 0))
    if evidence.place["type"] == "cell":
        begin += _cell_offset(context, int(evidence.place["column"]), quote)
    if len(context) > ENDLESS and context.startswith(CUT):
        begin = len(CUT) + ENDLESS // 2  # a context that was cut has the number in its middle
    for origin in (begin, 0):
        position = context.find(quote, origin) if quote else -1
        while position >= 0:
            end = position + len(quote)
            if all(end <= start or position >= stop for start, stop in taken):
                return position
            position = context.find(quote, position + 1)
    return -1


def _cell_offset(context: str, column: int, quote: str) -> int:
    """Where the cell of a joined row begins; merged cells shift columns, so it must also hold the quote."""
    offset = 0
    for index, cell in enumerate(context.split("|")):
        if index == column:
            return offset if quote in cell else 0
        offset += len(cell) + 1
    return 0


def cut(context: str, spans: Sequence[tuple[int, int, str]]) -> list[Piece]:
    """The context as pieces: whole where it is short, else only what surrounds the spans."""
    if not spans:
        return [Piece(context if len(context) <= WHOLE else context[:WHOLE] + "…")]
    windows = [(0, len(context))] if len(context) <= WHOLE else _windows(context, spans)
    pieces: list[Piece] = []
    for left, right in windows:
        if left > 0 and not pieces:
            pieces.append(Piece("…"))
        position = left
        for start, end, mark in (span for span in spans if left <= span[0] < right):
            pieces += [Piece(context[position:start]), Piece(context[start:end], mark)]
            position = end
        pieces.append(Piece(context[position:right] + ("…" if right < len(context) else "")))
    return [piece for piece in pieces if piece.text]


def _windows(context: str, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int]]:
    ends = [match.end() for match in SENTENCE_END.finditer(context)]
    windows: list[tuple[int, int]] = []
    for start, end, _ in spans:
        left = max((stop for stop in ends if stop <= start), default=0)
        right = min((stop for stop in ends if stop >= end), default=len(context))
        if right - left > WHOLE:
            left, right = max(left, start - MARGIN), min(right, end + MARGIN)
        if windows and left <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(right, windows[-1][1]))
        else:
            windows.append((left, right))
    return windows
