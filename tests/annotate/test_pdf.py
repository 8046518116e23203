"""Highlights in PDF files lie on the numbers, also on turned pages, in tables and over the ends of lines."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as api
import pytest
from tests.annotate.word import annotated
from tests.documents.build_pdf import Page, pdf

from reportcheck.documents.readers.pdf_file import PdfFile
from reportcheck.documents.zipsafe import DEFAULT
from reportcheck.outputs.annotate import NotAnnotated
from reportcheck.outputs.annotate.model import Note
from reportcheck.outputs.annotate.pdf_highlights import annotate_pdf

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples").glob("*.pdf"))
FILES = Path(__file__).resolve().parents[1] / "documents" / "files"
WRONG = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"
NUMBERS = ["54.66万元", "50万元", "74.79万元", "28.97万元"]
ROWS = [["项目", "预算", "支出"], ["甲", "10.00", "12.50"], ["乙", "20.00", "21.50"], ["合计", "30.00", "43.00"]]


class Highlight(NamedTuple):
    """An annotation: its page from 0, the text below it, and its own."""

    page: int
    covered: str
    text: str
    author: str


def highlights(data: bytes) -> list[Highlight]:
    """The highlights of a file in the order of its pages."""
    found = []
    with pypdfium2.PdfDocument(data) as file:
        for number, page in enumerate(file):
            text = page.get_textpage()
            for index in range(api.FPDFPage_GetAnnotCount(page)):
                annotation = api.FPDFPage_GetAnnot(page, index)
                if api.FPDFAnnot_GetSubtype(annotation) == api.FPDF_ANNOT_HIGHLIGHT:
                    told = (_string(annotation, b"Contents"), _string(annotation, b"T"))
                    found.append(Highlight(number, _covered(annotation, text), *told))
                api.FPDFPage_CloseAnnot(annotation)
    return found


def _string(annotation: object, key: bytes) -> str:
    size = api.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    api.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def _covered(annotation: object, text: pypdfium2.PdfTextPage) -> str:
    parts = []
    for number in range(api.FPDFAnnot_CountAttachmentPoints(annotation)):
        quad = api.FS_QUADPOINTSF()
        api.FPDFAnnot_GetAttachmentPoints(annotation, number, quad)
        xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
        parts.append(text.get_text_bounded(min(xs) + 0.5, min(ys) + 1, max(xs) - 0.5, max(ys) - 1))
    return "".join("".join(parts).split())


def covered(path: Path, data: bytes) -> list[str]:
    path.write_bytes(data)
    return [one.covered for one in highlights(annotated(path)[1].data)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_highlight_of_a_sample_lies_on_the_quote(path: Path) -> None:
    report, copy = annotated(path, notes=True)
    quotes = ["".join(evidence.quote.split()) for finding in report.findings for evidence in finding.evidence]
    assert quotes
    assert sorted(one.covered for one in highlights(copy.data)) == sorted(quotes)
    assert copy.displaced == 0


def test_each_number_of_a_finding_is_highlighted(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = pdf(Page().centred("情况说明").paragraph(WRONG))
    path.write_bytes(data)
    _report, copy = annotated(path)
    found = highlights(copy.data)
    assert [one.covered for one in found] == NUMBERS
    assert found[0].text.startswith("批注1  错误  FUND-SAVED")
    assert found[3].text.startswith("见批注1：FUND-SAVED")
    assert {one.author for one in found} == {"reportcheck"}
    assert (copy.notes, copy.displaced) == (4, 0)
    assert path.read_bytes() == data


@pytest.mark.parametrize("own", ["", "/ID [<00112233445566778899AABBCCDDEEFF> <01>]", "/ID [(ab\\)c) (d]e)]"])
def test_the_copy_is_always_the_same(tmp_path: Path, own: str) -> None:
    data = pdf(Page().centred("情况说明").paragraph(WRONG)).replace(b"/Root", own.encode() + b" /Root")
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    first, second = annotated(path)[1].data, annotated(path)[1].data
    assert first == second
    assert (b"00112233445566778899AABBCCDDEEFF" in first) == ("0011" in own)


def test_over_the_ends_of_lines_and_pages(tmp_path: Path) -> None:
    first = Page()
    for _ in range(3):
        first.paragraph("水利局负责灌区维修，本年度完成渠道清淤和闸门更换，群众反映良好。")
    long = "按照年度计划，水利局对灌区渠道进行了维修。" * 2 + WRONG
    pages = [first.paragraph(long), Page().paragraph(WRONG.replace("28.97", "29.87"))]
    assert covered(tmp_path / "a.pdf", pdf(*pages))[:4] == NUMBERS


def test_tables_with_and_without_rules(tmp_path: Path) -> None:
    ruled = Page().centred("表1 支出情况").right("单位：万元").cells(ROWS, [120, 120, 120])
    assert covered(tmp_path / "a.pdf", pdf(ruled)) == ["12.50", "21.50", "43.00"]
    plain = Page().centred("表1 支出情况").right("单位：万元").columns(ROWS, [80, 220, 340])
    assert covered(tmp_path / "b.pdf", pdf(plain)) == ["12.50", "21.50", "43.00"]


def test_a_table_over_two_pages(tmp_path: Path) -> None:
    rows = [["项目", "预算", "支出"], *[[f"第{number}项", "10.00", "10.00"] for number in range(1, 9)]]
    first = Page().centred("表1 支出情况").right("单位：万元").cells(rows[:5], [120, 120, 120])
    second = Page().cells([rows[0], *rows[5:], ["合计", "80.00", "90.00"]], [120, 120, 120])
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(first, second))
    report, copy = annotated(path)
    found = highlights(copy.data)
    assert [one.covered for one in found] == [one.quote for finding in report.findings for one in finding.evidence]
    assert found[-1].covered == "90.00"
    assert {one.page for one in found} == {0, 1}


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_turned_pages(tmp_path: Path, rotate: int) -> None:
    page = Page(rotate=rotate).centred("情况说明").paragraph(WRONG)
    assert covered(tmp_path / "a.pdf", pdf(page)) == NUMBERS


def test_annotations_that_are_there_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(Page().centred("情况说明").paragraph(WRONG)))
    report, copy = annotated(path)
    path.write_bytes(copy.data)
    again, twice = annotated(path)
    assert [finding.id for finding in again.findings] == [finding.id for finding in report.findings]
    assert sorted(one.covered for one in highlights(twice.data)) == sorted(2 * NUMBERS)


def test_a_finding_about_the_whole_stands_at_the_beginning() -> None:
    data = pdf(Page().centred("情况说明").paragraph(WRONG))
    copy = annotate_pdf(data, [Note(1, "缺少目标", None, "", "")], "zh", DEFAULT)
    assert [(one.covered, one.text) for one in highlights(copy.data)] == [("情况说明", "缺少目标")]
    assert copy.displaced == 0


def test_rights_are_respected() -> None:
    with pytest.raises(NotAnnotated) as refused:
        _refuse_notes()
    assert refused.value.code == "locked"
    assert "权限" in refused.value.describe()


def _refuse_notes() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PdfFile, "allows_notes", property(lambda self: False))
        place = {"type": "paragraph", "block": 0, "start": 0, "end": 2}
        annotate_pdf((FILES / "irrigation.pdf").read_bytes(), [Note(1, "说明", place, "", "")], "zh", DEFAULT)


def test_a_signed_file_keeps_its_bytes_in_front(tmp_path: Path) -> None:
    data = pdf(Page().centred("情况说明").paragraph(WRONG)).replace(b"%%EOF", b"%/ByteRange [0 1 2 3]\n%%EOF")
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    copy = annotated(path)[1].data
    assert copy.startswith(data)
    assert [one.covered for one in highlights(copy)] == NUMBERS
