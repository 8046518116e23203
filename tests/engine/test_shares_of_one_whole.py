"""Shares that divide one whole make 100 %, as far as each may be rounded or cut off."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.engine.report import check, fact, only, outcomes, suggested

from reportcheck.binding.model import Bound, Operand
from reportcheck.kinds.judge import judge


@pytest.mark.parametrize(
    ("shares", "outcome", "difference"),
    [
        pytest.param(["46.5%", "38.0%", "15.5%"], "holds", "0", id="exact"),
        pytest.param(["46.5%", "38.0%", "15.6%"], "holds_rounded", "0.1", id="one last digit"),
        pytest.param(["46.5%", "38.0%", "15.8%"], "holds_rounded", "0.3", id="as many last digits as shares"),
        pytest.param(["46.5%", "38.0%", "15.9%"], "contradicted", "0.4", id="one more"),
        pytest.param(["46.5%", "38.0%", "15.1%"], "contradicted", "-0.4", id="short instead of over"),
        pytest.param(["46%", "38%", "15%"], "holds_rounded", "-1", id="whole per cents"),
    ],
)
def test_what_rounding_explains(shares: list[str], outcome: str, difference: str) -> None:
    operands = tuple(Operand(fact(share, at)) for at, share in enumerate(shares))

    verdict = judge(Bound("SHARE-SUM", "hundred_percent", None, operands, firm=True))

    assert (verdict.outcome, verdict.difference) == (outcome, Decimal(difference))
    assert verdict.stated == Decimal(100)


def test_the_message_tells_sum_gap_and_what_rounding_explains() -> None:
    report = check("受访者职业构成：务农占46.5%，务工占21.2%，经商占18.6%，其他占15.5%。")

    message = only(report, "SHARE-SUM").message
    assert "46.5 + 21.2 + 18.6 + 15.5 = 101.8 ≠ 100" in message
    assert "相差1.8个百分点" in message
    assert "最多可解释0.4个百分点" in message
    assert suggested(only(report, "SHARE-SUM")) == ("18.6%", "16.8%")


def test_structure_alone_needs_a_likely_slip() -> None:
    assert outcomes(check("资金来源结构：甲镇占46.5%，乙镇占21.2%，丙镇占10.1%。"), "SHARE-SUM") == ["not_checked"]
    assert outcomes(check("资金来源结构：甲镇占64.5%，乙镇占37.1%，丙镇占16.4%。"), "SHARE-SUM") == ["contradicted"]
