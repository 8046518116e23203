"""A folder of results that grows as a run goes on, and from which a run that was cut off goes on.

`parts/part-00001.jsonl` and so on hold a line of JSON per report: what stands in `documents` of the JSON output, with
findings of every level. `manifest.jsonl` has a line per file, written after its report: path, size, time and hash,
status, and where its report stands. What the manifest does not tell of was not finished and is taken away; what it
tells of and is not there is checked again.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import IO, Any, NamedTuple

from filelock import FileLock, Timeout

from reportcheck.batch.plan import RunError
from reportcheck.batch.worker import Checked, Kept
from reportcheck.documents.archive import ARCHIVE, parted
from reportcheck.documents.errors import PASSING, Unreadable
from reportcheck.documents.remote import is_remote
from reportcheck.documents.remote import stamp as remote_stamp
from reportcheck.patterns import compile_pattern
from reportcheck.results import COSTLY
from reportcheck.results_json import load
from reportcheck.system_errors import system_says
from reportcheck.version import __version__

MANIFEST, PARTS, ABOUT, LOCK = "manifest.jsonl", "parts", "run.json", ".lock"
LINES_PER_PART = 1000
_VERSION = 1
_NOT_THERE = (-1, -1)
_PART = compile_pattern(r"part-([0-9]{5,})\.jsonl")
_SENTENCES = {
    "other": (
        "结果文件夹 {} 属于另一次运行（程序、规则或设置不同），请换一个文件夹，或先删除它",
        "the results in {} are of another run (program, rules or settings differ); take another folder, or delete it",
    ),
    "foreign": (
        "{} 中有不属于 reportcheck 结果的文件，请换一个文件夹",
        "{} holds files that are no results of reportcheck; take another folder",
    ),
    "busy": ("另一次运行正在写入 {}", "another run is writing to {}"),
    "denied": ("无法写入 {}（{}）", "cannot write {} ({})"),
}


class ResultsError(RunError):
    """A folder that cannot take the results of a run; `code` says why: other, foreign, busy, denied."""

    def __init__(self, code: str, *details: str) -> None:
        said = {lang: [system_says(detail, lang) for detail in details] for lang in ("zh", "en")}
        zh, en = _SENTENCES[code]
        super().__init__(zh.format(*said["zh"]), en.format(*said["en"]))
        self.code = code


class Entry(NamedTuple):
    """A line of the manifest. `size` and `time` (ns) are those of the file, -1 where it has none; the report stands in
    `part` from `offset` on and has `length` bytes."""

    path: str
    size: int
    time: int
    sha256: str
    status: str
    engine_version: str
    rules_version: str
    part: str = ""
    offset: int = 0
    length: int = 0


_TYPES = [type(value) for value in Entry("", 0, 0, "", "", "", "")]


class ResultsFolder:
    """Used in a `with`, in which no other run can write to the folder.

    `fingerprint` is that of program, rules and settings; a file that died or took too long is tried again under other
    `limits`. What is there of other files than those of the run stays as it is. Raises ResultsError where the folder is
    of another run, in use, foreign or cannot be written.
    """

    def __init__(
        self, folder: str, fingerprint: str, rules_version: str, limits: Sequence[float], files: Iterable[str]
    ) -> None:
        self._folder = Path(folder)
        self._files = frozenset(files)
        self._rules_version = rules_version
        self._about = {"reportcheck_results": _VERSION, "fingerprint": fingerprint, "limits": list(limits)}
        self._lock = FileLock(self._folder / LOCK, blocking=False)
        self._entries: dict[str, Entry] = {}
        self._part, self._lines = 1, 0

    def __enter__(self) -> ResultsFolder:
        try:
            (self._folder / PARTS).mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
            self._take_over()
        except Timeout as error:
            raise ResultsError("busy", str(self._folder)) from error
        except OSError as error:
            raise ResultsError("denied", str(self._folder), error.strerror or "") from error
        return self

    def __exit__(self, kind: object, problem: object, trace: object) -> None:
        self._lock.release()

    def find(self, path: str) -> tuple[tuple[int, int], Kept | None]:
        """The stamp of a file, and its report where the file is as it was when it was checked."""
        seen, entry = stamp(path), self._entries.get(path)
        if entry is None or seen != (entry.size, entry.time):
            return seen, None
        try:
            return seen, Kept(self._line_of(entry).decode())
        except OSError:  # somebody has taken the part away since the run began
            return seen, None

    def add(self, reports: Iterable[tuple[str, tuple[int, int], Checked]]) -> None:
        """Write the reports of some files, first themselves and then that they are there.

        With each comes the stamp that its file had before it was read: if it was saved since, it is checked again.
        """
        try:
            self._add(reports)
        except OSError as error:
            raise ResultsError("denied", str(self._folder), error.strerror or "") from error

    def _add(self, reports: Iterable[tuple[str, tuple[int, int], Checked]]) -> None:
        entries = []
        with self._open_part() as part:
            for path, seen, kept in reports:
                line = kept.line
                told = load(line)
                if told["error_code"] == ARCHIVE:  # each file in it has a line of its own
                    continue
                was_read = (told["sha256"] and told["error_code"] not in PASSING) or told["status"] in COSTLY
                size, time = seen if was_read else _NOT_THERE  # so that the next run tries again
                entry = Entry(path, size, time, told["sha256"] or "", told["status"], __version__, self._rules_version)
                entries.append(self._append(part, entry, line.encode("utf-8", "backslashreplace")))
        with (self._folder / MANIFEST).open("ab") as manifest:
            manifest.write(b"".join(map(_noted, entries)))
        self._entries |= {entry.path: entry for entry in entries}

    def _open_part(self) -> IO[bytes]:
        if self._lines >= LINES_PER_PART:
            self._part, self._lines = self._part + 1, 0
        return (self._folder / PARTS / f"part-{self._part:05}.jsonl").open("ab")

    def _append(self, part: IO[bytes], entry: Entry, line: bytes) -> Entry:
        written = entry._replace(part=Path(part.name).name, offset=part.tell(), length=len(line))
        part.write(line + b"\n")
        self._lines += 1
        return written

    def _line_of(self, entry: Entry) -> bytes:
        with (self._folder / PARTS / entry.part).open("rb") as part:
            part.seek(entry.offset)
            return part.read(entry.length)

    def _take_over(self) -> None:
        """Go on from what is there: check whose it is, and take away what was not finished or is not true any more."""
        about = self._folder / ABOUT
        before = _about(about)
        places = list((self._folder / PARTS).iterdir())
        if before is None:
            known = {MANIFEST, PARTS, ABOUT, LOCK, *(_scratch(self._folder / name).name for name in (MANIFEST, ABOUT))}
            if places or any(one.name not in known for one in self._folder.iterdir()):
                raise ResultsError("foreign", str(self._folder))
        elif before.get("fingerprint") != self._about["fingerprint"]:
            raise ResultsError("other", str(self._folder))
        noted = {entry.path: entry for entry in _read_manifest(self._folder / MANIFEST)}
        again = () if before == self._about else COSTLY
        wanted = [one for one in noted.values() if one.status not in again and self._is_true(one)]
        numbers = [int(found[1]) for one in places if (found := _PART.fullmatch(one.name))]
        self._part = 1 + max(numbers, default=0)
        parts = {one.name: one.stat().st_size for one in places if _PART.fullmatch(one.name) and one.is_file()}
        good = self._sound(wanted, parts)
        used = Counter(dict.fromkeys(parts, 0))
        for entry in good:
            used[entry.part] += entry.length + 1
        spoilt = {name for name, size in parts.items() if used[name] != size}
        self._entries = {entry.path: entry for entry in self._copied(good, spoilt)}
        _replace(self._folder / MANIFEST, b"".join(map(_noted, self._entries.values())))
        _replace(about, json.dumps(self._about).encode() + b"\n")
        for name in spoilt:
            (self._folder / PARTS / name).unlink()

    def _is_true(self, entry: Entry) -> bool:
        """Whether its file is as it was; of files that nobody asks for now it is left open."""
        is_asked = not self._files.isdisjoint((entry.path, parted(entry.path)[0]))
        return not is_asked or stamp(entry.path) == (entry.size, entry.time)

    def _sound(self, entries: Iterable[Entry], parts: Mapping[str, int]) -> list[Entry]:
        """Those whose report is where they say; of each part there is its size."""
        good: list[Entry] = []
        for name, those in groupby(entries, attrgetter("part")):
            if name in parts:
                with (self._folder / PARTS / name).open("rb") as part:
                    good += [entry for entry in those if _stands_in(part, parts[name], entry)]
        return good

    def _copied(self, entries: Iterable[Entry], spoilt: Collection[str]) -> Iterator[Entry]:
        """The entries, those in spoilt parts copied into new ones."""
        for entry in entries:
            if entry.part in spoilt:
                with self._open_part() as part:
                    yield self._append(part, entry, self._line_of(entry))
            else:
                yield entry


def stamp(path: str) -> tuple[int, int]:
    """What tells that a file is as it was: its size in bytes and its time in ns; (-1, -1) where it is not there.

    Of a file in a zip those of the zip; of a file elsewhere not the time, but another number that changes with it.
    """
    for name in (path, parted(path)[0]):
        if is_remote(name):
            with suppress(Unreadable):
                return remote_stamp(name)
            continue
        try:
            found = os.stat(name)  # noqa: PTH116
        except (OSError, ValueError):
            continue
        return found.st_size, found.st_mtime_ns
    return _NOT_THERE


def _stands_in(part: IO[bytes], size: int, entry: Entry) -> bool:
    if entry.offset < 0 or not 0 < entry.length < size - entry.offset:
        return False
    part.seek(entry.offset)
    line = part.read(entry.length + 1)
    try:
        return line[entry.length :] == b"\n" and load(line.decode())["path"] == entry.path
    except (ValueError, KeyError, TypeError):
        return False


def _about(file: Path) -> dict[str, Any] | None:
    try:
        told = json.loads(file.read_bytes())
    except FileNotFoundError:
        return None
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _read_manifest(file: Path) -> Iterator[Entry]:
    """The lines of the manifest; the last may have been cut off, others damaged."""
    try:
        lines = file.read_bytes().split(b"\n")[:-1]
    except FileNotFoundError:
        return
    for line in lines:
        with suppress(ValueError, TypeError):
            entry = Entry(**json.loads(line))
            if [type(value) for value in entry] == _TYPES:
                yield entry


def _noted(entry: Entry) -> bytes:
    return json.dumps(entry._asdict()).encode() + b"\n"


def _replace(file: Path, content: bytes) -> None:
    scratch = _scratch(file)
    scratch.write_bytes(content)
    scratch.replace(file)


def _scratch(file: Path) -> Path:
    return file.with_name(f".{file.name}.tmp")
