"""`reportcheck diff`: two drafts, or two JSON results."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.adoption.conftest import RIGHT_SAVED, RIGHT_SUM, WRONG_SAVED, WRONG_SUM

Cli = Callable[..., Any]
Write = Callable[..., Path]


@pytest.fixture
def drafts(write: Write) -> None:
    write("初稿.txt", "一、资金和培训", WRONG_SAVED, RIGHT_SUM)
    write("二稿.txt", "一、编制说明", "数据取自业务台账。", "二、资金和培训", RIGHT_SAVED, WRONG_SUM)
    write("三稿.txt", "一、编制说明", "数据取自业务台账。", "二、资金和培训", WRONG_SUM)


def test_two_reports(cli: Cli, drafts: None) -> None:
    ran = cli("diff", "初稿.txt", "二稿.txt")
    assert ran.status == 1
    lines = ran.out.splitlines()
    assert [line for line in lines if line[0] != " "] == ["已消除 1 条", "仍存在 0 条", "新增 1 条"]
    assert [line.split()[:2] for line in lines if line[0] == " "] == [["错误", "FUND-SAVED"], ["错误", "SUM-PARTS"]]
    ran = cli("diff", "二稿.txt", "三稿.txt", "--lang", "en")
    assert (ran.status, ran.out.splitlines()[:2]) == (0, ["cleared: 0", "kept: 1"])


def test_as_json(cli: Cli, drafts: None) -> None:
    told = json.loads(cli("diff", "初稿.txt", "二稿.txt", "-f", "json").out)
    assert (told["old"], told["new"], told["kept"]) == ("初稿.txt", "二稿.txt", [])
    assert [one["rule"] for one in told["added"]] == ["SUM-PARTS"]
    assert set(told["cleared"][0]) == {"id", "rule", "level", "message"}


@pytest.mark.parametrize(("fail_on", "status"), [("error", 1), ("warning", 1), ("never", 0)])
def test_what_fails(cli: Cli, drafts: None, fail_on: str, status: int) -> None:
    assert cli("diff", "初稿.txt", "二稿.txt", "--fail-on", fail_on).status == status


def test_two_results(cli: Cli, drafts: None) -> None:
    for name in ("初稿", "二稿", "三稿"):
        cli("check", f"{name}.txt", "-o", f"{name}.json")
    assert cli("diff", "初稿.json", "二稿.json").out == cli("diff", "初稿.txt", "二稿.txt").out
    assert cli("diff", "二稿.json", "三稿.json").status == 0


def test_results_of_many_reports_are_compared_one_by_one(cli: Cli, write: Write) -> None:
    write("报告/甲.txt", "一、培训", WRONG_SUM)
    write("报告/乙.txt", "一、培训", RIGHT_SUM)
    write("报告/丙.txt", "一、培训", RIGHT_SUM)
    cli("check", "报告", "-o", "旧.json")
    write("报告/甲.txt", "一、培训", RIGHT_SUM)
    write("报告/乙.txt", "一、培训", WRONG_SUM)
    Path("报告/丙.txt").unlink()
    cli("check", "报告", "-o", "新.json")
    ran = cli("diff", "旧.json", "新.json")
    assert [line for line in ran.out.splitlines() if line[0] != " "] == ["已消除 1 条", "仍存在 0 条", "新增 1 条"]
    assert (ran.status, ran.err) == (1, "只在旧结果中：报告/丙.txt\n")


def test_an_accepted_finding_is_neither_cleared_nor_kept(cli: Cli, drafts: None, write: Write) -> None:
    cli("check", "二稿.txt", "-o", "旧.json")
    write("reportcheck.toml", "[[suppress]]", 'rule = "SUM"', 'path = "*.txt"', 'reason = "含重复"')
    cli("check", "二稿.txt", "-o", "新.json")
    told = json.loads(cli("diff", "旧.json", "新.json", "-f", "json").out)
    assert (told["cleared"], told["kept"], told["added"]) == ([], [], [])


def test_a_draft_that_cannot_be_read(cli: Cli, drafts: None) -> None:
    ran = cli("diff", "初稿.txt", "没有.txt")
    assert ran.status == 2
    assert "没有.txt: " in ran.err
    assert ran.out.splitlines() == ["已消除 0 条", "仍存在 0 条", "新增 0 条"]
    cli("check", "没有.txt", "-o", "坏.json")
    cli("check", "初稿.txt", "-o", "好.json")
    assert cli("diff", "坏.json", "好.json").status == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "不是 reportcheck check --format json 的结果"),
        ("[]", "不是 reportcheck check --format json 的结果"),
        ('{"fingerprint_version": 2, "documents": [{"path": "a", "status": "checked", "findings": [{}]}]}', "不是"),
        ('{"fingerprint_version": 2, "documents": [{"path": "a", "status": "checked", "findings": 1}]}', "不是"),
        ('{"fingerprint_version": 1, "documents": []}', "指纹是另一版本（1 ≠ 2）"),
        ('{"documents": []}', "指纹是另一版本"),
    ],
)
def test_results_that_cannot_be_used(cli: Cli, write: Write, content: str, said: str) -> None:
    write("坏.json", content)
    ran = cli("diff", "坏.json", "坏.json")
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_a_report_and_a_result_are_not_compared(cli: Cli, drafts: None) -> None:
    assert "只能比较" in cli("diff", "初稿.txt", "旧.json").err
    assert "cannot read" in cli("diff", "没有.json", "旧.json", "--lang", "en").err
