"""Several outputs in one run: which -o belongs to which --format, what auto means, and mistakes."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reportcheck.cli.main import UsageError
from reportcheck.cli.sinks import FileSink
from reportcheck.cli.targets import read_targets
from reportcheck.config import Settings
from reportcheck.outputs import FORMATS, Format
from reportcheck.results import Report

Cli = Callable[..., Any]


def asked(line: str) -> list[tuple[str, str]]:
    """`-f json -o a.json` as the parser gives it."""
    words = line.split()
    names = {"-f": "format", "-o": "output"}
    return [(names[option], word) for option, word in zip(words[::2], words[1::2], strict=True)]


@pytest.mark.parametrize(
    ("line", "targets"),
    [
        ("", [("concise", "")]),
        ("-f json", [("json", "")]),
        ("-f json -o a.txt", [("json", "a.txt")]),
        ("-o a.txt -f json", [("json", "a.txt")]),
        ("-f csv -o a -f xlsx -o b", [("csv", "a"), ("xlsx", "b")]),
        ("-f concise -f xlsx -o b", [("concise", ""), ("xlsx", "b")]),
        ("-f xlsx -o b -f sarif", [("xlsx", "b"), ("sarif", "")]),
        ("-o a.json -o b.xlsx", [("json", "a.json"), ("xlsx", "b.xlsx")]),
        ("-o a.json -f xlsx -o b", [("json", "a.json"), ("xlsx", "b")]),
        ("-f auto -o a.SARIF", [("sarif", "a.SARIF")]),
        ("-o a.htm", [("html", "a.htm")]),
        (
            "-o a.jsonl -o b.csv -o c.md -o d.xml",
            [("jsonl", "a.jsonl"), ("csv", "b.csv"), ("markdown", "c.md"), ("junit", "d.xml")],
        ),
        ("-o a.log", [("concise", "a.log")]),
    ],
)
def test_every_format_with_its_file(line: str, targets: list[tuple[str, str]]) -> None:
    assert [(one.format.name, one.path) for one in read_targets(asked(line), "zh")] == targets


@pytest.mark.parametrize("line", ["", "-f auto"])
def test_auto_is_what_stdout_needs(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    def name() -> str:
        (target,) = read_targets(asked(line), "zh")
        return target.format.name

    assert name() == "concise"
    monkeypatch.setattr("sys.stdout", type("Terminal", (io.StringIO,), {"isatty": lambda self: True})())
    assert name() == "terminal"
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert name() == "github"


@pytest.mark.parametrize(
    ("line", "zh", "en"),
    [
        (
            "-f xlsx",
            "xlsx 格式要写入文件，请在后面加上 -o 文件.xlsx",
            "xlsx goes to a file: add -o FILE.xlsx behind it",
        ),
        ("-f json -f csv", "标准输出只能有一种格式，json 后面要加上 -o 文件", "add -o FILE behind json"),
        ("-f json -o a -f csv -o ./a", "两种输出写入了同一个文件 ./a", "two outputs would be written to ./a"),
        ("-f json -o x/a", "无法写入 x/a：文件夹不存在", "cannot write x/a: there is no such folder"),
        ("-f csv -o a.csv -f json -o .", "无法写入 .：这是一个文件夹", "cannot write .: it is a folder"),
        ("-f json -o error.txt", "不会写入 error.txt：它也在要核对的文件之中", "error.txt is not written"),
    ],
)
def test_mistakes_are_told_before_anything_is_checked(cli: Cli, tmp_path: Path, line: str, zh: str, en: str) -> None:
    for lang, said in (("zh", zh), ("en", en)):
        ran = cli("check", "error.txt", *line.split(), "--lang", lang)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith("reportcheck: ")
        assert said in ran.err
        assert list(tmp_path.iterdir()) == []


def test_a_zip_is_not_overwritten_either(cli: Cli) -> None:
    assert "不会写入 a.zip" in cli("check", "a.zip!/b.docx", "-f", "json", "-o", "a.zip").err


def test_one_run_gives_what_single_runs_give(cli: Cli, tmp_path: Path) -> None:
    files = ("error.txt", "crash.txt", "half.txt", "clean.txt")
    options: list[str] = []
    for name in FORMATS:
        options += ["-f", name, "-o", f"all.{name}"]
    assert cli("check", *files, *options).status == 2
    for name in FORMATS:
        cli("check", *files, "-f", name, "-o", f"one.{name}")
        assert (tmp_path / f"all.{name}").read_bytes() == (tmp_path / f"one.{name}").read_bytes(), name


def test_one_to_stdout_the_others_to_files(cli: Cli, tmp_path: Path) -> None:
    ran = cli("check", "error.txt", "-f", "json", "-f", "concise", "-o", "a.txt")
    assert json.loads(ran.out)["documents"][0]["path"] == "error.txt"
    assert ran.err == ""
    assert (tmp_path / "a.txt").read_text("utf-8").startswith("error.txt:P3")


def test_an_output_that_breaks_costs_all_files(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No half result that looks whole."""

    def broken(reports: Iterable[Report], settings: Settings, look: object) -> Iterator[str]:
        yield "begun"
        raise ValueError("a bug")

    monkeypatch.setattr("reportcheck.outputs.csv_output.render", broken)
    ran = cli("check", "error.txt", "-f", "json", "-o", "a.json", "-f", "csv", "-o", "a.csv")
    assert ran.status == 2
    assert "ValueError: a bug" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_costs_all_files(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(path: str, settings: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reportcheck.batch.guard.check_file", interrupt)
    assert cli("check", "a.txt", "-o", "a.json", "-o", "a.xlsx").status == 130
    assert list(tmp_path.iterdir()) == []


def test_what_an_output_asks_for_is_switched_on(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """`ledger` stands for whatever an output needs of every report."""
    seen = []

    def spy(path: str, settings: Settings) -> Report:
        seen.append(settings)
        return Report(path, "", "txt", "checked")

    monkeypatch.setattr("reportcheck.batch.guard.check_file", spy)
    monkeypatch.setitem(FORMATS, "csv", Format("csv", "csv_output", (".csv",), asks=("ledger",)))
    cli("check", "a.txt", "-f", "json", "-f", "csv", "-o", "a.csv")
    cli("check", "a.txt", "-f", "json")
    assert [settings.ledger for settings in seen] == [True, False]


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    def fill() -> None:
        with FileSink("/dev/full", "en") as sink:
            sink.write("x" * 1_000_000)

    with pytest.raises(UsageError, match="cannot write /dev/full: No space left on device"):
        fill()


def test_a_device_is_written_and_not_replaced(cli: Cli) -> None:
    assert cli("check", "error.txt", "-f", "json", "-o", "/dev/null").status == 1
    assert Path("/dev/null").is_char_device()


def test_what_utf8_cannot_hold_is_escaped(cli: Cli, tmp_path: Path) -> None:
    for name in FORMATS:
        ran = cli("check", "error-\udcff.txt", "-f", name, "-o", f"a.{name}")
        assert ran.status == 1, (name, ran.err)
        assert (tmp_path / f"a.{name}").stat().st_size
