"""Which number is wrong: one slip, one finding, and no blame where nothing tells the numbers apart."""

from __future__ import annotations

import pytest
from tests.engine.report import check, loud, mended, only, outcomes, quotes, suggested

FUND = (
    "2023年度水利专项资金年初预算{initial}万元，年中追加20.00万元，调整后预算{full}万元，"
    "实际支出{spent}，结余{rest}万元，预算执行率{rate}。"
)
TRUE = {"initial": "100.00", "full": "120.00", "spent": "90.00万元", "rest": "30.00", "rate": "75.00%"}


def _fund(**changes: str) -> str:
    return FUND.format(**(TRUE | changes))


def test_the_fund_itself_is_clean() -> None:
    assert not loud(check(_fund()))


@pytest.mark.parametrize(
    ("changes", "wrong", "right", "related"),
    [
        pytest.param({"spent": "91.00万元"}, "91.00万元", "90.00万元", ["RATE-EXECUTION"], id="spent"),
        pytest.param({"spent": "90.00元"}, "90.00元", "90.00万元", ["RATE-EXECUTION"], id="unit of spent"),
        pytest.param({"full": "210.00"}, "210.00万元", "120.00万元", [], id="full-year budget"),
        pytest.param({"rate": "57.00%"}, "57.00%", "75.00%", [], id="rate"),
        pytest.param({"rest": "33.00"}, "33.00万元", "30.00万元", [], id="rest"),
    ],
)
def test_one_slip_is_one_finding(changes: dict[str, str], wrong: str, right: str, related: list[str]) -> None:
    finding = only(check(_fund(**changes)))
    assert suggested(finding) == (wrong, right)
    assert [other.rule for other in finding.related] == related
    assert wrong in quotes(finding)


@pytest.mark.parametrize("changes", [{"spent": "91.00万元"}, {"full": "210.00"}, {"rate": "57.00%"}, {"rest": "33.00"}])
def test_the_correction_mends_the_report(changes: dict[str, str]) -> None:
    assert not loud(check(mended(only(check(_fund(**changes))))))


def test_a_mere_guess_is_no_blame_where_another_number_may_be_wrong() -> None:
    """83.17 in the place of 90.00 is no slip that anybody makes: the two relations of it are told without a culprit."""
    finding = only(check(_fund(spent="83.17万元")))
    assert finding.suggestion is None
    assert [other.rule for other in finding.related] == ["RATE-EXECUTION"]


def test_two_slips_are_two_findings() -> None:
    findings = loud(check(_fund(rest="33.00", rate="57.00%")))
    assert {suggested(finding) for finding in findings} == {("33.00万元", "30.00万元"), ("57.00%", "75.00%")}


def test_what_stands_apart_is_told_apart() -> None:
    report = check(_fund(rate="57.00%"), "全年举办普法讲座92场，由健康讲座68场、义诊42场构成。")
    assert [finding.rule for finding in loud(report)] == ["RATE-EXECUTION", "SUM-PARTS"]


def test_a_witness_clears_a_number() -> None:
    """80 − 74.97 ≠ 5.21 alone may be the fault of either; the rate vouches for the spending."""
    plain = "2023年巡护经费预算安排80.00万元，实际使用74.79万元，结余5.12万元"
    with_witness = only(check(plain + "，预算执行率93.49%。"))
    assert suggested(with_witness) == ("5.12万元", "5.21万元")
    witness_against = only(check(plain.replace("74.79", "74.97").replace("5.12", "5.21") + "，预算执行率93.49%。"))
    assert suggested(witness_against) == ("74.97万元", "74.79万元")


def test_no_correction_breaks_what_holds() -> None:
    """Either part could be swapped; a share that holds vouches for one of them."""
    text = "教育专项资金共55.00万元，由省级补助12.00万元和县级配套34.00万元{}构成。"
    assert suggested(only(check(text.format("")))) is None
    settled = check(text.format("（占61.82%）"))
    assert outcomes(settled, "SHARE-OF") == ["holds"]
    assert suggested(only(settled)) == ("12.00万元", "21.00万元")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("教育专项资金共55.00万元，由省级补助12.00万元和县级配套34.00万元构成。", id="two swaps"),
        pytest.param("教育专项资金共75.00万元，由省级补助12.00万元和县级配套34.00万元构成。", id="no slip at all"),
    ],
)
def test_a_tie_is_no_blame(text: str) -> None:
    assert only(check(text)).suggestion is None


def test_a_pair_of_swapped_numbers_is_one_slip() -> None:
    text = "文旅专项资金共100.00万元，其中省级补助{}万元、县级配套{}万元，分别占60.00%、40.00%。"
    assert not loud(check(text.format("60.00", "40.00")))
    finding = only(check(text.format("40.00", "60.00")), "SHARE-OF")
    assert [other.rule for other in finding.related] == ["SHARE-OF"]


def test_a_conflict_and_what_it_breaks_are_one_finding() -> None:
    report = check(
        "2023年巡护经费预算安排80.00万元，实际使用74.79万元，结余5.21万元。",
        "经核对，2023年巡护经费实际使用74.97万元，预算执行率93.49%。",
    )
    finding = only(report, "FACT-CONFLICT")
    assert suggested(finding) == ("74.97万元", "74.79万元")
    assert "holds" in outcomes(report, "FUND-REST")


def test_the_witnesses_of_a_conflict_choose_the_side() -> None:
    """The first value is the wrong one, though it comes first."""
    report = check(
        "2023年巡护经费预算安排80.00万元，实际使用74.97万元，结余5.21万元，预算执行率93.49%。",
        "经核对，2023年巡护经费实际使用74.79万元。",
    )
    assert suggested(only(report)) == ("74.97万元", "74.79万元")


def test_a_conflict_without_witness_blames_nobody() -> None:
    text = "2023年巡护经费实际使用74.79万元。经核对，2023年巡护经费实际使用56.12万元。"
    finding = only(check(text), "FACT-CONFLICT")
    assert finding.suggestion is None
    assert quotes(finding) == ["74.79万元", "56.12万元"]
