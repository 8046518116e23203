"""The bar on standard error in a run of many files: files, rate, findings so far, time left."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from reportcheck.batch.archives import inside_of
from reportcheck.config import Settings
from reportcheck.documents.archive import is_member, parted
from reportcheck.results import Report

_PAUSE = 0.1  # seconds between two pictures where standard output is on the same screen

_SAID = {
    "zh": "{rate:.1f} 个/秒  发现 {findings}  剩余",
    "en": "{rate:.1f} files/s  {findings} findings  left",
}


def is_watched() -> bool:
    """Whether somebody looks on: at a terminal, and not at the log of a CI job."""
    return sys.stderr.isatty() and not os.environ.get("CI")


class Bar:
    """Counts reports. Where results are shown on the same screen, it goes away while they are."""

    def __init__(self, files: Sequence[str], settings: Settings) -> None:
        self._settings, self._said = settings, _SAID[settings.lang]
        self._findings = self._done = 0
        self._total = len(files)
        self._known, self._opened = frozenset(files), set[str]()
        self._is_shown = True
        self._begun = self._drawn = time.monotonic()
        self._shares_screen = sys.stdout.isatty()
        self._progress = Progress(
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
            TimeRemainingColumn(),
            console=Console(file=sys.stderr),
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._task = self._progress.add_task("", total=self._total)

    def __enter__(self) -> Bar:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def over(self, reports: Iterable[Report]) -> Iterator[Report]:
        """The reports, counted as they pass."""
        for report in reports:
            self._add(report)
            self._hide()
            yield report
            self._show()

    def _add(self, report: Report) -> None:
        if not report.files:  # groups and pairs of files are none themselves
            self._done += 1
            self._count_zip(report.path)
        self._findings += sum(self._settings.shows(one.rule, one.level) for one in report.findings)
        rate = self._done / max(time.monotonic() - self._begun, 0.001)
        description = self._said.format(rate=rate, findings=self._findings)
        self._progress.update(self._task, completed=self._done, total=self._total, description=description)

    def _count_zip(self, path: str) -> None:
        """The files in a zip are counted one by one, once its first has come; the zip was counted as one."""
        zipped = parted(path)[0] if path not in self._known and is_member(path) else ""
        if zipped and zipped not in self._opened:
            self._opened.add(zipped)
            self._total += len(inside_of(zipped, self._settings.limits).files) - 1
        self._total = max(self._total, self._done)

    def _hide(self) -> None:
        if self._shares_screen and self._is_shown:
            self._progress.stop()
            self._is_shown = False

    def _show(self) -> None:
        if self._shares_screen and time.monotonic() - self._drawn > _PAUSE:
            self._drawn = time.monotonic()
            self._progress.start()
            self._is_shown = True
