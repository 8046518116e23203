"""How a run of many files goes about it. Nothing here changes what is found."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import NamedTuple

ENGINES = ("serial", "local", "ray")
FEW = 8
"""Fewer files than this are checked in this process: starting workers would take longer than the check."""

LEAST_MEMORY = 100
"""MB: with less a worker cannot begin."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`engine` is serial (in this process, without limits of time and memory), local (worker processes), ray, or ""
    for serial where there are few files and local else.

    `jobs` is the number of workers, 0 for one per core; `timeout` in seconds and `max_memory` in MB bound what one file
    may cost, 0 sets no bound. `cache` keeps results in the user's cache folder; `results` is a folder of result parts,
    from which a run that was cut off goes on. `address` is that of a running Ray cluster, "" starts one here.
    Raises ValueError for an engine that there is not, for numbers below 0, and for less memory than a worker needs.
    """

    engine: str = ""
    jobs: int = 0
    timeout: float = 120
    max_memory: int = 2000
    cache: bool = True
    results: str = ""
    address: str = ""

    def __post_init__(self) -> None:
        if self.engine and self.engine not in ENGINES:
            raise ValueError(f"engine must be one of {', '.join(ENGINES)}, not {self.engine!r}")
        for name in ("jobs", "timeout", "max_memory"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must not be below 0, not {getattr(self, name)}")
        if 0 < self.max_memory < LEAST_MEMORY:
            raise ValueError(f"max_memory must be 0 or {LEAST_MEMORY} MB at least, not {self.max_memory}")

    def engine_for(self, files: int) -> str:
        """The engine for so many files."""
        return self.engine or ("serial" if files < FEW else "local")

    @property
    def workers(self) -> int:
        """How many workers there are."""
        return self.jobs or cores()


FOLDER, PRINT = "folder", "print"


class Comparison(NamedTuple):
    """What is compared across the files of a run. `group_by` is folder, print (the unit that reports name) or the path
    of a manifest (CSV), "" for no groups; `rollup` also compares the departments of the manifest with the sums of their
    units; `duplicates` looks for reports that were copied from another.
    """

    group_by: str = ""
    rollup: bool = False
    duplicates: bool = False

    @property
    def is_any(self) -> bool:
        """Whether there is anything to compare."""
        return self != NOTHING

    @property
    def is_manifest(self) -> bool:
        """Whether groups are those of a manifest."""
        return self.group_by not in ("", FOLDER, PRINT)


NOTHING = Comparison()
SERIAL = Plan(engine="serial", cache=False)


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class RunError(Exception):
    """What keeps a run from beginning: a folder of results that cannot be used, an engine that is not installed."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self._said = {"zh": zh, "en": en}

    def sentence(self, lang: str) -> str:
        """For people."""
        return self._said[lang]
