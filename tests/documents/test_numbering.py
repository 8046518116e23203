"""Word's automatic numbers, computed from numbering.xml and the styles."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents.build import abstract, document, lvl, num, p, style, texts

from reportcheck.documents.number_formats import format_number

_CHINESE = (
    lvl(0, "chineseCountingThousand", "%1、"),
    lvl(1, "chineseCountingThousand", "（%2）"),
    lvl(2, "decimal", "%3."),
    lvl(3, "decimalEnclosedCircle", "%4"),
)


def _numbers(tmp_path: Path, body: str, **parts: str) -> list[str]:
    return [paragraph.number for paragraph in document(tmp_path, body, **parts).paragraphs()]


def test_levels_count_and_restart_below_their_parent(tmp_path: Path) -> None:
    levels = [0, 1, 1, 2, 2, 3, 0, 1, 2]
    body = "".join(p(f"第{index}段", num=(1, level)) for index, level in enumerate(levels))
    assert _numbers(tmp_path, body, numbering=abstract(0, *_CHINESE) + num(1, 0)) == [
        "一、", "（一）", "（二）", "1.", "2.", "①", "二、", "（一）", "1.",
    ]  # fmt: skip


def test_number_comes_from_the_style_chain(tmp_path: Path) -> None:
    tied = lvl(1, "decimal", "%1.%2", '<w:pStyle w:val="Base"/>')
    numbering = abstract(0, lvl(0, "decimal", "%1、"), tied) + num(1, 0)
    sheet = style("Base", "base", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    sheet += style("Derived", "derived", based_on="Base")
    body = p("甲", num=(1, 0)) + p("乙", style="Derived") + p("丙", style="Derived")
    off = p("丁", style="Derived", ppr='<w:numPr><w:numId w:val="0"/></w:numPr>')
    assert _numbers(tmp_path, body + off, numbering=numbering, styles=sheet) == ["1、", "1.1 ", "1.2 ", ""]


def test_instances_share_counters_until_a_start_override(tmp_path: Path) -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = abstract(0, lvl(0, "decimal", "%1.")) + num(1, 0) + num(2, 0) + num(3, 0, override)
    body = "".join(p("项", num=(which, 0)) for which in (1, 1, 2, 3, 3))
    assert _numbers(tmp_path, body, numbering=numbering) == ["1.", "2.", "3.", "1.", "2."]


def test_override_replaces_a_level(tmp_path: Path) -> None:
    override = '<w:lvlOverride w:ilvl="0">' + lvl(0, "upperLetter", "%1)", start=3) + "</w:lvlOverride>"
    numbering = abstract(0, lvl(0, "decimal", "%1.")) + num(1, 0, override)
    assert _numbers(tmp_path, p("项", num=(1, 0)), numbering=numbering) == ["C)"]


def test_level_restart_never_and_after_a_given_level(tmp_path: Path) -> None:
    never = abstract(0, lvl(0, "decimal", "%1."), lvl(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>')) + num(1, 0)
    body = "".join(p("项", num=(1, level)) for level in (0, 1, 1, 0, 1))
    assert _numbers(tmp_path, body, numbering=never) == ["1.", "1)", "2)", "2.", "3)"]
    after_first = abstract(
        0,
        lvl(0, "decimal", "%1."),
        lvl(1, "decimal", "%2)"),
        lvl(2, "lowerLetter", "%3", '<w:lvlRestart w:val="1"/>'),
    ) + num(1, 0)
    body = "".join(p("项", num=(1, level)) for level in (0, 1, 2, 1, 2, 0, 2))
    assert _numbers(tmp_path, body, numbering=after_first)[2::2] == ["a ", "b ", "a "]


def test_legal_numbering_and_suffixes(tmp_path: Path) -> None:
    numbering = abstract(
        0,
        lvl(0, "chineseCounting", "第%1部分", '<w:suff w:val="space"/>'),
        lvl(1, "decimal", "%1.%2", '<w:isLgl/><w:suff w:val="nothing"/>'),
    ) + num(1, 0)
    body = p("甲", num=(1, 0)) + p("乙", num=(1, 1))
    assert _numbers(tmp_path, body, numbering=numbering) == ["第一部分 ", "1.1"]


def test_style_links_lead_to_the_list(tmp_path: Path) -> None:
    numbering = (
        abstract(0, more='<w:numStyleLink w:val="List"/>')
        + abstract(1, *_CHINESE, more='<w:styleLink w:val="List"/>')
        + num(1, 0)
    )
    assert _numbers(tmp_path, p("甲", num=(1, 0)), numbering=numbering) == ["一、"]


def test_bullets_and_none(tmp_path: Path) -> None:
    numbering = abstract(0, lvl(0, "bullet", "\uf0b7"), lvl(1, "none", ""), lvl(2, "bullet", "–")) + num(1, 0)
    body = "".join(p("项", num=(1, level)) for level in (0, 1, 2))
    assert _numbers(tmp_path, body, numbering=numbering) == ["•", "", "–"]
    assert not document(tmp_path, body, numbering=numbering).sections


def test_unknown_list_has_no_number(tmp_path: Path) -> None:
    assert _numbers(tmp_path, p("甲", num=(7, 0))) == [""]


def test_deleted_text_still_prints_its_number(tmp_path: Path) -> None:
    report = document(tmp_path, p("概况", num=(1, 0)), numbering=abstract(0, *_CHINESE) + num(1, 0))
    assert texts(report) == ["一、概况"]


@pytest.mark.parametrize(
    ("number_format", "value", "printed"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 3, "03"),
        ("decimalFullWidth", 12, "１２"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCountingThousand", 10, "十"),
        ("chineseCountingThousand", 105, "一百零五"),
        ("chineseCountingThousand", 1010, "一千零一十"),
        ("taiwaneseCountingThousand", 11, "十一"),
        ("japaneseCounting", 110, "百十"),
        ("ideographDigital", 20, "二〇"),
        ("chineseLegalSimplified", 15, "壹拾伍"),
        ("decimalEnclosedCircle", 20, "⑳"),
        ("decimalEnclosedCircleChinese", 36, "㊱"),
        ("decimalEnclosedParen", 3, "⑶"),
        ("lowerLetter", 28, "bb"),
        ("upperRoman", 14, "XIV"),
        ("lowerRoman", 4, "iv"),
        ("ideographTraditional", 2, "乙"),
        ("none", 2, ""),
        ("decimal", -1, "-1"),
        ("chineseCountingThousand", 0, "零"),
        ("chineseCountingThousand", 10000, "10000"),
        ("chineseCounting", 100, "一〇〇"),
        ("japaneseCounting", 0, "〇"),
        ("japaneseCounting", 10000, "10000"),
        ("decimalEnclosedCircle", 0, "⓪"),
        ("decimalEnclosedCircle", 51, "51"),
        ("decimalEnclosedParen", 21, "21"),
        ("lowerLetter", 0, "0"),
        ("upperRoman", 4000, "4000"),
        ("somethingNew", 2, "2"),
    ],
)
def test_formats(number_format: str, value: int, printed: str) -> None:
    assert format_number(value, number_format) == printed
