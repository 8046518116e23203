"""A baseline: written once, then only new findings count, and gone ones are told."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.adoption.conftest import RIGHT_SUM, WRONG_SAVED, WRONG_SUM

Cli = Callable[..., Any]
Write = Callable[..., Path]
NEW = "村级活动中心共有座位96个，由东厅48个、西厅36个、南厅24个构成。"


@pytest.fixture
def written(cli: Cli, write: Write) -> Path:
    """A report with two findings, and a baseline that has both."""
    write("报告/甲.txt", "一、资金和培训", WRONG_SAVED, WRONG_SUM)
    ran = cli("check", "报告", "--write-baseline", "基线.json")
    assert ran.status == 0
    assert len(ran.out.splitlines()) == 2
    assert "已将 2 条发现写入基线 基线.json" in ran.err
    return Path("基线.json")


def test_known_findings_do_not_count(cli: Cli, written: Path) -> None:
    ran = cli("check", "报告", "--baseline", "基线.json")
    assert (ran.status, ran.out) == (0, "")
    assert "不计 基线已有 2" in ran.err
    assert cli("check", "报告").status == 1


def test_files_whose_names_are_no_text_are_known_too(cli: Cli, tmp_path: Path) -> None:
    name = os.fsdecode(b"\xe7\x94\xb2\xff\xe2\x80\xae.txt")  # a byte that is not UTF-8, a mark of direction
    (tmp_path / "报告").mkdir()
    (tmp_path / "报告" / name).write_text(WRONG_SAVED, "utf-8")
    assert cli("check", "报告", "--write-baseline", "基线.json").status == 0
    assert "甲\\udcff\\u202e.txt" in (tmp_path / "基线.json").read_text("utf-8")
    ran = cli("check", "报告", "--baseline", "基线.json")
    assert (ran.status, ran.out) == (0, "")
    assert "不计 基线已有 1" in ran.err


def test_new_ones_count_and_gone_ones_are_told(cli: Cli, write: Write, written: Path) -> None:
    write("报告/甲.txt", "一、编制说明", "数据取自业务台账。", "二、培训和资金", NEW, RIGHT_SUM, WRONG_SAVED)
    ran = cli("check", "报告", "--baseline", "基线.json")
    assert ran.status == 1
    assert len(ran.out.splitlines()) == 1
    assert "≠ 96，" in ran.out
    assert "不计 基线已有 1，已消除 1 条" in ran.err
    told = cli("check", "报告", "--baseline", "基线.json", "--format", "terminal")
    assert "基线中的发现已消除 1 条：SUM-PARTS" in told.out
    (document,) = json.loads(cli("check", "报告", "--baseline", "基线.json", "-f", "json").out)["documents"]
    assert [one["rule"] for one in document["cleared"]] == ["SUM-PARTS"]
    assert document["cleared"][0]["message"].startswith("“一、资金和培训”")
    assert [(one["how"], one["reason"]) for one in document["suppressed"]] == [("baseline", None)]


def test_the_same_slip_once_more_is_new(cli: Cli, write: Write, written: Path) -> None:
    write("报告/甲.txt", "一、资金和培训", WRONG_SAVED, WRONG_SUM, "二、复述", "情况如下。", WRONG_SUM)
    ran = cli("check", "报告", "--baseline", "基线.json")
    assert (ran.status, len(ran.out.splitlines())) == (1, 1)


def test_the_same_slip_in_another_file_is_new(cli: Cli, write: Write, written: Path) -> None:
    write("报告/乙.txt", "一、资金和培训", WRONG_SAVED, WRONG_SUM)
    ran = cli("check", "报告", "--baseline", "基线.json")
    assert [line.partition(":")[0] for line in ran.out.splitlines()] == ["报告/乙.txt"] * 2


def test_files_are_named_from_the_baseline_on(
    cli: Cli, written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path / "报告")
    assert cli("check", "甲.txt", "--baseline", "../基线.json").status == 0
    assert cli("check", str(tmp_path / "报告" / "甲.txt"), "--baseline", "../基线.json").status == 0
    assert list(json.loads((tmp_path / "基线.json").read_text("utf-8"))["files"]) == ["报告/甲.txt"]


def test_nothing_is_gone_where_nothing_was_looked_for(cli: Cli, write: Write, written: Path) -> None:
    assert "已消除" not in cli("check", "报告", "--baseline", "基线.json", "--select", "FUND").err
    write("报告/甲.txt")
    ran = cli("check", "报告", "--baseline", "基线.json")
    assert (ran.status, "已消除" in ran.err) == (2, False)


def test_in_the_settings_file_and_written_again(cli: Cli, write: Write, written: Path) -> None:
    write("reportcheck.toml", 'baseline = "基线.json"')
    assert cli("check", "报告").status == 0
    write("报告/甲.txt", "一、资金和培训", WRONG_SAVED, NEW)
    assert cli("check", "报告").status == 1
    assert "已将 2 条" in cli("check", "报告", "--write-baseline", "基线.json").err
    assert cli("check", "报告").status == 0
    Path("基线.json").unlink()
    assert cli("check", "报告").status == 2
    assert cli("check", "报告", "--write-baseline", "基线.json").status == 0


def test_what_a_person_has_accepted_is_not_written(cli: Cli, write: Write, written: Path) -> None:
    write("reportcheck.toml", "[[suppress]]", 'rule = "SUM"', 'path = "报告"', 'reason = "含重复"')
    assert "已将 1 条" in cli("check", "报告", "--write-baseline", "基线.json").err


def test_a_file_that_cannot_be_read_still_fails_the_run(cli: Cli, write: Write) -> None:
    write("甲.txt", "一、培训", WRONG_SUM)
    assert cli("check", "甲.txt", "没有.txt", "--write-baseline", "基线.json").status == 2
    assert Path("基线.json").exists()


@pytest.mark.parametrize(
    ("content", "zh", "en"),
    [
        ("{", "不是 reportcheck 的基线文件", "is no baseline"),
        ("[]", "不是 reportcheck 的基线文件", "is no baseline"),
        (
            '{"reportcheck_baseline": 1, "fingerprint_version": 1, "files": {}}',
            "指纹是另一版本",
            "another version (1 ≠ ",
        ),
        ('{"reportcheck_baseline": 1, "fingerprint_version": 2, "files": {"a": [{}]}}', "（files）", "(files)"),
        ('{"reportcheck_baseline": 1, "fingerprint_version": 2, "files": 3}', "（files）", "(files)"),
    ],
)
def test_baselines_that_cannot_be_used(cli: Cli, write: Write, content: str, zh: str, en: str) -> None:
    write("甲.txt", "一、培训", WRONG_SUM)
    write("基线.json", content)
    for lang, said in (("zh", zh), ("en", en)):
        ran = cli("check", "甲.txt", "--baseline", "基线.json", "--lang", lang)
        assert (ran.status, ran.out) == (2, "")
        assert said in ran.err
    assert cli("check", "甲.txt", "--baseline", ".").status == 2


@pytest.mark.parametrize("target", ["没有/基线.json", "."])
def test_a_baseline_that_cannot_be_written(cli: Cli, write: Write, target: str) -> None:
    write("甲.txt", "一、培训", WRONG_SUM)
    ran = cli("check", "甲.txt", "--write-baseline", target)
    assert ran.status == 2
    assert "无法写入" in ran.err


def test_writing_twice_gives_the_same_file(cli: Cli, written: Path) -> None:
    before = Path("基线.json").read_bytes()
    cli("check", "报告", "--write-baseline", "基线.json")
    assert Path("基线.json").read_bytes() == before
