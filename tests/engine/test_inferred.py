"""Relations between columns that no word tells: found where nearly every row bears them out, and nowhere else."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.engine.little_reports import few
from tests.engine.report import analyse, check, outcomes, relations, suggested, told

from reportcheck.results import Report

HEAD = ["2023年渠道维修物料表", "单位：元"]
SUM = [
    ["清淤", "3186.45", "2871.32", "315.13"],
    ["护坡", "4512.07", "3329.68", "1182.39"],
    ["闸门", "2754.91", "1967.25", "787.66"],
    ["泵房", "6938.54", "5124.77", "1813.77"],
    ["便道", "1875.36", "1266.49", "608.87"],
]
RULE = "TABLE-INFERRED"
seeds = st.integers(0, 10**6)


def table(rows: Sequence[Sequence[str]], *names: str, unit: str = "元") -> list[str]:
    """A table as lines; columns are called 甲栏, 乙栏 … where no names are given."""
    header = names or ["项目", *(f"{name}栏" for name in "甲乙丙丁戊己庚辛壬癸"[: len(rows[0]) - 1])]
    return [HEAD[0], f"单位：{unit}", "|".join(header), *("|".join(row) for row in rows)]


def changed(rows: Sequence[Sequence[str]], row: int, column: int, text: str) -> list[list[str]]:
    copy = [list(line) for line in rows]
    copy[row][column] = text
    return copy


def inferred(*lines: str) -> list[tuple[str, int, int]]:
    """Each relation in words, with the rows that bear it out and those that break it."""
    found = analyse(*lines, title="").statements.inferred
    return [(one.words, len(one.bearing), len(one.breaking)) for one in found]


def notes(report: Report) -> list[str]:
    """The notes without the places that they begin with; there must be nothing else."""
    assert {(finding.rule, finding.level) for finding in report.findings} <= {(RULE, "note")}
    return [told(finding) for finding in report.findings]


def test_a_row_that_breaks_a_relation_is_a_note_that_shows_it() -> None:
    lines = table(changed(SUM, 2, 3, "778.66"))
    report = check(*lines, title="")
    assert notes(report) == [
        "表头未写明算法，但5行中4行成立：丙栏 = 甲栏 − 乙栏；此行不成立：2754.91 − 1967.25 = 787.66 ≠ 778.66。请核实。"
    ]
    assert [entry.quote for entry in report.findings[0].evidence] == ["2754.91", "1967.25", "778.66"]
    assert outcomes(report, RULE) == ["holds"] * 4 + ["contradicted"]
    assert {relation.reading for relation in relations(report, RULE)} == {"丙栏 = 甲栏 − 乙栏"}
    english = check(*lines, title="", lang="en").findings[0]
    assert "丙栏 = 甲栏 − 乙栏 holds in 4 of 5 rows" in english.message


def test_rows_that_all_bear_it_out_are_relations_and_no_notes() -> None:
    report = check(*table(SUM), title="")
    assert (notes(report), report.status, outcomes(report)) == ([], "checked", ["holds"] * 5)


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ((0, 1, 2, 3), "丙栏 = 甲栏 − 乙栏"),
        ((0, 2, 1, 3), "丙栏 = 乙栏 − 甲栏"),
        ((0, 2, 3, 1), "丙栏 = 甲栏 + 乙栏"),
    ],
)
def test_the_column_on_the_right_is_the_result(order: Sequence[int], words: str) -> None:
    assert inferred(*table([[row[at] for at in order] for row in SUM])) == [(words, 5, 0)]


def test_four_columns() -> None:
    opening = ("1204.37", "873.16", "2391.58", "645.92", "1518.29")
    income = ("5821.64", "3917.83", "4462.05", "7183.47", "2906.71")
    spent = ("4986.12", "4103.55", "5527.96", "6091.38", "3274.83")
    rows = [
        [name, first, more, less, f"{Decimal(first) + Decimal(more) - Decimal(less)}"]
        for (name, *_), first, more, less in zip(SUM, opening, income, spent, strict=True)
    ]
    assert inferred(*table(rows)) == [("丁栏 = 甲栏 + 乙栏 − 丙栏", 5, 0)]
    rows = [[row[0], f"{Decimal(row[1]) + Decimal(row[2]) + Decimal(row[3])}", *row[1:4]] for row in rows]
    assert inferred(*table(rows)) == [("甲栏 = 乙栏 + 丙栏 + 丁栏", 5, 0)]


def test_long_sums_with_parts_that_are_0() -> None:
    shares = (
        ("321.45", "118.36", "0.00", "54.27"),
        ("207.18", "0.00", "93.64", "71.92"),
        ("418.53", "164.71", "85.29", "0.00"),
    )
    shares += (("296.37", "142.85", "77.16", "63.48"), ("185.94", "97.23", "0.00", "48.65"))
    rows = [[row[0], f"{sum(map(Decimal, parts))}", *parts] for row, parts in zip(SUM, shares, strict=True)]
    names = ("项目", "总投资", "甲级", "乙级", "丙级", "丁级")
    assert inferred(*table(rows, *names)) == [("总投资 = 甲级 + 乙级 + 丙级 + 丁级", 5, 0)]
    assert inferred(*table(changed(rows, 3, 2, "269.37"), *names)) == [("总投资 = 甲级 + 乙级 + 丙级 + 丁级", 4, 1)]
    three = [[row[0], f"{Decimal(row[1]) - Decimal(row[5])}", *row[2:5]] for row in rows]
    assert inferred(*table(three, *names[:5])) == [("总投资 = 甲级 + 乙级 + 丙级", 5, 0)]


def test_rates_and_products() -> None:
    rates = [[*row[:3], f"{Decimal(row[2]) / Decimal(row[1]) * 100:.2f}%"] for row in SUM]
    assert inferred(*table(rates)) == [("丙栏 = 乙栏 ÷ 甲栏", 5, 0)]
    pieces = ("17", "23", "38", "46", "59")
    products = [[row[0], many, row[3], f"{int(many) * Decimal(row[3])}"] for row, many in zip(SUM, pieces, strict=True)]
    names = ("项目", "数目（个）", "甲栏（元）", "乙栏（元）")
    assert inferred(*table(products, *names)) == [("乙栏(元) = 数目(个) × 甲栏(元)", 5, 0)]
    amount = f"{sum(Decimal(row[3]) for row in products)}"
    for price in ("", "941.27"):
        with_total = [*products, ["合计", "183", price, amount]]
        assert inferred(*table(with_total, *names)) == [("乙栏(元) = 数目(个) × 甲栏(元)", 5, 0)]


def test_what_says_nothing_counts_for_nothing() -> None:
    """A 0, round numbers, columns that never change or repeat another, too few rows, too many that break it."""
    zeros = [[row[0], row[1], "0.00", row[1]] for row in SUM[:3]] + SUM[3:]
    round_numbers = [["甲段", "30", "20", "10"], ["乙段", "50", "30", "20"], ["丙段", "70", "40", "30"]]
    round_numbers += [["丁段", "90", "50", "40"], ["戊段", "40", "10", "30"], ["己段", "80", "20", "60"]]
    constant = [[row[0], row[1], "100.00", f"{Decimal(row[1]) - 100}"] for row in SUM]
    twice = [[row[0], row[1], row[1], row[2]] for row in SUM]
    broken = changed(changed(SUM, 0, 3, "351.13"), 1, 3, "1128.39")
    for rows in (zeros, round_numbers, constant, twice, SUM[:3], broken):
        report = check(*table(rows), title="")
        assert not relations(report, RULE)
        assert notes(report) == []


def test_what_the_header_says_is_left_to_its_rule() -> None:
    rows = changed(SUM, 2, 3, "778.66")
    report = check(*table(rows, "项目", "预算数", "支出数", "结余"), title="")
    assert [finding.rule for finding in report.findings] == ["TABLE-DIFFERENCE"]


def test_numbers_that_a_contradiction_joins_are_not_asked_about_again() -> None:
    rows = changed(SUM, 2, 3, "778.66")
    rows = [[row[0], row[2], row[3], row[1]] for row in rows]
    report = check(*table(rows, "项目", "年初预算", "追加预算", "调整后预算"), title="")
    assert [finding.rule for finding in report.findings if finding.level == "note"] == []
    assert [finding.level for finding in report.findings] == ["error"]


def test_a_relation_tells_which_number_of_a_sum_is_wrong() -> None:
    """The sum of a column fails: one of its numbers breaks the relation too, the others bear it out."""
    rows = [*changed(SUM, 2, 3, "778.66"), ["合计", "19267.33", "14559.51", "4707.82"]]
    report = check(*table(rows), title="")
    assert [finding.rule for finding in report.findings] == [RULE, "SUM-TABLE"]
    assert suggested(report.findings[1]) == ("778.66", "787.66")


def test_a_column_that_nearly_repeats_another_makes_no_second_relation() -> None:
    """到位 is 下达 in all rows but one: what holds with the one is not asked of the other."""
    rows = [[row[0], row[1], *row[1:]] for row in SUM]
    rows[3][1] = "7000.00"
    assert inferred(*table(rows)) == [("丁栏 = 乙栏 − 丙栏", 5, 0)]


def test_what_a_mostly_empty_column_fills_is_no_break() -> None:
    """丁 = 甲 − 乙 − 丙, where 丙 is 0 or empty in most rows."""
    rows = [[*row[:3], "0.00" if at % 2 else "", row[3]] for at, row in enumerate(SUM)]
    rows[2][3:] = ["214.60", f"{Decimal(SUM[2][3]) - Decimal('214.60')}"]
    assert inferred(*table(rows)) == [("丁栏 = 甲栏 − 乙栏", 4, 0)]
    rows[2][3] = "241.60"
    assert inferred(*table(rows)) == [("丁栏 = 甲栏 − 乙栏", 4, 1)]


def test_rates_of_nothing_break_nothing() -> None:
    rows = [[*row[:3], f"{Decimal(row[2]) / Decimal(row[1]) * 100:.2f}%"] for row in SUM]
    empty = [[f"备用{at}", "0.00", "0.00", "0.00%"] for at in range(4)]
    assert inferred(*table([*rows, *empty])) == [("丙栏 = 乙栏 ÷ 甲栏", 5, 0)]


def test_a_part_of_a_known_total() -> None:
    """合计 is all three by its name; 丁 is two of them, which no word tells."""
    parts = ("1204.37", "873.16", "2391.58", "645.92", "1518.29")
    rows = [[*row, part] for row, part in zip(SUM, parts, strict=True)]
    rows = [[row[0], row[2], row[3], row[4], f"{Decimal(row[1]) + Decimal(row[4])}", row[1]] for row in rows]
    rows = [[*row[:5], f"{Decimal(row[1]) + Decimal(row[3])}"] for row in rows]
    lines = table(rows, "项目", "甲款", "乙款", "丙款", "合计", "丁款")
    assert inferred(*lines) == [("丁款 = 甲款 + 丙款", 5, 0)]
    assert {relation.rule for relation in check(*lines, title="").relations} == {"TABLE-ROW-SUM", RULE}


def test_columns_of_one_name_are_called_by_their_number() -> None:
    assert inferred(*table(SUM, "项目", "金额", "金额", "金额")) == [("金额第4列 = 金额第2列 − 金额第3列", 5, 0)]


def _drawn(seed: int, form: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """A table in which the last column follows from the two before it."""
    draw = random.Random(seed)
    rows: list[list[str]] = []
    for at in range(draw.randint(6, 12)):
        first = Decimal(draw.randint(100_000, 999_999)) / 100
        second = first * draw.randint(1_000, 8_000) / 10_000
        second = second.quantize(Decimal("0.01"))
        pieces = draw.randint(13, 97)
        name = f"第{at + 1}段"
        if form == "sum":
            rows.append([name, f"{first:.2f}", f"{second}", f"{first - second}"])
        elif form == "ratio":
            rows.append([name, f"{first:.2f}", f"{second}", f"{second / first * 100:.2f}%"])
        else:
            rows.append([name, f"{pieces}", f"{first:.2f}", f"{first * pieces:.2f}"])
    return rows, ("项目", "数目（个）" if form == "product" else "甲栏（元）", "乙栏（元）", "丙栏")


@pytest.mark.parametrize("form", ["sum", "ratio", "product"])
@given(seed=seeds, wrong=st.integers(0, 5), off=st.integers(2, 40))
@few
def test_one_wrong_row_is_exactly_one_note(form: str, seed: int, wrong: int, off: int) -> None:
    rows, names = _drawn(seed, form)
    printed = rows[wrong][3]
    figure = Decimal(printed.rstrip("%")) + off
    report = check(*table(changed(rows, wrong, 3, f"{figure}{'%' if form == 'ratio' else ''}"), *names), title="")
    (note,) = notes(report)
    assert f"{len(rows)}行中{len(rows) - 1}行成立" in note
    assert {entry.place["row"] for entry in report.findings[0].evidence} == {wrong + 1}
    assert notes(check(*table(rows, *names), title="")) == []


@given(seed=seeds, columns=st.integers(3, 7), digits=st.sampled_from([1, 2, 4, 6]), rate=st.booleans())
@example(seed=1, columns=12, digits=1, rate=False)
@few
def test_random_tables_tell_nothing(seed: int, columns: int, digits: int, rate: bool) -> None:
    draw = random.Random(seed)
    rows = [
        [f"第{row}段", *(f"{draw.randint(1, 10**digits) / Decimal(100 if digits > 2 else 1)}" for _ in range(columns))]
        for row in range(1, draw.randint(5, 14))
    ]
    if rate:
        rows = [[*row[:-1], f"{draw.randint(1, 9999) / Decimal(100)}%"] for row in rows]
    report = check(*table(rows, "项目", *(f"{name}栏" for name in "甲乙丙丁戊己庚辛壬癸子丑"[:columns])), title="")
    assert not relations(report, RULE)
