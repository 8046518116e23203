"""From the paths on the command line to the files that are checked."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.remote import is_file, is_folder, is_remote, join, matches, walk

_READ = (
    "docx", "docm", "doc", "wps", "rtf", "xlsx", "xlsm", "xls", "et", "pdf", "ofd", "html", "htm", "mht", "mhtml",
    "md", "markdown", "txt", "zip",
)  # fmt: skip
_UNREADABLE = ("odt", "ods", "rar", "7z")
REPORT_SUFFIXES = frozenset(f".{suffix}" for suffix in (*_READ, *_UNREADABLE))
"""What a folder is searched for. Formats without a reader end as unreadable instead of being passed over."""
_ABOUT_THE_FOLDER = frozenset({"readme.md", "readme.txt"})
LOCK_FILE = "lock"
HIDDEN = "hidden"
OTHER = "other"
COPY = "copy"


class Found(NamedTuple):
    """The files to check in order, what was passed over and why (lock, hidden, other, copy), and paths without any."""

    files: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...] = ()
    empty: tuple[str, ...] = ()


def discover(paths: Iterable[str], copies: str = "") -> Found:
    """Resolve files, folders (all levels) and glob patterns, each file once, folders in name order.

    A file given by name is always taken, whatever it is called and whether or not it exists: the
    check then says what is wrong with it. What a wider search finds in `copies`, the folder of annotated copies, is
    passed over.
    """
    files: dict[str, str] = {}
    skipped: dict[str, str] = {}
    empty = []
    for path in paths:
        something = False
        for file, found_why in _expand(path):
            is_copy = copies and file != path and _is_below(file, copies) and not _is_below(path, copies)
            why = found_why or (COPY if is_copy else "")
            if why:
                skipped.setdefault(file, why)
            else:
                something = True
                files.setdefault(_whole(file), file)
        if not something:
            empty.append(path)
    return Found(tuple(files.values()), tuple(skipped.items()), tuple(empty))


def _whole(path: str) -> str:
    return path if is_remote(path) else os.path.abspath(path)  # noqa: PTH100 (keeps symbolic links apart)


def _is_below(path: str, folder: str) -> bool:
    inner, outer = _whole(path), _whole(folder)
    return inner == outer or inner.startswith(outer.rstrip(os.sep) + os.sep)


def _expand(path: str) -> Iterator[tuple[str, str]]:
    """(file, reason to skip it or "") for one argument."""
    if is_remote(path):
        yield from _expand_remote(path)
    elif os.path.isdir(path):  # noqa: PTH112 (Path.is_dir raises where a folder above may not be entered)
        yield from _folder(path)
    elif any(char in path for char in "*?[") and not os.path.lexists(path):
        import glob

        for match in sorted(glob.glob(path, recursive=True)):  # noqa: PTH207 (keeps the path as it was given)
            if os.path.isdir(match):  # noqa: PTH112
                if "**" not in path:
                    yield from _folder(match)
            else:
                yield match, reason_to_skip(Path(match).name, by_pattern=True)
    else:
        yield path, ""


def _expand_remote(path: str) -> Iterator[tuple[str, str]]:
    if is_folder(path):
        yield from _folder(path)
        return
    try:
        found = matches(path) if any(char in path for char in "*?[") and not is_file(path) else None
    except Unreadable:  # as a file it tells why
        found = None
    if found is None:
        yield path, ""
        return
    for match in found:
        if is_folder(match):
            if "**" not in path:
                yield from _folder(match)
        else:
            yield match, reason_to_skip(match.rpartition("/")[2], by_pattern=True)


def _folder(path: str) -> Iterator[tuple[str, str]]:
    """The files in a folder, and each folder that cannot be looked into, which as a file tells why."""
    unseen: list[str] = []

    def note(error: OSError) -> None:
        unseen.append(error.filename)

    remote = is_remote(path)
    for parent, folders, names in walk(path, note) if remote else _local_walk(path, note):
        place = partial(join if remote else os.path.join, parent)  # both keep the path as it was given
        for name in sorted(folders):
            if name.startswith("."):
                yield place(name), HIDDEN
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            yield place(name), reason_to_skip(name)
    for folder in unseen:
        yield folder, ""


def _local_walk(top: str, note: Callable[[OSError], object]) -> Iterator[tuple[str, list[str], list[str]]]:
    """What os.walk gives, and behind it what it gives of folders that links lead to; no folder comes twice."""
    seen: set[tuple[int, int]] = set()
    waiting = deque([top])
    while waiting:
        for parent, folders, names in os.walk(waiting.popleft(), onerror=note):
            if not _is_new(parent, seen):
                folders.clear()
                continue
            yield parent, folders, names
            inside = (os.path.join(parent, name) for name in folders)  # noqa: PTH118 (the path as it was given)
            waiting += filter(os.path.islink, inside)


def _is_new(folder: str, seen: set[tuple[int, int]]) -> bool:
    try:
        info = os.stat(folder)  # noqa: PTH116
    except OSError:  # gone since it was listed
        return True
    place = info.st_dev, info.st_ino
    is_new = place not in seen
    seen.add(place)
    return is_new


def reason_to_skip(name: str, by_pattern: bool = False) -> str:
    """Why a file that nobody named is passed over, "" where it is not."""
    if name.startswith("~$"):
        return LOCK_FILE
    if name.startswith("."):
        return HIDDEN
    if by_pattern:
        return ""
    suffix = Path(name).suffix.lower()
    known = suffix in REPORT_SUFFIXES or suffix in _of_plugins()
    return "" if known and name.lower() not in _ABOUT_THE_FOLDER else OTHER


def _of_plugins() -> frozenset[str]:
    from reportcheck.documents.plugins import suffixes

    return suffixes()
