"""Rates, shares and rates of change."""

from __future__ import annotations

import pytest
from tests.engine.report import (
    bound,
    check,
    fact,
    judged,
    judged_rate,
    loud,
    mended,
    only,
    outcomes,
    relations,
    suggested,
)

from reportcheck.binding.model import Operand
from reportcheck.kinds.judge import judge


@pytest.mark.parametrize(
    ("rate", "holds"),
    [("38.27%", False), ("38.28%", True), ("38.29%", True), ("38.30%", False), ("38.3%", True), ("38.2%", True)],
)
def test_rounded_and_cut_off_both_hold(rate: str, holds: bool) -> None:
    assert judged_rate(rate, "38.288万元", "100.000万元").holds is holds


def test_rounding_of_the_operands_is_passed_on() -> None:
    assert judged_rate("66.6%", "20万元", "31万元").outcome == "holds_rounded"
    assert judged_rate("66.6%", "20.00万元", "31.00万元").outcome == "contradicted"


def test_coarse_operands_prove_nothing() -> None:
    assert judged_rate("33.33%", "0.1万元", "0.3万元").outcome == "not_informative"
    report = check("2023年监测经费预算安排0.3万元，实际支出0.1万元，预算执行率93.33%。")
    assert outcomes(report, "RATE-EXECUTION") == ["not_informative"]
    assert not loud(report)
    assert report.fates()["checked"] == 0


@pytest.mark.parametrize("whole", ["0万元", "0.00万元", "0人"])
def test_a_divisor_that_may_be_nought_is_not_checked(whole: str) -> None:
    verdict = judged_rate("50.00%", "0.2万元", whole)
    assert (verdict.outcome, verdict.note) == ("not_checked", "divisor_zero")


def test_a_divisor_of_nought_says_so_in_the_ledger() -> None:
    report = check("2023年监测经费预算安排0万元，实际支出0万元，预算执行率100%。")
    assert [relation.reason for relation in relations(report, "RATE-EXECUTION")] == ["divisor_zero"]
    assert {entry.reason for entry in report.ledger if entry.fate == "not_checked"} == {"divisor_zero"}


def test_a_multiple_is_no_percentage() -> None:
    assert judged_rate("1.5倍", "150.00万元", "100.00万元").outcome == "holds"
    assert judged_rate("2.5倍", "150.00万元", "100.00万元").outcome == "contradicted"


def test_the_base_is_named_by_words() -> None:
    numbers = "2023年监测经费年初预算100.00万元，调整后预算120.00万元，实际支出90.00万元，"
    assert not loud(check(numbers + "占年初预算的90.00%。"))
    assert loud(check(numbers + "占调整后预算的90.00%。"), "SHARE-OF")


def test_numerator_and_denominator_swapped() -> None:
    finding = only(check("2023年监测经费预算安排100.00万元，实际支出80.00万元，预算执行率125.00%。"), "RATE-EXECUTION")
    assert suggested(finding) == ("125.00%", "80.00%")
    assert finding.suggestion is not None
    assert finding.suggestion.reason == "分子分母颠倒"


WRONG_BASE = "2023年图书经费支出110.00万元，比上年的100.00万元增加10.00万元，增长9.09%。"


def test_this_years_figure_as_base() -> None:
    finding = only(check(WRONG_BASE), "CHANGE-RATE")
    assert finding.suggestion is not None
    assert finding.suggestion.quote == "9.09%"
    assert finding.suggestion.reason == "误用本年数作基数"


def test_the_right_base_gives_the_correction() -> None:
    assert suggested(only(check(WRONG_BASE))) == ("9.09%", "10.00%")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2023年图书经费支出110.00万元，比上年增加10.00万元，增长9.09%。", id="up"),
        pytest.param("2023年图书经费支出90.00万元，比上年减少10.00万元，下降11.11%。", id="down"),
    ],
)
def test_this_years_figure_as_base_where_the_base_is_not_printed(text: str) -> None:
    finding = only(check(text), "CHANGE-RATE")
    assert finding.suggestion is not None
    assert finding.suggestion.reason == "误用本年数作基数"


def test_a_decrease_may_carry_its_sign_twice() -> None:
    text = "2023年图书经费支出90.00万元，比上年的100.00万元减少10.00万元，下降{}。"
    assert not loud(check(text.format("10.00%")))
    assert not loud(check(text.format("-10.00%")))


def test_a_direction_word_that_the_figures_deny() -> None:
    finding = only(check("2023年图书经费支出90.00万元，比上年的100.00万元增加10.00万元。"), "CHANGE-AMOUNT")
    assert suggested(finding) == ("增加", "减少")


def test_a_whole_hundred_is_exact() -> None:
    assert judged_rate("100%", "100.00万元", "100.00万元").holds
    assert judged_rate("100%", "99.96万元", "100.00万元").outcome in ("unlikely", "contradicted")
    assert judged_rate("100.0%", "99.96万元", "100.00万元").holds


def test_a_whole_hundred_is_exact_for_corrections_too() -> None:
    finding = only(check("2023年监测经费预算安排100.00万元，实际支出99.96万元，预算执行率100%。"))
    assert finding.suggestion is None or not loud(check(mended(finding)))


CHANGE = [("10.00万元", 1, 0), ("100.00万元", 0, 1)]
NOW_AND_BEFORE = [("110.00万元", 1, 0), ("100.00万元", -1, 1)]


@pytest.mark.parametrize(
    ("rate", "operands", "sign", "note"),
    [
        pytest.param("9.09%", CHANGE, 1, "wrong_base", id="up, by this year's figure"),
        pytest.param("11.11%", CHANGE, -1, "wrong_base", id="down, by this year's figure"),
        pytest.param("9.09%", CHANGE, 0, "", id="no word of direction"),
        pytest.param("11.11%", CHANGE, 1, "", id="by no figure"),
        pytest.param("9.10%", CHANGE, 1, "", id="nearly by this year's figure"),
        pytest.param("1000.00%", CHANGE, 0, "inverted", id="upside down"),
        pytest.param("990.00%", CHANGE, 0, "", id="nearly upside down"),
        pytest.param("9.09%", NOW_AND_BEFORE, 1, "wrong_base", id="both years, by this year's figure"),
        pytest.param("9.50%", NOW_AND_BEFORE, 1, "", id="both years, by no figure"),
        pytest.param("9.09%", NOW_AND_BEFORE, 0, "", id="both years, no word of direction"),
        pytest.param("50.00%", [("10人", 1, 0), ("20人", 1, 0), ("100人", 0, 1)], 0, "", id="two parts"),
        pytest.param("50.00%", [("10人", 1, 0), ("10人", 0, 1), ("90人", 0, 1)], 0, "", id="two wholes"),
        pytest.param("50.00%", [("10人", 1, 1)], 0, "", id="its own whole"),
        pytest.param("50.00%", [("0人", 1, 0), ("100人", 0, 1)], 0, "", id="no part at all"),
        pytest.param("50.00%", [("0人", 1, 0), ("100人", -1, 1)], 1, "", id="nothing left this year"),
    ],
)
def test_why_a_rate_fails(rate: str, operands: list[tuple[str, int, int]], sign: int, note: str) -> None:
    verdict = judged("ratio", rate, operands, sign)
    assert (verdict.outcome, verdict.note) == ("contradicted", note)


@pytest.mark.parametrize(
    ("now", "rate", "note"),
    [
        ("110.00万元", "9.09%", "wrong_base"),
        ("110.00万元", "9.50%", ""),
        ("110.00万元", "12.00%", ""),
        ("0.00万元", "12.00%", ""),
    ],
)
def test_why_a_rate_fails_where_last_years_figure_is_not_printed(now: str, rate: str, note: str) -> None:
    change = Operand(fact("10.00万元", 0, role="change.amount"), 1, -1)
    verdict = judge(bound("ratio", fact(rate, 2, sign=1), [change, Operand(fact(now, 1), 0, 1)]))
    assert (verdict.outcome, verdict.note) == ("contradicted", note)


def test_a_divisor_that_rounding_alone_keeps_from_nought_is_not_checked() -> None:
    verdict = judged("ratio", "50.00%", [("1人", 1, 0), ("100.01万元", 0, 1), ("100.00万元", 0, -1)])
    assert (verdict.outcome, verdict.note) == ("not_checked", "divisor_zero")


def test_a_printed_sign_counts_where_no_word_gives_it() -> None:
    operands = [("95人", 1, 0), ("100人", -1, 1)]
    assert judged("ratio", "-5.00%", operands).outcome == "holds"
    assert judged("ratio", "5.00%", operands).outcome == "contradicted"
    assert judged("ratio", "-5.00%", [("105人", 1, 0), ("100人", -1, 1)], sign=-1).outcome == "holds"


def test_rates_of_change_without_the_amount() -> None:
    operands = [("110.00万元", 1, 0), ("100.00万元", -1, 1)]
    assert judged("ratio", "10.00%", operands, sign=1).outcome == "holds"
    verdict = judged("ratio", "9.09%", operands, sign=1)
    assert (verdict.outcome, verdict.note) == ("contradicted", "wrong_base")
