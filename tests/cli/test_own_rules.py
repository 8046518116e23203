"""Rules of one's own on the command line: init, rules test, check --rules, completion."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportcheck.cli.completion import SHELLS
from reportcheck.cli.first_files import FIRST_FILES
from reportcheck.cli.main import COMMANDS, main
from reportcheck.config import Settings

WRONG = (
    "松溪县2023年度某某项目支出绩效自评报告\n"
    "2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质保金9.73万元。\n"
)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_init_writes_a_rule_that_passes(cli: Callable[..., Any], tmp_path: Path, lang: str) -> None:
    ran = cli("init", "here", "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert all((tmp_path / "here" / name).read_text("utf-8") == text for name, text in FIRST_FILES[lang].items())
    assert "here/rules" in ran.out
    tested = cli("rules", "test", "here/rules", "--lang", lang)
    assert (tested.status, tested.err) == (0, "")
    assert "OWN-RETENTION" in tested.out


@pytest.mark.parametrize("name", FIRST_FILES["zh"])
def test_init_never_overwrites(cli: Callable[..., Any], tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("mine", "utf-8")
    ran = cli("init")
    assert ran.status == 2
    assert name in ran.err
    assert (tmp_path / name).read_text("utf-8") == "mine"
    assert [path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()] == ["mine"]


def test_init_where_nothing_can_be_written(cli: Callable[..., Any], files: Callable[..., None]) -> None:
    files("taken")
    ran = cli("init", "taken", "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("reportcheck: cannot write taken")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_setting_that_init_shows_is_one(lang: str) -> None:
    text = FIRST_FILES[lang]["reportcheck.toml"]
    assert tomllib.loads(text) == {"rules": ["rules"]}
    shown = tomllib.loads("\n".join(re.findall(r"^# (\S+ = .*)$", text, re.MULTILINE)))
    assert len(shown) > 10
    assert {key.replace("-", "_") for key in shown} <= set(Settings.__slots__)


def test_check_with_own_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", str(tmp_path)]) == 0
    report = tmp_path / "report.txt"
    report.write_text(WRONG, "utf-8")
    versions = []
    for rules, status in ((("--no-config",), 0), (("--rules", str(tmp_path / "rules")), 1), ((), 1)):
        capsys.readouterr()
        assert main(["check", str(report), "--format", "json", *rules]) == status
        result = json.loads(capsys.readouterr().out)
        versions.append(result["rules_version"])
    assert len(set(versions)) == 2
    assert main(["check", str(report), "--rules", str(tmp_path / "rules"), "--select", "OWN-RETENTION"]) == 1
    assert "OWN-RETENTION" in capsys.readouterr().out
    assert main(["check", str(report), "--rules", str(tmp_path / "rules"), "--format", "terminal"]) == 1
    assert "扣留的质量保证金" in capsys.readouterr().out
    assert main(["check", str(report), "--no-config", "--select", "OWN-RETENTION"]) == 2


def test_show_and_the_lists_know_own_rules(cli: Callable[..., Any], tmp_path: Path) -> None:
    cli("init")
    (tmp_path / "report.txt").write_text(WRONG, "utf-8")
    assert "retained" in cli("show", "report.txt", "--facts", "--rules", "rules").out
    assert "retained" in cli("show", "report.txt", "--facts").out
    assert "retained" not in cli("show", "report.txt", "--facts", "--no-config").out
    assert "OWN-RETENTION" in cli("rules", "--rules", "rules").out
    assert "OWN-RETENTION" not in cli("rules").out
    page = cli("rule", "OWN-RETENTION", "--rules", "rules").out
    assert "retained = approved - spent" in page
    assert "rules/rules/own.yaml" in page


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "9.37万元。",
            "9.47万元。",
            ["holds 第 1 例", "不应报告问题", "312.40 − 303.03", "9.47万元＝扣留的质量保证金"],
        ),
        ("9.73万元。", "9.37万元。", ["contradicted 第 1 例", "算下来却成立"]),
        ("已支付303.03万元，扣留质量保证金9.73", "扣留质量保证金9.73", ["规则没有用到", "312.40万元＝审定"]),
        ("质量保证金按规定扣留", "已支付303.03万元，扣留质保金9.73万元", ["silent 第 1 例", "不应报告问题"]),
    ],
)
def test_what_does_not_come_out_is_told(
    cli: Callable[..., Any], tmp_path: Path, old: str, new: str, said: list[str]
) -> None:
    cli("init")
    path = tmp_path / "rules" / "rules" / "own.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    ran = cli("rules", "test", "rules")
    assert ran.status == 1
    assert "4 个例子中有 1 个不符" in ran.out
    for words in said:
        assert words in ran.out


def test_examples_that_are_missing(cli: Callable[..., Any], tmp_path: Path) -> None:
    cli("init")
    path = tmp_path / "rules" / "rules" / "own.yaml"
    path.write_text(path.read_text("utf-8").partition("    silent:")[0], "utf-8")
    ran = cli("rules", "test", "rules", "--lang", "en")
    assert ran.status == 1
    assert "no example of kind silent" in ran.out


def test_more_than_one_finding_is_told(cli: Callable[..., Any], tmp_path: Path) -> None:
    cli("init")
    path = tmp_path / "rules" / "rules" / "own.yaml"
    slip = "9.73万元。2023年图书采购经费预算安排64.20万元，实际支出60.05万元，结余4.51万元。"
    path.write_text(path.read_text("utf-8").replace("9.73万元。", slip, 1), "utf-8")
    ran = cli("rules", "test", "rules")
    assert ran.status == 1
    assert "除本条外还报告了其他问题" in ran.out
    assert "FUND-REST" in ran.out


def test_a_folder_without_rules_is_read(cli: Callable[..., Any], tmp_path: Path) -> None:
    cli("init")
    (tmp_path / "rules" / "rules" / "own.yaml").unlink()
    ran = cli("rules", "test", "rules")
    assert ran.status == 0
    assert "没有自己的规则" in ran.out


@pytest.mark.parametrize("argv", [["check", "a.txt"], ["show", "a.txt"], ["rules"], ["rule", "FUND-REST"]])
def test_a_mistake_in_own_rules_is_a_usage_error(
    cli: Callable[..., Any], files: Callable[..., None], tmp_path: Path, argv: list[str]
) -> None:
    files("a.txt")
    cli("init")
    path = tmp_path / "rules" / "rules" / "own.yaml"
    path.write_text(path.read_text("utf-8").replace("approved", "aproved"), "utf-8")
    ran = cli(*argv, "--rules", "rules")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "reportcheck: rules/rules/own.yaml:5：词库中没有 aproved 这个角色，是否想用 approved？\n"
    assert "did you mean approved?" in cli(*argv, "--rules", "rules", "--lang", "en").err


@pytest.mark.parametrize("words", [["tset", "rules"], ["test"]])
def test_rules_knows_no_other_word(cli: Callable[..., Any], words: list[str]) -> None:
    ran = cli("rules", *words)
    assert (ran.status, ran.out) == (2, "")
    assert "rules test DIR" in ran.err


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_knows_commands_options_and_values(cli: Callable[..., Any], shell: str) -> None:
    ran = cli("completion", shell)
    assert (ran.status, ran.err) == (0, "")
    for word in (*COMMANDS, "fail-on", "strict-coverage", "terminal"):
        assert word in ran.out


def test_completion_in_bash(cli: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "c.sh").write_text(cli("completion", "bash").out, "utf-8")

    def complete(*words: str) -> set[str]:
        line = " ".join(f"'{word}'" for word in ("reportcheck", *words))
        code = f"source c.sh; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _shtab_reportcheck; echo ${{COMPREPLY[@]}}"
        done = subprocess.run(["bash", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
        assert done.stderr == ""
        return set(done.stdout.split())

    assert complete("ch") == {"check"}
    assert complete("check", "--fail") == {"--fail-on"}
    assert complete("check", "--fail-on", "") == {"error", "warning", "note", "never"}
    assert complete("completion", "") == set(SHELLS)


def test_an_unknown_shell(cli: Callable[..., Any]) -> None:
    ran = cli("completion", "cmd")
    assert (ran.status, ran.out) == (2, "")
    assert "bash、zsh、fish" in ran.err
