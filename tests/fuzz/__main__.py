"""make fuzz: checks inputs made from numbers in processes of their own, and counts what was not as it should be.

    python -m tests.fuzz                20,000 inputs, on all cores
    python -m tests.fuzz 500 --from 9   the inputs 9 to 508
    python -m tests.fuzz --one 123      one input: written to build/fuzz, with what became of it

Exit status 1 where a demand was not met; the inputs then stand in build/fuzz.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.fuzz.make import make
from tests.fuzz.pool import SAVED, Tried, try_all

_COLUMNS = ("format", "inputs", "statuses", "violations", "slowest", "memory")
_TOLD_AT_MOST = 12


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("inputs", nargs="?", type=int, default=20_000)
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", help="a format")
    parser.add_argument("--one", type=int)
    options = parser.parse_args()
    if options.one is not None:
        numbers = [options.one]
        print(f"{_save(options.one)}: {len(make(options.one).data)} bytes")
    else:
        numbers = [n for n in range(options.first, options.first + options.inputs) if _is_wanted(n, options.only)]
    tried = list(_with_progress(try_all(numbers, min(options.jobs, len(numbers))), len(numbers)))
    print("\n".join(table(tried)))
    return 1 if any(one.broken for one in tried) else 0


def table(tried: Iterable[Tried]) -> list[str]:
    """One line a format, and one for all."""
    by_format: dict[str, list[Tried]] = {}
    for one in tried:
        by_format.setdefault(one.format, []).append(one)
    every = [one for group in by_format.values() for one in group]
    rows = [_COLUMNS, *(_row(name, group) for name, group in sorted(by_format.items())), _row("all", every)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(_COLUMNS))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _row(name: str, group: list[Tried]) -> tuple[str, ...]:
    statuses = Counter(status for one in group for status in one.statuses)
    slowest = max(group, key=lambda one: one.seconds, default=None)
    largest = max(group, key=lambda one: one.memory, default=None)
    return (
        name,
        str(len(group)),
        " ".join(f"{status} {count}" for status, count in statuses.most_common()),
        str(sum(bool(one.broken) for one in group)),
        f"{slowest.seconds:.1f} s (input {slowest.number})" if slowest else "",
        f"{largest.memory >> 20} MB (input {largest.number})" if largest else "",
    )


def _with_progress(tried: Iterable[Tried], total: int) -> Iterable[Tried]:
    """The same, with a line of progress on a terminal and a line for every violation."""
    started = time.monotonic()
    broken = 0
    is_terminal = sys.stderr.isatty()
    for count, one in enumerate(tried, 1):
        if one.broken:
            broken += 1
            print(f"{_save(one.number)}: {'; '.join(one.broken[:_TOLD_AT_MOST])}", flush=True)
        if (is_terminal and count % 20 == 0) or count % 1_000 == 0 or count == total:
            rate = count / (time.monotonic() - started)
            print(
                f"{count} of {total} inputs, {rate:.0f} a second, {broken} violations",
                end="\r" if is_terminal and count < total else "\n",
                file=sys.stderr,
                flush=True,
            )
        yield one


def _save(number: int) -> Path:
    """Write the input to build/fuzz."""
    given = make(number)
    SAVED.mkdir(parents=True, exist_ok=True)
    path = SAVED / f"{number}.{given.seed.format}"
    path.write_bytes(given.data)
    return path


def _is_wanted(number: int, only: str | None) -> bool:
    from tests.fuzz.seeds import seeds

    return only is None or seeds()[number % len(seeds())].format == only


if __name__ == "__main__":
    sys.exit(main())
