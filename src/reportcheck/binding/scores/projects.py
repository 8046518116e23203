"""Whose sheet a score is of, where a report evaluates several projects under headings of their own."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.documents.model import Section
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern

_PROJECT = compile_pattern(r"(?:项目|工程|专项|资金)$")


def are_of_two_projects(first: int, second: int, sections: Sequence[Section]) -> bool:
    """（一）道路项目…（二）培训项目…: whether the headings side by side above two sections name a project each."""
    for mine, theirs in zip(_path(first, sections), _path(second, sections), strict=False):
        if mine != theirs:
            titles = [fold(sections[section].title) for section in (mine, theirs)]
            return titles[0] != titles[1] and all(_PROJECT.search(title) for title in titles)
    return False


def _path(section: int, sections: Sequence[Section]) -> list[int]:
    """The sections above and itself, the outermost first."""
    path: list[int] = []
    while section >= 0:
        path.append(section)
        section = sections[section].parent
    return path[::-1]
