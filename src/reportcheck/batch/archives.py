"""A zip of reports as files of the run, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from reportcheck.batch.discover import HIDDEN, reason_to_skip
from reportcheck.config import Settings
from reportcheck.documents.archive import ARCHIVE, SEPARATOR, is_member, member_names
from reportcheck.documents.errors import Unreadable, describe
from reportcheck.documents.zipsafe import Limits
from reportcheck.results import Report

_MAC_FOLDER = "__MACOSX"


class Unpacked(NamedTuple):
    """The paths of the reports in a zip, and what was passed over with the reason, as in a folder."""

    files: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]


def is_archive(report: Report) -> bool:
    """Whether a file could not be read for being an archive of files, which is told by its content."""
    return report.error_code == ARCHIVE and not is_member(report.path)


def unzipped(path: str, limits: Limits) -> Unpacked:
    """The files in what is called a zip; the path itself for anything else, and where it cannot be opened or holds no
    report."""
    is_called_so = path.lower().endswith(".zip") and not is_member(path)
    return inside_of(path, limits) if is_called_so else Unpacked((path,), ())


def inside_of(path: str, limits: Limits) -> Unpacked:
    """The files in a zip, whatever it is called; the path itself where it cannot be opened or holds no report."""
    itself = Unpacked((path,), ())
    try:
        inside = _sorted_out(path, member_names(path, limits))
    except (Unreadable, OSError, ValueError):
        return itself
    return inside if inside.files else itself


def unpack(report: Report, settings: Settings) -> Unpacked | Report:
    """The files in the zip of which `report` says that it is an archive; a report where it holds none.

    Other archives than zips, and zips that cannot be opened, give a report as well.
    """
    try:
        names = member_names(report.path, settings.limits)
    except (Unreadable, OSError) as problem:
        code, detail = (problem.code, problem.detail) if isinstance(problem, Unreadable) else ("read_failed", "")
        return _refused(report, code, detail, settings)
    inside = _sorted_out(report.path, names)
    return inside if inside.files else _refused(report, "no_report_inside", "", settings)


def _sorted_out(path: str, names: Iterable[str]) -> Unpacked:
    reasons = [(f"{path}{SEPARATOR}{name}", _reason(name)) for name in names]
    return Unpacked(tuple(file for file, why in reasons if not why), tuple((file, why) for file, why in reasons if why))


def _reason(name: str) -> str:
    *folders, own = name.split("/")
    if any(folder.startswith(".") or folder == _MAC_FOLDER for folder in folders):
        return HIDDEN
    return reason_to_skip(own)


def _refused(report: Report, code: str, detail: str, settings: Settings) -> Report:
    return replace(report, error=describe(code, settings.lang, detail), error_code=code)
