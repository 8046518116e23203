"""A folder of results: a run that was cut off goes on where it stopped; nothing is lost, nothing done twice."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pandas
import pytest
from tests.batch.conftest import SOUND, WRONG, Folder

from reportcheck import __version__
from reportcheck.batch import worker
from reportcheck.batch.discover import discover
from reportcheck.batch.plan import Plan
from reportcheck.batch.results_folder import ResultsError
from reportcheck.batch.run import check_files
from reportcheck.cli.main import main
from reportcheck.config import Settings
from reportcheck.outputs.json_output import document
from reportcheck.results import Report


def _run(top: Path, results: Path, settings: Settings | None = None, **plan: object) -> list[Report]:
    made = replace(Plan(results=str(results), engine="serial", cache=False), **plan)
    return list(check_files(discover([str(top)]).files, settings or Settings(), None, made))


def _lines(results: Path) -> list[bytes]:
    return sorted(line for part in (results / "parts").iterdir() for line in part.read_bytes().splitlines())


def _manifest(results: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (results / "manifest.jsonl").read_bytes().splitlines()]


def test_parts_and_manifest_tell_of_every_file(folder: Folder, tmp_path: Path) -> None:
    top = folder(12)
    reports = _run(top, tmp_path / "results")
    told = _manifest(tmp_path / "results")
    assert [one["path"] for one in told] == [one.path for one in reports]
    for one, report in zip(told, reports, strict=True):
        file = Path(report.path)
        assert (one["size"], one["time"]) == (file.stat().st_size, file.stat().st_mtime_ns)
        assert (one["sha256"], one["status"]) == (report.sha256, report.status)
        assert (one["engine_version"], len(str(one["rules_version"]))) == (__version__, 12)
    frame = pandas.concat(
        pandas.read_json(part, lines=True) for part in sorted((tmp_path / "results" / "parts").iterdir())
    )
    assert list(frame["path"]) == [one.path for one in reports]
    assert frame["findings"].map(len).sum() == 3


def test_parts_hold_no_hidden_character(folder: Folder, tmp_path: Path) -> None:
    top = folder(1, hostile=WRONG.replace("，", "，\u2066\x9b", 1))
    reports = _run(top, tmp_path / "results")
    text = b"".join(_lines(tmp_path / "results")).decode()
    assert not set(text) & set("\u2066\x9b")
    assert "\\u2066\\u009b" in text
    again = _run(top, tmp_path / "results")
    assert [document(one, Settings()) for one in again] == [document(one, Settings()) for one in reports]


def test_a_second_run_takes_everything_from_the_folder(folder: Folder, tmp_path: Path) -> None:
    top = folder(10)
    settings = Settings(with_text=True)
    first = _run(top, tmp_path / "results", settings)
    kept = _lines(tmp_path / "results")
    for file in top.iterdir():  # what is taken from the folder is not read again
        info = file.stat()
        file.write_text("年" * (info.st_size // 3) + " " * (info.st_size % 3), "utf-8")
        os.utime(file, ns=(info.st_atime_ns, info.st_mtime_ns))
    second = _run(top, tmp_path / "results")
    assert [document(one, Settings()) for one in second] == [document(one, Settings()) for one in first]
    assert _lines(tmp_path / "results") == kept


def test_a_file_that_changed_is_checked_again_and_stands_once(folder: Folder, tmp_path: Path) -> None:
    top = folder(10)
    _run(top, tmp_path / "results")
    (top / "003.txt").write_text(WRONG + "以上数据均已核实。", "utf-8")
    (top / "007.txt").unlink()
    reports = _run(top, tmp_path / "results")
    assert [len(one.findings) for one in reports] == [1, 0, 0, 1, 0, 1, 0, 0, 0]
    names = sorted(Path(json.loads(line)["path"]).name for line in _lines(tmp_path / "results"))
    assert names == [f"{number:03}.txt" for number in range(10)]  # nothing of a file that is not asked for is lost
    assert len(_manifest(tmp_path / "results")) == 10


def test_what_was_half_written_is_taken_away(folder: Folder, tmp_path: Path) -> None:
    top, results = folder(6), tmp_path / "results"
    _run(top, results)
    kept = _lines(results)
    part = next((results / "parts").iterdir())
    manifest = results / "manifest.jsonl"
    manifest.write_bytes(manifest.read_bytes()[:-40])  # the last file was not noted, nor wholly
    with part.open("ab") as file:
        file.write(b'{"path": "half')
    assert len(_run(top, results)) == 6
    assert _lines(results) == kept


def test_long_runs_make_several_parts(folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportcheck.batch.results_folder.LINES_PER_PART", 4)
    top = folder(10)
    _run(top, tmp_path / "results")
    assert sorted(one.name for one in (tmp_path / "results" / "parts").iterdir()) == [
        f"part-0000{number}.jsonl" for number in (1, 2, 3)
    ]
    assert len(_run(top, tmp_path / "results")) == 10


def test_a_folder_of_another_run_is_left_alone(folder: Folder, tmp_path: Path) -> None:
    top, results = folder(2), tmp_path / "results"
    _run(top, results)
    with pytest.raises(ResultsError) as refused:
        _run(top, results, Settings(ignore=("FUND",)))
    assert refused.value.code == "other"
    foreign = tmp_path / "mine"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("私人文件")
    with pytest.raises(ResultsError) as refused:
        _run(top, foreign)
    assert refused.value.code == "foreign"


def test_two_runs_do_not_write_to_one_folder(folder: Folder, tmp_path: Path) -> None:
    top = folder(4)
    files = discover([str(top)]).files
    plan = Plan(results=str(tmp_path / "results"), engine="serial")
    first = check_files(files, Settings(), None, plan)
    next(first)
    with pytest.raises(ResultsError) as refused:
        list(check_files(files, Settings(), None, plan))
    assert refused.value.code == "busy"
    assert len(list(first)) == 3


def test_the_command_line_says_what_is_wrong_with_a_folder(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    top = folder(2)
    (tmp_path / "file").write_text("")
    assert main(["check", str(top), "--results", str(tmp_path / "file")]) == 2
    assert f"reportcheck: 无法写入 {tmp_path / 'file'}" in capsys.readouterr().err


@pytest.mark.usefixtures("poison")
def test_who_allows_more_time_has_slow_files_tried_again(folder: Folder, tmp_path: Path) -> None:
    top, results = folder(3, z="POISON hang"), tmp_path / "results"
    statuses = [one.status for one in _run(top, results, engine="local", jobs=1, timeout=3)]
    assert statuses == ["checked", "checked", "checked", "timeout"]
    begun = time.monotonic()
    assert [one.status for one in _run(top, results, engine="local", jobs=1, timeout=3)] == statuses
    (top / "z.txt").write_text(SOUND)
    assert [one.status for one in _run(top, results, engine="local", jobs=1, timeout=4)] == ["checked"] * 4
    assert time.monotonic() - begun < 30


@pytest.mark.slow
def test_a_run_that_is_killed_five_times_gives_what_one_in_peace_gives(folder: Folder, tmp_path: Path) -> None:
    top = folder(300)
    results, whole = tmp_path / "results", tmp_path / "whole"
    command = [sys.executable, "-m", "reportcheck", "check", str(top), "-j", "2", "--no-cache", "-f", "jsonl"]
    noted: list[int] = []
    chance = random.Random(20261122)
    for _ in range(5):
        before = len(_manifest(results)) if (results / "manifest.jsonl").exists() else 0
        with subprocess.Popen(
            [*command, "--results", str(results)], stdout=subprocess.DEVNULL, start_new_session=True
        ) as run:
            # at a random moment after it has begun to write: sooner would be a run that did nothing
            wanted = before + chance.randint(1, 40)
            while run.poll() is None and _count(results) < wanted:
                time.sleep(0.001)
            time.sleep(chance.random() / 20)
            run.kill()
        noted.append(_count(results))
    assert noted == sorted(set(noted)), "every run went further than the one before"
    assert noted[-1] < 300, "the run was cut off five times"
    ends = subprocess.run([*command, "--results", str(results)], capture_output=True, check=False)
    peace = subprocess.run([*command, "--results", str(whole)], capture_output=True, check=False)
    assert ends.stdout == peace.stdout
    assert ends.returncode == peace.returncode == 1
    assert _lines(results) == _lines(whole)
    assert Counter(one["path"] for one in _manifest(results)).most_common(1)[0][1] == 1
    assert len(_manifest(results)) == 300


def _count(results: Path) -> int:
    try:
        return (results / "manifest.jsonl").read_bytes().count(b"\n")
    except FileNotFoundError:
        return 0


# -- files that change, and folders that are damaged


def test_a_file_that_is_saved_while_it_is_checked_is_checked_again(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    top, results = folder(3), tmp_path / "results"
    saved = top / "000.txt"
    real = worker.check_guarded

    def check(path: str, settings: Settings, **more: bool) -> Report:
        report = real(path, settings, **more)
        if path == str(saved):
            saved.write_text(SOUND, "utf-8")
        return report

    with monkeypatch.context() as patch:
        patch.setattr(worker, "check_guarded", check)
        assert len(_run(top, results)[0].findings) == 1
    assert _run(top, results)[0].findings == ()
    assert len(_lines(results)) == 3


@pytest.mark.parametrize("name", ["notes.txt", "part-1.jsonl", "part-00001.jsonl.bak", "my-part-00009.jsonl"])
def test_files_of_others_among_the_parts_are_left_alone(name: str, folder: Folder, tmp_path: Path) -> None:
    top, results = folder(3), tmp_path / "results"
    _run(top, results)
    (results / "parts" / name).write_text("{}\n")
    (results / "parts" / "folder").mkdir()
    assert len(_run(top, results)) == 3
    assert (results / "parts" / name).read_text() == "{}\n"


def _cut(results: Path) -> None:
    part = results / "parts" / "part-00002.jsonl"
    part.write_bytes(part.read_bytes()[:-100])


def _empty_out(results: Path) -> None:
    part = results / "parts" / "part-00002.jsonl"
    part.write_bytes(bytes(part.stat().st_size))


def _add_to_manifest(results: Path, *lines: bytes) -> None:
    with (results / "manifest.jsonl").open("ab") as manifest:
        manifest.write(b"".join(line + b"\n" for line in lines))


_DAMAGE: dict[str, Callable[[Path], None]] = {
    "part_deleted": lambda results: (results / "parts" / "part-00002.jsonl").unlink(),
    "part_cut": _cut,
    "part_of_zeros": _empty_out,
    "manifest_garbage": lambda results: _add_to_manifest(results, b"garbage", b"[1]", b'{"path": 1}', b"\xff", b"{}"),
    "manifest_types": lambda results: _add_to_manifest(
        results, json.dumps(_manifest(results)[0] | {"offset": "x"}).encode()
    ),
    "manifest_elsewhere": lambda results: _add_to_manifest(
        results, json.dumps(_manifest(results)[0] | {"part": "../run.json"}).encode()
    ),
}


@pytest.mark.parametrize("damage", _DAMAGE)
def test_what_is_damaged_is_checked_again(
    damage: str, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportcheck.batch.results_folder.LINES_PER_PART", 2)
    top, results = folder(5), tmp_path / "results"
    reports = _run(top, results)
    kept = _lines(results)
    _DAMAGE[damage](results)
    assert [document(one, Settings()) for one in _run(top, results)] == [document(one, Settings()) for one in reports]
    assert _lines(results) == kept
    assert len(_manifest(results)) == 5


@pytest.mark.parametrize("name", ["run.json", "manifest.jsonl"])
def test_a_run_that_was_killed_before_it_said_what_it_is_goes_on(name: str, folder: Folder, tmp_path: Path) -> None:
    top, results = folder(2), tmp_path / "results"
    (results / "parts").mkdir(parents=True)
    (results / f".{name}.tmp").write_text('{"half')
    assert len(_run(top, results)) == 2
    assert sorted(one.name for one in results.iterdir()) == [".lock", "manifest.jsonl", "parts", "run.json"]


def test_relative_paths_from_another_folder_take_nothing_away(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    top, results = folder(4), tmp_path / "results"
    other = tmp_path / "other"
    other.mkdir()
    (other / "000.txt").write_text(SOUND)
    monkeypatch.chdir(top)
    _run(Path(), results)
    kept = {*_lines(results)}
    monkeypatch.chdir(other)
    assert len(_run(Path(), results)) == 1
    assert len({*_lines(results)} & kept) == 3  # the other 000.txt stands in the place of the first
    assert len(_lines(results)) == 4


# -- texts of files that were checked earlier


def test_texts_of_an_earlier_run_are_read_by_workers(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*_: object) -> None:
        pytest.fail("read in the process of the run")

    top, results, settings = folder(9), tmp_path / "results", Settings(with_text=True)
    first = _run(top, results, settings, engine="local", jobs=2)
    monkeypatch.setattr(worker, "open_source", read)
    second = _run(top, results, settings, engine="local", jobs=2)
    assert [one.documents for one in second] == [one.documents for one in first]
    assert all(one.documents for one in second)


@pytest.mark.usefixtures("poison")
def test_a_text_that_kills_its_reader_costs_itself_alone(folder: Folder, tmp_path: Path) -> None:
    top, results, settings = folder(9), tmp_path / "results", Settings(with_text=True)
    first = _run(top, results, settings, engine="local", jobs=2)
    deadly = top / "003.txt"
    info = deadly.stat()
    deadly.write_bytes(b"POISON segfault ".ljust(info.st_size))
    os.utime(deadly, ns=(info.st_atime_ns, info.st_mtime_ns))
    second = _run(top, results, settings, engine="local", jobs=2)
    assert [document(one, Settings()) for one in second] == [document(one, Settings()) for one in first]
    assert [bool(one.documents) for one in second] == [number != 3 for number in range(9)]


def test_files_in_a_zip_below_a_folder_with_a_mark_in_its_name_are_not_done_twice(tmp_path: Path) -> None:
    outer = tmp_path / "数据!" / "z.zip"
    outer.parent.mkdir()
    with zipfile.ZipFile(outer, "w") as package:
        package.writestr("a.txt", WRONG)
        package.writestr("b.txt", SOUND)
    first = _run(outer.parent, tmp_path / "results")
    before = _manifest(tmp_path / "results")
    assert (len(before), {one["size"] for one in before}) == (2, {outer.stat().st_size})
    again = _run(outer.parent, tmp_path / "results")
    assert [(one.path, one.findings) for one in again] == [(one.path, one.findings) for one in first]
    assert _manifest(tmp_path / "results") == before


def test_what_keeps_a_folder_from_being_written_is_told_in_each_language(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "results").touch()
    with pytest.raises(ResultsError) as refused:
        _run(folder(1), tmp_path / "results")
    assert "Not a directory" in refused.value.sentence("en")
    assert "有一段不是文件夹" in refused.value.sentence("zh")


def test_a_part_that_is_taken_away_during_a_run_is_made_anew(folder: Folder, tmp_path: Path) -> None:
    top, results = folder(10), tmp_path / "results"
    first = _run(top, results)
    kept = _lines(results)
    coming = check_files([one.path for one in first], Settings(), None, Plan(results=str(results), engine="serial"))
    again = [next(coming)]
    for part in (results / "parts").iterdir():
        part.unlink()
    again += coming
    assert [document(one, Settings()) for one in again] == [document(one, Settings()) for one in first]
    assert {*_lines(results)} < {*kept}
    _run(top, results)
    assert _lines(results) == kept
