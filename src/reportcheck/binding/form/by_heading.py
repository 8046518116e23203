"""Headings: siblings with one title, or with numbers that do not follow each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reportcheck.binding.form.heading_numbers import NumberReader
from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Heading, Question
from reportcheck.documents.markers import count_of
from reportcheck.documents.model import Document, Section
from reportcheck.fold import fold
from reportcheck.rulebook.model import Rule

_SHORTEST_TITLE = 4


def bind_headings(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each title that siblings share, or for the first number in a run that does not follow."""
    document = index.statements.document
    below: dict[int, list[Section]] = defaultdict(list)
    for section in document.sections:
        below[section.parent].append(section)
    found = _repeated(below) if rule.data["part"] == "repeated" else _misnumbered(below, document)
    for form, headings in found:
        yield Question(rule.id, "", "", (Bound(rule.id, form, None, (), headings=headings),))


def _misnumbered(
    below: Mapping[int, Sequence[Section]], document: Document
) -> Iterator[tuple[str, tuple[Heading, ...]]]:
    """Numbers that do not follow; a heading that stands twice, number and title, is told as a repetition."""
    reader = NumberReader(document, below)
    for siblings in below.values():
        for wrong in reader.misnumbered(siblings):
            if wrong.section not in _same_title(siblings):
                at = siblings.index(wrong.section)
                beside = (*siblings[max(0, at - 1) : at], *siblings[at + 1 : at + 2])
                yield "number", (_heading(wrong.section, wrong.expected), *map(_heading, beside))


def _repeated(below: Mapping[int, Sequence[Section]]) -> Iterator[tuple[str, tuple[Heading, ...]]]:
    for siblings in below.values():
        same = _same_title(siblings)
        if same:
            yield "repeated", tuple(_heading(section) for section in same)


def _same_title(siblings: Sequence[Section]) -> Sequence[Section]:
    """Sections that bear one title, whatever its punctuation, within one count.

    Where several titles come again, or a list begins anew between them, the report repeats a pattern on purpose.
    """
    by_title: dict[str, list[Section]] = defaultdict(list)
    for section in siblings:
        title = "".join(filter(str.isalnum, fold(section.title)))
        if len(title) >= _SHORTEST_TITLE:
            by_title[title].append(section)
    repeated = [same for same in by_title.values() if len(same) > 1]
    return repeated[0] if len(repeated) == 1 and _in_one_count(repeated[0], siblings) else ()


def _in_one_count(same: Sequence[Section], siblings: Sequence[Section]) -> bool:
    """Whether numbers only rise from the first of the sections to the last: no list begins anew between them."""
    between = [section for section in siblings if same[0].index <= section.index <= same[-1].index]
    ordinals = [count_of(section.number) for section in between]
    return not any(ordinals) or all(before <= after for before, after in pairwise(ordinals))


def _heading(section: Section, expected: str = "") -> Heading:
    return Heading(
        section.block, section.index, section.number + section.title, expected + section.title if expected else ""
    )
