"""Reports made by hand, as a check would return them."""

from __future__ import annotations

from typing import Any

import pytest

from reportcheck.results import Evidence, Finding, LedgerEntry, Related, RelationRecord, Report, Suggestion

SECTION = ("二、资金使用情况", "（一）专项业务经费")
TEXT = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"
ROW = "合计|120.00|118.50|98.75%"


def in_text(quote: str, role: str, value: str, unit: str = "元", context: str = TEXT, block: int = 11) -> Evidence:
    start = context.index(quote)
    place = {"type": "paragraph", "block": block, "start": start, "end": start + len(quote)}
    return Evidence(quote, context, SECTION, place, role, value, unit)


def in_row(quote: str, column: int, role: str, value: str, unit: str = "元") -> Evidence:
    place = {"type": "cell", "block": 17, "row": 3, "column": column, "start": 0, "end": len(quote)}
    return Evidence(quote, ROW, SECTION[:1], place, role, value, unit)


def make_finding(**changes: Any) -> Finding:
    values: dict[str, Any] = {
        "id": "a1b2c3d4",
        "rule": "FUND-SAVED",
        "level": "error",
        "message": "节约额与预算、支出对不上：54.66 + 50 − 74.79 = 29.87，文中为28.97万元。",
        "evidence": (
            in_text("54.66万元", "budget.initial", "546600"),
            in_text("50万元", "budget.added", "500000"),
            in_text("74.79万元", "spent", "747900"),
            in_text("28.97万元", "saved", "289700"),
        ),
        "equation": "54.66 + 50 − 74.79 = 29.87",
        "computed": "298700",
        "stated": "289700",
        "difference": "9000",
        "rounding_allowance": "150",
        "unit": "元",
        "suggestion": Suggestion(3, "28.97万元", "29.87万元", "两位数字颠倒"),
        "related": (Related("RATE-SAVED", "28.97 ÷ 104.66 = 27.68%", "节约率由同一个数字算出"),),
    }
    return Finding(**(values | changes))


def make_report(**changes: Any) -> Report:
    row = (in_row("120.00", 1, "budget.full", "1200000"), in_row("118.50", 2, "spent", "1185000"))
    values: dict[str, Any] = {
        "path": "报告/自评.docx",
        "sha256": "0" * 64,
        "reader": "docx",
        "status": "checked",
        "titles": ("2022年度绩效自评报告",),
        "findings": (make_finding(),),
        "relations": (
            RelationRecord("RATE-SPENT", "holds", "118.50 ÷ 120.00 = 98.75%", "全年预算", row),
            RelationRecord("FUND-SAVED", "contradicted", "54.66 + 50 − 74.79 = 29.87", "", make_finding().evidence),
            RelationRecord("FUND-CUT", "not_checked", "", "", (), "缺少调减数"),
        ),
        "ledger": (
            LedgerEntry("54.66万元", TEXT, SECTION, make_finding().evidence[0].place, "checked", "", ("FUND-SAVED",)),
            LedgerEntry(
                "2022年", "2022年度", SECTION, {"type": "paragraph", "block": 0, "start": 0, "end": 5}, "exempt", "年份"
            ),
        ),
    }
    return Report(**(values | changes))


@pytest.fixture
def report() -> Report:
    return make_report()


@pytest.fixture
def reports() -> list[Report]:
    """One report of every status, with findings of every level."""
    note = make_finding(id="n", level="note", rule="STAFF-OVER", message="编制4人，实有8人，请说明。", suggestion=None)
    warning = make_finding(id="w", level="warning", evidence=make_report().relations[0].operands, suggestion=None)
    return [
        make_report(findings=(make_finding(), warning, note)),
        make_report(path="干净.txt", reader="txt", findings=()),
        make_report(
            path="图片.docx",
            status="partial",
            findings=(),
            unread_parts=({"kind": "picture", "description": "图片", "block": 4},),
        ),
        make_report(path="无数字.txt", status="nothing_checked", findings=(), relations=(), ledger=(), titles=()),
        Report("坏.docx", "0" * 64, "", "unreadable", "文件不是完整的 Word 文档。", "truncated"),
        Report("崩.docx", "", "", "crashed", "检查程序出错，本文件未核对（KeyError: 1）。", "crashed"),
        Report("慢.docx", "0" * 64, "docx", "timeout", "超过时间限制。", "timeout"),
    ]


@pytest.fixture(name="make_finding")
def make_finding_fixture() -> Any:
    return make_finding


@pytest.fixture(name="make_report")
def make_report_fixture() -> Any:
    return make_report


@pytest.fixture(name="in_text")
def in_text_fixture() -> Any:
    return in_text


@pytest.fixture(name="in_row")
def in_row_fixture() -> Any:
    return in_row
