"""No file ends without a report: what is told of one at which the program failed, or which cost too much."""

from __future__ import annotations

import os
from collections.abc import Callable

from reportcheck.batch.engines import Failure
from reportcheck.batch.plan import Plan
from reportcheck.config import Settings
from reportcheck.pipeline import check_file
from reportcheck.results import Report

_SENTENCES = {
    "crashed": (
        "检查程序出错，本文件未核对（{}）。",
        "The checker itself failed on this file, nothing was checked ({}).",
    ),
    "timeout": (
        "核对超过 {} 秒的时限，本文件未核对；可用 --timeout 放宽。",
        "The check took longer than {} seconds, nothing was checked; --timeout allows more.",
    ),
    "memory": (
        "核对所需内存超过 {} MB 的上限，本文件未核对；可用 --max-memory 放宽。",
        "The check needed more than {} MB of memory, nothing was checked; --max-memory allows more.",
    ),
    "no_memory": (
        "内存不足，本文件未核对。",
        "There was not enough memory for the check, nothing was checked.",
    ),
}


def check_guarded(path: str | os.PathLike[str], settings: Settings, *, memory_counts: bool = False) -> Report:
    """Check one file; see `guarded`."""
    return guarded(os.fspath(path), settings.lang, lambda: check_file(path, settings), memory_counts=memory_counts)


def guarded(
    name: str, lang: str, make: Callable[[], Report], *, memory_counts: bool = False, files: tuple[str, ...] = ()
) -> Report:
    """What `make` makes; a crash of the checker becomes a report of status `crashed` on `name`, or on these `files`.

    Where `memory_counts`, a MemoryError is raised, for in another process there may be enough.
    """
    try:
        return make()
    except Exception as error:  # the one place: a crash costs its file, never the run, and is told
        if memory_counts and isinstance(error, MemoryError):
            raise
        return _failed(name, "crashed", f"{type(error).__name__}: {error}".rstrip(": "), lang, files)


def report_of(failure: Failure, path: str, plan: Plan, lang: str, files: tuple[str, ...] = ()) -> Report:
    """The report of a file, or of several `files`, whose worker did not survive it, or was ended for what it cost."""
    detail = {"timeout": f"{plan.timeout:g}", "memory": str(plan.max_memory)}.get(failure.kind, failure.detail)
    held = failure.kind != "memory" or (plan.max_memory and plan.engine != "serial")
    return _failed(path, failure.kind, detail, lang, files, "" if held else "no_memory")


def _failed(path: str, code: str, detail: str, lang: str, files: tuple[str, ...], said: str = "") -> Report:
    sentence = _SENTENCES[said or code][lang == "en"].format(detail)
    status = "timeout" if code == "timeout" else "crashed"
    return Report(path=path, files=files, sha256="", reader="", status=status, error=sentence, error_code=code)
