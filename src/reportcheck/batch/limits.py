"""What a worker process sets for itself before its first file."""

from __future__ import annotations

import sys

_MEGABYTE = 1_000_000


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
