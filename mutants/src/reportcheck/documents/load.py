"""Opening a report file: what it is, its reader, its outline. Bad input becomes a status, never an exception."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from reportcheck.collector import RestingCollector
from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable, describe
from reportcheck.documents.model import SourceFile
from reportcheck.documents.outline import outline
from reportcheck.documents.sniff import sniff
from reportcheck.documents.zipsafe import DEFAULT, Limits, SafeZip, megabytes

__all__ = ["DEFAULT", "Limits", "describe", "open_source"]


def open_source(path: str | os.PathLike[str], limits: Limits = DEFAULT) -> SourceFile:
    """Read one file into reports.

    Returns a SourceFile with status `read`, `partial` (some figures stand only in pictures, charts or
    embedded objects) or `unreadable` (with `error` and `error_code`). Never raises for bad input;
    an exception from here is a defect of the program.
    """
    with RestingCollector():
        return _open(os.fspath(path), limits)


def _open(name: str, limits: Limits) -> SourceFile:
    digest = ""
    reader = ""
    try:
        data = _read_file(name, limits)
        digest = hashlib.sha256(data).hexdigest()
        reader, package = sniff(data, limits)
        draft = _read(data, package)
        documents = outline(draft.blocks)
        if not documents:
            if not draft.unread_parts:
                raise Unreadable("no_text")
            return SourceFile(name, digest, reader, "partial", (), unread_parts=tuple(draft.unread_parts))
    except Unreadable as problem:
        sentence = describe(problem.code, "zh", problem.detail)
        return SourceFile(name, digest, reader, "unreadable", error=sentence, error_code=problem.code)
    status = "partial" if draft.partial else "read"
    return SourceFile(name, digest, reader, status, documents, unread_parts=tuple(draft.unread_parts))


def _read(data: bytes, package: SafeZip | None) -> Draft:
    # Imported here so that a text file never pays for lxml, nor a Word file for the text reader.
    if package is not None:
        from reportcheck.documents.readers.docx import read_docx

        return read_docx(package)
    from reportcheck.documents.readers.txt import read_txt

    return read_txt(data)


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
