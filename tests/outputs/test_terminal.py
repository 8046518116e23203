"""What a person sees: the text with its numbers, the sum, the gap, the likely slip, and a summary."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from tests.outputs.ledgers import with_fates

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.terminal import render
from reportcheck.results import Finding, Report, Suggestion


def shown(reports: list[Report], look: Look = Look(), **settings: Any) -> str:  # noqa: B008
    return "".join(render(reports, Settings(**settings), look))


def test_a_finding_in_full(report: Report) -> None:
    said = shown([report])
    for part in (
        "报告/自评.docx  已核对  错误 1  1 个关系成立  核对 1 个数字",
        "错误  FUND-SAVED",
        "二、资金使用情况 › （一）专项业务经费 › 第12段",
        "年初预算【54.66万元】，追加【50万元】，实际使用【74.79万元】，节约【28.97万元】。",
        "算式        54.66 + 50 − 74.79 = 29.87",
        "应为29.87万元，文中为28.97万元，差额0.9万元，四舍五入最多可解释0.015万元",
        "可能的笔误  28.97万元 → 29.87万元（两位数字颠倒）",
        "同因        RATE-SAVED  28.97 ÷ 104.66 = 27.68%",
    ):
        assert part in said


def test_the_summary_counts_everything(reports: list[Report]) -> None:
    said = shown(reports)
    for part in (
        "文件  已核对 2，部分核对 1，没有可核对的关系 1，无法读取 1，检查中断 1，超时 1",
        "关系  成立 3，矛盾 3，未核对 3",
        "发现  错误 1，警告 1，提示 1（用 --notes 显示提示）",
        "数字  已核对 3，无需核对 3，覆盖率 100.00%",
    ):
        assert part in said


def test_files_without_findings_say_why(reports: list[Report]) -> None:
    said = shown(reports[1:])
    for part in (
        "干净.txt  已核对  未发现矛盾",
        "图片.docx  部分核对  未发现矛盾",
        "未读取的内容：图片",
        "无数字.txt  没有可核对的关系",
        "坏.docx  无法读取\n  文件不是完整的 Word 文档。",
        "检查程序出错",
    ):
        assert part in said


def test_too_little_coverage_is_said_of_the_report(make_report: Callable[..., Report]) -> None:
    half = make_report(ledger=with_fates("checked", "not_checked"))
    assert "数字覆盖率 50.00%，低于要求的 90%" in shown([half], min_coverage=Decimal(90))
    assert "覆盖率低于 90% 的 1" in shown([half], min_coverage=Decimal(90))
    assert "coverage of numbers 50.00%, below the 90% asked for" in shown([half], min_coverage=Decimal(90), lang="en")
    assert "低于" not in shown([half], min_coverage=Decimal(50))
    assert "低于" not in shown([make_report(ledger=())], min_coverage=Decimal(100))


def test_english(reports: list[Report]) -> None:
    said = shown(reports, Look(width=140), lang="en")
    for part in (
        "error  FUND-SAVED",
        "computed 29.87万元, stated 28.97万元, difference 0.9万元, rounding explains at most 0.015万元",
        "paragraph 12",
        "checked 2, partly checked 1",
        "table at paragraph 18, row 4, column 2",
    ):
        assert part in said


def test_no_colour_codes_without_a_terminal_and_some_with_one(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b" not in shown([report])
    coloured = shown([report], Look(colour=True, width=100))
    assert "\x1b[" in coloured
    assert "【" not in coloured


def test_relations_and_ledger_on_request(report: Report) -> None:
    said = shown([report], relations=True, ledger=True)
    assert "成立    RATE-SPENT  118.50 ÷ 120.00 = 98.75%（全年预算）" in said
    assert "未核对  FUND-CUT    缺少调减数" in said
    assert "2022年     无需核对  第1段" in said


def test_many_places_are_counted_not_listed(
    make_report: Callable[..., Report], make_finding: Callable[..., Finding], in_text: Callable[..., Any]
) -> None:
    evidence = tuple(in_text("50万元", "part", "500000", block=block) for block in range(20))
    said = shown([make_report(findings=(make_finding(evidence=evidence, suggestion=None),))])
    assert "另有 14 处" in said
    assert [f"第{n}段" in said for n in (1, 5, 6, 19, 20)] == [True, True, False, False, True]


def test_the_slip_is_shown_among_many_places(
    make_report: Callable[..., Report], make_finding: Callable[..., Finding], in_text: Callable[..., Any]
) -> None:
    evidence = tuple(in_text("50万元", "part", "500000", block=block) for block in range(20))
    finding = make_finding(evidence=evidence, suggestion=Suggestion(9, "50万元", "5万元", "多写一位"))
    said = shown([make_report(findings=(finding,))])
    assert [f"第{n}段" in said for n in (4, 5, 10, 20)] == [True, False, True, True]


def test_gaps_between_rates_are_percentage_points_without_a_sign(
    make_report: Callable[..., Report], make_finding: Callable[..., Finding]
) -> None:
    rate = make_finding(unit="%", computed="93.64", stated="96.48", difference="-2.84", rounding_allowance="0.01")
    said = shown([make_report(findings=(rate,))])
    assert "应为93.64%，文中为96.48%，差额2.84个百分点，四舍五入最多可解释0.01个百分点" in said


def test_square_brackets_are_text(make_report: Callable[..., Report], make_finding: Callable[..., Finding]) -> None:
    said = shown([make_report(path="[bold]a.docx", findings=(make_finding(message="财预[2022]10号[/]"),))])
    assert "[bold]a.docx" in said
    assert "财预[2022]10号[/]" in said


def test_a_narrow_screen_wraps(report: Report) -> None:
    assert max(len(line) for line in shown([report], Look(width=60)).splitlines()) <= 60
