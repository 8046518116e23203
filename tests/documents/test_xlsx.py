"""Excel workbooks: what stands on their sheets, what is only noted, and bad input."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.sheets_build import MAIN, RELATIONS, S, V, only_table, shown, xlsx, zipped

from reportcheck.documents.draft import Draft, DraftParagraph
from reportcheck.documents.errors import CODES, Unreadable
from reportcheck.documents.readers import sheets_merges, sheets_model
from reportcheck.documents.readers.ole import MAGIC
from reportcheck.documents.readers.sheets_model import column_name
from reportcheck.documents.readers.xlsx import read_xlsx
from reportcheck.documents.zipsafe import DEFAULT, Limits

_HEADER = ["项目", "预算数", "支出数"]
_WATER: list[list[str | V | None]] = [
    list(_HEADER),
    ["水库维修", V("30", "0.00"), V("28.5", "0.00")],
    ["合计", V("30", "0.00"), V("28.5", "0.00")],
]
_WATER_SHOWN = ["项目|预算数|支出数", "水库维修|30.00|28.50", "合计|30.00|28.50"]


def _read(*sheets: S | Sequence[Sequence[str | V | None]], **more: str | bytes) -> Draft:
    return read_xlsx(xlsx(*sheets, **more), DEFAULT)


def _code(data: bytes, limits: Limits = DEFAULT) -> str:
    with pytest.raises(Unreadable) as problem:
        read_xlsx(data, limits)
    assert problem.value.code in CODES
    return problem.value.code


# -- sheets, paragraphs, tables


def test_lines_above_and_below_a_grid_are_paragraphs() -> None:
    rows = [["2023年水利资金表"], ["编制单位：松溪县水利局", None, "单位：万元"], *_WATER, ["注：不含上年结转。"]]
    draft = _read(S(rows, merges=["A1:C1"]))
    assert shown(draft) == [
        "2023年水利资金表", "编制单位：松溪县水利局", "单位：万元", _WATER_SHOWN, "注：不含上年结转。",
    ]  # fmt: skip


def test_a_line_of_notes_may_hold_what_is_no_note() -> None:
    note = ["编制单位：松溪县教育局", V("2023年度", kind="str"), V("金额单位：万元", kind="str")]
    table = [[V(name, kind="str", ruled=True) for name in _HEADER], [V("1", ruled=True), V("2"), V("3")]]
    assert shown(_read(S([note, *table], plain=True))) == [
        "编制单位：松溪县教育局", "2023年度", "金额单位：万元", ["项目|预算数|支出数", "1|2|3"],
    ]  # fmt: skip


def test_the_name_of_a_sheet_is_a_heading_where_it_tells_something() -> None:
    assert shown(_read(_WATER)) == [_WATER_SHOWN]
    draft = _read(S(_WATER, name="支出表"))
    assert shown(draft) == ["支出表", _WATER_SHOWN]
    assert isinstance(draft.blocks[0], DraftParagraph)
    assert draft.blocks[0].outline_level == 1
    assert shown(_read(S(_WATER, name="Sheet1"), S([["情况说明"]], name="Sheet2"))) == [
        "Sheet1", _WATER_SHOWN, "Sheet2", "情况说明",
    ]  # fmt: skip
    assert shown(_read(S(_WATER, name="Sheet1"), S([], name="Sheet2"))) == [_WATER_SHOWN]


def test_merged_cells_stand_once_with_their_spans() -> None:
    rows = [["类别", "经费", ""], ["", "预算", "支出"], ["文旅", V("30"), V("28")], ["合计", "", V("28")]]
    table = only_table(_read(S(rows, merges=["A1:A2", "B1:C1", "A4:B4"])))
    cells = [cell for row in table.rows for cell in row.cells]
    assert [(cell.row, cell.column, cell.text, cell.row_span, cell.column_span) for cell in cells] == [
        (0, 0, "类别", 2, 1), (0, 1, "经费", 1, 2),
        (1, 1, "预算", 1, 1), (1, 2, "支出", 1, 1),
        (2, 0, "文旅", 1, 1), (2, 1, "30", 1, 1), (2, 2, "28", 1, 1),
        (3, 0, "合计", 1, 2), (3, 2, "28", 1, 1),
    ]  # fmt: skip


def test_what_stands_under_a_merged_cell_is_not_shown() -> None:
    rows = [["甲", "暗", "丙"], ["丁", "戊", "己"]]
    assert shown(_read(S(rows, merges=["A1:B1"]))) == [["甲|丙", "丁|戊|己"]]


def test_empty_rows_part_tables_and_empty_columns_are_left_out() -> None:
    rows = [
        ["", "", *_HEADER],
        ["", "", "渠道", V("1"), V("2")],
        [],
        ["", "", "项目", "人数"],
        ["", "", "培训", V("45")],
    ]
    assert shown(_read(S(rows))) == [["项目|预算数|支出数", "渠道|1|2"], ["项目|人数", "培训|45"]]


def test_an_empty_row_with_borders_holds_a_table_together() -> None:
    rows = [_HEADER, ["渠道", V("1"), V("2")], [V(ruled=True)], ["合计", V("1"), V("2")]]
    assert shown(_read(rows)) == [["项目|预算数|支出数", "渠道|1|2", "合计|1|2"]]


def test_a_form_stays_one_table() -> None:
    rows = [
        ["项目名称", "图书馆免费开放", "", ""],
        ["主管部门", "县文旅局", "实施单位", "县图书馆"],
        ["年度目标", "开放300天。", "", ""],
        ["指标", "目标值", "完成值", "得分"],
        ["开放天数", "≥300天", "312天", V("10")],
    ]
    table = only_table(_read(S(rows, merges=["B1:D1", "B3:D3"])))
    assert [row.printed for row in table.rows] == [
        "项目名称|图书馆免费开放", "主管部门|县文旅局|实施单位|县图书馆", "年度目标|开放300天。",
        "指标|目标值|完成值|得分", "开放天数|≥300天|312天|10",
    ]  # fmt: skip


def test_a_sheet_without_borders_is_told_by_the_shape_of_its_rows() -> None:
    rows = [["2023年卫健支出表"], ["单位：万元"], *_WATER, ["注：含上年结转。"]]
    assert shown(_read(S(rows, plain=True))) == ["2023年卫健支出表", "单位：万元", _WATER_SHOWN, "注：含上年结转。"]


def test_a_header_of_years_is_no_line_of_notes() -> None:
    rows = [["", "2022年", "2023年"], ["门诊", V("10"), V("12")]]
    assert shown(_read(S(rows, plain=True))) == [["|2022年|2023年", "门诊|10|12"]]


def test_running_text_on_a_sheet_is_paragraphs() -> None:
    rows = [[V("自评说明", kind="str", centred=True)], ["一、概况。2023年预算30万元。\n二、成效。完成12座。"]]
    draft = _read(S(rows, merges=["A1:F1", "A2:F2"]))
    assert shown(draft) == ["自评说明", "一、概况。2023年预算30万元。", "二、成效。完成12座。"]
    assert [block.centred for block in draft.blocks if isinstance(block, DraftParagraph)] == [True, False, False]


def test_two_tables_with_a_caption_between_them() -> None:
    rows = [_HEADER, ["渠道", V("1"), V("2")], ["表2 人员"], ["学校", "人数"], ["一中", V("45")]]
    assert shown(_read(rows)) == [["项目|预算数|支出数", "渠道|1|2"], "表2 人员", ["学校|人数", "一中|45"]]


def test_grids_without_borders_end_where_text_or_another_unit_begins() -> None:
    sentence = "渠道工程按合同全部完工，累计完成管网铺设和附属设施建设，验收结论为合格。"
    rows = [*_WATER, ["一、支出情况"], [sentence], ["人员支出明细表"], ["单位：元"], *_WATER]
    assert shown(_read(S(rows, plain=True))) == [
        _WATER_SHOWN, "一、支出情况", sentence, "人员支出明细表", "单位：元", _WATER_SHOWN,
    ]  # fmt: skip


# -- what a cell shows


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        pytest.param(V("0.7146", "0.00%"), "71.46%", id="percent"),
        pytest.param(V("9.199999999999999", "0.0"), "9.2", id="float noise"),
        pytest.param(V("45199", 'yyyy"年"m"月"d"日"'), "2023年9月30日", id="date"),
        pytest.param(V("2023-09-30T00:00:00", "yyyy-mm-dd", "d"), "2023-09-30", id="date of a strict file"),
        pytest.param(V("1", kind="b"), "TRUE", id="truth value"),
        pytest.param(V("28.5", "0.00", formula="SUM(B1:B2)"), "28.50", id="formula"),
        pytest.param(V("优", kind="str", formula='IF(1,"优","良")'), "优", id="formula of text"),
        pytest.param(V("0", kind="s"), "丰水县水利局", id="shared text in runs, its reading left out"),
        pytest.param(V("1", kind="s"), "第一行\n第二行", id="line break"),
        pytest.param("A&B<C", "A&B<C", id="entities"),
        pytest.param("  两侧  ", "两侧", id="space around"),
    ],
)
def test_a_cell_is_read_as_shown(cell: str | V, expected: str) -> None:
    strings = (
        "<si><r><t>丰水县</t></r><r><rPr/><t>水利局</t></r><rPh><t>feng</t></rPh></si>",
        "<si><t>第一行_x000D_&#10;第二行</t></si>",
    )
    rows = [["项目", "数值"], ["甲", cell]]
    for before in ("", "<!-- read by the parser -->"):
        table = only_table(read_xlsx(xlsx(S(rows, before=before), strings=strings), DEFAULT))
        assert table.rows[1].cells[1].text == expected


def test_dates_count_from_1904_where_the_workbook_says_so() -> None:
    data = xlsx([["日期", "数"], [V("0", "yyyy-mm-dd"), V("1")]], date_1904=True)
    assert only_table(read_xlsx(data, DEFAULT)).rows[1].printed == "1904-01-01|1"


def test_zeros_that_the_sheet_hides_are_not_shown() -> None:
    view = '<sheetViews><sheetView showZeros="0"/></sheetViews>'
    rows = [_HEADER, ["渠道", V("0", "0.00"), V("2")]]
    assert shown(_read(S(rows, before=view))) == [["项目|预算数|支出数", "渠道||2"]]


@given(
    st.lists(
        st.lists(
            st.one_of(st.none(), st.text("水利a1&<>\"'\n ", max_size=4), st.integers(-(10**6), 10**6).map(str).map(V)),
            max_size=4,
        ),
        max_size=6,
    )
)
def test_the_pattern_and_the_parser_read_the_same(rows: list[list[str | V | None]]) -> None:
    rows = [_HEADER, *rows]
    quick = read_xlsx(xlsx(S(rows)), DEFAULT)
    assert read_xlsx(xlsx(S(rows, after="<!-- by the parser -->")), DEFAULT) == quick


# -- what is noted


def _notes(draft: Draft) -> list[tuple[str, str]]:
    return [(part.kind, part.description) for part in (*draft.unread_parts, *draft.remarks)]


def test_a_formula_without_a_result_is_noted() -> None:
    draft = _read(S([_HEADER, ["合计", V(formula="SUM(B1:B1)"), V("2")]], name="支出表"))
    assert _notes(draft) == [("formula", "工作表“支出表”单元格B2有公式，但文件没有保存计算结果")]
    assert draft.partial
    assert shown(draft)[-1] == ["项目|预算数|支出数", "合计||2"]


def test_an_error_value_is_shown_and_noted() -> None:
    draft = _read(S([_HEADER, ["合计", V("#REF!", kind="e", formula="#REF!"), V("#DIV/0!", kind="e")]], name="支出表"))
    assert _notes(draft) == [("formula", "工作表“支出表”单元格B2（#REF!）、C2（#DIV/0!）共2处显示的是错误值")]
    assert not draft.partial
    assert shown(draft)[-1] == ["项目|预算数|支出数", "合计|#REF!|#DIV/0!"]


def test_what_is_hidden_is_read_and_noted() -> None:
    columns = '<cols><col min="3" max="5" hidden="1"/></cols>'
    draft = _read(
        S(_WATER, name="明细", hidden_rows=[2], before=columns), S([["暗表"]], name="底稿", state="veryHidden")
    )
    assert shown(draft) == ["明细", _WATER_SHOWN, "底稿", "暗表"]
    assert _notes(draft) == [
        ("hidden", "工作表“明细”第2行是隐藏的，其内容已读入"),
        ("hidden", "工作表“明细”第C列是隐藏的，其内容已读入"),
        ("hidden", "工作表“底稿”是隐藏的，其内容已读入"),
    ]
    assert not draft.partial


def test_text_boxes_are_read_pictures_and_charts_are_noted() -> None:
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    drawing = (
        f'<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="{a}" '
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">'
        "<xdr:twoCellAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>单位：</a:t></a:r><a:r><a:t>万元</a:t></a:r></a:p>"
        "<a:p/></xdr:txBody></xdr:sp></xdr:twoCellAnchor>"
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片 1" descr="公章"/></xdr:nvPicPr></xdr:pic>'
        '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表 2"/>'
        "</xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:wsDr>"
    )
    sheet = S(_WATER, after='<drawing r:id="d"/>', relations={"d": ("drawing", "../drawings/drawing1.xml")})
    draft = _read(sheet, xl__drawings__drawing1_xml=drawing)
    assert shown(draft) == [_WATER_SHOWN, "单位：万元"]
    assert [block.kind for block in draft.blocks if isinstance(block, DraftParagraph)] == ["textbox"]
    assert _notes(draft) == [("picture", "公章"), ("chart", "图表 2")]
    assert not draft.partial


def test_an_embedded_object_may_hold_figures() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    embedded = '<oleObject progId="Word.Document.12" shapeId="1"/>'
    both = f"<mc:Choice>{embedded}</mc:Choice><mc:Fallback>{embedded}</mc:Fallback>"
    objects = f"<oleObjects><mc:AlternateContent {mc}>{both}</mc:AlternateContent></oleObjects>"
    draft = _read(S(_WATER, after=objects))
    assert _notes(draft) == [("object", "Word.Document.12")]
    assert draft.partial


# -- bad input


def _sheet(content: str) -> bytes:
    return xlsx(_WATER, xl__worksheets__sheet1_xml=f'<worksheet xmlns="{MAIN}">{content}</worksheet>')


def _rows(count: int, cells: str) -> str:
    return "<sheetData>" + "".join(f'<row r="{row}">{cells}</row>' for row in range(1, count + 1)) + "</sheetData>"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(xlsx([]), "no_text", id="empty"),
        pytest.param(xlsx(_WATER)[:-100], "truncated", id="cut at its end"),
        pytest.param(xlsx(_WATER)[:90], "truncated", id="cut at its beginning"),
        pytest.param(_sheet("<sheetData><row><c>"), "truncated", id="broken sheet"),
        pytest.param(_sheet('<sheetData><row r="1"><<<</row></sheetData>'), "truncated", id="broken row"),
        pytest.param(xlsx(_WATER, xl__workbook_xml="<workbook"), "truncated", id="broken workbook"),
        pytest.param(xlsx(_WATER, xl__styles_xml="<styles"), "truncated", id="broken styles"),
        pytest.param(xlsx([["甲", V("7", kind="s")]]), "truncated", id="shared text that is missing"),
        pytest.param(xlsx([["甲", V("x", kind="s")]]), "truncated", id="shared text without a number"),
        pytest.param(_sheet('<sheetData><row><c r="A1"><v>&x;</v></c></row></sheetData>'), "truncated", id="entity"),
        pytest.param(
            xlsx(_WATER, xl__worksheets__sheet1_xml=f'<!DOCTYPE w [<!ENTITY x "y">]><worksheet xmlns="{MAIN}"/>'),
            "unsafe_xml", id="DTD in a sheet",
        ),
        pytest.param(
            xlsx(_WATER, xl__sharedStrings_xml='<!DOCTYPE w [<!ENTITY x SYSTEM "/etc/passwd">]><sst>&x;</sst>'),
            "unsafe_xml", id="external entity in the texts",
        ),
        pytest.param(xlsx(_WATER, xl__styles_xml="<!DOCTYPE w []><styleSheet/>"), "unsafe_xml", id="DTD in the styles"),
        pytest.param(_sheet("<row>" * 400 + "</row>" * 400), "too_large", id="nested without end"),
        pytest.param(zipped({"a.txt": "水库"}), "not_a_report", id="another zip"),
        pytest.param(zipped({"xl/workbook.bin": b"\x83"}), "unsupported_format", id="binary workbook"),
        pytest.param(MAGIC + "EncryptedPackage".encode("utf-16-le"), "encrypted", id="password"),
    ],
)  # fmt: skip
def test_unreadable_workbooks(data: bytes, code: str) -> None:
    assert _code(data) == code


def test_a_sheet_that_is_missing_is_damage() -> None:
    relation = f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="nowhere.xml"/>'
    relations = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}'
    data = xlsx(_WATER, **{"xl/_rels/workbook.xml.rels": relations + "</Relationships>"})
    assert _code(data) == "truncated"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(_rows(20_000, '<c r="A1" s="1"/><c r="B1" s="1"/>'), id="formatted rows, by the pattern"),
        pytest.param(
            _rows(20_000, '<c r="A1" s="1"/><c r="B1" s="1"/>') + "<!-- -->", id="formatted rows, by the parser"
        ),
        pytest.param("<sheetData>" + '<row r="5" hidden="1"/>' * 200_000 + "</sheetData>", id="rows without cells"),
        pytest.param(
            _rows(20, "".join(f'<c r="{column_name(c)}1" s="1"/>' for c in range(10_000))), id="10,000 columns"
        ),
    ],
)
def test_formatted_emptiness_costs_little(content: str) -> None:
    start = time.perf_counter()
    assert _code(_sheet(content)) == "no_text"
    assert time.perf_counter() - start < 5


def test_a_row_of_many_merged_cells() -> None:
    columns = range(0, 16_000, 2)
    cells = "".join(f'<c r="{column_name(column)}1"><v>{column}</v></c>' for column in columns)
    merges = "".join(f'<mergeCell ref="{column_name(column)}1:{column_name(column + 1)}1"/>' for column in columns)
    start = time.perf_counter()
    table = only_table(read_xlsx(_sheet(f"<sheetData><row>{cells}</row></sheetData><m>{merges}</m>"), DEFAULT))
    assert len(table.rows[0].cells) == 8000
    assert time.perf_counter() - start < 5


def test_what_a_sheet_says_of_its_size_is_not_believed() -> None:
    rows = '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row><row r="2"><c r="A2" t="str"><v>早</v></c></row>'
    draft = read_xlsx(_sheet(f'<dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData>'), DEFAULT)
    assert shown(draft) == ["早", ["5"]]


def test_rows_and_columns_beyond_the_sheet_are_left_out() -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZ1"><v>2</v></c></row><row r="9999999"><c r="A9"><v>3</v></c></row>'
    )
    assert "3" not in str(shown(read_xlsx(_sheet(f"<sheetData>{rows}</sheetData>"), DEFAULT)))


def test_cells_far_apart_make_no_grid_of_millions() -> None:
    rows = "".join(f'<row r="{n}"><c r="{column_name(n - 1)}{n}"><v>{n}</v></c></row>' for n in range(1, 3000))
    table = only_table(read_xlsx(_sheet(f"<sheetData>{rows}</sheetData>"), DEFAULT))
    assert sum(len(row.cells) for row in table.rows) == 2999


@pytest.mark.parametrize(
    ("module", "limit", "data"),
    [
        pytest.param(sheets_model, "_MAX_CELLS", _sheet(_rows(300, '<c r="A1"><v>1</v></c>')), id="cells"),
        pytest.param(sheets_model, "_MAX_CELLS", _sheet(_rows(300, '<c r="A1"><f>B1</f></c>')), id="formulas"),
        pytest.param(
            sheets_model, "_MAX_CHARACTERS", xlsx([[V("0", kind="s")] * 9], strings=("<si><t>水库水库</t></si>" * 9,)),
            id="one text again and again",
        ),
        pytest.param(
            sheets_merges, "_MAX_STRETCHES",
            _sheet(_rows(30, '<c r="A1"><v>1</v></c>') + '<x><mergeCell ref="A1:XFD1048576"/></x>' * 9),
            id="merged cells over each other",
        ),
    ],
)  # fmt: skip
def test_what_is_too_much_is_refused(monkeypatch: pytest.MonkeyPatch, module: object, limit: str, data: bytes) -> None:
    read_xlsx(data, DEFAULT)
    monkeypatch.setattr(module, limit, 30)
    assert _code(data) == "too_large"


def test_limits_hold_for_a_workbook() -> None:
    assert _code(xlsx(_WATER), Limits(max_part_bytes=100)) == "too_large"
    assert _code(xlsx(_WATER), Limits(max_total_bytes=100)) == "zip_bomb"


@settings(max_examples=150)
@given(st.data())
def test_damage_ends_in_a_code(data: st.DataObject) -> None:
    sheet = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c>'
        '<c r="B1"><f>A1</f><v>1.5</v></c></row></sheetData>'
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>'
    )
    start = data.draw(st.integers(0, len(sheet) - 1))
    end = data.draw(st.integers(start, min(start + 6, len(sheet))))
    broken = sheet[:start] + data.draw(st.text('<>/"=0A:&;x', max_size=3)) + sheet[end:]
    try:
        read_xlsx(xlsx(_WATER, xl__worksheets__sheet1_xml=broken, strings=("<si><t>甲</t></si>",)), DEFAULT)
    except Unreadable as problem:
        assert problem.code in CODES  # noqa: PT017 - some files are still readable


# -- stored results that their formulas do not give


def _stale(rows: Sequence[Sequence[str | V | None]], after: str = "") -> list[str]:
    """Addresses with what they should be, as the remark tells them."""
    remarks = [
        remark.description for remark in _read(S(rows, name="表", after=after)).remarks if remark.kind == "stale"
    ]
    return re.findall(r"[A-Z]+\d+（[^）]*）", "".join(remarks))


@pytest.mark.parametrize(
    ("formula", "stored", "said"),
    [
        pytest.param("SUM(A1:B1)", "40.5", [], id="sum"),
        pytest.param("SUM(A1:B1)", "41", ["C1（41，应为40.5）"], id="old sum"),
        pytest.param("SUM(A1,B1,5)", "45.5", [], id="sum of single cells"),
        pytest.param("A1+B1", "40.500000000000007", [], id="noise of binary numbers"),
        pytest.param("A1-B1", "20", ["C1（20，应为19.5）"], id="old difference"),
        pytest.param("B1/A1", "0.35", [], id="rate"),
        pytest.param("B1/A1*100", "30", ["C1（30，应为35）"], id="old rate"),
        pytest.param("ROUND(B1/A1,1)", "0.4", [], id="rounded up"),
        pytest.param("ROUND(B1/A1,1)", "0.7", ["C1（0.7，应为0.4）"], id="old rounded rate"),
        pytest.param("(A1-B1)/-B1", "-1.857142857142857", [], id="brackets and signs"),
        pytest.param(" $A$1 + B$1 ", "40.5", [], id="fixed cells"),
        pytest.param("A1+D9", "30", [], id="empty cell"),
        pytest.param("A1/D9", "7", [], id="division by an empty cell"),
        pytest.param("A1+B1%", "7", [], id="percent sign"),
        pytest.param("A1^2", "7", [], id="power"),
        pytest.param("IF(A1=0,0,B1/A1)", "7", [], id="condition"),
        pytest.param("Sheet2!A1+B1", "7", [], id="other sheet"),
        pytest.param("A1+", "7", [], id="broken"),
        pytest.param("SUM(A1:B1", "7", [], id="open bracket"),
        pytest.param("A1:B1", "7", [], id="bare range"),
        pytest.param("SUM(A1:XFD1048576)", "7", [], id="the whole sheet"),
        pytest.param("(" * 5000 + "A1" + ")" * 5000, "7", [], id="deep brackets"),
        pytest.param("XFE1+A1", "7", [], id="beyond the sheet"),
    ],
)
def test_a_result_that_its_formula_does_not_give_is_noted(formula: str, stored: str, said: list[str]) -> None:
    rows = [[V("30"), V("10.5"), V(stored, formula=formula)]]
    assert _stale(rows) == said
    assert _stale(rows, after="<!-- by the parser -->") == said
    assert shown(_read(rows)) == [[f"30|10.5|{shown(_read([[V('1'), V(stored)]]))[0][0].partition('|')[2]}"]]


def test_operands_that_are_no_numbers_leave_a_result_alone() -> None:
    for operand in (V("#REF!", kind="e"), V(formula="B9"), V("1", kind="b"), V("1e999x")):
        assert _stale([[operand, V("10"), V("7", formula="SUM(A1:B1)")]]) == []
    assert _stale([["无", V("10"), V("7", formula="SUM(A1:B1)")]]) == ["C1（7，应为10）"]


def test_shared_formulas_move_with_their_cell() -> None:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}"><v>1</v></c>'
        f'<c r="C{n}"><f t="shared" {"ref=" + chr(34) + "C1:C3" + chr(34) if n == 1 else ""} si="0">'
        f"{'A1+$B$1' if n == 1 else ''}</f><v>{n + 1 if n < 3 else 9}</v></c></row>"
        for n in (1, 2, 3)
    )
    draft = read_xlsx(_sheet(f"<sheetData>{rows}</sheetData>"), DEFAULT)
    (remark,) = draft.remarks
    assert "C3（9，应为4）" in remark.description
    assert "C3 (9" in remark.english
    assert not draft.partial


def test_many_formulas_over_many_cells_end_in_time() -> None:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><f>SUM(B1:B20000)</f><v>1</v></c><c r="B{n}"><v>1</v></c></row>'
        for n in range(1, 5000)
    )
    start = time.perf_counter()
    read_xlsx(_sheet(f"<sheetData>{rows}</sheetData>"), DEFAULT)
    assert time.perf_counter() - start < 10
