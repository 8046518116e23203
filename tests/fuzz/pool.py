"""Hands numbers to worker processes; one that dies or hangs costs its input, which is named."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from queue import SimpleQueue
from threading import Lock, Thread, Timer
from typing import Any, NamedTuple

from tests.fuzz.seeds import ROOT, seeds

SAVED = ROOT / "build" / "fuzz"
"""Where inputs that break a demand are kept, and what dying processes said."""

WALL_SECONDS = 90.0
"""After so long the process is ended; longer than the processor time that is allowed, since others use the machine."""

WORKER = (sys.executable, "-m", "tests.fuzz.worker")


class Tried(NamedTuple):
    """What became of one input; `broken` holds a sentence for each demand that was not met."""

    number: int
    format: str
    statuses: tuple[str, ...]
    broken: tuple[str, ...]
    seconds: float
    memory: int


def try_all(
    numbers: Sequence[int], processes: int, command: Sequence[str] = WORKER, seconds: float = WALL_SECONDS
) -> Iterator[Tried]:
    """What became of each input, as they are done."""
    left = iter(numbers)
    lock = Lock()
    done: SimpleQueue[Tried | BaseException] = SimpleQueue()

    def next_number() -> int | None:
        with lock:
            return next(left, None)

    def work() -> None:
        try:
            with _Process(command, seconds) as process:
                while (number := next_number()) is not None:
                    done.put(process.tried(number))
        except BaseException as error:  # noqa: BLE001 (raised in the caller's thread)
            done.put(error)

    for _ in range(processes):
        Thread(target=work, daemon=True).start()
    for _ in numbers:
        result = done.get()
        if isinstance(result, BaseException):
            raise result
        yield result


class _Process:
    """One worker process, started anew after its death."""

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        self._command = command
        self._seconds = seconds
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> _Process:
        return self

    def __exit__(self, *problem: object) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._process = None

    def tried(self, number: int) -> Tried:
        """What became of an input, whether or not its process survived it.

        One that finds too little memory left by those before it is tried again alone, as a run of many files does.
        """
        is_first = self._process is None
        first = self._tried(number)
        if is_first or not any(why.startswith("MemoryError") for why in first.broken):
            return first
        self.__exit__()
        return self._tried(number)

    def _tried(self, number: int) -> Tried:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        hung: list[bool] = []
        timer = Timer(self._seconds, lambda: (hung.append(True), process.kill()))
        timer.start()
        try:
            process.stdin.write(f"{number}\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        finally:
            timer.cancel()
        if answer.endswith("\n"):
            told: dict[str, Any] = json.loads(answer)
            return Tried(
                number, told["format"], (*told["statuses"],), (*told["broken"],), told["seconds"], told["memory"]
            )
        self.__exit__()
        every = seeds()
        why = f"hung for {self._seconds:.0f} s" if hung else f"its process died ({process.returncode})"
        return Tried(number, every[number % len(every)].format, ("died",), (why,), self._seconds if hung else 0.0, 0)

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            SAVED.mkdir(parents=True, exist_ok=True)
            with (SAVED / "processes.txt").open("ab") as said:
                self._process = subprocess.Popen(
                    self._command,
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=said,
                    text=True,
                    encoding="utf-8",
                )
        return self._process
