"""CSV: what Excel opens without asking, and nothing in it that Excel would calculate."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

import pytest
from tests.outputs.ledgers import with_fates

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Report

Make = Callable[..., Any]


def rows(reports: Iterable[Report], **settings: Any) -> list[dict[str, str]]:
    text = "".join(map(str, renderer("csv")(reports, Settings(**settings), Look())))
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_a_row_a_finding(report: Report) -> None:
    (row,) = rows([report])
    assert row == {
        "文件": "报告/自评.docx",
        "章节": "二、资金使用情况 › （一）专项业务经费",
        "位置": "第12段",
        "原文": "年初预算【54.66万元】，追加【50万元】，实际使用【74.79万元】，节约【28.97万元】。",
        "算式": "54.66 + 50 − 74.79 = 29.87",
        "应为": "29.87",
        "文中为": "28.97",
        "差额": "0.9",
        "四舍五入最多可解释": "0.015",
        "计量单位": "万元",
        "可能的笔误": "28.97万元 → 29.87万元（两位数字颠倒）",
        "规则": "FUND-SAVED",
        "级别": "错误",
        "说明": report.findings[0].message,
        "编号": "a1b2c3d4",
    }


def test_many_places_are_counted(make_report: Make, make_finding: Make, in_row: Make) -> None:
    cells = tuple(in_row("120.00", column, "", "1200000") for column in range(7))
    (row,) = rows([make_report(findings=(make_finding(evidence=cells, suggestion=None),))])
    assert row["位置"] == "，".join(f"第18段表格 第4行第{column}列" for column in (1, 2, 3)) + "，另有 4 处"


def test_files_that_were_not_checked_have_a_row(reports: list[Report]) -> None:
    told = [(row["文件"], row["级别"], row["规则"]) for row in rows(reports, lang="zh")]
    assert told == [
        ("报告/自评.docx", "错误", "FUND-SAVED"),
        ("报告/自评.docx", "警告", "FUND-SAVED"),
        ("图片.docx", "部分核对", ""),
        ("无数字.txt", "没有可核对的关系", ""),
        ("坏.docx", "无法读取", ""),
        ("崩.docx", "检查中断", ""),
        ("慢.docx", "超时", ""),
    ]


def test_too_little_coverage_has_a_row(make_report: Make) -> None:
    half = make_report(findings=(), ledger=with_fates("checked", "not_checked"))
    (row,) = rows([half], min_coverage=Decimal(90))
    assert (row["级别"], row["说明"]) == ("覆盖率不足", "数字覆盖率 50.00%，低于要求的 90%")


def test_english_headings(report: Report) -> None:
    assert list(rows([report], lang="en")[0])[:4] == ["file", "section", "place", "text"]


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "|x", "%x", "=cmd|'/c calc'!A1"]
)
def test_no_text_is_calculated(make_report: Make, make_finding: Make, formula: str) -> None:
    (row,) = rows([make_report(path=formula, findings=(make_finding(message=formula, equation=formula),))])
    assert row["文件"] == row["说明"] == row["算式"] == "'" + formula


def test_numbers_stay_numbers(make_report: Make, make_finding: Make) -> None:
    (row,) = rows([make_report(findings=(make_finding(difference="-9000", stated="1200000000"),))])
    assert Decimal(row["差额"]) == Decimal("-0.9")
    assert row["文中为"] == "120000"


def test_lines_and_quotes_stay_in_their_cell(make_report: Make, make_finding: Make) -> None:
    text = '甲,乙\n"丙"'
    (row,) = rows([make_report(findings=(make_finding(message=text),))])
    assert row["说明"] == text
