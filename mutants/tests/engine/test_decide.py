"""Readings: admitted by words, chosen once; what closed and open lists prove."""

from __future__ import annotations

import pytest
from tests.engine.report import FAILING, check, loud, only, outcomes, relations, suggested

ONCE = pytest.mark.xfail(strict=True, reason="design 3.5: a base is chosen once per item and period, not per relation")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "2023年水质监测经费年初预算100.00万元，追加20.00万元，实际支出100.00万元，结余0.00万元，预算执行率83.33%。",
            id="added counted for the rate only",
        ),
        pytest.param(
            "2023年水质监测经费年初预算100.00万元，上年结转20.00万元，实际支出100.00万元，结余20.00万元，"
            "预算执行率100.00%。",
            id="carried in counted for the rest only",
        ),
        pytest.param(
            "2023年水质监测经费年初预算100.00万元，追加20.00万元，实际支出90.00万元，结余30.00万元，预算执行率90.00%。",
            id="added counted for the rest only",
        ),
        pytest.param(
            "2023年水质监测经费预算安排100.00万元，实际到位80.00万元，实际支出80.00万元，结余20.00万元，"
            "预算执行率100.00%。",
            id="budget for the rest, arrived for the rate",
            marks=ONCE,
        ),
        pytest.param(
            "2023年水质监测经费年初预算100.00万元，调整后预算120.00万元，实际支出90.00万元，结余30.00万元，"
            "预算执行率90.00%。",
            id="adjusted for the rest, initial for the rate",
        ),
    ],
)
def test_charity_once(text: str) -> None:
    """Each relation alone has a reading; together they have none."""
    assert loud(check(text))


@pytest.mark.parametrize(("rest", "rate"), [("30.00", "75.00"), ("10.00", "90.00")])
def test_one_choice_for_all_is_admitted_either_way(rest: str, rate: str) -> None:
    text = "2023年水质监测经费年初预算100.00万元，上年结转20.00万元，实际支出90.00万元，结余{}万元，预算执行率{}%。"
    report = check(text.format(rest, rate))
    assert outcomes(report) == ["holds", "holds"]
    assert not loud(report)


def test_each_item_has_its_own_choice() -> None:
    report = check(
        "2023年水质监测经费年初预算100.00万元，上年结转20.00万元，实际支出90.00万元，结余30.00万元。",
        "2023年巡护经费年初预算50.00万元，上年结转10.00万元，实际支出45.00万元，结余5.00万元。",
    )
    assert outcomes(report, "FUND-REST") == ["holds", "holds"]


def test_words_name_the_base_and_admit_no_other() -> None:
    text = "2023年监测经费年初预算100.00万元，追加20.00万元，实际支出90.00万元，占年初预算的{}%。"
    assert not loud(check(text.format("90.00")))
    assert loud(check(text.format("75.00")))


@pytest.mark.parametrize("gap", ["49.90", "49.00", "40.00"])
def test_the_size_of_a_gap_neither_hides_nor_makes_a_finding(gap: str) -> None:
    text = f"教育专项资金共100.00万元，由省级补助50.00万元和县级配套{gap}万元构成。"
    assert [finding.level for finding in loud(check(text))] == ["error"]


# Closed and open lists

SHORT = "设备购置31.00万元、场地维修21.00万元、宣传培训16.00万元"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"全年支出100.00万元，由{SHORT}构成。", id="made up of"),
        pytest.param(f"全年支出100.00万元，分别为{SHORT}。", id="respectively"),
        pytest.param(f"全年支出100.00万元，分为三项，分别是{SHORT}。", id="three, respectively"),
        pytest.param(f"全年支出100.00万元，其中{SHORT}、其他支出3.00万元。", id="a member for the rest"),
        pytest.param(f"{SHORT}，合计100.00万元。", id="a printed total"),
        pytest.param("全年支出100.00万元，其中基本支出31.00万元、项目支出51.00万元。", id="basic and project"),
        pytest.param(
            "全年采购支出100.00万元，其中货物31.00万元、工程21.00万元、服务16.00万元。", id="goods, works, services"
        ),
        pytest.param("公务用车费9.00万元，其中购置费2.00万元、运行维护费5.00万元。", id="buying and running"),
        pytest.param("参训人员120人，其中男71人、女56人。", id="men and women"),
        pytest.param("全年支出100.00万元，其中中央补助31.00万元、省级补助21.00万元、县级配套16.00万元。", id="levels"),
        pytest.param(f"全年支出100.00万元，分为三项：{SHORT}。", id="three of three"),
        pytest.param(f"全年支出100.00万元，共3项：{SHORT}。", id="3 of 3"),
    ],
)
def test_closed_by_words_or_form(text: str) -> None:
    assert [finding.level for finding in loud(check(text), "SUM-PARTS")] == ["error"]


@pytest.mark.parametrize("word", ["其中", "包括", "主要有"])
def test_an_open_list_that_falls_short_is_silent(word: str) -> None:
    report = check(f"全年支出100.00万元，{word}设备购置31.00万元、场地维修22.00万元。")
    assert not report.findings
    assert not [outcome for outcome in outcomes(report) if outcome in FAILING]


def test_an_open_list_that_a_typical_slip_makes_exact_is_unlikely() -> None:
    text = "全年支出{}万元，其中设备购置67.00万元、场地维修24.00万元、宣传培训6.00万元。"
    assert not check(text.format("133.37")).findings
    finding = only(check(text.format("115.00")), "SUM-PARTS")
    assert finding.level == "warning"
    assert suggested(finding) == ("24.00万元", "42.00万元")


def test_an_open_list_is_told_only_with_the_slip_that_makes_it_exact() -> None:
    report = check("全年支出100.00万元，包括设备购置30.00万元、场地维修20.00万元、宣传培训10.00万元等。")
    assert all(finding.suggestion for finding in loud(report))


def test_an_open_list_of_money_that_exceeds_is_contradicted() -> None:
    report = check("全年支出100.00万元，其中设备购置81.00万元、场地维修36.00万元。")
    assert only(report, "SUM-PARTS").level == "error"


@pytest.mark.xfail(strict=True, reason="design 3.6: what exceeds its head is contradicted, whatever is counted")
def test_an_open_list_of_counts_that_exceeds_is_contradicted() -> None:
    assert loud(check("全年举办讲座92场，其中健康讲座78场、义诊24场。"), "SUM-PARTS")


def test_a_nested_list_is_part_of_its_own_head() -> None:
    report = check("全年支出100.00万元，由设备购置60.00万元（其中进口设备20.00万元）、场地维修40.00万元构成。")
    assert outcomes(report, "SUM-PARTS") == ["holds"]


PARALLEL = "全年支出100.00万元，其中设备购置60.00万元、场地维修40.00万元；其中省级补助70.00万元、县级配套30.00万元。"


def test_a_parallel_list_has_the_head_of_the_first() -> None:
    assert not loud(check(PARALLEL))


def test_both_axes_of_a_whole_are_checked() -> None:
    report = check(
        "全年支出100.00万元，按用途分，设备购置60.00万元、场地维修40.00万元；按来源分，省级补助70.00万元、县级配套30.00万元。"
    )
    assert outcomes(report, "SUM-PARTS") == ["holds", "holds"]


def test_the_rest_behind_two_lists_is_that_of_their_heads() -> None:
    report = check(
        "2023年图书采购经费年初预算100.00万元，其中财政拨款80.00万元、自筹20.00万元；"
        "实际支出95.00万元，其中财政拨款76.00万元、自筹19.00万元，结余5.00万元。"
    )
    assert not loud(report)


def test_two_lists_in_one_sentence() -> None:
    report = check(
        "教育专项资金共46.00万元，由省级补助12.00万元和县级配套34.00万元构成，"
        "县级配套34.00万元由县财政30.00万元和乡财政4.00万元构成。"
    )
    assert not loud(report)


def test_one_relation_is_judged_once() -> None:
    report = check("2023年图书采购经费实际支出95.00万元，其中第一批支出50.00万元，第二批支出45.00万元。")
    assert outcomes(report, "SUM-PARTS") == ["holds"]


def test_a_vague_number_takes_part_in_no_equality() -> None:
    text = "2023年巡护经费预算安排{}80.00万元，实际使用74.79万元，结余5.12万元。"
    assert loud(check(text.format("")))
    assert not check(text.format("约")).findings


def test_a_witness_rule_says_nothing_where_it_fails() -> None:
    text = "我县2023年安排道路补助资金{}万元。年初下达200.00万元，9月追加30.00万元。"
    assert outcomes(check(text.format("230.00")), "FUND-TOTAL") == ["holds"]
    failing = check(text.format("250.00"))
    assert [relation.outcome for relation in relations(failing, "FUND-TOTAL")] == ["not_checked"]
    assert not failing.findings


# Claims


def test_within_the_budget_counts_what_was_added() -> None:
    text = "2023年值守经费年初预算30.00万元，追加{}万元，实际使用34.60万元，控制在预算之内。"
    assert outcomes(check(text.format("5.00")), "FUND-WITHIN") == ["holds"]
    assert only(check(text.format("4.00")), "FUND-WITHIN").level == "error"


def test_a_missed_target_is_no_contradiction_but_the_claim_is() -> None:
    assert not check("年度目标走访企业100家，实际走访企业96家。").findings
    assert loud(check("年度目标走访企业100家，实际走访企业96家，超额完成目标。"), "TARGET-REACHED")


def test_a_target_is_a_norm_without_rounding() -> None:
    assert loud(check("信访办结率目标90%以上，实际信访办结率89.5%，达到目标。"), "TARGET-REACHED")


def test_more_than_the_target_is_more() -> None:
    assert loud(check("年度目标走访企业100家，实际走访企业100家，超额完成目标。"), "TARGET-REACHED")


def test_a_claim_stands_in_the_sentence_of_its_figures() -> None:
    text = "预算执行率较高（说明80万元。）道路项目年初预算100万元，支出120万元，控制在预算之内。水库项目支出40万元。"
    assert loud(check(text))
