"""Notes in workbooks stand at the cells of the numbers; what the workbook holds besides stays as it is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet
from tests.annotate.word import annotated, with_parts

from reportcheck.documents.zipsafe import DEFAULT
from reportcheck.outputs.annotate import NotAnnotated
from reportcheck.outputs.annotate.model import Note
from reportcheck.outputs.annotate.xlsx_notes import annotate_xlsx

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples").glob("*.xlsx"))
ROWS = [["项目", "预算", "支出"], ["甲", 10.0, 12.5], ["乙", 20.0, 21.5], ["合计", 30.0, 43.0]]
WRONG = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"
CELLS = ["C5", "C6", "C7"]


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """A workbook whose first sheet adds up wrongly in column C; `change` may alter it before it is saved."""

    def make(change: Callable[[Worksheet], object] = lambda sheet: None, *texts: str) -> Path:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "支出"
        for row in (["2023年支出情况表"], ["单位：万元"], [], *ROWS):
            sheet.append(row)
        for text in texts:
            other = book.create_sheet("说明")
            other.append(["情况说明"])
            other.append([text])
        for cells in sheet["A4:C7"]:
            for cell in cells:
                cell.number_format = "0.00"
        change(sheet)
        path = tmp_path / "表.xlsx"
        book.save(path)
        return path

    return make


def notes(data: bytes) -> dict[str, tuple[str, str]]:
    """Text and author of each note by sheet and address."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {
        f"{sheet.title}!{cell.coordinate}": (cell.comment.text, cell.comment.author)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment is not None
    }


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_note_of_a_sample_stands_at_its_figure(path: Path) -> None:
    report, copy = annotated(path, notes=True)
    book = openpyxl.load_workbook(io.BytesIO(copy.data), data_only=True)
    values = {f"{sheet.title}!{cell.coordinate}": cell.value for sheet in book for row in sheet.rows for cell in row}
    found = [values[where] for where in notes(copy.data)]
    quotes = {evidence.quote for finding in report.findings for evidence in finding.evidence}
    assert quotes
    assert copy.displaced == 0
    assert all(any(_shows(value, quote) for quote in quotes) for value in found)
    assert all(any(_shows(value, quote) for value in found) for quote in quotes)


def _shows(value: object, quote: str) -> bool:
    """Whether a cell's value is printed like that, or holds it."""
    if isinstance(value, str):
        return quote in value
    number = Decimal(quote.replace(",", "").rstrip("%万元"))
    stored = Decimal(str(value)) * (100 if quote.endswith("%") else 1)
    return round(stored, -int(number.as_tuple().exponent)) == number


def test_each_number_of_a_finding_has_a_note(workbook: Callable[..., Path]) -> None:
    path = workbook()
    before = path.read_bytes()
    report, copy = annotated(path)
    assert report.reader == "xlsx"
    found = notes(copy.data)
    assert list(found) == [f"支出!{cell}" for cell in CELLS]
    book = openpyxl.load_workbook(io.BytesIO(copy.data))
    quotes = [evidence.quote for finding in report.findings for evidence in finding.evidence]
    assert [f"{book['支出'][cell].value:.2f}" for cell in CELLS] == quotes
    texts = [text for text, _ in found.values()]
    assert texts[0].startswith("批注1  错误  SUM-TABLE")
    assert "12.5 + 21.5 = 34 ≠ 43" in texts[0] or "12.50 + 21.50 = 34.00 ≠ 43.00" in texts[0]
    assert all(text.startswith("见批注1：SUM-TABLE") for text in texts[1:])
    assert {author for _, author in found.values()} == {"reportcheck"}
    assert path.read_bytes() == before
    assert annotated(path)[1].data == copy.data


def test_a_cell_with_several_numbers_says_once_what_is_wrong(workbook: Callable[..., Path]) -> None:
    _report, copy = annotated(workbook(lambda sheet: None, WRONG))
    found = notes(copy.data)
    assert list(found) == [f"支出!{cell}" for cell in CELLS] + ["说明!A2"]
    assert found["说明!A2"][0].count("批注2") == 1
    assert (copy.notes, copy.displaced) == (4, 0)


def test_merged_cells_bear_the_note_at_their_first_cell(workbook: Callable[..., Path]) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.insert_cols(3)
        for row in range(4, 8):
            sheet.merge_cells(f"B{row}:C{row}")

    assert [name[3:] for name in notes(annotated(workbook(change))[1].data)] == ["D5", "D6", "D7"]


def test_notes_that_are_there_are_kept(workbook: Callable[..., Path]) -> None:
    def change(sheet: Worksheet) -> None:
        sheet["A1"].comment = Comment("表头", "甲")
        sheet["C6"].comment = Comment("请核实", "甲")

    path = workbook(change)
    found = notes(annotated(path)[1].data)
    assert found["支出!A1"] == ("表头", "甲")
    assert found["支出!C6"][0].startswith("请核实\n\n见批注1")
    assert list(found) == ["支出!A1", *[f"支出!{cell}" for cell in CELLS]]
    with zipfile.ZipFile(io.BytesIO(annotated(path)[1].data)) as package:
        (drawing,) = [name for name in package.namelist() if name.endswith(".vml")]
        assert package.read(drawing).count(b'ObjectType="Note"') == 4


def test_a_threaded_comment_hides_the_note_of_its_cell(workbook: Callable[..., Path]) -> None:
    def change(sheet: Worksheet) -> None:
        sheet["C5"].comment = Comment("[线程批注]", "tc={1}")

    _report, copy = annotated(workbook(change))
    found = notes(copy.data)
    assert found["支出!C5"] == ("[线程批注]", "tc={1}")
    assert found["支出!A1"][0].startswith("（此批注针对第4段表格 第2行第3列的“12.50”，该处不能插入批注）\n批注1")
    assert copy.displaced == 1


def test_everything_else_stays(workbook: Callable[..., Path]) -> None:
    def simple(sheet: Worksheet) -> None:
        sheet.auto_filter.ref = "A4:C7"
        sheet.page_setup.orientation = "landscape"
        sheet.freeze_panes = "A5"

    path = workbook(simple)
    copy = annotated(path)[1].data
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(io.BytesIO(copy)) as new:
        changed = {"xl/worksheets/sheet1.xml", "[Content_Types].xml"}
        assert all(old.read(name) == new.read(name) for name in set(old.namelist()) - changed)
        added = set(new.namelist()) - set(old.namelist())
        assert added == {"xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels"}
    sheet = openpyxl.load_workbook(io.BytesIO(copy)).active
    assert (sheet.auto_filter.ref, sheet.page_setup.orientation, sheet.freeze_panes) == ("A4:C7", "landscape", "A5")


def test_the_reference_to_the_drawing_stands_where_the_format_wants_it(workbook: Callable[..., Path]) -> None:
    path = workbook()
    with zipfile.ZipFile(path) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    more = '<tableParts count="0"/><extLst><ext uri="x"/></extLst></worksheet>'
    path.write_bytes(with_parts(path.read_bytes(), **{"xl/worksheets/sheet1.xml": sheet.replace("</worksheet>", more)}))
    with zipfile.ZipFile(io.BytesIO(annotated(path)[1].data)) as package:
        after = package.read("xl/worksheets/sheet1.xml").decode()
    assert "legacyDrawing" in after.split("<pageMargins")[1].split("<tableParts")[0]


def test_a_finding_about_the_whole_stands_at_the_beginning(workbook: Callable[..., Path]) -> None:
    copy = annotate_xlsx(workbook().read_bytes(), [Note(1, "缺少目标", None, "", "")], "zh", DEFAULT)
    assert notes(copy.data) == {"支出!A1": ("缺少目标", "reportcheck")}
    assert copy.displaced == 0


def test_hidden_characters_are_spelled_out_in_notes(workbook: Callable[..., Path]) -> None:
    note = Note(1, "缺少\u202e目标\x1b\x9b", None, "", "")
    copy = annotate_xlsx(workbook().read_bytes(), [note], "zh", DEFAULT)
    assert notes(copy.data)["支出!A1"][0] == "缺少[U+202E]目标␛[U+009B]"


def test_an_annotated_copy_can_be_annotated_again(workbook: Callable[..., Path]) -> None:
    path = workbook()
    report, copy = annotated(path)
    path.write_bytes(copy.data)
    again, twice = annotated(path)
    assert [finding.id for finding in again.findings] == [finding.id for finding in report.findings]
    assert [text.count("批注1") for text, _ in notes(twice.data).values()] == [2, 2, 2]


def test_a_drawing_that_cannot_be_added_to_is_told(workbook: Callable[..., Path]) -> None:
    path = workbook(lambda sheet: setattr(sheet["A1"], "comment", Comment("表头", "甲")))
    with zipfile.ZipFile(path) as package:
        (drawing,) = [name for name in package.namelist() if name.endswith(".vml")]
    path.write_bytes(with_parts(path.read_bytes(), **{drawing: b"no drawing"}))
    with pytest.raises(NotAnnotated) as refused:
        annotated(path)
    assert refused.value.code == "failed"
    assert drawing in refused.value.describe()
