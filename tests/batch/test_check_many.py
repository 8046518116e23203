"""`check_many`: a whole run from Python."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.batch.conftest import Folder

from reportcheck import RunError, check, check_lines, check_many


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


def test_one_path_is_no_list_of_letters(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    top = folder(2)
    monkeypatch.chdir(top.parent)
    assert [one.path for one in check_many("reports", engine="serial")] == ["reports/000.txt", "reports/001.txt"]
    assert [one.path for one in check_many(top / "001.txt", engine="serial")] == [str(top / "001.txt")]
    assert [json.loads(line)["path"] for line in check_lines("reports/001.txt", engine="serial")] == ["reports/001.txt"]


def test_what_was_passed_over_and_what_was_empty_is_kept(folder: Folder, tmp_path: Path) -> None:
    top = folder(1)
    (top / "~$000.docx").touch()
    (tmp_path / "nothing").mkdir()
    with zipfile.ZipFile(top / "a.zip", "w") as package:
        package.writestr("甲.txt", "年初预算30万元。")
        package.writestr(".hidden", "")
    batch = check_many([top, tmp_path / "nothing"], engine="serial")
    assert len(batch) == 2
    assert batch.skipped == ((str(top / "~$000.docx"), "lock"), (f"{top / 'a.zip'}!/.hidden", "hidden"))
    assert batch.empty == (str(tmp_path / "nothing"),)
    with pytest.raises(AttributeError):
        batch.skipped = ()  # type: ignore[misc]
    again = pickle.loads(pickle.dumps(batch))
    assert (again, again.skipped, again.empty) == (batch, batch.skipped, batch.empty)
    assert batch[:1].skipped == ()


def test_reports_of_workers_are_pickled_copied_and_compared(folder: Folder) -> None:
    top = folder(3)
    batch = check_many([top], engine="local", jobs=1, cache=False)
    assert len(batch[0].relations) > 0
    assert pickle.loads(pickle.dumps(batch)) == batch
    assert copy.deepcopy(batch) == batch == check_many([top], engine="local", jobs=1, cache=False)
    assert batch[0] != batch[1]
    assert "counted and not kept" in repr(batch[0])
    with pytest.raises(TypeError, match="unhashable"):
        hash(batch)
