"""Inferred relations as a recipe that a person goes through: YAML with the relation in words above each entry."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reportcheck.patterns import compile_pattern
from reportcheck.recipes.model import Recipe

_PLAIN = compile_pattern(r"[一-鿿][\w一-鿿]*(?:[/()、][\w一-鿿]+[)]?)*")
_HEAD = {
    "zh": (
        "由 reportcheck learn 从 {source} 推断出 {count} 条列间关系。",
        "逐条核实：成立的把 confirmed 改为 true，不成立的删去；以后用 reportcheck check … --recipes 本文件 核对。",
        "columns 是表头各列的名称（年份写作“某年”，不含单位），只用于表头完全相同的表；C2 为第 2 列。",
        "关系的写法：C4 = C2 + C3 - C5；C4 = C2 / C3（百分比）；C4 = C2 * C3。",
    ),
    "en": (
        "Inferred by reportcheck learn from {source}: {count} relations between columns.",
        "Go through them: set confirmed to true where one holds, delete it where it does not; then run",
        "reportcheck check … --recipes THIS FILE. columns are the names of the header's columns (years as 某年, no",
        "units); only tables with exactly these are checked. C2 is the second column. Relations are written",
        "C4 = C2 + C3 - C5; C4 = C2 / C3 (a percentage); C4 = C2 * C3.",
    ),
}
_FOUND = {
    "zh": "{words}：{rows} 行中 {bearing} 行成立（{table}）",
    "en": "{words}: holds in {bearing} of {rows} rows ({table})",
}


class Learned(NamedTuple):
    """A recipe with what tells a person where it comes from: the relation in header words, its rows, its table."""

    recipe: Recipe
    words: str
    bearing: int
    rows: int
    table: str


def write_recipes(source: str, learned: Sequence[Learned], lang: str) -> str:
    """The text of a recipe file; none of its relations is confirmed."""
    return "\n".join(_lines(source, learned, lang)) + "\n"


def _lines(source: str, learned: Iterable[Learned], lang: str) -> Iterator[str]:
    every = list(learned)
    for line in _HEAD[lang]:
        yield f"# {_on_one_line(line.format(source=source, count=len(every)))}"
    for entry in every:
        told = _FOUND[lang].format(words=entry.words, bearing=entry.bearing, rows=entry.rows, table=entry.table)
        yield ""
        yield f"# {_on_one_line(told)}"
        yield "- columns:"
        yield from (f"    - {_scalar(name)}" for name in entry.recipe.layout)
        yield f"  relation: {entry.recipe.relation.code()}"
        yield "  confirmed: false"


def _on_one_line(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)


def _scalar(name: str) -> str:
    """A name as YAML: plain where that is safe, else quoted."""
    return name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
