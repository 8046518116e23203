"""What a report is about as a whole: a department, a unit alone, or projects by their names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.across.units import unit_key
from reportcheck.across.words import across_words
from reportcheck.documents.model import Document, Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.statements.about import read_printed, read_unit
from reportcheck.statements.items.keys import item_key
from reportcheck.statements.lexicon import lexicon

DEPARTMENT, UNIT, THREE_PUBLIC = "@department", "@unit", "@three-public"
_BRACKETS = compile_pattern(r"\(([^()]*)\)")
_YEAR = compile_pattern(r"20\d\d(?:[-—–~至]+(?:20)?\d\d)?年?度?")
_NOISE = compile_pattern(r"[\s“”\"'《》、,;:。·—\-]+")
_FIRST = 12
_SHORTEST = 3


class Subject(NamedTuple):
    """`keys` are one of the kinds above, or the keys of projects, none where nothing tells. `final` is False for papers
    whose figures are not those of the whole year, `revised` True for one that takes back what another said. `title` are
    the title's lines, in one width. `mark` tells projects of one name apart that their names have in brackets: 一期.
    """

    keys: frozenset[str]
    final: bool
    adjusted: bool
    title: str
    mark: str = ""
    revised: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it is about all that a unit does."""
        return bool(self.keys & {DEPARTMENT, UNIT})

    @property
    def names_projects(self) -> bool:
        """Whether it is about projects."""
        return bool(self.keys) and not self.keys & {DEPARTMENT, UNIT, THREE_PUBLIC}


def read_subject_of(document: Document, topics: frozenset[str], kind: str = "") -> Subject:
    """The subject of one report; `topics` are the keys of its title as its statements have them, and `kind` is what a
    manifest calls it, which counts like a title.
    """
    words = across_words()
    title = "".join("".join(fold(line).split()) for line in (kind, *_title_lines(document)))
    printed = read_printed(document)
    final, adjusted, revised = (
        words.not_final.search(title) is None,
        words.adjusted.search(title) is not None,
        words.revised.search(title) is not None,
    )
    plain = title
    for word in words.either_way:
        plain = plain.replace(word, "")
    kinds = ((words.whole_department, DEPARTMENT), (words.whole_unit, UNIT), (words.three_public, THREE_PUBLIC))
    whole = next((key for pattern, key in kinds if pattern.search(plain)), "")
    if whole:
        return Subject(frozenset({whole}), final, adjusted, title, "", revised)
    # forms of several projects in one workbook are about none of them as a whole
    named = {_without_unit(item_key(name, lexicon())[0], document) for name in printed.projects} or set(topics)
    if len(printed.projects) > 1:
        named = set()
    keys = frozenset(key for key in named if len(_telling(key)) >= _SHORTEST)
    mark = _mark("".join(printed.projects) or document.title)
    return Subject(keys, final, adjusted, title + "".join(printed.projects), mark, revised)


def _without_unit(key: str, document: Document) -> str:
    """夜间开放 for 县图书馆夜间开放, where the report is the library's."""
    unit = read_unit(document)
    core = unit_key(unit).core if unit else ""
    at = key.find(core) if core else -1
    return key[at + len(core) :] if 0 <= at <= 1 and len(key) - at - len(core) >= _SHORTEST else key


def _mark(name: str) -> str:
    """What of a project's name stands in brackets, but for years, stamps and words on the paper itself."""
    told = (_NOISE.sub("", _YEAR.sub("", bracket)) for bracket in _BRACKETS.findall(fold(name)))
    return "".join(text for text in told if text and not across_words().stamps.search(text))


def _telling(key: str) -> str:
    """What of a key is not said of any project."""
    return lexicon().heading_generic.sub("", key)


def _title_lines(document: Document) -> Iterator[str]:
    yield document.title
    for block in document.blocks[:_FIRST]:
        if isinstance(block, Table):
            yield block.caption
        elif block.kind in ("title", "caption"):
            yield block.text
