"""Markdown: what is marked up is read as plain text, and what only looks like markup stays."""

from __future__ import annotations

import pytest
from tests.documents.drafts import paragraphs, shown, tables

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.outline import outline
from reportcheck.documents.readers.markdown import looks_like_markdown, read_markdown
from reportcheck.documents.zipsafe import DEFAULT, Limits

_REPORT = """# 青溪县2023年度**乡村图书室**项目绩效自评报告

　　青溪县文旅局开展了自评[^1]。

## 一、项目概况

    年初预算54.66万元，
追加50万元。
资金全部到位。

### （一）资金

表1 资金明细表

| 项目 | 预算（万元） | 支出 |
|:-----|-----:|:---:|
| 图书购置 | 30.50 | [28](http://example.org) |
| **合计** | 30.50<br>（调整后） | `28` |

[^1]: 自评时间为2024年3月。
"""


def _read(text: str) -> Draft:
    return read_markdown(text.encode(), DEFAULT)


def test_a_report() -> None:
    draft = _read(_REPORT)
    assert shown(draft) == [
        "青溪县2023年度乡村图书室项目绩效自评报告",
        "青溪县文旅局开展了自评。",
        "一、项目概况",
        "年初预算54.66万元，追加50万元。",
        "资金全部到位。",
        "（一）资金",
        "表1 资金明细表",
        [["项目", "预算（万元）", "支出"], ["图书购置", "30.50", "28"], ["合计", "30.50（调整后）", "28"]],
        "自评时间为2024年3月。",
    ]
    (report,) = outline(draft.blocks)
    assert report.title == "青溪县2023年度乡村图书室项目绩效自评报告"
    assert [(section.number, section.title, section.level) for section in report.sections] == [
        ("一、", "项目概况", 2),
        ("（一）", "资金", 3),
    ]
    assert paragraphs(draft)[-1].kind == "footnote"
    assert next(report.tables()).caption == "表1 资金明细表"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("1. 甲\n1. 乙\n   - 子\n\n   续", ["1.甲", "2.乙", "子", "续"], id="lists count on"),
        pytest.param("5) 甲\n6) 乙", ["5)甲", "6)乙"], id="a list with brackets"),
        pytest.param("1、甲\n2、乙", ["1、甲", "2、乙"], id="typed numbers are text"),
        pytest.param("支出30万元。\n---\n", ["支出30万元。"], id="a rule below a sentence"),
        pytest.param("面积20*30*40米，5*3=15，*强调*", ["面积20*30*40米，5*3=15，强调"], id="multiplication"),
        pytest.param("~~30~~50万元，得分<60分，A&B", ["3050万元，得分<60分，A&B"], id="struck, less than"),
        pytest.param("甲\n\n```\n支出9万元\n```\n\n乙", ["甲", "乙"], id="fenced code"),
        pytest.param("> 引用30万元\n> 续", ["引用30万元", "续"], id="quotation"),
        pytest.param("---\ntitle: 报告\ntags: [a]\n---\n支出3万元。", ["支出3万元。"], id="front matter"),
        pytest.param("标题\n===\n\n支出", ["标题", "支出"], id="underlined heading"),
        pytest.param("甲  \n乙<br>丙\\\n丁", ["甲", "乙", "丙", "丁"], id="line breaks"),
        pytest.param("a <b>3</b>087 &nbsp; [x](y) ![p](p.gif)", ["a 3087 x"], id="inline HTML"),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert shown(_read(text)) == expected


def test_html_blocks_are_read_as_html() -> None:
    text = (
        "<div align='center'>附表</div>\n\n<table>\n<tr><td rowspan='2'>项目</td><td>1</td></tr>\n\n"
        "<tr><td>2</td></tr>\n</table>\n\n合计3。"
    )
    assert shown(_read(text)) == ["附表", [["项目[2x1]", "1"], ["1: 2"]], "合计3。"]


def test_a_table_without_its_row_of_dashes() -> None:
    assert tables(_read("# 附表\n\n|甲|1|2|\n|乙|3|4|\n")) == [[["甲", "1", "2"], ["乙", "3", "4"]]]


def test_pictures_are_told_as_unread() -> None:
    draft = _read("# 附表\n\n表1 评分表\n\n![评分表](a.png)\n")
    assert [(part.kind, part.description, part.block) for part in draft.unread_parts] == [("picture", "评分表", 1)]
    assert draft.partial


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_REPORT, True),
        ("说明\n\n## 一、概况\n", True),
        ("项目|预算\n---|---\n渠道|30\n", True),
        ("| 项目 | 预算 |\n| :-: | --: |\n| 渠道 | 30 |\n", True),
        ("一、概况\n（一）资金\n1.数量指标\n- 支出30万元\n* 结余2万元\n", False),
        ("项目|预算|支出\n渠道|30|28\n", False),
        ("|项目|预算|\n|渠道|30|\n|泵站|20|\n", False),
        ("+----+----+\n|项目|预算|\n+----+----+\n|渠道|30|\n+----+----+\n", False),
        ("|项目|预算|\n|----|----|\n|渠道|30|\n|----|----|\n|泵站|20|\n|----|----|\n", False),
        ("支出30万元。\n--------------\n#1机组、#2泵站，**注**\n", False),
        ("单价#100元\n1. 甲\n2. 乙\n`x`\n", False),
        ("", False),
    ],
)
def test_what_looks_like_markdown(text: str, expected: bool) -> None:
    assert looks_like_markdown(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 300_000, id="brackets"),
        pytest.param("*a " * 100_000, id="stars"),
        pytest.param(">" * 100_000, id="quotations"),
        pytest.param("- " * 5_000 + "a", id="lists in lists"),
        pytest.param(" " * 300_000 + "|--|--|", id="spaces"),
        pytest.param("---\n" + "   \n" * 50_000, id="front matter without end"),
        pytest.param("<table>\n" * 20_000, id="tables without end"),
    ],
)
def test_bad_input_is_read_in_bounded_time(text: str) -> None:
    assert "支出3万元。" in shown(_read(f"支出3万元。\n\n{text}"))
    looks_like_markdown(text)


def test_what_cannot_be_read_says_why() -> None:
    for data, limits, code in (
        (b" \n", DEFAULT, "no_text"),
        (bytes(range(256)) * 50, DEFAULT, "not_a_report"),
        (b"a" * 100, Limits(max_part_bytes=50), "too_large"),
        (b"a" * 5_000_001, DEFAULT, "too_large"),
    ):
        with pytest.raises(Unreadable) as caught:
            read_markdown(data, limits)
        assert caught.value.code == code
