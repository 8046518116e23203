"""Headings: siblings with one title, or with numbers that do not follow each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Heading, Question
from reportcheck.documents.model import Document, Section
from reportcheck.fold import fold
from reportcheck.rulebook.model import Rule

_CHINESE = "零一二三四五六七八九十"
# 3.2.1: the last part counts
_NESTED = re.compile(r"^\d+(?:[.．]\d+)*[.．](\d{1,2})(?!\d)")
# (三), 第二章, 4、
_NUMBER = re.compile(r"^[(第]?(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))[)、.部章节]?")
_CHINESE_DIGITS = re.compile(r"[一二三四五六七八九十]+")
_TENS_AND_ONES = re.compile(r"([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)")
_LAST_NUMBER = re.compile(r"\d+(?=\D*$)")
_SPACES = re.compile(r"\s+")
_SHORTEST_TITLE = 4


def bind_headings(rule: Rule, index: Index) -> Iterator[Question]:
    """A question for each title that siblings share, or for the first number in a run that does not follow."""
    document = index.statements.document
    siblings: dict[int, list[Section]] = defaultdict(list)
    for section in document.sections:
        siblings[section.parent].append(section)
    bind = _repeated if rule.data["part"] == "repeated" else _misnumbered
    lines = _heading_lines(document)
    for sections in siblings.values():
        for form, headings in bind(sections, lines):
            yield Question(rule.id, "", "", (Bound(rule.id, form, None, (), headings=headings),))


def _heading_lines(document: Document) -> frozenset[int]:
    """The blocks of headings with a line of their own; running text that opens with a number proves nothing."""
    return frozenset(paragraph.block for paragraph in document.paragraphs() if paragraph.kind == "heading")


def _repeated(sections: Iterable[Section], _: frozenset[int]) -> Iterator[tuple[str, tuple[Heading, ...]]]:
    by_title: dict[str, list[Section]] = defaultdict(list)
    for section in sections:
        title = _SPACES.sub("", fold(section.title))
        if len(title) >= _SHORTEST_TITLE:
            by_title[title].append(section)
    for same in by_title.values():
        if len(same) > 1:
            yield "repeated", tuple(_heading(section) for section in same)


def _misnumbered(sections: Iterable[Section], lines: frozenset[int]) -> Iterator[tuple[str, tuple[Heading, ...]]]:
    for run in _runs(sections):
        if len(run) < 2 or run[0][1] != 1 or any(section.block not in lines for section, _ in run):
            continue
        for (_, before), (section, ordinal) in pairwise(run):
            if ordinal not in (before + 1, 1):
                yield "number", (_heading(section, _respell(section.number, before + 1)),)
                break


def _runs(sections: Iterable[Section]) -> Iterable[Sequence[tuple[Section, int]]]:
    """Siblings numbered in one style, each with its ordinal."""
    runs: dict[str, list[tuple[Section, int]]] = defaultdict(list)
    for section in sections:
        ordinal = _ordinal(section.number)
        if ordinal:
            runs[_style(section.number)].append((section, ordinal))
    return runs.values()


def _ordinal(number: str) -> int:
    """The ordinal that a printed heading number stands for; 0 where it is none."""
    folded = fold(number).strip()
    match = _NESTED.match(folded) or _NUMBER.match(folded)
    if match is None:
        return 0
    if match[1]:
        return int(match[1])
    spelled = _TENS_AND_ONES.fullmatch(match[2])
    if spelled is None:
        return 0
    tens, ten, ones = spelled.groups()
    if not ten:
        return _CHINESE.index(tens) if not ones else 0
    return 10 * (_CHINESE.index(tens) if tens else 1) + (_CHINESE.index(ones) if ones else 0)


def _style(number: str) -> str:
    return re.sub(r"\d+", "9", _CHINESE_DIGITS.sub("一", fold(number).strip()))


def _respell(number: str, ordinal: int) -> str:
    """The printed number with another ordinal (below 100): 三、 for 4 becomes 四、."""
    if re.search(r"\d", number):
        return _LAST_NUMBER.sub(str(ordinal), number)
    tens, ones = divmod(ordinal, 10)
    spelled = (_CHINESE[tens] if tens > 1 else "") + ("十" if tens else "") + (_CHINESE[ones] if ones else "")
    return _CHINESE_DIGITS.sub(spelled, number, count=1)


def _heading(section: Section, expected: str = "") -> Heading:
    return Heading(
        section.block, section.index, section.number + section.title, expected + section.title if expected else ""
    )
