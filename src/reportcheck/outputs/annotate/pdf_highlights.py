"""PDF files with highlights at the numbers, written by PDFium, which reads them as well."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import NamedTuple

from reportcheck.documents.readers.pdf import read_pdf
from reportcheck.documents.readers.pdf_file import PageHandle, open_pdf
from reportcheck.documents.readers.pdf_origins import PdfOrigins
from reportcheck.documents.zipsafe import Limits
from reportcheck.outputs.annotate.model import AUTHOR, Copy, NotAnnotated, Note
from reportcheck.outputs.annotate.notes import displaced
from reportcheck.outputs.annotate.pdf_anchors import Anchor, Anchors
from reportcheck.visible import visible

_COLOUR = (255, 214, 0)
_OPACITY = 140  # of 255
_PRINTED = 4  # the flag of annotations that are printed
_FIRST_ID = re.compile(rb"(/ID\s*\[\s*)<[0-9A-Fa-f]{32}>")
_LAST_ID = re.compile(rb"(/ID\s*\[.{1,400}?)<[0-9A-Fa-f]{32}>(\s*\])", re.DOTALL)
_TAIL = 2048


class _Placed(NamedTuple):
    anchor: Anchor
    text: str


def annotate_pdf(data: bytes, notes: Sequence[Note], lang: str, limits: Limits) -> Copy:
    """A PDF file with a highlight for each note; annotations that it has already are kept.

    Raises Unreadable as the reader does, NotAnnotated `locked` where the file's rights forbid notes, `failed` where it
    cannot be written.
    """
    origins = PdfOrigins()
    anchors = Anchors(read_pdf(data, limits, origins), origins)
    pages: dict[int, list[_Placed]] = {}
    moved = 0
    for note in notes:
        anchor = anchors.find(note.place)
        if anchor is None:
            raise NotAnnotated("failed", "no text on any page")
        stands = anchor.exact or note.place is None
        moved += not stands
        text = note.text if stands else displaced(note, lang)
        pages.setdefault(anchor.page, []).append(_Placed(anchor, text))
    with open_pdf(data) as file:
        if not file.allows_notes:
            raise NotAnnotated("locked")
        for index, placed in sorted(pages.items()):
            with file.page(index) as handle:
                if handle is None:
                    raise NotAnnotated("failed", f"page {index + 1}")
                for one in placed:
                    _highlight(handle, one)
        written = file.save(behind=b"/ByteRange" in data)
    if not written:
        raise NotAnnotated("failed", "PDFium")
    return Copy(_with_own_id(written, data), len(notes), moved)


def _highlight(handle: PageHandle, placed: _Placed) -> None:
    api = handle.api
    made = api.FPDFPage_CreateAnnot(handle.page, api.FPDF_ANNOT_HIGHLIGHT)
    if not made:
        raise NotAnnotated("failed", "PDFium")
    try:
        boxes = placed.anchor.boxes
        for left, bottom, right, top in boxes:
            corners = api.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
            api.FPDFAnnot_AppendAttachmentPoints(made, corners)
        left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
        api.FPDFAnnot_SetRect(made, api.FS_RECTF(left, top, right, bottom))
        api.FPDFAnnot_SetColor(made, api.FPDFANNOT_COLORTYPE_Color, *_COLOUR, _OPACITY)
        api.FPDFAnnot_SetFlags(made, _PRINTED)
        for key, text in ((b"Contents", placed.text), (b"T", AUTHOR)):
            stored = (visible(text) + "\0").encode("utf-16-le")
            wide = (api.FPDF_WCHAR * (len(stored) // 2)).from_buffer_copy(stored)
            api.FPDFAnnot_SetStringValue(made, key, wide)
    finally:
        api.FPDFPage_CloseAnnot(made)


def _with_own_id(written: bytes, data: bytes) -> bytes:
    """The file with an id made from its content: PDFium invents one, so that no two copies would be the same."""
    head, tail = written[:-_TAIL], written[-_TAIL:]
    own = b"<" + hashlib.sha256(head + data).hexdigest()[:32].upper().encode() + b">"
    if b"/ID" not in data:
        tail = _FIRST_ID.sub(rb"\g<1>" + own, tail)
    return head + _LAST_ID.sub(rb"\g<1>" + own + rb"\g<2>", tail)
