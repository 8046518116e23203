"""Files that lie elsewhere, through fsspec: `s3://bucket/a.docx`, `hdfs://host/a.docx` and all it has drivers for.

fsspec is loaded for such a path alone, and nothing else in reportcheck opens a connection.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, NamedTuple

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.zipsafe import Limits, megabytes
from reportcheck.patterns import compile_pattern

_SCHEME = compile_pattern(r"([A-Za-z][A-Za-z0-9+.-]+)://")  # one letter alone is a Windows drive
_FILES = ("file", "link")
_BLOCK = 2_000_000  # bytes that are fetched together of a zip of which some files are read
# what tells the state of a file, by the names that drivers give it, the most exact first
_STATES = ("ETag", "etag", "mtime", "LastModified", "last_modified", "modificationTime", "updated", "created")
_SAID_AT_MOST = 200


def is_remote(path: str) -> bool:
    """Whether a path is for fsspec; a local file that really has such a name is meant first."""
    return "://" in path and _SCHEME.match(path) is not None and not os.path.lexists(path)


def read(path: str, limits: Limits) -> bytes:
    """The content of a file. Raises Unreadable."""
    with _told():
        place = _place(path)
        info = place.info()
        if info["type"] == "directory":
            place.names()  # where that fails, it is why nothing in the folder was found
            raise Unreadable("directory")
        if info["type"] not in _FILES:
            raise Unreadable("not_a_file")
        size = info["size"]
        if size is not None and size > limits.max_file_bytes:
            raise Unreadable("too_large", megabytes(limits.max_file_bytes))
        if size == 0:
            return b""
        most = limits.max_file_bytes
        content: bytes = place.system.cat_file(place.name, start=0, end=(most if size is None else size) + 1)
        if size is not None and len(content) > size:  # it has grown
            content += place.system.cat_file(place.name, start=len(content), end=most + 1)
        if len(content) > most:  # the size was not known, or it has grown beyond the limit
            raise Unreadable("too_large", megabytes(most))
        return content


@contextmanager
def opened(path: str) -> Iterator[IO[bytes]]:
    """A file of which some parts are read. Raises Unreadable, for what goes wrong in the block too."""
    with _told():
        place = _place(path)
        with place.system.open(place.name, "rb", block_size=_BLOCK) as file:
            yield file


def is_file(path: str) -> bool:
    """Whether there is a file; False too where nobody can tell."""
    return _type_of(path) in _FILES


def is_folder(path: str) -> bool:
    """Whether there is a folder; False too where nobody can tell."""
    return _type_of(path) == "directory"


def stamp(path: str) -> tuple[int, int]:
    """The size in bytes, and a number that changes when the file does. Raises Unreadable."""
    with _told():
        info = _place(path).info()
        state = next((str(info[name]).strip('"') for name in _STATES if info.get(name)), "")
        size = info["size"]
        return -1 if size is None else size, int(hashlib.sha256(state.encode()).hexdigest()[:15], 16)


def walk(top: str, onerror: Callable[[OSError], object]) -> Iterator[tuple[str, list[str], list[str]]]:
    """What os.walk gives of a local folder. The folder is listed anew, not from memory."""
    try:
        with _told():
            _place(top).system.invalidate_cache()
    except Unreadable as problem:
        onerror(OSError(0, problem.code, top))
        return
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            with _told():
                listed = _place(folder).names()
        except Unreadable as problem:
            onerror(OSError(0, problem.code, folder))
            continue
        if listed.pop("", False):
            onerror(OSError(0, "no name", f"{folder}/"))
        folders = [name for name, is_one in listed.items() if is_one]
        yield folder, folders, [name for name, is_one in listed.items() if not is_one]
        waiting += [join(folder, name) for name in reversed(folders)]


def matches(pattern: str) -> list[str]:
    """The files and folders that fit a pattern, as it is written. Raises Unreadable."""
    with _told():
        place = _place(pattern)
        place.system.invalidate_cache()
        head = pattern.removesuffix(place.name)
        return [f"{head}{found}" for found in sorted(place.system.glob(place.name))]


def join(folder: str, name: str) -> str:
    """The path of what has a name in a folder."""
    return f"{folder}{name}" if folder.endswith("/") else f"{folder}/{name}"


class _Place(NamedTuple):
    """A file system of fsspec and what a path is called in it."""

    system: Any
    name: str

    def info(self) -> dict[str, Any]:
        """What the file system knows of it."""
        found: dict[str, Any] = self.system.info(self.name)
        return found

    def names(self) -> dict[str, bool]:
        """What is in a folder, and whether it is a folder itself."""
        own = self.name.rstrip("/")
        names = {}
        for entry in self.system.ls(self.name, detail=True):
            name, is_folder = entry["name"].rstrip("/"), entry["type"] == "directory"
            if name != own:
                names[name.rpartition("/")[2]] = is_folder
            elif is_folder and entry["name"] == f"{own}/":  # objects named a//b, for which no driver has a folder
                names[""] = is_folder
        return names  # without the object that a store may have for the folder itself


def _place(path: str) -> _Place:
    """Where a path leads. Raises whatever the driver raises."""
    try:
        from fsspec.core import url_to_fs
        from fsspec.registry import get_filesystem_class, known_implementations
    except ModuleNotFoundError as error:
        raise Unreadable("no_remote", "reportcheck[remote]") from error
    scheme = path.partition("://")[0]
    if scheme not in known_implementations and scheme.lower() in known_implementations:
        scheme = scheme.lower()
    try:
        get_filesystem_class(scheme)
    except ImportError as error:
        raise Unreadable("no_remote", str(error)) from error
    except ValueError as error:
        raise Unreadable("no_such_scheme", scheme) from error
    # the host or bucket alone, since fsspec takes :: in a path for another file system
    root = f"{scheme}://{path.partition('://')[2].partition('/')[0]}"
    system, _ = url_to_fs(root)
    return _Place(system, system._strip_protocol(f"{scheme}://{path.partition('://')[2]}"))


def _type_of(path: str) -> str:
    try:
        with _told():
            return str(_place(path).info()["type"])
    except Unreadable:
        return ""


@contextmanager
def _told() -> Iterator[None]:
    """Whatever a driver raises, as an Unreadable."""
    try:
        yield
    except Unreadable:
        raise
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Unreadable("missing") from error
    except PermissionError as error:
        raise Unreadable("no_permission") from error
    except Exception as error:  # each driver has exceptions of its own
        if any("Credential" in kind.__name__ for kind in type(error).__mro__):
            raise Unreadable("no_credentials") from error
        said = " ".join(f"{type(error).__name__}: {error}".split())[:_SAID_AT_MOST]
        raise Unreadable("remote_failed", said) from error
