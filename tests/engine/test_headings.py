"""Numbers and titles of headings: what is out of order, and what only looks so."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.build import abstract, docx, lvl, num, p
from tests.engine.report import check, loud, only, quotes, suggested

import reportcheck
from reportcheck.binding.form.heading_numbers import wrong_ordinal

few = settings(max_examples=60, deadline=None, derandomize=True)


def _lines(*headings: str) -> list[str]:
    """Headings with a line of text below each."""
    return [line for heading in headings for line in (heading, "工作按计划推进，管理规范。")]


@pytest.mark.parametrize(
    ("headings", "wrong", "right"),
    [
        pytest.param(("一、概况", "二、资金", "四、问题"), "四、问题", "三、问题", id="left out"),
        pytest.param(("一、概况", "二、资金", "二、绩效", "三、问题"), "二、绩效", "三、绩效", id="given twice"),
        pytest.param(("一、概况", "三、资金", "三、问题"), "三、资金", "二、资金", id="one wrong"),
        pytest.param(("一、概况", "一、资金", "三、问题"), "一、资金", "二、资金", id="the first again"),
        pytest.param(("二、概况", "二、资金", "三、问题"), "二、概况", "一、概况", id="the first is wrong"),
        pytest.param(("一、概况", "三、资金", "二、绩效", "四、问题"), "三、资金", "二、资金", id="swapped"),
        pytest.param(
            ("一、概况", "（一）单位", "（三）资金", "二、问题"), "（三）资金", "（二）资金", id="second level"
        ),
        pytest.param(("一、概况", "(一)单位", "（二）资金", "(四)目标"), "(四)目标", "(三)目标", id="mixed brackets"),
        pytest.param(("一、概况", "1.单位", "2.资金", "4.目标"), "4.目标", "3.目标", id="third level"),
        pytest.param(("一、概况", "1.单位", "2、资金", "4.目标"), "4.目标", "3.目标", id="mixed separators"),
        pytest.param(
            ("一、概况", "（1）单位", "（2）资金", "（2）目标", "（3）人员"),
            "（2）目标",
            "（3）目标",
            id="fourth level",
        ),
        pytest.param(("一、概况", "①单位", "②资金", "④目标"), "④目标", "③目标", id="circled"),
        pytest.param(("第一部分 概况", "第二部分 决算", "第四部分 名词"), "第四部分名词", "第三部分名词", id="parts"),
        pytest.param(("1.1 概况", "1.2 资金", "1.4 目标"), "1.4目标", "1.3目标", id="dotted"),
        pytest.param(
            (*(f"{number}、第{number}点" for number in "一二三四五六七八九"), "十一、问题"),
            "十一、问题",
            "十、问题",
            id="ten",
        ),
    ],
)
def test_a_number_out_of_order(headings: tuple[str, ...], wrong: str, right: str) -> None:
    finding = only(check(*_lines(*headings)), "HEADING-NUMBER")
    assert suggested(finding) == (wrong, right)
    assert finding.level == "warning"
    assert wrong in quotes(finding)
    assert 2 <= len(finding.evidence) <= 3, "a heading beside it shows where the count breaks"


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param(
            ("一、概况", "（一）单位", "（二）资金", "二、绩效", "（一）产出", "（二）效益"), id="restart below"
        ),
        pytest.param(("一、概况", "1.单位", "1、职能", "2、人员", "2.资金", "1、到位", "2、使用"), id="two separators"),
        pytest.param(("一、概况", "1.单位", "1.职能", "2.人员", "2.资金", "1.到位", "2.使用", "3.目标"), id="nested"),
        pytest.param(("一、概况", "1、单位", "2.资金", "3、目标"), id="mixed separators in one list"),
        pytest.param(("二、资金", "三、绩效", "四、问题"), id="an excerpt"),
        pytest.param(("一、概况", "1.单位", "2.资金", "1.目标"), id="a list of one"),
        pytest.param(("一、概况", "二、资金", "3、绩效", "四、问题"), id="one in another style"),
        pytest.param(("一、概况", "1.单位", "3.人员", "6.车辆"), id="too many gaps for one slip"),
    ],
)
def test_numbers_that_may_be_right(headings: tuple[str, ...]) -> None:
    assert not loud(check(*_lines(*headings)))


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("（三）组织保障；", id="an item that ends like a list"),
        pytest.param("主要做法是（三）落实责任，", id="inside the text"),
        pytest.param("|（三）组织|到位|", id="in a table"),
    ],
)
def test_the_number_left_out_may_stand_in_the_text(between: str) -> None:
    lines = ("一、概况", "（一）单位情况", "正文。", "（二）资金情况", between, "（四）目标情况", "正文。")
    assert not loud(check(*lines))


def test_a_lower_list_does_not_hide_the_gap() -> None:
    lines = (
        "一、概况",
        "（一）单位情况",
        "（二）资金情况",
        "1.到位",
        "甲。",
        "2.使用",
        "乙。",
        "3.管理",
        "丙。",
        "（四）目标情况",
    )
    assert suggested(only(check(*lines), "HEADING-NUMBER")) == ("（四）目标情况", "（三）目标情况")


def test_running_text_that_opens_with_a_number_proves_nothing() -> None:
    assert not loud(check("一、概况", "1.全年组织培训20期。", "2.发放资料300份。", "4.开展督查6次。"))
    assert loud(
        check("一、概况", "（一）培训。全年20期。", "（二）资料。发放300份。", "（四）督查。开展6次。"),
        "HEADING-NUMBER",
    )


def test_a_heading_given_twice_is_told_once() -> None:
    finding = only(check(*_lines("一、项目概况", "二、资金情况", "二、资金情况", "三、存在问题")))
    assert finding.rule == "HEADING-REPEATED"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2.项目的产出情况", "3.项目的产出情况"),
        ("2.项目的“产出”情况", "3.项目的产出情况："),
        ("2.项目的产出 情况", "3.项目的产出情况"),
        ("2.项目的产出（效益）情况", "3.项目的产出(效益)情况"),
    ],
)
def test_titles_that_differ_only_in_punctuation(first: str, second: str) -> None:
    finding = only(check(*_lines("一、绩效", "1.总体情况", first, second)), "HEADING-REPEATED")
    assert len(finding.evidence) == 2


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param(("一、河道", "1.资金情况", "二、泵站", "1.资金情况"), id="under two parents"),
        pytest.param(("1.资金情况", "2.产出情况", "1.资金情况", "2.产出情况"), id="a pattern"),
        pytest.param(("1.河道工程", "2.资金情况", "1.泵站工程", "2.资金情况"), id="a list that begins anew"),
        pytest.param(("一、其他", "二、其他"), id="too short to tell"),
        pytest.param(("一、2022年资金情况", "二、2023年资金情况"), id="two years"),
    ],
)
def test_titles_that_come_again_on_purpose(headings: tuple[str, ...]) -> None:
    assert not loud(check(*_lines(*headings)), "HEADING-REPEATED")


TITLES = ("一、项目概况", "二、资金情况", "三、存在问题")


@pytest.mark.parametrize(
    "contents",
    [
        pytest.param(("目  录", *TITLES), id="bare"),
        pytest.param(("目录", *(f"{title}……{page}" for page, title in enumerate(TITLES, 1))), id="leaders"),
        pytest.param(("目录", *(f"{title}  {page}" for page, title in enumerate(TITLES, 1))), id="page numbers"),
        pytest.param(("目录", "一、项目概况", "二、资金情况", "附注", "三、存在问题"), id="cut short"),
    ],
)
def test_a_contents_page_is_not_counted(contents: tuple[str, ...]) -> None:
    assert not loud(check(*contents, *_lines(*TITLES)))


def _word(folder: Path, *paragraphs: str) -> reportcheck.Report:
    levels = (lvl(0, "chineseCountingThousand", "%1、"), lvl(1, "decimal", "%2."))
    path = folder / "report.docx"
    path.write_bytes(docx("".join(paragraphs), numbering=abstract(0, *levels) + num(1, 0)))
    return reportcheck.check(path)


def test_automatic_numbers_count_with_typed_ones(tmp_path: Path) -> None:
    report = _word(tmp_path, p("概况情况", num=(1, 0)), p("资金情况", num=(1, 0)), p("四、问题情况"))
    assert suggested(only(report)) == ("四、问题情况", "三、问题情况")
    assert not loud(_word(tmp_path, p("概况情况", num=(1, 0)), p("资金情况", num=(1, 0)), p("三、问题情况")))


def test_word_does_not_miscount(tmp_path: Path) -> None:
    """An item without a title took a number: what is printed has a gap that nobody typed."""
    items = [p(title, num=(1, 0)) for title in ("概况情况", "资金情况")]
    report = _word(tmp_path, items[0], p("", num=(1, 0)), p("说明。"), items[1])
    assert not loud(report)


@few
@given(st.integers(3, 20), st.data())
def test_one_wrong_ordinal_is_found(length: int, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, length - 2))
    wrong = data.draw(st.integers(1, 25).filter(lambda value: value != at + 1))
    ordinals = [*range(1, at + 1), wrong, *range(at + 2, length + 1)]
    assert wrong_ordinal(ordinals) == (at, at + 1)


@few
@given(st.integers(3, 20), st.data())
def test_one_left_out_is_found_where_it_was(length: int, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, length - 2))
    assert wrong_ordinal([*range(1, at + 1), *range(at + 2, length + 1)]) == (at, at + 1)


@few
@given(st.lists(st.integers(1, 4), min_size=1, max_size=6))
def test_lists_within_a_list_hold(lengths: list[int]) -> None:
    ordinals = [value for at, length in enumerate(lengths, 1) for value in (at, *range(1, length + 1))]
    assert wrong_ordinal(ordinals) is None
