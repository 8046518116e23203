"""RTF as Word, WPS and LibreOffice write it: characters, paragraphs, tables, notes, and files that lie."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.drafts import paragraphs, shown, tables

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.outline import outline
from reportcheck.documents.readers.rtf import read_rtf
from reportcheck.documents.zipsafe import DEFAULT, Limits

_FILES = Path(__file__).parent / "files"
_FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil\fcharset134 "
    + "".join(f"\\'{byte:02x}" for byte in "宋体".encode("gbk"))
    + r";}{\f2\fnil\fcharset2 Wingdings;}{\f3\fcharset2 Symbol;}{\f4\fcharset136 PMingLiU;}}"
)
_STYLES = (
    r"{\stylesheet{\ql\f1 Normal;}{\s1\outlinelevel0\sbasedon0 heading 1;}{\s2\qc Title;}{\s3 toc 1;}"
    r"{\s4\sbasedon1 \u26631 ?\u39064 ? 2;}{\s5\sbasedon6 a;}{\s6\sbasedon5 b;}{\*\cs10 Strong;}}"
)


def _gbk(text: str) -> str:
    """Chinese as Word writes it for old readers: two bytes in hex each."""
    return "".join(
        char if char.isascii() else "".join(f"\\'{byte:02x}" for byte in char.encode("gbk")) for char in text
    )


def _u(text: str) -> str:
    """The same in \\u with a question mark as fallback."""
    return "".join(char if char.isascii() else f"\\u{ord(char) - 0x10000 * (ord(char) > 0x7FFF)}?" for char in text)


def _rtf(body: str) -> bytes:
    return (r"{\rtf1\ansi\ansicpg936\deff1\uc1" + _FONTS + _STYLES + body + "}").encode("latin-1")


def _read(body: str) -> Draft:
    return read_rtf(_rtf(body), DEFAULT)


def _row(*cells: str, layout: str = "") -> str:
    """A row of equal columns, or of the given layout."""
    edges = layout or "".join(rf"\cellx{1000 * (index + 1)}" for index in range(len(cells)))
    return rf"\trowd{edges}\pard\intbl " + "".join(_gbk(cell) + r"\cell " for cell in cells) + r"\row\pard "


# -- characters


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(r"\f1 " + _gbk("支出30万元。"), "支出30万元。", id="gbk by font"),
        pytest.param(r"\f0 " + _gbk("支出30万元。"), "支出30万元。", id="gbk by code page"),
        pytest.param(r"\loch\af0\hich\af0\dbch\af1\f0 " + _gbk("支出"), "支出", id="gbk by the east asian font"),
        pytest.param(_u("支出30万元。"), "支出30万元。", id="unicode with fallback"),
        pytest.param(r"\uc2\u25903\'d6\'a7\u20986\'b3\'f6", "支出", id="fallback of two bytes"),
        pytest.param(r"{\uc0\u25903\u20986}3", "支出3", id="no fallback"),
        pytest.param(r"\u8220\ldblquote 3\u8221\rdblquote", "“3”", id="a control word as fallback"),
        pytest.param(r"\u-10179?\u-8886?", "\U0001f54a", id="two halves"),
        pytest.param(r"\'81@", "丂", id="second byte in plain text"),
        pytest.param(r"\f0 24\'b0C\'b12", "24°C±2", id="western by font"),
        pytest.param(r"\f4 \'a4\'a4", "中", id="big5 by font"),
        pytest.param(r"{\revised\revauth1\revdttm-2074015744 5}", "5", id="a long parameter"),
        pytest.param(r"A\_B\~C\-D\emdash E\lquote F\{G\}\\", "A-B\u00a0CD—E‘F{G}\\", id="signs"),
        pytest.param(r"{\f2\'fe}{\f2\u-3842?}{\f3\'b3}95", "☑☑≥95", id="symbol fonts"),
        pytest.param("3087\r\n.45", "3087.45", id="line ends of the source"),
        pytest.param(r"3{\b 08}{\i{\b 7}}", "3087", id="groups inside a number"),
        pytest.param(r"a{\deleted 9}{\v 8}{\v0 b}\deleted 7\deleted0 c", "abc", id="deleted and hidden"),
        pytest.param(r"a{\*\bkmkstart 9}{\*\unknown 9{9}}{\info{\title 9}}{\xe 9}b", "ab", id="left out"),
        pytest.param(r"{\header 9\par}{\footerf 9}a{\nonesttables 9}", "a", id="headers"),
        pytest.param(r"{\field{\*\fldinst HYPERLINK 9}{\fldrslt{\ul a}}}b", "ab", id="result of a field"),
    ],
)
def test_characters(body: str, expected: str) -> None:
    assert shown(_read(body + r"\par")) == [expected]


def test_lines_and_tabs() -> None:
    assert shown(_read(_gbk("一、概况") + r"\line " + _gbk("支出3万元，") + r"\line " + _gbk("结余1万元。"))) == [
        "一、概况\n支出3万元，结余1万元。"
    ]
    assert shown(_read(r"a\tab b\par\par c\page\par\sect d" + "\\\n" + "e")) == ["a\tb", "c", "d", "e"]


# -- paragraphs


def test_styles_say_what_a_paragraph_is() -> None:
    title = r"\pard\s2 " + _gbk("沅岭县2023年度渠道项目绩效自评报告") + r"\par "
    contents = r"\pard\s3 " + _gbk("一、概况") + r"\tab 1\par "
    body = r"\pard\s1 " + _gbk("一、概况") + r"\par\pard\s4 " + _gbk("资金") + r"\par\pard " + _gbk("支出。") + r"\par"
    draft = _read(title + contents + body + r"\pard\outlinelevel2\qc x\par\pard\s5 y\par")
    found = paragraphs(draft)
    assert [paragraph.outline_level for paragraph in found] == [0, 0, 1, 2, 0, 3, 0]
    assert [paragraph.kind for paragraph in found][:2] == ["body", "contents"]
    assert (found[0].is_title, found[0].centred, found[0].style) == (True, True, "Title")
    assert found[5].centred
    assert found[3].style == "标题 2"
    assert outline(draft.blocks)[0].title == "沅岭县2023年度渠道项目绩效自评报告"


def test_automatic_numbers_are_kept_apart() -> None:
    marker = r"{\listtext\pard\plain\f1 " + _gbk("（一）") + r"\tab}"
    draft = _read(
        marker + _gbk("资金管理") + r"\par{\pntext\f2\'b7\tab}" + _gbk("要点") + r"\par{\listtext 2.\tab}x\par"
    )
    assert [(paragraph.number, paragraph.text) for paragraph in paragraphs(draft)] == [
        ("（一）", "资金管理"),
        ("", "要点"),
        ("2.", "x"),
    ]


def test_a_table_of_contents_is_a_field() -> None:
    field = r"{\field{\*\fldinst TOC \\o}{\fldrslt " + _gbk("一、概况") + r" 1\par " + _gbk("二、成效") + r" 2}}\par "
    assert [paragraph.kind for paragraph in paragraphs(_read(field + _gbk("一、概况") + r"\par"))] == [
        "contents", "contents", "body",
    ]  # fmt: skip


def test_notes_and_text_boxes_follow_their_paragraph() -> None:
    note = r"{\super\chftn{\footnote\pard\plain\chftn " + _gbk("含续建。") + r"}}"
    box = r"{\shp{\*\shpinst{\sp{\sn a}{\sv 9}}{\shptxt " + _gbk("框内30万元。") + r"\par}}{\shprslt 9\par}}"
    draft = _read(
        _gbk("新建12座") + note + box + r"{\footnote\ftnalt z}" + _gbk("。") + r"\par " + _gbk("完。") + r"\par"
    )
    assert [(paragraph.kind, paragraph.text) for paragraph in paragraphs(draft)] == [
        ("body", "新建12座。"),
        ("footnote", "含续建。"),
        ("textbox", "框内30万元。"),
        ("endnote", "z"),
        ("body", "完。"),
    ]


# -- tables


def test_rows_and_cells() -> None:
    body = r"a\par " + _row("项目", "预算") + _row("渠道", "30.50") + r"b\par"
    assert shown(_read(body)) == ["a", [["项目", "预算"], ["渠道", "30.50"]], "b"]


def test_paragraphs_and_numbers_in_cells() -> None:
    cells = r"\trowd\cellx1000\cellx2000\pard\intbl{\listtext 1.\tab}a\par b\cell{\listtext 2.\tab}\cell\row\pard"
    assert shown(_read(cells)) == [[["1.a\nb", "2."]]]


def test_merged_cells() -> None:
    head = _row("项目", "金额", "", layout=r"\clvmgf\cellx1000\clmgf\cellx2000\clmrg\cellx3000")
    below = _row("", "预算", "支出", layout=r"\clvmrg\cellx1000\cellx2000\cellx3000")
    assert tables(_read(head + below)) == [[["项目[2x1]", "金额[1x2]"], ["1: 预算", "支出"]]]


def test_a_wide_cell_reaches_over_the_columns_below_it() -> None:
    rows = _row("资金情况", layout=r"\trleft-108\cellx2995") + _row(
        "a", "b", "c", layout=r"\cellx1000\cellx2005\cellx3000"
    )
    rows += _row("x", "y", layout=r"\trleft1000\cellx2000\cellx3000")
    assert tables(_read(rows)) == [[["资金情况[1x3]"], ["a", "b", "c"], ["1: x", "y"]]]


def test_the_row_definition_may_follow_the_cells_or_serve_several_rows() -> None:
    cells = r"\pard\intbl a\cell b\cell "
    assert tables(_read(cells + r"{\trowd\cellx1000\cellx3000\row}" + cells + r"\row\pard")) == [
        [["a", "b"], ["a", "b"]]
    ]
    assert tables(_read(cells + r"\row\pard")) == [[["a", "b"]]]
    assert tables(_read(r"\trowd\cellx1000\intbl a\cell b\cell\cell c\row\pard")) == [[["a", "b", "c"]]]


def test_a_table_inside_a_cell_follows() -> None:
    nested = (
        r"\trowd\cellx2000\cellx4000\pard\intbl a\par\pard\intbl\itap2 p\nestcell q\nestcell"
        r"{\*\nesttableprops\trowd\cellx900\cellx1800\nestrow}{\nonesttables\par}"
        r"\pard\intbl b\cell c\cell\row\pard d\par"
    )
    assert shown(_read(nested)) == [[["a\nb", "c"]], [["p", "q"]], "d"]


def test_tables_without_text_are_left_out() -> None:
    assert shown(_read(_row("", "") + r"a\par")) == ["a"]


# -- pictures and objects


def test_pictures_and_objects_are_told_as_unread() -> None:
    picture = r"{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict 00}}"
    found = _read(_gbk("附图") + picture + r"\par")
    assert (found.unread_parts, found.partial) == ([UnreadPart("picture", "", 0)], False)
    assert _read(_gbk("表1 评分表") + r"\par{\pict 00}\par").partial
    equation = _read(r"a{\object\objemb{\*\objclass Equation.3}{\*\objdata 00}{\result{\pict 00}}}\par")
    assert (equation.unread_parts, equation.partial) == ([UnreadPart("equation", "Equation.3", 0)], False)
    assert _read(r"a{\object{\*\objclass Excel.Sheet.8}{\result 9}}\par").partial


# -- files that other programs wrote


def test_a_file_written_by_libreoffice() -> None:
    draft = read_rtf((_FILES / "libreoffice.rtf").read_bytes(), DEFAULT)
    (report,) = outline(draft.blocks)
    assert report.title == "沅岭县2023年度灌区节水改造项目绩效自评报告"
    assert [section.number + section.title for section in report.sections] == [
        "一、项目概况",
        "（一）资金情况",
        "二、绩效情况",
    ]
    assert tables(draft) == [
        [["项目[2x1]", "金额[1x2]"], ["1: 预算", "支出"], ["渠道衬砌", "60.50", "58.00"], ["合计", "60.50", "58.00"]]
    ]
    assert "年初预算54.66万元，追加50万元。" in shown(draft)
    assert [paragraph.text for paragraph in paragraphs(draft) if paragraph.kind == "footnote"] == ["含续建3公里。"]


# -- bad input


def _code(data: bytes, limits: Limits = DEFAULT) -> str:
    with pytest.raises(Unreadable) as caught:
        read_rtf(data, limits)
    return caught.value.code


def test_what_cannot_be_read_says_why() -> None:
    assert _code("水库".encode()) == "not_a_report"
    assert _code(_rtf("a" * 100), Limits(max_part_bytes=50)) == "too_large"
    assert _code(_rtf("{" * 100_001)) == "too_large"
    assert _code(_rtf(r"a\par{\b b")[:-1]) == "truncated"
    assert _code(_rtf("")[:-1]) == "truncated"
    assert _code(b"{\\rtf1" + bytes(range(256)) * 4000 + b"{{") == "truncated"


def test_a_file_cut_between_paragraphs_is_partial() -> None:
    draft = read_rtf(_rtf(r"a\par ")[:-1], DEFAULT)
    assert (shown(draft), draft.partial) == (["a"], True)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("{" * 10_000 + r"a\par" + "}" * 10_000, id="10,000 groups"),
        pytest.param(r"a\par}}}}", id="braces too many"),
        pytest.param(r"{\pict\bin999999999 x}{\pict\bin-5 x}{\pict\bin4 }}{{}a\par", id="lengths that lie"),
        pytest.param(r"a\par{\footnote " * 500 + "}" * 500, id="notes in notes"),
        pytest.param(r"\intbl\itap999999999\nestcell\nestrow\cell\row\pard a\par", id="tables nested beyond reason"),
        pytest.param(r"\u-999999999?\f-9\s-3\itap-4\cellx-5\uc-5\'zz\par a\par", id="numbers out of range"),
        pytest.param(r"{\fonttbl\f\fcharset}{\stylesheet{\s;}}\s\f\li a\par", id="words without their number"),
    ],
)
def test_bad_input_is_read_as_far_as_it_goes(body: str) -> None:
    assert "a" in shown(_read(body))


_PIECES = (
    r"{ } \par \cell \row \intbl \trowd \cellx900 \cellx-5 \nestcell \nestrow \itap2 \pard \clvmrg \clmrg \u20013? "
    r"\'d6 \'d0 \uc0 {\footnote {\shptxt {\listtext {\fonttbl {\*\x {\field{\*\fldinst{TOC}} \bin3 \deleted \s1 \f1 x"
)


@given(st.lists(st.sampled_from(_PIECES.split()), max_size=60))
@settings(max_examples=300, deadline=None)
def test_words_in_any_order_are_an_answer(pieces: list[str]) -> None:
    try:
        draft = _read(" ".join(pieces))
    except Unreadable:
        return
    outline(draft.blocks)
