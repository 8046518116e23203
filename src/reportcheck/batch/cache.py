"""Results of files that were checked before, by content, in the user's cache folder.

An entry is a file of its own that appears when it is complete, so that runs at the same time do not disturb each other.
It begins with the hash of what follows; one that does not fit is made anew, never trusted.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from reportcheck.batch.fingerprint import depends_on_path, fingerprint
from reportcheck.config import Settings
from reportcheck.documents.errors import PASSING, Unreadable
from reportcheck.documents.load import joint_hash, read_file
from reportcheck.results import COSTLY, Report
from reportcheck.results_json import from_json, load

FOLDER_VARIABLE = "REPORTCHECK_CACHE_DIR"
MOST_BYTES = 1_000_000_000
_PUTS_BETWEEN = 1000  # two looks of a process at how large the cache is
_puts = count(1)
_ENTRIES = "results"
_SUFFIX = ".json"
_PASSING = PASSING.union(COSTLY)  # what may go better next time is not kept


class Known(NamedTuple):
    """The key of a file, or of files that are compared ("" where one cannot be read), and what the cache has of it."""

    key: str
    sha256: str = ""
    told: dict[str, Any] | None = None


class Size(NamedTuple):
    """What the cache holds."""

    folder: str
    entries: int
    bytes: int


class Cache(NamedTuple):
    """The results under one `fingerprint` of program, rules and settings; goes to workers. Where `folder` is "" it is
    the cache of the machine on which it is used.
    """

    folder: str
    fingerprint: str
    by_path: bool = False

    def find(self, path: str, settings: Settings) -> Known:
        """What is known of the file at a path."""
        try:
            content = read_file(path, settings.limits)
        except Unreadable:
            return Known("")
        return self._known(_hash(content), self._whose([path]))

    def find_together(self, compared: str, paths: Iterable[str], settings: Settings) -> Known:
        """What is known of files that were compared; `compared` tells in which way."""
        files = tuple(paths)
        try:
            hashes = [_hash(read_file(path, settings.limits)) for path in files]
        except Unreadable:
            return Known("")
        return self._known(joint_hash(hashes), f"{compared} {self._whose(files)}")

    def _whose(self, paths: Iterable[str]) -> str:
        """What tells files of the same content apart."""
        return "\n".join(map(os.path.abspath, paths)) if self.by_path else ""  # keeps symbolic links apart

    def _known(self, digest: str, whose: str) -> Known:
        key = _hash(f"{self.fingerprint} {digest} {whose}".encode("utf-8", "backslashreplace"))
        return Known(key, digest, self._read(key))

    def put(self, known: Known, report: Report, line: str) -> None:
        """Keep a result; where the folder cannot be written nothing is kept."""
        if not known.key or not _PASSING.isdisjoint((report.status, report.error_code)):
            return
        if report.files and report.unread_parts:  # why a file was not read may pass, too
            return
        if report.sha256 != known.sha256:
            return
        content = line.encode("utf-8", "backslashreplace")
        try:
            folder, target = self._folder(), self._place(known.key)
        except OSError:
            return
        scratch = target.with_name(f".{target.name}.{os.getpid()}.tmp")
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)  # results quote what may be confidential
            target.parent.mkdir(parents=True, exist_ok=True)
            scratch.write_bytes(_hash(known.key.encode() + content).encode() + b"\n" + content)
            scratch.replace(target)
        except OSError:
            with suppress(OSError):
                scratch.unlink()
            return
        if next(_puts) % _PUTS_BETWEEN == 0:  # a long run would else fill it, and on a node nobody else looks
            prune()

    def _read(self, key: str) -> dict[str, Any] | None:
        try:
            stored = self._place(key).read_bytes()
        except OSError:
            return None
        head, _, content = stored.partition(b"\n")
        if head != _hash(key.encode() + content).encode():
            return None
        try:
            told: dict[str, Any] = load(content.decode())
            from_json(told)
        except (ValueError, KeyError, TypeError, AttributeError):  # written by what hashed it wrongly
            return None
        return told

    def _place(self, key: str) -> Path:
        return Path(self._folder(), _ENTRIES, key[:2], key[2:] + _SUFFIX)

    def _folder(self) -> Path:
        return Path(self.folder) if self.folder else cache_folder()


class NoFolderError(OSError):
    """The user has no folder for a cache."""


def cache_for(settings: Settings, signed: bool = False) -> Cache | None:
    """The cache of this user, who may have no folder for one, under these settings; call it with the rules in force."""
    try:
        folder = str(cache_folder())
    except NoFolderError:
        return None
    return Cache(folder, fingerprint(settings, signed), depends_on_path(settings))


def cache_folder() -> Path:
    """Where results are kept: what REPORTCHECK_CACHE_DIR names, else the user's cache folder of the system. Raises
    NoFolderError for a user without a home."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    try:
        return user_cache_path("reportcheck", appauthor=False)
    except RuntimeError as error:
        raise NoFolderError from error


def size() -> Size:
    """How much there is. Raises NoFolderError."""
    found = _entries()
    return Size(str(cache_folder()), len(found), sum(size for _, size, _ in found))


def clean() -> Size:
    """Remove everything that can be; returns what was removed. Raises NoFolderError."""
    removed = [size for _, size, file in _entries() if _is_removed(file)]
    return Size(str(cache_folder()), len(removed), sum(removed))


def prune(most: int = MOST_BYTES) -> None:
    """Remove the entries that were not used for longest until the cache holds no more than `most` bytes."""
    found = []
    with suppress(NoFolderError):
        found = sorted(_entries())
    total = sum(size for _, size, _ in found)
    for _, size, file in found:
        if total <= most:
            return
        if _is_removed(file):
            total -= size


def _is_removed(file: str) -> bool:
    try:
        Path(file).unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _entries() -> list[tuple[float, int, str]]:
    """(time of last use, bytes, path) of every entry, and of what a killed run left half written."""
    found = []
    for parent, _, names in os.walk(cache_folder() / _ENTRIES):
        for name in names:
            file = os.path.join(parent, name)  # noqa: PTH118 (a cache holds many)
            try:
                info = os.stat(file)  # noqa: PTH116
            except OSError:
                continue
            found.append((max(info.st_atime, info.st_mtime), info.st_size, file))
    return found


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
