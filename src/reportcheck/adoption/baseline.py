"""A baseline: the findings that were known when it was written, by file and fingerprint; only new ones count."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from reportcheck.documents.remote import is_remote
from reportcheck.explain.fingerprint import FINGERPRINT_VERSION
from reportcheck.results import NOT_CHECKED, Known, Report
from reportcheck.system_errors import system_says
from reportcheck.visible import dump_json

_VERSION = 1
_SENTENCES: Mapping[str, tuple[str, str]] = {
    "missing": ("没有基线文件 {path}", "there is no baseline {path}"),
    "unreadable": ("无法读取基线 {path}：{detail}", "cannot read the baseline {path}: {detail}"),
    "form": (
        "{path} 不是 reportcheck 的基线文件（{detail}）",
        "{path} is no baseline of reportcheck ({detail})",
    ),
    "version": (
        "基线 {path} 的指纹是另一版本（{detail}），无法比对，请用 --write-baseline 重新写一份",
        "the fingerprints of the baseline {path} are of another version ({detail}); write it again: --write-baseline",
    ),
}


class BaselineError(ValueError):
    """A baseline that cannot be used; `sentence` says why."""

    def __init__(self, code: str, path: str, detail: str = "") -> None:
        super().__init__(code, path, detail)
        self.code, self.path, self.detail = code, path, detail

    def sentence(self, lang: str) -> str:
        """For people."""
        detail = system_says(self.detail, lang) if self.code == "unreadable" else self.detail
        return _SENTENCES[self.code][lang == "en"].format(path=self.path, detail=detail)

    def __str__(self) -> str:
        return self.sentence("en")


class Baseline:
    """What is known of each file; files are named as seen from the baseline's own folder."""

    def __init__(self, path: str, known: Mapping[str, Mapping[str, Known]]) -> None:
        self.path = path
        self._known = known

    def findings_of(self, file: str) -> Mapping[str, Known]:
        """The known findings of a file, by fingerprint."""
        return self._known.get(_named(file, self.path), {})


def read_baseline(path: str) -> Baseline:
    """Read a baseline, once for as long as it stays the same. Raises BaselineError."""
    try:
        stamp = Path(path).stat().st_mtime_ns
    except OSError as error:
        code = "missing" if isinstance(error, FileNotFoundError) else "unreadable"
        raise BaselineError(code, path, error.strerror or "") from error
    return _read(path, stamp)


@lru_cache(maxsize=4)
def _read(path: str, _stamp: int) -> Baseline:
    try:
        content = json.loads(Path(path).read_bytes())
    except OSError as error:
        raise BaselineError("unreadable", path, error.strerror or "") from error
    except (ValueError, RecursionError) as error:
        raise BaselineError("form", path, "JSON") from error
    if not isinstance(content, dict) or content.get("reportcheck_baseline") != _VERSION:
        raise BaselineError("form", path, "reportcheck_baseline")
    if content.get("fingerprint_version") != FINGERPRINT_VERSION:
        raise BaselineError("version", path, f"{content.get('fingerprint_version')} ≠ {FINGERPRINT_VERSION}")
    try:
        known = {
            file: {one["fingerprint"]: Known(one["fingerprint"], one["rule"], one["message"]) for one in findings}
            for file, findings in content["files"].items()
        }
    except (KeyError, TypeError, AttributeError) as error:
        raise BaselineError("form", path, "files") from error
    return Baseline(path, known)


class BaselineWriter:
    """Gathers the findings of a run that nobody has accepted in a comment or in the settings."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.count = 0
        self._files: dict[str, list[dict[str, str]]] = {}

    def add(self, report: Report) -> None:
        """Count one file in; what could not be checked has no entry, so that all that is found later is new."""
        if report.status in NOT_CHECKED:
            return
        findings = [*report.findings, *(one.finding for one in report.suppressed if one.how == "baseline")]
        if not findings:
            return
        self.count += len(findings)
        self._files[_named(report.path, self.path)] = sorted(
            ({"fingerprint": one.id, "rule": one.rule, "message": one.message} for one in findings),
            key=lambda entry: (entry["rule"], entry["fingerprint"]),
        )

    def write(self) -> None:
        """Write the file, which appears only when it is complete. Raises OSError."""
        content: dict[str, Any] = {
            "reportcheck_baseline": _VERSION,
            "fingerprint_version": FINGERPRINT_VERSION,
            "files": dict(sorted(self._files.items())),
        }
        target = Path(self.path)
        scratch = target.with_name(f".{target.name}.{os.getpid()}.tmp")
        try:
            scratch.write_text(dump_json(content, indent=1) + "\n", "utf-8")
            scratch.replace(target)
        finally:
            scratch.unlink(missing_ok=True)


def _named(file: str, baseline: str) -> str:
    """A file as a baseline names it: from the baseline's folder on, the same on every machine."""
    if is_remote(file):
        return file
    folder = os.path.dirname(os.path.abspath(baseline))  # noqa: PTH100, PTH120 (keeps symbolic links apart)
    try:
        return os.path.relpath(file, folder).replace(os.sep, "/")
    except ValueError:  # another Windows drive
        return file.replace(os.sep, "/")
