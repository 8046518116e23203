"""The four sheets: 汇总, 问题, 未核对, 规则."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportcheck import __version__
from reportcheck.frames import count_by, frame
from reportcheck.outputs.issues import Issue
from reportcheck.outputs.labels import in_language, words
from reportcheck.outputs.summary import FATES, OUTCOMES
from reportcheck.outputs.xlsx.book import Book, Column
from reportcheck.outputs.xlsx.gather import FileRow, Gap, Gathered
from reportcheck.results import LEVELS, STATUSES
from reportcheck.rulebook.load import load, rules_version

if TYPE_CHECKING:
    import pandas

WORST_FIRST = tuple(reversed(LEVELS))
FILES = (
    Column("file", "file_column", 44),
    Column("status", "status_column", 14),
    *(Column(level, level, 10) for level in WORST_FIRST),
    Column("held", "held_column", 12),
    Column("checked", "checked_column", 12),
    Column("not_checked", "not_checked_column", 12),
    Column("coverage", "coverage_column", 12),
    Column("message", "message_column", 60),
)
ISSUES = (
    Column("file", "file_column", 24),
    Column("section", "section_column", 22),
    Column("place", "place_column", 16),
    Column("quoted", "quoted_column", 54),
    Column("equation", "equation_column", 28),
    Column("computed", "computed_column", 12),
    Column("stated", "stated_column", 12),
    Column("difference", "difference_column", 12),
    Column("allowance", "allowance_column", 12),
    Column("measure", "measure_column", 9),
    Column("slip", "slip_column", 24),
    Column("rule", "rule_column", 16),
    Column("level", "level_column", 9),
    Column("reply", "reply_column", 26),
    Column("message", "message_column", 54),
    Column("id", "id_column", 18),
)
GAPS = (
    Column("file", "file_column", 32),
    Column("kind", "kind_column", 8),
    Column("section", "section_column", 28),
    Column("place", "place_column", 24),
    Column("number", "number_column", 16),
    Column("quoted", "quoted_column", 70),
    Column("reason", "reason_column", 36),
)
RULES = (
    Column("rule", "rule_column", 20),
    Column("title", "title_column", 36),
    Column("level", "level_column", 8),
    Column("found", "found_column", 9),
    Column("held", "held_column", 12),
    Column("basis", "basis", 50),
    Column("known_problems", "known_problems", 70),
)


def write_sheets(book: Book, gathered: Gathered) -> None:
    """All sheets, in the order in which they are read."""
    found = frame(gathered.issues, Issue._fields, object)
    _write_summary(book, gathered, found)
    _write(book, "issues_sheet", ISSUES, found.assign(reply=None))
    _write(book, "not_checked_sheet", GAPS, frame(gathered.gaps, Gap._fields, object))
    _write(book, "rules_sheet", RULES, _rules(gathered, found))


def _write(book: Book, name: str, columns: tuple[Column, ...], table: pandas.DataFrame) -> None:
    sheet = book.sheet(name)
    book.widths(sheet, columns)
    book.table(sheet, 0, columns, table)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)


def _write_summary(book: Book, gathered: Gathered, found: pandas.DataFrame) -> None:
    """Counts of the whole run, then a row a file."""
    settings, said = gathered.settings, words(gathered.settings.lang)
    sheet = book.sheet("summary_sheet")
    book.widths(sheet, FILES)
    sheet.write_string(
        0, 0, said["made_by"].format(__version__, rules_version(settings.profile)), book.format(("title",))
    )
    summary = gathered.summary
    row = 2
    for title, counts, order in (
        ("files", summary.statuses, STATUSES),
        ("findings_total", summary.levels, WORST_FIRST),
        ("relations_total", summary.outcomes, OUTCOMES),
        ("numbers_total", summary.fates, FATES),
    ):
        for key in order:
            if counts[key]:
                for at, value in enumerate((said[title], said[key], counts[key])):
                    book.cell(sheet, row, at, value)
                row += 1
    files = frame(gathered.files, FileRow._fields, object)
    levels = count_by(found, "file", "level", WORST_FIRST)
    files = files.join(levels, on="file").fillna(dict.fromkeys(WORST_FIRST, 0)).astype(dict.fromkeys(WORST_FIRST, int))
    book.table(sheet, row + 1, FILES, files.astype(object).where(files.notna(), None))


def _rules(gathered: Gathered, found: pandas.DataFrame) -> pandas.DataFrame:
    """The rules in force, with how often each found something and how often it held."""
    settings = gathered.settings
    counts = found["rule"].value_counts().to_dict()
    rows = [
        {
            "rule": rule["id"],
            "title": in_language(rule.get("title"), settings.lang),
            "level": rule["level"],
            "found": counts.get(rule["id"], 0),
            "held": gathered.held[rule["id"]],
            "basis": in_language(rule.get("basis"), settings.lang),
            "known_problems": in_language(rule.get("known_problems"), settings.lang),
        }
        for rule in load()["rules"]
        if settings.selects(rule["id"])
    ]
    return frame(rows, [column.key for column in RULES], object)
