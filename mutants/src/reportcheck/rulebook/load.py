"""The compiled rulebook, ready for use.

An installed package reads the JSON beside this module. A source checkout whose YAML is newer than
that JSON (or that has none yet) compiles it in memory, so that an edited rule is in force at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

COMPILED = Path(__file__).with_name("rules.json")


def find_sources(module: Path) -> Path | None:
    """The `rules/` folder of the checkout that `module` (this file) stands in; None for an installed package."""
    rules = module.parents[3] / "rules"
    return rules if module.parents[2].name == "src" and (rules / "build_hook.py").exists() else None


SOURCES = find_sources(Path(__file__).resolve())


@cache
def load() -> Mapping[str, Any]:
    """The whole rulebook: "rules", "lexicon", "families", "profiles", "sources", "versions".

    Read once per process; treat it as read-only. Raises RulebookError (a ValueError) when YAML is
    wrong, FileNotFoundError when the package has lost its JSON.
    """
    return read_rulebook(COMPILED, SOURCES)


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
