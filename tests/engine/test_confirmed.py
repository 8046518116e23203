"""A rate that holds proves of which figures its sentence speaks, and what else it says of them is firm."""

from __future__ import annotations

from tests.engine.report import check, outcomes

_TITLE = "2023年度河道清淤项目绩效自评报告"
_BUDGET = "2023年度河道清淤项目全年预算1265.00万元。"


def test_a_rest_beside_a_rate_that_holds_is_contradicted() -> None:
    report = check(_BUDGET, "截至年底支出1090.18万元，执行率86.18%；剩余资金231.53万元退回。", title=_TITLE)

    assert outcomes(report, "RATE-EXECUTION") == ["holds"]
    assert outcomes(report, "FUND-REST") == ["contradicted"]


def test_a_rest_beside_a_rate_that_holds_may_hold_too() -> None:
    report = check(_BUDGET, "截至年底支出1090.18万元，执行率86.18%；剩余资金174.82万元退回。", title=_TITLE)

    assert outcomes(report, "FUND-REST") == ["holds"]
