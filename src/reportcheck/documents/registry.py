"""The readers by name: built-in ones, and those that installed packages bring.

A package brings a reader by an entry point of the group `reportcheck.readers` (see plugins.py and docs/formats.md).
Such readers are asked where no built-in one takes a file or only that for plain text, which takes every text, or where
they are called by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import NamedTuple, cast

from reportcheck.documents.draft import Draft
from reportcheck.documents.zipsafe import Limits, SafeZip


class Format(NamedTuple):
    """A built-in reader: where its function is, and what it takes: bytes with limits, bytes, or an opened zip."""

    function: str
    takes: str = "limits"


BUILT_IN: Mapping[str, Format] = {
    "docx": Format("docx:read_docx", "zip"),
    "txt": Format("txt:read_txt", "bytes"),
    "xlsx": Format("xlsx:read_xlsx"),
    "xls": Format("xls:read_xls"),
    "doc": Format("doc:read_doc"),
    "ofd": Format("ofd:read_ofd", "zip"),
    "pdf": Format("pdf:read_pdf"),
    "html": Format("html:read_html"),
    "mht": Format("mht:read_mht"),
    "markdown": Format("markdown:read_markdown"),
    "rtf": Format("rtf:read_rtf"),
}
"""Readers by name; each is imported only when a file of its format comes."""


def read_with(name: str, data: bytes, package: SafeZip | None, limits: Limits) -> Draft:
    """Read a file with the reader of this name.

    Raises Unreadable for bad input, and `no_reader` for a name that nobody bears.
    """
    if name not in BUILT_IN:
        from reportcheck.documents.plugins import read_with_plugin

        return read_with_plugin(name, data, limits)
    entry = BUILT_IN[name]
    module, _, function = entry.function.partition(":")
    read = cast("Callable[..., Draft]", getattr(import_module(f"reportcheck.documents.readers.{module}"), function))
    if entry.takes == "zip":
        return read(package if package is not None else SafeZip(data, limits))
    return read(data) if entry.takes == "bytes" else read(data, limits)
