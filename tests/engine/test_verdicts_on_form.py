"""Verdicts on scores, grades, lists and forms, where rounding plays no part."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.engine.report import bound, claim, fact, figures_of, judged

from reportcheck.binding.model import Dated
from reportcheck.documents.model import Place
from reportcheck.kinds.judge import judge
from reportcheck.kinds.model import Verdict
from reportcheck.rulebook.profile import Norm
from reportcheck.statements.times.dates import Date

BANDS = (("good", "70"), ("excellent", "85"), ("poor", "0"))
OPEN = (("good", "70"), ("excellent", "85"))


@pytest.mark.parametrize("profile", ["", "general"])
@pytest.mark.parametrize(
    ("bands", "score", "grade", "fitting"),
    [
        (BANDS, "100分", "excellent", ""),
        (BANDS, "85分", "excellent", ""),
        (BANDS, "84.99分", "excellent", "good"),
        (BANDS, "70分", "good", ""),
        (BANDS, "69分", "good", "poor"),
        (BANDS, "0分", "poor", ""),
        (BANDS, "90分", "good", "excellent"),
        (OPEN, "70分", "good", ""),
    ],
)
def test_bands(bands: tuple[tuple[str, str], ...], score: str, grade: str, fitting: str, profile: str) -> None:
    """The highest band that the score reaches; those of a profile prove at most that a grade is unlikely."""
    verdict = _graded(bands, score, grade, profile)
    assert verdict.outcome == ("holds" if not fitting else "unlikely" if profile else "contradicted")
    assert verdict.note == (f"band.{fitting}" if fitting else "")
    assert verdict.stated == fact(score).quantity.value


@pytest.mark.parametrize(
    ("bands", "score", "profile", "outcome"),
    [
        (OPEN, "69分", "", "not_checked"),
        (OPEN, "69分", "general", "not_checked"),
        (BANDS, "101分", "general", "not_checked"),
        (BANDS, "101分", "", "holds"),
    ],
)
def test_scores_of_another_scale(bands: tuple[tuple[str, str], ...], score: str, profile: str, outcome: str) -> None:
    """Bands that a report prints itself rule any score, those of a profile one out of a hundred."""
    verdict = _graded(bands, score, "excellent", profile)
    assert (verdict.outcome, verdict.note) == (outcome, "other_scale" if outcome == "not_checked" else "")


def _graded(bands: tuple[tuple[str, str], ...], score: str, grade: str, profile: str) -> Verdict:
    norms = tuple(Norm(name, Decimal(least), "") for name, least in bands)
    return judge(bound("grade", score, [], claim=claim(f"grade.{grade}"), norms=norms, profile=profile))


@pytest.mark.parametrize(("score", "outcome"), [("30分", "holds"), ("30.5分", "contradicted"), ("12分", "holds")])
def test_a_part_has_the_full_mark_that_is_allotted_to_it(score: str, outcome: str) -> None:
    assert judge(bound("allotted", score, [], norms=(Norm("output", Decimal(30), ""),))).outcome == outcome


@pytest.mark.parametrize(
    ("result", "operands", "outcome", "figures"),
    [
        ("18分", ("20分", "90%"), "holds", ["18", "18", "0", "1.2"]),
        ("18.5分", ("20分", "92.3%"), "holds_rounded", ["18.46", "18.5", "-0.04", "0.12"]),
        ("18.4分", ("20分", "92.3%"), "holds_rounded", ["18.46", "18.4", "0.06", "0.12"]),
        ("18.6分", ("20分", "92.3%"), "contradicted", ["18.46", "18.6", "-0.14", "0.12"]),
        ("18.3分", ("20分", "92.3%"), "contradicted", ["18.46", "18.3", "0.16", "0.12"]),
        ("19分", ("20分", "100%"), "contradicted", ["20", "19", "1", "1"]),
    ],
)
def test_a_rate_of_a_full_mark(result: str, operands: tuple[str, str], outcome: str, figures: list[str]) -> None:
    verdict = judged("portion", result, [(text, 1, 0) for text in operands])
    assert verdict.outcome == outcome
    assert figures_of(verdict) == figures


@pytest.mark.parametrize(
    ("marks", "claimed", "outcome", "difference"),
    [
        (("60分", "40分"), "", "holds", 0),
        (("60分", "30分"), "", "not_checked", -10),
        (("60分", "30分"), "of_hundred", "contradicted", -10),
        (("60分", "50分"), "of_hundred", "contradicted", 10),
    ],
)
def test_marks_that_make_a_hundred(marks: tuple[str, ...], claimed: str, outcome: str, difference: int) -> None:
    slots = [(mark, 1, 0) for mark in marks]
    verdict = judge(bound("hundred", None, slots, claim=claim(claimed) if claimed else None))
    assert verdict[1:] == (
        outcome, 100 + difference, 100, difference, 0, "other_scale" if outcome == "not_checked" else ""
    )  # fmt: skip


def test_more_people_than_posts_is_a_question() -> None:
    over, within = (judge(bound("posts", people, [("4名", 1, 0)])) for people in ("8人", "4人"))
    assert (over.outcome, within.outcome) == ("contradicted", "holds")
    assert over.computed is None


def test_directions_that_differ_are_what_they_are() -> None:
    relation = bound("direction", "8.8%", [("5.00万元", 1, 0)])
    verdict = judge(relation)
    assert verdict.bound is relation
    assert (verdict.outcome, verdict.stated) == ("contradicted", Decimal("8.8"))


@pytest.mark.parametrize(
    ("announced", "outcome", "note"),
    [
        ("4个", "not_checked", "classes"),
        ("5个", "unlikely", "names"),
        ("6个", "holds", ""),
        ("7个", "holds", ""),
        ("8个", "unlikely", "names"),
        ("9个", "not_checked", "classes"),
    ],
)
def test_six_or_seven_names(announced: str, outcome: str, note: str) -> None:
    """One name more or less may be a slip; a larger gap means that classes were counted."""
    relation = bound("enumeration", announced, [], span=(6, 7))
    verdict = judge(relation)
    assert verdict.bound is relation
    assert (verdict.outcome, verdict.note, verdict.stated) == (outcome, note, Decimal(announced[0]))


def test_an_enumeration_without_names_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="SUM-PARTS: an enumeration needs the number of names listed"):
        judge(bound("enumeration", "6个", []))


@pytest.mark.parametrize("form", ["repeated", "number", "absent", "calendar", "run_together"])
def test_form_is_what_it_is(form: str) -> None:
    verdict = judge(bound(form, None, []))
    assert (verdict.outcome, verdict.note) == ("contradicted", form)


@pytest.mark.parametrize(("names", "outcome"), [((), "holds"), (("绩效目标",), "contradicted")])
def test_a_report_states_all_that_it_must(names: tuple[str, ...], outcome: str) -> None:
    assert judge(bound("stated", None, [], names=names)).outcome == outcome


def test_an_annex_that_is_there_holds() -> None:
    assert judge(bound("carried", None, [], names=("附件1",))).outcome == "holds"


@pytest.mark.parametrize(
    ("form", "year", "reading", "outcome"),
    [
        ("own", 2021, "", "holds"),
        ("own", 2023, "", "holds"),
        ("own", 2020, "", "unlikely"),
        ("own", 2024, "", "unlikely"),
        ("own", 2025, "", "not_checked"),
        ("own", 2033, "", "unlikely"),
        ("made", 2020, "", "unlikely"),
        ("made", 2024, "", "holds"),
        ("made", 2025, "", "holds"),
        ("made", 2033, "", "unlikely"),
        ("left", 2033, "", "holds"),
        ("plan", 2024, "helper", "holds"),
        ("plan", 2020, "", "unlikely"),
        ("plan", 2020, "helper", "contradicted"),
        ("plan", 2020, "point", "contradicted"),
        ("used", 2020, "helper", "unlikely"),
    ],
)
def test_a_year_beside_those_of_the_report(form: str, year: int, reading: str, outcome: str) -> None:
    """A report on 2021 to 2023; its plans lie ahead, its own work at most a decade's digit away."""
    dates = (_dated(2022), _dated(2022), _dated(year))
    relation = bound(form, None, [], span=(2021, 2023), dates=dates, reading=reading)
    verdict = judge(relation)
    assert (verdict.bound, verdict.outcome) == (relation, outcome)


def _dated(year: int, month: int = 0) -> Dated:
    return Dated(Date(f"{year}年", Place(0), year, month))


def test_a_year_without_those_of_the_report_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="SUM-PARTS: the years of the report are needed"):
        judge(bound("own", None, [], dates=(_dated(2022),)))


@pytest.mark.parametrize(("first", "second", "outcome"), [(3, 5, "holds"), (5, 5, "holds"), (5, 3, "contradicted")])
def test_dates_in_their_order(first: int, second: int, outcome: str) -> None:
    relation = bound("span", None, [], dates=(_dated(2022, first), _dated(2022, second)))
    verdict = judge(relation)
    assert (verdict.bound, verdict.outcome) == (relation, outcome)
