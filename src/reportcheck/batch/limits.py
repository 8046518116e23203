"""What a worker process sets for itself before its first file."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

_MEGABYTE = 1_000_000
_PR_SET_PDEATHSIG = 1


def begin_work(folder: str, environment: Mapping[str, str], megabytes: int) -> None:
    """What a worker does first.

    It is made by a server that may have been started long ago: relative paths and the environment (keys of a storage)
    shall be those of the run. Where there is no such folder, as on another machine, relative paths lead nowhere.
    """
    end_with_parent()
    with suppress(OSError):
        os.chdir(folder)
    for name in os.environ.keys() - environment.keys():
        del os.environ[name]
    os.environ.update(environment)
    limit_memory(megabytes)


def end_with_parent() -> None:
    """Let this process be killed when the one that forked it ends: if it hangs, nobody else would. On Linux alone.

    That one is the fork server, which ends when all others have closed a pipe to it. Python gives workers an end of the
    pipe, so that they can ask for processes too; ours do not.
    """
    if sys.platform == "linux":
        import ctypes
        from multiprocessing import forkserver

        with suppress(OSError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
        server: Any = getattr(forkserver, "_forkserver", None)
        with suppress(OSError, AttributeError, TypeError):
            os.close(server._forkserver_alive_fd)  # only now: the server may end at once


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
