"""Opening a report file: what it is, its reader, its outline. Bad input becomes a status, never an exception."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from reportcheck.collector import RestingCollector
from reportcheck.documents.archive import is_member, read_member
from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable, describe
from reportcheck.documents.model import Remark, SourceFile
from reportcheck.documents.outline import outline
from reportcheck.documents.registry import read_with
from reportcheck.documents.remote import is_remote
from reportcheck.documents.remote import read as read_remote
from reportcheck.documents.sniff import sniff
from reportcheck.documents.zipsafe import DEFAULT, Limits, SafeZip, megabytes

_OTHERS_MAY_READ = frozenset({"unsupported_format", "not_a_report", "archive"})
_LIBREOFFICE_MAY_READ = frozenset({"unsupported_format", "not_a_report", "truncated"})
_CONVERSION_SECONDS = 60.0

__all__ = ["DEFAULT", "Limits", "describe", "joint_hash", "open_source", "read_file"]


def joint_hash(hashes: Iterable[str]) -> str:
    """The hash (64 hex digits) of several files, from the hashes of each, in their order."""
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def open_source(path: str | os.PathLike[str], limits: Limits = DEFAULT, reader: str = "") -> SourceFile:
    """Read one file into reports; `reader` is the name of the reader to use, else the content tells which.

    Returns a SourceFile with status `read`, `partial` (some figures stand only in pictures, charts or
    embedded objects) or `unreadable` (with `error` and `error_code`). Never raises for bad input;
    an exception from here is a defect of the program. `a.zip!/b.docx` is the file b.docx in a.zip.
    """
    with RestingCollector():
        return _open(os.fspath(path), limits, reader)


class _Chosen(NamedTuple):
    """The reader for a file, its opened zip for zip formats, and who reads it where a plugin breaks."""

    reader: str
    package: SafeZip | None = None
    instead: str = ""


def _open(name: str, limits: Limits, called: str) -> SourceFile:
    digest = ""
    reader = called
    remarks: list[Remark] = []
    try:
        data = read_file(name, limits)
        digest = hashlib.sha256(data).hexdigest()
        chosen = _Chosen(called) if called else _choose(data, limits, remarks)
        reader = chosen.reader
        reader, draft = _read_or_instead(chosen, data, limits, remarks)
        documents = outline(draft.blocks)
        remarks += draft.remarks
        if not documents:
            if not draft.unread_parts:
                raise Unreadable("no_text")
            unread = tuple(draft.unread_parts)
            return SourceFile(name, digest, reader, "partial", unread_parts=unread, remarks=tuple(remarks))
    except Unreadable as problem:
        code = "nested_archive" if problem.code == "archive" and is_member(name) else problem.code
        sentence = describe(code, "zh", problem.detail)
        return SourceFile(
            name,
            digest,
            reader,
            "unreadable",
            error=sentence,
            error_code=code,
            remarks=tuple(remarks),
            error_detail=problem.detail,
        )
    if draft.unread_parts or len(documents) > 1:
        documents = tuple(replace(document, complete=False) for document in documents)
    status = "partial" if draft.partial else "read"
    return SourceFile(
        name,
        digest,
        reader,
        status,
        documents,
        unread_parts=tuple(draft.unread_parts),
        remarks=tuple(remarks),
        comments=tuple(draft.comments),
    )


def _choose(data: bytes, limits: Limits, remarks: list[Remark]) -> _Chosen:
    """The reader of a file by its content; a plugin's where no built-in one takes it, or only as some text."""
    try:
        reader, package = sniff(data, limits)
        if reader != "txt":
            return _Chosen(reader, package)
        plugin = _plugin_for(data, remarks)
        return _Chosen(plugin, instead=reader) if plugin else _Chosen(reader)
    except Unreadable as refused:
        plugin = _plugin_for(data, remarks) if refused.code in _OTHERS_MAY_READ else ""
        if not plugin:
            raise
        return _Chosen(plugin)


def _plugin_for(data: bytes, remarks: list[Remark]) -> str:
    from reportcheck.documents.plugins import are_installed, find_plugin

    if not are_installed():
        return ""
    found = find_plugin(data)
    if found.reader is not None:
        return found.reader.name
    remarks += [_of_no_use(f"{name}: {problem}") for name, problem in found.broken]
    return ""


def _of_no_use(problem: str) -> Remark:
    return Remark("plugin", f"读取插件不能使用（{problem}）", f"a reader plugin is of no use ({problem})")


def _read_or_instead(chosen: _Chosen, data: bytes, limits: Limits, remarks: list[Remark]) -> tuple[str, Draft]:
    """The draft and its reader; a text whose plugin breaks is read as plain text, with a remark."""
    try:
        return _read(chosen.reader, data, chosen.package, limits)
    except Unreadable as problem:
        if problem.code != "reader_failed" or not chosen.instead:
            raise
        remarks.append(_of_no_use(problem.detail))
        return _read(chosen.instead, data, None, limits)


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


def read_file(name: str, limits: Limits) -> bytes:
    """The content of a file, or of one in a zip. Raises Unreadable: `missing`, `no_permission`, `too_large` …"""
    path = Path(name)
    try:
        if is_member(name):
            return read_member(name, limits)
        if is_remote(name):
            return read_remote(name, limits)
        info = path.stat()
        if stat.S_ISDIR(info.st_mode):
            os.scandir(path).close()  # where that fails, it is why nothing in the folder was found
            raise Unreadable("directory")
        if not stat.S_ISREG(info.st_mode):
            raise Unreadable("not_a_file")  # a pipe or a device could block for ever
        if info.st_size > limits.max_file_bytes:
            raise Unreadable("too_large", megabytes(limits.max_file_bytes))
        with path.open("rb") as file:
            content = file.read(info.st_size + 1)  # not the limit: that much memory would be asked for at once
            if len(content) > info.st_size:
                content += file.read(limits.max_file_bytes)
        if len(content) > limits.max_file_bytes:  # it has grown since
            raise Unreadable("too_large", megabytes(limits.max_file_bytes))
        return content
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL in the name
        raise Unreadable("missing") from error
    except PermissionError as error:
        raise Unreadable("no_permission") from error
    except OSError as error:
        raise Unreadable("read_failed") from error
