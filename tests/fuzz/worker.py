"""A process that makes and checks inputs by their numbers, one a line, within limits of its own.

It is started by pool.py, which ends it when an input takes too long and learns from its death which one killed it.
"""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

MEMORY = 1536 * 2**20
"""Address space that a check may take, in bytes; what asks for more dies or ends in a MemoryError."""

GROWTH = 512 * 2**20
"""How much more memory than before an input may take: inputs have 2 MB at most."""

CPU_SECONDS = 20.0
"""Processor time that a check may take."""

OUTPUT_SECONDS = 60.0
"""The same for all outputs of its report and the annotated copy, read back; MEMORY alone bounds theirs."""

STACK_SECONDS = 75.0
"""When an input that is still at work tells where; sooner than pool.py ends the process."""
OUTPUTS_EVERY = 7
_HIGH_WATER = Path("/proc/self/clear_refs")


def main() -> None:
    """Answer each number on stdin with a line of JSON on stdout."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a C library prints is no answer
    faulthandler.enable()
    os.environ["PATH"] = ""  # LibreOffice is not what is tested
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=_fast_folder()) as folder:
        _warm_up()
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        for line in sys.stdin:
            answers.write(json.dumps(_tried(int(line), Path(folder))) + "\n")
            answers.flush()


def _fast_folder() -> str | None:
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def _warm_up() -> None:
    """Import what every check needs, so that no input pays for it."""
    from tests.fuzz.seeds import seeds

    import reportcheck.pipeline  # noqa: F401

    seeds()


def _tried(number: int, folder: Path) -> dict[str, Any]:
    from tests.fuzz.make import make

    given = make(number)
    name = given.name.replace("/", "_")
    path = os.fsdecode(os.fsencode(folder) + b"/" + name.encode("utf-8", "surrogateescape"))
    with open(path, "wb") as file:  # noqa: PTH123 (a name may hold half of a pair)
        file.write(given.data)
    before = _start_measuring()
    started = time.process_time()
    cost = _Cost(before)
    broken: list[str] = []
    statuses: list[str] = []
    faulthandler.dump_traceback_later(STACK_SECONDS, file=sys.__stderr__)
    try:
        for status, breaches in _checked(given, path, cost):
            statuses.append(status)
            broken += breaches
    except Exception as error:  # noqa: BLE001 (whatever comes out of a check is a breach, and is told)
        place = traceback.extract_tb(error.__traceback__)[-1]
        broken.append(
            f"{type(error).__name__}: {str(error)[:200]} ({Path(place.filename).name}:{place.lineno} {place.name})"
        )
        statuses.append("exception")
    faulthandler.cancel_dump_traceback_later()
    outputs = time.process_time() - started - cost.seconds
    memory = cost.high_water - before
    if cost.seconds > CPU_SECONDS:
        broken.append(f"took {cost.seconds:.0f} s")
    if outputs > OUTPUT_SECONDS:
        broken.append(f"its outputs took {outputs:.0f} s")
    if memory > GROWTH:
        broken.append(f"took {memory >> 20} MB")
    for left in folder.iterdir():
        left.unlink()
    return {
        "number": number,
        "format": given.seed.format,
        "statuses": statuses,
        "broken": broken,
        "seconds": cost.seconds,
        "memory": memory,
    }


class _Cost:
    """What checks have taken so far: processor time, and the most memory at the end of one."""

    def __init__(self, high_water: int) -> None:
        self.seconds, self.high_water = 0.0, high_water

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count what the block takes."""
        began = time.process_time()
        try:
            yield
        finally:
            self.seconds += time.process_time() - began
            self.high_water = max(self.high_water, _high_water())


def _checked(given: Any, path: str, cost: _Cost) -> Iterator[tuple[str, list[str]]]:
    from tests.fuzz.demands import broken_by_copy, broken_by_outputs, broken_by_report

    from reportcheck import Unreadable, check
    from reportcheck.config import Settings
    from reportcheck.documents.archive import SEPARATOR, member_names

    settings = Settings(with_text=True)
    with cost.counted():
        report = check(path, with_text=True)
    paths = [path]
    if report.error_code == "archive":
        try:
            paths += [f"{path}{SEPARATOR}{name}" for name in member_names(path, settings.limits)]
        except Unreadable as refused:
            refused.describe("zh")
    for each in paths:
        _start_measuring()
        with cost.counted():
            found = report if each == path else check(each, with_text=True)
        broken = list(broken_by_report(found, given, each))
        if given.number % OUTPUTS_EVERY == 0:
            broken += broken_by_outputs(found, given.number // OUTPUTS_EVERY % 2)
            broken += broken_by_copy(found)
        yield found.status, broken


def _start_measuring() -> int:
    with suppress(OSError):
        _HIGH_WATER.write_text("5")
    return _high_water()


def _high_water() -> int:
    """The most memory taken since measuring began, in bytes."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main()
