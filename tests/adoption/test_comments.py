"""Comments in Word files and workbooks: where they are anchored, and what they suppress."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from openpyxl.comments import Comment as CellComment
from tests.adoption.conftest import RIGHT_SUM, WRONG_SAVED, WRONG_SUM

from reportcheck import Report, check, open_document
from reportcheck.adoption.instructions import read_instructions
from reportcheck.documents.model import Comment, Place

KNOWN = ("SUM-PARTS", "SUM-TABLE", "FUND-SAVED", "RATE-NAMED")
IGNORE = "reportcheck: ignore SUM-PARTS -- 含重复参训人次"


def word(path: Path, text: str, comment: str, around: str = "", more: tuple[str, ...] = ()) -> Report:
    """A report of one paragraph with a comment on `around`, or on all of it; `more` are paragraphs without."""
    document = docx.Document()
    document.add_paragraph("一、培训情况")
    paragraph = document.add_paragraph()
    before, middle, after = text.partition(around) if around else ("", text, "")
    runs = [paragraph.add_run(part) for part in (before, middle, after)]
    document.add_comment(runs[1], comment, author="编报人", initials="b")
    for one in more:
        document.add_paragraph(one)
    document.save(str(path))
    return check(path)


def found(report: Report) -> list[str]:
    return [finding.rule for finding in report.findings]


def told(report: Report) -> list[str]:
    return [remark["description"] for remark in report.remarks if remark["kind"] == "comment"]


def test_the_finding_is_kept_with_its_reason(tmp_path: Path) -> None:
    report = word(tmp_path / "a.docx", WRONG_SUM, IGNORE)
    assert found(report) == []
    (suppressed,) = report.suppressed
    assert (suppressed.how, suppressed.reason) == ("comment", "含重复参训人次")
    assert suppressed.finding.rule == "SUM-PARTS"
    assert told(report) == []


@pytest.mark.parametrize("around", ["860人次", "180", "初中300人次、高中", "全年", ""])
def test_a_comment_may_be_anchored_at_a_number_or_at_words(tmp_path: Path, around: str) -> None:
    assert found(word(tmp_path / "a.docx", WRONG_SUM, IGNORE, around)) == []


def test_a_comment_at_one_number_leaves_other_findings_of_its_paragraph(tmp_path: Path) -> None:
    text = WRONG_SUM + "全年印发教材750册，由语文250册、数学250册、英语200册构成。"
    assert found(word(tmp_path / "all.docx", text, IGNORE)) == []
    report = word(tmp_path / "one.docx", text, IGNORE, "750册")
    assert found(report) == ["SUM-PARTS"]
    assert report.suppressed[0].finding.evidence[0].quote == "750册"


def test_a_comment_suppresses_its_rule_and_its_paragraph_only(tmp_path: Path) -> None:
    report = word(tmp_path / "a.docx", RIGHT_SUM, IGNORE, more=(WRONG_SUM, WRONG_SAVED))
    assert sorted(found(report)) == ["FUND-SAVED", "SUM-PARTS"]
    assert report.suppressed == ()
    assert "没有用到" in told(report)[0]


def test_a_comment_over_several_paragraphs(tmp_path: Path) -> None:
    document = docx.Document()
    runs = [document.add_paragraph().add_run(text) for text in (WRONG_SAVED, "其余从略。", WRONG_SUM)]
    document.add_comment(runs, "reportcheck: ignore SUM, FUND-SAVED -- 初稿数据")
    document.save(str(tmp_path / "a.docx"))
    report = check(tmp_path / "a.docx")
    assert (found(report), len(report.suppressed)) == ([], 2)


def test_a_comment_at_a_cell_of_a_word_table(tmp_path: Path) -> None:
    document = docx.Document()
    rows = [("科目", "金额（万元）"), ("办公费", "50.00"), ("印刷费", "30.00"), ("合计", "90.00")]
    table = document.add_table(len(rows), 2)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    document.save(str(tmp_path / "plain.docx"))
    (rule,) = found(check(tmp_path / "plain.docx"))
    document.add_comment(table.cell(3, 1).paragraphs[0].runs, f"reportcheck: ignore {rule} -- 另有10万元未列")
    document.save(str(tmp_path / "a.docx"))
    report = check(tmp_path / "a.docx")
    assert (found(report), report.suppressed[0].reason) == ([], "另有10万元未列")
    (comment,) = open_document(tmp_path / "a.docx").comments
    assert (comment.place.row, comment.place.column, comment.quote) == (3, 1, "90.00")


@pytest.mark.parametrize("merged", [False, True])
def test_a_comment_at_a_cell_of_a_workbook(tmp_path: Path, merged: bool) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["B2"] = "支出情况表"
    for row, texts in enumerate([("科目", "金额（万元）"), ("办公费", 50), ("印刷费", 30), ("合计", 90)], 4):
        sheet.cell(row, 2, texts[0])
        sheet.cell(row, 4, texts[1])
        if merged:
            sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=3)
    book.save(tmp_path / "plain.xlsx")
    (rule,) = found(check(tmp_path / "plain.xlsx"))
    sheet["D7"].comment = CellComment(f"编报人:\nreportcheck：忽略 {rule}——另有10万元未列", "编报人")
    sheet["B2"].comment = CellComment("标题待定", "编报人")
    book.save(tmp_path / "a.xlsx")
    report = check(tmp_path / "a.xlsx")
    assert (found(report), report.suppressed[0].reason) == ([], "另有10万元未列")
    assert len(open_document(tmp_path / "a.xlsx").comments) == 2


@pytest.mark.parametrize(
    ("text", "rules", "reason"),
    [
        ("reportcheck: ignore SUM-PARTS -- 含重复人次", ("SUM-PARTS",), "含重复人次"),
        ("reportcheck：忽略 SUM-PARTS——含重复人次", ("SUM-PARTS",), "含重复人次"),
        ("ReportCheck: Ignore sum-parts – counted twice", ("SUM-PARTS",), "counted twice"),
        ("reportcheck: ignore SUM-PARTS, RATE — both", ("SUM-PARTS", "RATE"), "both"),
        ("reportcheck：忽略：SUM-PARTS、FUND-SAVED －－ 口径不同", ("SUM-PARTS", "FUND-SAVED"), "口径不同"),
        ("请核实。\n  reportcheck: ignore SUM--已说明", ("SUM",), "已说明"),
    ],
)
def test_ways_of_writing(text: str, rules: tuple[str, ...], reason: str) -> None:
    (read,) = read_instructions([Comment(text, Place(0))], KNOWN)
    assert (read.rules, read.reason, read.problem) == (rules, reason, "")


@pytest.mark.parametrize(
    ("text", "problem", "said"),
    [
        ("reportcheck: ignore SUM-PARTS", "reason", "没有写理由"),
        ("reportcheck: ignore SUM-PARTS --", "reason", "没有写理由"),
        ("reportcheck: ignore -- 口径不同", "rules", "没有写明忽略哪条规则"),
        ("reportcheck: ignore SUM-PRATS -- 口径不同", "unknown", "规则不存在"),
        ("reportcheck: 不要管", "form", "看不懂"),
    ],
)
def test_a_comment_that_cannot_be_followed_says_why(tmp_path: Path, text: str, problem: str, said: str) -> None:
    (read,) = read_instructions([Comment(text, Place(0))], KNOWN)
    assert read.problem == problem
    report = word(tmp_path / "a.docx", WRONG_SUM, text)
    assert found(report) == ["SUM-PARTS"]
    (remark,) = told(report)
    assert said in remark
    assert text in remark


def test_other_comments_are_left_alone(tmp_path: Path) -> None:
    report = word(tmp_path / "a.docx", WRONG_SUM, "请核对 reportcheck 的结果")
    assert (found(report), told(report)) == (["SUM-PARTS"], [])


def test_deleted_text_and_numbers_before_it_do_not_shift_the_anchor(tmp_path: Path) -> None:
    report = word(tmp_path / "a.docx", "（二）培训60人。" + WRONG_SUM, IGNORE, "860人次")
    assert found(report) == []
    (comment,) = open_document(tmp_path / "a.docx").comments
    paragraph = next(one for one in open_document(tmp_path / "a.docx").documents[0].paragraphs() if "860" in one.text)
    assert paragraph.text[comment.place.start : comment.place.end] == comment.quote == "860人次"


def _with_part(path: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    with zipfile.ZipFile(path) as package:
        parts = {one: package.read(one) for one in package.namelist()}
    parts[name] = change(parts[name])
    with zipfile.ZipFile(path, "w") as package:
        for one, data in parts.items():
            package.writestr(one, data)


@pytest.mark.parametrize("data", [b"", b"<w:comments", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_broken_comments_do_not_hide_the_report(tmp_path: Path, data: bytes) -> None:
    word(tmp_path / "a.docx", WRONG_SUM, IGNORE)
    _with_part(tmp_path / "a.docx", "word/comments.xml", lambda _: data)
    report = check(tmp_path / "a.docx")
    assert (report.status, found(report)) == ("checked", ["SUM-PARTS"])
    assert bool(told(report)) == bool(data)


def test_broken_comments_of_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in [("科目", "金额（万元）"), ("办公费", 50), ("印刷费", 30), ("合计", 80)]:
        book.active.append(row)
    book.active["B4"].comment = CellComment(IGNORE, "编报人")
    book.save(tmp_path / "a.xlsx")
    name = next(name for name in zipfile.ZipFile(tmp_path / "a.xlsx").namelist() if "comment" in name and "xml" in name)
    _with_part(tmp_path / "a.xlsx", name, lambda data: data[: len(data) // 2])
    report: Any = check(tmp_path / "a.xlsx", lang="en")
    assert report.status == "checked"
    assert told(report) == ["the comments cannot be read; what they ask to ignore is not ignored"]
