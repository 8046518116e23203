"""A zip of reports as files of the run, one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from reportcheck.batch.discover import HIDDEN, reason_to_skip
from reportcheck.config import Settings
from reportcheck.documents.archive import SEPARATOR, is_member, member_names
from reportcheck.documents.errors import Unreadable, describe
from reportcheck.results import Report

_MAC_FOLDER = "__MACOSX"


class Unpacked(NamedTuple):
    """The paths of the reports in a zip, and what was passed over with the reason, as in a folder."""

    files: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]


def is_archive(report: Report) -> bool:
    """Whether a file could not be read for being an archive of files, which is told by its content."""
    return report.error_code == "archive" and not is_member(report.path)


def unpack(report: Report, settings: Settings) -> Unpacked | Report:
    """The files in the zip of which `report` says that it is an archive; a report where it holds none.

    Other archives than zips, and zips that cannot be opened, give a report as well.
    """
    try:
        names = member_names(report.path, settings.limits)
    except (Unreadable, OSError) as problem:
        code, detail = (problem.code, problem.detail) if isinstance(problem, Unreadable) else ("read_failed", "")
        return _refused(report, code, detail, settings)
    reasons = [(f"{report.path}{SEPARATOR}{name}", _reason(name)) for name in names]
    files = tuple(path for path, why in reasons if not why)
    if not files:
        return _refused(report, "no_report_inside", "", settings)
    return Unpacked(files, tuple((path, why) for path, why in reasons if why))


def _reason(name: str) -> str:
    *folders, own = name.split("/")
    if any(folder.startswith(".") or folder == _MAC_FOLDER for folder in folders):
        return HIDDEN
    return reason_to_skip(own)


def _refused(report: Report, code: str, detail: str, settings: Settings) -> Report:
    return replace(report, error=describe(code, settings.lang, detail), error_code=code)
