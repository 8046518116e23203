"""One run of reports read by several outputs, none of which keeps the others' reports alive.

An output reads its reports in a loop of its own. Two such loops over one run would have the first read all of it before
the second begins, with every report kept in between; so each loop has a thread that is stopped wherever the loop asks
for a report. Exactly one thread runs at any time: the order of all that happens is the same on every run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from queue import SimpleQueue
from threading import Thread

from reportcheck.results import Report

Read = Callable[[Iterable[Report]], None]


def fan_out(reports: Iterable[Report], readers: Sequence[Read]) -> None:
    """Let every reader read all reports, each report as it comes. What one of them raises is raised here."""
    lanes = [_Lane(read) for read in readers]
    try:
        for lane in lanes:
            lane.begin()
        for report in reports:
            for lane in lanes:
                lane.hand(report)
        for lane in lanes:
            lane.hand(None)
    finally:
        for lane in lanes:
            lane.abandon()


class _Abandoned(Exception):  # noqa: N818 (no error: it ends a loop whose run was given up)
    """Raised in a reader whose run ends before its reports do."""


class _Lane:
    """One reader in its thread, which runs only while its caller waits for it."""

    def __init__(self, read: Read) -> None:
        self.read = read
        self.inbox: SimpleQueue[Report | _Abandoned | None] = SimpleQueue()
        self.turns: SimpleQueue[None] = SimpleQueue()
        self.thread = Thread(target=self._run, daemon=True)
        self.problem: BaseException | None = None
        self.ended = True

    def begin(self) -> None:
        """Run until the first report is asked for."""
        self.ended = False
        self.thread.start()
        self._wait()

    def hand(self, report: Report | None) -> None:
        """Run on with one more report, or to the end with None."""
        if not self.ended:
            self.inbox.put(report)
            self._wait()

    def abandon(self) -> None:
        """End the thread; its reader may still tidy up."""
        if not self.ended:
            self.inbox.put(_Abandoned())
            self.thread.join()

    def _wait(self) -> None:
        self.turns.get()
        if self.ended:
            self.thread.join()
        if self.problem is not None:
            raise self.problem

    def _run(self) -> None:
        try:
            self.read(self._reports())
        except BaseException as problem:  # noqa: BLE001 (handed over to the caller's thread, which raises it)
            self.problem = problem
        finally:
            self.ended = True
            self.turns.put(None)

    def _reports(self) -> Iterator[Report]:
        while True:
            self.turns.put(None)
            report = self.inbox.get()
            if report is None:
                return
            if isinstance(report, _Abandoned):
                raise report
            yield report
