"""The readers by name: built-in ones, and those that installed packages bring.

A package brings a reader by an entry point of the group `reportcheck.readers`: an object with a `name`, a method
`matches(data)` that tells whether a file's content is its own, and `read(data, limits)`, which returns a Draft or
raises Unreadable. Such readers are asked where no built-in one takes a file, or where they are called by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from reportcheck.documents.draft import Draft
from reportcheck.documents.zipsafe import Limits, SafeZip

GROUP = "reportcheck.readers"


class Reader(Protocol):
    """What a plugin brings."""

    name: str

    def matches(self, data: bytes) -> bool:
        """Whether this is a file that the reader takes, by its content."""

    def read(self, data: bytes, limits: Limits) -> Draft:
        """All blocks of the file. Raises Unreadable for bad input."""


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
    "markdown": Format("markdown:read_markdown"),
    "rtf": Format("rtf:read_rtf"),
}
"""Readers by name; each is imported only when a file of its format comes."""


def read_with(name: str, data: bytes, package: SafeZip | None, limits: Limits) -> Draft:
    """Read a file with the reader of this name.

    Raises Unreadable for bad input, KeyError for a name that nobody bears.
    """
    if name not in BUILT_IN:
        return _plugin(name).read(data, limits)
    entry = BUILT_IN[name]
    module, _, function = entry.function.partition(":")
    read = cast("Callable[..., Draft]", getattr(import_module(f"reportcheck.documents.readers.{module}"), function))
    if entry.takes == "zip":
        return read(package if package is not None else SafeZip(data, limits))
    return read(data) if entry.takes == "bytes" else read(data, limits)


def find_plugin(data: bytes) -> Reader | None:
    """The first installed reader that takes the content; None where none does."""
    return next((reader for reader in plugins() if reader.matches(data)), None)


def plugins() -> Iterator[Reader]:
    """The readers that installed packages bring, in the order of their names."""
    # Imported here because it costs more than half of a start, and few files need it.
    from importlib.metadata import entry_points

    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        yield cast("Reader", entry.load())


def _plugin(name: str) -> Reader:
    for reader in plugins():
        if reader.name == name:
            return reader
    raise KeyError(name)
