"""What was checked before is not checked again, unless what counts has changed; nothing damaged is believed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.batch.conftest import SOUND, WRONG, Folder

from reportcheck.batch import cache, fingerprint, worker
from reportcheck.batch.cache import Cache, cache_for, clean, prune, size
from reportcheck.batch.worker import Job
from reportcheck.cli.main import main
from reportcheck.config import Override, Settings, Suppression
from reportcheck.results import Report

Count = Callable[..., list[str]]


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> Count:
    """Checks files with the cache; returns the names of those that were not in it."""
    fresh: list[str] = []
    real = worker.check_guarded

    def spy(path: str, settings: Settings, **more: bool) -> Report:
        fresh.append(Path(path).name)
        return real(path, settings, **more)

    monkeypatch.setattr(worker, "check_guarded", spy)

    def check(*files: Path, **settings: object) -> list[str]:
        fresh.clear()
        chosen = Settings(**settings)
        Job(chosen, cache_for(chosen)).check_all([str(file) for file in files])
        return [*fresh]

    return check


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(WRONG, "utf-8")
    return path


def test_the_same_content_is_checked_once_whatever_it_is_called(report: Path, checked: Count) -> None:
    copy = report.with_name("b.txt")
    copy.write_bytes(report.read_bytes())
    assert checked(report, copy) == ["a.txt"]
    assert checked(report) == []
    settings = Settings()
    (kept,) = Job(settings, cache_for(settings)).check_all([str(copy)])
    assert kept.report().path == str(copy)
    assert len(kept.report().findings) == 1


@pytest.mark.parametrize(
    "change",
    [{"lang": "en"}, {"ignore": ("RATE",)}, {"profile": "mof-2020"}, {"levels": (("FUND", "note"),)}, {"ledger": True}],
    ids=lambda change: next(iter(change)),
)
def test_other_settings_mean_another_check(change: dict[str, object], report: Path, checked: Count) -> None:
    checked(report)
    assert checked(report, **change) == ["a.txt"]
    assert checked(report, **change) == []


@pytest.mark.parametrize(
    "change",
    [{"fail_on": "never"}, {"notes": True}, {"min_coverage": 50}, {"with_text": True}],
    ids=lambda change: next(iter(change)),
)
def test_what_only_outputs_look_at_does_not(change: dict[str, object], report: Path, checked: Count) -> None:
    checked(report)
    assert checked(report, **change) == []


def test_other_content_another_program_and_other_rules_mean_another_check(
    report: Path, checked: Count, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    checked(report)
    report.write_text(SOUND, "utf-8")
    assert checked(report) == ["a.txt"]
    monkeypatch.setattr(fingerprint, "engine", lambda: "another program")
    assert checked(report) == ["a.txt"]
    rules = tmp_path / "mine"
    main(["init", str(rules)])
    assert checked(report, rules=(str(rules / "rules"),)) == ["a.txt"]
    assert checked(report, rules=(str(rules / "rules"),)) == []
    own = rules / "rules" / "lexicon" / "roles.yaml"
    own.write_text(own.read_text("utf-8") + "# edited\n", "utf-8")
    assert checked(report, rules=(str(rules / "rules"),)) == ["a.txt"]


def test_a_path_counts_where_settings_tell_paths_apart(report: Path, checked: Count) -> None:
    copy = report.with_name("b.txt")
    copy.write_bytes(report.read_bytes())
    for settings in (
        {"overrides": (Override(("b.txt",), ignore=("FUND",)),)},
        {"suppress": (Suppression("FUND", "已核实", path="b.txt"),)},
    ):
        assert checked(report, copy, **settings) == ["a.txt", "b.txt"]
        assert checked(report, copy, **settings) == []


def test_a_baseline_counts_by_its_content(report: Path, checked: Count) -> None:
    baseline = report.with_name("base.json")
    main(["check", str(report), "--write-baseline", str(baseline)])
    assert checked(report, baseline=str(baseline)) == ["a.txt"]
    assert checked(report, baseline=str(baseline)) == []
    told = json.loads(baseline.read_text("utf-8"))
    baseline.write_text(json.dumps(told | {"files": {}}), "utf-8")
    assert checked(report, baseline=str(baseline)) == ["a.txt"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda stored: stored[:-10],
        lambda stored: stored.replace(b"checked", b"cleared", 1),
        lambda stored: b"",
        lambda stored: b"\xff\xfe" + stored,
        lambda stored: stored.replace(b'"findings": [', b'"findings": [], "x": [', 1),
    ],
    ids=["cut", "changed", "empty", "bytes", "findings"],
)
def test_a_damaged_entry_is_made_anew(damage: Callable[[bytes], bytes], report: Path, checked: Count) -> None:
    checked(report)
    (entry,) = (file for file in cache.cache_folder().rglob("*.json"))
    sound = entry.read_bytes()
    entry.write_bytes(damage(sound))
    assert checked(report) == ["a.txt"]
    assert entry.read_bytes() == sound


def test_an_entry_under_the_key_of_another_file_is_not_believed(report: Path, checked: Count) -> None:
    other = report.with_name("b.txt")
    other.write_text(SOUND, "utf-8")
    checked(report, other)
    first, second = (file for file in cache.cache_folder().rglob("*.json"))
    first.write_bytes(second.read_bytes())
    assert len(checked(report, other)) == 1


def test_files_that_cannot_be_read_are_looked_at_every_time(tmp_path: Path, checked: Count) -> None:
    assert checked(tmp_path / "nowhere.txt") == checked(tmp_path / "nowhere.txt") == ["nowhere.txt"]


def test_crashes_are_not_kept(report: Path, checked: Count, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(path: str, settings: Settings) -> Report:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("reportcheck.batch.guard.check_file", crash)
        checked(report)
    assert checked(report) == ["a.txt"]
    assert checked(report) == []


def test_a_folder_that_cannot_be_written_is_no_obstacle(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = report.with_name("file")
    blocked.write_text("")
    settings = Settings()
    (kept,) = Job(settings, Cache(str(blocked), "f")).check_all([str(report)])
    assert kept.report().status == "checked"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_nobody_else_reads_the_cache(report: Path, checked: Count) -> None:
    checked(report)
    assert cache.cache_folder().stat().st_mode & 0o077 == 0


def test_what_was_not_used_for_longest_goes_first(report: Path, checked: Count) -> None:
    files = []
    for number in range(4):
        path = report.with_name(f"{number}.txt")
        path.write_text(f"{SOUND}第{number}期。", "utf-8")
        before = {*cache.cache_folder().rglob("*.json")}
        checked(path)
        (entry,) = {*cache.cache_folder().rglob("*.json")} - before
        os.utime(entry, (number, number))
        files.append(path)
    held = size()
    prune(held.bytes - 1)
    assert size().entries == 3
    assert checked(*files) == ["0.txt"]


def test_the_command_line_tells_and_empties(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    top = folder(9)
    main(["check", str(top), "-j", "1", "-f", "concise"])
    capsys.readouterr()
    assert main(["cache", "info"]) == 0
    assert capsys.readouterr().out.startswith("现有 9 份结果")
    assert main(["cache", "clean", "--lang", "en"]) == 0
    assert capsys.readouterr().out.startswith("removed 9 results")
    assert size().entries == 0
    assert clean().entries == 0
    main(["check", str(top), "-j", "1", "--no-cache", "-f", "concise"])
    assert size().entries == 0
    assert main(["cache", "empty"]) == 2


def test_a_long_run_keeps_the_cache_small_as_it_goes(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = []
    monkeypatch.setattr(cache, "_PUTS_BETWEEN", 4)
    monkeypatch.setattr(cache, "prune", lambda: looks.append(size().entries))
    files = sorted(map(str, folder(12).iterdir()))
    Job(Settings(), cache_for(Settings())).check_all(files)
    assert len(looks) == 3
