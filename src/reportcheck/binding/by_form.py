"""Grades and headings: words and form instead of sums."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Heading, Operand, Question
from reportcheck.fold import fold
from reportcheck.rulebook.model import Rule
from reportcheck.statements.model import Claim, Fact

_CHINESE = {c: i for i, c in enumerate("零一二三四五六七八九十")}
_NUMBER = re.compile(r"^[(第]?(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))[)、.部章节]?")


def bind_grades(rule: Rule, index: Index) -> Iterator[Question]:
    """A grade with the total score before it."""
    for claim in index.statements.claims:
        if claim.kind.startswith("grade."):
            score = _score_of(claim, index)
            if score is not None:
                yield Question(rule.id, score.item, score.period, (Bound(rule.id, "grade", score, (), claim=claim),))


def bind_headings(rule: Rule, index: Index) -> Iterator[Question]:
    """Sibling headings with one title, or with numbers that do not follow each other."""
    document = index.statements.document
    siblings: dict[int, list[int]] = defaultdict(list)
    for section in document.sections:
        siblings[section.parent].append(section.index)
    for children in siblings.values():
        if rule.data["part"] == "repeated":
            yield from _repeated(rule, index, children)
        else:
            yield from _misnumbered(rule, index, children)


def heading_ordinal(number: str) -> int:
    """The ordinal that a printed heading number stands for; 0 where it is none."""
    nested = re.match(r"^\d+(?:[.．]\d+)*[.．](\d{1,2})(?!\d)", fold(number).strip())
    if nested is not None:
        return int(nested[1])
    match = _NUMBER.match(fold(number).strip())
    if match is None:
        return 0
    if match[1]:
        return int(match[1])
    digits = match[2]
    if digits == "十":
        return 10
    tens, _, ones = digits.rpartition("十")
    if "十" not in digits:
        return _CHINESE[digits] if len(digits) == 1 else 0
    return (_CHINESE[tens] if tens else 1) * 10 + (_CHINESE[ones] if ones else 0)


def _score_of(claim: Claim, index: Index) -> Fact | None:
    scores = [
        fact for fact in index.facts
        if fact.quantity.dimension == "score" and fact.role == "score" and fact.whole and not fact.in_table and not fact.depth
    ]
    same = [f for f in scores if f.place.block == claim.place.block and f.place.start < claim.place.start]
    if same:
        return same[-1]
    earlier = [f for f in scores if f.place.block < claim.place.block and f.section == claim.section]
    return earlier[-1] if earlier else None


def _repeated(rule: Rule, index: Index, children: list[int]) -> Iterator[Question]:
    sections = index.statements.document.sections
    by_title: dict[str, list[int]] = defaultdict(list)
    for child in children:
        title = re.sub(r"\s+", "", fold(sections[child].title))
        if len(title) >= 4:
            by_title[title].append(child)
    for same in by_title.values():
        if len(same) > 1:
            yield Question(rule.id, "", "", (Bound(rule.id, "repeated", None, (), headings=tuple(_heading(index, s) for s in same)),))


def _misnumbered(rule: Rule, index: Index, children: list[int]) -> Iterator[Question]:
    sections = index.statements.document.sections
    runs: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for child in children:
        number = sections[child].number
        ordinal = heading_ordinal(number)
        if ordinal:
            runs[_style(number)].append((child, ordinal))
    for run in runs.values():
        if len(run) < 2 or run[0][1] != 1 or not all(_is_heading(index, child) for child, _ in run):
            continue
        for (_, before), (child, ordinal) in zip(run, run[1:], strict=False):
            if ordinal in (before + 1, 1):
                continue
            expected = _respell(sections[child].number, before + 1)
            heading = _heading(index, child, expected)
            yield Question(rule.id, "", "", (Bound(rule.id, "number", None, (), headings=(heading,)),))
            break


def _is_heading(index: Index, section: int) -> bool:
    """Whether the section has a line of its own; running text that opens with a number proves nothing."""
    document = index.statements.document
    block = document.sections[section].block
    return any(paragraph.kind == "heading" and paragraph.block == block for paragraph in document.paragraphs())


def _style(number: str) -> str:
    return re.sub(r"\d+", "9", re.sub(r"[一二三四五六七八九十]+", "一", fold(number).strip()))


def _respell(number: str, ordinal: int) -> str:
    chinese = "".join(("" if ordinal < 20 else "一二三四五六七八九"[ordinal // 10 - 1], "十" if ordinal >= 10 else "", "零一二三四五六七八九"[ordinal % 10] if ordinal % 10 else ""))
    if re.search(r"\d", number):
        return re.sub(r"\d+(?=\D*$)", str(ordinal), number)
    return re.sub(r"[一二三四五六七八九十]+", chinese, number, count=1)


def _heading(index: Index, section: int, expected: str = "") -> Heading:
    entry = index.statements.document.sections[section]
    return Heading(entry.block, section, entry.number + entry.title, expected + entry.title if expected else "")
