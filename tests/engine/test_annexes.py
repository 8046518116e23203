"""Annexes and numbered tables that the text speaks of and the report does not carry."""

from __future__ import annotations

import pytest
from tests.engine.report import check, loud, only, outcomes, quotes, told

from reportcheck.results import Report
from reportcheck.statements.annexes import _number

TABLE = ("|项目|内容|", "|清淤|清理河面|")
CLOSING = "各项材料齐全。"


def _report(text: str, *behind: str) -> Report:
    return check("一、基本情况", text, *behind)


def _absent(report: Report) -> list[str]:
    return [quote for finding in loud(report, "ANNEX") for quote in quotes(finding)]


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("各镇分配见表3。", ["表3"]),
        ("各镇分配如表3所示。", ["表3"]),
        ("表3所列各项均已完成。", ["表3"]),
        ("由表3可以看出，进度较快。", ["表3"]),
        ("各镇分配（见表 3）按计划进行。", ["表 3"]),
        ("各镇分配见表三。", ["表三"]),
        ("分配情况见表1、表3和表4。", ["表3", "表4"]),
        ("各镇分配见表1和表2。", []),
        ("各镇分配见表一。", []),
        ("各镇分配见表1，见表3，再见表3。", ["表3"]),
    ],
)
def test_tables_by_number(text: str, absent: list[str]) -> None:
    assert _absent(_report(text, "表1 支出构成", *TABLE, CLOSING, "表2 群众反映", *TABLE)) == absent


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("全年代表3人参会，发表5篇文章，仪表9台。", id="words that end in 表"),
        pytest.param("依据《巡河管理办法》附件9的标准。", id="another paper"),
        pytest.param("根据水发〔2023〕5号文件附件9的要求。", id="a document number"),
        pytest.param("评分情况详见附件。", id="without a number"),
        pytest.param("报送附件3份、附表12张。", id="how many"),
        pytest.param("评分情况见附表9。", id="annexed tables, of which none is there"),
    ],
)
def test_what_is_no_mention(text: str) -> None:
    lines = ("表1 支出构成", *TABLE, "附件1 评分情况", "逐项打分，依据充分。")
    assert not _absent(_report(text, *lines))


@pytest.mark.parametrize(
    ("text", "behind", "absent"),
    [
        pytest.param("评分见附件3。", (), [], id="none is there"),
        pytest.param("评分见附件3。", ("附件1 评分表", *TABLE, "附件2 问卷", *TABLE), ["附件3"], id="others are there"),
        pytest.param("评分（附件3）。", ("附件1：评分表", *TABLE), ["附件3"], id="in brackets"),
        pytest.param("评分见附件2。", ("附件：1.评分表", "2.问卷"), [], id="listed"),
        pytest.param("评分见附件3。", ("附件：1.评分表", "2.问卷"), ["附件3"], id="not in the list"),
        pytest.param("评分见附件3。", ("附件1：评分表", "附件2：问卷"), ["附件3"], id="not in a list of lines"),
        pytest.param(
            "评分见附件1。", ("附件：1.评分表", "2.问卷", CLOSING, "附件1", *TABLE), ["2.问卷"], id="listed only"
        ),
        pytest.param("评分见附件1-2。", ("附件1", *TABLE), [], id="a part of one"),
        pytest.param("评分见附件1。", ("附件1-1", *TABLE, "附件1-2", *TABLE), [], id="in parts"),
        pytest.param("评分见附件一。", ("附件1", *TABLE), [], id="another numeral"),
        pytest.param("评分见附表2。", ("附表1 甲", *TABLE, "表2 乙", *TABLE), [], id="named 表 there"),
        pytest.param(
            "评分见附表2。", ("|附表1：评分表||", "|指标|得分率|", "|产出|很高|"), ["附表2"], id="in the first row"
        ),
    ],
)
def test_annexes(text: str, behind: tuple[str, ...], absent: list[str]) -> None:
    assert _absent(_report(text, *behind)) == absent


@pytest.mark.parametrize(
    "caption",
    [
        pytest.param(("分项得分情况（表3）", *TABLE), id="in brackets above"),
        pytest.param((*TABLE, "上为表3"), id="below"),
        pytest.param(("|分项得分 表3|附注|", "|清淤|清理河面|"), id="in a cell"),
    ],
)
def test_a_caption_may_have_its_number_elsewhere(caption: tuple[str, ...]) -> None:
    assert not _absent(_report("各镇分配见表3。", "表1 支出构成", *TABLE, CLOSING, *caption))


def test_the_report_is_an_annex_itself() -> None:
    lines = ("附件2", "松溪县2023年经费绩效自评报告", "一、概况", "标准详见附件1。", "二、结论", CLOSING)
    assert not _absent(check(*lines, title=""))


def test_one_of_several_reports_in_a_file_may_have_it_elsewhere() -> None:
    first = ("水利资金自评报告", "一、概况", "分配见表1和表2。", "表1 分配", *TABLE, "二、结论", CLOSING)
    second = ("教育资金自评报告", "一、概况", "表2 明细", *TABLE, "二、结论", CLOSING)
    report = check(*first, *second, title="")
    assert len(report.titles) == 2
    assert not _absent(report)


def test_a_contents_page_mentions_nothing() -> None:
    lines = ("目录", "一、概况……1", "见表9……2", "一、概况", "分配见表1。", "表1 分配", *TABLE)
    assert not _absent(check(*lines))


def test_the_finding_quotes_the_mention() -> None:
    finding = only(_report("各镇分配见表3。", "表1 支出构成", *TABLE), "ANNEX-ABSENT")
    assert told(finding) == "文中提到“表3”，报告中只有表1。"
    assert (finding.level, finding.equation) == ("warning", "")
    (evidence,) = finding.evidence
    assert evidence.context[evidence.place["start"] : evidence.place["end"]] == evidence.quote == "表3"
    assert outcomes(_report("各镇分配见表1。", "表1 支出构成", *TABLE), "ANNEX-ABSENT") == ["holds"]


@pytest.mark.parametrize(
    ("printed", "number"), [("3", "3"), ("三", "3"), ("十二", "12"), ("1.2", "1-2"), ("2—1", "2-1")]
)
def test_numbers_in_one_way_of_writing(printed: str, number: str) -> None:
    assert _number(printed) == number
