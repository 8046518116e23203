"""What a profile decides where the report prints nothing of its own, and what it never decides."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.engine.report import check, loud, only, outcomes, suggested, told

import reportcheck
from reportcheck.rulebook.load import profile_names
from reportcheck.rulebook.profile import read_profile

SENTENCE = "项目自评得分85分，评价等级为“优”。"


@pytest.mark.parametrize("name", profile_names())
def test_bands_cover_every_score_and_fall(name: str) -> None:
    least = [norm.value for norm in read_profile(name).grades]
    assert least == sorted(least, reverse=True)
    assert least[-1] == 0
    assert len({norm.name for norm in read_profile(name).grades}) == len(least)


@pytest.mark.parametrize("name", profile_names())
def test_full_marks_make_a_hundred(name: str) -> None:
    for weights in read_profile(name).weights.values():
        assert sum(weight.norm.value for weight in weights) == Decimal(100)
        words = [word for weight in weights for word in weight.words]
        assert len(words) == len(set(words))


@pytest.mark.parametrize(("profile", "label"), [("general", "良"), ("mof-2020", "良"), ("hunan-2013", "良好")])
def test_a_grade_is_told_in_the_words_of_the_profile(profile: str, label: str) -> None:
    finding = only(check(SENTENCE, profile=profile), "GRADE-BAND")
    assert finding.level == "warning"
    assert suggested(finding) == ("优", label)
    assert f"按{read_profile(profile).title['zh']}分档应为“{label}”" in finding.message


def test_the_message_names_whose_bands_they_are() -> None:
    text = "评价等级分为四档：85分以上为优，70分至85分为良。项目自评得分78分，评价等级为“优”。"
    for profile in profile_names():
        finding = only(check(text, profile=profile), "GRADE-BAND")
        assert finding.level == "error"
        assert "报告自列标准" in finding.message


def test_bands_of_the_report_come_before_those_of_the_profile() -> None:
    text = "评价等级分为四档：85分以上为优，70分至85分为良。项目自评得分88分，评价等级为“优”。"
    for profile in profile_names():
        assert not loud(check(text, profile=profile))


def test_a_score_out_of_a_thousand_is_of_another_scale() -> None:
    assert outcomes(check("项目自评得分850分，评价等级为“良”。"), "GRADE-BAND") == ["not_checked"]


def test_an_unknown_profile_is_told_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match=r"general, hunan-2013, mof-2020, not 'mars'"):
        reportcheck.check("report.docx", profile="mars")


SPLIT = "项目自评得分93.5分，其中预算执行{}分、产出指标47分、效益指标28分、满意度指标9分。"


def test_full_marks_of_a_profile_only_ask() -> None:
    report = check(SPLIT.format("19.5"), profile="mof-2020")
    (finding,) = [finding for finding in report.findings if finding.rule == "SCORE-ALLOTTED"]
    assert (finding.level, finding.equation) == ("note", "19.5分 > 10")
    assert told(finding) == "报告未列分值；按财预〔2020〕10号，“预算执行”满分为10分，报告写19.5分。"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(SPLIT.format("19.5") + "预算执行分值20分。", "", id="a full mark is printed"),
        pytest.param(SPLIT.format("19.5").replace("产出指标", "过程指标"), "", id="another split"),
        pytest.param(SPLIT.format("19.5"), "松溪县2023年水质监测项目绩效评价报告", id="another genre"),
    ],
)
def test_the_national_split_is_no_measure_for_another(text: str, title: str) -> None:
    report = check(text, title=title or "松溪县2023年水质监测项目绩效自评报告", profile="mof-2020")
    assert "SCORE-ALLOTTED" not in {relation.rule for relation in report.relations}


def test_the_general_profile_allots_nothing() -> None:
    assert not outcomes(check(SPLIT.format("19.5")), "SCORE-ALLOTTED")


def test_a_question_hides_no_contradiction() -> None:
    """The sum is wrong and one score is above the national mark: two findings, and the error stays an error."""
    report = check(SPLIT.format("29.5"), profile="mof-2020")
    assert {(finding.rule, finding.level) for finding in report.findings} == {
        ("SUM-SCORE", "error"),
        ("SCORE-ALLOTTED", "note"),
    }
