"""`reportcheck show`: every stage in plain columns."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from reportcheck.documents.model import Cell, Document, Paragraph, Place, Row, Section, SourceFile, Table
from reportcheck.quantities.model import Quantity
from reportcheck.results import Evidence, LedgerEntry, RelationRecord, Report
from reportcheck.statements.model import Fact

TEXT = "年初预算54.66万元。"
PLACE = Place(1, 4, 11)
QUANTITY = Quantity(
    "54.66万元", 4, 11, "54.66", Decimal("546600"), Decimal("100"), "万元", "元", Decimal(10000), "money"
)
YEAR = Quantity("2022年", 0, 5, "2022", Decimal(2022), Decimal(1), "年", "年", Decimal(1), "", exempt="year")
DOCUMENT = Document(
    "自评报告",
    (
        Paragraph(0, "资金情况", "资金情况", number="一、", kind="heading", level=1),
        Paragraph(1, TEXT, TEXT, section=0),
        Paragraph(2, "注", "注", kind="footnote"),
        Table(
            3,
            (
                Row(0, (Cell(0, 0, "项目", "项目"), Cell(0, 1, "金额", "金额", column_span=2))),
                Row(1, (Cell(1, 0, "人员经费", "人员经费"), Cell(1, 1, "10", "10"), Cell(1, 2, "20", "20"))),
            ),
            caption="表1",
            unit_note="单位：万元",
        ),
    ),
    (Section(0, "一、", "资金情况", 1, -1, 0),),
)
ANALYSIS = SimpleNamespace(
    document=DOCUMENT,
    statements=SimpleNamespace(
        homes={},
        exempt=((Place(0, 0, 1), YEAR),),
        facts=(Fact(0, QUANTITY, PLACE, role="budget.initial", item="维修", item_text="维修经费", period="2022"),),
    ),
)


@pytest.fixture
def show(cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    source = SourceFile("a.txt", "0" * 64, "txt", "read", (DOCUMENT,))
    inspection = SimpleNamespace(source=source, analyses=[ANALYSIS])
    monkeypatch.setattr("reportcheck.cli.show.inspect_file", lambda path, settings: inspection)

    def run(*argv: str) -> str:
        ran = cli("show", "a.txt", *argv)
        assert (ran.status, ran.err) == (0, "")
        return str(ran.out)

    return run


def test_text(show: Callable[..., str]) -> None:
    lines = ["P1\t# 一、资金情况", f"P2\t{TEXT}", "P3\t[脚注] 注", "T4R1\t项目|金额", "T4R2\t人员经费|10|20"]
    assert show().splitlines() == lines
    assert show("--text").splitlines() == lines


def test_sections(show: Callable[..., str]) -> None:
    assert show("--sections") == "一、资金情况  (P1)\n"


def test_numbers(show: Callable[..., str]) -> None:
    year, money = show("--numbers").splitlines()[1:]
    assert year.split() == ["P1", "2022年", "2022", "年", "1", "exact", "year"]
    assert money.split() == ["P2", "54.66万元", "546600", "元", "100", "money", "exact"]


def test_facts(show: Callable[..., str]) -> None:
    assert show("--facts").splitlines()[1].split() == ["P2", "54.66万元", "budget.initial", "维修", "2022", "维修经费"]


def test_relations_and_ledger(cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    place = {"type": "paragraph", "block": 1, "start": 4, "end": 11}
    relation = RelationRecord("FUND-SAVED", "holds", "3 − 2 = 1", "年初预算", (Evidence("3元", "", (), place),))
    entry = LedgerEntry("3元", "", (), place, "not_checked", "没有关系")
    report = Report("a.txt", "", "txt", "checked", relations=(relation,), ledger=(entry,))
    inspection = SimpleNamespace(source=SourceFile("a.txt", "", "txt", "read"), analyses=[], report=report)
    monkeypatch.setattr("reportcheck.cli.show.inspect_file", lambda path, settings: inspection)
    relations = cli("show", "a.txt", "--relations").out.splitlines()
    assert relations[1] == "holds    FUND-SAVED  P2     3 − 2 = 1 [年初预算]"
    assert cli("show", "a.txt", "--ledger").out.splitlines()[1].split() == ["P2", "3元", "not_checked", "没有关系"]


def test_several_reports_in_one_file_are_told_apart(cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    inspection = SimpleNamespace(source=SourceFile("a.txt", "", "txt", "read"), analyses=[ANALYSIS, ANALYSIS])
    monkeypatch.setattr("reportcheck.cli.show.inspect_file", lambda path, settings: inspection)
    assert cli("show", "a.txt", "--sections").out.count("== 报告 ") == 2


def test_a_file_that_cannot_be_read(cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    source = SourceFile("a.txt", "", "", "unreadable", error="读不了。")
    inspection = SimpleNamespace(source=source, analyses=[], report=Report("a.txt", "", "", "unreadable", "读不了。"))
    monkeypatch.setattr("reportcheck.cli.show.inspect_file", lambda path, settings: inspection)
    ran = cli("show", "a.txt", "--facts")
    assert (ran.status, ran.out, ran.err) == (2, "", "a.txt: 读不了。\n")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "缺少参数 FILE"),
        (["a.txt", "--facts", "--text"], "--text 不能与 --facts 同时使用"),
        (["a.txt", "--fact"], "--facts"),
        (["a.txt", "--facts", "--format", "json"], "--format json 只用于 --tables"),
        (["a.txt", "--profile", "mof-2002"], "没有 mof-2002 这个配置，是否想用 mof-2020？"),
    ],
)
def test_usage_errors(cli: Callable[..., Any], argv: list[str], said: str) -> None:
    ran = cli("show", *argv)
    assert ran.status == 2
    assert said in ran.err
