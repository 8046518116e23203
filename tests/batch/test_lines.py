"""The public function for engines of one's own: what a task of theirs gets and gives."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from tests.batch.conftest import SOUND, Folder

from reportcheck import check, check_lines
from reportcheck.batch.discover import discover
from reportcheck.cli.main import main
from reportcheck.results_json import from_json, load


def test_lines_are_those_of_a_folder_of_results(folder: Folder, tmp_path: Path) -> None:
    top = folder(6)
    zipped = top / "more.zip"
    with zipfile.ZipFile(zipped, "w") as package:
        package.writestr("甲.txt", SOUND)
        package.writestr("乙.txt", SOUND)
    files = discover([str(top)]).files
    main(["check", str(top), "--results", str(tmp_path / "results"), "-f", "concise"])
    (part,) = tmp_path.glob("results/parts/*")
    lines = check_lines(iter(files))
    assert sorted(lines) == sorted(part.read_text("utf-8").splitlines())
    assert [load(line)["path"] for line in lines[-2:]] == [f"{zipped}!/{name}.txt" for name in ("甲", "乙")]
    one = from_json(load(lines[0]))
    assert (one.path, one.findings) == (files[0], check(files[0]).findings)


@pytest.mark.usefixtures("poison")
def test_a_file_costs_a_task_nothing_but_itself(folder: Folder) -> None:
    top = folder(2, poisoned="POISON segfault")
    told = [load(line)["status"] for line in check_lines(discover([str(top)]).files)]
    assert told == ["checked", "checked", "crashed"]


def test_options_are_those_of_check_many(folder: Folder) -> None:
    files = discover([str(folder(1))]).files
    assert load(check_lines(files, engine="serial", ignore=("FUND-SAVED",))[0])["findings"] == []
    assert load(check_lines(files, engine="serial")[0])["findings"] != []
    assert check_lines([]) == []
    with pytest.raises(TypeError):
        check_lines(files, speed=1)
