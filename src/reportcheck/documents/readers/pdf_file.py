"""The one door to pypdfium2: a file, its pages, and the handles that the other modules ask.

PDFium knows no threads, so a file is read under a lock. Handles are closed in the reverse order of their opening.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

from reportcheck.documents.errors import Unreadable

_LOCK = threading.Lock()
_NOTES_ALLOWED = 0x20


@cache
def quick(name: str, result: Any, arguments: int) -> Any:
    """PDFium's function `name`, taking addresses instead of typed pointers: for what is asked of every character.

    `arguments` is how many it has: a handle, an index, and addresses that the caller keeps alive.
    """
    import pypdfium2.raw as api  # type: ignore[import-untyped]

    function = getattr(api, name)
    kinds = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)[:arguments]
    return ctypes.CFUNCTYPE(result, *kinds)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def address(handle: Any) -> int:
    """The address behind a handle, for functions made with `quick`."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


class PageHandle(NamedTuple):
    """An open page: `api` holds PDFium's functions, `page` and `text` are what they are asked about."""

    api: Any
    page: Any
    text: Any

    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of what is shown, in points."""
        rect = self.api.FS_RECTF()
        if not self.api.FPDF_GetPageBoundingBox(self.page, rect):
            return 0.0, 0.0, 612.0, 792.0
        return rect.left, rect.bottom, rect.right, rect.top


class PdfFile:
    """An open file."""

    def __init__(self, api: Any, document: Any) -> None:
        self._api = api
        self._document = document
        self.page_count = int(api.FPDF_GetPageCount(document))

    @contextmanager
    def page(self, index: int) -> Iterator[PageHandle | None]:
        """The page with that index from 0; None where it cannot be loaded."""
        api = self._api
        page = api.FPDF_LoadPage(self._document, index)
        text = api.FPDFText_LoadPage(page) if page else None
        try:
            yield PageHandle(api, page, text) if page and text else None
        finally:
            if text:
                api.FPDFText_ClosePage(text)
            if page:
                api.FPDF_ClosePage(page)

    @property
    def allows_notes(self) -> bool:
        """Whether the rights that the file grants let notes be added."""
        return bool(self._api.FPDF_GetDocPermissions(self._document) & _NOTES_ALLOWED)

    def save(self, behind: bool) -> bytes:
        """The file with what was changed; `behind` appends that to the bytes as they are, which a signature needs.

        Empty where PDFium cannot write it.
        """
        api = self._api
        parts: list[bytes] = []
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(api.FPDF_FILEWRITE), ctypes.c_void_p, ctypes.c_ulong)

        def write(_: Any, start: int, size: int) -> int:
            parts.append(ctypes.string_at(start, size))
            return 1

        block = kind(write)
        out = api.FPDF_FILEWRITE()
        out.version = 1
        out.WriteBlock = ctypes.cast(block, type(out.WriteBlock))
        saved = api.FPDF_SaveAsCopy(self._document, out, api.FPDF_INCREMENTAL if behind else api.FPDF_NO_INCREMENTAL)
        return b"".join(parts) if saved else b""

    def attachments(self) -> int:
        """How many files are packed into this one."""
        return max(int(self._api.FPDFDoc_GetAttachmentCount(self._document)), 0)


@contextmanager
def open_pdf(data: bytes) -> Iterator[PdfFile]:
    """The file in `data`. Raises Unreadable: `encrypted` where it asks for a password, else `truncated`."""
    import pypdfium2.raw as api

    with _LOCK:
        document = api.FPDF_LoadMemDocument64(data, len(data), None)
        if not document:
            locked = api.FPDF_GetLastError() in (api.FPDF_ERR_PASSWORD, api.FPDF_ERR_SECURITY)
            raise Unreadable("encrypted" if locked else "truncated")
        try:
            yield PdfFile(api, document)
        finally:
            api.FPDF_CloseDocument(document)
