"""Worker processes on this machine. One that dies, hangs or eats memory costs its file and nothing else."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from pathlib import Path
from typing import Any

from pebble import ProcessExpired, ProcessPool

from reportcheck.batch.drive import drive
from reportcheck.batch.engines import Done, Failure, Work, never
from reportcheck.batch.limits import begin_work
from reportcheck.batch.plan import RunError
from reportcheck.batch.processes import worker_context

_AHEAD = 4  # chunks per worker
_OUT_OF_MEMORY = 77  # exit status of a worker


class LocalPool:
    """An engine of `jobs` worker processes. `timeout` (seconds) bounds a chunk, and an item where it is run alone;
    `max_memory` (MB) bounds each worker; 0 sets no bound. `stopped` is asked now and then; once it says yes, nothing
    more is begun and what runs is given up. `folder` is where relative paths begin, "" for the folder of this process.
    """

    def __init__(
        self,
        jobs: int,
        timeout: float = 0,
        max_memory: int = 0,
        stopped: Callable[[], bool] = never,
        folder: str = "",
    ) -> None:
        self.jobs, self.timeout, self.stopped = jobs, timeout or None, stopped
        first = (folder or str(Path.cwd()), dict(os.environ), max_memory)
        self._pool = ProcessPool(jobs, context=worker_context(), initializer=begin_work, initargs=first)

    def __enter__(self) -> LocalPool:
        return self

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def map_chunks(self, work: Work, chunks: Iterable[Sequence[Any]]) -> Iterator[Done]:
        """The results of every chunk, in the order in which they are done."""
        try:
            yield from drive(_Processes(self._pool, work, self.timeout), chunks, self.jobs * _AHEAD, self.stopped)
        except RunError:
            if not self.stopped():  # else what stopped the run may have ended its workers too
                raise


class _Processes:
    """One kind of work on a pool."""

    def __init__(self, pool: ProcessPool, work: Work, timeout: float | None) -> None:
        self._pool, self._work, self._timeout = pool, work, timeout

    def begin(self, items: Sequence[Any]) -> Future[Any]:
        try:
            future: Future[Any] = self._pool.schedule(_in_worker, (self._work, items), timeout=self._timeout)
        except RuntimeError as error:  # the pool has given up: its processes end before they take anything
            zh, en = "无法启动工作进程，可用 --engine serial", "workers cannot be started; --engine serial needs none"
            raise RunError(zh, en) from error
        return future

    def wait(self, running: Collection[Future[Any]], seconds: float) -> Iterable[Future[Any]]:
        return wait(running, timeout=seconds, return_when=FIRST_COMPLETED).done

    def result(self, ticket: Future[Any]) -> Sequence[Any] | Failure:
        problem = ticket.exception()
        if problem is None:
            results: Sequence[Any] = ticket.result()
            return results
        if isinstance(problem, TimeoutError):
            return Failure("timeout")
        if isinstance(problem, ProcessExpired):
            if problem.exitcode == _OUT_OF_MEMORY:
                return Failure("memory")
            return Failure("crashed", _ending(problem.exitcode))
        return Failure("crashed", f"{type(problem).__name__}: {problem}")

    def give_up(self, running: Iterable[Future[Any]]) -> None:
        for future in running:
            future.cancel()


def _in_worker(work: Work, items: Sequence[Any]) -> Sequence[Any]:
    """The results of items. A worker that is out of memory ends, for the problem would keep hold of what filled it."""
    try:
        return work(items)
    except MemoryError:
        os._exit(_OUT_OF_MEMORY)


def _ending(code: int | None) -> str:
    """How a process ended: SIGSEGV, or its exit status."""
    try:
        return signal.Signals(-(code or 0)).name
    except ValueError:
        return f"exit {code}"
