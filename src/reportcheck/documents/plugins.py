"""Readers that installed packages bring, by entry points of the group `reportcheck.readers`.

What a package brings may be broken. That costs the files that it was meant for, each with a sentence that names the
plugin and what went wrong; files that others read never notice.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.errors import CODES, Unreadable
from reportcheck.documents.registry import BUILT_IN
from reportcheck.documents.zipsafe import Limits

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "reportcheck.readers"
_METADATA = (".dist-info", ".egg-info")


class Reader(Protocol):
    """What a plugin brings: any object or module with these three.

    `suffixes` (a tuple such as (".csv",)) may stand beside them: what to look for in folders.
    """

    name: str

    def matches(self, data: bytes) -> bool:
        """Whether this is a file that the reader takes, by its content."""

    def read(self, data: bytes, limits: Limits) -> Draft:
        """All blocks of the file. Raises Unreadable for bad input."""


class Installed(NamedTuple):
    """The plugins in the order of their entry points, and (entry point, problem) of those that are of no use."""

    readers: tuple[Reader, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()


class Found(NamedTuple):
    """The plugin that takes a file, None where none does; and (plugin, problem) of those that could not tell."""

    reader: Reader | None
    broken: tuple[tuple[str, str], ...]


def are_installed() -> bool:
    """Whether any package on the path names the group.

    importlib.metadata would tell as well, but importing it costs more than checking a short text.
    """
    return _may_bring_any(tuple(sys.path))


def installed() -> Installed:
    """What packages on the path bring. Loaded once for each state of the path."""
    return _load(tuple(sys.path)) if are_installed() else Installed()


def find_plugin(data: bytes) -> Found:
    """The first plugin that takes the content."""
    plugins = installed()
    broken = list(plugins.broken)
    for reader in plugins.readers:
        try:
            if reader.matches(data):
                return Found(reader, tuple(broken))
        except Exception as error:  # noqa: BLE001 (a plugin is foreign code; what it did wrong is told with the file)
            broken.append((reader.name, _said(error)))
    return Found(None, tuple(broken))


def read_with_plugin(name: str, data: bytes, limits: Limits) -> Draft:
    """Read a file with the plugin of this name.

    Raises Unreadable: what the plugin raises, `reader_failed` where it breaks, `no_reader` where there is none.
    """
    plugins = installed()
    reader = next((reader for reader in plugins.readers if reader.name == name), None)
    if reader is None:
        problem = next((f"{entry}: {problem}" for entry, problem in plugins.broken if entry == name), "")
        raise Unreadable("reader_failed", problem) if problem else Unreadable("no_reader", name)
    try:
        draft = reader.read(data, limits)
    except Unreadable as refused:
        if refused.code in CODES:
            raise
        raise Unreadable("reader_failed", f"{name}: {refused.code} {refused.detail}".rstrip()) from refused
    except MemoryError:  # of the process, which may have more for this file alone
        raise
    except Exception as error:
        raise Unreadable("reader_failed", f"{name}: {_said(error)}") from error
    if not isinstance(draft, Draft):
        raise Unreadable("reader_failed", f"{name}: read() returned {type(draft).__name__}, not Draft")
    blocks: list[object] = [*draft.blocks]  # what foreign code says of its types is not believed
    stranger = next((block for block in blocks if not isinstance(block, (DraftParagraph, DraftTable))), None)
    if stranger is not None:
        raise Unreadable("reader_failed", f"{name}: a block is {type(stranger).__name__}")
    return draft


def suffixes() -> frozenset[str]:
    """The suffixes, in lower case, of files that plugins are looked for in folders."""
    named: list[Any] = []
    for reader in installed().readers:
        named.extend(getattr(reader, "suffixes", ()))
    return frozenset(str(suffix).lower() for suffix in named if str(suffix).startswith("."))


@lru_cache(maxsize=4)
def _may_bring_any(path: tuple[str, ...]) -> bool:
    return any(_names_the_group(Path(folder or os.curdir)) for folder in path)


def _names_the_group(folder: Path) -> bool:
    try:
        names = [entry.name for entry in os.scandir(folder) if entry.name.endswith(_METADATA)]
    except OSError:
        return False
    return any(_holds_group(folder / name / "entry_points.txt") for name in names)


def _holds_group(path: Path) -> bool:
    try:
        return GROUP.encode() in path.read_bytes()
    except OSError:
        return False


@lru_cache(maxsize=4)
def _load(path: tuple[str, ...]) -> Installed:  # noqa: ARG001 (it is what the answer depends on)
    from importlib.metadata import entry_points

    readers: list[Reader] = []
    broken: list[tuple[str, str]] = []
    taken = set(BUILT_IN)
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            reader = _checked(entry, taken)
        except (Exception, SystemExit) as error:  # noqa: BLE001 (importing foreign code; the problem is kept and told)
            broken.append((entry.name, _said(error)))
            continue
        taken.add(reader.name)
        readers.append(reader)
    return Installed(tuple(readers), tuple(broken))


def _checked(entry: EntryPoint, taken: set[str]) -> Reader:
    """What an entry point names. Raises TypeError where it is no reader, ValueError where its name is taken."""
    found = entry.load()
    name = getattr(found, "name", None)
    lacking = list(_lacking(found))
    if lacking or isinstance(found, type):
        raise TypeError(f"{entry.value} is no reader" + (f": it has no {', '.join(lacking)}" if lacking else ""))
    if name in taken:
        raise ValueError(f"there is another reader named {name}")
    return cast("Reader", found)


def _lacking(found: object) -> Iterator[str]:
    name = getattr(found, "name", None)
    if not isinstance(name, str) or not name:
        yield "name"
    for method in ("matches", "read"):
        if not callable(getattr(found, method, None)):
            yield f"{method}()"
    if not isinstance(getattr(found, "suffixes", ()), (tuple, list, set, frozenset)):
        yield "suffixes as a tuple"


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".rstrip(": ")
