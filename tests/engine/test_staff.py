"""Staff in post against posts: a question where there are more, and none where other people are counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.report import check, loud, outcomes, quotes, relations, told

from reportcheck.results import Finding, Report


def _asked(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == "STAFF-POSTS"]


@pytest.mark.parametrize(
    ("text", "operands"),
    [
        ("核定编制46名，2023年末在职43人。", ["46名", "43人"]),
        ("核定编制46名。截至年末实有在职人员43名。", ["46名", "43名"]),
        ("编制数为46人；年末在编43人。", ["46人", "43人"]),
        ("年末实有43人（编制46人）。", ["43人", "46人"]),
        ("编制人员19人，其中：全额编12人，在编在岗11人。", ["19人", "11人"]),
        ("核定编制46名，其中行政编制30名、事业编制16名；年末实有在职43人。", ["46名", "43人"]),
        ("行政编制30名、事业编制16名，年末实有在职43人。", ["30名", "16名", "43人"]),
    ],
)
def test_posts_and_staff_of_one_unit(text: str, operands: list[str]) -> None:
    (relation,) = relations(check(text), "STAFF-POSTS")
    assert relation.outcome == "holds"
    assert [operand.quote for operand in relation.operands] == operands


def test_each_unit_has_its_own_posts() -> None:
    text = "局机关行政编制4名，实有在职人员6名，退休8名；下属水质站事业编制6名，实有在职人员6名。"
    report = check(text)
    assert outcomes(report, "STAFF-POSTS") == ["contradicted", "holds"]
    (finding,) = _asked(report)
    assert (finding.level, quotes(finding)) == ("note", ["4名", "6名"])
    assert told(finding) == "在职6名多于编制（6名 > 4名）：请核实是否超编，或者含有编制以外的人员。"
    assert (finding.computed, finding.difference, finding.suggestion) == ("", "", None)
    assert not loud(report)


def test_classes_are_held_against_their_own_posts() -> None:
    report = check("行政编制20名、事业编制8名，行政实有19人，事业实有9人。")
    assert outcomes(report, "STAFF-POSTS") == ["holds", "contradicted"]
    assert quotes(_asked(report)[0]) == ["8名", "9人"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("核定编制12名，年末实有18人（含编外6人）。", id="with others in brackets"),
        pytest.param("核定编制12名，年末实有18人，其中在编12人、劳务派遣6人。", id="with others in a list"),
        pytest.param("核定编制12名，聘用人员18名。", id="others alone"),
        pytest.param("核定编制12名，退休18名，离休1名。", id="retired"),
        pytest.param("局机关编制12名，下属三个站所在职58名。", id="another unit"),
        pytest.param("核定编制约12名，年末在职18名。", id="a vague number"),
        pytest.param("2022年核定编制12名，2023年在职18名。", id="another year"),
        pytest.param("全年组织预算编制12人次，在职培训18人次。", id="times"),
        pytest.param("完成规划编制12个，实有项目18个。", id="a verb"),
        pytest.param("编制内32人、劳务派遣41人，合计73人。", id="people within the establishment"),
        pytest.param("行政编制12名、行政编制8名，年末在职28名。", id="which posts is open"),
        pytest.param("年末在职18名。", id="no posts"),
    ],
)
def test_nothing_is_asked(text: str) -> None:
    assert not _asked(check(text))


def test_staff_before_a_new_unit_are_not_held_against_its_posts() -> None:
    report = check("中心编制12名，在职11名。质检站编制3名，在职3名。")
    assert [r.equation for r in relations(report, "STAFF-POSTS")] == ["11名 ≤ 12名", "3名 ≤ 3名"]


@settings(max_examples=20, deadline=None, derandomize=True)
@given(st.integers(1, 400), st.integers(1, 400))
def test_only_more_staff_than_posts_is_asked_about(posts: int, staff: int) -> None:
    report = check(f"核定编制{posts}名，年末实有在职{staff}名。")
    assert bool(_asked(report)) == (staff > posts)


def test_the_question_in_english() -> None:
    (finding,) = _asked(check("核定编制12名，年末实有在职18名。", lang="en"))
    assert told(finding).startswith("18名 in post are more than the posts (18名 > 12名):")
