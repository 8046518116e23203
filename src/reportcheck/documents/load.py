"""Opening a report file: what it is, its reader, its outline. Bad input becomes a status, never an exception."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import replace
from pathlib import Path

from reportcheck.collector import RestingCollector
from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable, describe
from reportcheck.documents.model import SourceFile
from reportcheck.documents.outline import outline
from reportcheck.documents.registry import find_plugin, read_with
from reportcheck.documents.sniff import sniff
from reportcheck.documents.zipsafe import DEFAULT, Limits, SafeZip, megabytes

_OTHERS_MAY_READ = frozenset({"unsupported_format", "not_a_report", "archive"})
_LIBREOFFICE_MAY_READ = frozenset({"unsupported_format", "not_a_report", "truncated"})
_CONVERSION_SECONDS = 60.0
# hidden rows and sheets are noted, and read like the others
_READ_ALL_THE_SAME = frozenset({"hidden"})

__all__ = ["DEFAULT", "Limits", "describe", "open_source"]


def open_source(path: str | os.PathLike[str], limits: Limits = DEFAULT, reader: str = "") -> SourceFile:
    """Read one file into reports; `reader` is the name of the reader to use, else the content tells which.

    Returns a SourceFile with status `read`, `partial` (some figures stand only in pictures, charts or
    embedded objects) or `unreadable` (with `error` and `error_code`). Never raises for bad input;
    an exception from here is a defect of the program.
    """
    with RestingCollector():
        return _open(os.fspath(path), limits, reader)


def _open(name: str, limits: Limits, called: str) -> SourceFile:
    digest = ""
    reader = called
    try:
        data = _read_file(name, limits)
        digest = hashlib.sha256(data).hexdigest()
        reader, package = (called, None) if called else _find_reader(data, limits)
        reader, draft = _read(reader, data, package, limits)
        documents = outline(draft.blocks)
        if not documents:
            if not draft.unread_parts:
                raise Unreadable("no_text")
            return SourceFile(name, digest, reader, "partial", (), unread_parts=tuple(draft.unread_parts))
    except Unreadable as problem:
        sentence = describe(problem.code, "zh", problem.detail)
        return SourceFile(name, digest, reader, "unreadable", error=sentence, error_code=problem.code)
    lacking = [part for part in draft.unread_parts if part.kind not in _READ_ALL_THE_SAME]
    if lacking or len(documents) > 1:
        documents = tuple(replace(document, complete=False) for document in documents)
    status = "partial" if draft.partial else "read"
    return SourceFile(name, digest, reader, status, documents, unread_parts=tuple(draft.unread_parts))


def _find_reader(data: bytes, limits: Limits) -> tuple[str, SafeZip | None]:
    """The reader of a file by its content; an installed one where no built-in one takes it."""
    try:
        return sniff(data, limits)
    except Unreadable as refused:
        plugin = find_plugin(data) if refused.code in _OTHERS_MAY_READ else None
        if plugin is None:
            raise
        return plugin.name, None


def _read(reader: str, data: bytes, package: SafeZip | None, limits: Limits) -> tuple[str, Draft]:
    """The draft, and which reader made it: LibreOffice, where installed, opens Word files older than the native one."""
    try:
        return reader, read_with(reader, data, package, limits)
    except Unreadable as problem:
        if reader != "doc" or problem.code not in _LIBREOFFICE_MAY_READ:
            raise
        from reportcheck.documents.readers.libreoffice import convert_to_docx

        converted = convert_to_docx(data, ".doc", _CONVERSION_SECONDS)
        if converted is None:
            raise
        return "libreoffice", read_with("docx", converted, SafeZip(converted, limits), limits)


def _read_file(name: str, limits: Limits) -> bytes:
    path = Path(name)
    try:
        info = path.stat()
        if stat.S_ISDIR(info.st_mode):
            raise Unreadable("directory")
        if not stat.S_ISREG(info.st_mode):
            raise Unreadable("not_a_file")  # a pipe or a device could block for ever
        if info.st_size > limits.max_file_bytes:
            raise Unreadable("too_large", megabytes(limits.max_file_bytes))
        with path.open("rb") as file:
            return file.read(limits.max_file_bytes + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL in the name
        raise Unreadable("missing") from error
    except PermissionError as error:
        raise Unreadable("no_permission") from error
    except OSError as error:
        raise Unreadable("read_failed") from error
