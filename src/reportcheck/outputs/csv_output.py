"""One row a finding, for spreadsheets: UTF-8 with the mark that Excel needs, and no cell that it would calculate."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.issues import Issue, issues, marked
from reportcheck.outputs.labels import words
from reportcheck.outputs.selection import Reason, reasons
from reportcheck.results import Report
from reportcheck.visible import visible

BYTE_ORDER_MARK = "\ufeff"
# a cell that begins with one of these is a formula to a spreadsheet, for some of them after blanks
CALCULATED = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "|", "%")


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """The header, then the rows of each report; a file that was not (wholly) checked has a row that says so."""
    said = words(settings.lang)
    yield BYTE_ORDER_MARK + _lines([[said[f"{key}_column"] for key in Issue._fields]])
    for report in reports:
        rows = [_values(issue, said[issue.level]) for issue in issues(report, settings)]
        rows += [_told(report, reason) for reason in reasons(report, settings)]
        yield _lines(rows)


def _values(issue: Issue, level: str) -> list[str]:
    values = issue._asdict() | {"quoted": marked(issue.quoted), "level": level}
    return [_cell(value) for value in values.values()]


def _told(report: Report, reason: Reason) -> list[str]:
    row = dict.fromkeys(Issue._fields, "") | {"file": report.path, "level": reason.label, "message": reason.text}
    return [_cell(value) for value in row.values()]


def _cell(value: object) -> str:
    """A number as it is; a text that a spreadsheet would calculate with the apostrophe that makes it a text."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    text = "\r".join(map(visible, str(value).split("\r")))
    return "'" + text if text.lstrip(" \u3000\u00a0").startswith(CALCULATED) else text


def _lines(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()
