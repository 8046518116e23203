"""The source of a sample report: text with marked numbers, then the relations that its author planted or checked.

name: value            settings (format: a suffix; encoding; wrap; numbering: auto; header, on every page; site)
# to #####             title and headings of level 1 to 4
> text                 a caption or the 单位：万元 line of the table below
.toc text              a line of a contents page
.sheet name            a sheet of a workbook begins
| a | b |              a table row; `^` continues the cell above, `<` the cell to the left
[^1] and [^1]: text    a footnote
[-old-][+new+]         a tracked change, accepted in the text that is read
{name 54.66万元}       a number with a name; {name 2.61万元<2.16万元} prints a slip and knows the truth
=====                  relations follow (see gold.py)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

MARK = re.compile(r"\{(?P<name>[a-z]\w*) (?P<printed>[^{}<]+)(?:<(?P<truth>[^{}]+))?\}")
DELETED = re.compile(r"\[-.*?-\]")
INSERTED = re.compile(r"\[\+(.*?)\+\]")
NOTE_REFERENCE = re.compile(r"\[\^(\d+)\](?!:)")
NOTE_TEXT = re.compile(r"\[\^(\d+)\]: ?(.*)")
FIGURE_CHARACTERS = frozenset("0123456789,.")
SETTING = re.compile(r"([a-z]+): (.+)")
HEADING = re.compile(r"(#{1,5}) (.+)")


@dataclass(frozen=True, slots=True)
class Number:
    """One marked number (or word): what is printed, what should be, and a stretch of text that finds it.

    `file` is the file that it stands in, where several are compared.
    """

    printed: str
    truth: str
    anchor: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (`cells` empty) or a table. `text` keeps tracked changes and note references, marks are resolved."""

    kind: str
    text: str = ""
    level: int = 0
    cells: tuple[tuple[str, ...], ...] = ()


@dataclass(slots=True)
class Source:
    name: str
    settings: dict[str, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    numbers: dict[str, Number] = field(default_factory=dict)
    relation_lines: list[str] = field(default_factory=list)


def read_source(path: Path) -> Source:
    """Read settings, text, named numbers and relation lines."""
    source = Source(path.stem)
    body, _, relations = path.read_text("utf-8").partition("\n=====\n")
    source.relation_lines = [line for line in relations.splitlines() if line.strip()]
    lines = body.splitlines()
    while lines and (setting := SETTING.fullmatch(lines[0])):
        source.settings[setting[1]] = setting[2]
        lines.pop(0)
    marked = list(_marked_blocks(lines, source))
    whole = "\n".join(_unit_texts(marked, source.notes))
    for unit in _units(marked, source.notes):
        _collect_marks(unit, whole, source.numbers)
    source.notes = {number: resolve(text) for number, text in source.notes.items()}
    source.blocks = [_resolved(block) for block in marked]
    _collect_cells(source, whole.split("\n"))
    return source


def join_sources(name: str, sources: Sequence[Source], relations: Path) -> Source:
    """The numbers of several files under one name, each as FILE_NUMBER, with the relations between them."""
    joined = Source(name)
    joined.relation_lines = [line for line in relations.read_text("utf-8").splitlines() if line.strip()]
    for source in sources:
        file = f"{source.name}.{source.settings['format']}"
        for number, printed in source.numbers.items():
            joined.numbers[f"{source.name}_{number}"] = replace(printed, file=file)
    return joined


def resolve(text: str) -> str:
    """Marks replaced by what they print."""
    return MARK.sub(lambda mark: mark["printed"], text)


def accepted(text: str) -> str:
    """The text as read: tracked changes accepted, note references gone."""
    return NOTE_REFERENCE.sub("", INSERTED.sub(r"\1", DELETED.sub("", text)))


def spread(block: Block) -> Iterator[tuple[int, int, str, int, int]]:
    """Row, column and text of each cell of a table, and how many rows and columns it takes."""
    for row, texts in enumerate(block.cells):
        for column, text in enumerate(texts):
            if text not in ("^", "<"):
                below = [cells[column] for cells in block.cells[row + 1 :]]
                yield row, column, text, 1 + _run(below, "^"), 1 + _run(texts[column + 1 :], "<")


def _run(texts: Sequence[str], mark: str) -> int:
    """With how many marks the texts begin."""
    return next((n for n, text in enumerate(texts) if text != mark), len(texts))


def own_cells(row: tuple[str, ...]) -> list[str]:
    """The cells that stand in this row, without those merged into the row above or the cell to the left."""
    return [cell for cell in row if cell not in ("^", "<")]


def _marked_blocks(lines: list[str], source: Source) -> Iterator[Block]:
    rows: list[tuple[str, ...]] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append(tuple(cell.strip() for cell in line.strip().strip("|").split("|")))
            continue
        if rows:
            yield Block("table", cells=tuple(rows))
            rows = []
        if note := NOTE_TEXT.fullmatch(line):
            source.notes[int(note[1])] = note[2]
        elif heading := HEADING.fullmatch(line):
            level = len(heading[1]) - 1
            yield Block("heading" if level else "title", heading[2], level)
        elif line.startswith("> "):
            yield Block("caption", line[2:])
        elif line.startswith(".toc "):
            yield Block("contents", line[5:])
        elif line.startswith(".sheet "):
            yield Block("sheet", line[7:])
        elif line.strip():
            yield Block("body", line)


def _units(blocks: list[Block], notes: dict[int, str]) -> Iterator[str]:
    """Paragraphs and rows: the stretches that a finding quotes as its context."""
    for block in blocks:
        if block.kind == "table":
            yield from ("|".join(own_cells(row)) for row in block.cells)
        else:
            yield block.text
    yield from notes.values()


def _unit_texts(blocks: list[Block], notes: dict[int, str]) -> Iterator[str]:
    return (accepted(resolve(unit)) for unit in _units(blocks, notes))


def _collect_marks(unit: str, whole: str, numbers: dict[str, Number]) -> None:
    for mark in MARK.finditer(unit):
        if mark["name"] in numbers:
            raise ValueError(f"{mark['name']} is marked twice")
        before, after = accepted(resolve(unit[: mark.start()])), accepted(resolve(unit[mark.end() :]))
        printed = accepted(mark["printed"])
        anchor = _unique(before, printed, after, whole)
        numbers[mark["name"]] = Number(printed, mark["truth"] or printed, anchor)


def _unique(before: str, printed: str, after: str, whole: str) -> str:
    """A few characters before the number, and more on both sides until it stands only once in the report."""
    left, right = 8, 0
    while True:
        while left < len(before) and before[-left] in FIGURE_CHARACTERS:
            left += 1
        anchor = before[-left:] + printed + after[:right]
        if whole.count(anchor) == 1 or (left > len(before) and right > len(after)):
            return anchor
        left, right = left + 4, right + 4


def _resolved(block: Block) -> Block:
    cells = tuple(tuple(resolve(cell) for cell in row) for row in block.cells)
    return Block(block.kind, resolve(block.text), block.level, cells)


def _collect_cells(source: Source, units: list[str]) -> None:
    """Every cell of table 1 gets a name too: T1.2.3 is its row 2, column 3, from 0. Marks inside give the truth."""
    tables = [block for block in source.blocks if block.kind == "table"]
    slips = {(n.anchor, n.printed): n for n in source.numbers.values()}
    for ordinal, table in enumerate(tables, start=1):
        printed_rows = ["|".join(own_cells(row)) for row in table.cells]
        for row_index, row in enumerate(table.cells):
            own = own_cells(row)
            anchor = next(
                (a for n in range(1, len(own) + 1) if sum((a := "|".join(own[:n])) in unit for unit in units) == 1),
                "|".join(own),
            )
            for column, cell in enumerate(row):
                if cell in ("^", "<") or not cell:
                    continue
                slip = next(
                    (n for (where, what), n in slips.items() if what == cell and where in printed_rows[row_index]), None
                )
                truth = slip.truth if slip else cell
                source.numbers[f"T{ordinal}_{row_index}_{column}"] = Number(cell, truth, anchor)
