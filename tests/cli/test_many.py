"""Runs of several files from the command line: what cannot begin, Ctrl-C, and the bar."""

from __future__ import annotations

import json
import os
import signal
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Ran, fake_check

from reportcheck.batch.plan import Plan
from reportcheck.batch.run import check_files
from reportcheck.cli.progress import Bar
from reportcheck.config import Settings
from reportcheck.results import Report

Cli = Callable[..., Ran]


def _zip(name: str, *members: str) -> None:
    with zipfile.ZipFile(name, "w") as package:
        for member in members:
            package.writestr(member, "年初预算30万元。")


@pytest.fixture
def stopped_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets Ctrl-C be pressed while the file of this name is checked."""

    def at(name: str) -> None:
        def check(path: str | os.PathLike[str], settings: Settings) -> Report:
            if os.fspath(path).endswith(name):
                signal.raise_signal(signal.SIGINT)
            return fake_check(path, settings)

        monkeypatch.setattr("reportcheck.batch.guard.check_file", check)

    return at


def test_nothing_is_printed_of_a_run_that_cannot_begin(cli: Cli, files: Callable[..., None]) -> None:
    files("other/notes.txt")
    ran = cli("check", "error-1.txt", "--results", "other", "-f", "json")
    assert (ran.status, ran.out) == (2, "")
    assert "other" in ran.err
    ran = cli("check", "error-1.txt", "--rollup", "-f", "html", "-o", "a.html")
    assert (ran.status, ran.out) == (2, "")
    assert not Path("a.html").exists()


@pytest.mark.parametrize("options", [[], ["--engine", "serial"]])
def test_ctrl_c_in_this_process_leaves_whole_results(
    cli: Cli, stopped_at: Callable[[str], None], options: list[str]
) -> None:
    stopped_at("error-2.txt")
    ran = cli("check", "a.txt", "error-2.txt", "c.txt", "-f", "json", *options)
    assert ran.status == 130
    assert [one["path"] for one in json.loads(ran.out)["documents"]] == ["a.txt", "error-2.txt"]
    assert "核对了 2 个文件（共 3 个），其余未核对" in ran.err


def test_a_second_ctrl_c_ends_at_once(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def check(path: str, settings: Settings) -> Report:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        raise AssertionError

    monkeypatch.setattr("reportcheck.batch.guard.check_file", check)
    ran = cli("check", "a.txt", "b.txt")
    assert (ran.status, ran.out) == (130, "")


def test_a_zip_is_done_once_all_in_it_are(cli: Cli, stopped_at: Callable[[str], None]) -> None:
    _zip("b.zip", "甲.txt", "乙.txt", "丙.txt")
    stopped_at("乙.txt")
    assert "核对了 1 个文件（共 3 个）" in cli("check", "a.txt", "b.zip", "c.txt").err
    assert "核对了 0 个文件（共 1 个）" in cli("check", "b.zip").err
    stopped_at("丙.txt")
    assert "interrupted: 2 of 3 files" in cli("check", "a.txt", "b.zip", "c.txt", "--lang", "en").err
    assert "核对了 1 个文件（共 2 个）" in cli("check", "b.zip!/丙.txt", "a.txt").err


def test_a_comparison_that_was_not_finished_is_told(cli: Cli, stopped_at: Callable[[str], None]) -> None:
    stopped_at("b.txt")
    assert "已中断：2 个文件都已核对，文件之间的比较没有做完\n" in cli("check", "a.txt", "b.txt", "--duplicates").err
    assert "已中断：2 个文件都已核对\n" in cli("check", "a.txt", "b.txt").err
    ran = cli("check", "a.txt", "b.txt", "--group-by", "folder", "--lang", "en")
    assert "all 2 files were checked, comparing them was not finished" in ran.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--engine serial --timeout 1", "--timeout 不能与 --engine serial 同时使用"),
        ("--engine serial --max-memory 500", "--max-memory 不能与 --engine serial 同时使用"),
        ("--address head:6379", "--address 要与 --engine ray 同时使用"),
        ("--engine local --address head:6379 --lang en", "--address needs --engine ray"),
    ],
)
def test_limits_and_addresses_that_nothing_would_hold(cli: Cli, options: str, said: str) -> None:
    ran = cli("check", "a.txt", *options.split())
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert cli("check", "a.txt", "--engine", "serial", "--timeout", "0").status == 0


@pytest.mark.usefixtures("cli")
def test_the_bar_counts_files_of_zips_and_findings_that_are_shown() -> None:
    _zip("b.zip", "甲.txt", "note-1.txt", "error-1.txt")
    paths = ["note-2.txt", "b.zip", "error-3.txt"]
    seen = []
    bar = Bar(paths, Settings())
    for _ in bar.over(check_files(paths, Settings(), None, Plan(engine="serial"))):
        (task,) = bar._progress.tasks
        seen.append((task.completed, task.total, task.description.split("发现 ")[1].split()[0]))
    assert seen == [(1, 3, "0"), (2, 5, "0"), (3, 5, "0"), (4, 5, "1"), (5, 5, "2")]


@pytest.mark.usefixtures("cli")
def test_groups_of_files_are_no_files_of_the_bar() -> None:
    bar = Bar(["a.txt", "b.txt"], Settings(lang="en"))
    list(bar.over([Report("a.txt", "", "", "checked"), Report("a ≈ b", "", "", "checked", files=("a.txt", "b.txt"))]))
    (task,) = bar._progress.tasks
    assert (task.completed, task.total) == (1, 2)
