"""Reports in a zip: `a.zip!/b.docx` is the file b.docx in a.zip, unpacked in memory and never on disk.

Names are made fit to be shown: older programs write them in GBK without saying so, and a hostile one may hold ../ or
control characters. What is in a zip within a zip is not looked at.
"""

from __future__ import annotations

import os
import zipfile
from contextlib import AbstractContextManager
from typing import IO

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.remote import is_file, is_remote, opened
from reportcheck.documents.zipsafe import Limits, SafeZip
from reportcheck.patterns import compile_pattern

SEPARATOR = "!/"
ARCHIVE = "archive"
"""The error code of a file that is an archive."""
_MOST = 2_000  # files in one zip; the directory is read again for each
_CONTROL = compile_pattern(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_UTF8_NAME = 0x800


def is_member(path: str) -> bool:
    """Whether a path leads into a zip; a file that really has such a name is meant first."""
    if SEPARATOR not in path:
        return False
    if is_remote(path):
        return not is_file(path) and _is_file(parted(path)[0])
    return not os.path.lexists(path) and _is_file(parted(path)[0])


def member_names(path: str, limits: Limits) -> list[str]:
    """The files in a zip, folders left out, in its order.

    Raises Unreadable: `archive` where it is no zip, `truncated`, `zip_bomb`, `too_large` (more than 2000 files).
    """
    with _opened(path) as file:
        if file.read(2) != b"PK":
            raise Unreadable(ARCHIVE)
        return list(_members(SafeZip(file, limits)))


def read_member(path: str, limits: Limits) -> bytes:
    """The content of `a.zip!/b.docx`.

    Raises Unreadable: `missing` where the zip holds no such file, `encrypted`, `truncated`, `zip_bomb`, `too_large`;
    OSError where the zip cannot be opened.
    """
    outer, name = parted(path)
    with _opened(outer) as file:
        package = SafeZip(file, limits)
        entry = _members(package).get(name)
        if entry is None:
            raise Unreadable("missing")
        return package.read_entry(entry)


def _opened(path: str) -> AbstractContextManager[IO[bytes]]:
    return opened(path) if is_remote(path) else open(path, "rb")  # noqa: PTH123 (the path as it was given)


def parted(path: str) -> tuple[str, str]:
    """The zip and the name in it, which is "" for any other path. The zip ends where a file is: folders are called `a!`
    too.
    """
    outer, _, name = path.partition(SEPARATOR)
    while SEPARATOR in name and not _is_file(outer):
        further, _, name = name.partition(SEPARATOR)
        outer += SEPARATOR + further
    return outer, name


def _is_file(path: str) -> bool:
    return is_file(path) if is_remote(path) else os.path.isfile(path)  # noqa: PTH113 (Path.is_file raises)


def _members(package: SafeZip) -> dict[str, zipfile.ZipInfo]:
    """Entries by the name that is shown; of several with one name each has its own."""
    members: dict[str, zipfile.ZipInfo] = {}
    numbers: dict[str, int] = {}
    for entry in package.entries():
        if entry.is_dir():
            continue
        name = shown = _shown_name(entry)
        while shown in members:
            number = numbers[name] = numbers.get(name, 1) + 1
            stem, dot, suffix = name.rpartition(".")
            shown = f"{stem} ({number}){dot}{suffix}" if stem else f"{name} ({number})"
        members[shown] = entry
        if len(members) > _MOST:
            raise Unreadable("too_large", f"{_MOST} 个文件")
    return members


def _shown_name(entry: zipfile.ZipInfo) -> str:
    name = entry.filename if entry.flag_bits & _UTF8_NAME else _decoded(entry.filename)
    parts = _CONTROL.sub("�", name).replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in ("", ".", "..")) or "�"


def _decoded(name: str) -> str:
    """A name that zipfile took for the DOS alphabet, since the zip says nothing: UTF-8 or GBK."""
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name
