"""Counts over many reports: each report once, sums that agree, and no more kept than the bounds allow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.outputs.many import batches, few, report

from reportcheck.documents.model import Document
from reportcheck.results import LEVELS, STATUSES, About, Report
from reportcheck.tally import REST, UNBOUNDED, Bounds, Cause, Home, Tally, home

SHOWN = st.sampled_from((LEVELS, LEVELS[1:]))
SMALL = st.builds(Bounds, *[st.integers(0, 4)] * 4)


def tally_of(reports: list[Report], bounds: Bounds = UNBOUNDED, levels: tuple[str, ...] = LEVELS) -> Tally:
    tally = Tally(levels, bounds)
    for one in reports:
        tally.add(one)
    return tally


def only(causes: list[Cause]) -> Cause:
    (cause,) = causes
    return cause


@few
@given(batches, SMALL, SHOWN)
def test_every_report_is_counted_once_in_each_table(
    reports: list[Report], bounds: Bounds, levels: tuple[str, ...]
) -> None:
    tally = tally_of(reports, bounds, levels)
    found = [finding for one in reports for finding in one.findings if finding.level in levels]
    units = [count for _, count in tally.by_unit()]
    rules = [count for _, count in tally.by_rule()]

    assert sum(count.reports for count in units) == len(reports)
    assert sum(cause.reports for cause in tally.by_status()) == len(reports)
    for status in STATUSES:
        counted = sum(cause.reports for cause in tally.by_status() if cause.status == status)
        assert counted == sum(one.status == status for one in reports)
    for name, level in (("errors", "error"), ("warnings", "warning"), ("notes", "note")):
        wanted = sum(finding.level == level for finding in found)
        assert sum(getattr(count, name) for count in units) == wanted
        assert sum(getattr(count, name) for count in rules) == wanted
        assert getattr(tally.total, name) == wanted
    with_findings = sum(any(finding.level in levels for finding in one.findings) for one in reports)
    assert sum(count.with_findings for count in units) == tally.total.with_findings == with_findings


@few
@given(batches, SMALL)
def test_no_more_is_kept_than_the_bounds_allow(reports: list[Report], bounds: Bounds) -> None:
    tally = tally_of(reports, bounds)
    causes = tally.by_status()

    assert len(tally.worst()) == min(bounds.worst, tally.total.with_findings)
    assert len(tally.units) <= bounds.units
    for cause in causes:
        assert len(cause.paths) == min(bounds.paths, cause.reports)
        alike = [one for one in causes if (one.status, one.code) == (cause.status, cause.code)]
        assert len(alike) <= bounds.texts + 1


@few
@given(batches, st.integers(0, 6))
def test_the_worst_are_those_that_sorting_all_of_them_would_give(reports: list[Report], at_most: int) -> None:
    def badness(number: int) -> tuple[int, ...]:
        levels = reports[number].levels()
        status = reports[number].status
        graver = -STATUSES.index(status) if status != "checked" else 1
        return (-levels["error"], -levels["warning"], -levels["note"], graver, number)

    wanted = sorted((at for at, one in enumerate(reports) if one.findings), key=badness)[:at_most]
    assert [ranked.number - 1 for ranked in tally_of(reports, Bounds(worst=at_most)).worst()] == wanted


def test_units_beyond_the_bound_are_counted_together() -> None:
    reports = [report(at, "error", unit=f"{at}号水库") for at in range(5)]
    counts = tally_of([*reports, *reports], Bounds(units=2)).by_unit()

    assert [(unit.name, count.reports) for unit, count in counts[:2]] == [("0号水库", 2), ("1号水库", 2)]
    assert counts[2][0] == REST
    assert (counts[2][1].reports, counts[2][1].errors) == (6, 6)


@pytest.mark.parametrize(
    ("path", "files", "units", "wanted"),
    [
        ("报告/甲/a.docx", (), ("水利局",), Home("unit", "水利局")),
        ("a.docx", (), ("水利局", "", "教育局", "水利局"), Home("unit", "水利局、教育局")),
        ("报告/甲/a.docx", (), ("",), Home("folder", "报告/甲")),
        ("a.docx", (), (), Home("folder", ".")),
        ("/a.docx", (), (), Home("folder", "/")),
        ("/报告/a.docx", (), (), Home("folder", "/报告")),
        ("包.zip!/内/a.docx", (), (), Home("folder", "包.zip!/内")),
        ("s3://桶/a.docx", (), (), Home("folder", "s3://桶")),
        ("水利局2024", ("报告/甲/a.docx", "报告/甲/b.xlsx"), (), Home("folder", "报告/甲")),
        ("水利局2024", ("报告/甲/a.docx", "报告/甲乙/b.xlsx"), (), Home("folder", "报告")),
        ("水利局2024", ("甲/a.docx", "乙/b.xlsx"), (), Home("folder", ".")),
        ("水利局2024", ("/甲/a.docx", "/乙/b.xlsx"), (), Home("folder", "/")),
    ],
)
def test_a_report_belongs_to_its_units_or_else_to_its_folder(
    path: str, files: tuple[str, ...], units: tuple[str, ...], wanted: Home
) -> None:
    assert home(Report(path, "", "", "checked", files=files, about=tuple(map(About, units)))) == wanted


def test_causes_that_differ_in_numbers_alone_are_one() -> None:
    same = [report(at, status="timeout", error="超过 60 秒。", code="timeout") for at in range(3)]
    assert only(tally_of(same).by_status()).text == "超过 60 秒。"

    varied = [report(at, status="crashed", error=f"中断（KeyError: {at}）", code="crashed") for at in range(3)]
    assert only(tally_of(varied).by_status()).text == "中断（KeyError: …）"


def test_texts_beyond_the_bound_are_one_cause_without_a_text() -> None:
    reports = [
        report(at, status="crashed", error=f"中断（{name}）", code="crashed") for at, name in enumerate("甲乙丙丁")
    ]
    causes = tally_of(reports, Bounds(texts=2)).by_status()
    assert {cause.text: cause.reports for cause in causes} == {"中断（甲）": 1, "中断（乙）": 1, "": 2}


def test_parts_that_were_not_read_are_a_cause_by_kind() -> None:
    parts = ({"kind": "picture", "description": "第3页的图片", "block": 1}, {"kind": "object", "block": 2})
    told = Report("a.pdf", "", "pdf", "partial", unread_parts=parts)
    cause = only(tally_of([told]).by_status())
    assert (cause.code, cause.text, cause.paths) == ("object+picture", "第3页的图片; object", ["a.pdf"])


def test_rules_and_units_come_in_the_order_of_their_counts() -> None:
    reports = [
        report(1, "error", rule="Z", unit="甲"),
        report(2, "error", rule="Z", unit="乙"),
        report(3, "error", rule="A"),
    ]
    reports += [report(4, unit="甲"), report(5, "warning", "warning", unit="丙"), report(6, "error", unit="乙")]
    tally = tally_of(reports)
    assert [rule for rule, _ in tally.by_rule()] == ["FUND-SAVED", "Z", "A"]
    assert [unit.name for unit, _ in tally.by_unit()] == ["乙", "甲", "报告", "丙"]


def test_the_texts_of_the_worst_are_not_kept() -> None:
    document = Document("题", (), ())
    tally = tally_of([replace(report(1, "error"), documents=(document,))])
    assert tally.worst()[0].report == report(1, "error")


def test_what_compares_files_is_no_report_of_a_unit() -> None:
    files = [report(1, unit="水利局"), report(2, "error", unit="水利局")]
    names = tuple(one.path for one in files)
    group = replace(report(3, "error", "warning", unit="水利局"), path="水利局", files=names)
    pair = replace(report(4), path=" ≈ ".join(names), files=names)
    lost = replace(report(5, status="crashed", error="中断。", code="crashed"), files=names)
    tally = tally_of([*files, group, pair, lost])

    ((unit, count),) = tally.by_unit()
    assert (unit.name, count.reports, count.with_findings, count.errors, count.warnings) == ("水利局", 2, 1, 2, 1)
    assert [(cause.status, cause.reports) for cause in tally.by_status()] == [("checked", 2), ("crashed", 1)]
    assert [ranked.report.path for ranked in tally.worst()] == ["水利局", files[1].path]

    rest = tally_of([report(1, unit="教育局"), group], Bounds(units=1)).by_unit()
    assert [(unit, count.reports, count.errors) for unit, count in rest] == [
        (Home("unit", "教育局"), 1, 0),
        (REST, 0, 1),
    ]
