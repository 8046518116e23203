"""[[suppress]] in the settings: what it takes out, that it is told, and when it is not needed any more."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.adoption.conftest import RIGHT_SUM, WRONG_SAVED, WRONG_SUM

from reportcheck import Suppressed, Suppression, check

Cli = Callable[..., Any]
Write = Callable[..., Path]


@pytest.fixture
def report(write: Write) -> Path:
    return write("报告/甲.txt", "一、资金和培训", WRONG_SAVED, WRONG_SUM)


def suppress(write: Write, **keys: str) -> None:
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in keys.items()]
    write("reportcheck.toml", "[[suppress]]", *lines)


def fingerprint_of(path: Path, rule: str) -> str:
    return next(finding.id for finding in check(path).findings if finding.rule == rule)


@pytest.mark.parametrize(
    "aim", [{"path": "报告/甲.txt"}, {"path": "*.txt"}, {"quote": "860人次"}, {"fingerprint": "*"}]
)
def test_the_finding_does_not_count_and_stays_in_the_json(
    cli: Cli, write: Write, report: Path, aim: dict[str, str]
) -> None:
    if "fingerprint" in aim:
        aim = {"fingerprint": fingerprint_of(report, "SUM-PARTS")}
    suppress(write, rule="SUM-PARTS", reason="含重复参训人次", **aim)
    ran = cli("check", "报告", "--format", "json", "--select", "SUM")
    assert (ran.status, ran.err) == (0, "")
    (document,) = json.loads(ran.out)["documents"]
    assert document["findings"] == []
    (entry,) = document["suppressed"]
    assert (entry["how"], entry["reason"], entry["until"]) == ("config", "含重复参训人次", None)
    assert (entry["finding"]["rule"], entry["finding"]["level"]) == ("SUM-PARTS", "error")
    assert cli("check", "报告").status == 1
    assert "不计 设置说明 1" in cli("check", "报告").err


@pytest.mark.parametrize(
    "aim",
    [{"path": "别处/**"}, {"quote": "861人次"}, {"fingerprint": "0" * 16}, {"path": "报告/*.txt", "quote": "1人"}],
)
def test_other_findings_count(cli: Cli, write: Write, report: Path, aim: dict[str, str]) -> None:
    suppress(write, rule="SUM-PARTS", reason="含重复参训人次", **aim)
    assert cli("check", "报告", "--select", "SUM").status == 1


def test_one_that_is_not_needed_is_told(cli: Cli, write: Write, report: Path) -> None:
    suppress(write, rule="SUM-PARTS", path="报告/甲.txt", reason="含重复参训人次")
    assert "没有用到" not in cli("check", "报告").err
    write("报告/甲.txt", "一、资金和培训", WRONG_SAVED, RIGHT_SUM)
    assert "suppress[1] SUM-PARTS 报告/甲.txt 没有用到" in cli("check", "报告").err
    assert "suppress[1] SUM-PARTS 报告/甲.txt is not needed" in cli("check", "报告", "--lang", "en").err


def test_one_for_files_of_another_run_is_not_told(cli: Cli, write: Write, report: Path) -> None:
    write("别处/乙.txt", "一、培训", RIGHT_SUM)
    suppress(write, rule="SUM-PARTS", path="报告/甲.txt", reason="含重复参训人次")
    assert "没有用到" not in cli("check", "别处").err
    assert "没有用到" not in cli("check", "报告", "--select", "FUND").err


@pytest.mark.parametrize(
    ("until", "status", "said"), [("2020-01-31", 1, "已过期（2020-01-31）"), ("2999-12-31", 0, "")]
)
def test_until_a_day(cli: Cli, write: Write, report: Path, until: str, status: int, said: str) -> None:
    suppress(write, rule="SUM-PARTS", path="报告/甲.txt", reason="待复核", until=until)
    ran = cli("check", "报告", "--select", "SUM")
    assert ran.status == status
    assert said in ran.err
    assert "没有用到" not in ran.err


def test_a_toml_date(cli: Cli, write: Write, report: Path) -> None:
    lines = ["[[suppress]]", 'rule = "SUM"', 'path = "报告"', 'reason = "待复核"', "until = 2999-12-31"]
    write("reportcheck.toml", *lines)
    ran = cli("check", "报告", "--format", "json", "--select", "SUM")
    assert json.loads(ran.out)["documents"][0]["suppressed"][0]["until"] == "2999-12-31"


def test_in_python(report: Path) -> None:
    accepted = Suppression("SUM-PARTS", "含重复参训人次", quote="860人次")
    told = check(report, suppress=(accepted,))
    assert [finding.rule for finding in told.findings] == ["FUND-SAVED"]
    assert told.suppressed == (Suppressed(told.suppressed[0].finding, "config", "含重复参训人次"),)
