"""`reportcheck check`: formats, selections, exit statuses, what goes to which stream."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]
Files = Callable[..., None]


@pytest.mark.parametrize(
    ("names", "options", "status"),
    [
        ("clean.txt", "", 0),
        ("note.txt warning.txt", "", 0),
        ("error.txt", "", 1),
        ("error.txt clean.txt", "", 1),
        ("warning.txt", "--fail-on warning", 1),
        ("note.txt", "--fail-on warning", 0),
        ("note.txt", "--fail-on note", 1),
        ("error.txt", "--fail-on never", 0),
        ("error.txt", "--exit-zero", 0),
        ("unreadable.docx", "", 2),
        ("timeout.txt", "", 2),
        ("crash.txt", "", 2),
        ("error.txt unreadable.docx", "", 2),
        ("unreadable.docx error.txt", "", 2),
        ("error.txt unreadable.docx", "--exit-zero", 2),
        ("error.txt unreadable.docx", "--allow-unreadable", 1),
        ("clean.txt unreadable.docx crash.txt timeout.txt", "--allow-unreadable", 0),
        ("partial.txt nothing_checked.txt", "", 0),
        ("partial.txt", "--strict-coverage", 2),
        ("error.txt nothing_checked.txt", "--strict-coverage", 2),
        ("nothing_checked.txt unreadable.docx", "--strict-coverage --allow-unreadable", 2),
        ("half.txt", "", 0),
        ("half.txt", "--min-coverage 50", 0),
        ("half.txt clean.txt", "--min-coverage 50.01", 2),
        ("half.txt error.txt", "--min-coverage=100 --exit-zero", 2),
        ("clean.txt nothing_checked.txt", "--min-coverage 100", 0),
        ("unreadable.docx", "--min-coverage 100 --allow-unreadable", 0),
    ],
)
def test_exit_statuses(cli: Cli, names: str, options: str, status: int) -> None:
    assert cli("check", *names.split(), *options.split()).status == status
    assert cli("check", *names.split(), "--format", "json", *options.split()).status == status


def test_a_crash_costs_its_file_only(cli: Cli) -> None:
    ran = cli("check", "crash.txt", "error.txt", "--format", "json")
    first, second = json.loads(ran.out)["documents"]
    assert (first["status"], second["status"]) == ("crashed", "checked")
    assert "ZeroDivisionError: division by zero" in first["error"]


def test_concise_is_the_default_in_a_pipe_and_its_summary_goes_to_stderr(cli: Cli) -> None:
    ran = cli("check", "error.txt", "clean.txt")
    assert ran.out == "error.txt:P3: FUND-SAVED error 预算与支出对不上。\n"
    assert "文件 已核对 2" in ran.err


def test_too_little_coverage_is_said_with_the_report_and_counted(cli: Cli) -> None:
    ran = cli("check", "half.txt", "clean.txt", "--min-coverage", "90")
    assert ran.out == "half.txt: uncovered: 数字覆盖率 50.00%，低于要求的 90%\n"
    assert "文件 已核对 2，覆盖率低于 90% 的 1；" in ran.err


def test_json_has_stdout_to_itself(cli: Cli) -> None:
    ran = cli("check", "error.txt", "--format", "json", "--relations", "--ledger")
    assert list(json.loads(ran.out)["documents"][0])[-1] == "relations"
    assert ran.err == ""


def test_terminal_can_be_asked_for(cli: Cli) -> None:
    ran = cli("check", "error.txt", "--format", "terminal")
    assert "FUND-SAVED" in ran.out
    assert "\x1b" not in ran.out


@pytest.mark.parametrize(("name", "begins"), [("结果.json", "{"), ("结果.txt", "error.txt:P3")])
def test_output_file(cli: Cli, tmp_path: Path, name: str, begins: str) -> None:
    ran = cli("check", "error.txt", "-o", name)
    assert ran.out == ""
    assert "发现 错误 1" in ran.err
    assert (tmp_path / name).read_text("utf-8").startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("target", ["none/out.json", "."])
def test_an_output_that_cannot_be_written_is_told_before_the_check(cli: Cli, target: str) -> None:
    ran = cli("check", "crash.txt", "-o", target)
    assert ran.status == 2
    assert "无法写入" in ran.err


def test_an_interrupted_check_leaves_no_half_file(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(path: str, settings: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reportcheck.batch.guard.check_file", interrupt)
    (tmp_path / "old.json").write_text("{}", "utf-8")
    assert cli("check", "a.txt", "-o", "old.json").status == 130
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {"old.json": "{}"}


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "缺少参数 PATH"),
        (["a.txt", "--formt", "json"], "不认识的参数 --formt，是否想用 --format？"),
        (["a.txt", "--format", "xml"], "没有 xml 这个值，可用：auto、terminal、concise、json"),
        (["a.txt", "--fail-on", "fatal"], "没有 fatal 这个值"),
        (["a.txt", "-o"], "-o/--output 后面要有一个值"),
        (["a.txt", "--notes=yes"], "--notes 不带值"),
        (["a.txt", "--select", "FUND-SAVD"], "没有 FUND-SAVD 这条规则，是否想用 FUND-SAVED？"),
        (["a.txt", "--ignore", "FUND,XYZ"], "没有 XYZ 这条规则"),
        (["a.txt", "--min-coverage", "101"], "--min-coverage：101 不是 0 到 100 之间的数"),
        (["a.txt", "--min-coverage", "-1"], "-1 不是"),
        (["a.txt", "--min-coverage", "90%"], "90% 不是"),
        (["a.txt", "--min-coverage", "99.999"], "99.999 不是"),
        (["a.txt", "--min-coverage", "nan"], "nan 不是"),
        (["a.txt", "--min-coverage"], "--min-coverage 后面要有一个值"),
        (["a.txt", "--lang", "en", "--min-coverage", "1e1"], "'1e1' is no number from 0 to 100"),
        (["a.txt", "--profile", "mars"], "没有 mars 这个配置，可用：general"),
        (["a.txt", "--profile", "mof2020"], "没有 mof2020 这个配置，是否想用 mof-2020？"),
        (["a.txt", "--form", "json"], "不认识的参数 --form"),
        (["a.txt", "--lang", "en", "--formt"], "unknown argument --formt; did you mean --format?"),
        (["a.txt", "--lang", "en", "--select", "FUND-SAVD"], "there is no rule FUND-SAVD; did you mean FUND-SAVED?"),
        (["a.txt", "--lang", "en", "--profile", "mars"], "there is no profile mars; there are: "),
        (["a.txt", "--lang", "en", "--profile", "hunan"], "there is no profile hunan; did you mean hunan-2013?"),
    ],
)
def test_usage_errors(cli: Cli, argv: list[str], said: str) -> None:
    ran = cli("check", *argv)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("reportcheck: ")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_settings_reach_the_check(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from reportcheck.results import Report

    seen = []

    def spy(path: str, settings: Any) -> Report:
        seen.append(settings)
        return Report(path, "", "txt", "checked")

    monkeypatch.setattr("reportcheck.batch.guard.check_file", spy)
    cli("check", "a.txt", "--select", "FUND,RATE", "--select", "FACT", "--ignore", "FUND-SAVED", "--lang", "en")
    assert seen[0].select == ("FUND", "RATE", "FACT")
    assert seen[0].ignore == ("FUND-SAVED",)
    assert seen[0].lang == "en"
    assert not seen[0].selects("FUND-SAVED")


def test_a_folder(cli: Cli, files: Files) -> None:
    files("报告/b.txt", "报告/下级/a.docx", "报告/~$b.docx", "报告/.隐藏.txt", "报告/照片.jpg", "报告/旧.wps")
    ran = cli("check", "报告", "--format", "json")
    assert [Path(d["path"]).as_posix() for d in json.loads(ran.out)["documents"]] == [
        "报告/b.txt",
        "报告/旧.wps",
        "报告/下级/a.docx",
    ]
    assert ran.err.splitlines() == [
        "跳过 1 个Word 临时锁文件：~$b.docx",
        "跳过 1 个隐藏文件：.隐藏.txt",
        "跳过 1 个其他类型的文件：照片.jpg",
    ]


@pytest.mark.parametrize(("path", "status"), [("空", 2), ("*.docx", 2), ("没有.txt", 0)])
def test_a_path_that_gives_nothing(cli: Cli, tmp_path: Path, path: str, status: int) -> None:
    """A missing file given by name is tried: the check itself says that it is missing."""
    (tmp_path / "空").mkdir()
    ran = cli("check", path)
    assert ran.status == status
    assert ("没有找到报告" in ran.err) == (status == 2)


def test_nothing_in_one_path_does_not_stop_the_others(cli: Cli) -> None:
    ran = cli("check", "*.docx", "error.txt")
    assert ran.status == 2
    assert "FUND-SAVED" in ran.out


def test_skipped_files_in_english(cli: Cli, files: Files) -> None:
    files("r/a.txt", "r/.b.txt")
    assert "skipped 1 hidden files: .b.txt" in cli("check", "r", "--lang", "en").err
    assert "no report found in *.doc" in cli("check", "*.doc", "--lang", "en").err
