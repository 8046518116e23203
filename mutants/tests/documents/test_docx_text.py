"""What the text of a Word paragraph is: one test per feature of the format."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents.build import document, docx, opened, p, part, r, style, texts

from reportcheck.documents.model import Paragraph
from reportcheck.documents.readers.docx_breaks import BREAK, resolve_breaks

_MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def _field(instruction: str, result: str) -> str:
    return (
        _MARK.format("begin")
        + f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + _MARK.format("separate")
        + r(result)
        + _MARK.format("end")
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param([r("水利资金1"), r("2"), r("0万元")], "水利资金120万元", id="split runs"),
        pytest.param([r("共"), "<w:ins>" + r("12座") + "</w:ins>"], "共12座", id="insertion"),
        pytest.param(
            [r("共"), "<w:del><w:r><w:delText>9座</w:delText></w:r></w:del>", "<w:ins>" + r("12座") + "</w:ins>"],
            "共12座",
            id="deletion",
        ),
        pytest.param([r("共"), "<w:del>" + r("9座") + "</w:del>", r("12座")], "共12座", id="deleted w:t"),
        pytest.param(
            ["<w:moveFrom>" + r("甲渠") + "</w:moveFrom>", r("乙渠"), "<w:moveTo>" + r("甲渠") + "</w:moveTo>"],
            "乙渠甲渠",
            id="move",
        ),
        pytest.param(["<w:sdt><w:sdtContent>" + r("8家") + "</w:sdtContent></w:sdt>"], "8家", id="inline sdt"),
        pytest.param(
            [
                r("共8家"),
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("请填写") + "</w:sdtContent></w:sdt>",
            ],
            "共8家",
            id="placeholder of an empty sdt",
        ),
        pytest.param(['<w:smartTag w:element="x">' + r("3月") + "</w:smartTag>"], "3月", id="smart tag"),
        pytest.param(['<w:customXml w:element="x">' + r("3月") + "</w:customXml>"], "3月", id="custom xml"),
        pytest.param(['<w:fldSimple w:instr="DATE">' + r("2023年") + "</w:fldSimple>"], "2023年", id="simple field"),
        pytest.param([r("合计"), _field(" =SUM(A1:A3) ", "45.5"), r("万元")], "合计45.5万元", id="complex field"),
        pytest.param(["<w:hyperlink>" + r("县水利局") + "</w:hyperlink>"], "县水利局", id="hyperlink"),
        pytest.param([r("明"), r("暗", "<w:vanish/>"), r("处")], "明处", id="hidden"),
        pytest.param([r("明"), r("显", '<w:vanish w:val="0"/>'), r("处")], "明显处", id="hidden switched off"),
        pytest.param([r("甲"), "<w:r><w:tab/></w:r>", r("乙")], "甲\t乙", id="tab"),
        pytest.param(["<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/></w:r>"], "A-B", id="hyphens"),
        pytest.param(
            ['<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>达标</w:t></w:r>'], "☑达标", id="symbol of a font"
        ),
        pytest.param(
            [
                "<w:r><w:ruby><w:rt>" + r("shuǐ") + "</w:rt><w:rubyBase>" + r("水") + "</w:rubyBase></w:ruby></w:r>",
                r("库"),
            ],
            "水库",
            id="ruby",
        ),
    ],
)
def test_paragraph_text(tmp_path: Path, content: list[str], expected: str) -> None:
    assert texts(document(tmp_path, p(*content))) == [expected]


def test_deleted_paragraph_mark_joins_with_the_next(tmp_path: Path) -> None:
    body = p("完成渠道衬砌", ppr="<w:rPr><w:del/></w:rPr>") + p("12公里。")
    assert texts(document(tmp_path, body)) == ["完成渠道衬砌12公里。"]


def test_hidden_by_character_and_paragraph_style(tmp_path: Path) -> None:
    sheet = style("Ghost", "ghost", "<w:rPr><w:vanish/></w:rPr>", kind="character")
    sheet += style("GhostPara", "ghost para", "<w:rPr><w:vanish/></w:rPr>")
    body = p(r("甲"), r("乙", '<w:rStyle w:val="Ghost"/>')) + p("丙", style="GhostPara")
    assert texts(document(tmp_path, body, styles=sheet)) == ["甲"]


def _text_box(*paragraphs: str) -> str:
    inner = "<w:txbxContent>" + "".join(paragraphs) + "</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
        + inner
        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        + inner
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_text_box_is_read_once_after_its_anchor(tmp_path: Path) -> None:
    body = p(r("锚点所在段。"), _text_box(p("项目概要：预算30万元。"))) + p("后一段。")
    report = document(tmp_path, body)
    assert texts(report) == ["锚点所在段。", "项目概要：预算30万元。", "后一段。"]
    assert [block.kind for block in report.paragraphs()] == ["body", "textbox", "body"]


def test_notes_follow_the_block_that_refers_to_them(tmp_path: Path) -> None:
    footnotes = (
        '<w:footnote w:type="separator" w:id="-1">' + p("——") + "</w:footnote>"
        '<w:footnote w:id="1">' + p("不含上年结转2万元。") + "</w:footnote>"
    )
    endnotes = '<w:endnote w:id="1">' + p("数据来自年报。") + "</w:endnote>"
    body = p(r("支出30万元。"), '<w:r><w:footnoteReference w:id="1"/></w:r>')
    body += p(r("灌溉面积5万亩。"), '<w:r><w:endnoteReference w:id="1"/></w:r>') + p("无。")
    report = document(tmp_path, body, footnotes=footnotes, endnotes=endnotes)
    assert [(block.kind, block.text) for block in report.paragraphs()] == [
        ("body", "支出30万元。"),
        ("footnote", "不含上年结转2万元。"),
        ("body", "灌溉面积5万亩。"),
        ("endnote", "数据来自年报。"),
        ("body", "无。"),
    ]


def test_a_note_that_refers_to_itself_is_read_once(tmp_path: Path) -> None:
    reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    footnotes = '<w:footnote w:id="1">' + p(r("见注。"), reference) + "</w:footnote>"
    assert texts(document(tmp_path, p(r("正文。"), reference), footnotes=footnotes)) == ["正文。", "见注。"]


def test_block_content_controls_at_any_depth(tmp_path: Path) -> None:
    body = p("最内层。")
    for _ in range(50):
        body = f"<w:sdt><w:sdtContent>{body}</w:sdtContent></w:sdt>"
    assert texts(document(tmp_path, body)) == ["最内层。"]


@pytest.mark.parametrize("wrapped", ["sdt", "field", "style"])
def test_contents_pages(tmp_path: Path, wrapped: str) -> None:
    entry = p(r("一、基本情况"), "<w:r><w:tab/></w:r>", r("2"), style="TOC1" if wrapped == "style" else "")
    body = entry + entry
    if wrapped == "sdt":
        gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
        body = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{body}</w:sdtContent></w:sdt>"
    elif wrapped == "field":
        opening = p(_MARK.format("begin"), "<w:r><w:instrText> TOC </w:instrText></w:r>", _MARK.format("separate"))
        body = opening + body + p(_MARK.format("end"))
    report = document(tmp_path, body + p("一、基本情况") + p("无。"), styles=style("TOC1", "toc 1"))
    assert [block.kind for block in report.paragraphs()] == ["contents", "contents", "heading", "body"]
    assert len(report.sections) == 1


def test_an_unclosed_field_does_not_swallow_the_report(tmp_path: Path) -> None:
    body = p(_MARK.format("begin"), "<w:r><w:instrText> TOC </w:instrText></w:r>") + p("一、基本情况") + p("无。")
    report = document(tmp_path, body)
    assert [block.kind for block in report.paragraphs()] == ["heading", "body"]


def test_strict_names_are_read(tmp_path: Path) -> None:
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        xml = part("document", "<w:body>" + p("严格格式。") + "</w:body>").replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        package.writestr("word/document.xml", xml)
    assert texts(opened(tmp_path, buffer.getvalue()).documents[0]) == ["严格格式。"]


def test_indented_xml_reads_like_plain_xml(tmp_path: Path) -> None:
    body = p("水库", "12座").replace("><", ">\n  <")
    assert texts(document(tmp_path, body)) == ["水库12座"]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (f"水库维修{BREAK}养护资金", "水库维修养护资金"),
        (f"支出12{BREAK}34.5万元", "支出1234.5万元"),
        (f"（一）立项背景。{BREAK}为加强管理", "（一）立项背景。\n为加强管理"),
        (f"一、基本情况{BREAK}县里安排资金", "一、基本情况\n县里安排资金"),
        (f"资金拨付到位{BREAK}（二）资金使用", "资金拨付到位\n（二）资金使用"),
        (f"PM{BREAK}Index", "PM Index"),
        (f"{BREAK}水库{BREAK}{BREAK}", "水库"),
    ],
)
def test_soft_breaks(printed: str, expected: str) -> None:
    assert resolve_breaks(printed) == expected


def test_figures_on_two_lines_of_a_cell_stay_apart() -> None:
    assert resolve_breaks(f"120{BREAK}30", in_cell=True) == "120\n30"


def test_folded_text_has_the_offsets_of_the_printed_text(tmp_path: Path) -> None:
    report = document(tmp_path, p("支出１２．５萬元（含稅）。"))
    paragraph = report.blocks[0]
    assert isinstance(paragraph, Paragraph)
    assert len(paragraph.text) == len(paragraph.folded)
    assert "12.5万元(含税)" in paragraph.folded


def test_a_long_paragraph_and_many_runs_are_read(tmp_path: Path) -> None:
    report = opened(tmp_path, docx(p("9" * 100_000) + p(*["座"] * 5000))).documents[0]
    assert [len(text) for text in texts(report)] == [100_000, 5000]
