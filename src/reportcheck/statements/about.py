"""Whose report it is: the unit by the report's title, its labels (填报单位) or its signature; the year; the genre."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from reportcheck.documents.model import Document, Paragraph, Table
from reportcheck.fold import fold
from reportcheck.patterns import compile_pattern
from reportcheck.rulebook.load import load, made_from_book
from reportcheck.statements.genre import read_genre

_SPACE = compile_pattern(r"\s+")
_NAME = compile_pattern(r"[㐀-鿿()]{3,32}")
_CODE = compile_pattern(r"^[\[(【]?[0-9A-Za-z]{3,20}[\])】]?[-—:]?|[-—]?[\[(【]?[0-9A-Za-z]{3,20}[\])】]?$")
_STAMP = compile_pattern(r"\((?:盖章|公章|签章)\)$")
_BEFORE_NAME = compile_pattern(r"^(?:附件?[0-9一二三四五六七八九十]*[:.、]?|关于|(?:20\d\d|二[〇○零]..)年?度?|《)+")
# 某市人民政府驻外地联络处
_POSTED = "驻[㐀-鿿]{2,8}?(?:办事处|联络处|工作处|工作站)"
_BLOCKS = 40
_ROWS = 8
_SIGNATURE = 4
_LONGEST_TITLE = 80


class Printed(NamedTuple):
    """What the labels of a report print: its unit and its projects, "" and () where they print none."""

    unit: str
    projects: tuple[str, ...]


class _Words(NamedTuple):
    units: dict[str, int]
    projects: frozenset[str]
    ending: re.Pattern[str]
    opens_title: re.Pattern[str]
    starts_title: re.Pattern[str]


@made_from_book
def _words() -> _Words:
    about = load()["lexicon"]["about"]
    endings = "|".join(sorted(map(re.escape, about["unit_endings"]), key=len, reverse=True))
    own = "|".join(sorted(about["own_only"], key=len, reverse=True))
    sure = "|".join(sorted(map(re.escape, about["sure_endings"]), key=len, reverse=True))
    tail = rf"(?:{_POSTED})?(?:\(?(?:{own})\)?)?"
    name = rf"(?P<unit>[㐀-鿿()]{{2,24}}?(?:{endings}){tail})"
    return _Words(
        {label: rank for rank, label in enumerate(about["unit_labels"])},
        frozenset(about["project_labels"]),
        re.compile(rf"(?:{endings})(?:\(?(?:{own})\)?)?$"),
        re.compile(rf"{name}(?=关于|对|的?(?:20\d\d|二[〇○零])|部门|单位|整体|的?决算|“?三公)"),
        re.compile(rf"(?P<unit>[㐀-鿿()]{{2,24}}?(?:{sure}){tail})(?=.{{2}})"),
    )


def read_unit(document: Document) -> str:
    """The name of the unit that made a report as its title, a label or its signature prints it, else ""."""
    return _in_title(document) or read_printed(document).unit or _signed(document)


def read_genre_name(document: Document) -> str:
    """The genre's name in the lexicon, "" for other papers."""
    genre = read_genre(document)
    if genre is None and not document.title:
        # a form's title may stand right above its table
        caption = next((block.caption for block in document.blocks if isinstance(block, Table) and block.caption), "")
        genre = read_genre(replace(document, title=caption))
    return genre.name if genre is not None else ""


def read_printed(document: Document) -> Printed:
    """Unit and projects by their labels in the first lines and rows; the surest label counts, then the first."""
    words = _words()
    units: list[tuple[int, str]] = []
    projects: list[str] = []
    for printed, value in _labelled(document):
        label = _STAMP.sub("", printed)
        if label in words.projects:
            name = _CODE.sub("", value)
            if len(name) > 1 and name not in projects:
                projects.append(name)
        elif label in words.units and (name := _as_unit(value)):
            units.append((words.units[label], name))
    return Printed(min(units, key=lambda unit: unit[0])[1] if units else "", tuple(projects))


def _in_title(document: Document) -> str:
    """青禾县水利局2025年度…报告; a line of the cover that is nothing but a name."""
    words = _words()
    lines = [document.title]
    lines += [
        block.text
        for block in islice(document.blocks, _BLOCKS)
        if isinstance(block, Paragraph) and block.kind == "title" and len(block.text) <= _LONGEST_TITLE
    ]
    cleaned = [_BEFORE_NAME.sub("", _SPACE.sub("", fold(line))) for line in lines if line]
    for line in cleaned:
        if words.ending.search(line) and _NAME.fullmatch(line):
            return line
    for pattern in (words.opens_title, words.starts_title):
        for line in cleaned:
            match = pattern.match(line)
            if match is not None:
                return match["unit"]
    return ""


def _labelled(document: Document) -> Iterator[tuple[str, str]]:
    """Labels with what is printed behind them, or in the next cell, at the top of a report."""
    for block in islice(document.blocks, _BLOCKS):
        if isinstance(block, Table):
            yield from _in_cells(block)
            if block.caption:
                yield from _in_line(block.caption)
            if block.unit_note:
                yield from _in_line(block.unit_note)
        elif len(block.folded) <= _LONGEST_TITLE:
            yield from _in_line(block.folded)


def _in_cells(table: Table) -> Iterator[tuple[str, str]]:
    for row in islice(table.rows, _ROWS):
        cells = row.cells
        for at, cell in enumerate(cells):
            text = _SPACE.sub("", cell.folded)
            if at + 1 < len(cells):
                yield text.rstrip(":"), _SPACE.sub("", cells[at + 1].folded)
            if ":" in text:
                yield from _in_line(text)


def _in_line(line: str) -> Iterator[tuple[str, str]]:
    """填报单位(盖章):青禾县水利局   填报日期:…"""
    for part in re.split(r"\s{2,}|\t|　|[,;|]", fold(line)):
        label, colon, value = part.partition(":")
        if colon:
            yield _SPACE.sub("", label), _SPACE.sub("", value)


def _signed(document: Document) -> str:
    """A name that stands alone in one of the last lines."""
    last = [block for block in document.blocks[-_SIGNATURE:] if isinstance(block, Paragraph)]
    return next((name for block in reversed(last) if (name := _as_unit(_SPACE.sub("", block.folded)))), "")


def _as_unit(value: str) -> str:
    """The name in a value, without its code; "" where it does not end like a unit's."""
    name = _CODE.sub("", value)
    return name if _NAME.fullmatch(name) and _words().ending.search(name) else ""
