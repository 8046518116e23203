"""`reportcheck show --tables`: what was understood of a table, for people and for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportcheck.cli.main import main

TABLE = """2023年渠道维修支出表
单位：万元
项目|预算数|支出数|结余|执行率|备注
一、工程|75.00|72.70|2.30|96.93%|
（一）清淤|30.00|28.50|1.50|95.00%|
（二）护坡|45.00|44.20|0.80|92.22%|3处
二、闸门|25.00|25.00|0|100%|
合计|100.00|97.70|2.30|97.70%|
"""
DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture
def show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def run(text: str, *argv: str) -> str:
        path = tmp_path / "a.txt"
        path.write_text(text, "utf-8")
        assert main(["show", str(path), "--tables", *argv]) == 0
        return capsys.readouterr().out

    return run


def _table(show: Callable[..., str], text: str = TABLE) -> dict[str, Any]:
    (report,) = json.loads(show(text, "--format", "json"))["reports"]
    (table,) = report["tables"]
    return dict(table)


def test_the_grid_marks_what_became_of_each_number(show: Callable[..., str]) -> None:
    lines = show(TABLE).splitlines()
    assert lines[0] == "表格 T3  2023年渠道维修支出表  单位：万元"
    wrong = next(line for line in lines if line.startswith("R4"))
    assert [re.sub(r"\s", "", cell) for cell in wrong.split("│")[1:]] == [
        "（二）护坡·", "45.00✗", "44.20✗", "0.80✓", "92.22%✗", "3处·",
    ]  # fmt: skip


def test_sums_stand_as_a_tree(show: Callable[..., str]) -> None:
    lines = [line.strip() for line in show(TABLE).splitlines()]
    at = lines.index("各行的合计关系")
    assert lines[at + 1 : at + 6] == [
        "R6 合计（列全：C2, C3, C4）",
        "├── R2 一、工程（列全：C2, C3, C4）",
        "│   ├── R3 （一）清淤",
        "│   └── R4 （二）护坡",
        "└── R5 二、闸门",
    ]


def test_a_row_is_called_by_what_names_its_numbers(show: Callable[..., str]) -> None:
    rows = "类别|名称|预算数|支出数\n渠道|一、清淤|50|45\n渠道|二、护坡|30|30\n泵站|三、水泵|20|20\n合计||100|95\n"
    lines = [line.strip() for line in show(rows).splitlines()]
    at = lines.index("各行的合计关系")
    assert lines[at + 1 : at + 5] == [
        "R5 合计（列全：C3, C4）",
        "├── R2 一、清淤",
        "├── R3 二、护坡",
        "└── R4 三、水泵",
    ]


def test_columns_that_follow_from_others_are_spelled_out(show: Callable[..., str]) -> None:
    text = re.sub(" +", " ", show(TABLE))
    assert "C5 = C3 ÷ C2 执行率 = 支出数 ÷ 预算数 表头写明 R2 R3 R4 R5 R6 成立 4，矛盾 1" in text
    assert "C4 = C2 − C3 结余 = 预算数 − 支出数" in text
    growth = "项目|2022年决算数|2023年决算数|增减%\n门诊|10.00|12.00|20.00%\n住院|20.00|25.00|25.00%\n"
    assert "C4 = (C3 − C2) ÷ C2" in show(growth)


def test_each_number_says_why(show: Callable[..., str]) -> None:
    text = re.sub(" +", " ", show(TABLE))
    assert "R4C5 92.22% 92.22 % 执行率 rate.execution 护坡 2023 已核对 TABLE-RATE 矛盾" in text
    assert "R4C6 3处 3 处 无需核对" in text
    english = show("项目|金额\n门诊|约10\n住院|20\n", "--lang", "en")
    assert "not checked" in english
    assert "vague figure" in english


def test_json_holds_the_same(show: Callable[..., str]) -> None:
    table = _table(show)
    assert (table["block"], table["caption"], table["unit_note"]) == (2, "2023年渠道维修支出表", "单位：万元")
    assert table["rows"][5][0] == {"row": 5, "column": 0, "row_span": 1, "column_span": 1, "text": "合计"}
    assert table["columns"][0] == {
        "column": 1, "header": ["预算数"], "units": ["万元"], "roles": ["budget"], "periods": ["2023"],
    }  # fmt: skip
    assert {"row": 1, "members": [2, 3], "closed": True, "columns": [1, 2, 3]} in table["sums"]
    rate = next(one for one in table["formulas"] if one["name"] == "rate")
    assert rate["outcomes"] == {"holds": 4, "contradicted": 1}
    wrong = next(one for one in table["numbers"] if (one["row"], one["column"]) == (3, 4))
    assert (wrong["value"], wrong["unit"], wrong["header"], wrong["item"]) == ("92.22", "%", ["执行率"], "护坡")
    assert wrong["relations"] == [{"rule": "TABLE-RATE", "outcome": "contradicted"}]


def test_every_number_of_the_ledger_is_there(show: Callable[..., str]) -> None:
    places = [(one["row"], one["column"]) for one in _table(show)["numbers"]]
    printed = [
        (row, column)
        for row, line in enumerate(TABLE.splitlines()[2:])
        for column, text in enumerate(line.split("|"))
        if re.search(r"\d|[一二]、|（[一二]）", text)
    ]
    assert places == printed


def test_markup_of_the_file_is_not_taken_for_markup(show: Callable[..., str]) -> None:
    text = show("项目|金额（万元）\n[bold]甲|1\n[/x]乙|2\n合计[red]|3\n")
    assert "[bold]甲" in text
    assert "[/x]乙" in text


def test_a_file_without_tables_says_so(show: Callable[..., str]) -> None:
    assert show("年初预算30万元。") == "文件中没有表格。\n"
    assert show("年初预算30万元。", "--lang", "en") == "The file has no tables.\n"
    (report,) = json.loads(show("年初预算30万元。", "--format", "json"))["reports"]
    assert report["tables"] == []


def test_the_page_names_every_key(show: Callable[..., str]) -> None:
    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*(keys(one) for name, one in value.items() if name != "outcomes"))
        return set().union(*map(keys, value)) if isinstance(value, list) else set()

    page = (DOCS / "tables.md").read_text("utf-8")
    told = keys(json.loads(show(TABLE, "--format", "json")))
    assert len(told) > 30
    assert {key for key in told if f"`{key}`" not in page} == set()
