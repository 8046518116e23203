"""Which rows add up to which."""

from __future__ import annotations

import pytest
from tests.tables.grids import cell, formulas, read, sums


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param("甲|30\n乙|45\n合计|75", ["30 + 45 = 75"], id="total last"),
        pytest.param("合计|75\n甲|30\n乙|45", ["30 + 45 = 75"], id="total first"),
        pytest.param(
            "一、甲|30\n其中：子|12\n丑|18\n二、乙|45\n合计|75",
            ["12 + 18 = 30", "30 + 45 = 75"],
            id="parts that make the whole",
        ),
        pytest.param("一、甲|30\n其中：子|12\n二、乙|45\n合计|75", ["30 + 45 = 75"], id="a part alone"),
        pytest.param(
            "甲|10\n乙|20\n小计|30\n丙|5\n丁|6\n小计|11\n合计|41",
            ["10 + 20 = 30", "5 + 6 = 11", "30 + 11 = 41"],
            id="subtotals",
        ),
        pytest.param(
            "一、甲|30\n（一）子|12\n（二）丑|18\n二、乙|45\n合计|75", ["12 + 18 = 30", "30 + 45 = 75"], id="numbered"
        ),
        pytest.param(
            "一、甲|30\n二、乙|45\n本年合计|75\n年初结转|5\n总计|80",
            ["30 + 45 = 75", "75 + 5 = 80"],
            id="total of a total",
        ),
        pytest.param(
            "总计|75\n小计|30\n子|12\n丑|18\n小计|45\n寅|25\n卯|20",
            ["12 + 18 = 30", "25 + 20 = 45", "30 + 45 = 75"],
            id="subtotals above their parts",
        ),
        pytest.param(
            "甲|30\n乙|45\n人员经费合计|75\n丙|20\n公用经费合计|20\n基本支出合计|95",
            ["30 + 45 = 75", "75 + 20 = 95"],
            id="totals beside each other",
        ),
    ],
)
def test_sums(rows: str, expected: list[str]) -> None:
    assert sums(read(f"项目|支出数\n{rows}", unit="单位：万元")) == expected


def test_codes() -> None:
    reading = read(
        """
        科目编码|科目名称|决算数
        201|一般公共服务支出|120.50
        20106|财政事务|120.50
        2010601|行政运行|100.50
        2010602|一般行政管理事务|20.00
        207|文化旅游支出|80.00
        20701|文化和旅游|80.00
        2070101|行政运行|30.00
        2070199|其他支出|50.00
        合计||200.50
        """,
        unit="单位：万元",
    )
    assert sums(reading) == ["100.50 + 20.00 = 120.50", "30.00 + 50.00 = 80.00", "120.50 + 80.00 = 200.50"]
    assert {number.exempt for place, number in reading.exempt if place.column == 0} == {"code"}


def test_two_tables_side_by_side() -> None:
    reading = read(
        """
        收入[1x2]|支出[1x2]
        项目|决算数|项目|决算数
        一、财政拨款收入|284.00|一、基本支出|164.00
        二、其他收入|3.00|二、项目支出|125.00
        本年收入合计|287.00|本年支出合计|289.00
        年初结转和结余|14.00|年末结转和结余|12.00
        总计|301.00|总计|301.00
        """,
        unit="单位：万元",
    )
    assert sums(reading) == [
        "284.00 + 3.00 = 287.00",
        "287.00 + 14.00 = 301.00",
        "164.00 + 125.00 = 289.00",
        "289.00 + 12.00 = 301.00",
    ]
    assert [cell(reading, row, 1).role for row in (4, 5, 6)] == ["income", "carried.in", "balance"]
    assert [cell(reading, row, 3).role for row in (4, 5, 6)] == ["spent", "carried.out", "balance"]


def test_sides_with_numbered_rows_and_columns() -> None:
    reading = read(
        """
        收入[1x3]|支出[1x3]
        项目|行次|金额|项目（按功能分类）|行次|金额
        栏次||1|栏次||2
        一、财政拨款收入|1|284.00|一、教育支出|4|164.00
        二、其他收入|2|3.00|二、住房保障支出|5|123.00
        本年收入合计|3|287.00|本年支出合计|6|287.00
        """,
        unit="金额单位：万元",
    )
    assert sums(reading) == ["284.00 + 3.00 = 287.00", "164.00 + 123.00 = 287.00"]
    assert [(cell(reading, row, 5).item, cell(reading, row, 5).role) for row in (3, 4)] == [
        ("教育", "spent"),
        ("住房保障", "spent"),
    ]


def test_a_row_that_numbers_the_columns() -> None:
    reading = read("合计|出国费|用车费|接待费\n1|2|3|4\n38.60|0.00|30.00|8.60", unit="单位：万元")
    assert formulas(reading, "row_sum") == ["0.00 +30.00 +8.60 = 38.60"]


def test_years_as_rows() -> None:
    reading = read("年度|预算数|支出数|结余\n2022年|320.00|318.50|1.50\n2023年|350.00|341.20|8.80", unit="单位：万元")
    facts = [cell(reading, row, 2) for row in (1, 2)]
    assert [(fact.item, fact.period) for fact in facts] == [("", "2022"), ("", "2023")]
    assert formulas(reading, "difference") == ["320.00 -318.50 = 1.50", "350.00 -341.20 = 8.80"]


def test_the_three_public_expenses_in_twelve_columns() -> None:
    half = "合计[2x1]|因公出国（境）费[2x1]|公务用车购置及运行费[1x3]|公务接待费[2x1]"
    reading = read(
        f"""
        预算数[1x6]|决算数[1x6]
        {half}|{half}
        小计|公务用车购置费|公务用车运行费|小计|公务用车购置费|公务用车运行费
        38.60|0.00|30.00|18.00|12.00|8.60|33.87|0.00|28.42|17.36|11.06|5.45
        """,
        unit="单位：万元",
    )
    assert formulas(reading, "row_sum") == [
        "0.00 +30.00 +8.60 = 38.60",
        "18.00 +12.00 = 30.00",
        "0.00 +28.42 +5.45 = 33.87",
        "17.36 +11.06 = 28.42",
    ]
    assert [(cell(reading, 3, column).item, cell(reading, 3, column).role) for column in (5, 11)] == [
        ("公务接待费", "budget"),
        ("公务接待费", "spent"),
    ]


def test_a_header_printed_again_on_a_new_page() -> None:
    head = "项目|预算数|支出数"
    reading = read(f"{head}\n甲|30|28\n乙|45|40\n{head}\n丙|20|20\n合计|95|88", unit="单位：万元")
    assert sums(reading) == ["30 + 45 + 20 = 95", "28 + 40 + 20 = 88"]


def test_names_of_merged_cells_go_on_below() -> None:
    reading = read("类别|名称|数量\n机械[2x1]|车床|6\n铣床|2\n汽车[2x1]|台架|8\n检测线|1")
    assert [cell(reading, row, 2).item_text for row in (1, 2, 3, 4)] == ["车床", "铣床", "台架", "检测线"]


def test_sides_of_unequal_width() -> None:
    reading = read(
        """
        收入[1x2]|支出[1x3]
        项目|金额|项目|合计|一般公共预算财政拨款
        一、一般公共预算财政拨款|284.00|一、教育支出|164.00|164.00
        二、政府性基金|3.00|二、住房保障支出|123.00|123.00
        本年收入合计|287.00|本年支出合计|287.00|287.00
        """,
        unit="金额单位：万元",
    )
    assert sums(reading) == ["284.00 + 3.00 = 287.00", "164.00 + 123.00 = 287.00", "164.00 + 123.00 = 287.00"]
