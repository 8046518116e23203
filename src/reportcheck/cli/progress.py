"""The bar on standard error in a run of many files: files, rate, findings so far, time left."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

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

    def __init__(self, files: int, lang: str) -> None:
        self._said = _SAID[lang]
        self._findings = self._done = 0
        self._total = files
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
        self._task = self._progress.add_task("", total=files)

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
        self._done += 1
        self._findings += len(report.findings)
        rate = self._done / max(time.monotonic() - self._begun, 0.001)
        description = self._said.format(rate=rate, findings=self._findings)
        # the files in a zip are counted one by one, the zip was counted as one
        self._total = max(self._total, self._done)
        self._progress.update(self._task, completed=self._done, total=self._total, description=description)

    def _hide(self) -> None:
        if self._shares_screen and self._is_shown:
            self._progress.stop()
            self._is_shown = False

    def _show(self) -> None:
        if self._shares_screen and time.monotonic() - self._drawn > _PAUSE:
            self._drawn = time.monotonic()
            self._progress.start()
            self._is_shown = True
