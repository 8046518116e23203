"""The workbook, opened again: the sheets, real numbers, and nothing that is calculated."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Report, Suggestion
from reportcheck.rulebook.load import rule_ids

Make = Callable[..., Any]


def book(reports: Iterable[Report], **settings: Any) -> openpyxl.Workbook:
    pieces = renderer("xlsx")(reports, Settings(**settings), Look())
    return openpyxl.load_workbook(
        io.BytesIO(b"".join(piece for piece in pieces if isinstance(piece, bytes))), rich_text=True
    )


def rows(sheet: Worksheet, top: int = 1) -> list[dict[str, Any]]:
    header = [cell.value for cell in sheet[top]]
    return [dict(zip(header, row, strict=True)) for row in sheet.iter_rows(min_row=top + 1, values_only=True)]


def files_of(sheet: Worksheet) -> list[dict[str, Any]]:
    """The second table of the summary."""
    top = next(
        cell.row
        for cell in sheet["C"]
        if cell.value in ("错误", "error") and sheet.cell(cell.row, 1).value in ("文件", "file")
    )
    return rows(sheet, top)


@pytest.mark.parametrize(
    ("lang", "names"),
    [("zh", ["汇总", "问题", "未核对", "规则"]), ("en", ["summary", "issues", "not checked", "rules"])],
)
def test_the_sheets(reports: list[Report], lang: str, names: list[str]) -> None:
    assert book(reports, lang=lang).sheetnames == names


def test_a_row_a_finding_with_real_numbers(report: Report) -> None:
    sheet = book([report])["问题"]
    (row,) = rows(sheet)
    assert list(row) == [
        *("文件", "章节", "位置", "原文", "算式", "应为", "文中为", "差额", "四舍五入最多可解释", "计量单位"),
        *("可能的笔误", "规则", "级别", "单位说明", "说明", "编号"),
    ]
    assert (row["应为"], row["文中为"], row["差额"], row["四舍五入最多可解释"]) == (29.87, 28.97, 0.9, 0.015)
    assert [sheet.cell(2, at).data_type for at in range(6, 10)] == ["n"] * 4
    assert sheet["F2"].number_format == "#,##0.00"
    assert sheet["I2"].number_format == "#,##0.000"
    assert str(row["原文"]) == "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"
    marked = {part.text: part.font.color.rgb for part in row["原文"] if getattr(part, "font", None) and part.font.b}
    assert marked == {"54.66万元": "FF0B5394", "50万元": "FF0B5394", "74.79万元": "FF0B5394", "28.97万元": "FFC00000"}
    assert row["单位说明"] is None
    assert row["级别"] == "错误"


def test_tables_are_easy_to_read(report: Report) -> None:
    workbook = book([report])
    for name in ("问题", "未核对", "规则"):
        sheet = workbook[name]
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet["A1"].font.b
    issues = workbook["问题"]
    assert issues["D2"].alignment.wrap_text
    assert issues.column_dimensions["D"].width > 50
    assert issues["M2"].fill.fgColor.rgb == "FFF8D7DA"


def test_levels_have_their_colours(reports: list[Report]) -> None:
    sheet = book(reports, notes=True)["问题"]
    colours = {sheet.cell(row, 13).value: sheet.cell(row, 13).fill.fgColor.rgb for row in (2, 3, 4)}
    assert len(set(colours.values())) == len(colours) == 3


def test_the_summary_counts(reports: list[Report]) -> None:
    sheet = book(reports)["汇总"]
    counts = {(a.value, b.value): c.value for a, b, c in sheet.iter_rows(min_row=2, max_col=3) if c.data_type == "n"}
    assert counts["文件", "已核对"] == 2
    assert counts["文件", "无法读取"] == 1
    assert (counts["发现", "错误"], counts["发现", "警告"], counts["发现", "提示"]) == (1, 1, 1)
    files = {row["文件"]: row for row in files_of(sheet)}
    assert (files["报告/自评.docx"]["错误"], files["报告/自评.docx"]["警告"]) == (1, 1)
    assert files["干净.txt"]["错误"] == 0
    assert files["干净.txt"]["数字覆盖率（%）"] == 100
    assert files["坏.docx"]["数字覆盖率（%）"] is None
    assert files["坏.docx"]["说明"] == "文件不是完整的 Word 文档。"
    assert len(files) == len(reports)


def test_what_was_not_checked(reports: list[Report], make_report: Make) -> None:
    entry = make_report().ledger[0]._replace(fate="not_checked", reason="no_partner", rules=())
    told = rows(book([*reports, make_report(path="c.txt", ledger=(entry,))])["未核对"])
    assert [(row["文件"], row["类别"], row["原因"]) for row in told] == [
        ("图片.docx", "内容", "未读取的内容：图片"),
        ("无数字.txt", "文件", "没有可核对的关系"),
        ("坏.docx", "文件", "文件不是完整的 Word 文档。"),
        ("崩.docx", "文件", "检查程序出错，本文件未核对（KeyError: 1）。"),
        ("慢.docx", "文件", "超过时间限制。"),
        ("c.txt", "数字", "没有可与之核对的数"),
    ]
    assert (told[-1]["数字"], told[-1]["位置"]) == ("54.66万元", "第12段")


def test_the_rules(report: Report) -> None:
    told = {row["规则"]: row for row in rows(book([report], ignore=("TABLE",))["规则"])}
    assert list(told) == [name for name in rule_ids() if not name.startswith("TABLE")]
    assert told["FUND-SAVED"]["发现"] == 1
    assert told["FUND-SAVED"]["依据"]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://x.y", '=HYPERLINK("x")'])
def test_no_text_is_calculated(make_report: Make, make_finding: Make, formula: str) -> None:
    finding = make_finding(message=formula, equation=formula, suggestion=Suggestion(0, formula, "1", ""))
    sheet = book([make_report(path=formula, findings=(finding,))])["问题"]
    for at in ("A2", "E2", "O2"):
        assert (sheet[at].value, sheet[at].data_type, sheet[at].hyperlink) == (formula, "s", None)
        assert sheet[at].quotePrefix
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def test_texts_that_no_cell_can_hold(make_report: Make, make_finding: Make, in_text: Make) -> None:
    long = "长" * 40_000
    wide = in_text("54.66万元", "", "546600", context="54.66万元" + "\x00\x0b\udcff" * 3)
    findings = (make_finding(message=long), make_finding(evidence=(wide,), suggestion=None, message="\ud800"))
    first, second = rows(book([make_report(findings=findings)])["问题"])
    assert len(first["说明"]) == 32_767
    assert str(second["原文"]).startswith("54.66万元")
    assert second["说明"] == "[U+D800]"


def test_hidden_characters_are_spelled_out(make_report: Make, make_finding: Make, in_text: Make) -> None:
    evidence = in_text("54.66万元", "", "546600", context="54.66万元\u202e\x1b")
    finding = make_finding(evidence=(evidence,), suggestion=None, message="甲\u2066乙")
    (row,) = rows(book([make_report(path="报告\u202e.txt", findings=(finding,))])["问题"])
    assert (row["文件"], row["说明"]) == ("报告[U+202E].txt", "甲[U+2066]乙")
    assert "[U+202E]␛" in str(row["原文"])


def test_a_number_that_a_cell_cannot_hold_is_a_text(make_report: Make, make_finding: Make) -> None:
    finding = make_finding(stated="12345678901234567.89", evidence=(), suggestion=None)
    (row,) = rows(book([make_report(findings=(finding,))])["问题"])
    assert row["文中为"] == "12345678901234567.89"


def test_more_rows_than_a_sheet_has_are_counted(
    report: Report, make_report: Make, make_finding: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportcheck.outputs.xlsx.book.ROWS", 5)
    findings = tuple(make_finding(id=str(number)) for number in range(7))
    sheet = book([make_report(findings=findings)], select=("FUND-SAVED",))["问题"]
    assert [sheet.cell(row, 16).value for row in range(2, 6)] == ["0", "1", "2", None]
    assert sheet["A5"].value.startswith("另有 4 条")


def test_nothing_found_is_still_a_workbook(make_report: Make) -> None:
    workbook = book([make_report(findings=())])
    assert rows(workbook["问题"]) == []
    assert files_of(workbook["汇总"])[0]["错误"] == 0


def test_the_same_reports_give_the_same_bytes(reports: list[Report]) -> None:
    first, second = (b"".join(renderer("xlsx")(reports, Settings(), Look())) for _ in range(2))  # type: ignore[arg-type]
    assert first == second
