"""Amounts, labels, summary, rule pages, frames."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from tests.outputs.ledgers import with_fates

from reportcheck.config import Settings
from reportcheck.explain.places import spell_place
from reportcheck.outputs.amounts import amount
from reportcheck.outputs.labels import EN, ZH, in_language, place_code, reason_label
from reportcheck.outputs.rule_page import rule_page
from reportcheck.outputs.summary import Summary
from reportcheck.results import LEVELS, STATUSES, Evidence, Report, coverage


@pytest.mark.parametrize(
    ("value", "unit", "quotes", "lang", "shown"),
    [
        ("298700", "元", ["54.66万元", "50万元", "74.79元"], "zh", "29.87万元"),
        ("12345678.9", "元", ["12345678.90元"], "zh", "12,345,678.9元"),
        ("74.79", "元", ["74.79万元", "50万元"], "zh", "74.79元"),
        ("150", "元", ["74.79万元"], "zh", "0.015万元"),
        ("2754000000", "元", ["27.54亿元"], "zh", "27.54亿元"),
        ("-9000", "元", [], "zh", "−9,000元"),
        ("83.333333333", "%", [], "zh", "≈83.3333%"),
        ("1.20", "pp", [], "zh", "1.2个百分点"),
        ("1.20", "pp", [], "en", "1.2 percentage points"),
        ("1200", "人", [], "zh", "1,200人"),
        ("0", "元", ["1万元"], "zh", "0万元"),
        ("1" * 40, "元", ["1元"], "zh", f"{int('1' * 40):,}元"),
    ],
)
def test_amounts_look_like_those_of_the_report(value: str, unit: str, quotes: list[str], lang: str, shown: str) -> None:
    evidence = [Evidence(quote, "", (), {}, unit="元") for quote in quotes]
    assert amount(value, unit, evidence, lang) == shown


def test_bare_numbers_of_a_table_tell_their_unit_by_their_value() -> None:
    evidence = [Evidence("1,200.00", "", (), {}, value="12000000", unit="元"), Evidence("5%", "", (), {}, "", "5", "%")]
    assert amount("9000", "元", evidence, "zh") == "0.9万元"


def test_both_languages_have_the_same_words() -> None:
    assert set(ZH) == set(EN)
    assert {*LEVELS, *STATUSES} <= set(ZH)
    assert [key for key in ZH if ZH[key].count("{") != EN[key].count("{")] == []


def test_places_count_from_one() -> None:
    paragraph = {"type": "paragraph", "block": 11, "start": 0, "end": 1}
    cell = {"type": "cell", "block": 17, "row": 2, "column": 3, "start": 0, "end": 1}
    assert (place_code(paragraph), place_code(cell)) == ("P12", "T18R3C4")
    assert (spell_place(paragraph, "zh"), spell_place(cell, "zh")) == ("第12段", "第18段表格 第3行第4列")


def test_reasons_are_said_in_words_where_they_are_known() -> None:
    assert (reason_label("year", "zh"), reason_label("year", "en")) == ("年份", "year")
    assert reason_label("something new", "zh") == "something new"


def test_texts_of_the_rulebook_fall_back_to_the_other_language() -> None:
    assert in_language({"zh": "节约", "en": "saved"}, "en") == "saved"
    assert in_language({"zh": "节约"}, "en") == "节约"
    assert in_language("一段话\n", "en") == "一段话"
    assert in_language(None, "zh") == ""


def test_the_summary_hides_nothing(reports: list[Report]) -> None:
    assert summed(reports).line().startswith("文件 已核对 2，")
    assert "--notes" in summed(reports).line()
    assert "--notes" not in summed(reports, notes=True).line()
    assert Summary(Settings(lang="en")).line() == "files none；relations none；findings none；numbers none"


def summed(reports: list[Report], **settings: Any) -> Summary:
    summary = Summary(Settings(**settings))
    for report in reports:
        summary.add(report)
    return summary


@pytest.mark.parametrize(
    ("fates", "share"),
    [
        ({"checked": 1, "restated": 1, "exempt": 1, "not_checked": 1}, "75.00"),
        ({"checked": 2, "restated": 0, "exempt": 0, "not_checked": 1}, "66.66"),
        ({"checked": 0, "restated": 0, "exempt": 0, "not_checked": 7}, "0.00"),
        ({"checked": 0, "restated": 0, "exempt": 3, "not_checked": 0}, "100.00"),
        ({"checked": 99_999, "restated": 0, "exempt": 0, "not_checked": 1}, "99.99"),
        ({"checked": 0, "restated": 0, "exempt": 0, "not_checked": 0}, "None"),
    ],
)
def test_coverage_is_cut_off_not_rounded_up(fates: dict[str, int], share: str) -> None:
    assert str(coverage(fates)) == share


def test_the_summary_tells_the_coverage_of_all_numbers(make_report: Callable[..., Report]) -> None:
    first = make_report(ledger=with_fates("checked", "exempt"))
    second = make_report(ledger=with_fates("checked", "restated", "not_checked", "not_checked"))
    empty = make_report(ledger=())
    summary = summed([first, second, empty])
    assert summary.line().endswith("数字 已核对 2，重复表述 1，无需核对 1，未核对 2，覆盖率 66.66%")
    assert summary.uncovered == 0
    assert "文件 已核对 3；" in summary.line()


def test_the_summary_counts_reports_of_too_little_coverage(make_report: Callable[..., Report]) -> None:
    half = make_report(ledger=with_fates("checked", "not_checked"))
    whole = make_report(ledger=with_fates("checked", "exempt"))
    assert summed([half, whole], min_coverage=Decimal(50)).uncovered == 0
    summary = summed([half, whole, half], min_coverage=Decimal("50.01"))
    assert summary.uncovered == 2
    assert "文件 已核对 3，覆盖率低于 50.01% 的 2；" in summary.line()


def test_a_rule_page_has_its_fixed_sections() -> None:
    rule = {
        "id": "FUND-SAVED",
        "title": {"zh": "节约额等于预算减支出", "en": "saved equals budget less spent"},
        "kind": "identity",
        "level": "error",
        "why": {"zh": "节约额是绩效评价的依据。"},
        "relation": "saved = budget - spent",
        "known_problems": "结余与节约不同时不适用",
        "examples": {"holds": ["预算10万元，支出8万元，节约2万元。"], "silent": ["支出8万元。"]},
    }
    page = rule_page(rule, "zh", "rules/rules/fund.yaml")
    headings = [line for line in page.splitlines() if line.startswith("#")]
    assert headings == [
        "# FUND-SAVED 节约额等于预算减支出",
        "## 核对什么",
        "## 为什么重要",
        "## 关系式",
        "## 例子",
        "## 已知问题",
        "## 依据",
        "## 定义于",
    ]
    assert "- 成立：预算10万元，支出8万元，节约2万元。\n- 不核对：支出8万元。" in page
    assert "saved equals budget less spent" in rule_page(rule, "en")


def test_frames(report: Report) -> None:
    findings = report.to_frame()
    assert findings.loc[0, "difference"] == Decimal(9000)
    assert findings.loc[0, "sections"] == ["二、资金使用情况 / （一）专项业务经费"]
    assert findings.loc[0, "replacement"] == "29.87万元"
    assert list(report.relations_frame()["outcome"]) == ["holds", "contradicted", "not_checked"]
    assert list(report.ledger_frame()["fate"]) == ["checked", "exempt"]


def test_empty_frames_have_their_columns() -> None:
    empty = Report("a.txt", "", "txt", "nothing_checked")
    assert "rule" in empty.to_frame().columns
    assert "outcome" in empty.relations_frame().columns
    assert "fate" in empty.ledger_frame().columns


def test_settings_refuse_what_cannot_be() -> None:
    with pytest.raises(ValueError, match="lang"):
        Settings(lang="fr")
    with pytest.raises(ValueError, match="fail_on"):
        Settings(fail_on="fatal")
    for share in (Decimal(-1), Decimal("100.01")):
        with pytest.raises(ValueError, match="min_coverage"):
            Settings(min_coverage=share)
    assert Settings(select=("FUND",), ignore=("FUND-CUT",)).selects("FUND-SAVED")
    assert not Settings(select=("FUND",), ignore=("FUND-CUT",)).selects("FUND-CUT")
    assert not Settings(select=("FUND",)).selects("RATE-SPENT")
