"""The ledger of issues (问题台账) as a workbook: a summary, a row a finding, what was not checked, the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.xlsx.book import Book
from reportcheck.outputs.xlsx.gather import Gathered
from reportcheck.outputs.xlsx.sheets import write_sheets
from reportcheck.results import Report


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[bytes]:  # noqa: ARG001
    """The workbook, when all reports are known."""
    gathered = Gathered(settings)
    for report in reports:
        gathered.add(report)
    book = Book(settings.lang)
    write_sheets(book, gathered)
    yield book.bytes()
