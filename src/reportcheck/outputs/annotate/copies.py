"""The annotated copies of a run: where each goes, that nothing is overwritten, and what there is to say of them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.documents.archive import is_member, parted
from reportcheck.documents.errors import Unreadable
from reportcheck.outputs.annotate import annotated_copy
from reportcheck.outputs.annotate.model import NotAnnotated
from reportcheck.outputs.labels import words
from reportcheck.outputs.selection import shown_findings
from reportcheck.results import NOT_CHECKED, Finding, Report
from reportcheck.results_json import dump, from_json, load, to_json
from reportcheck.system_errors import system_says
from reportcheck.visible import visible_line

_IN_MEMORY = 16 * 1024 * 1024
_NAMED_AT_MOST = 5
_WILDCARDS = frozenset("*?[")


class Written(NamedTuple):
    """A copy on disk; `is_renamed` where its own name was taken."""

    path: Path
    notes: int
    displaced: int
    is_renamed: bool


class Copies:
    """Writes the copies below one folder; `paths` are those of the command line, whose sub-folders are mirrored.

    Where the run `compares` its files, a copy bears what was found between them, too, and all are written by `finish`.
    """

    def __init__(self, folder: Path, paths: Sequence[str], settings: Settings, *, compares: bool = False) -> None:
        self._folder = folder
        self._settings = settings
        self._roots = {path: _root(path) for path in paths}
        self._mine: set[Path] = set()
        self._waiting = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) if compares else None  # noqa: SIM115 (for the run)
        self._between: dict[str, list[Finding]] = {}  # by the path of each file that one is about
        self.written: list[Written] = []
        self.refused: dict[str, list[str]] = {}  # reason: paths
        self.without_findings = 0
        self.has_failed = False

    def add(self, report: Report) -> None:
        """Write the copy of a report that has findings, or keep it for `finish`."""
        if report.files:
            for finding in shown_findings(report, self._settings):
                for path in dict.fromkeys(one.file for one in finding.evidence):
                    self._between.setdefault(path, []).append(finding)
        elif self._waiting is None:
            self._make(report)
        else:
            self._waiting.write(dump(to_json(report)).encode() + b"\n")

    def finish(self) -> None:
        """Write the copies that had to wait for what is found between files."""
        if self._waiting is None:
            return
        self._waiting.seek(0)
        for line in self._waiting:
            report = from_json(load(line.decode()))
            self._make(replace(report, findings=(*report.findings, *self._between.get(report.path, ()))))
        self._waiting.close()

    def _make(self, report: Report) -> None:
        """Write the copy of a report that has findings; whatever goes wrong is kept to be told."""
        if not shown_findings(report, self._settings):
            self.without_findings += report.status not in NOT_CHECKED
            return
        lang = self._settings.lang
        try:
            copy = annotated_copy(report, self._settings)
            path, is_renamed = self._write(self._target(report.path), copy.data)
        except NotAnnotated as refused:
            self._refuse(report.path, refused.describe(lang), refused.code != "format")
        except Unreadable as problem:
            self._refuse(report.path, problem.describe(lang), True)
        except OSError as error:
            reason = NotAnnotated("failed", system_says(error.strerror or type(error).__name__, lang))
            self._refuse(report.path, reason.describe(lang), True)
        except Exception as error:  # noqa: BLE001 (a crash costs this copy, never the run, and is told)
            reason = NotAnnotated("failed", f"{type(error).__name__}: {error}".rstrip(": "))
            self._refuse(report.path, reason.describe(lang), True)
        else:
            self.written.append(Written(path, copy.notes, copy.displaced, is_renamed))

    def lines(self) -> Iterator[str]:
        """What became of the copies, for people."""
        said = words(self._settings.lang)
        summary = [
            said["copies_written"].format(len(self.written), self._folder, sum(one.notes for one in self.written))
        ]
        displaced = sum(one.displaced for one in self.written)
        if displaced:
            summary.append(said["copies_displaced"].format(displaced))
        if self.without_findings:
            summary.append(said["copies_clean"].format(self.without_findings))
        yield said["annotated_copies"] + said["separator"].join(summary)
        renamed = [str(one.path) for one in self.written if one.is_renamed]
        if renamed:
            yield said["copies_renamed"].format(self._listed(renamed))
        for reason, paths in self.refused.items():
            yield f"{self._listed(paths)}{said['colon']}{reason}"

    def _listed(self, names: Sequence[str]) -> str:
        said = words(self._settings.lang)
        shown = said["separator"].join(map(visible_line, names[:_NAMED_AT_MOST]))
        more = len(names) - _NAMED_AT_MOST
        return shown + (said["separator"] + said["more_files"].format(more) if more > 0 else "")

    def _refuse(self, path: str, reason: str, is_failure: bool) -> None:
        self.refused.setdefault(reason, []).append(path)
        self.has_failed = self.has_failed or is_failure

    def _target(self, path: str) -> Path:
        """Where the copy of a file goes: as it lies below the folder that was named, reports of a.zip below a/."""
        inside = ""
        if is_member(path):
            path, inside = parted(path)
        parts = self._parts(path)
        if inside:
            parts[-1:] = _safe(Path(parts[-1]).stem) or ["zip"]  # that of ...zip is ..
            parts += _safe(inside)
        target = self._folder.joinpath(*parts)
        if ".." in target.parts[len(self._folder.parts) :]:
            raise NotAnnotated("failed", str(target))
        return target

    def _parts(self, path: str) -> list[str]:
        """A file as the first path on the command line that leads to it names it: alone, or below a folder."""
        for named, root in self._roots.items():
            if root is not None and path.startswith(root) and Path(path).is_absolute() == Path(named).is_absolute():
                return _safe(path[len(root) :])
            if path == named:
                break
        return [Path(path).name]

    def _write(self, target: Path, data: bytes) -> tuple[Path, bool]:
        """Write a new file, with a number where one of its name is there; the very same copy is left as it is."""
        target.parent.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            path = target if number == 1 else target.with_name(f"{target.stem} ({number}){target.suffix}")
            try:
                with path.open("xb") as file:
                    self._mine.add(path)
                    file.write(data)
            except FileExistsError:
                if path in self._mine or not path.is_file() or path.read_bytes() != data:
                    continue
            except OSError:
                if path in self._mine:
                    path.unlink()
                raise
            self._mine.add(path)
            return path, number > 1
        raise AssertionError("count() never ends")


def _root(path: str) -> str | None:
    """What of the paths below a path on the command line is not mirrored; None where it names a file.

    That is the folder, or the folders before the first wildcard.
    """
    if Path(path).is_dir():
        return path.rstrip("/" + os.sep) + os.sep
    if not _WILDCARDS & set(path) or os.path.lexists(path):
        return None
    first = min(at for at, char in enumerate(path) if char in _WILDCARDS)
    return path[: path.rfind(os.sep, 0, first) + 1]


def _safe(path: str) -> list[str]:
    return [part for part in path.replace(os.sep, "/").split("/") if part not in ("", ".", "..")]
