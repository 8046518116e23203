"""The command line in process, over a checker that answers by file name."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.results import Evidence, Finding, LedgerEntry, RelationRecord, Report


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def fake_check(path: str | os.PathLike[str], settings: Settings) -> Report:
    """error-1.txt has one error, unreadable.docx cannot be read, crash.txt raises, half.txt has half of its
    numbers checked, any other file is clean and without numbers."""
    name = Path(path).stem.partition("-")[0]
    if name == "crash":
        raise ZeroDivisionError("division by zero")
    if name in ("unreadable", "timeout", "partial", "nothing_checked"):
        return Report(os.fspath(path), "", "", name, "读不了。" if name in ("unreadable", "timeout") else "")
    if name == "half":
        place = {"type": "paragraph", "block": 2, "start": 2, "end": 5}
        ledger = [LedgerEntry("5万元", "预算5万元", (), place, fate, "") for fate in ("checked", "not_checked")]
        return Report(os.fspath(path), "0" * 64, "txt", "checked", ledger=tuple(ledger))
    evidence = (Evidence("5万元", "预算5万元", (), {"type": "paragraph", "block": 2, "start": 2, "end": 5}),)
    relations = (RelationRecord("FUND-SAVED", "holds", "5 − 4 = 1", "", evidence),)
    findings = ()
    if name in ("error", "warning", "note"):
        findings = (Finding("f1", "FUND-SAVED", name, "预算与支出对不上。", evidence),)
    return Report(os.fspath(path), "0" * 64, "txt", "checked", findings=findings, relations=relations)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the command line in an empty folder: cli("check", "a.txt") → status, out, err."""
    monkeypatch.setattr("reportcheck.batch.guard.check_file", fake_check)
    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> Ran:
        status = main(list(argv))
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., None]:
    """Makes empty files: files("a.txt", "b/c.docx")."""

    def make(*names: str) -> None:
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()

    return make
