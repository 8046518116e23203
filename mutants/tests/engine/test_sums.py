"""Sums of printed numbers: what rounding explains, what it hardly explains, what nothing explains."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.engine.report import check, judged, judged_sum, loud, only, outcomes


@pytest.mark.parametrize(
    ("total", "parts", "outcome"),
    [
        pytest.param("100.00万元", ["60.00万元", "40.00万元"], "holds", id="exact"),
        pytest.param("100.01万元", ["60.00万元", "40.00万元"], "holds_rounded", id="two parts, one unit off"),
        pytest.param("100.02万元", ["60.00万元", "40.00万元"], "contradicted", id="two parts, two units off"),
        pytest.param("100.01万元", ["60.00万元", "20.00万元", "20.00万元"], "holds_rounded", id="three parts, one off"),
        pytest.param("100.02万元", ["60.00万元", "20.00万元", "20.00万元"], "unlikely", id="three parts, two off"),
        pytest.param(
            "100.03万元", ["60.00万元", "20.00万元", "20.00万元"], "contradicted", id="three parts, three off"
        ),
        pytest.param("120.03万元", ["10.00万元"] * 12, "holds_rounded", id="twelve parts, three off"),
        pytest.param("120.04万元", ["10.00万元"] * 12, "unlikely", id="twelve parts, four off"),
        pytest.param("120.06万元", ["10.00万元"] * 12, "unlikely", id="twelve parts, the worst case"),
        pytest.param("120.07万元", ["10.00万元"] * 12, "contradicted", id="twelve parts, more than the worst case"),
        pytest.param("119.93万元", ["10.00万元"] * 12, "contradicted", id="short instead of over"),
    ],
)
def test_rounding_unlikely_contradicted(total: str, parts: list[str], outcome: str) -> None:
    assert judged_sum(total, *parts).outcome == outcome


@pytest.mark.parametrize(
    ("total", "parts", "outcome"),
    [
        pytest.param("101人", ["60人", "40人"], "contradicted", id="counts are exact"),
        pytest.param("1.01万人", ["0.60万人", "0.40万人"], "holds_rounded", id="counts in 万 are not"),
        pytest.param("95.5分", ["60分", "35分"], "contradicted", id="scores are exact"),
        pytest.param("100.01元", ["60.00元", "40.00元"], "contradicted", id="money to the 分 is exact"),
        pytest.param("101元", ["60元", "40元"], "holds_rounded", id="whole 元 are not"),
    ],
)
def test_what_has_no_rounding(total: str, parts: list[str], outcome: str) -> None:
    assert judged_sum(total, *parts).outcome == outcome


def test_each_number_has_the_rounding_of_its_own_unit() -> None:
    assert judged_sum("27.54亿元", "26.4亿元", "7327.81万元", "4032.61万元").holds
    assert judged_sum("27.54亿元", "26.4亿元", "7927.81万元", "4932.61万元").outcome == "contradicted"


def test_mixed_units_in_a_report() -> None:
    report = check(
        "2023年度全县统筹教育资金27.54亿元，由中央补助26.4亿元、省级补助7327.81万元和县级配套4032.61万元构成。"
    )
    assert outcomes(report, "SUM-PARTS") == ["holds_rounded"]
    assert not loud(report)


def test_a_coarser_part_of_the_same_unit_is_exact() -> None:
    assert judged_sum("59.99万元", "30万元", "29.99万元").outcome == "holds"
    assert judged_sum("60.40万元", "30万元", "29.99万元").outcome == "contradicted"


def test_a_coarse_part_of_another_unit_keeps_its_rounding() -> None:
    assert judged_sum("30.40万元", "30万元", "40元").holds


def test_a_coarser_total_is_unlikely_where_only_its_own_rounding_helps() -> None:
    verdict = judged_sum("60.1万元", "40.04万元", "20.03万元")
    assert verdict.outcome == "unlikely"
    assert judged_sum("60万元", "39.99万元", "20.02万元").holds
    assert judged_sum("61万元", "40.24万元", "20.13万元").outcome == "contradicted"


def test_a_coarser_total_makes_a_warning_in_a_report() -> None:
    text = "教育专项资金共60.1万元，由省级补助40.04万元和县级配套20.03万元构成。"
    assert only(check(text), "SUM-PARTS").level == "warning"


def test_allowance_and_gap_are_in_the_base_unit() -> None:
    verdict = judged_sum("100.05万元", "60.00万元", "40.00万元")
    assert [verdict.computed, verdict.stated, verdict.difference] == [Decimal(1000000), Decimal(1000500), Decimal(-500)]
    assert verdict.allowance == 150


def test_taking_away_rounds_like_adding() -> None:
    assert judged_sum("29.87万元", "104.66万元", "-74.79万元").outcome == "holds"
    assert judged_sum("29.88万元", "104.66万元", "-74.79万元").outcome == "holds_rounded"
    assert judged_sum("28.97万元", "104.66万元", "-74.79万元").outcome == "contradicted"


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        pytest.param("100%", ["16.66%"] * 6, id="six sixths cut off"),
        pytest.param("100.00%", ["33.33%", "33.33%", "33.32%"], id="three parts cut off"),
    ],
)
def test_shares_that_were_cut_off_add_up(total: str, parts: list[str]) -> None:
    assert judged_sum(total, *parts).holds


def test_points_between_rates_that_were_cut_off() -> None:
    assert judged("sum", "1.9个百分点", [("90.4%", 1, 0), ("88.7%", -1, 0)], sign=1).holds


def test_shares_that_are_clearly_off() -> None:
    assert judged_sum("100%", "26.66%", *["16.66%"] * 5).outcome == "contradicted"


def test_a_direction_word_against_the_figures() -> None:
    change = judged("sum", "10.00万元", [("90.00万元", 1, 0), ("100.00万元", -1, 0)], sign=1)
    assert (change.outcome, change.note) == ("contradicted", "direction")
