"""Copies of reports with the findings noted beside their numbers; the reports themselves are never touched."""

from __future__ import annotations

import hashlib

from reportcheck.config import Settings
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.load import read_file
from reportcheck.outputs.annotate.model import Copy, NotAnnotated, Note
from reportcheck.outputs.annotate.notes import notes_of
from reportcheck.results import Report

FORMATS = ("docx", "xlsx", "pdf")
_CONVERTED = {"libreoffice": "doc"}  # what was converted to be read is told by what it is

__all__ = ["FORMATS", "Copy", "NotAnnotated", "annotated_copy"]


def annotated_copy(report: Report, settings: Settings) -> Copy:
    """The file of a report with a note at each number of its findings, in the way of its format.

    Levels that the settings do not show are left out. Raises NotAnnotated: `format` for a file that can bear no notes,
    `changed` where it is no longer the one that was checked, `locked`, `failed`; Unreadable and OSError where it
    cannot be read any more.
    """
    if report.reader not in FORMATS:
        raise NotAnnotated("format", _CONVERTED.get(report.reader, report.reader))
    data = read_file(report.path, settings.limits)
    if hashlib.sha256(data).hexdigest() != report.sha256:
        raise NotAnnotated("changed")
    notes = notes_of(report, settings)
    if not notes:
        return Copy(data, 0, 0)
    try:
        return _annotated(report.reader, data, notes, settings)
    except Unreadable as broken:  # in a part that was not needed to read the text
        raise NotAnnotated("failed", broken.describe(settings.lang).rstrip("。.")) from broken


def _annotated(reader: str, data: bytes, notes: list[Note], settings: Settings) -> Copy:
    if reader == "docx":
        from reportcheck.outputs.annotate.docx_comments import annotate_docx

        return annotate_docx(data, notes, settings.lang, settings.limits)
    if reader == "xlsx":
        from reportcheck.outputs.annotate.xlsx_notes import annotate_xlsx

        return annotate_xlsx(data, notes, settings.lang, settings.limits)
    from reportcheck.outputs.annotate.pdf_highlights import annotate_pdf

    return annotate_pdf(data, notes, settings.lang, settings.limits)
