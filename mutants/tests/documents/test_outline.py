"""Titles, contents pages, headings and their tree, several reports in one file."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents.build import document, p, style

from reportcheck.documents.draft import DraftBlock, DraftParagraph
from reportcheck.documents.markers import count_of, find_marker
from reportcheck.documents.model import Document, Paragraph
from reportcheck.documents.outline import outline


def _report(*lines: str) -> Document:
    (only,) = _reports(*lines)
    return only


def _reports(*lines: str) -> tuple[Document, ...]:
    drafts: list[DraftBlock] = [DraftParagraph(line) for line in lines]
    return outline(drafts)


def _kinds(report: Document) -> list[str]:
    return [block.kind for block in report.blocks if isinstance(block, Paragraph)]


def _tree(report: Document) -> list[tuple[int, str, str]]:
    return [(section.level, section.number, section.title) for section in report.sections]


def test_levels_follow_the_numbers() -> None:
    report = _report(
        "某县水利资金绩效自评报告",
        "一、基本情况",
        "（一）概况",
        "1.单位情况",
        "（1）机构",
        "①人员情况",
        "2．立项依据",
        "（二）资金",
        "二、结论",
        "无。",
    )
    assert report.title == "某县水利资金绩效自评报告"
    assert [section.level for section in report.sections] == [1, 2, 3, 4, 5, 3, 2, 1]
    assert report.section_path(5) == ("一、基本情况", "（一）概况", "2．立项依据")
    assert _kinds(report)[0] == "title"
    assert report.blocks[-1].section == 7


def test_parts_stand_above_chinese_numbers() -> None:
    report = _report("第一部分 概况", "一、职能", "第二部分 决算", "一、收入", "（一）税收")
    assert [section.level for section in report.sections] == [1, 2, 1, 2, 3]
    assert _tree(report)[0] == (1, "第一部分", "概况")


def test_a_level_may_be_left_out() -> None:
    report = _report("一、概况", "1.单位", "2.依据", "二、结论")
    assert [section.level for section in report.sections] == [1, 2, 2, 1]


def test_run_in_headings_open_sections_and_stay_body() -> None:
    report = _report("一、产出", "1.数量指标。全年组织培训20期。", "（1）质量指标：合格率98%", "尾段。")
    assert _tree(report)[1:] == [(2, "1.", "数量指标"), (3, "（1）", "质量指标")]
    assert _kinds(report) == ["heading", "body", "body", "body"]
    assert [block.section for block in report.blocks] == [0, 1, 2, 2]


def test_list_items_are_no_headings() -> None:
    report = _report(
        "一、产出", "主要内容：①渠道3公里；②泵站2座。", "（1）渠道衬砌3公里；", "12.5万元用于渠道。", "3月完工。"
    )
    assert len(report.sections) == 1


def test_attachment_lists_are_no_headings() -> None:
    assert len(_report("一、结论", "附件：1．自评表", "2．合同清单").sections) == 1


@pytest.mark.parametrize(
    ("text", "marker_style", "number", "value"),
    [
        ("第十二部分 概况", "part", "第十二部分", 12),
        ("第三章　资金", "chapter", "第三章", 3),
        ("二十一、资金", "han", "二十一、", 21),
        ("(四)资金", "han_paren", "(四)", 4),
        ("（四）、资金", "han_paren", "（四）、", 4),
        ("３．资金", "dec", "３．", 3),
        ("3、 资金", "dec", "3、", 3),
        ("2.1 资金", "dotted2", "2.1", 1),
        ("2.1.3 资金", "dotted3", "2.1.3", 3),
        ("（12）资金", "dec_paren", "（12）", 12),
        ("7）资金", "dec_half", "7）", 7),
        ("⑩资金", "circled", "⑩", 10),
        ("1.2023年资金", "dec", "1.", 1),
    ],
)
def test_markers(text: str, marker_style: str, number: str, value: int) -> None:
    marker = find_marker(text)
    assert marker is not None
    assert (marker.style, marker.number, marker.value) == (marker_style, number, value)
    assert text[marker.end :].startswith(("概况", "资金", "2023年"))


@pytest.mark.parametrize("text", ["2023年预算", "1.5万元", "12.35%", "三公经费", "十月完工", "第三方评价", "资金", ""])
def test_text_without_a_marker(text: str) -> None:
    assert find_marker(text) is None


def test_count_of_unknown_is_zero() -> None:
    assert count_of("第部分") == 0


def test_styles_give_levels(tmp_path: Path) -> None:
    sheet = style("1", "heading 1") + style("2", "标题 2", based_on="1")
    sheet += style("3", "own", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') + style("T", "Title")
    body = p("农村供水绩效报告", style="T") + p("概况", style="1") + p("资金", style="2") + p("1.来源", style="3")
    body += p("正文。", ppr='<w:outlineLvl w:val="9"/>')
    report = document(tmp_path, body, styles=sheet)
    assert report.title == "农村供水绩效报告"
    assert _tree(report) == [(1, "", "概况"), (2, "", "资金"), (3, "1.", "来源")]
    assert [block.style for block in report.paragraphs()] == ["Title", "heading 1", "标题 2", "own", ""]


def test_typed_contents_page_is_skipped() -> None:
    report = _report(
        *("旅游资金绩效报告", "目  录", "一、概况", "（一）单位", "二、结论"),
        *("一、概况", "（一）单位", "正文。", "二、结论", "无。"),
    )
    assert _kinds(report)[1:5] == ["contents"] * 4
    assert len(report.sections) == 3


def test_contents_with_page_numbers_is_skipped() -> None:
    report = _report("一、概况……………2", "二、结论.........15", "一、概况", "正文。", "二、结论")
    assert _kinds(report)[:2] == ["contents", "contents"]
    assert len(report.sections) == 2


def test_title_of_several_lines_without_the_lines_of_a_web_page() -> None:
    report = _report("某市2023年度文化旅游资金", "绩效评价报告", "发布时间：2024-01-05　来源：办公室", "正文。")
    assert report.title == "某市2023年度文化旅游资金绩效评价报告"
    assert _kinds(report) == ["title", "title", "body", "body"]


def test_salutation_is_no_title() -> None:
    report = _report("教育资金自评报告", "县财政局：", "一、概况")
    assert (report.title, _kinds(report)) == ("教育资金自评报告", ["title", "body", "heading"])


def test_no_title() -> None:
    assert _report("根据通知要求，现报告如下。", "一、概况").title == ""


def test_captions_without_a_table_are_captions() -> None:
    assert _kinds(_report("一、概况", "表1　资金表", "正文。")) == ["heading", "caption", "body"]


def test_several_reports_by_title_and_restart() -> None:
    reports = _reports(
        *("水利资金自评报告", "一、概况", "甲。", "二、结论", "乙。"),
        *("教育资金自评报告", "一、概况", "丙。", "二、结论", "丁。"),
    )
    assert [report.title for report in reports] == ["水利资金自评报告", "教育资金自评报告"]
    assert [[block.block for block in report.blocks] for report in reports] == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]]
    assert reports[1].blocks[1].section == 0


def test_several_reports_by_pieces() -> None:
    reports = _reports("工作总结精选3篇", "篇一：水利", "一、概况", "篇二：教育", "一、概况", "篇三：文旅", "一、概况")
    assert len(reports) == 3


def test_restart_under_a_part_is_one_report() -> None:
    first = ("决算报告", "第一部分 概况", "一、职能", "二、机构")
    assert len(_reports(*first, "第二部分 决算情况说明", "一、收入", "二、支出")) == 1


def test_a_mention_of_a_report_is_no_new_report() -> None:
    assert len(_reports("自评报告", "一、概况", "二、结论", "详见县水利局自评报告", "三、其他")) == 1
