"""PDF files: what is read from where the characters stand, and what becomes of files that are no good."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.documents.build_pdf import LEFT, PITCH, TOP, Page, advance, pdf, write

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.pdf import read_pdf
from reportcheck.documents.zipsafe import DEFAULT

FILES = Path(__file__).parent / "files"
FUNDS = "2023年年初预算54.66万元，年中追加50万元，全年实际使用74.79万元，其中“三公”经费1.28万元，结余29.87万元。"
WORKS = "青禾县水利局组织实施小型水库除险加固12座，完成渠道清淤36.5公里，受益农户4208户，群众满意度为96.3%。"
BODY = [WORKS, FUNDS, "项目资金全部由县财政安排，按照工程进度分三批拨付，经县审计局抽查未发现截留、挪用的情况。"]
ROWS = [
    ["项目", "预算数", "执行数", "执行率"],
    ["水库除险加固", "320.00", "312.40", "97.63%"],
    ["渠道清淤", "86.50", "86.50", "100%"],
    ["合计", "406.50", "398.90", "98.13%"],
]
WIDTHS = [120, 100, 100, 100]


def read(*pages: Page) -> Draft:
    return read_pdf(pdf(*pages), DEFAULT)


def texts(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks if isinstance(block, DraftParagraph)]


def tables(draft: Draft) -> list[list[list[str]]]:
    return [
        [[cell.text for cell in row.cells] for row in block.rows]
        for block in draft.blocks
        if isinstance(block, DraftTable)
    ]


def paragraphs(draft: Draft) -> list[DraftParagraph]:
    return [block for block in draft.blocks if isinstance(block, DraftParagraph)]


def report(*more: str) -> Page:
    page = Page().centred("青禾县水利局2023年度绩效自评报告", 18, 30)
    for text in (*BODY, *more):
        page.paragraph(text)
    return page


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read_pdf(data, DEFAULT)
    return caught.value.code


# -- text


def test_lines_become_paragraphs() -> None:
    assert texts(read(report()))[1:] == BODY


def test_a_quotation_mark_that_is_drawn_later_stands_in_its_place() -> None:
    page = Page().text(90, 700, "落实").text(126, 700, "三公").text(162, 700, "经费管理办法")
    page.text(114, 700, "“", font="F2").text(150, 700, "”", font="F2")
    assert texts(read(page)) == ["落实“三公”经费管理办法"]


def test_no_space_between_chinese_and_figures_and_one_between_words() -> None:
    page = Page().text(90, 700, "全年支出").text(141, 700, "74.79").text(174, 700, "万元").text(90, 660, "Water")
    page.text(123, 660, "Bureau")
    assert texts(read(page)) == ["全年支出74.79万元", "Water Bureau"]


def test_a_space_that_is_printed_stays() -> None:
    assert texts(read(Page().text(90, 700, "表 1 资金情况"))) == ["表 1 资金情况"]


def test_text_printed_twice_to_look_bold_is_read_once() -> None:
    page = Page().text(90, 700, "一、基本情况").text(90.3, 700, "一、基本情况").text(90, 650, "支出12万元")
    assert texts(read(page)) == ["一、基本情况", "支出12万元"]


def test_radicals_become_the_characters_that_they_stand_for() -> None:
    assert texts(read(Page().text(90, 700, "⼀、资⾦使⽤情况，⻓期⻋辆"))) == ["一、资金使用情况，长期车辆"]


def test_control_characters_alone_are_no_text() -> None:
    page = Page().text(90, 700, "支出").text(120, 700, "\x99").text(126, 700, "12万元")
    assert texts(read(page)) == ["支出 12万元"]


def test_a_short_line_ends_a_paragraph_even_without_indents() -> None:
    page = Page()
    page.paragraph(WORKS, indent=0).paragraph(FUNDS, indent=0)
    assert texts(read(page)) == [WORKS, FUNDS]


def test_a_wider_gap_ends_a_paragraph() -> None:
    full = "县财政局按季度拨付资金县财政局按季度拨付资金县财政局按季度拨付资"
    page = Page().lines(full, full)
    page.y -= 20
    page.lines(full, full)
    assert len(texts(read(page))) == 2


def test_a_paragraph_goes_on_over_the_page() -> None:
    first, second = Page(), Page()
    first.paragraph(WORKS).text(LEFT + 24, first.y, "县教育局为全县义务教育阶段学校更新课桌椅，本年度共安排专")
    second.lines("项资金128.40万元，惠及学校23所。").paragraph(FUNDS)
    found = texts(read(first, second))
    joined = "县教育局为全县义务教育阶段学校更新课桌椅，本年度共安排专项资金128.40万元，惠及学校23所。"
    assert joined in found or found[1].endswith("惠及学校23所。")


def test_a_number_that_did_not_fit_does_not_end_a_paragraph() -> None:
    page = Page().lines(
        "　　县文旅局全年共举办群众文化活动，免费开放场馆，接待读者人次为", "1284.35万人次，比上年增长3.2%。"
    )
    page.paragraph(WORKS)
    assert texts(read(page))[0].endswith("人次为1284.35万人次，比上年增长3.2%。")


def test_a_heading_stands_alone() -> None:
    page = Page().lines("　　一、项目基本情况").paragraph(WORKS).lines("　　（一）资金安排").paragraph(FUNDS)
    assert texts(read(page)) == ["一、项目基本情况", WORKS, "（一）资金安排", FUNDS]


def test_the_title_is_large_and_centred_and_may_take_two_lines() -> None:
    page = Page().centred("青禾县水利局2023年度小型水库除险加固项", 20, 30).centred("目绩效自评报告", 20, 30)
    for text in BODY:
        page.paragraph(text)
    title = paragraphs(read(page))[0]
    assert (title.text, title.is_title) == ("青禾县水利局2023年度小型水库除险加固项目绩效自评报告", True)


def test_two_centred_lines_of_a_title_stay_two() -> None:
    page = Page().centred("青禾县水利局", 18, 30).centred("2023年度绩效自评报告", 18, 30)
    for text in BODY:
        page.paragraph(text)
    found = paragraphs(read(page))
    assert [(line.text, line.centred) for line in found[:2]] == [
        ("青禾县水利局", True),
        ("2023年度绩效自评报告", True),
    ]


def test_a_larger_line_without_a_number_is_a_heading() -> None:
    page = Page()
    for text in BODY:
        page.paragraph(text)
    page.lines("资金管理情况", size=16).paragraph(WORKS).lines("　　一般说明").paragraph(FUNDS)
    levels = {line.text: line.outline_level for line in paragraphs(read(page))}
    assert levels["资金管理情况"] == 1
    assert levels["一般说明"] == 0


def test_a_line_break_within_a_paragraph_is_kept() -> None:
    page = Page()
    for text in (*BODY, WORKS):
        page.paragraph(text)
    page.lines("　　（二）资金规模。").paragraph(FUNDS, indent=0).paragraph(WORKS)
    assert texts(read(page))[-2:] == ["（二）资金规模。\n" + FUNDS, WORKS]


def test_a_report_as_an_office_program_wrote_it() -> None:
    draft = read_pdf((FILES / "irrigation.pdf").read_bytes(), DEFAULT)
    assert (draft.partial, draft.unread_parts) == (False, [])
    title, *rest = paragraphs(draft)
    assert (title.text, title.is_title) == ("松溪县水利局2023年度灌区改造项目绩效自评报告", True)
    assert [line.text for line in rest] == [
        "一、资金使用情况",
        "2023年县财政安排灌区改造资金360.00万元，全年支出342.50万元，结余17.50万元。其中渠道改造支出210.50万元、“三清”工程支出132.00万元。",
        "全年改造渠道36.5公里，自评得分95.2分，等级为“优”。各项支出情况见表1。",
        "表1 项目支出情况表",
        "单位：万元",
        "二、自评情况",
        "2023年度项目支出全部用于渠道改造和“三清”工程，各项资金全年使用情况见表1。",
    ]
    (table,) = tables(draft)
    assert table[0] == ["项目", "预算", "支出", "结余"]
    assert table[4] == ["二、“三清”工程", "140.00", "132.00", "8.00"]
    assert [row[0] for row in table] == [
        "项目",
        "一、渠道改造",
        "渠道",
        "水工程",
        "二、“三清”工程",
        "清渠",
        "清水",
        "合计",
    ]


# -- what stands around the text


def test_headers_footers_and_page_numbers_are_left_out() -> None:
    pages = []
    for number, text in enumerate([*BODY, WORKS + FUNDS], 1):
        page = Page().text(200, 800, "青禾县水利局绩效自评报告").text(280, 40, f"— {number} —")
        pages.append(page.paragraph(text))
    assert texts(read(*pages)) == [*BODY, WORKS + FUNDS]


@pytest.mark.parametrize("number", ["3", "- 3 -", "第 3 页", "第3页 共12页", "3/12", "·3·", "iii"])
def test_a_page_number_is_known_by_its_form(number: str) -> None:
    assert texts(read(report().text(290, 42, number)))[1:] == BODY


def test_a_unit_note_that_every_page_repeats_stays() -> None:
    pages = []
    for number in "123":
        page = Page().text(90, 800, f"表{number} 收支情况表").text(440, 780, "单位：万元")
        pages.append(page.lines("　　" + WORKS[:30]))
    assert texts(read(*pages)).count("单位：万元") == 3


def test_a_footnote_follows_its_paragraph_and_leaves_no_mark_in_a_figure() -> None:
    page = Page().lines("　　全年支出合计为1540.00")
    page.text(LEFT + 24 + advance("全年支出合计为1540.00"), TOP + 4, "1", 6)
    page.paragraph(WORKS).line(LEFT, 120, LEFT + 140, 120)
    page.text(LEFT, 103, "1", 6).text(LEFT + 6, 100, "含上年结转资金36.20万元。", 9)
    draft = read(page)
    assert [(line.text, line.kind) for line in paragraphs(draft)] == [
        ("全年支出合计为1540.00", "body"),
        ("含上年结转资金36.20万元。", "footnote"),
        (WORKS, "body"),
    ]


def test_the_mark_of_a_footnote_may_stand_on_its_line() -> None:
    page = Page().lines("　　核定学生1266人")
    page.text(LEFT + 24 + advance("核定学生1266人"), TOP + 4, "1", 6)
    page.paragraph(WORKS).line(LEFT, 120, LEFT + 140, 120).text(LEFT, 100, "1年初核定1200人，春季新增66人。")
    assert [(line.text, line.kind) for line in paragraphs(read(page))] == [
        ("核定学生1266人", "body"),
        ("年初核定1200人，春季新增66人。", "footnote"),
        (WORKS, "body"),
    ]
    page = Page().lines("　　核定学生1266人").paragraph(WORKS).line(LEFT, 120, LEFT + 140, 120)
    page.text(LEFT, 100, "1年初核定1200人，春季新增66人。")
    assert "1年初核定1200人，春季新增66人。" in texts(read(page))


def test_a_raised_figure_without_a_note_does_not_lengthen_the_figure() -> None:
    page = Page().lines("　　灌溉水量10", "　　面积1200km")
    page.text(LEFT + 24 + advance("灌溉水量10"), TOP + 4, "4", 6)
    page.text(LEFT + 24 + advance("面积1200km"), TOP - PITCH + 4, "2", 6).paragraph(WORKS)
    assert texts(read(page)) == ["灌溉水量10⁴", "面积1200km2", WORKS]


def test_text_in_a_frame_is_a_text_box() -> None:
    page = report()
    page.box(LEFT, 480, 240, 80).text(LEFT + 5, 540, "项目概要：自评得分94.9分，自评等级为")
    page.text(LEFT + 5, 520, "优，主管部门为县水利局。")
    boxes = [line.text for line in paragraphs(read(page)) if line.kind == "textbox"]
    assert boxes == ["项目概要：自评得分94.9分，自评等级为优，主管部门为县水利局。"]


def test_slanted_text_is_a_watermark() -> None:
    page = report()
    page.content.append("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <" + "内部资料".encode("utf-16-be").hex() + "> Tj ET")
    assert "内部资料" not in "".join(texts(read(page)))


def test_two_columns_are_read_one_after_the_other() -> None:
    page = Page()
    left = [f"左栏第{n}行县教育局改善办学条件工作" for n in "一二三四五六七八九"]
    right = [f"右栏第{n}行县卫健局提升服务能力工作" for n in "一二三四五六七八九"]
    for number in range(9):
        page.text(60, 700 - 20 * number, left[number]).text(310, 700 - 20 * number, right[number])
    joined = "".join(texts(read(page)))
    assert joined == "".join(left + right)


# -- tables


def test_a_ruled_table() -> None:
    page = report().lines("表1 资金执行情况表").cells(ROWS, WIDTHS).paragraph(WORKS)
    draft = read(page)
    assert tables(draft) == [ROWS]
    assert texts(draft)[-2:] == ["表1 资金执行情况表", WORKS]


def test_thin_bars_are_rules_too() -> None:
    page = Page()
    for y in (700, 680, 660):
        page.bar(LEFT, y, 300, 0.6)
    for x in (LEFT, LEFT + 150, LEFT + 300):
        page.bar(x, 660, 0.6, 40)
    page.text(95, 686, "预算数").text(245, 686, "320.00").text(95, 666, "执行数").text(245, 666, "312.40")
    assert tables(read(page)) == [[["预算数", "320.00"], ["执行数", "312.40"]]]


def test_merged_cells_have_spans() -> None:
    page = Page().box(90, 600, 300, 60).line(190, 600, 190, 660).line(290, 600, 290, 640).line(190, 640, 390, 640)
    page.line(90, 620, 390, 620)
    page.text(95, 636, "指标").text(250, 646, "金额（万元）").text(195, 626, "预算").text(295, 626, "支出")
    page.text(95, 606, "课桌椅").text(195, 606, "12.00").text(295, 606, "11.50")
    (table,) = [block for block in read(page).blocks if isinstance(block, DraftTable)]
    spans = {
        cell.text: (cell.row, cell.column, cell.row_span, cell.column_span) for row in table.rows for cell in row.cells
    }
    assert spans["指标"] == (0, 0, 2, 1)
    assert spans["金额（万元）"] == (0, 1, 1, 2)
    assert spans["支出"] == (1, 2, 1, 1)
    assert spans["11.50"] == (2, 2, 1, 1)


def test_lines_of_a_cell_are_joined() -> None:
    page = Page().box(90, 600, 100, 60).box(190, 600, 100, 60)
    page.text(95, 640, "小型水库维修", 10).text(95, 625, "养护及白蚁防", 10).text(95, 610, "治", 10).text(
        200, 625, "86.50", 10
    )
    assert tables(read(page)) == [[["小型水库维修养护及白蚁防治", "86.50"]]]


def test_text_that_runs_over_its_cell_is_not_cut() -> None:
    page = Page()
    for x in (90, 190, 290):
        page.box(x, 600, 100, 20).box(x, 620, 100, 20)
    page.text(93, 626, "项目").text(193, 626, "金额").text(96, 606, "农村供水保障工程运行维护").text(295, 606, "12.00")
    assert tables(read(page))[0][1] == ["农村供水保障工程运行维护", "", "12.00"]


def test_open_sides_are_closed() -> None:
    page = Page()
    for y in (700, 680, 660):
        page.line(90, y, 390, y)
    page.line(190, 660, 190, 700).line(290, 660, 290, 700)
    for y, row in ((686, ["项目", "预算", "支出"]), (666, ["校舍维修", "50.00", "48.60"])):
        for x, text in zip((95, 195, 295), row, strict=True):
            page.text(x, y, text)
    assert tables(read(page)) == [[["项目", "预算", "支出"], ["校舍维修", "50.00", "48.60"]]]


def test_a_table_goes_on_over_the_page_without_its_repeated_head() -> None:
    more = [["农村供水", "45.00", "44.10", "98.00%"], ["总计", "451.50", "443.00", "98.12%"]]
    first = report().text(280, 40, "— 1 —")
    first.y = 200
    first.cells(ROWS, WIDTHS)
    second = Page().cells([ROWS[0], *more], WIDTHS).paragraph(WORKS).text(280, 40, "— 2 —")
    assert tables(read(first, second)) == [ROWS + more]


def test_the_words_continued_before_the_rest_of_a_table_are_dropped() -> None:
    more = [["农村供水", "45.00", "44.10", "98.00%"]]
    second = Page().lines("续表1").right("单位：万元").cells([ROWS[0], *more], WIDTHS)
    draft = read(report().cells(ROWS, WIDTHS), second)
    assert tables(draft) == [ROWS + more]
    assert "续表1" not in texts(draft)


def test_a_row_that_the_page_cuts_is_put_together() -> None:
    cut = [["1", "小型水库白蚁防治及", "由县水利工程站"]]
    rest = [["", "安全鉴定", "具体实施"], ["2", "渠道清淤", "由各乡镇实施"]]
    draft = read(report().cells([["序号", "内容", "说明"], *cut], [60, 140, 140]), Page().cells(rest, [60, 140, 140]))
    assert tables(draft)[0][1:] == [
        ["1", "小型水库白蚁防治及安全鉴定", "由县水利工程站具体实施"],
        ["2", "渠道清淤", "由各乡镇实施"],
    ]


def test_a_new_table_on_the_next_page_is_a_new_table() -> None:
    second = Page().lines("表2 绩效指标完成情况表").cells(ROWS, WIDTHS)
    assert len(tables(read(report().cells(ROWS, WIDTHS), second))) == 2


def test_figures_that_stand_below_one_another_are_a_table() -> None:
    draft = read(report().lines("表1 资金执行情况表").columns(ROWS, [90, 260, 350, 450]).paragraph(WORKS))
    assert tables(draft) == [ROWS]
    assert texts(draft)[-1] == WORKS


def test_two_rows_of_figures_are_no_table_without_a_caption() -> None:
    rows = ROWS[1:3]
    assert tables(read(report().columns(rows, [90, 260, 350, 450]))) == []
    assert tables(read(report().right("单位：万元").columns(rows, [90, 260, 350, 450]))) == [rows]


def test_rows_that_end_with_words_are_no_contents_page() -> None:
    page = report().lines("表1 资金表")
    for row in (
        [(60, "渠道改造"), (260, "12.00"), (320, "万元")],
        [(60, "甲"), (100, "5.00"), (255, "万元已经到位")],
    ) * 2:
        for x, text in row:
            page.text(x, page.y, text)
        page.y -= 24
    assert len(tables(read(page))) == 1


def test_a_contents_page_is_no_table() -> None:
    page = Page().centred("目录")
    entries = ["一、项目概况", "二、评价工作开展情况", "三、绩效评价结论", "四、存在的问题"]
    page.columns([[entry, str(number * 2)] for number, entry in enumerate(entries, 1)], [90, 500])
    draft = read(page)
    assert tables(draft) == []
    assert [text.split()[0] for text in texts(draft)[1:]] == entries


def test_a_page_on_its_side_is_read_upright() -> None:
    upright = pdf(Page(size=(842, 595)).text(90, 500, "全年支出74.79万元").cells(ROWS, WIDTHS))
    turned = Page(rotate=90)
    inner = Page(size=(842, 595)).text(90, 500, "全年支出74.79万元")
    inner.y = 480
    inner.cells(ROWS, WIDTHS)
    turned.content = ["q 0 1 -1 0 595 0 cm", *inner.content, "Q"]
    assert tables(read(turned)) == [ROWS]
    assert "全年支出74.79万元" in texts(read(turned))
    assert upright


# -- parts that cannot be read


def test_a_page_that_is_a_picture_makes_the_file_partial() -> None:
    draft = read(report(), Page().picture(0, 0, 595, 842))
    assert draft.partial
    assert [(part.kind, part.description) for part in draft.unread_parts] == [
        ("picture", "第2页是图片，没有可读的文字")
    ]


def test_a_picture_beside_text_is_told_but_harmless() -> None:
    draft = read(report().picture(100, 300, 200, 150))
    assert not draft.partial
    assert [part.kind for part in draft.unread_parts] == ["picture"]


def test_a_picture_below_a_caption_stands_for_a_table() -> None:
    page = report().lines("表1 资金执行情况表")
    assert read(page.picture(LEFT, page.y - 150, 300, 140)).partial


def test_scans_hold_no_text() -> None:
    pages = [Page().picture(0, 0, 595, 842).text(290, 30, str(number)) for number in range(1, 4)]
    assert refusal(pdf(*pages)) == "no_text"


def test_an_empty_page_holds_no_text() -> None:
    assert refusal(pdf(Page())) == "no_text"


def test_a_font_that_does_not_name_its_characters_holds_no_text() -> None:
    assert refusal(pdf(report(), to_unicode=False)) == "no_text"


def test_private_characters_are_no_text() -> None:
    garbled = "".join(chr(0xE000 + number % 200) for number in range(90))
    assert refusal(pdf(Page().paragraph(garbled))) == "no_text"
    draft = read(report(), Page().paragraph(garbled))
    assert draft.partial
    assert "第2页" in draft.unread_parts[0].description


# -- bad input


def test_a_password_is_asked_for() -> None:
    locked = (FILES / "locked.pdf").read_bytes()
    assert refusal(locked) == "encrypted"


def test_a_file_that_opens_without_a_password_is_read() -> None:
    owned = (FILES / "owner.pdf").read_bytes()
    assert texts(read_pdf(owned, DEFAULT)) == ["青禾县水利局全年支出74.79万元。"]


def test_a_broken_table_of_references_is_mended() -> None:
    data = pdf(report())
    assert texts(read_pdf(re.sub(rb"\d{10} 00000 n", b"0000000000 00000 n", data), DEFAULT))[1:] == BODY
    assert texts(read_pdf(data.replace(b"startxref\n", b"startxref\n9"), DEFAULT))[1:] == BODY


def test_a_file_that_breaks_off_is_truncated_or_partial() -> None:
    data = pdf(*[report() for _ in range(6)])
    for share in range(1, 20):
        try:
            draft = read_pdf(data[: len(data) * share // 20], DEFAULT)
        except Unreadable as problem:
            assert problem.code in ("truncated", "no_text")  # noqa: PT017
        else:
            assert draft.partial


@pytest.mark.parametrize(
    "kids",
    ["[2 0 R]", "[2 0 R 2 0 R 2 0 R]", "[3 0 R]", "[99 0 R]", "2 0 R", "[]"],
    ids=["itself", "thrice", "through another", "missing", "no list", "none"],
)
def test_a_circular_tree_of_pages_ends(kids: str) -> None:
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Count 3/Kids {kids}>>".encode(),
        3: b"<</Type/Pages/Count 3/Parent 2 0 R/Kids[2 0 R]>>",
    }
    assert refusal(write(objects)) in ("truncated", "no_text")


def test_a_count_of_pages_that_lies_is_not_believed() -> None:
    data = pdf(report()).replace(b"/Count 1 ", b"/Count 2000000000 ")
    assert texts(read_pdf(data, DEFAULT))[1:] == BODY


@pytest.mark.parametrize(
    "junk", [b"%PDF-1.7\n", b"%PDF-1.4\n" + b"\x00" * 5000, b"%PDF-1.7\n%%EOF", b"%PDF-" + b"<<" * 9000]
)
def test_junk_is_truncated(junk: bytes) -> None:
    assert refusal(junk) == "truncated"


def test_a_form_that_draws_itself_ends() -> None:
    form = (
        "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X1 10 0 R>>>>/Length 6>>"
        "stream\n/X1 Do\nendstream"
    )
    page = report()
    page.content.append("/X1 Do")
    assert texts(read_pdf(pdf(page, more=[form]), DEFAULT))[1:] == BODY


def test_a_table_inside_a_form_object_is_found() -> None:
    inner = Page().cells(ROWS, WIDTHS)
    content = "\n".join(inner.content)
    form = (
        "<</Type/XObject/Subtype/Form/BBox[0 0 600 900]/Matrix[1 0 0 1 0 -300]"
        f"/Resources<</Font<</F1 3 0 R>>>>/Length {len(content)}>>stream\n{content}\nendstream"
    )
    page = report()
    page.content.append("/X1 Do")
    assert tables(read_pdf(pdf(page, more=[form]), DEFAULT)) == [ROWS]


def test_a_stream_that_unpacks_to_a_thousand_times_its_size_is_refused() -> None:
    page = report()
    page.content.append(" " * 60_000_000)
    assert refusal(pdf(page)) == "zip_bomb"


def test_forms_that_draw_forms_that_draw_forms_are_refused() -> None:
    more = []
    for number in range(10, 20):
        content = "/X1 Do " * 12 if number < 19 else "0 0 1 1 re f"
        more.append(
            f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 {number + 1} 0 R>>>>"
            f"/Length {len(content)}>>stream\n{content}\nendstream"
        )
    page = report()
    page.content.append("/X1 Do")
    assert refusal(pdf(page, more=more)) == "zip_bomb"


def test_a_page_with_more_objects_than_are_looked_at_is_partial() -> None:
    page = report()
    page.content.extend(f"{number % 500} {number % 700} 1 1 re f" for number in range(50_000))
    draft = read(page)
    assert draft.partial
    assert texts(draft)[1:] == BODY
    assert [part.description for part in draft.unread_parts] == ["第1页内容过多，只读取了一部分"]


def test_text_whose_font_is_nowhere_is_told() -> None:
    page = report().text(90, 300, "治")
    with_font, without = pdf(page), pdf(page, embedded=False)
    assert not read_pdf(with_font, DEFAULT).unread_parts
    draft = read_pdf(without, DEFAULT)
    assert draft.partial
    assert "未嵌入的字体" in draft.unread_parts[0].description
