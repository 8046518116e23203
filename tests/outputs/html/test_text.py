"""The text of a report in the page: its paragraphs, headings and tables, every number with its fate."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.outputs.html.reading import checked, page_of, texts, tree_of

from reportcheck.config import Settings
from reportcheck.documents.model import Cell, Document, Row, Table
from reportcheck.outputs.html.text import split_rows
from reportcheck.pipeline import check_file
from reportcheck.results import Report

SAMPLES = sorted(
    path
    for path in (Path(__file__).parents[3] / "samples").glob("[0-9]*")
    if path.is_file() and not path.name.endswith(".gold.json")
)
TEXT = (
    "一、资金使用情况\n年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。\n"
    "2023年完成12个项目，其中水利5个、教育7个。\n"
)


def test_numbers_by_fate(tmp_path: Path) -> None:
    tree = tree_of(page_of([checked(tmp_path, TEXT)]))
    assert texts(tree, ".text b.c") == ["54.66万元", "50万元", "74.79万元", "28.97万元"]
    assert texts(tree, ".text b.h") == ["12个", "5个", "7个"]
    assert "2023年" in texts(tree, ".text b.x")
    assert texts(tree, ".text b.slip") == ["28.97万元"]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_samples_stand_in_the_page_whole(sample: Path) -> None:
    report = check_file(sample, Settings(with_text=True))
    tree = tree_of(page_of([report]))
    rows = tree.cssselect(".row[data-n]")
    blocks = [block for document in report.documents for block in document.blocks]
    assert len(rows) == len(blocks) > 1
    for row, block in zip(rows, blocks, strict=True):
        for aside in row.cssselect("aside"):
            aside.drop_tree()
        shown = "".join(row.itertext())
        if isinstance(block, Table):
            assert shown == "".join(cell.number + cell.text for cell in block.cells())
            assert len(row.cssselect("td:not(.gap), th")) == len(list(block.cells()))
        else:
            assert shown.endswith(block.printed)
    numbers = sum(report.fates().values())
    assert len(tree.cssselect(".text b:not(.w)")) >= numbers > 5


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_each_finding_points_at_its_very_numbers(sample: Path) -> None:
    report = check_file(sample, Settings(with_text=True, notes=True))
    tree = tree_of(page_of([report], notes=True))
    assert len(tree.cssselect("article.f")) == len(report.findings)
    for at, finding in enumerate(report.findings):
        for index, evidence in enumerate(finding.evidence):
            marks = [mark for mark in tree.cssselect("b[data-e]") if f"{at}.{index}" in mark.get("data-e").split()]
            assert "".join("".join(mark.itertext()) for mark in marks) == evidence.quote
            (button,) = tree.cssselect(f'[data-go="{at}.{index}"]')
            assert "".join(button.itertext()) == evidence.quote


def test_a_finding_in_full(tmp_path: Path) -> None:
    report = checked(tmp_path, TEXT)
    (card,) = tree_of(page_of([report])).cssselect("article.f")
    (finding,) = report.findings
    (row,) = [ancestor for ancestor in card.iterancestors() if ancestor.get("class") == "row"]
    assert row.get("data-n") == "2"
    assert card.get("data-rule") == finding.rule == "FUND-SAVED"
    told = "".join(card.itertext())
    for part in (finding.message, finding.equation, "29.87万元", "28.97万元", "差额", "0.9万元", "舍入最多可解释"):
        assert part in told
    assert texts(card, "del") == ["28.97万元"] * 2
    assert texts(card, "ins") == ["29.87万元"] * 2


def drawn(*cells: Cell) -> str:
    rows = tuple(
        Row(index, tuple(cell for cell in cells if cell.row == index))
        for index in range(max(cell.row for cell in cells) + 1)
    )
    report = Report("a.docx", "", "docx", "checked", documents=(Document("t", (Table(0, rows, "表1"),)),))
    (table,) = tree_of(page_of([report])).cssselect(".t")
    assert table.get("aria-label") == "表1"
    told = []
    for row in table.cssselect("tr"):
        names = ("rowspan", "colspan")
        told.append(" ".join("".join(c.itertext()) + "/".join(c.get(name, "") for name in names) for c in row))
    return " | ".join(told)


def cell(row: int, column: int, text: str, down: int = 1, across: int = 1) -> Cell:
    return Cell(row, column, text, text, down, across)


def test_merged_cells() -> None:
    assert (
        drawn(cell(0, 0, "甲", 2), cell(0, 1, "乙", 1, 2), cell(1, 1, "丙"), cell(1, 2, "丁")) == "甲2/ 乙/2 | 丙/ 丁/"
    )


def test_positions_without_a_cell_stay_empty() -> None:
    assert drawn(cell(0, 0, "甲"), cell(0, 1, "乙"), cell(1, 1, "丙")) == "甲/ 乙/ | / 丙/"
    assert drawn(cell(0, 0, "甲", 2, 2), cell(0, 2, "乙"), cell(1, 3, "丙")) == "甲2/2 乙/ | / 丙/"


def test_spans_stay_inside_the_table() -> None:
    assert drawn(cell(0, 0, "甲", 10**9, 10**9), cell(1, 0, "乙")) == "甲2/1000 | 乙/"


def test_long_tables_are_drawn_in_parts_that_cut_no_merged_cell() -> None:
    rows = [Row(at, (cell(at, 0, f"{at}", 3 if at in (198, 400) else 1),)) for at in range(1000)]
    parts = list(split_rows(rows))
    assert [row for part in parts for row in part] == rows
    assert [len(part) for part in parts] == [201, 202, 200, 200, 197]
    assert list(split_rows([])) == [[]]


def test_a_card_stands_beside_the_part_with_its_row(make_finding, in_row) -> None:
    rows = tuple(Row(at, (cell(at, 0, f"第{at}项"), cell(at, 1, "5"))) for at in range(450))
    evidence = in_row("5", 1, "spent", "5")
    findings = tuple(
        make_finding(evidence=(evidence._replace(place={**evidence.place, "row": at}),), suggestion=None)
        for at in (3, 199, 200, 449)
    )
    documents = (Document("t", (Table(17, rows),)),)
    tree = tree_of(page_of([Report("a.xlsx", "", "xlsx", "checked", findings=findings, documents=documents)]))
    parts = tree.cssselect(".row")
    assert [part.get("data-n") for part in parts] == ["18", None, None]
    assert [len(part.cssselect("article.f")) for part in parts] == [2, 1, 1]


def test_without_the_text_findings_quote_their_passages(make_report) -> None:
    tree = tree_of(page_of([make_report()]))
    assert texts(tree, "blockquote mark") == ["54.66万元", "50万元", "74.79万元", "28.97万元"]
    assert not tree.cssselect(".row[data-n]")
