"""Walking through the large parts of a package element by element, so that none is held as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from lxml import etree

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.zipsafe import SafeZip

_HEAD = 4096  # a DTD stands before the root element; white space and comments in front of it are never that long


def elements(zip_file: SafeZip, part: str, *names: str) -> Iterator[Element]:
    """The elements of the given names (in any namespace) as they end; each is emptied once the next is asked for.

    Raises Unreadable: `truncated` (not well-formed), `unsafe_xml` (a DTD), `too_large` (nested without end).
    """
    with zip_file.open(part) as stream:
        parser = etree.iterparse(
            _Guarded(stream),
            events=("end",),
            tag=tuple("{*}" + name for name in names),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            for _, element in parser:
                yield element
                element.clear()
                parent = element.getparent()
                while parent is not None and element.getprevious() is not None:
                    del parent[0]
            if parser.root is not None and parser.root.getroottree().docinfo.internalDTD is not None:
                raise Unreadable("unsafe_xml")
        except etree.XMLSyntaxError as error:
            message = str(error)
            if "depth" in message or "huge" in message.lower():
                raise Unreadable("too_large", "XML") from error
            raise Unreadable("unsafe_xml" if "ntity" in message else "truncated") from error


class _Guarded:
    """A part as the parser reads it; one that declares a document type is refused before the parser sees it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._begun = False

    def read(self, size: int = -1) -> bytes:
        """Up to `size` further bytes."""
        data = SafeZip.read_some(self._stream, size)
        if not self._begun:
            self._begun = True
            if b"<!DOCTYPE" in data[:_HEAD].replace(b"\x00", b""):  # also where each sign takes two bytes
                raise Unreadable("unsafe_xml")
        return data
