"""What a worker process sets for itself before its first file."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

_MEGABYTE = 1_000_000
_PR_SET_PDEATHSIG = 1


def begin_work(folder: str, megabytes: int) -> None:
    """What a worker does first. Relative paths mean what they mean to those who gave them, where there is such a folder
    (on another machine there may be none)."""
    end_with_parent()
    with suppress(OSError):
        os.chdir(folder)
    limit_memory(megabytes)


def end_with_parent() -> None:
    """Let this process be killed when the one that forked it ends: nobody would end it if it hangs. On Linux alone."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))


def limit_memory(megabytes: int) -> None:
    """Let this process have no more than so much memory; 0 sets no bound, nor does a system that has no such limit.

    On Linux the data of the process count (RLIMIT_DATA: what it allocates, not the libraries that it maps); elsewhere
    its address space, which macOS does not enforce.
    """
    if not megabytes:
        return
    try:
        import resource
    except ModuleNotFoundError:  # Windows
        return
    kind = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    _, hard = resource.getrlimit(kind)
    wanted = megabytes * _MEGABYTE
    resource.setrlimit(kind, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
