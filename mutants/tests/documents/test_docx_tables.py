"""Tables of Word files: merged cells once, nested tables apart, captions and units found."""

from __future__ import annotations

from pathlib import Path

from tests.documents.build import (
    abstract,
    document,
    docx,
    lvl,
    num,
    opened,
    p,
    table,
    tbl,
    tc,
    texts,
    tr,
)

from reportcheck.documents.model import Table


def test_merged_cells_stand_once_with_their_spans(tmp_path: Path) -> None:
    body = tbl(
        tr(tc("类别", merge="restart"), tc("经费", span=2)),
        tr(tc("", merge="continue"), "预算", "支出"),
        tr("水利", "30", "28"),
    )
    cells = list(table(document(tmp_path, body)).cells())
    assert [(cell.row, cell.column, cell.text, cell.row_span, cell.column_span) for cell in cells] == [
        (0, 0, "类别", 2, 1),
        (0, 1, "经费", 1, 2),
        (1, 1, "预算", 1, 1),
        (1, 2, "支出", 1, 1),
        (2, 0, "水利", 1, 1),
        (2, 1, "30", 1, 1),
        (2, 2, "28", 1, 1),
    ]


def test_a_continued_cell_without_a_start_is_a_cell_of_its_own(tmp_path: Path) -> None:
    cells = list(table(document(tmp_path, tbl(tr(tc("甲", merge="continue"), "乙"), tr("丙", "丁")))).cells())
    assert [cell.text for cell in cells] == ["甲", "乙", "丙", "丁"]


def test_nested_table_follows_and_is_not_repeated(tmp_path: Path) -> None:
    inner = tbl(tr("内甲", "内乙"))
    report = document(tmp_path, tbl(tr(tc("外", inner, p("尾")), "右")) + p("后文。"))
    tables = list(report.tables())
    assert [[cell.text for cell in entry.cells()] for entry in tables] == [["外\n尾", "右"], ["内甲", "内乙"]]
    assert [block.block for block in report.blocks] == [0, 1, 2]
    assert texts(report) == ["后文。"]


def test_fifty_levels_of_tables(tmp_path: Path) -> None:
    body = tbl(tr("底"))
    for _ in range(49):
        body = tbl(tr(tc("层", body, p(""))))
    assert len(list(document(tmp_path, body).tables())) == 50


def test_rows_and_cells_in_content_controls_and_tracked_rows(tmp_path: Path) -> None:
    cell = "<w:sdt><w:sdtContent>" + tc("乙") + "</w:sdtContent></w:sdt>"
    row = "<w:sdt><w:sdtContent>" + tr("丙", "丁") + "</w:sdtContent></w:sdt>"
    deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("删") + tc("除") + "</w:tr>"
    inserted = "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("戊") + tc("己") + "</w:tr>"
    body = tbl("<w:tr>" + tc("甲") + cell + "</w:tr>", row, deleted, inserted)
    rows = table(document(tmp_path, body)).rows
    assert [entry.printed for entry in rows] == ["甲|乙", "丙|丁", "戊|己"]
    assert [entry.index for entry in rows] == [0, 1, 2]


def test_grid_before_shifts_the_columns(tmp_path: Path) -> None:
    row = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + tc("右") + "</w:tr>"
    cells = list(table(document(tmp_path, tbl(tr("一", "二", "三"), row))).cells())
    assert (cells[-1].text, cells[-1].column) == ("右", 2)


def test_automatic_numbers_in_a_column_are_counted_beside_the_text(tmp_path: Path) -> None:
    numbering = abstract(0, lvl(0, "decimal", "%1")) + num(1, 0)
    body = tbl(*(tr("<w:tc>" + p("", num=(1, 0)) + "</w:tc>", name) for name in ("渠道", "泵站")))
    rows = table(document(tmp_path, body, numbering=numbering)).rows
    assert [(row.cells[0].number.strip(), row.cells[0].text, row.cells[1].text) for row in rows] == [
        ("1", "", "渠道"),
        ("2", "", "泵站"),
    ]


def test_caption_and_unit_above_the_table(tmp_path: Path) -> None:
    body = p("资金安排如下。") + p("表1　资金安排情况表") + p("单位：万元") + tbl(tr("项目", "金额"), tr("渠道", "3"))
    report = document(tmp_path, body)
    found = table(report)
    assert (found.caption, found.unit_note) == ("表1　资金安排情况表", "单位：万元")
    assert [block.kind for block in report.paragraphs()] == ["body", "caption", "caption"]


def test_unit_in_the_first_row_and_office_that_is_no_unit(tmp_path: Path) -> None:
    with_unit = tbl(tr(tc("金额单位：元", span=2)), tr("渠道", "3"))
    assert table(document(tmp_path, with_unit)).unit_note == "金额单位：元"
    office = tbl(tr(tc("填报单位：元江县水利局", span=2)), tr("渠道", "3"))
    assert table(document(tmp_path, office)).unit_note == ""


def test_unit_in_the_caption_itself(tmp_path: Path) -> None:
    body = p("附表2：支出明细（单位：万元）") + tbl(tr("渠道", "3"))
    found = table(document(tmp_path, body))
    assert (found.caption, found.unit_note) == ("附表2：支出明细（单位：万元）", "单位：万元")


def test_heading_right_above_a_table_stays_a_heading(tmp_path: Path) -> None:
    report = document(tmp_path, p("一、资金情况") + tbl(tr("渠道", "3")))
    assert [block.kind for block in report.paragraphs()] == ["heading"]
    assert table(report).section == 0


def test_a_table_of_400_rows(tmp_path: Path) -> None:
    body = tbl(*(tr(f"村{index}", str(index), "1.50") for index in range(400)))
    report = opened(tmp_path, docx(body)).documents[0]
    (found,) = (block for block in report.blocks if isinstance(block, Table))
    assert len(found.rows) == 400
    assert found.rows[-1].printed == "村399|399|1.50"
