"""Stages of one work with their dates: 工程于2022年4月8日开工，9月30日完工，11月16日通过验收."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reportcheck.documents.model import Document, Paragraph
from reportcheck.patterns import compile_pattern
from reportcheck.statements.times.dates import Date, exists
from reportcheck.statements.times.period_words import period_words, says

_ORDER = ("started", "finished", "accepted")
_LABELS = ("日期", "时间")
_MARK = compile_pattern(r"[,;。]")
_SAME_YEAR = ("同年", "当年")
_NEXT_YEAR = ("次年", "翌年")
_LONGEST_REST = 8
_REACH = 24
_LONGEST_LABEL = 12


class Stage(NamedTuple):
    """A dated stage: `name` is started, finished or accepted, `word` the printed one; both span `start` to `end`."""

    date: Date
    name: str
    word: str
    start: int
    end: int


def read_stages(document: Document, dates: Sequence[Date]) -> Iterator[tuple[Stage, Stage]]:
    """Two neighbouring stages of one work in their order, in one sentence or the next; plans and facts do not mix."""
    texts = {block.block: block.folded for block in document.blocks if isinstance(block, Paragraph)}
    for before, date in pairwise(dates):
        if before.place.in_table or before.place.block != date.place.block:
            continue
        folded = texts[date.place.block]
        first = _stage(before, folded, date.place.start)
        second = _stage(date, folded, len(folded)) if first is not None else None
        if first is not None and second is not None and _ORDER.index(first.name) < _ORDER.index(second.name):
            dated = _dated(first, second, folded)
            if dated is not None:
                yield first, second._replace(date=dated)


def _stage(date: Date, folded: str, limit: int) -> Stage | None:
    """The stage that stands right before or behind a date."""
    if not exists(date):
        return None
    words, place = period_words(), date.place
    before = max(0, place.start - _LONGEST_LABEL)
    labelled = says(folded[before : place.start], _LABELS)
    label = words.stage_before.search(folded, before, place.start) if labelled else None
    if label is not None:
        return Stage(date, words.stage_names[label[1]], label[1], label.start(), place.end)
    said = words.stage_behind.match(folded, place.end, min(limit, place.end + _REACH))
    if said is None or says(said["gap"], words.partial_stages):
        return None
    return Stage(date, words.stage_names[said["word"]], said["word"], place.start, said.end("word"))


def _dated(first: Stage, second: Stage, folded: str) -> Date | None:
    """The second date with its year, where both are of one work and its year can be told."""
    words = period_words()
    if second.start < first.end:
        return None
    passage = _MARK.split(folded[first.end : second.start], maxsplit=1)
    around = folded[max(0, first.start - _REACH) : second.end]
    if len(passage[0]) > _LONGEST_REST or (says(around, words.scheduled) and says(around, words.done)):
        return None
    joints = passage[-1]
    when = next((word for word in (*_SAME_YEAR, *_NEXT_YEAR) if word in joints), "")
    for word in (when, *words.stage_joints):
        joints = joints.replace(word, "") if word else joints
    start, end = first.date, second.date
    if joints.strip() or not start.year:
        return None
    if end.year:
        return end
    if not when and end.month < start.month:
        return None
    return end._replace(year=start.year + (when in _NEXT_YEAR), carried=True)
