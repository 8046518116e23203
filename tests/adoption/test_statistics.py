"""--statistics: counts, and nothing but counts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.adoption.conftest import WRONG_SAVED, WRONG_SUM

Cli = Callable[..., Any]


@pytest.fixture(autouse=True)
def reports(write: Callable[..., Path]) -> None:
    write("报告/甲.txt", "一、资金和培训", WRONG_SAVED, WRONG_SUM)
    write("报告/乙.txt", "一、培训", WRONG_SUM)
    write("报告/空.txt")


def test_for_people(cli: Cli) -> None:
    ran = cli("check", "报告", "--statistics")
    assert ran.status == 2
    lines = ran.out.splitlines()
    assert lines[0].startswith("2  错误  SUM-PARTS   ")
    assert lines[1].startswith("1  错误  FUND-SAVED  ")
    assert "文件  已核对 2，无法读取 1" in lines
    assert any(line.startswith("数字  已核对") for line in lines)
    assert cli("check", "报告", "--statistics", "--lang", "en").out.startswith("2  error  SUM-PARTS")


def test_for_programs(cli: Cli, tmp_path: Path) -> None:
    told = json.loads(cli("check", "报告", "--statistics", "--format", "json").out)
    assert told["rules"] == [
        {"rule": "SUM-PARTS", "level": "error", "count": 2},
        {"rule": "FUND-SAVED", "level": "error", "count": 1},
    ]
    assert told["levels"] == {"error": 3, "warning": 0, "note": 0}
    assert (told["files"]["checked"], told["files"]["unreadable"]) == (2, 1)
    assert told["numbers"]["checked"] > 0
    assert told["suppressed"] == {}
    cli("check", "报告", "--statistics", "-o", "数目.json")
    assert json.loads((tmp_path / "数目.json").read_text("utf-8")) == told


def test_without_findings_only_the_summary(cli: Cli) -> None:
    assert cli("check", "报告/乙.txt", "--statistics", "--select", "FUND").out.startswith("文件")


def test_only_as_text_or_json(cli: Cli) -> None:
    assert "--statistics 只能" in cli("check", "报告", "--statistics", "-o", "数目.html").err
    assert "text or json" in cli("check", "报告", "--statistics", "-f", "html", "--lang", "en").err
