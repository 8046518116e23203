"""What header rows say of columns: units, roles, years, columns that follow from others."""

from __future__ import annotations

import pytest
from tests.tables.grids import cell, formulas, read

FORM = """
项目资金（万元）|年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
年度资金总额|62.00|58.60|54.10|10|92.32%|9.2
其中：当年财政拨款|50.00|46.60|43.50|—|93.35%|—
上年结转资金|12.00|12.00|10.60|—|88.33%|—
其他资金||||—||—
"""


def test_the_fund_table_of_the_form() -> None:
    reading = read(FORM)
    row = [cell(reading, 1, column) for column in range(1, 7)]
    assert [(fact.role, fact.quantity.base_unit) for fact in row] == [
        ("budget.initial", "元"),
        ("budget.full", "元"),
        ("spent", "元"),
        ("score.full", "分"),
        ("rate.execution", "%"),
        ("score", "分"),
    ]
    assert formulas(reading, "rate") == ["54.10 ÷ 58.60 = 92.32%", "43.50 ÷ 46.60 = 93.35%", "10.60 ÷ 12.00 = 88.33%"]


def test_carried_funds_are_of_the_report() -> None:
    carried = cell(read(FORM), 3, 2)
    assert (carried.role, carried.item) == ("carried.in", "")


def test_blank_cells_and_dashes_state_nothing() -> None:
    assert not [fact for fact in read(FORM).facts if fact.place.row == 4]


@pytest.mark.parametrize(
    ("header", "unit", "value"),
    [
        pytest.param("支出数", "单位：万元", "285000", id="note above"),
        pytest.param("支出数（元）", "单位：万元", "28.5", id="own unit"),
        pytest.param("支出数（万元）", "", "285000", id="in the header"),
        pytest.param("面积", "面积单位：亩；金额单位：万元", "28.5", id="no money"),
        pytest.param("数量", "单位：万元", "28.5", id="a count"),
        pytest.param("支出数", "单位：亿元", "2850000000", id="larger unit"),
    ],
)
def test_units(header: str, unit: str, value: str) -> None:
    reading = read(f"项目|{header}\n清淤|28.50\n护坡|30.00", unit=unit)
    assert f"{cell(reading, 1, 1).quantity.value:f}".rstrip("0").rstrip(".") == value


def test_header_cells_over_several_columns() -> None:
    reading = read(
        """
        单位名称[2x1]|清淤[1x2]|护坡[1x2]
        长度（公里）|支出（万元）|长度（公里）|支出（万元）
        北渠管理所|3.2|6.40|1.5|9.00
        南渠管理所|2.8|5.60|2.0|12.00
        """
    )
    facts = [cell(reading, 2, column) for column in (1, 2, 3, 4)]
    assert [(fact.item, fact.quantity.unit) for fact in facts] == [
        ("北渠管理所/清淤", "公里"),
        ("北渠管理所/清淤", "万元"),
        ("北渠管理所/护坡", "公里"),
        ("北渠管理所/护坡", "万元"),
    ]
    assert reading.headers[facts[3].index] == "护坡/支出(万元)"


def test_years_of_columns() -> None:
    reading = read(
        "项目|2022年决算数|2023年决算数|上年决算数\n清淤|30.00|28.50|30.00\n护坡|45.00|47.20|45.00", unit="单位：元"
    )
    assert [cell(reading, 1, column).period for column in (1, 2, 3)] == ["2022", "2023", "2022"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "项目|2022年决算|2023年决算|增减额\n甲|30|28|-2\n乙|45|47|2", ["28 -30 = -2", "47 -45 = 2"], id="change"
        ),
        pytest.param(
            "项目|2022年决算|2023年决算|增减率\n甲|40|30|-25%\n乙|50|55|10%",
            ["30 -40 ÷ 40 = -25%", "55 -50 ÷ 50 = 10%"],
            id="growth",
        ),
        pytest.param(
            "项目|支出|占比\n甲|30|60%\n乙|20|40%\n合计|50|100%", ["30 ÷ 50 = 60%", "20 ÷ 50 = 40%"], id="share"
        ),
        pytest.param(
            "名称|数量|单价（元）|金额（元）\n甲|6|200|1200\n乙|4|50|200",
            ["6 +200 = 1200", "4 +50 = 200"],
            id="product",
        ),
        pytest.param("单位|合计|省级|县级\n甲|30|20|10\n乙|45|25|20", ["20 +10 = 30", "25 +20 = 45"], id="row sum"),
        pytest.param("项目|预算数|支出数|结余\n甲|30|28|2\n乙|45|40|5", ["30 -28 = 2", "45 -40 = 5"], id="rest"),
    ],
)
def test_columns_that_follow_from_others(text: str, expected: list[str]) -> None:
    assert formulas(read(text, unit="单位：万元")) == expected


def test_a_rate_of_counts() -> None:
    reading = read("对象|服务对象数|完成数|完成率\n老年人|50|40|80%\n产妇|20|19|95%")
    assert formulas(reading) == ["40 ÷ 50 = 80%", "19 ÷ 20 = 95%"]


def test_a_column_that_most_rows_deny_follows_from_nothing() -> None:
    assert not formulas(read("项目|预算数|支出数|满意率\n甲|30|28|91%\n乙|45|40|92%\n丙|20|20|93%", unit="单位：万元"))


def test_areas_take_no_part_in_sums_of_money() -> None:
    reading = read(
        """
        实施单位[2x1]|退化林修复[1x2]|森林抚育[1x2]|支出合计[2x1]
        面积|支出|面积|支出
        南坡林场|326|11.20|520|3.50|14.70
        北坡林场|248|8.50|465|3.10|11.60
        """,
        unit="面积单位：亩；金额单位：万元",
    )
    assert formulas(reading, "row_sum") == ["11.20 +3.50 = 14.70", "8.50 +3.10 = 11.60"]


def test_units_of_several_kinds() -> None:
    """单位：人、万元: the unit of money is that of amounts alone."""
    reading = read("乡镇|项目个数|总投资|已支付\n东溪|2|40.70|37.20\n南岭|3|34.00|31.70", unit="单位：个、万元")
    assert [cell(reading, 1, column).quantity.unit for column in (1, 2, 3)] == ["", "万元", "万元"]


def test_what_was_done_is_an_amount_where_nothing_is_aimed_at() -> None:
    reading = read(
        "项目|预算数|完成数|完成预算%\n教育支出|109.80|108.60|98.9%\n农林水支出|97.50|94.37|96.8%",
        unit="单位：万元",
        caption="2023年支出完成情况表",
    )
    assert (cell(reading, 1, 2).role, cell(reading, 1, 2).item) == ("spent", "教育")
    assert formulas(reading, "rate") == ["108.60 ÷ 109.80 = 98.9%", "94.37 ÷ 97.50 = 96.8%"]


def test_the_way_that_most_rows_bear_out() -> None:
    """下达数 less 支出数 holds in two rows, 到位数 less 支出数 in all four."""
    reading = read(
        """
        支出方向|下达数|到位数|支出数|结转数|支出数占到位数
        康复服务|21.42|21.42|20.68|0.74|96.55%
        辅具适配|9.80|9.80|9.64|0.16|98.37%
        托养服务|12.60|11.80|11.80|0.00|100.00%
        家庭改造|7.50|6.25|5.86|0.39|93.76%
        """,
        unit="单位：万元",
    )
    assert formulas(reading, "difference")[2:] == ["11.80 -11.80 = 0.00", "6.25 -5.86 = 0.39"]
    assert formulas(reading, "rate")[2:] == ["11.80 ÷ 11.80 = 100.00%", "5.86 ÷ 6.25 = 93.76%"]


def test_an_amount_times_a_rate() -> None:
    reading = read(
        "批次|发行金额|利率|每年应付利息\n一批|12,000.00|2.92%|350.40\n二批|8,000.00|3.18%|254.40", unit="单位：万元"
    )
    assert [formula.form for formula in reading.formulas] == ["portion", "portion"]


def test_averages_are_no_parts() -> None:
    reading = read(
        "街道|站点数|助餐人次|站均人次\n东溪|9|118,602|13,178\n南岭|8|102,352|12,794\n合计|17|220,954|12,997"
    )
    assert {group.heads[0].quantity.number for group in reading.groups} == {"17", "220,954"}
