"""The compiled rulebook, ready for use.

An installed package reads the JSON beside this module. A source checkout whose YAML is newer than
that JSON (or that has none yet) compiles it in memory, so that an edited rule is in force at once.

`using` puts another book, made of this one and of a user's own folders, in its place; everything that is made
from the book is kept with it (`made_from_book`), so that two books in one process never mix.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, wraps
from pathlib import Path
from typing import Any, TypeVar

Made = TypeVar("Made")

COMPILED = Path(__file__).with_name("rules.json")


def find_sources(module: Path) -> Path | None:
    """The `rules/` folder of the checkout that `module` (this file) stands in; None for an installed package."""
    rules = module.parents[3] / "rules"
    return rules if module.parents[2].name == "src" and (rules / "build_hook.py").exists() else None


SOURCES = find_sources(Path(__file__).resolve())


class Rulebook:
    """A rulebook, and what was made from it so far, by the function that makes it."""

    __slots__ = ("data", "made")

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.made: dict[Callable[[], Any], Any] = {}


_CHOSEN: ContextVar[Rulebook | None] = ContextVar("rulebook", default=None)


@cache
def built_in() -> Rulebook:
    """The book of the package, read once per process."""
    return Rulebook(read_rulebook(COMPILED, SOURCES))


def load() -> Mapping[str, Any]:
    """The whole rulebook in force: "rules", "lexicon", "families", "profiles", "sources", "versions".

    Treat it as read-only. Raises RulebookError (a ValueError) when YAML is wrong, FileNotFoundError when the
    package has lost its JSON.
    """
    return book_in_force().data


def book_in_force() -> Rulebook:
    """The book of the innermost `using`, that of the package outside of any."""
    return _CHOSEN.get() or built_in()


def book_with(folders: Sequence[str]) -> Rulebook:
    """The built-in book with what these folders hold added.

    Raises RulebookError (a ValueError) at the first mistake in them. PyYAML is loaded only where there are any.
    """
    if not folders:
        return built_in()
    from reportcheck.rulebook.own import add_folders

    return add_folders(built_in(), tuple(folders))


@contextmanager
def using(book: Rulebook) -> Iterator[None]:
    """This book is in force until the end of the block."""
    token = _CHOSEN.set(book)
    try:
        yield
    finally:
        _CHOSEN.reset(token)


def made_from_book(make: Callable[[], Made]) -> Callable[[], Made]:
    """Keeps what a function makes from the rulebook as long as the book that was in force."""

    @wraps(make)
    def made() -> Made:
        kept = (_CHOSEN.get() or built_in()).made
        if make not in kept:
            kept[make] = make()
        result: Made = kept[make]
        return result

    return made


def read_rulebook(compiled: Path, sources: Path | None) -> Mapping[str, Any]:
    """The rulebook from `compiled`, or from the YAML below `sources` where that is newer."""
    if sources is None or is_fresh(compiled, sources):
        if not compiled.exists():
            raise FileNotFoundError(f"the package is incomplete: no compiled rules at {compiled}")
        book: dict[str, Any] = json.loads(compiled.read_bytes())
        return book
    try:
        from reportcheck.rulebook.compile import compile_rules
    except ModuleNotFoundError as error:
        raise RuntimeError(f"{sources} has changed and PyYAML is not there to compile it: run `make rules`") from error

    return compile_rules(sources)


def is_fresh(compiled: Path, sources: Path) -> bool:
    """Whether `compiled` can be used as it is: nothing below `sources` is newer."""
    if not compiled.exists():
        return False
    made = compiled.stat().st_mtime_ns
    return all(changed <= made for changed in _change_times(sources))


def _change_times(sources: Path) -> Iterator[int]:
    """Times of every YAML file, and of the folders, which change when a file is removed."""
    for folder in ("lexicon", "profiles", "rules"):
        if (sources / folder).is_dir():
            yield (sources / folder).stat().st_mtime_ns
            with os.scandir(sources / folder) as entries:
                yield from (entry.stat().st_mtime_ns for entry in entries if entry.name.endswith(".yaml"))
    if (sources / "families.yaml").exists():
        yield (sources / "families.yaml").stat().st_mtime_ns


def rules_version(profile: str) -> str:
    """Hash (12 hex digits) of the rules, lexicon, families and profile in force.

    Raises KeyError for a profile that the rulebook does not have; "general" is always there.
    """
    version: str = load()["versions"][profile]
    return version


def rule_ids() -> tuple[str, ...]:
    """The ids of all rules, in rulebook order."""
    return tuple(rule["id"] for rule in load()["rules"])


def profile_names() -> tuple[str, ...]:
    """The profiles that can be chosen, sorted."""
    return tuple(sorted(load()["versions"]))
