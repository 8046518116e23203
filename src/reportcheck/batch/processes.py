"""How worker processes are started: afresh, without what the program that asks for them happens to be.

Processes that do not begin as a copy of their parent run its main script once more, so that its classes are there. Work
of ours is in this package: without that, a script or notebook needs no `if __name__ == "__main__"`, and workers of a
Ray worker do not load Ray. The server that makes them has no ears for Ctrl-C, which a terminal sends to all processes:
it has handlers only once it has loaded everything, and the run is the one that stops.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import context, get_all_start_methods, resource_tracker
from threading import Lock
from types import ModuleType
from typing import Any

_PRELOADED = ["reportcheck.batch.worker", "ctypes"]
_HAS_SERVER = "forkserver" in get_all_start_methods()  # not on Windows
_lock = Lock()

_UsualContext: Any = context.ForkServerContext if _HAS_SERVER else context.SpawnContext
_UsualProcess: Any = context.ForkServerProcess if _HAS_SERVER else context.SpawnProcess


def worker_context() -> context.BaseContext:
    """From which a pool makes its processes: by a server that has loaded what they need, where there can be one."""
    made = _Context()
    if _HAS_SERVER:
        made.set_forkserver_preload(_PRELOADED)
    return made


class _Worker(_UsualProcess):  # type: ignore[misc]
    """A process that knows nothing of the main script."""

    @staticmethod
    def _Popen(process: Any) -> Any:  # noqa: N802 (the name that multiprocessing calls)
        with _no_main(), _no_ctrl_c():
            return _UsualProcess._Popen(process)


class _Context(_UsualContext):  # type: ignore[misc]
    Process = _Worker


@contextmanager
def _no_main() -> Iterator[None]:
    with _lock:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


@contextmanager
def _no_ctrl_c() -> Iterator[None]:
    """What is started in the block, and what that starts, never gets a Ctrl-C; one that comes meanwhile comes later."""
    if not _HAS_SERVER:
        yield
        return
    resource_tracker.ensure_running()  # the server starts it otherwise, which ends the block for signals
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
