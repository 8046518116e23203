"""What became of every number: one fate each, and no fate without a cause."""

from __future__ import annotations

import pytest
from tests.engine.report import FAILING, TITLE, analyse, check, inspect, spot

from reportcheck.results import LedgerEntry, Report

LINES = (
    "一、基本情况",
    "根据松财教〔2023〕15号文件，2023年5月6日第三批教育专项资金50万元到位，共3所学校、约60名教师参加，详见表1。",
    "二、资金使用情况",
    "（一）2023年巡护经费年初预算80.00万元，追加20.00万元，实际使用74.79万元，结余25.21万元，预算执行率74.79%。",
    "经核对，2023年巡护经费实际使用747,900.00元。全年接待读者36.50万人次，比上年的32.10万人次增加4.40万人次。",
    "1.全年举办讲座92场，由健康讲座68场、义诊24场构成；满意度为96.5%。",
    "全年支出１００．００万元，其中设备购置３０．００万元；联系电话0591-12345678，项目代码350724。",
)


@pytest.fixture
def report() -> Report:
    return check(*LINES)


def _fate(report: Report, quote: str) -> LedgerEntry:
    (entry,) = [entry for entry in report.ledger if entry.quote == quote]
    return entry


def test_every_digit_has_one_fate() -> None:
    inspection = inspect(*LINES)
    taken = [spot(entry) for entry in inspection.report.ledger]
    for paragraph in inspection.source.documents[0].paragraphs():
        for at, character in enumerate(paragraph.folded):
            if character.isascii() and character.isdigit():
                owners = [place for place in taken if place[0] == paragraph.block and place[1] <= at < place[2]]
                assert len(owners) == 1, (paragraph.text, at, owners)


def test_no_number_is_told_twice(report: Report) -> None:
    places = [spot(entry) for entry in report.ledger]
    assert len(places) == len(set(places))
    assert places == sorted(places)


def test_fates_are_counted(report: Report) -> None:
    assert sum(report.fates().values()) == len(report.ledger)
    assert all(report.fates().values()), report.fates()


@pytest.mark.parametrize(
    ("text", "quote", "reason"),
    [
        ("根据松财教〔2023〕15号文件执行。", "〔2023〕15号", "document_number"),
        ("2023年5月6日验收。", "2023年5月6日", "date"),
        ("2023年完成。", "2023年", "year"),
        ("第三批资金已下达。", "第三批", "ordinal"),
        ("联系电话0591-12345678。", "0591-12345678", "phone"),
        ("项目代码350724。", "350724", "code"),
        ("详见表1。", "1", "reference"),
        ("三分之二以上的学校参加。", "三分之二", "fraction"),
        ("依照第12条执行。", "第12条", "article"),
    ],
)
def test_what_is_no_quantity_is_exempt(text: str, quote: str, reason: str) -> None:
    entry = _fate(check("资金使用规范。" + text), quote)
    assert (entry.fate, entry.reason, entry.rules) == ("exempt", reason, ())


def test_the_title_is_exempt(report: Report) -> None:
    assert [entry.fate for entry in report.ledger if entry.context == TITLE] == ["exempt"]


def test_numbers_of_headings_are_exempt() -> None:
    report = check("一、2023年完成讲座92场", "教育经费使用规范。")
    assert {entry.fate for entry in report.ledger} == {"exempt"}


def test_checked_needs_a_judged_relation(report: Report) -> None:
    judged = [r for r in report.relations if r.outcome.startswith("holds") or r.outcome in FAILING]
    for entry in (entry for entry in report.ledger if entry.fate != "exempt"):
        rules = {r.rule for r in judged if spot(entry) in map(spot, r.operands)}
        assert set(entry.rules) == rules, entry
        assert (entry.fate in ("checked", "restated")) == bool(rules), entry


def test_a_number_merely_said_again_is_restated(report: Report) -> None:
    entry = _fate(report, "747,900.00元")
    assert (entry.fate, entry.rules) == ("restated", ("FACT-CONFLICT",))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("约60名教师参加培训。", "vague", id="vague"),
        pytest.param("2023年监测经费预算安排80.00万元。", "no_partner", id="alone"),
        pytest.param("全县现有水库46座。", "no_role", id="without a role"),
        pytest.param(
            "2023年监测经费预算安排0.3万元，实际支出0.1万元，预算执行率33.33%。", "not_informative", id="coarse"
        ),
        pytest.param("2023年监测经费预算安排0万元，实际支出0万元，预算执行率0%。", "divisor_zero", id="nought"),
        pytest.param("全年支出100.00万元，其中设备购置31.00万元、场地维修22.00万元。", "open_list", id="open list"),
        pytest.param("年度目标走访企业100家，实际走访企业96家。", "target_missed", id="missed target"),
    ],
)
def test_what_is_not_checked_says_why(text: str, reason: str) -> None:
    entries = [entry for entry in check(text).ledger if entry.fate != "exempt"]
    assert {(entry.fate, entry.reason) for entry in entries} == {("not_checked", reason)}


def test_every_number_that_is_not_checked_has_a_reason(report: Report) -> None:
    for entry in report.ledger:
        assert (entry.reason != "") == (entry.fate in ("exempt", "not_checked")), entry


def test_a_column_of_prices_is_not_checked() -> None:
    table = (
        "2023年设备采购明细表",
        "单位：万元",
        "|项目|金额|单价|",
        "|水泵|12.00|1.20|",
        "|闸门|24.00|2.40|",
        "|合计|36.00||",
    )
    told = [entry for entry in check("一、采购情况", "采购明细如下。", *table).ledger if entry.place["type"] == "cell"]
    assert [entry.quote for entry in told] == ["12.00", "1.20", "24.00", "2.40", "36.00"]
    checked, aside = ("checked", ""), ("not_checked", "unit_price")
    assert [(entry.fate, entry.reason) for entry in told] == [checked, aside, checked, aside, checked]


def test_a_contradicted_number_is_checked_all_the_same() -> None:
    report = check("教育专项资金共60.00万元，由省级补助42.00万元和县级配套20.00万元构成。")
    assert [entry.fate for entry in report.ledger if entry.quote.endswith("万元")] == ["checked"] * 3


def test_a_report_without_a_judged_relation_is_never_clean() -> None:
    assert check("全年支出100.00万元，其中设备购置31.00万元。").status == "nothing_checked"
    assert check("2023年监测经费预算安排0万元，实际支出0万元，预算执行率0%。").status == "nothing_checked"
    assert check("2023年监测经费预算安排80.00万元，实际支出74.79万元，结余5.21万元。").status == "checked"


def test_rules_left_out_check_nothing() -> None:
    text = "2023年监测经费预算安排80.00万元，实际支出74.79万元，结余5.12万元。"
    report = check(text, ignore=("FUND",))
    assert (report.status, report.findings) == ("nothing_checked", ())
    assert check(text, select=("FUND-REST",)).findings


def test_analysis_and_report_tell_the_same() -> None:
    analysis, report = analyse(*LINES), check(*LINES)
    assert [fate.fate for fate in analysis.fates] == [entry.fate for entry in report.ledger]
    assert [entry.verdict.outcome for entry in analysis.decided] == [r.outcome for r in report.relations]
