"""Numbers of sibling headings: which of them does not follow."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reportcheck.documents.markers import count_of, find_marker
from reportcheck.documents.model import Document, Paragraph, Section
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern

_CHINESE = "零一二三四五六七八九十"
_CHINESE_DIGITS = compile_pattern(r"[一二三四五六七八九十]+")
_LAST_NUMBER = compile_pattern(r"\d+(?=\D*$)")
_BARE = compile_pattern(rf"[\d.]+|[{_CHINESE}]+")
_CIRCLED = compile_pattern(r"[①-⑳]")
_LARGEST = 99
_LARGEST_CIRCLED = 20
_DEEPEST = 4
# 三、四季度, 3.2: they also begin running text; what stands in brackets or in a circle is the number of an item
_MAY_BE_TEXT = ("dec", "dotted", "han")
_SURE = frozenset({"dec_paren", "han_paren"})


class Misnumbered(NamedTuple):
    """A heading whose number does not follow, and the number that it should have."""

    section: Section
    expected: str


class _Numbered(NamedTuple):
    section: Section
    ordinal: int
    style: str


class NumberReader:
    """Looks at the numbers of the headings of one report; `below` are the sections by their parent's index."""

    def __init__(self, document: Document, below: Mapping[int, Sequence[Section]]) -> None:
        self._below = below
        self._blocks = {block.block: block for block in document.blocks}
        self._own_lines = {paragraph.block for paragraph in document.paragraphs() if paragraph.kind == "heading"}
        self._automatic = {paragraph.block for paragraph in document.paragraphs() if paragraph.number}

    def misnumbered(self, siblings: Sequence[Section]) -> Iterator[Misnumbered]:
        """The first heading of each way of numbering that does not follow those before it.

        Different separators (1. and 1、) may be one sequence or two: either way of reading clears them.
        """
        families: dict[str, list[_Numbered]] = defaultdict(list)
        for section in siblings:
            numbered = _numbered(section)
            if numbered is not None:
                families[numbered.style].append(numbered)
        for run in families.values():
            by_print: dict[str, list[_Numbered]] = defaultdict(list)
            for numbered in run:
                by_print[_printed_style(numbered.section.number)].append(numbered)
            if any(wrong_ordinal([numbered.ordinal for numbered in same]) for same in by_print.values()):
                found = self._fault(run)
                if found is not None:
                    yield found

    def _fault(self, run: Sequence[_Numbered]) -> Misnumbered | None:
        """What is wrong in one run; None where nothing is, or where it may be read in another way."""
        if any(self._may_be_text(numbered) for numbered in run):
            return None
        wrong = wrong_ordinal([numbered.ordinal for numbered in run])
        if wrong is None:
            return None
        at, expected = wrong
        culprit, before = run[at], run[at - 1] if at else None
        if before is not None and culprit.ordinal > expected and self._stands_between(before, culprit, expected):
            return None
        spelled = _respelled(culprit.section.number, expected)
        return Misnumbered(culprit.section, spelled) if spelled else None

    def _may_be_text(self, numbered: _Numbered) -> bool:
        runs_in = numbered.section.block not in self._own_lines
        return runs_in and numbered.style.startswith(_MAY_BE_TEXT) and numbered.style not in _SURE

    def _stands_between(self, before: _Numbered, culprit: _Numbered, missing: int) -> bool:
        """Whether Word counted the number left out, or it stands in the text before the heading behind it."""
        start, end = before.section.block, culprit.section.block
        if {start, end} <= self._automatic:
            return True
        item = _item_pattern(_respelled(culprit.section.number, missing))
        return any(item.search(text) for text in self._texts(start, end)) or self._in_another_style(before, missing)

    def _in_another_style(self, before: _Numbered, missing: int) -> bool:
        """二、 then 3、: the first heading below has the number left out."""
        below = self._below.get(before.section.index, ())
        return bool(below) and count_of(below[0].number) == missing

    def _texts(self, start: int, end: int) -> Iterator[str]:
        """The text of the blocks from `start` to just before `end`."""
        for block in map(self._blocks.get, range(start, end)):
            if isinstance(block, Paragraph):
                yield fold(block.number) + block.folded
            elif block is not None:
                yield from (fold(cell.number) + cell.folded for cell in block.cells())


def wrong_ordinal(ordinals: Sequence[int]) -> tuple[int, int] | None:
    """The place of the one ordinal that breaks a count from 1, and what it should be.

    One ordinal is wrong, or from one place on all are: one was left out or given twice. Where the count begins again
    at 1 each stretch is looked at by itself. None where the count holds or where more than one slip would be needed.
    """
    if _counts(ordinals):
        return None
    expected = range(1, len(ordinals) + 1)
    wrong = [at for at, (is_, should) in enumerate(zip(ordinals, expected, strict=True)) if is_ != should]
    followed = bool(wrong) and wrong[0] < len(ordinals) - 1
    if len(wrong) == 1 and (followed or (ordinals[wrong[0]] != 1 and len(ordinals) > 1)):
        return wrong[0], wrong[0] + 1
    restarts = [at for at, ordinal in enumerate(ordinals) if ordinal == 1 and at]
    if restarts:
        bounds = [0, *restarts, len(ordinals)]
        stretches = ((start, wrong_ordinal(ordinals[start:end])) for start, end in pairwise(bounds))
        return next(((start + found[0], found[1]) for start, found in stretches if found is not None), None)
    if not wrong or ordinals[0] != 1:
        return None
    shifts = {ordinals[at] - expected[at] for at in wrong}
    is_tail = wrong == list(range(wrong[0], len(ordinals)))
    is_swap = sorted(ordinals) == list(expected) and len(wrong) == 2
    return (wrong[0], wrong[0] + 1) if is_swap or (is_tail and len(shifts) == 1 and min(shifts) >= -1) else None


def _counts(ordinals: Sequence[int]) -> bool:
    """Whether each ordinal begins a count or goes on with one that is open: 1, 1, 2, 2 is a list within a list."""
    open_counts: list[int] = []
    for ordinal in ordinals:
        while len(open_counts) > 1 and open_counts[-1] + 1 != ordinal and ordinal - 1 in open_counts:
            open_counts.pop()
        if open_counts and open_counts[-1] + 1 == ordinal:
            open_counts[-1] = ordinal
        elif ordinal == 1:
            open_counts = [*open_counts[1 - _DEEPEST :], 1]
        else:
            return False
    return True


def _numbered(section: Section) -> _Numbered | None:
    marker = find_marker(section.number + " ")
    ordinal = count_of(section.number) if marker is not None else 0
    return _Numbered(section, ordinal, marker.style) if marker is not None and ordinal else None


def _printed_style(number: str) -> str:
    """The number with its digits taken out: separators and brackets, half-width."""
    return re.sub(r"\d+", "9", _CIRCLED.sub("①", _CHINESE_DIGITS.sub("一", fold(number).strip())))


def _respelled(number: str, ordinal: int) -> str:
    """The printed number with another ordinal: 三、 for 4 becomes 四、; "" where it cannot be written so."""
    if _CIRCLED.search(number):
        return _CIRCLED.sub(_circled(ordinal), number, count=1) if ordinal <= _LARGEST_CIRCLED else ""
    if ordinal > _LARGEST:
        return ""
    if re.search(r"\d", number):
        return _LAST_NUMBER.sub(str(ordinal), number)
    return _CHINESE_DIGITS.sub(_chinese(ordinal), number, count=1)


def _item_pattern(number: str) -> re.Pattern[str]:
    """The number of an item in folded text, whatever separator follows it."""
    core = fold(number).strip(" 、.,:")
    separator = r"\s*[、.,](?!\d)" if _BARE.fullmatch(core) else ""
    return re.compile(rf"(?<![\d.{_CHINESE}(]){re.escape(core)}{separator}")


def _chinese(ordinal: int) -> str:
    """The Chinese numeral of an ordinal below 100."""
    tens, ones = divmod(ordinal, 10)
    return (_CHINESE[tens] if tens > 1 else "") + ("十" if tens else "") + (_CHINESE[ones] if ones else "")


def _circled(ordinal: int) -> str:
    return chr(ord("①") + ordinal - 1)
