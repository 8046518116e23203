"""`check_many`: a whole run from Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.batch.conftest import Folder

from reportcheck import RunError, check, check_many


def test_a_folder_is_a_batch(folder: Folder) -> None:
    top = folder(12)
    batch = check_many([top], jobs=2, cache=False)
    assert len(batch) == 12
    assert [len(one.findings) for one in batch] == [1, 0, 0, 0, 0] * 2 + [1, 0]
    frame = batch.to_frame()
    assert list(frame["path"]) == [str(top / f"{number:03}.txt") for number in range(12)]
    assert frame["errors"].sum() == 3


def test_settings_and_options_go_together(folder: Folder) -> None:
    top = folder(9)
    (first, *_) = check_many([top], jobs=1, ignore=("FUND",), lang="en", relations=True, ledger=True)
    alone = check(top / "000.txt", ignore=("FUND",), lang="en")
    assert first.relations == alone.relations
    assert first.ledger == alone.ledger


def test_mistakes_are_errors(folder: Folder, tmp_path: Path) -> None:
    top = folder(1)
    with pytest.raises(TypeError):
        check_many([top], colour=True)
    with pytest.raises(ValueError, match="jobs"):
        check_many([top], jobs=-1)
    (tmp_path / "file").touch()
    with pytest.raises(RunError):
        check_many([top], results=str(tmp_path / "file"))


def test_a_script_needs_no_guard_against_itself(folder: Folder, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        f"from reportcheck import check_many\nprint('once')\nprint(len(check_many([{str(folder(9))!r}], jobs=2)))\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert done.stdout == "once\n9\n"
