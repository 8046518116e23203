"""Whole processes from start to exit, interleaved: a bare interpreter, the help page, one file checked."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

BARE = "bare"


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds of every process that works; for the others, a sentence saying how they ended."""

    seconds: dict[str, list[float]]
    failed: dict[str, str]

    def median(self, name: str) -> float:
        """Milliseconds."""
        return 1000 * statistics.median(self.seconds[name])

    def least(self, name: str) -> float:
        """Milliseconds."""
        return 1000 * min(self.seconds[name])

    def ratio(self, name: str) -> float:
        """Median over rounds of this process divided by the bare interpreter of the same round."""
        return statistics.median(a / b for a, b in zip(self.seconds[name], self.seconds[BARE], strict=True))


def measure_start(word_file: Path, rounds: int) -> Start:
    """Runs each command once to see that it works, then all that do in turn."""
    program = [sys.executable, "-m", "reportcheck"]
    commands = {
        BARE: [sys.executable, "-c", "pass"],
        "help": [*program, "--help"],
        "check": [*program, "check", "--exit-zero", str(word_file)],
    }
    with tempfile.TemporaryDirectory() as compiled:
        return _measure(commands, rounds, _installed(compiled))


def _installed(compiled: str) -> dict[str, str]:
    """The environment of an installed package: bytecode is kept, as pip does, wherever this is run."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": compiled}


def _measure(commands: dict[str, list[str]], rounds: int, environment: dict[str, str]) -> Start:
    failed = {name: sentence for name, command in commands.items() if (sentence := _failure(command, environment))}
    working = {name: command for name, command in commands.items() if name not in failed}
    seconds: dict[str, list[float]] = {name: [] for name in working}
    for _ in range(rounds):
        for name, command in working.items():
            began = time.perf_counter()
            subprocess.run(command, capture_output=True, check=False, env=environment)
            seconds[name].append(time.perf_counter() - began)
    return Start(seconds, failed)


def _failure(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode == 0:
        return ""
    last = (done.stderr.strip().splitlines() or ["no message"])[-1]
    return f"ended with status {done.returncode}: {last}"
