"""Forms: targets and results, signs and units in columns of their own, names and values in turn, passages."""

from __future__ import annotations

from tests.engine.report import check, loud, outcomes, quotes
from tests.tables.grids import cell, formulas, read, statements

INDICATORS = """
一级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标（50分）[2x1]|清淤长度|≥65公里|64公里|30|29
护坡单价|≤350元|346元|20|20
效益指标（30分）|受益人口|3.2万人|3.3万人|30|30
满意度指标（10分）|群众满意度|≥90%|92%|10|10
"""


def test_targets_and_results() -> None:
    assert formulas(read(INDICATORS), "target") == [
        "65 ≤ 64公里",
        "350 ≥ 346元",
        "3.2 ≤ 3.3万人",
        "90 ≤ 92%",
    ]


def test_a_target_against_the_rate_beside_it() -> None:
    reading = read("对象|服务对象数|完成数|完成率|年度目标\n老年人|50|40|80%|≥75%\n产妇|20|19|95%|≥90%")
    assert formulas(reading, "target") == ["75 ≤ 80%", "90 ≤ 95%"]


def test_sign_and_unit_in_columns_of_their_own() -> None:
    reading = read(
        """
        三级指标|指标性质|指标值|度量单位|权重|完成值|得分
        清淤长度|≥|65|公里|30|62|28
        护坡单价|≤|350|元/平方米|20|346|20
        群众满意度|≥|90|%|10|92|10
        """
    )
    aims = [cell(reading, row, 2).quantity for row in (1, 2, 3)]
    assert [(aim.bound, aim.dimension) for aim in aims] == [
        ("at_least", "count"),
        ("at_most", "price"),
        ("at_least", "percent"),
    ]
    assert formulas(reading, "target") == ["65 ≤ 62", "350 ≥ 346", "90 ≤ 92"]


def test_names_and_values_in_turn() -> None:
    reading = read("预算执行情况（万元）|预算数|250.00|执行数|242.70|执行率|97.08%\n备注|无||||")
    assert [(fact.role, fact.quantity.text) for fact in reading.facts] == [
        ("budget", "250.00"),
        ("spent", "242.70"),
        ("rate.execution", "97.08%"),
    ]


def test_one_row_of_money_above_the_goals_in_words() -> None:
    reading = read(
        """
        项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
        年度资金总额|180.00|180.00|172.15|10|95.64%|9.56
        年度总体目标|预期目标|按计划完成年度任务||||
        年度总体目标|实际完成情况|已按计划完成年度任务||||
        """
    )
    assert [(fact.role, fact.label) for fact in reading.facts[:3]] == [
        ("budget.initial", "年度资金总额"),
        ("budget.full", "年度资金总额"),
        ("spent", "年度资金总额"),
    ]


def test_rows_of_income_below_columns_of_the_accounts() -> None:
    rows = "项目|2022年度决算数|2023年度决算数\n本年收入合计|1100.00|1200.00\n本年支出合计|1005.00|1102.50"
    reading = read(rows, unit="单位：万元")
    assert [fact.role for fact in reading.facts] == ["income", "income", "spent", "spent"]


GOALS = """
年度总体目标|预期目标|实际完成情况
|改造实训室8间，更新两个专业的实训设备，满足1200名在校生的实训需要，取证率达到90%以上。|完成8间实训室改造，更新两个专业的实训设备，取证率为94.3%，覆盖在校生1260人。
"""


def test_passages_are_read_like_paragraphs() -> None:
    said = {fact.quantity.text: fact for fact in statements(GOALS).facts}
    assert said["90%"].aim == "target"
    assert (said["94.3%"].role, said["94.3%"].name) == ("rate", "取证率")
    assert not any(fact.in_table for fact in said.values())


def test_passages_are_told_at_their_cells() -> None:
    lines = [
        "项目概况|项目总投资300万元，其中省级资金200万元、县级资金110万元，用于渠道清淤和护坡加固。",
        "备注|无",
    ]
    report = check("一、项目情况", *lines)
    (finding,) = loud(report)
    assert quotes(finding) == ["300万元", "200万元", "110万元"]
    places = [entry.place for entry in finding.evidence]
    assert {(place["type"], place["row"], place["column"]) for place in places} == {("cell", 0, 1)}
    text = lines[0].partition("|")[2]
    assert [text[place["start"] : place["end"]] for place in places] == quotes(finding)


def test_every_number_of_a_passage_is_in_the_ledger_once() -> None:
    report = check(
        "一、项目情况",
        "项目概况|项目总投资300万元，其中省级资金200万元、县级资金100万元，用于渠道清淤和护坡加固。",
        "备注|无",
    )
    assert [entry.quote for entry in report.ledger if entry.quote.endswith("万元")] == ["300万元", "200万元", "100万元"]
    assert outcomes(report, "SUM-PARTS") == ["holds"]


def test_full_marks_for_a_missed_target_are_asked_about() -> None:
    report = check(
        "三级指标|年度指标值|实际完成值|分值|得分", "清淤长度|≥65公里|62公里|10|10", "闸门维修|≥6座|6座|10|10"
    )
    (asked,) = (finding for finding in report.findings if finding.rule == "TABLE-FULL-MARK")
    assert (asked.level, quotes(asked)) == ("note", ["65公里", "62公里", "10"])


def test_both_sides_of_the_account() -> None:
    rows = [
        "收入|决算数（万元）|支出|决算数（万元）",
        "财政拨款收入|284.00|基本支出|164.00",
        "其他收入|17.00|项目支出|137.00",
        "总计|{}|总计|301.00",
    ]
    assert outcomes(check(*(row.format("301.00") for row in rows)), "FUND-BALANCE") == ["holds"]
    assert "contradicted" in outcomes(check(*(row.format("310.00") for row in rows)), "FUND-BALANCE")


BANDS = "评价得分90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。"


def test_grades_in_a_table() -> None:
    rows = "标段|得分|等级", "一标段|92.40|优", "二标段|78.60|良", "三标段|70.10|中"
    (finding,) = loud(check("一、评价标准", BANDS, "二、评价结果", *rows), "GRADE-BAND")
    assert quotes(finding)[-2:] == ["78.60", "良"] or quotes(finding)[:1] == ["78.60"]
    assert (
        outcomes(check("一、评价标准", BANDS, "二、评价结果", rows[0], rows[1], rows[3]), "GRADE-BAND") == ["holds"] * 2
    )


TABLE = ("2023年支出表", "单位：万元", "项目|支出数", "主干道路面修补|84.23", "人行道板更换|31.85", "合计|116.08")


def test_names_in_a_row_are_held_against_their_rows() -> None:
    text = "主干道路面修补、人行道板更换支出分别为{}万元和{}万元。"
    sound = check("一、资金使用", text.format("84.23", "31.85"), *TABLE)
    assert outcomes(sound, "TEXT-TABLE") == ["holds", "holds"]
    swapped = check("一、资金使用", text.format("31.85", "84.23"), *TABLE)
    assert {quote for finding in loud(swapped) for quote in quotes(finding)} == {
        "31.85",
        "84.23",
        "31.85万元",
        "84.23万元",
    }


def test_the_digits_of_a_row_in_another_unit() -> None:
    (finding,) = loud(check("一、资金使用", "主干道路面修补投资84.23元。", *TABLE))
    assert finding.suggestion is not None
    assert (finding.suggestion.quote, finding.suggestion.replacement) == ("84.23元", "84.23万元")


def test_text_and_table_of_other_scopes_are_not_compared() -> None:
    rows = (
        "2023年收入支出决算总表",
        "单位：万元",
        "项目|决算数",
        "教育支出|84.23",
        "住房保障支出|31.85",
        "合计|116.08",
    )
    assert not loud(
        check("一、财政拨款支出情况", "教育支出80.10万元，住房保障支出30.00万元。", "二、收支总体情况", *rows)
    )
    assert loud(check("一、支出情况", "教育支出80.10万元，住房保障支出31.85万元。", *rows), "TEXT-TABLE")


QUARTERS = (
    "2023年签约情况表",
    "单位：万元",
    "季度|签约金额",
    "一季度|25.44",
    "二季度|55.62",
    "三季度|36.43",
    "四季度|19.51",
)


def test_a_row_of_figures_that_a_column_prints_but_for_one() -> None:
    text = "四个季度签约金额分别为25.44万元、55.62万元、{}万元和19.51万元。"
    assert not loud(check("一、签约情况", text.format("36.43"), *QUARTERS))
    (finding,) = loud(check("一、签约情况", text.format("34.63"), *QUARTERS), "TEXT-TABLE")
    assert set(quotes(finding)) == {"34.63万元", "36.43"}


def test_points_of_other_tables_are_not_missed_in_the_sum() -> None:
    rows = ("三级指标|权重|得分", "清淤长度|50|50", "群众满意度|40|38", "合计（含预算执行10分）|100|97.5")
    assert not loud(check("一、评分情况", *rows))
