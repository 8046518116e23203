"""The settings file: where it is found, what it may say, and that the command line comes first."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.adoption.conftest import WRONG_SAVED, WRONG_SUM

from reportcheck.config import Settings
from reportcheck.config_file import KEYS, OVERRIDE_KEYS, SUPPRESS_KEYS, ConfigError, find_config, read_config
from reportcheck.globs import path_matches

Cli = Callable[..., Any]
Write = Callable[..., Path]
DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture
def report(write: Write) -> Path:
    return write("报告/甲.txt", "一、资金和培训", WRONG_SAVED, WRONG_SUM)


def rules(ran: Any) -> list[str]:
    return sorted(re.findall(r": ([A-Z]+-[A-Z]+) ", ran.out))


def test_the_nearest_file_above_the_input_counts(cli: Cli, write: Write, report: Path) -> None:
    assert rules(cli("check", "报告/甲.txt")) == ["FUND-SAVED", "SUM-PARTS"]
    write("reportcheck.toml", 'ignore = ["FUND"]')
    assert rules(cli("check", "报告/甲.txt")) == ["SUM-PARTS"]
    write("报告/reportcheck.toml", 'ignore = ["SUM"]')
    assert rules(cli("check", "报告/甲.txt")) == ["FUND-SAVED"]
    assert rules(cli("check", "报告")) == ["FUND-SAVED"]
    assert rules(cli("check", "报告/*.txt")) == ["FUND-SAVED"]


def test_of_several_inputs_the_common_folder_counts(cli: Cli, write: Write, report: Path) -> None:
    write("报告/reportcheck.toml", 'ignore = ["SUM"]')
    write("另一处/乙.txt", "一、资金", WRONG_SAVED)
    assert len(rules(cli("check", "报告", "另一处"))) == 3


def test_pyproject_counts_where_it_speaks_of_reportcheck(cli: Cli, write: Write, report: Path) -> None:
    write("reportcheck.toml", 'ignore = ["FUND"]')
    write("报告/pyproject.toml", "[project]", 'name = "reportcheck-reports"')
    assert rules(cli("check", "报告")) == ["SUM-PARTS"]
    write("报告/pyproject.toml", "[tool.reportcheck]", 'ignore = ["SUM"]')
    assert rules(cli("check", "报告")) == ["FUND-SAVED"]
    write("报告/reportcheck.toml", "")
    assert rules(cli("check", "报告")) == ["FUND-SAVED", "SUM-PARTS"]


def test_config_and_no_config(cli: Cli, write: Write, report: Path) -> None:
    write("reportcheck.toml", 'ignore = ["FUND"]')
    write("其他.toml", 'ignore = ["SUM"]')
    assert rules(cli("check", "报告", "--config", "其他.toml")) == ["FUND-SAVED"]
    assert rules(cli("check", "报告", "--no-config")) == ["FUND-SAVED", "SUM-PARTS"]
    assert cli("check", "报告", "--config", "其他.toml", "--no-config").status == 2
    ran = cli("check", "报告", "--config", "没有.toml")
    assert (ran.status, ran.err) == (2, "reportcheck: 没有设置文件 没有.toml\n")


def test_the_command_line_comes_first(cli: Cli, write: Write, report: Path) -> None:
    write("reportcheck.toml", 'select = ["SUM"]', 'fail-on = "never"', 'lang = "en"', "min-coverage = 99.5")
    ran = cli("check", "报告")
    assert (ran.status, rules(ran)) == (2, ["SUM-PARTS"])
    assert "below the 99.5% asked for" in ran.out or "99.5%" in ran.out
    ran = cli("check", "报告", "--select", "FUND", "--fail-on", "error", "--lang", "zh", "--min-coverage", "0")
    assert (ran.status, rules(ran)) == (1, ["FUND-SAVED"])
    assert "文件 已核对 1" in ran.err


def test_show_and_diff_use_it_too(cli: Cli, write: Write, report: Path) -> None:
    write("reportcheck.toml", 'select = ["SUM"]')
    assert "FUND-SAVED" not in cli("show", "报告/甲.txt", "--relations").out
    assert "FUND-SAVED" in cli("show", "报告/甲.txt", "--relations", "--no-config").out
    write("报告/空.txt", "一、资金和培训", "本年各项工作按计划完成，支出10万元。")
    assert "FUND-SAVED" not in cli("diff", "报告/空.txt", "报告/甲.txt").out
    assert "FUND-SAVED" in cli("diff", "报告/空.txt", "报告/甲.txt", "--no-config").out


def test_overrides_by_path(cli: Cli, write: Write, report: Path) -> None:
    write("年报/2023/乙.txt", "一、资金和培训", WRONG_SAVED, WRONG_SUM)
    write("reportcheck.toml", "[[overrides]]", 'paths = ["年报/**"]', 'ignore = ["FUND"]', 'levels = {SUM = "note"}')
    ran = cli("check", ".", "--format", "json", "--notes")
    told = {
        Path(one["path"]).name: sorted((each["rule"], each["level"]) for each in one["findings"])
        for one in json.loads(ran.out)["documents"]
    }
    assert told["甲.txt"] == [("FUND-SAVED", "error"), ("SUM-PARTS", "error")]
    assert told["乙.txt"] == [("SUM-PARTS", "note")]


def test_overrides_reach_profiles_and_add_up() -> None:
    from reportcheck.config import Override

    settings = Settings(
        ignore=("A",),
        overrides=(
            Override(("*.txt",), ignore=("B",), levels=(("C", "note"),)),
            Override(("甲*",), select=("D",), levels=(("C-X", "warning"),), profile="mof-2020"),
        ),
    )
    both = settings.for_file("甲.txt")
    assert (both.ignore, both.select, both.profile) == (("A", "B"), ("D",), "mof-2020")
    assert (both.level_of("C-X", "error"), both.level_of("C-Y", "error")) == ("warning", "note")
    assert settings.for_file("乙.docx") == settings


def test_levels_decide_the_exit_status(cli: Cli, write: Write, report: Path) -> None:
    write("reportcheck.toml", "[levels]", 'FUND-SAVED = "warning"', 'SUM = "warning"')
    assert cli("check", "报告").status == 0
    assert cli("check", "报告", "--fail-on", "warning").status == 1


@pytest.mark.parametrize(
    ("lines", "zh", "en"),
    [
        (["ingore = []"], "没有 ingore 这一项设置，是否想用 ignore？", "no setting ingore; did you mean ignore?"),
        (["fail_on = 'error'"], "没有 fail_on 这一项设置，是否想用 fail-on？", "did you mean fail-on?"),
        (["xyz = 1"], "没有 xyz 这一项设置，可用：select、", "there is no setting xyz; there are: select, "),
        (
            ["ignore = 'FUND'"],
            'ignore 应为一组文字，如 ["FUND", "RATE-NAMED"]，而不是 "FUND"',
            "must be a list of texts",
        ),
        (["notes = 1"], "notes 应为true 或 false，而不是 1", "notes must be true or false, not 1"),
        (["fail-on = 'fatal'"], "fail-on 应为error、warning、note、never之一", "one of error, warning, note, never"),
        (["min-coverage = 101"], "min-coverage 应为0 到 100 之间的数", "a number from 0 to 100"),
        (["min-coverage = true"], "min-coverage 应为0 到 100 之间的数", "a number from 0 to 100"),
        (["levels = {FUND = 'fatal'}"], "levels 应为规则与级别的对照", "levels must be a table of rules and levels"),
        (["overrides = 1"], "overrides 应为一组表", "overrides must be tables"),
        (["[[overrides]]", "ignore = []"], "overrides[1] 缺少 paths", "overrides[1] lacks paths"),
        (
            ["[[overrides]]", "paths = ['a']", "ignor = []"],
            "没有 overrides[1].ignor 这一项设置，是否想用 ignore？",
            "ignore?",
        ),
        (["[[suppress]]", "rule = 'FUND'", "path = 'a'"], "suppress[1] 缺少 reason", "suppress[1] lacks reason"),
        (["[[suppress]]", "rule = 'FUND'", "reason = ' '"], "suppress[1].reason 应为文字", "must be a text"),
        (["[[suppress]]", "rule = 'FUND'", "reason = '已说明'"], "suppress[1] 还要有 path", "also needs path"),
        (["[[suppress]]", "rule='FUND'", "path='a'", "until='明年'"], "suppress[1].until 应为日期", "must be a date"),
        (["ignore = ["], "不是正确的 TOML", "is no correct TOML"),
        (["ignore = ['FUND-SAVD']"], "没有 FUND-SAVD 这条规则，是否想用 FUND-SAVED？", "did you mean FUND-SAVED?"),
        (["[levels]", "XYZ = 'note'"], "没有 XYZ 这条规则", "there is no rule XYZ"),
        (["[[overrides]]", "paths = ['a']", "profile = 'mars'"], "没有 mars 这个配置", "there is no profile mars"),
        (["baseline = '没有.json'"], "没有基线文件", "there is no baseline"),
        (["recipes = ['没有.yaml']"], "没有.yaml", "没有.yaml"),
    ],
)
def test_mistakes_name_file_key_and_what_was_expected(
    cli: Cli, write: Write, report: Path, lines: list[str], zh: str, en: str
) -> None:
    write("reportcheck.toml", *lines)
    for lang, said in (("zh", zh), ("en", en)):
        ran = cli("check", "报告", "--lang", lang)
        assert (ran.status, ran.out) == (2, "")
        assert said in ran.err
        assert "Traceback" not in ran.err
        if "没有.yaml" not in said and "baseline" not in lines[0]:
            assert "reportcheck.toml" in ran.err


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "reportcheck.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError):
        read_config(tmp_path / "reportcheck.toml")


def test_paths_in_it_are_from_its_own_folder_on(tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("设置/reportcheck.toml", 'baseline = "基线.json"', 'recipes = ["配方"]')
    monkeypatch.chdir(tmp_path)
    values = read_config(Path("设置/reportcheck.toml")).values
    assert values["baseline"] == str(Path("设置/基线.json"))
    assert values["recipes"] == (str(Path("设置/配方")),)


def test_nothing_is_found_where_there_is_nothing(tmp_path: Path) -> None:
    assert find_config([]) is None
    found = find_config([str(tmp_path / "没有" / "a.txt")])
    assert found is None or tmp_path not in found.parents


def test_every_key_is_a_setting() -> None:
    not_for_users = {"root", "limits", "asked", "with_text", "with_relations", "with_ledger"}
    assert {key.replace("-", "_") for key in KEYS} == {*Settings.__slots__} - not_for_users


def test_the_reference_describes_every_key_and_no_other() -> None:
    text = (DOCS / "adopting.md").read_text("utf-8")
    for title, keys in (("Keys", KEYS), ("[[overrides]]", OVERRIDE_KEYS), ("[[suppress]]", SUPPRESS_KEYS)):
        section = text.partition(f"### {title}\n")[2].partition("\n#")[0]
        assert re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE) == list(keys)


def test_the_example_of_the_reference_is_correct(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", (DOCS / "adopting.md").read_text("utf-8"), re.DOTALL)
    path = tmp_path / "reportcheck.toml"
    path.write_text(example, "utf-8")
    values = read_config(path).values
    Settings(**values)
    assert {"levels", "overrides", "suppress", "baseline"} <= values.keys()


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("年报/**", "年报/2023/甲.docx", True),
        ("年报/**", "其他/年报/甲.docx", False),
        ("**/年报/*.docx", "其他/年报/甲.docx", True),
        ("**/年报/*.docx", "年报/甲.docx", True),
        ("年报/*", "年报/2023/甲.docx", True),
        ("年报/*.docx", "年报/2023/甲.docx", False),
        ("*.docx", "年报/2023/甲.docx", True),
        ("甲.docx", "年报/2023/甲.docx", True),
        ("年报", "年报/2023/甲.docx", True),
        ("年报/", "其他/年报/甲.docx", True),
        ("./年报/甲.docx", "年报/甲.docx", True),
        ("甲?.docx", "甲1.docx", True),
        ("甲?.docx", "甲12.docx", False),
        ("a.docx", "aXdocx", False),
        ("全部.zip", "全部.zip!/甲.docx", False),
        ("全部.zip!/*.docx", "全部.zip!/甲.docx", True),
    ],
)
def test_patterns(pattern: str, path: str, fits: bool) -> None:
    assert path_matches(pattern, path) is fits
