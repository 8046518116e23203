"""HTML: the report inside a page of a government site, and what office programs save as a page."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.drafts import paragraphs, shown, tables

from reportcheck.documents.draft import Draft, DraftTable
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.outline import outline
from reportcheck.documents.readers.html import read_fragment, read_html
from reportcheck.documents.sniff import sniff
from reportcheck.documents.zipsafe import DEFAULT, Limits

_TITLE = "沅岭县2023年度灌区节水改造项目绩效自评报告"
_TEXT = "<p>　　年初预算54.66万元，追加50万元，实际支出74.79万元，结余29.87万元。</p>"
_SENTENCE = "年初预算54.66万元，追加50万元，实际支出74.79万元，结余29.87万元。"
_SIMPLIFIED, _TRADITIONAL = "万实际预结", "萬實際預結"
_NAVIGATION = "".join(
    f'<li><a href="/{word}/">{word}</a></li>' for word in ("首页", "政务公开", "办事服务", "互动交流")
)
_FOOT = "<div>主办：沅岭县人民政府　备案号：00-2023001　网站标识码：99　访问量：3,561,208</div>"


def _read(markup: str) -> Draft:
    return read_html(markup.encode(), DEFAULT)


def _body(markup: str) -> list[str | list[list[str]]]:
    return shown(_read(f"<html><body>{markup}</body></html>"))


def _page(report: str, title: str = f"{_TITLE}_沅岭县水利局") -> str:
    """A page with the furniture of its site around `report`."""
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title><script>var n=12860;</script></head>"
        f"<body><div>今天是2024年3月8日 <a href='/m'>手机版</a></div><div><ul>{_NAVIGATION}</ul></div>"
        "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/cz/'>财政信息</a></div>"
        "<div><h3>相关信息</h3><ul><li><a href='1'>关于采购水泵（预算1,680万元）的公告</a> 2023-09-05</li></ul></div>"
        f"<div>{report}</div>"
        f"<div><a href='2'>上一篇：县水利局2022年度部门决算</a></div>{_FOOT}</body></html>"
    )


# -- the report in the page


def test_furniture_of_the_page_is_left_out() -> None:
    draft = _read(_page(f"<h1>{_TITLE}</h1><div>发布机构：县水利局 浏览次数：438</div>{_TEXT}<p>沅岭县水利局</p>"))
    assert shown(draft) == [_TITLE, _SENTENCE, "沅岭县水利局"]
    assert outline(draft.blocks)[0].title == _TITLE


def test_what_stands_beside_the_text_stays() -> None:
    table = "<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>"
    report = f"<h2>一、资金情况</h2>{_TEXT}<p>单位：万元</p>{table}"
    assert shown(_read(_page(f"<h1>{_TITLE}</h1>{report}")))[1:] == [
        "一、资金情况",
        _SENTENCE,
        "单位：万元",
        [["甲", "1"], ["乙", "2"]],
    ]


def test_the_parts_of_a_report_may_stand_in_elements_of_their_own() -> None:
    table = "<table><tr><td>渠道（公里）</td><td>12.50</td></tr><tr><td>泵站（座）</td><td>3</td></tr></table>"
    share = "<div><a href='#'>微信</a><a href='#'>微博</a></div>"
    report = f"<div><h1>{_TITLE}</h1>{share}</div><div>{_TEXT * 3}</div>{share}<div><p>附表</p>{table * 3}</div>"
    found = shown(_read(_page(report)))
    assert found[0] == _TITLE
    assert found[1:4] == [_SENTENCE] * 3
    assert len(found) == 8
    assert found[4] == "附表"


def test_only_the_links_between_the_parts_of_a_report_are_left_out() -> None:
    report = f"{_TEXT}<p><a href='/x'>点击下载</a></p><p>自评得分95.16分</p><p><a href='/y'>更多</a></p>{_TEXT}"
    assert shown(_read(_page(report)))[1:] == [_SENTENCE, "自评得分95.16分", _SENTENCE]


def test_a_page_laid_out_with_tables() -> None:
    report = (
        f"<table><tr><td align=center><b>{_TITLE}</b></td></tr>"
        "<tr><td align=center>发布时间：2024-03-08 字体：<a href='#'>大</a> <a href='#'>小</a></td></tr>"
        f"<tr><td>{_TEXT}<table border=1><tr><td rowspan=2>项目</td><td>预算</td><td>支出</td></tr>"
        "<tr><td>100</td><td>98.5</td></tr></table></td></tr></table>"
    )
    links = "".join(
        f"<tr><td><a href='{name}'>{name}</a></td></tr>" for name in ("机构职能", "预算决算", "绩效管理", "公告")
    )
    page = f"<table><tr><td><table>{links}</table></td><td>{report}</td></tr></table>{_FOOT}"
    draft = _read(f"<html><head><title>县水利局--{_TITLE}</title></head><body><a href='/'>首页</a>{page}</body></html>")
    assert shown(draft) == [_TITLE, _SENTENCE, [["项目[2x1]", "预算", "支出"], ["1: 100", "98.5"]]]
    assert paragraphs(draft)[0].is_title


def test_words_of_furniture_in_a_report_are_text() -> None:
    lines = "<p>资金来源：县级财政　完成时间：2023年</p><p>网站访问量：12万次</p>"
    report = f"<h2>二、无障碍设施改造及其他相关信息</h2>{_TEXT}{lines}"
    assert len(shown(_read(_page(f"<h1>{_TITLE}</h1>{report}")))) == 5


def test_a_report_all_of_whose_text_is_linked_is_not_lost() -> None:
    report = f"<a href='/report'><h1>{_TITLE}</h1>{_TEXT * 4}</a>"
    assert _SENTENCE in shown(_read(_page(report)))


def test_links_inside_the_text_and_to_places_in_it_are_text() -> None:
    report = (
        f"<p>依据<a href='/law'>《预算法》</a>，自评得分95.16分，等级为优。</p>{_TEXT}<p><a href='#t1'>附表1</a></p>"
    )
    assert shown(_read(_page(report)))[1:] == ["依据《预算法》，自评得分95.16分，等级为优。", _SENTENCE, "附表1"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p style='display:none'>9万元。</p>",
        "<div hidden><p>9万元。</p></div>",
        "<div aria-hidden='true'>9万元。</div>",
        "<p class='x gone'>9万元。</p>",
        "<p>共<span style='visibility: hidden'>9万元</span></p>",
        "<script>document.write('9万元')</script>",
        "<noscript>9万元</noscript>",
        "<select><option>9万元</option></select>",
        "<!-- 9万元 -->",
        "<del>9万元</del>",
        "<p style='mso-hide:all'>9万元</p>",
    ],
)
def test_what_a_page_hides_is_not_read(hidden: str) -> None:
    style = "<style>@media print{.y{display:none}} p.gone, .z { color:red; display : none }</style>"
    draft = _read(f"<html><head>{style}</head><body><p class='y'>支出8万元。</p>{hidden}</body></html>")
    assert "9万元" not in str(shown(draft))
    assert "支出8万元。" in shown(draft)


# -- titles


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f"<title>{_TITLE}_沅岭县水利局</title><p>{_TITLE}</p>{_TEXT}", id="repeated by the first line"),
        pytest.param(f"<title>沅岭县人民政府</title><h1>{_TITLE}</h1>{_TEXT}", id="the only h1"),
        pytest.param(f"<title>{_TITLE} - 沅岭县水利局</title>{_TEXT}", id="only in title"),
        pytest.param(f"<title>沅岭县水利局 | {_TITLE}</title>{_TEXT}", id="behind the site's name"),
        pytest.param(f"<meta name=ArticleTitle content='{_TITLE}'><title>沅岭县</title>{_TEXT}", id="only in meta"),
        pytest.param(f"<p align=center><b>{_TITLE[:11]}<br>{_TITLE[11:]}</b></p>{_TEXT}", id="centred, on two lines"),
    ],
)
def test_the_title(markup: str) -> None:
    assert outline(_read(markup).blocks)[0].title == _TITLE


def test_headings_become_the_outline() -> None:
    draft = _read(f"<h1>{_TITLE}</h1><h2>一、概况</h2>{_TEXT}<h3>（一）资金</h3><h4>管理</h4>{_TEXT}")
    assert [paragraph.outline_level for paragraph in paragraphs(draft)] == [0, 2, 0, 3, 4, 0]
    (report,) = outline(draft.blocks)
    assert [section.title for section in report.sections] == ["概况", "资金", "管理"]


# -- paragraphs


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<p>支出<span>3</span><b>087</b>.<i>45</i>万元</p>", ["支出3087.45万元"], id="inline is joined"),
        pytest.param("<p>&nbsp;&nbsp;　　支出3万元　</p>", ["支出3万元"], id="indents are stripped"),
        pytest.param("<p>共\n  <span>436</span>\n个小区</p>", ["共436个小区"], id="line ends beside Chinese"),
        pytest.param("<p>GDP\n growth</p>", ["GDP growth"], id="line ends between Latin words"),
        pytest.param("<p>3&nbsp;万元，&lt;60分&#65288;差&#65289;</p>", ["3 万元，<60分（差）"], id="entities"),
        pytest.param(
            "<p>一、概况<br>支出3万元。<br/>　　二、成效</p>", ["一、概况", "支出3万元。", "二、成效"], id="br"
        ),
        pytest.param(
            "<p>年初预算30万元，<br>追加2万元。</p>", ["年初预算30万元，追加2万元。"], id="br inside a sentence"
        ),
        pytest.param("<div>甲<div>乙</div>丙</div>", ["甲", "乙", "丙"], id="mixed content"),
        pytest.param("<p>甲<p>乙<b>丙<p>丁</b>", ["甲", "乙丙", "丁"], id="unclosed tags"),
        pytest.param("<h2>二、<br>成效</h2>", ["二、成效"], id="a heading is one line"),
        pytest.param("<p>20\u200b23\ufeff年\u00ad度</p>", ["2023年度"], id="characters that print nothing"),
        pytest.param("<p>甲</p>   \n <p> </p><p>&nbsp;</p><p>乙</p>", ["甲", "乙"], id="empty paragraphs"),
    ],
)
def test_paragraphs(markup: str, expected: list[str]) -> None:
    assert _body(markup) == expected


def test_ordered_lists_keep_their_numbers() -> None:
    inner = "<ol type='a'><li>子项</li></ol>"
    assert _body(f"<ol start='3'><li>甲{inner}</li><li><p>乙</p><p>续</p></li><li value='9'>丙</li></ol>") == [
        "3.甲", "a.子项", "4.乙", "续", "9.丙",
    ]  # fmt: skip
    assert _body("<ol style='list-style-type:cjk-ideographic'><li>概况</li><li>成效</li></ol>") == [
        "一、概况",
        "二、成效",
    ]
    assert _body("<ol reversed><li>甲</li><li>乙</li></ol>") == ["2.甲", "1.乙"]
    assert _body("<ol style='list-style:none'><li>甲</li></ol><ul><li>乙</li></ul>") == ["甲", "乙"]


def test_preformatted_text_is_read_as_a_text_file() -> None:
    text = "一、概况\n项目   预算   支出\n渠道   100    98\n泵站   50     49\n"
    assert _body(f"<pre>{text}</pre>") == [
        "一、概况",
        [["项目", "预算", "支出"], ["渠道", "100", "98"], ["泵站", "50", "49"]],
    ]
    assert _body("<div style='white-space:pre-wrap'>一、概况\n支出3万元。</div>") == ["一、概况", "支出3万元。"]


# -- tables


def test_merged_cells_stand_once() -> None:
    rows = (
        "<tr><th rowspan=3>项目</th><th colspan=2>金额</th></tr><tr><td>预算</td><td>支出</td></tr>"
        "<tr><td>30</td><td>28</td></tr>"
    )
    assert _body(f"<table><thead>{rows}</thead></table>") == [
        [["项目[3x1]", "金额[1x2]"], ["1: 预算", "支出"], ["1: 30", "28"]]
    ]


def test_spans_that_lie_are_cut() -> None:
    found = _body(
        "<table><tr><td rowspan=99>甲</td><td colspan=0>1</td></tr><tr><td rowspan=x colspan=-3>2</td></tr></table>"
    )
    assert found == [[["甲[2x1]", "1"], ["1: 2"]]]


def test_paragraphs_of_a_cell_and_its_line_breaks() -> None:
    cell = "<td><p>其中：县级60万元；</p><p>省级1<br>00万元</p></td>"
    assert _body(f"<table><tr>{cell}<td>12</td></tr><tr><td>合计<br>（万元）</td><td>160</td></tr></table>") == [
        [["其中：县级60万元；\n省级1\n00万元", "12"], ["合计（万元）", "160"]]
    ]


def test_captions_feet_and_hidden_rows() -> None:
    found = _body(
        "<table><caption>表1 明细表</caption><tfoot><tr><td>合计</td><td>30</td></tr></tfoot>"
        "<tbody><tr><td>渠道</td><td>30</td></tr><tr style='display:none'><td>藏</td><td>9</td></tr></tbody></table>"
    )
    assert found == ["表1 明细表", [["渠道", "30"], ["合计", "30"]]]


def test_tables_inside_cells_follow_their_table() -> None:
    third = "<table><tr><td>丙</td><td>5</td></tr><tr><td>丁</td><td>6</td></tr></table>"
    second = f"<table><tr><td>乙{third}</td><td>3</td></tr><tr><td>己</td><td>4</td></tr></table>"
    assert _body(f"<table><tr><td>甲{second}</td><td>1</td></tr><tr><td>戊</td><td>2</td></tr></table>") == [
        [["甲", "1"], ["戊", "2"]],
        [["乙", "3"], ["己", "4"]],
        [["丙", "5"], ["丁", "6"]],
    ]


def test_a_form_around_a_table_is_a_table() -> None:
    inner = "<table><tr><td>渠道</td><td>1</td></tr><tr><td>泵站</td><td>2</td></tr></table>"
    rows = f"<tr><td>项目名称</td><td>灌区改造</td></tr><tr><td>资金</td><td>{inner}</td></tr>"
    assert len(tables(_read(f"<table border=1>{rows}</table>"))) == 2
    assert tables(_read(f"<table>{rows}</table>")) == [[["渠道", "1"], ["泵站", "2"]]]


def test_frames_of_the_layout_are_no_tables() -> None:
    long = "<p>村卫生室建设项目由县卫生健康局组织实施，资金由县级财政安排，用于房屋修缮和设备购置，覆盖各乡镇。</p>"
    assert _body(f"<table><tr><td>{_TEXT}</td></tr></table>") == [_SENTENCE]
    found = _body(f"<table><tr><td>公开目录</td><td>{long * 4}</td></tr></table>")
    assert len(found) == 5
    assert all(isinstance(block, str) for block in found)
    # A form keeps its grid although a cell holds much text.
    assert (
        len(tables(_read(f"<table><tr><td>目标</td><td>{long * 4}</td></tr><tr><td>100</td><td>98</td></tr></table>")))
        == 1
    )


# -- what office programs save


_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm} @page {size:595pt} --></style></head><body><div class=WordSection1>
<p class=MsoNormal align=center style='text-align:center'><b>青溪县<span lang=EN-US>2023</span>年度<o:p></o:p></b></p>
<p class=MsoTitle align=center>村卫生室建设项目绩效自评报告</p>
<p class=MsoToc1><a href="#_Toc1">一、项目概况 1</a></p>
<h1><a name="_Toc1">一、项目概况</a></h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span
style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp; </span></span></span><![endif]>新建<span
lang=EN-US>12</span>所<a style='mso-footnote-id:ftn1' href="#_n"><span class=MsoFootnoteReference>[1]</span></a>。</p>
<p class=MsoNormal style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>修缮3所。</p>
<p class=MsoNormal style='mso-outline-level:2'>（一）资金</p>
<table class=MsoNormalTable><tr><td><p class=MsoNormal>预算</p></td><td><p>360.50</p></td></tr>
<![if !supportMisalignedColumns]><tr height=0><td width=100></td><td width=90></td></tr><![endif]></table></div>
<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p class=MsoFootnoteText>
<a style='mso-footnote-id:ftn1' href="#_r"><span class=MsoFootnoteReference>[1]</span></a>含续建3所。</p></div></div>
<div style='mso-element:header'><p>内部资料</p></div></body></html>"""


def test_a_page_saved_by_word() -> None:
    draft = read_html(_WORD.encode("gbk"), DEFAULT)
    assert shown(draft) == [
        "青溪县2023年度",
        "村卫生室建设项目绩效自评报告",
        "一、项目概况 1",
        "一、项目概况",
        "1.新建12所。",
        "修缮3所。",
        "（一）资金",
        [["预算", "360.50"]],
        "含续建3所。",
    ]
    by_text = {paragraph.text: paragraph for paragraph in paragraphs(draft)}
    assert by_text["一、项目概况 1"].kind == "contents"
    assert by_text["新建12所。"].number == "1."
    assert (by_text["一、项目概况"].outline_level, by_text["（一）资金"].outline_level) == (1, 2)
    assert by_text["含续建3所。"].kind == "footnote"
    assert by_text["村卫生室建设项目绩效自评报告"].is_title
    assert outline(draft.blocks)[0].title == "青溪县2023年度村卫生室建设项目绩效自评报告"


def test_a_workbook_saved_by_excel() -> None:
    names = "".join(
        f"<x:ExcelWorksheet><x:Name>{name}</x:Name></x:ExcelWorksheet>" for name in ("收支总表", "三公经费")
    )
    draft = _read(
        f"<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><meta name=ProgId content=Excel.Sheet>"
        f"<!--[if gte mso 9]><xml>{names}</xml><![endif]--></head><body><table x:str><tr><td>项目支出</td>"
        '<td x:num="0.7146">71.46%</td></tr><tr><td>水利</td><td x:num="12345678.9">########</td></tr>'
        '<tr><td>教育</td><td x:num="3.5"></td></tr></table>'
        "<table><tr><td>接待费</td><td x:num>3.20</td></tr></table></body></html>"
    )
    assert shown(draft) == [
        "收支总表",
        [["项目支出", "71.46%"], ["水利", "12345678.9"], ["教育", "3.5"]],
        "三公经费",
        [["接待费", "3.20"]],
    ]


def test_a_workbook_saved_as_several_files_is_partial() -> None:
    draft = _read(
        "<html><head><xml><x:Name>收支总表</x:Name></xml></head><frameset><frame src='sheet001.htm'></frameset></html>"
    )
    assert draft.partial
    assert [part.description for part in draft.unread_parts] == ["收支总表"]


def test_a_page_saved_by_libreoffice_breaks_lines_at_spaces() -> None:
    head = '<meta name="generator" content="LibreOffice 7.4 (Linux)"/>'
    found = _read(
        f"<html><head>{head}</head><body><div title='header'><p>页眉</p></div><p>第一部分\n部门概况</p>"
        '<p>支出30万元<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>。</p></body></html>'
    )
    assert shown(found) == ["第一部分 部门概况", "支出30万元。"]


# -- pictures and documents in the page


def test_pictures_are_told_as_unread() -> None:
    draft = _read(
        "<p>" + "渠道衬砌长度12公里。" * 40 + "</p><p>表2 评分表</p><p><img src='/upload/score.jpg' alt='评分表'></p>"
        "<img src='icon.png' width=16 height=16><img src='line.gif'><img src='photo.jpg' style='width:40px'>"
    )
    assert [(part.kind, part.description, part.block) for part in draft.unread_parts] == [("picture", "评分表", 1)]
    assert draft.partial


def test_a_page_of_scanned_pictures_is_partial_and_a_photograph_is_not() -> None:
    scans = "".join(f"<p><img src='p{page}.jpg' width=900 height=1200></p>" for page in range(3))
    assert _read(f"<h1>{_TITLE}</h1>{scans}").partial
    assert not _read(_TEXT * 10 + "<p><img src='photo.jpg' width=600 height=400></p>").partial


def test_an_embedded_document_makes_the_page_partial() -> None:
    draft = _read(f"{_TEXT}<iframe src='/files/决算公开.pdf?v=1'></iframe><iframe src='/map.html'></iframe>")
    assert [(part.kind, part.description) for part in draft.unread_parts] == [("object", "决算公开.pdf?v=1")]
    assert draft.partial


# -- encodings


@pytest.mark.parametrize(
    ("declared", "data"),
    [
        pytest.param("utf-8", _TEXT.encode(), id="utf-8"),
        pytest.param("gb2312", _TEXT.encode("gb18030"), id="gbk called gb2312"),
        pytest.param("gb2312", _TEXT.encode(), id="utf-8 called gb2312"),
        pytest.param("utf-8", _TEXT.encode("gb18030"), id="gbk called utf-8"),
        pytest.param("nonsense", _TEXT.encode("gb18030"), id="unknown name"),
        pytest.param("utf-8", codecs.BOM_UTF8 + _TEXT.encode(), id="mark"),
        pytest.param("big5", _TEXT.translate(str.maketrans(_SIMPLIFIED, _TRADITIONAL)).encode("big5"), id="big5"),
    ],
)
def test_encodings(declared: str, data: bytes) -> None:
    found = shown(read_html(f"<meta charset={declared}>".encode() + data, DEFAULT))
    assert [str(line).translate(str.maketrans(_TRADITIONAL, _SIMPLIFIED)) for line in found] == [_SENTENCE]


def test_utf_16_and_broken_bytes() -> None:
    page = f"<html><body>{_TEXT * 20}</body></html>"
    assert shown(read_html(page.encode("utf-16"), DEFAULT)) == [_SENTENCE] * 20
    assert shown(read_html(page.encode("utf-16-le"), DEFAULT)) == [_SENTENCE] * 20
    broken = b"<meta charset=gbk>" + page.encode("gbk") + b"\xff\xff<p>\xca</p>"
    assert shown(read_html(broken, DEFAULT))[:20] == [_SENTENCE] * 20


# -- bad input


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<div>" * 100_000 + _TEXT + "</div>" * 100_000, id="100,000 nested blocks"),
        pytest.param("<b><i>" * 50_000 + _TEXT, id="unclosed inline elements"),
        pytest.param("<div>" * 1_000 + _TEXT, id="1,000 nested blocks"),
        pytest.param(f"<p>{'渠道，' * 1_200_000}</p>{_TEXT}", id="10 MB on one line"),
        pytest.param(_TEXT.replace("结余", "结\0余"), id="NUL bytes"),
        pytest.param("<script></script>" * 20_000 + _TEXT, id="scripts"),
        pytest.param(f"{_TEXT}<table><tr><td", id="cut inside a tag"),
        pytest.param("<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p>&e;</p>" + _TEXT, id="entities"),
    ],
)
def test_bad_input_is_read_as_far_as_it_goes(markup: str) -> None:
    assert _SENTENCE in shown(_read(f"<html><body>{markup}"))


@pytest.mark.parametrize("cell", ["<td colspan=1000 rowspan=60000>1</td><td>2</td>", "<td><table><tr><td>1<td>2"])
def test_tables_that_ask_for_much_are_read_in_bounded_time(cell: str) -> None:
    assert tables(_read("<table>" + f"<tr>{cell}" * 5_000)) or "<table>" in cell


def test_what_cannot_be_read_says_why() -> None:
    for data, code in (
        (b"", "no_text"),
        (b" \n ", "no_text"),
        (b"<!-- -->", "no_text"),
        (bytes(range(256)) * 50, "not_a_report"),
        (b"<b>" * 3_000_001, "too_large"),
    ):
        with pytest.raises(Unreadable) as caught:
            read_html(data, DEFAULT)
        assert caught.value.code == code
    with pytest.raises(Unreadable):
        read_html(_TEXT.encode(), Limits(max_part_bytes=10))


def test_a_page_without_text_has_no_blocks() -> None:
    assert shown(_read("<html><body><script>1</script></body></html>")) == []
    assert read_fragment("") == []


_PIECES = (
    "<div> </div> <p> <br> <table> <tr> <td> <td/rowspan=2/colspan=3> </td> </tr> </table> <th> <h1> </h1> <h3> <li> "
    "<ol> </ol> <ul> <pre> </pre> <a/href=x> </a> <b> </b> <caption> <img/src=a.jpg> <style>.x{display:none} </style> "
    "<p/class=x> <script> </script> <!-- --> <![if!x]> &nbsp; &# < > 支出3万元。 水利，教育 100 12.5% <form> <tfoot> "
    "<iframe/src=a.pdf> <center> <span/style=mso-list:Ignore> </span> 版权所有 <frameset> <title> </title> <li/value=3>"
)


@given(st.lists(st.sampled_from(_PIECES.split(" ")), max_size=60))
@settings(max_examples=300, deadline=None)
def test_tags_in_any_order_are_an_answer(pieces: list[str]) -> None:
    try:
        draft = _read("<html>" + "\n".join(pieces))
    except Unreadable:
        return
    outline(draft.blocks)
    for table in draft.blocks:
        if isinstance(table, DraftTable):
            assert all(cell.row + cell.row_span <= len(table.rows) for row in table.rows for cell in row.cells)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("before", ["", "\n\n", "<?xml version='1.0'?>\n<!-- 导出 -->"])
def test_a_page_is_told_in_every_encoding(encoding: str, before: str) -> None:
    page = f"{before}<html><body><table><tr><td>{_SENTENCE}</td></tr></table></body></html>"
    assert sniff(page.encode(encoding), DEFAULT)[0] == "html"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_text_with_a_sign_of_less_is_no_page(encoding: str) -> None:
    assert sniff(f"执行率<90%的项目。{_SENTENCE}<html>".encode(encoding), DEFAULT)[0] == "txt"
