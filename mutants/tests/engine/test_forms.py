"""Tables, headings and grades: rules of form, whose examples take more than a sentence."""

from __future__ import annotations

import pytest
from tests.engine.report import check, loud, only, outcomes, quotes, suggested

TABLE = (
    "2023年教育项目支出明细表",
    "单位：万元",
    "|项目|预算数|支出数|",
    "|设备购置|60.00|58.00|",
    "|场地维修|40.00|{}|",
    "|合计|100.00|95.00|",
)


def _table(cell: str) -> list[str]:
    return [line.format(cell) for line in TABLE]


def test_a_table_is_footed_column_by_column() -> None:
    report = check("一、支出情况", "支出明细如下。", *_table("37.00"))
    assert outcomes(report, "SUM-TABLE") == ["holds", "holds"]
    assert not loud(report)


def test_a_cell_that_breaks_its_column() -> None:
    finding = only(check("一、支出情况", "支出明细如下。", *_table("73.00")), "SUM-TABLE")
    assert quotes(finding) == ["58.00", "73.00", "95.00"]
    assert suggested(finding) == ("73.00", "37.00")
    assert {evidence.place["type"] for evidence in finding.evidence} == {"cell"}


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("单位:万元", id="half width"),
        pytest.param("单位：万元", id="full width"),
    ],
)
def test_the_unit_note_rules_the_cells(note: str) -> None:
    lines = [note if line.startswith("单位") else line for line in _table("73.00")]
    finding = only(check("一、支出情况", "支出明细如下。", *lines), "SUM-TABLE")
    assert (finding.unit, finding.computed, finding.stated) == ("元", "1310000", "950000")


HEADINGS = ("一、基本情况", "教育经费使用规范。", "{}", "教育经费管理规范。", "三、存在问题", "无。")


def test_headings_in_order() -> None:
    assert not check(*(line.format("二、资金使用情况") for line in HEADINGS)).findings


def test_a_repeated_heading() -> None:
    finding = only(check(*(line.format("二、基本情况") for line in HEADINGS)), "HEADING-REPEATED")
    assert quotes(finding) == ["一、基本情况", "二、基本情况"]
    assert finding.level == "warning"


def test_a_number_that_is_left_out() -> None:
    lines = ("一、基本情况", "教育经费使用规范。", "二、资金使用情况", "教育经费管理规范。", "四、存在问题", "无。")
    finding = only(check(*lines), "HEADING-NUMBER")
    assert suggested(finding) == ("四、存在问题", "三、存在问题")


@pytest.mark.parametrize(
    ("score", "grade", "right"),
    [
        ("95", "优", ""),
        ("90", "优秀", ""),
        ("89.9", "优", "良"),
        ("80", "良好", ""),
        ("79", "良", "中"),
        ("59", "中", "差"),
    ],
)
def test_national_bands(score: str, grade: str, right: str) -> None:
    report = check(f"项目自评得分{score}分，评价等级为“{grade}”。")
    assert outcomes(report, "GRADE-BAND") == ["unlikely" if right else "holds"]
    if right:
        assert suggested(only(report)) == (grade, right)
    else:
        assert not loud(report)


def test_bands_of_the_report_come_first() -> None:
    text = "评价等级分为四档：85分以上为优，70分至85分为良。项目自评得分88分，评价等级为“优”。"
    assert not loud(check(text))
