"""Unit price times quantity."""

from __future__ import annotations

import pytest
from tests.engine.report import check, judged_product, loud, only, outcomes, relations, suggested

STOVES = "全年改造灶具{}，按每户{}标准补助，补助资金{}。"


@pytest.mark.parametrize(
    ("count", "price", "amount", "outcome"),
    [
        pytest.param("1200户", "850元", "102.00万元", "holds", id="exact"),
        pytest.param("1201户", "850元", "102万元", "holds_rounded", id="a rounded amount"),
        pytest.param("1201户", "850元", "102.00万元", "contradicted", id="one household too many"),
        pytest.param("1.2万户", "850元", "1020万元", "holds", id="a rounded count"),
        pytest.param("1.2万户", "850元", "1055万元", "holds_rounded", id="within the rounding of the count"),
        pytest.param("1.2万户", "850元", "1080万元", "contradicted", id="outside the rounding of the count"),
    ],
)
def test_corner_values_decide(count: str, price: str, amount: str, outcome: str) -> None:
    assert outcomes(check(STOVES.format(count, price, amount)), "UNIT-PRICE") == [outcome]


def test_a_norm_in_whole_yuan_is_exact() -> None:
    assert judged_product("500.00万元", "10000人", "500元/人").outcome == "holds"
    assert judged_product("502.00万元", "10000人", "500元/人").outcome == "contradicted"


def test_a_price_in_ten_thousands_is_rounded() -> None:
    assert judged_product("34.8万元", "3人", "11.6万元/人").outcome == "holds"
    assert judged_product("34.9万元", "3人", "11.6万元/人").outcome == "holds_rounded"
    assert judged_product("35.1万元", "3人", "11.6万元/人").outcome == "contradicted"


def test_three_factors() -> None:
    assert judged_product("36.00万元", "100人", "12个月", "300元").outcome == "holds"
    assert judged_product("63.00万元", "100人", "12个月", "300元").outcome == "contradicted"


def test_a_factor_too_coarse_proves_nothing() -> None:
    assert judged_product("9000万元", "1亿人", "0.8元/人").outcome == "not_informative"


def test_the_slip_is_named() -> None:
    finding = only(check("聘用护河员3人，人均投入11.6万元/人，共38.4万元。"), "UNIT-PRICE")
    assert suggested(finding) == ("38.4万元", "34.8万元")


def test_a_vague_price_makes_no_error() -> None:
    vague = check(STOVES.format("1200户", "约850元", "201.00万元"))
    assert outcomes(vague, "UNIT-PRICE") == ["not_checked"]
    assert not loud(vague)
    assert loud(check(STOVES.format("1200户", "850元", "201.00万元")))


def test_a_ceiling_is_no_price() -> None:
    report = check("全年改造灶具1200户，每户补助不超过850元，补助资金88.00万元。")
    assert not outcomes(report, "UNIT-PRICE")


def test_a_price_a_year_needs_a_count() -> None:
    report = check("项目每年补助5万元，共计资金20万元。", "项目每年补助5万元。", "项目投资100万元。")
    assert not relations(report, "UNIT-PRICE")
