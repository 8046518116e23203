"""Recipes from YAML files. What is wrong in one is told with file, line and what was expected there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from reportcheck.recipes.model import ColumnRelation, Layout, Recipe, Recipes, column_name, parse_relation
from reportcheck.system_errors import system_says

_KEYS = ("columns", "relation", "confirmed")
_FEWEST = 3
_LONGEST = 60
_SUFFIXES = frozenset({".yaml", ".yml"})
_PROBLEMS = {
    "zh": {
        "list": "应为列表，每条关系以“- columns:”开头",
        "entry": "应为一条关系，含 columns 和 relation",
        "key": "应为 columns、relation 或 confirmed，而不是 {0}",
        "columns": "columns 应为表头各列名称的列表，至少 3 列",
        "column": "columns 中应为文字，而不是 {0}",
        "relation": "relation 应写作 C4 = C2 - C3、C4 = C2 / C3 或 C4 = C2 * C3，每列只出现一次，而不是 {0}",
        "range": "relation 中应为 C1 至 C{0}，而不是 C{1}",
        "confirmed": "confirmed 应为 true 或 false，而不是 {0}",
        "yaml": "应为有效的 YAML：{0}",
        "unreadable": "应为可读取的 UTF-8 文本文件：{0}",
        "none": "应有配方文件（*.yaml）",
    },
    "en": {
        "list": "expected a list of relations, each beginning with `- columns:`",
        "entry": "expected a relation with `columns` and `relation`",
        "key": "expected `columns`, `relation` or `confirmed`, not {0}",
        "columns": "expected `columns` to list the names of the header's columns, 3 at least",
        "column": "expected the name of a column, not {0}",
        "relation": (
            "expected a relation like C4 = C2 - C3, C4 = C2 / C3 or C4 = C2 * C3 with each column once, not {0}"
        ),
        "range": "expected C1 to C{0}, not C{1}",
        "confirmed": "expected `confirmed` to be true or false, not {0}",
        "yaml": "{0}",
        "unreadable": "expected a UTF-8 text file that can be read: {0}",
        "none": "expected recipes (*.yaml) in the folder",
    },
}


class RecipeError(ValueError):
    """A mistake in a recipe; `line` is 0 where it is the file or folder itself."""

    def __init__(self, path: Path, line: int, problem: str, *details: object) -> None:
        self.path, self.line, self.problem, self.details = path, line, problem, details
        super().__init__(self.sentence("en"))

    def sentence(self, lang: str) -> str:
        """FILE:LINE: what was expected."""
        place = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        details = (
            [system_says(str(one), lang) for one in self.details] if self.problem == "unreadable" else self.details
        )
        return f"{place}: {_PROBLEMS[lang][self.problem].format(*details)}"

    def __reduce__(self) -> tuple[Any, ...]:
        return RecipeError, (self.path, self.line, self.problem, *self.details)


class Read(NamedTuple):
    """The confirmed relations by layout, and how many others wait to be confirmed."""

    confirmed: Recipes
    waiting: int


def read_recipes(paths: Sequence[str]) -> Read:
    """All recipes of these files and folders. Raises RecipeError at the first mistake."""
    files = [file for path in paths for file in _files(Path(path))]
    try:
        stamps = tuple((file, file.stat().st_mtime_ns, file.stat().st_size) for file in files)
    except OSError as error:
        raise RecipeError(Path(error.filename), 0, "unreadable", error.strerror) from error
    return _read_files(stamps)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES and file.is_file())
    if not found:
        raise RecipeError(path, 0, "none")
    return found


@lru_cache(maxsize=8)
def _read_files(stamps: tuple[tuple[Path, int, int], ...]) -> Read:
    """Once for a whole batch; the stamps tell when a file has changed."""
    confirmed: dict[Layout, list[ColumnRelation]] = {}
    waiting = 0
    for path, _, _ in stamps:
        for recipe, is_confirmed in read_recipe_file(path):
            relations = confirmed.setdefault(recipe.layout, []) if is_confirmed else []
            if recipe.relation not in relations:
                relations.append(recipe.relation)
            waiting += not is_confirmed
    return Read(confirmed, waiting)


def read_recipe_file(path: Path) -> Iterator[tuple[Recipe, bool]]:
    """The recipes of one file, each with whether it is confirmed."""
    from reportcheck.rulebook.compile import RulebookError, read_entries

    try:
        entries = read_entries(path)
    except (OSError, UnicodeDecodeError) as error:
        said = getattr(error, "strerror", None) or type(error).__name__
        raise RecipeError(path, 0, "unreadable", said) from error
    except RulebookError as error:
        raise RecipeError(path, error.line, "yaml", error.expected.splitlines()[0]) from error
    if entries is None:
        raise RecipeError(path, 1, "list")
    for entry, lines in entries:
        yield _recipe(path, entry, lines)


def _recipe(path: Path, entry: Any, lines: Mapping[str, int]) -> tuple[Recipe, bool]:
    if not isinstance(entry, dict) or not {"columns", "relation"} <= set(entry):
        raise RecipeError(path, lines[""], "entry")
    for key in entry:
        if key not in _KEYS:
            raise RecipeError(path, lines[key], "key", key)
    columns = entry["columns"]
    if not isinstance(columns, list) or len(columns) < _FEWEST:
        raise RecipeError(path, lines["columns"], "columns")
    layout = tuple(_names(path, lines["columns"], columns))
    relation = parse_relation(entry["relation"]) if isinstance(entry["relation"], str) else None
    if relation is None:
        raise RecipeError(path, lines["relation"], "relation", _shown(entry["relation"]))
    for column in relation.columns():
        if column > len(layout):
            raise RecipeError(path, lines["relation"], "range", len(layout), column)
    confirmed = entry.get("confirmed", False)
    if not isinstance(confirmed, bool):
        raise RecipeError(path, lines["confirmed"], "confirmed", _shown(confirmed))
    return Recipe(layout, relation), confirmed


def _names(path: Path, line: int, columns: Iterable[Any]) -> Iterator[str]:
    for name in columns:
        if isinstance(name, (dict, list, bool)):
            raise RecipeError(path, line, "column", _shown(name))
        yield column_name(["" if name is None else str(name)])


def _shown(value: Any) -> str:
    """What stands in a file, as long as a line holds it: aliases can make a short list very long."""
    if isinstance(value, (list, dict)):
        return "[…]" if isinstance(value, list) else "{…}"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
