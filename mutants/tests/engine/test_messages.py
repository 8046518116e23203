"""Sentences about findings, in both languages."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from tests.engine.report import check, loud, only

from reportcheck.rulebook.model import rule_by_id

CASES = {
    "sum": "2023年度河道清淤项目年初预算120.00万元，年中追加30.00万元，实际支出141.50万元，结余5.80万元。",
    "unlikely": "教育专项资金共60.1万元，由省级补助40.04万元和县级配套20.03万元构成。",
    "open list": "全年支出115.00万元，其中设备购置67.00万元、场地维修24.00万元、宣传培训6.00万元。",
    "ratio": "2023年水质监测经费预算安排250.00万元，实际支出231.25万元，预算执行率95.20%。",
    "inverted": "2023年监测经费预算安排100.00万元，实际支出80.00万元，预算执行率125.00%。",
    "product": "聘用护河员3人，人均投入11.6万元/人，共38.4万元。",
    "conflict": "2023年巡护经费实际使用74.20万元。经核对，2023年巡护经费实际使用72.40万元。",
    "unit": "2023年巡护经费实际使用74.79万元。经核对，2023年巡护经费实际使用74.79元。",
    "claim": "2023年值守经费预算下达30.00万元，实际使用32.60万元，控制在预算之内。",
    "target": "年度目标走访企业100家，实际走访企业96家，超额完成目标。",
    "grade": "项目自评得分85分，评价等级为“优”。",
    "direction": "2023年图书经费支出90.00万元，比上年的100.00万元增加10.00万元。",
    "score": "项目自评得分95.3分，其中预算执行9.5分、产出指标47分、效益指标28分、满意度指标9分。",
}
cases = pytest.mark.parametrize("case", CASES)
ENGLISH_WORDS = re.compile(r"[A-Za-z]{2,}")


@cases
def test_a_message_is_one_to_three_whole_sentences(case: str) -> None:
    message = only(check(CASES[case])).message
    assert message.endswith("。")
    assert 1 <= message.count("。") <= 3
    assert not re.search(r"[{}]|None|nan", message)


@cases
def test_chinese_is_chinese(case: str) -> None:
    assert not ENGLISH_WORDS.search(only(check(CASES[case])).message)


@cases
def test_english_is_english(case: str) -> None:
    """Only what is printed in the report, its unit and the names of grades stay Chinese."""
    finding = only(check(CASES[case], lang="en"))
    assert finding.message.endswith(".")
    assert not re.search(r"\.[A-Z]", finding.message), "a space between sentences"
    words = [*(evidence.quote for evidence in finding.evidence), finding.equation]
    words += [finding.suggestion.quote, finding.suggestion.replacement] if finding.suggestion else []
    rest = re.sub(r"个百分点|[亿万]?元|[优良中差%人场分]", "", _without(finding.message, words))
    assert not re.search(r"[\u4e00-\u9fff]", rest), rest


def _without(text: str, words: list[str]) -> str:
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, "")
    return text


@cases
def test_the_language_changes_words_only(case: str) -> None:
    chinese, english = only(check(CASES[case])), only(check(CASES[case], lang="en"))
    for name in ("id", "rule", "level", "equation", "evidence", "computed", "stated", "difference", "unit"):
        assert getattr(chinese, name) == getattr(english, name), name


@pytest.mark.parametrize("case", ["sum", "unlikely", "open list", "product", "direction", "score"])
def test_the_gap_of_the_message_is_the_gap(case: str) -> None:
    finding = only(check(CASES[case]))
    match = re.search(r"相差([\d.]+)(万?)", finding.message)
    assert match is not None
    assert Decimal(match[1]) * (10000 if match[2] else 1) == abs(Decimal(finding.difference))


def test_a_sum_written_out() -> None:
    finding = only(check(CASES["sum"]), "FUND-REST")
    assert finding.equation == "120.00 + 30.00 − 141.50 = 8.50 ≠ 5.80"
    assert (finding.computed, finding.stated, finding.difference, finding.unit) == ("85000", "58000", "27000", "元")
    assert finding.rounding_allowance == "200"
    assert finding.equation in finding.message
    assert "相差2.70万元" in finding.message
    assert "0.02万元" in finding.message


def test_units_are_written_where_they_differ() -> None:
    report = check("2023年度全县教育资金2.54亿元，由中央补助1.4亿元、省级补助7327.81万元和县级配套4032.61万元构成。")
    (relation,) = [r for r in report.relations if r.rule == "SUM-PARTS"]
    assert relation.equation == "1.4亿元 + 7327.81万元 + 4032.61万元 = 2.54亿元"


def test_the_likely_slip_is_part_of_the_message() -> None:
    finding = only(check(CASES["product"]))
    assert finding.suggestion is not None
    assert finding.evidence[finding.suggestion.evidence].quote == finding.suggestion.quote == "38.4万元"
    assert finding.message.endswith("可能的笔误：38.4万元应为34.8万元（相邻两位数字颠倒）。")
    english = only(check(CASES["product"], lang="en"))
    assert english.message.endswith("38.4万元 should read 34.8万元 (two neighbouring digits swapped).")


def test_without_a_slip_there_is_no_word_of_one() -> None:
    finding = only(check("教育专项资金共55.00万元，由省级补助12.00万元和县级配套34.00万元构成。"))
    assert finding.suggestion is None
    assert "笔误" not in finding.message


@pytest.mark.parametrize("case", ["unlikely", "open list", "grade"])
def test_unlikely_is_one_level_lower(case: str) -> None:
    finding = only(check(CASES[case]))
    assert rule_by_id()[finding.rule].level == "error"
    assert finding.level == "warning"


@pytest.mark.parametrize("case", ["sum", "ratio", "product", "conflict", "claim"])
def test_contradicted_has_the_level_of_its_rule(case: str) -> None:
    finding = only(check(CASES[case]))
    assert finding.level == rule_by_id()[finding.rule].level == "error"


def test_evidence_comes_in_document_order_with_its_context() -> None:
    lines = ("一、资金情况", CASES["sum"])
    finding = only(check(*lines))
    starts = [evidence.place["start"] for evidence in finding.evidence]
    assert starts == sorted(starts)
    for evidence in finding.evidence:
        assert evidence.context == lines[1]
        assert evidence.section == ("一、资金情况",)
        assert evidence.context[evidence.place["start"] : evidence.place["end"]] == evidence.quote
    assert [evidence.role for evidence in finding.evidence] == ["budget.initial", "budget.added", "spent", "rest"]


def test_an_id_survives_edits_elsewhere() -> None:
    before = only(check(CASES["sum"]))
    after = only(check("一、概况", "全县现有水库12座。", "二、资金", CASES["sum"]))
    assert before.id == after.id
    assert before.id != only(check(CASES["sum"].replace("5.80", "5.08"))).id


def test_what_one_slip_breaks_stands_under_related() -> None:
    finding = only(check("2023年巡护经费预算安排80.00万元，实际使用74.97万元，结余5.21万元，预算执行率93.49%。"))
    (related,) = finding.related
    assert related.rule == "RATE-EXECUTION"
    assert related.equation in related.message
    assert "93.49%" in [evidence.quote for evidence in finding.evidence]


def test_findings_come_in_document_order() -> None:
    report = check(CASES["conflict"], CASES["product"], CASES["ratio"].replace("水质监测", "图书采购"))
    assert [finding.rule for finding in loud(report)] == ["FACT-CONFLICT", "UNIT-PRICE", "RATE-EXECUTION"]
