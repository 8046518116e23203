"""Plain text: encodings, wrapped lines, page numbers, tables without a grid."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.build import opened, texts

from reportcheck.documents.model import Document, Paragraph, Table
from reportcheck.documents.readers.txt_decode import decode

_SAMPLE = "某县2023年度水利资金绩效自评报告\n一、概况\n年初预算30.50万元，支出28万元。\n"


def _document(folder: Path, text: str) -> Document:
    source = opened(folder, text, "报告.txt")
    assert source.status == "read", source.error
    return source.documents[0]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(_SAMPLE.encode(), id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + _SAMPLE.encode(), id="utf-8 with mark"),
        pytest.param(_SAMPLE.encode("utf-16"), id="utf-16 with mark"),
        pytest.param(codecs.BOM_UTF16_BE + _SAMPLE.encode("utf-16-be"), id="utf-16-be with mark"),
        pytest.param(_SAMPLE.encode("utf-16-le"), id="utf-16-le"),
        pytest.param(_SAMPLE.encode("utf-16-be"), id="utf-16-be"),
        pytest.param(_SAMPLE.encode("gb18030"), id="gb18030"),
        pytest.param(_SAMPLE.replace("\n", "\r\n").encode("gbk"), id="gbk with dos lines"),
    ],
)
def test_encodings_give_the_same_report(tmp_path: Path, data: bytes) -> None:
    report = opened(tmp_path, data, "报告.txt").documents[0]
    assert texts(report) == _SAMPLE.splitlines()
    assert report.title == "某县2023年度水利资金绩效自评报告"


@given(
    st.text(st.sampled_from("水利资金预算支出年月万元教育文旅，。：（）0123456789\n"), min_size=8, max_size=300),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]),
)
@settings(max_examples=200, deadline=None)
def test_text_survives_its_encoding(text: str, encoding: str) -> None:
    text = "水利资金支出。" + text
    assert decode(text.encode(encoding)) == (text, True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_text_cut_inside_a_character_is_partial(tmp_path: Path, encoding: str) -> None:
    source = opened(tmp_path, _SAMPLE.rstrip().encode(encoding)[:-1], "报告.txt")
    assert (source.status, [part.kind for part in source.unread_parts]) == ("partial", ["object"])
    assert texts(source.documents[0])[:2] == _SAMPLE.splitlines()[:2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_a_byte_that_is_no_text_is_told(tmp_path: Path, encoding: str, suffix: str) -> None:
    before, after = {
        ".txt": ("", ""),
        ".md": ("\n# 自评报告\n\n", ""),
        ".html": ("<html><body><p>", "</p></body></html>"),
    }[suffix]
    data = (
        f"{before}{_SAMPLE * 30}".encode(encoding) + b"\xff" + f"{_SAMPLE}{after}".encode(encoding.removesuffix("-sig"))
    )
    source = opened(tmp_path, data, f"报告{suffix}")
    assert (source.reader, source.status) == ({".md": "markdown"}.get(suffix, suffix[1:]), "partial")
    assert [part.kind for part in source.unread_parts] == ["object"]


def test_two_texts_of_two_encodings_are_not_whole(tmp_path: Path) -> None:
    data = (_SAMPLE * 500).encode("utf-8-sig") + (_SAMPLE * 500).encode("gb18030")
    assert opened(tmp_path, data, "报告.txt").status == "partial"


def _wrapped(paragraphs: list[str], width: int, first_indent: str = "　　") -> str:
    lines: list[str] = []
    for paragraph in paragraphs:
        rest = first_indent + paragraph
        while rest:
            cut, used = 0, 0
            while cut < len(rest) and used < width:
                used += 1 if rest[cut].isascii() else 2
                cut += 1
            lines.append(rest[:cut])
            rest = rest[cut:]
    return "\n".join(lines)


_LONG = [
    "一、资金情况",
    (
        "2023年县级财政共安排农村供水维修养护资金1280.00万元，其中中央资金560.00万元、省级资金420.00万元、"
        "县级配套资金300.00万元，资金由县水利局统一管理，分两批下达到各乡镇。"
    ),
    (
        "（一）支出情况。全年支出1186.40万元，执行率92.69%，其中管网改造支出702.35万元，泵站更新支出300.15万元，"
        "水质检测支出183.90万元，结余资金93.60万元按规定由县财政收回统筹使用。"
    ),
    "二、绩效情况",
    (
        "全年完成管网改造38.6公里，更新泵站12座，服务群众5236户，其中新增通水1874户，"
        "供水保证率由上年的88.6%提高到92.3%，群众满意度为95%。"
    ),
]


@pytest.mark.parametrize("width", [60, 72, 76])
def test_wrapped_lines_are_joined(tmp_path: Path, width: int) -> None:
    assert texts(_document(tmp_path, _wrapped(_LONG, width))) == _LONG


def test_wrapped_lines_without_indent_are_joined(tmp_path: Path) -> None:
    assert texts(_document(tmp_path, _wrapped(_LONG, 70, ""))) == _LONG


def test_page_numbers_inside_a_wrapped_sentence_go(tmp_path: Path) -> None:
    lines = _wrapped(_LONG, 72).split("\n")
    with_pages = "\n".join([*lines[:2], "", "— 3 —", "", *lines[2:]])
    assert texts(_document(tmp_path, with_pages)) == _LONG


@pytest.mark.parametrize("page", ["— 3 —", "-3-", "第 3 页", "第3页 共12页", "3/12", "— 12 —"])
def test_page_number_lines_are_dropped(tmp_path: Path, page: str) -> None:
    text = f"水库维修养护工作按计划全部完成。\n{page}\n泵站更新改造工作也按计划全部完成。"
    assert len(texts(_document(tmp_path, text))) == 2


def test_lone_digits_between_paragraphs_are_pages_but_columns_are_not(tmp_path: Path) -> None:
    body = "水库维修养护工作按照年度计划已经全部完成。"
    assert texts(_document(tmp_path, f"{body}\n1\n{body}\n2\n{body}")) == [body] * 3
    assert "12" in texts(_document(tmp_path, "泵站（座）\n12\n渠道（条）\n30\n其他"))


def test_bookmarks_of_a_converter_are_removed(tmp_path: Path) -> None:
    text = "[bookmark: _Toc1]水利资金绩效评价报告\n[bookmark: _Toc2][bookmark: _Hlk3] 一、概况\n"
    text += "正文[bookmark: _a]12万元。"
    assert texts(_document(tmp_path, text)) == ["水利资金绩效评价报告", "一、概况", "正文12万元。"]


def test_lines_that_are_paragraphs_stay_apart(tmp_path: Path) -> None:
    lines = ["1、 数量指标：派出技术员3人", "2、 质量指标：检测规范", "目标如下:"]
    lines += ["甲渠道完成衬砌3公里", "乙渠道完成衬砌4公里"]
    assert texts(_document(tmp_path, "\n".join(lines))) == lines


def test_one_broken_line_is_joined(tmp_path: Path) -> None:
    text = "3.资金使用：渠道维修经费按渠段分别记账，票据由两人复核，按照《单位会计制度》\n编制报表。\n二、其他"
    assert texts(_document(tmp_path, text))[0].endswith("《单位会计制度》编制报表。")


def test_a_cut_title_is_joined(tmp_path: Path) -> None:
    report = _document(tmp_path, "2023年度渠道维修经费、泵站\n\n养护经费自评报告\n\n一、概况\n")
    assert report.title == "2023年度渠道维修经费、泵站养护经费自评报告"


# -- tables


def _only_table(folder: Path, text: str) -> Table:
    report = _document(folder, text)
    (found,) = report.tables()
    return found


def _grid(found: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in found.rows]


_EXPECTED = [["项目", "预算", "支出"], ["渠道", "12.50", "11.80"], ["泵站", "30.00", ""], ["合计", "42.50", "11.80"]]


@pytest.mark.parametrize(
    "drawn",
    [
        "项目 | 预算 | 支出 |\n渠道 | 12.50 | 11.80 |\n泵站 | 30.00 |  |\n合计 | 42.50 | 11.80 |",
        "|项目|预算|支出|\n|---|---|---|\n|渠道|12.50|11.80|\n|泵站|30.00||\n|合计|42.50|11.80|",
        "┌──┬──┬──┐\n│项目│预算│支出│\n├──┼──┼──┤\n│渠道│12.50│11.80│\n│泵站│30.00││\n│合计│42.50│11.80│\n└──┴──┴──┘",
        "项目\t预算\t支出\n渠道\t12.50\t11.80\n泵站\t30.00\t\n合计\t42.50\t11.80",
        "项目      预算      支出\n渠道      12.50     11.80\n泵站      30.00\n合计      42.50     11.80",
        "项目　　　预算　　　支出\n渠道　　　12.50　　　11.80\n泵站　　　30.00\n合计　　　42.50　　　11.80",
    ],
)
def test_drawn_tables(tmp_path: Path, drawn: str) -> None:
    found = _only_table(tmp_path, f"资金使用如下。\n单位：万元\n{drawn}\n以上支出均已审核。")
    grid = [row + [""] * (3 - len(row)) for row in _grid(found)]
    assert grid == _EXPECTED
    assert found.unit_note == "单位：万元"


def test_bars_without_a_border_leave_the_first_cell_empty(tmp_path: Path) -> None:
    rows = ["指标 | 内容 | 分值 | 得分", "决策 | 立项 | 4 | 4.00", " | 目标 | 4 | 3.50", "合计 | | 8 | "]
    found = _only_table(tmp_path, "表1 得分\n" + "\n".join(rows) + "\n得分如上。")
    assert _grid(found)[2:] == [["", "目标", "4", "3.50"], ["合计", "", "8", ""]]


def test_a_border_that_the_header_lacks(tmp_path: Path) -> None:
    found = _only_table(tmp_path, "表1 得分\n指标|得分\n|---|---|\n|决策|4.00|\n|过程|3.00|\n得分如上。")
    assert _grid(found) == [["指标", "得分"], ["决策", "4.00"], ["过程", "3.00"]]


def test_an_empty_cell_in_the_middle_keeps_its_column(tmp_path: Path) -> None:
    text = "项目      预算      支出\n渠道      12.50     11.80\n泵站                3.20\n合计      12.50     15.00"
    assert _grid(_only_table(tmp_path, text))[2] == ["泵站", "", "3.20"]


def test_one_cell_a_line_below_a_caption(tmp_path: Path) -> None:
    cells = ["项目", "预算", "支出", "渠道", "12.50", "11.80", "泵站", "30.00", "28.00", "合计", "42.50", "39.80"]
    found = _only_table(tmp_path, "表1　资金支出情况表\n" + "\n".join(cells) + "\n支出均已审核，资料完整。")
    assert _grid(found) == [cells[start : start + 3] for start in range(0, 12, 3)]
    assert found.caption == "表1　资金支出情况表"


def _split(cells: str) -> list[str]:
    return cells.split(" ")


def test_merged_cells_of_a_table_with_one_cell_a_line(tmp_path: Path) -> None:
    rows = ["决策 立项 5 5.00", "目标 5 4.00", "过程 管理 15 13.20", "实施 10 8.20", "合计 35 30.40"]
    text = "表1 得分情况\n" + "\n".join(_split("一级指标 二级指标 分值 得分") + _split(" ".join(rows)))
    table = _only_table(tmp_path, text + "\n四、绩效分析\n立项依据充分。")
    spots = [[(cell.column, cell.text, cell.row_span, cell.column_span) for cell in row.cells] for row in table.rows]
    assert spots[1][0] == (0, "决策", 2, 1)
    assert spots[2] == [(1, "目标", 1, 1), (2, "5", 1, 1), (3, "4.00", 1, 1)]
    assert spots[5] == [(0, "合计", 1, 2), (2, "35", 1, 1), (3, "30.40", 1, 1)]
    assert len(table.rows) == 6


def test_a_row_may_open_the_parts_of_the_one_above(tmp_path: Path) -> None:
    cells = _split("项目 预算 支出 合计 9.00 8.00 用车 6.00 5.00 其中：购置 2.00 1.00 运行 4.00 4.00 接待 3.00 3.00")
    table = _only_table(tmp_path, "单位：万元\n" + "\n".join(cells) + "\n支出均已审核。")
    assert _grid(table) == [cells[start : start + 3] for start in range(0, 18, 3)]


def test_blank_lines_are_empty_cells_of_a_table_with_one_cell_a_line(tmp_path: Path) -> None:
    rows = [
        ["序号", "内容", "计划", "支出", "备注"],
        ["1", "管网", "360.00", "348.60", "按审定价支付"],
        ["2", "水池", "86.40", "", "12座"],
        ["3", "监理", "17.60", "15.40", ""],
        ["", "合计", "464.00", "364.00", ""],
    ]
    text = "支出明细表\n单位：万元\n" + "\n".join(cell for row in rows for cell in row) + "\n资金专款专用。"
    assert _grid(_only_table(tmp_path, text)) == rows


def test_a_total_may_take_the_place_of_number_and_name(tmp_path: Path) -> None:
    cells = _split("序号 内容 计划 支出 一 管网 36.00 34.00 二 水池 8.00 7.00 合计 44.00 41.00")
    table = _only_table(tmp_path, "支出明细表\n单位：万元\n" + "\n".join(cells) + "\n资金专款专用。")
    assert [(cell.column, cell.text, cell.column_span) for cell in table.rows[3].cells] == [
        (0, "合计", 2), (2, "44.00", 1), (3, "41.00", 1),
    ]  # fmt: skip


def test_two_tables_side_by_side_are_not_guessed(tmp_path: Path) -> None:
    cells = _split("收入 支出 项目 决算数 项目 决算数 拨款 28.00 文化 22.00 事业  社保 2.00 合计 28.00 合计 24.00")
    text = "收支总表\n单位：万元\n" + "\n".join(cells) + "\n收支相抵。"
    assert not list(_document(tmp_path, text).tables())


@pytest.mark.parametrize("odd", ["其他费用：详见附件", "其他费用\n3.00"])
def test_rows_that_not_one_shape_explains_are_no_table(tmp_path: Path, odd: str) -> None:
    cells = ["项目", "预算", "支出", "合计", "9.00", "8.00", "用车", "6.00", "5.00", odd, "3.00", "3.00"]
    text = "单位：万元\n" + "\n".join(cells) + "\n支出均已审核。"
    assert not list(_document(tmp_path, text).tables())


def test_numbered_rows_one_cell_a_line(tmp_path: Path) -> None:
    cells = ["序号", "项目", "支出", "1", "渠道", "11.80", "2", "泵站", "28.00"]
    assert len(_only_table(tmp_path, "资金支出明细表\n单位：万元\n" + "\n".join(cells)).rows) == 3


@pytest.mark.parametrize(
    "text",
    [
        "索引号: 1/2  发布机构: 水利局  发布日期: 2024-01-05\n正文。",
        "渠道\n泵站\n12\n水库",
        "某县水利局\n\n      2024年1月5日",
        "甲方  乙方\n签字  签字",
        "关于a|b的说明。",
    ],
)
def test_what_is_no_table(tmp_path: Path, text: str) -> None:
    assert not list(_document(tmp_path, text).tables())


@given(st.lists(st.text(st.sampled_from("水利资金|\t　 \n，。一二、（）123.%"), max_size=40), max_size=12))
@settings(max_examples=200, deadline=None)
def test_no_character_of_text_is_lost(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    text = "水利资金绩效情况。\n" + "\n".join(lines)
    report = opened(tmp_path_factory.mktemp("text"), text, "报告.txt").documents[0]
    kept = "".join(
        block.text if isinstance(block, Paragraph) else "".join(cell.text for cell in block.cells())
        for block in report.blocks
    )
    wanted = [char for char in text if char in "水利资金"]
    assert [char for char in kept if char in "水利资金"] == wanted
