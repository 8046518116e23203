"""Options of `check` for runs of many files, and what the user sees and does while one goes on."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from reportcheck.batch.archives import inside_of
from reportcheck.batch.plan import ENGINES, LEAST_MEMORY, Comparison, Plan
from reportcheck.cli.main import UsageError
from reportcheck.cli.tell import tell
from reportcheck.documents.archive import parted
from reportcheck.documents.zipsafe import Limits
from reportcheck.results import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from reportcheck.cli.parser import Parser
    from reportcheck.cli.settings import Options

COPIED = "ACROSS-COPIED"
SWITCHES = ("no-cache", "no-progress", "rollup", "duplicates")
_OPTIONS = ("engine", "jobs", "timeout", "max_memory", "results", "address")
_APART = ("timeout", "max_memory")  # only a process of its own can be held to them


def add_batch_options(parser: Parser) -> None:
    """How the run goes about it; nothing of this changes what is found."""
    parser.add_argument("-j", "--jobs", type=_whole(parser.lang), metavar="N")
    parser.add_argument("--engine", type=parser.one_of(*ENGINES))
    parser.add_argument("--address", metavar="ADDRESS")
    parser.add_argument("--timeout", type=_whole(parser.lang), metavar="SECONDS")
    parser.add_argument("--max-memory", type=_whole(parser.lang, LEAST_MEMORY), metavar="MB")
    parser.add_argument("--results", metavar="DIR")
    parser.add_argument("--group-by", metavar="HOW")
    for switch in SWITCHES:
        parser.add_argument(f"--{switch}", action="store_true")


def check_plan(options: Options, lang: str) -> None:
    """Raise UsageError for options that the engine does not hold."""
    limits = [f"--{name.replace('_', '-')}" for name in _APART if getattr(options, name, None)]
    if options.engine == "serial" and limits:
        zh = f"{limits[0]} 不能与 --engine serial 同时使用：在本进程中核对没有时间和内存的限制"
        en = f"{limits[0]} does not go with --engine serial: nothing limits what is checked in this process"
        raise UsageError(en if lang == "en" else zh)
    if options.address and options.engine != "ray":
        zh, en = "--address 要与 --engine ray 同时使用", "--address needs --engine ray"
        raise UsageError(en if lang == "en" else zh)


def plan_of(options: Options) -> Plan:
    """What the options ask for."""
    given: dict[str, Any] = {name: getattr(options, name, None) for name in _OPTIONS}
    given = {name: value for name, value in given.items() if value is not None}
    if any(name in given for name in _APART):
        given.setdefault("engine", "local")
    return Plan(cache=not getattr(options, "no_cache", False), **given)


def comparison_of(options: Options) -> Comparison:
    """What the options ask to compare across files."""
    return Comparison(getattr(options, "group_by", None) or "", options.rollup, options.duplicates)


def _whole(lang: str, least: int = 0) -> Any:
    """A type of argument that accepts whole numbers: 0, and what is not below `least`."""
    from argparse import ArgumentTypeError  # slow to import, and not needed where paths alone are given

    def whole(word: str) -> int:
        if not (word.isascii() and word.isdigit() and len(word) <= 9):
            raise ArgumentTypeError(f"{word!r} is no whole number" if lang == "en" else f"{word} 不是整数")
        if 0 < int(word) < least:
            raise ArgumentTypeError(f"{word} is less than {least}" if lang == "en" else f"{word} 小于 {least}")
        return int(word)

    return whole


class Stop:
    """Ctrl-C in a run of many files: what is done is still reported. A second one ends the program at once."""

    def __init__(self) -> None:
        self.asked = False

    def __call__(self) -> bool:
        return self.asked

    @contextmanager
    def listening(self) -> Iterator[None]:
        """While the block runs, Ctrl-C asks to stop. Only the main thread can be asked."""
        try:
            before = signal.signal(signal.SIGINT, self._ask)
        except ValueError:
            yield
            return
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def _ask(self, *_: object) -> None:
        self.asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)


class Finished:
    """Counts the files of a run that are done: a zip once all in it are. Groups and pairs of files are none."""

    def __init__(self, files: Iterable[str], limits: Limits) -> None:
        self._files, self._limits = frozenset(files), limits
        self._alone = 0
        self._inside: Counter[str] = Counter()

    def add(self, report: Report) -> None:
        """Take in what is done."""
        if report.path in self._files:
            self._alone += 1
        elif not report.files:
            self._inside[parted(report.path)[0]] += 1

    def count(self) -> int:
        """How many are done."""
        whole = [zipped for zipped, done in self._inside.items() if done >= len(inside_of(zipped, self._limits).files)]
        return self._alone + len(whole)


def tell_stopped(done: int, files: int, compares: bool, lang: str) -> None:
    """On stderr, once a run was stopped."""
    if done < files:
        zh = f"已中断：核对了 {done} 个文件（共 {files} 个），其余未核对"
        en = f"interrupted: {done} of {files} files were checked, the others were not"
    else:
        zh = f"已中断：{files} 个文件都已核对" + ("，文件之间的比较没有做完" if compares else "")
        en = f"interrupted: all {files} files were checked" + (", comparing them was not finished" if compares else "")
    tell(en if lang == "en" else zh)
