"""Checks files one after the other; whatever happens to one, every file ends in a Report."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from reportcheck.batch.archives import is_archive, unpack
from reportcheck.config import Settings
from reportcheck.pipeline import check_file
from reportcheck.results import Report


def check_files(
    paths: Iterable[str | os.PathLike[str]], settings: Settings, skipped: list[tuple[str, str]] | None = None
) -> Iterator[Report]:
    """The report of each path, in order, as soon as it is done; of each file in it where it is a zip.

    What is passed over in zips is added to `skipped`, with the reason.
    """
    for path in paths:
        report = check_guarded(path, settings)
        unpacked = unpack(report, settings) if is_archive(report) else report
        if isinstance(unpacked, Report):
            yield unpacked
            continue
        if skipped is not None:
            skipped += unpacked.skipped
        for file in unpacked.files:
            yield check_guarded(file, settings)


def check_guarded(path: str | os.PathLike[str], settings: Settings) -> Report:
    """Check one file; a crash of the checker becomes a report of status `crashed` that names it."""
    try:
        return check_file(path, settings)
    except Exception as error:  # noqa: BLE001 (the one place: a crash costs its file, never the run, and is told)
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        sentence = {
            "zh": f"检查程序出错，本文件未核对（{what}）。",
            "en": f"The checker itself failed on this file, nothing was checked ({what}).",
        }[settings.lang]
        return Report(
            path=os.fspath(path), sha256="", reader="", status="crashed", error=sentence, error_code="crashed"
        )
