"""Comments in Word files stand at the very numbers, wherever these are; nothing else of the file changes."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import docx
import pytest
from tests.annotate.word import TYPES, Comment, annotated, comments, document_xml, text_of, whole, with_parts
from tests.documents.build import docx as word
from tests.documents.build import p, part, r, tbl, tc, tr

from reportcheck import check, open_document
from reportcheck.config import Settings
from reportcheck.documents.readers.libreoffice import convert_to_docx
from reportcheck.documents.zipsafe import DEFAULT
from reportcheck.outputs.annotate import NotAnnotated, annotated_copy
from reportcheck.outputs.annotate.docx_comments import annotate_docx
from reportcheck.outputs.annotate.model import Note

ROOT = Path(__file__).resolve().parents[2]
WRONG = ("年初预算54.66万元，追加50万元，实际使用74.79万元，节约", "28.97万元", "。")
NUMBERS = ["54.66万元", "50万元", "74.79万元", "28.97万元"]
MISSING = Note(1, "缺少目标", None, "", "")
SAMPLES = sorted((ROOT / "samples").glob("*.docx"))


def made(folder: Path, data: bytes, **settings: object) -> list[Comment]:
    """The comments of the annotated copy of a file."""
    path = folder / "报告.docx"
    path.write_bytes(data)
    _, copy = annotated(path, **settings)
    assert path.read_bytes() == data
    assert "ns0" not in document_xml(copy.data)
    assert text_of(copy.data) == text_of(data)
    found = comments(copy.data)
    assert len(found) >= copy.notes
    return found


def anchored(folder: Path, data: bytes) -> list[str]:
    return [comment.anchored for comment in made(folder, data)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_comment_of_a_sample_stands_at_the_quote(path: Path) -> None:
    report, copy = annotated(path)
    shown = [finding for finding in report.findings if finding.level != "note"]
    wanted = [evidence.quote for finding in shown for evidence in finding.evidence]
    found = comments(copy.data)
    assert copy.displaced == 0
    assert sorted(comment.anchored for comment in found) == sorted(wanted)
    assert {comment.author for comment in found} <= {"reportcheck"}
    assert text_of(copy.data) == text_of(path.read_bytes())
    assert all(any(finding.message in comment.text for comment in found) for finding in shown)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_any_number_of_a_sample_can_bear_a_comment(path: Path) -> None:
    report = check(path)
    numbers = [Note(at, str(at), entry.place, entry.quote, "") for at, entry in enumerate(report.ledger)]
    copy = annotate_docx(path.read_bytes(), numbers, "zh", DEFAULT)
    found = comments(copy.data)
    in_place = {comment.text: comment.anchored for comment in found if comment.text.isdecimal()}
    assert len(found) == copy.notes == len(numbers)
    assert len(in_place) == copy.notes - copy.displaced > 100
    assert all(in_place.get(note.text, note.quote) == note.quote for note in numbers)
    (document,) = open_document(path).documents
    outside = {block.block for block in document.paragraphs() if block.kind in ("footnote", "textbox")}
    assert copy.displaced == sum(entry.place["block"] in outside for entry in report.ledger)
    assert text_of(copy.data) == text_of(path.read_bytes())


def test_the_first_number_bears_the_explanation_and_the_others_point_to_it(tmp_path: Path) -> None:
    found = made(tmp_path, whole(word(p("".join(WRONG)))))
    assert [comment.anchored for comment in found] == NUMBERS
    first, *others = [comment.text for comment in found]
    assert first.startswith("批注1  错误  FUND-SAVED 节约额等于预算减支出\n")
    assert "54.66 + 50 − 74.79 = 29.87 ≠ 28.97" in first
    assert "差额" in first
    assert "29.87万元" in first
    assert all(text.startswith("见批注1：FUND-SAVED") for text in others)
    assert others[-1].endswith("可能的笔误：28.97万元 → 29.87万元（相邻两位数字颠倒）")


def test_english(tmp_path: Path) -> None:
    first, second, *_ = made(tmp_path, whole(word(p("".join(WRONG)))), lang="en")
    assert first.text.startswith("note 1  error  FUND-SAVED ")
    assert second.text.startswith("see note 1: FUND-SAVED ")


def test_runs_are_split_and_keep_their_look(tmp_path: Path) -> None:
    look = '<w:b/><w:color w:val="FF0000"/>'
    data = whole(
        word(p(r("年初预算54.", look), r("66万元，追加50万", look), r("元，实际使用74.79万元，节约28.97万元。")))
    )
    assert anchored(tmp_path, data) == NUMBERS
    xml = document_xml(annotated(tmp_path / "报告.docx")[1].data)
    assert '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">54.</w:t>' in xml
    assert '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">66万元</w:t>' in xml


def test_several_texts_tabs_and_breaks_in_one_run(tmp_path: Path) -> None:
    run = (
        "<w:r><w:tab/><w:t>年初预算54.66万</w:t><w:t>元，追加50万元，</w:t><w:br/><w:t>实际使用</w:t><w:tab/>"
        '<w:t>74.79万元，节约28.97</w:t><w:t xml:space="preserve">万元 。</w:t><w:lastRenderedPageBreak/></w:r>'
    )
    data = whole(word(p(run)))
    assert anchored(tmp_path, data) == NUMBERS
    copied = docx.Document(io.BytesIO(annotated(tmp_path / "报告.docx")[1].data))
    assert copied.paragraphs[0].text == "\t年初预算54.66万元，追加50万元，\n实际使用\t74.79万元，节约28.97万元 。"


@pytest.mark.parametrize(
    "around",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:ins w:id="7" w:author="甲">{}</w:ins>',
        '<w:moveTo w:id="7" w:author="甲">{}</w:moveTo>',
        '<w:hyperlink r:id="rId1">{}</w:hyperlink>',
        '<w:fldSimple w:instr=" REF a ">{}</w:fldSimple>',
        '<w:smartTag w:element="x">{}</w:smartTag>',
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =1+1 </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        ),
        (
            '<w:ins w:id="7" w:author="甲"><w:hyperlink r:id="rId1"><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>'
            "</w:hyperlink></w:ins>"
        ),
        '<w:del w:id="8" w:author="甲"><w:r><w:delText>29.87万元</w:delText></w:r></w:del>{}',
    ],
    ids=["control", "insertion", "move", "link", "field", "smart tag", "complex field", "all at once", "deletion"],
)
def test_numbers_inside_other_things(tmp_path: Path, around: str) -> None:
    head, number, tail = WRONG
    for inner in (r(number), r(number[:3]) + r(number[3:])):
        assert anchored(tmp_path, whole(word(p(head, around.format(inner), tail)))) == NUMBERS
    inside = around.format(r("约" + number[0]) + r(number[1:] + "左右"))
    found = anchored(tmp_path, whole(word(p("".join(WRONG)) + p("另", inside))))
    assert found == NUMBERS


def test_a_control_that_word_fills_from_data_is_not_entered(tmp_path: Path) -> None:
    head, number, tail = WRONG
    bound = (
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>'
        + r(number)
        + "</w:sdtContent></w:sdt>"
    )
    data = whole(word(p(head, bound, tail)))
    assert anchored(tmp_path, data) == NUMBERS
    xml = document_xml(annotated(tmp_path / "报告.docx")[1].data)
    assert '<w:commentRangeStart w:id="3"/><w:sdt><w:sdtPr>' in xml


def test_text_with_reading_aids(tmp_path: Path) -> None:
    head, number, tail = WRONG
    ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{r('er')}</w:rt><w:rubyBase>{r(number)}</w:rubyBase></w:ruby></w:r>"
    xml_of = made(tmp_path, whole(word(p(head, ruby, tail))))
    assert [comment.anchored for comment in xml_of][:3] == NUMBERS[:3]
    assert xml_of[3].anchored == "er" + number  # the whole of it: nothing may stand inside


def test_tables_with_merged_cells_and_tables_in_tables(tmp_path: Path) -> None:
    rows = [
        tr(tc("项目", merge="restart"), tc("2023年支出（万元）", span=2)),
        tr(tc("", merge="continue"), tc("预算"), tc("支出")),
        tr("甲", "10.00", "12.50"),
        tr("乙", "20.00", tc(p(r("21"), r(".50")))),
        tr("合计", "30.00", "43.00"),
    ]
    data = whole(word(p("一、支出情况") + tbl(*rows)))
    assert sorted(anchored(tmp_path, data)) == ["12.50", "21.50", "43.00"]
    nested = whole(word(p("一、支出情况") + tbl(tr(tc(p("见下表"), tbl(*rows), p("以上"))))))
    assert sorted(anchored(tmp_path, nested)) == ["12.50", "21.50", "43.00"]
    controls = "".join(rows[:2]) + f"<w:sdt><w:sdtContent>{''.join(rows[2:])}</w:sdtContent></w:sdt>"
    assert sorted(anchored(tmp_path, whole(word(p("一、支出情况") + tbl(controls))))) == ["12.50", "21.50", "43.00"]


def test_passages_in_cells(tmp_path: Path) -> None:
    rows = [
        tr("项目名称", "灌区维修"),
        tr("项目概况", tc(p("本项目由水利局实施，共三个标段，当年完工。"), p("".join(WRONG)))),
    ]
    assert anchored(tmp_path, whole(word(tbl(*rows)))) == NUMBERS


def test_paragraphs_that_a_deleted_mark_joins(tmp_path: Path) -> None:
    first = p("年初预算54.66万元，追加50", ppr='<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>')
    data = whole(word(first + p("万元，实际使用74.79万元，节约28.97万元。")))
    assert anchored(tmp_path, data) == NUMBERS


def test_text_boxes_and_notes_are_told_where_they_hang(tmp_path: Path) -> None:
    content = f"<w:txbxContent>{p(''.join(WRONG))}</w:txbxContent>"
    box = f"<w:r><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></w:r>"
    data = whole(word(p("一、资金情况") + p("资金见框。", box, "以上。")))
    found = made(tmp_path, data)
    assert len(found) == 4
    assert found[0].text.startswith("（此批注针对第3段的“54.66万元”，该处不能插入批注）\n批注1")
    xml = document_xml(annotated(tmp_path / "报告.docx")[1].data)
    assert xml.index("资金见框。") < xml.index("<w:commentRangeStart") < xml.index("<w:pict>")
    assert xml.rindex("<w:commentReference") < xml.index("以上。")
    _report, copy = annotated(tmp_path / "报告.docx")
    assert (copy.notes, copy.displaced) == (4, 4)

    note = f'<w:footnote w:id="2">{p("".join(WRONG))}</w:footnote>'
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    data = whole(word(p("一、资金情况") + p("资金见注", mark, "。"), footnotes=note))
    found = made(tmp_path, data)
    assert [comment.text.partition("“")[2].partition("”")[0] for comment in found] == NUMBERS
    xml = document_xml(annotated(tmp_path / "报告.docx")[1].data)
    assert '<w:commentRangeStart w:id="3"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd' in xml


def test_comments_that_are_there_are_kept(tmp_path: Path) -> None:
    old = (
        '<w:commentRangeStart w:id="5"/>' + r("年初预算54.66万元") + '<w:commentRangeEnd w:id="5"/>'
        '<w:r><w:commentReference w:id="5"/></w:r>'
    )
    body = p(old, "，追加50万元，实际使用74.79万元，节约28.97万元。")
    kept = part("comments", '<w:comment w:id="5" w:author="甲"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment>')
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="remarks.xml"/>'
        "</Relationships>"
    )
    types = TYPES.replace(
        "</Types>",
        '<Override PartName="/word/remarks.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    )
    data = with_parts(
        whole(word(body)),
        **{"word/remarks.xml": kept, "word/_rels/document.xml.rels": relations, "[Content_Types].xml": types},
    )
    found = made(tmp_path, data)
    assert [(comment.anchored, comment.author) for comment in found] == [
        ("年初预算54.66万元", "甲"),
        *[(number, "reportcheck") for number in NUMBERS],
    ]
    copy = annotated(tmp_path / "报告.docx")[1].data
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        assert 'w:id="6"' in package.read("word/remarks.xml").decode()
        assert package.read("[Content_Types].xml").decode() == types
        assert "word/comments.xml" not in package.namelist()


def test_other_parts_keep_their_bytes_and_the_copy_is_always_the_same(tmp_path: Path) -> None:
    path = SAMPLES[0]
    copies = [annotated(path)[1].data for _ in range(2)]
    assert copies[0] == copies[1]
    changed = {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(io.BytesIO(copies[0])) as new:
        assert set(new.namelist()) - set(old.namelist()) == {"word/comments.xml"}
        assert new.namelist()[: len(old.namelist())] == old.namelist()
        assert all(old.read(name) == new.read(name) for name in set(old.namelist()) - changed)


def test_strict_files_stay_strict(tmp_path: Path) -> None:
    strict = document_xml(whole(word(p("".join(WRONG))))).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    path = tmp_path / "报告.docx"
    path.write_bytes(whole(word(""), **{"word/document.xml": strict}))
    copy = annotated(path)[1]
    assert copy.notes == 4
    with zipfile.ZipFile(io.BytesIO(copy.data)) as package:
        for name in ("word/document.xml", "word/comments.xml"):
            text = package.read(name).decode()
            assert "purl.oclc.org/ooxml/wordprocessingml/main" in text
            assert "schemas.openxmlformats.org/wordprocessingml" not in text
        assert (
            "purl.oclc.org/ooxml/officeDocument/relationships/comments"
            in package.read("word/_rels/document.xml.rels").decode()
        )


def test_notes_are_shown_where_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(whole(word(p("一、人员情况") + p("2023年末编制人数4人，实有在职人员8人。"))))
    _, without = annotated(path)
    assert (without.notes, without.data) == (0, path.read_bytes())
    _, with_notes = annotated(path, notes=True)
    assert [comment.anchored for comment in comments(with_notes.data)] == ["4人", "8人"]


def test_a_file_that_changed_since_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(whole(word(p("".join(WRONG)))))
    report, _ = annotated(path)
    path.write_bytes(whole(word(p("改" + "".join(WRONG)))))
    with pytest.raises(NotAnnotated) as refused:
        annotated_copy(report, Settings())
    assert refused.value.code == "changed"
    assert "改动" in refused.value.describe()


def test_a_finding_about_the_whole_stands_at_the_beginning(tmp_path: Path) -> None:
    picture = p("<w:r><w:drawing/></w:r>")
    copy = annotate_docx(whole(word(picture + p("情况", "说明") + p("正文。"))), [MISSING], "zh", DEFAULT)
    assert comments(copy.data) == [Comment("情况说明", "缺少目标", "reportcheck")]
    assert copy.displaced == 0
    in_table = annotate_docx(whole(word(tbl(tr("", "概况"), tr("甲", "乙")))), [MISSING], "zh", DEFAULT)
    assert [comment.anchored for comment in comments(in_table.data)] == ["概况"]
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('框')}</w:txbxContent></v:textbox></w:pict></w:r>"
    with pytest.raises(NotAnnotated) as refused:
        annotate_docx(whole(word(p(box))), [MISSING], "zh", DEFAULT)
    assert refused.value.code == "failed"


def test_an_annotated_copy_can_be_annotated_again(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(whole(word(p("".join(WRONG)))))
    report, copy = annotated(path)
    path.write_bytes(copy.data)
    again, twice = annotated(path)
    assert [finding.id for finding in again.findings] == [finding.id for finding in report.findings]
    assert sorted(comment.anchored for comment in comments(twice.data)) == sorted(2 * NUMBERS)


def test_hostile_comments_part(tmp_path: Path) -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../../../{}"/>'
        "</Relationships>"
    )
    body = word(p("".join(WRONG)))
    path = tmp_path / "a.docx"
    path.write_bytes(whole(body, **{"word/_rels/document.xml.rels": relations.format("etc/passwd")}))
    copy = annotated(path)[1]
    assert copy.notes == 4
    assert zipfile.ZipFile(io.BytesIO(copy.data)).namelist().count("word/comments.xml") == 1
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:comments xmlns:w="x">&a;</w:comments>'
    path = tmp_path / "b.docx"
    path.write_bytes(
        whole(
            body, **{"word/_rels/document.xml.rels": relations.format("c.xml").replace("../", ""), "word/c.xml": bomb}
        )
    )
    with pytest.raises(NotAnnotated, match="外部实体"):
        annotated(path)


def test_huge_identifiers_and_signs_that_xml_forbids(tmp_path: Path) -> None:
    old = '<w:commentRangeStart w:id="99999999999999999999"/><w:commentRangeStart w:id="x"/>'
    path = tmp_path / "a.docx"
    path.write_bytes(whole(word(p(old, "".join(WRONG)))))
    assert annotated(path)[1].notes == 4


def test_hidden_characters_are_spelled_out_in_comments(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(whole(word(p("".join(WRONG)))))
    report = check(path)
    note = Note(1, "节约\u202e有误\x85", report.findings[0].evidence[0].place, report.findings[0].evidence[0].quote, "")
    copy = annotate_docx(path.read_bytes(), [note], "zh", DEFAULT)
    assert [one.text for one in comments(copy.data)] == ["节约[U+202E]有误[U+0085]"]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_the_copy_and_sees_the_comments(tmp_path: Path) -> None:
    head, number, tail = WRONG
    body = p(head, '<w:ins w:id="7" w:author="甲" w:date="2024-01-01T00:00:00Z">' + r(number) + "</w:ins>", tail)
    body += tbl(tr("概况", tc(p("本项目由水利局实施，共三个标段，当年完工。"), p("".join(WRONG).replace("50", "60")))))
    path = tmp_path / "a.docx"
    path.write_bytes(whole(word(body)))
    copy = annotated(path)[1].data
    converted = convert_to_docx(copy, ".docx", 60)
    assert converted is not None
    assert [one[:2] for one in comments(converted)] == [one[:2] for one in comments(copy)]
