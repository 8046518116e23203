"""Markdown for the summary of a CI job: counts, then the worst findings, within what GitHub accepts of a step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.issues import Issue, issues, marked
from reportcheck.outputs.labels import words
from reportcheck.outputs.selection import one_line, reasons
from reportcheck.outputs.summary import Summary
from reportcheck.patterns import compile_pattern
from reportcheck.results import LEVELS, NOT_CHECKED, Report
from reportcheck.visible import visible_line

LIMIT = 1024 * 1024  # bytes of GITHUB_STEP_SUMMARY; a longer one is not shown at all
RESERVE = 16 * 1024  # for what the step has written there before, and the lines that tell how much was left out
# with these a text would be more than a text: emphasis, code, links, tables, HTML, headings, mentions
SPECIAL = compile_pattern(r"[\\`*_{}\[\]()<>#+!|~$&@:]")
COLUMNS = ("level", "file", "place", "message", "quoted", "equation", "slip")


class _Row(NamedTuple):
    """A row of a table, and what it is sorted by: the worst first."""

    rank: int
    text: str


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """The page, when all reports are known."""
    said = words(settings.lang)
    summary = Summary(settings)
    unread: list[_Row] = []
    found: list[_Row] = []
    for report in reports:
        summary.add(report)
        unread += [
            _Row(reason.kind not in NOT_CHECKED, _row((reason.label, _escape(report.path), _escape(reason.text))))
            for reason in reasons(report, settings)
        ]
        found += [
            _Row(-LEVELS.index(issue.level), _row(_cells(issue, said[issue.level])))
            for issue in issues(report, settings)
        ]
    head = "# reportcheck\n\n" + "".join(f"- **{label}** {_escape(text)}\n" for label, text in summary.rows())
    yield head
    room = LIMIT - RESERVE - _size(head)
    for title, keys, rows in (
        ("not_done", ("level", "file", "message"), unread),
        ("findings_total", COLUMNS, found),
    ):
        if rows:
            text = _table(said[title], [said[f"{key}_column"] for key in keys], rows, room, said["more_rows"])
            room -= _size(text)
            yield text
    if not found:
        yield f"\n{said['no_findings']}\n"


def _table(title: str, header: list[str], rows: list[_Row], room: int, more: str) -> str:
    """As many rows as there is room for, and how many are left out."""
    text = f"\n## {title}\n\n{_row(header)}{'|---' * len(header)}|\n"
    room -= _size(text)
    shown = []
    for row in sorted(rows, key=lambda row: row.rank):
        room -= _size(row.text)
        if room < 0:
            break
        shown.append(row.text)
    left = len(rows) - len(shown)
    return text + "".join(shown) + (f"\n{more.format(left)}\n" if left else "")


def _cells(issue: Issue, level: str) -> Iterator[str]:
    values = issue._asdict() | {"level": level, "place": " ".join((issue.section, issue.place))}
    for key in COLUMNS:
        text = marked(issue.quoted) if key == "quoted" else values[key]
        yield "<br>".join(_escape(one_line(line)) for line in text.split("\n"))


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _escape(text: str) -> str:
    return SPECIAL.sub(lambda match: f"&#{ord(match[0])};", visible_line(text))
