"""Score sheets over sentences, paragraphs, sections and tables; and what only looks like one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.report import analyse, check, loud, only, quotes, relations, suggested

from reportcheck.results import Report

FRAME = ("决策", "过程", "产出", "效益")
few = settings(max_examples=25, deadline=None, derandomize=True)


def report(text: str) -> Report:
    return check(*text.splitlines())


def sums(text: str) -> list[str]:
    """The sums of scores that hold, as printed."""
    return [relation.equation for relation in relations(report(text), "SUM-SCORE") if relation.outcome == "holds"]


def in_one_sentence(fulls: list[str], scores: list[str], total: str) -> str:
    rows = "；".join(f"{name}类{full}，得{score}" for name, full, score in zip(FRAME, fulls, scores, strict=True))
    return f"自评总分{total}。{rows}。"


def in_paragraphs(fulls: list[str], scores: list[str], total: str) -> str:
    rows = [f"{name}指标：分值{full}，得分{score}。" for name, full, score in zip(FRAME, fulls, scores, strict=True)]
    return "\n".join(["一、评分", f"项目综合得分{total}。", *rows])


def in_headings(fulls: list[str], scores: list[str], total: str) -> str:
    rows = zip("一二三四", FRAME, fulls, scores, strict=True)
    parts = [f"（{at}）{name}情况（{full}）\n各项工作已完成。自评得{score}。" for at, name, full, score in rows]
    return "\n".join(["一、指标分析", *parts, "二、结论", f"综上，项目总得分{total}。"])


def in_lists(fulls: list[str], scores: list[str], total: str) -> str:
    names = "、".join(FRAME)
    marks, given = "、".join(fulls), "、".join(scores)
    return f"{names}四类指标的分值依次为{marks}，得分依次为{given}，合计得分{total}。"


def in_brackets(fulls: list[str], scores: list[str], total: str) -> str:
    rows = zip(FRAME, fulls, scores, strict=True)
    return f"自评得分{total}（" + "、".join(f"{name}{score}（满分{full}）" for name, full, score in rows) + "）。"


LAYOUTS = [in_one_sentence, in_paragraphs, in_headings, in_lists, in_brackets]
ids = [layout.__name__ for layout in LAYOUTS]
lost_points = st.lists(st.integers(1, 99), min_size=4, max_size=4)


@pytest.mark.parametrize("layout", LAYOUTS, ids=ids)
@given(lost=lost_points)
@few
def test_a_sheet_that_adds_up_holds_in_every_layout(layout, lost: list[int]) -> None:  # type: ignore[no-untyped-def]
    scores = [Decimal(full) - Decimal(tenths) / 10 for full, tenths in zip((15, 25, 35, 25), lost, strict=True)]
    text = layout(["15分", "25分", "35分", "25分"], [f"{score:.1f}分" for score in scores], f"{sum(scores):.1f}分")
    found = report(text)
    assert not loud(found)
    expected = " + ".join(f"{score:.1f}" for score in scores) + f" = {sum(scores):.1f}"
    assert expected in [relation.equation for relation in relations(found, "SUM-SCORE")]


@pytest.mark.parametrize("layout", LAYOUTS, ids=ids)
@given(lost=lost_points, error=st.sampled_from([-20, -5, 3, 10]))
@few
def test_a_wrong_total_is_found_in_every_layout(layout, lost: list[int], error: int) -> None:  # type: ignore[no-untyped-def]
    scores = [Decimal(full) - Decimal(tenths) / 10 for full, tenths in zip((15, 25, 35, 25), lost, strict=True)]
    total = f"{sum(scores) + Decimal(error) / 10:.1f}分"
    text = layout(["15分", "25分", "35分", "25分"], [f"{score:.1f}分" for score in scores], total)
    finding = only(report(text), "SUM-SCORE")
    assert total in quotes(finding)


def test_each_level_is_added_up_to_the_one_above() -> None:
    text = """一、投入（14分，得13分）
（一）项目立项（8分，得8分）
（1）立项规范（2分）
程序完整。自评得2分。
（2）目标合理（3分）
目标清楚。自评得3分。
（3）指标明确（3分）
指标量化。自评得3分。
（二）资金落实（6分，得5分）
（1）到位率（3分）
全部到位。自评得3分。
（2）及时性（3分）
有所延迟。自评得2分。"""
    assert sums(text) == ["8 + 6 = 14", "8 + 5 = 13", "2 + 3 + 3 = 8", "2 + 3 + 3 = 8", "3 + 3 = 6", "3 + 2 = 5"]


def test_a_section_without_a_score_of_its_own_lends_those_below_it() -> None:
    text = """一、结论
评价综合得分91分。
二、指标分析
（一）决策（15分），得14分
（二）过程（25分），得23分
（三）产出（35分），得32分
（四）效益（25分）
1.社会效益（15分），得14分
2.满意度（10分），得8分"""
    assert "14 + 23 + 32 + 14 + 8 = 91" in sums(text)


def test_a_list_behind_of_which_divides_the_mark_before_it() -> None:
    text = (
        "自评得分94.5分。投入15分，得14分，其中项目立项8分、资金落实6分；过程25分，得24分；"
        "产出35分，得33.5分；效果25分，得23分。"
    )
    assert sums(text) == ["14 + 24 + 33.5 + 23 = 94.5", "8 + 6 = 14"]


def test_the_first_level_of_a_table_is_what_the_text_says_of_it() -> None:
    text = """项目综合得分91.0分，其中决策类得13.0分，过程类得24.0分，产出类得32.0分，效益类得23.0分。
一级指标|二级指标|分值|得分
决策|项目立项|8|8.0
决策|绩效目标|7|5.0
过程|资金管理|25|24.0
产出|产出数量|20|18.0
产出|产出质量|15|13.0
效益|社会效益|25|23.0
合计||100|91.0"""
    assert suggested(only(report(text))) == ("32.0分", "31.0分")


def test_the_rate_beside_a_score_tells_which_number_is_wrong() -> None:
    text = """一级指标|权重|得分|得分率
决策|15|13.50|90.00%
过程|25|22.00|88.00%
产出|35|33.60|90.29%
效益|25|20.00|80.00%
总分|100|87.10|87.10%"""
    assert suggested(only(report(text))) == ("33.60", "31.60")


def test_points_lost_stand_with_their_reasons() -> None:
    holds = "产出指标50分，因进度滞后扣1分、档案不全扣0.5分，得48.5分。"
    assert [relation.equation for relation in relations(report(holds), "SCORE-LOST")] == ["1 + 0.5 + 48.5 = 50"]
    finding = only(report(holds.replace("48.5分", "47.5分")), "SCORE-LOST")
    assert quotes(finding) == ["50分", "1分", "0.5分", "47.5分"]


def test_reasons_behind_a_score_may_be_the_main_ones_only() -> None:
    assert not loud(report("效益指标30分，得27分，主要因宣传不够扣2分。"))


def test_numbers_of_headings_are_facts_where_they_are_scores() -> None:
    analysis = analyse("一、决策（15分）得14分", "立项规范。", "二、2023年工作完成120项")
    assert [fact.quantity.text for fact in analysis.statements.facts] == ["15分", "14分"]
    assert [fact.role for fact in analysis.statements.facts] == ["score.full", "score"]
    assert ("120项", "heading") in [(number.text, number.exempt) for _, number in analysis.statements.exempt]


@pytest.mark.parametrize(
    "text",
    [
        "一季度考核得分92.5分，二季度考核得分93.5分，三季度得分91分，四季度得分95分，年度考核得分93分。",
        "3个项目中，道路养护项目得分92.5分、河道保洁项目得分88分、路灯维护项目得分95分，平均得分91.83分。",
        "项目自评得分101分，其中基础得分98分、加分项得3分。基础得分中，决策20分，过程19分，产出30分，效益29分。",
        "考核实行千分制，决策150分、过程250分、产出350分、效益250分，自评得分936分。",
        "按照预算执行率10分、产出指标50分、效益指标30分、满意度指标10分的标准，自评总分95.8分。",
        "设置预算执行（10分）、产出指标（50分）、效益指标（30分）和满意度指标（10分），自评得分95.8分。",
        "群众满意度调查平均得分9.2分（满分10分）。自评得分95分。",
        "甲项目自评得分95分，其中预算执行9分、产出49分、效益37分。乙项目自评得分90分，其中预算执行8分、产出82分。",
        "单位自评得分96.5分，评价得分95.6分。",
        "2022年自评得分93.5分，2023年自评得分95.2分，比上年提高1.7分。",
        "预算执行率达到100%得10分，每低1个百分点扣0.1分，扣完为止。自评得分96.2分。",
        "综合得分92.5分。主要扣分情况：决策类扣0.5分，产出类扣3分，其他扣4分。",
        "绩效指标体系包括决策（权重15%）、过程（权重25%）、产出（权重35%）、效益（权重25%）。综合得分91分。",
        "评价指标体系共15个指标，分别为一级指标3个、二级指标8个、三级指标15个。",
        "自评得分93分。决策类得13分，等级为良；产出类得28分，等级为优。",
    ],
)
def test_what_only_looks_like_a_sheet_is_left_alone(text: str) -> None:
    assert not loud(report(text))


def test_a_score_of_one_indicator_does_not_carry_the_grade_of_the_report() -> None:
    found = report("自评得分93分，等级为优。决策类满分15分，得12分，等级为良。")
    assert [relation.equation for relation in relations(found, "GRADE-BAND")] == ["93分 → 优"]


def test_a_score_given_by_a_rate_may_be_rounded_or_cut_off() -> None:
    rule = "预算执行率96.57%，按执行率乘以分值计分，该项满分10分，得{}分。"
    for score in ("9.66", "9.65", "9.6", "9.7"):
        assert not loud(report(rule.format(score)))
    assert quotes(only(report(rule.format("9.56")), "SCORE-BY-RATE")) == ["96.57%", "10分", "9.56分"]


def test_a_scale_of_hundred_tells_the_full_mark_that_is_wrong() -> None:
    text = "评价采用百分制。决策（15分）得14分，过程（25分）得24分，产出（35分）得33分，效益（20分）得21分，合计92分。"
    finding = only(report(text))
    assert suggested(finding) == ("20分", "25分")
    assert {finding.rule, *(related.rule for related in finding.related)} == {"SCORE-CAP", "SCORE-HUNDRED"}
