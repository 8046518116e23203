"""`reportcheck check --watch`: for a writer at work. Checks a report again each time it is saved."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime

from reportcheck.adoption.compare import compare
from reportcheck.batch.discover import discover
from reportcheck.cli.main import FINISHED, UsageError
from reportcheck.cli.many import Stop
from reportcheck.cli.tell import tell
from reportcheck.results import Report

INTERVAL = 0.5  # seconds between two looks

Stamp = tuple[int, int, int]
Check = Callable[[Sequence[str], Callable[[Report], None]], int]


def watch(
    paths: Sequence[str], check: Check, lang: str, copies: str = "", sleep: Callable[[float], None] = time.sleep
) -> int:
    """Check what is at `paths`, then again whatever has changed, until Ctrl-C; returns 0. What is in the
    folder `copies` is left alone.

    A file is checked when two looks in a row find it the same: programs write in several steps, and many put a new
    file in the old one's place, so that it is away for a moment. Raises UsageError for mistakes in the arguments.
    """
    stop = Stop()  # a KeyboardInterrupt may get lost where Python cleans up
    with suppress(KeyboardInterrupt), stop.listening():
        before: dict[str, Report] = {}
        done = _stamps(paths, copies)
        check(paths, lambda report: _keep(before, report))
        _say("等待保存，按 Ctrl-C 结束", "waiting for changes, Ctrl-C ends", lang)
        last = done
        while not stop():
            sleep(INTERVAL)
            now = _stamps(paths, copies)
            changed = [file for file, stamp in now.items() if done.get(file) != stamp and last.get(file) == stamp]
            last = now
            if changed:
                done |= {file: now[file] for file in changed}
                _again(changed, check, before, lang)
    _say("已停止", "stopped", lang)
    return FINISHED


def _again(changed: Sequence[str], check: Check, before: dict[str, Report], lang: str) -> None:
    clock = f"{datetime.now().astimezone():%H:%M:%S}"
    _say(f"── {clock} 已保存：{'、'.join(changed)}", f"── {clock} saved: {', '.join(changed)}", lang)
    fresh: dict[str, Report] = {}
    try:
        check(changed, lambda report: _keep(fresh, report))
    except UsageError as error:  # the settings file may be at work too
        tell(f"reportcheck: {error}")
        return
    for path, report in fresh.items():
        old = before.get(path)
        if old is not None:
            change = compare([old], [report])
            counts = len(change.cleared), len(change.added), len(change.kept)
            zh = "{}：消除 {} 条，新增 {} 条，仍有 {} 条".format(path, *counts)
            _say(zh, "{}: {} cleared, {} added, {} kept".format(path, *counts), lang)
    before |= fresh


def _keep(reports: dict[str, Report], report: Report) -> None:
    reports[report.path] = report


def _stamps(paths: Sequence[str], copies: str) -> dict[str, Stamp]:
    """What tells the state of each file; a file that is away is left out."""
    stamps: dict[str, Stamp] = {}
    for file in discover(paths, copies).files:
        try:
            found = os.stat(file)  # noqa: PTH116
        except OSError:
            continue
        stamps[file] = found.st_mtime_ns, found.st_size, found.st_ino
    return stamps


def _say(zh: str, en: str, lang: str) -> None:
    tell(en if lang == "en" else zh)
