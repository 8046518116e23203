"""One line a finding; a file that is not clean for another reason has a line too."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from tests.outputs.ledgers import with_fates

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.concise import render
from reportcheck.results import Report


def lines(reports: list[Report], **settings: Any) -> list[str]:
    return "".join(render(reports, Settings(**settings), Look())).splitlines()


def test_a_finding_stands_where_its_slip_is(report: Report) -> None:
    assert lines([report]) == [
        "报告/自评.docx:P12: FUND-SAVED error 节约额与预算、支出对不上：54.66 + 50 − 74.79 = 29.87，文中为28.97万元。"
    ]


def test_a_place_in_a_table(reports: list[Report]) -> None:
    assert lines(reports)[1].startswith("报告/自评.docx:T18R4C2: FUND-SAVED warning ")


def test_every_status_but_checked_has_a_line(reports: list[Report]) -> None:
    said = [line for line in lines(reports) if not line.startswith("报告/")]
    assert said == [
        "图片.docx: partial: 未读取的内容：图片",
        "无数字.txt: nothing_checked: 没有可核对的关系",
        "坏.docx: unreadable: 文件不是完整的 Word 文档。",
        "崩.docx: crashed: 检查程序出错，本文件未核对（KeyError: 1）。",
        "慢.docx: timeout: 超过时间限制。",
    ]


def test_too_little_coverage_has_a_line(make_report: Callable[..., Report]) -> None:
    half = make_report(path="a.txt", findings=(), ledger=with_fates("checked", "not_checked"))
    assert lines([half], min_coverage=Decimal("99.5")) == ["a.txt: uncovered: 数字覆盖率 50.00%，低于要求的 99.5%"]
    assert lines([half], min_coverage=Decimal(50)) == []


def test_notes_relations_and_ledger_on_request(reports: list[Report]) -> None:
    said = "\n".join(lines(reports[:1], notes=True, relations=True, ledger=True))
    assert "STAFF-OVER note" in said
    assert "报告/自评.docx:T18R4C2: RATE-SPENT holds 118.50 ÷ 120.00 = 98.75%" in said
    assert "报告/自评.docx:: FUND-CUT not_checked 缺少调减数" in said
    assert "报告/自评.docx:P12: 54.66万元 checked FUND-SAVED" in said
    assert "报告/自评.docx:P1: 2022年 exempt 年份" in said
