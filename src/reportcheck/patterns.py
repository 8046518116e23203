"""Regular expressions whose compiled form is kept between two runs.

Some 400 patterns are needed before the first report is read, and to compile them takes a third of a start. Python keeps
the bytecode of modules but compiles patterns anew in every process, so this module keeps theirs, beside its own
bytecode and under the same conditions. What is not kept (in a first run, by another Python, where nothing may be
written, after an edit) is compiled by `re` as ever; the text of a pattern is its key, so what is kept is never stale.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

_MOST = 2000  # patterns; beyond that many, those of older versions are left out

Key = tuple[str, int]
Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine makes a pattern of: flags, code words of 32 bits, number of groups, and their names."""


class PatternStore:
    """The compiled patterns in one file, which need not be there."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._kept: dict[Key, Compiled] = {}
        self._used: dict[Key, Compiled] = {}
        self._missing: list[Key] = []
        self._engine: Any = None
        if path and sys.implementation.name == "cpython":
            self._load()

    def compile(self, source: str, flags: int = 0) -> re.Pattern[str]:
        """What `re.compile` gives, whether it is kept or not."""
        key = (source, int(flags))
        kept = self._kept.get(key)
        if kept is not None:
            with suppress(RuntimeError, TypeError, ValueError):  # the engine looks at the code before it takes it
                pattern: re.Pattern[str] = self._engine.compile(
                    source, kept[0], memoryview(kept[1]).cast("I").tolist(), *kept[2:]
                )
                self._used[key] = kept
                return pattern
        self._missing.append(key)
        return re.compile(source, flags)

    def save(self) -> None:
        """Keep what was compiled since the last time; without a word where the file cannot be written."""
        if not self._missing or self._engine is None or sys.dont_write_bytecode:
            return
        missing, self._missing = self._missing, []
        known = self._kept if len(self._kept) < _MOST else self._used
        self._kept = known | {key: _compiled(*key) for key in missing}
        scratch = f"{self._path}.{os.getpid()}"
        with suppress(OSError):
            with open(scratch, "wb") as file:  # noqa: PTH123 - pathlib is not loaded yet when patterns are
                marshal.dump((self._made_by(), self._kept), file)
            os.replace(scratch, self._path)  # noqa: PTH105

    def _load(self) -> None:
        with suppress(ImportError, AttributeError):
            engine = import_module("_sre")
            self._engine = engine if engine.CODESIZE == 4 else None
        with suppress(OSError, EOFError, ValueError, TypeError):
            with open(self._path, "rb") as file:  # noqa: PTH123
                made_by, kept = marshal.load(file)  # noqa: S302 - as trustworthy as the bytecode beside it
            if self._engine is not None and made_by == self._made_by():
                self._kept = kept

    def _made_by(self) -> tuple[int, int]:
        """The Python and the engine whose code this is."""
        return sys.hexversion, self._engine.MAGIC


def _compiled(source: str, flags: int) -> Compiled:
    """As `re` compiles a pattern, up to where the engine takes it."""
    parsed = import_module("re._parser").parse(source, flags)
    code = import_module("re._compiler")._code(parsed, flags)
    groups = parsed.state.groupdict
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in groups.items():
        names[number] = name
    words = b"".join([word.to_bytes(4, sys.byteorder) for word in code])
    return flags | parsed.state.flags, words, parsed.state.groups - 1, groups, tuple(names)


def _beside_the_bytecode() -> str:
    cached = __spec__.cached
    return f"{os.path.splitext(cached)[0]}.patterns" if cached else ""  # noqa: PTH122


STORE = PatternStore(_beside_the_bytecode())
compile_pattern = STORE.compile
