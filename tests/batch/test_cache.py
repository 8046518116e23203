"""What was checked before is not checked again, unless what counts has changed; nothing damaged is believed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from tests.batch.conftest import SOUND, WRONG, Folder
from tests.documents.files import make_doc

from reportcheck.batch import cache, fingerprint, worker
from reportcheck.batch.cache import Cache, cache_for, clean, prune, size
from reportcheck.batch.plan import Plan
from reportcheck.batch.run import check_files
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


@pytest.mark.parametrize("package", ["pypdfium2", "jieba", "datasketch"])
def test_other_packages_mean_another_check(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint.engine.__wrapped__()
    real = fingerprint.version
    monkeypatch.setattr(fingerprint, "version", lambda name: "0.0" if name == package else real(name))
    assert fingerprint.engine.__wrapped__() != before


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


@pytest.fixture
def slow_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A LibreOffice that takes longer than it may."""
    program = tmp_path / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    monkeypatch.setattr("reportcheck.documents.load._CONVERSION_SECONDS", 0.3)
    return program


@pytest.fixture
def old_word_file(tmp_path: Path) -> Path:
    """One that LibreOffice alone may read: the version that it names is that of Word 95."""
    path = tmp_path / "old.doc"
    content = (make_doc.FOLDER / "report.doc").read_bytes()
    at = content.index(b"\xec\xa5") + 2
    path.write_bytes(content[:at] + b"\x68\x00" + content[at + 2 :])
    return path


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for LibreOffice")
def test_a_conversion_that_did_not_end_is_tried_again(slow_office: Path, old_word_file: Path, checked: Count) -> None:
    assert checked(old_word_file) == ["old.doc"]
    assert checked(old_word_file) == ["old.doc"]
    slow_office.write_text("#!/bin/sh\nexit 1\n")  # it did end now
    assert checked(old_word_file) == ["old.doc"]
    assert checked(old_word_file) == []


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for LibreOffice")
def test_a_run_that_goes_on_tries_it_again_and_says_why(old_word_file: Path, tmp_path: Path, slow_office: Path) -> None:
    plan = Plan(engine="serial", results=str(tmp_path / "results"))
    (report,) = check_files([str(old_word_file)], Settings(), None, plan)
    assert (report.status, report.error_code) == ("unreadable", "conversion_failed")
    assert "LibreOffice" in report.error
    slow_office.write_text("#!/bin/sh\nexit 1\n")
    (report,) = check_files([str(old_word_file)], Settings(), None, plan)
    assert (report.status, report.error_code) == ("unreadable", "unsupported_format")


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


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_nobody_else_reads_the_cache_of_a_node(report: Path) -> None:
    Job(Settings(), Cache("", "f")).check_all([str(report)])
    assert size().entries == 1
    assert cache.cache_folder().stat().st_mode & 0o077 == 0


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user whom the system does not know."""
    import platformdirs

    def refuse(*_: object, **__: object) -> NoReturn:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.delenv(cache.FOLDER_VARIABLE)
    monkeypatch.setattr(platformdirs, "user_cache_path", refuse)


@pytest.mark.usefixtures("homeless")
def test_who_has_no_home_checks_without_a_cache(
    report: Path, folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(folder(2)), "--engine", "local", "-j", "1", "-f", "concise"]) == 1
    (kept,) = Job(Settings(), Cache("", "f")).check_all([str(report)])
    assert kept.report().status == "checked"
    prune()
    capsys.readouterr()
    for action in ("info", "clean"):
        assert main(["cache", action]) == 0
        assert cache.FOLDER_VARIABLE in capsys.readouterr().out
        assert main(["cache", action, "--lang", "en"]) == 0
        assert cache.FOLDER_VARIABLE in capsys.readouterr().out


def test_what_cannot_be_removed_stays_and_is_told(
    report: Path, checked: Count, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = report.with_name("b.txt")
    copy.write_text(SOUND, "utf-8")
    checked(report, copy)
    firm, _ = sorted(cache.cache_folder().rglob("*.json"))
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path == firm:
            raise PermissionError
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    assert main(["cache", "clean"]) == 2
    out = capsys.readouterr()
    assert out.out.startswith("已清除 1 份结果")
    assert "1 份无法删除" in out.err
    assert main(["cache", "clean", "--lang", "en"]) == 2
    assert "1 could not be removed" in capsys.readouterr().err
    prune(0)
    assert size().entries == 1


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
