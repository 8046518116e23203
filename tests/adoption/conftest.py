"""The command line in process, with the real checker, in an empty folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from reportcheck.cli.main import main

WRONG_SAVED = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"
RIGHT_SAVED = WRONG_SAVED.replace("28.97", "29.87")
WRONG_SUM = "全年培训教师860人次，由小学400人次、初中300人次、高中180人次构成。"
RIGHT_SUM = WRONG_SUM.replace("180", "160")


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Ran]:
    """cli("check", "a.txt") → status, out, err."""
    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> Ran:
        status = main(list(argv))
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """write("a.txt", "一、概况", …) → a file of these lines."""

    def make(name: str, *lines: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    return make
