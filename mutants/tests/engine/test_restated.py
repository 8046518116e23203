"""One fact said several times."""

from __future__ import annotations

import pytest
from tests.engine.report import check, loud, only, outcomes, quotes, suggested

TWICE = "2023年巡护经费实际使用{}。经核对，2023年巡护经费实际使用{}，均有票据。"


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        ("54.66万元", "54.66万元", "holds"),
        ("54.66万元", "546,600.00元", "holds"),
        ("54.66万元", "546,612.00元", "holds_rounded"),
        ("546,649.99元", "54.66万元", "holds_rounded"),
        ("0.80亿元", "8000万元", "holds"),
        ("80万元", "80.4万元", "holds_rounded"),
    ],
)
def test_values_whose_intervals_meet_agree(first: str, second: str, outcome: str) -> None:
    report = check(TWICE.format(first, second))
    assert outcomes(report) == [outcome]
    assert not report.findings
    assert {entry.fate for entry in report.ledger if "元" in entry.quote} == {"restated"}


@pytest.mark.parametrize(
    ("first", "second"),
    [("54.66万元", "546,651.00元"), ("54.66万元", "54.6万元"), ("80万元", "80.6万元"), ("74.79万元", "74.97万元")],
)
def test_values_whose_intervals_do_not_meet_are_in_conflict(first: str, second: str) -> None:
    finding = only(check(TWICE.format(first, second)), "FACT-CONFLICT")
    assert finding.level == "error"
    assert quotes(finding) == [first, second]


@pytest.mark.parametrize(
    ("first", "second"),
    [("74.79万元", "74.79元"), ("74.79元", "74.79万元"), ("8000万元", "8000元"), ("1.26亿元", "1.26万元")],
)
def test_the_same_digits_in_two_units_are_a_slip_of_the_unit(first: str, second: str) -> None:
    finding = only(check(TWICE.format(first, second)), "FACT-UNIT")
    assert quotes(finding) == [first, second]


def test_the_rest_tells_which_unit_is_wrong() -> None:
    report = check(
        "2023年巡护经费预算安排80.00万元，实际使用74.79万元，结余5.21万元。",
        "经核对，2023年巡护经费实际使用74.79元，均有票据。",
    )
    assert suggested(only(report, "FACT-UNIT")) == ("74.79元", "74.79万元")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2023年巡护经费年初预算80.00万元。2022年巡护经费年初预算70.00万元。", id="years"),
        pytest.param("2023年全县巡护经费年初预算80.00万元。2023年县本级巡护经费年初预算70.00万元。", id="scopes"),
        pytest.param("2023年巡护经费年初预算80.00万元。2023年管护经费年初预算70.00万元。", id="items"),
        pytest.param("2023年巡护经费年初预算80.00万元。2023年巡护经费调整后预算70.00万元。", id="roles"),
    ],
)
def test_what_is_not_one_fact_is_no_conflict(text: str) -> None:
    assert not check(text).findings


def test_counts_of_one_population() -> None:
    text = "列入整治计划的池塘共35口。35口池塘分三批实施。年末，列入计划的{}口池塘全部完成整治。"
    assert not loud(check(text.format("35")))
    assert only(check(text.format("53")), "COUNT-CONFLICT").level == "warning"


def test_a_part_of_a_population_is_no_recount() -> None:
    assert not check("列入整治计划的池塘共35口。35口池塘分三批实施。其中12口池塘提前完成整治。").findings
