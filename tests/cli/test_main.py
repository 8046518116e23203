"""Finding the command, the help pages, and the ways to end."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from typing import Any

import pytest

from reportcheck import __version__
from reportcheck.cli import help_en, help_zh
from reportcheck.cli.main import COMMANDS
from reportcheck.outputs import FORMATS
from reportcheck.rulebook.load import profile_names


def test_version(cli: Callable[..., Any]) -> None:
    for flag in ("--version", "-V"):
        assert cli(flag).out == f"reportcheck {__version__}\n"


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize(("lang", "page"), [("zh", help_zh), ("en", help_en)])
def test_help_goes_to_stdout_and_ends_with_0(cli: Callable[..., Any], command: str, lang: str, page: Any) -> None:
    ran = cli(*filter(None, (command, "--help", "--lang", lang)))
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == getattr(page, command.upper() or "MAIN")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("page", [help_zh, help_en])
def test_help_names_every_option_and_no_other(command: str, page: Any) -> None:
    parser = importlib.import_module(f"reportcheck.cli.{command}").make_parser("zh")
    accepted = {name for action in parser._actions for name in action.option_strings if name.startswith("--")}
    described = set(re.findall(r"^\s+(?:-\w, )?(--[a-z-]+)", getattr(page, command.upper()), re.MULTILINE))
    assert described == accepted | {"--help"}


@pytest.mark.parametrize("page", [help_zh, help_en])
def test_help_names_every_profile(page: Any) -> None:
    for text in (page.CHECK, page.SHOW):
        described = text.partition("--profile NAME")[2].partition("  --")[0]
        assert all(name in described for name in profile_names())


@pytest.mark.parametrize("page", [help_zh, help_en])
def test_help_names_every_format(page: Any) -> None:
    described = page.CHECK.partition("--format NAME")[2].partition("--output FILE")[0]
    assert re.findall(r"^ {18}([a-z]+) ", described, re.MULTILINE) == ["auto", *FORMATS]
    suffixes = page.CHECK.partition("--output FILE")[2].partition("--relations")[0]
    assert all(suffix in suffixes for one in FORMATS.values() for suffix in one.suffixes)


def test_help_pages_tell_exit_statuses_and_examples() -> None:
    for page in (help_zh, help_en):
        for text in (page.MAIN, page.CHECK):
            assert all(re.search(rf"^  {status}  \S", text, re.MULTILINE) for status in (0, 1, 2))
            assert re.search(r"^(例子|Examples)$", text, re.MULTILINE)


def test_without_a_command_the_help_is_printed_and_it_is_a_usage_error(cli: Callable[..., Any]) -> None:
    ran = cli()
    assert ran.status == 2
    assert ran.out == help_zh.MAIN


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["chekc"], "没有 chekc 这个命令，是否想用 reportcheck check？"),
        (["--lang", "en", "chekc"], "there is no command 'chekc'; did you mean `reportcheck check`?"),
        (["--frobnicate"], "没有 --frobnicate 这个命令"),
    ],
)
def test_an_unknown_command_is_guessed(cli: Callable[..., Any], argv: list[str], said: str) -> None:
    ran = cli(*argv)
    assert ran.status == 2
    assert ran.out == ""
    assert said in ran.err


def test_a_path_instead_of_a_command_is_recognised(cli: Callable[..., Any], files: Callable[..., None]) -> None:
    files("自评.txt")
    assert "reportcheck check 自评.txt" in cli("自评.txt").err


def test_the_language_may_stand_before_the_command(cli: Callable[..., Any]) -> None:
    assert cli("--lang", "en", "check", "--help").out == help_en.CHECK


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [(KeyboardInterrupt(), 130, "已中断"), (ValueError("a bug"), 2, "ValueError: a bug")],
)
def test_an_internal_error_never_looks_like_findings(
    cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int, said: str
) -> None:
    def fail(argv: list[str], lang: str) -> int:
        raise error

    monkeypatch.setattr("reportcheck.cli.rules.run", fail)
    ran = cli("rules")
    assert ran.status == status
    assert said in ran.err
