"""The reports of a run as one value, and as tables."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from tests.outputs.many import batches, few, report

from reportcheck import Batch
from reportcheck.results import LEVELS, About, Evidence, Finding, Report


def test_a_batch_is_its_reports_in_order(reports: list[Report]) -> None:
    batch = Batch(iter(reports))
    assert len(batch) == len(reports)
    assert list(batch) == reports
    assert batch[-1] == reports[-1]
    assert batch[1:3] == Batch(reports[1:3])
    assert batch != Batch(reports[1:])
    assert pickle.loads(pickle.dumps(batch)) == batch
    assert repr(batch) == "Batch of 7 reports, 3 findings"


def test_parts_of_a_batch(reports: list[Report]) -> None:
    batch = Batch(reports)
    assert batch.findings == reports[0].findings
    assert batch.with_findings() == Batch(reports[:1])
    assert batch.with_status("crashed", "unreadable") == Batch(reports[4:6])
    many = Batch([report(1, "warning"), report(2), report(3, "error"), report(4, "error")])
    assert [one.path for one in many.worst(2)] == ["报告/0003.docx", "报告/0004.docx"]


def test_a_row_a_report(reports: list[Report], make_report: Callable[..., Report]) -> None:
    abouts = (About("青石县水利局", "2024", "self_evaluation"), About("青石县水利局", "2023"))
    table = Batch([*reports, make_report(path="甲.docx", about=abouts)]).to_frame()

    assert list(table.path) == [one.path for one in reports] + ["甲.docx"]
    first = table.iloc[0]
    assert (first.errors, first.warnings, first.notes) == (1, 1, 1)
    assert (first.relations_held, first.relations_failed) == (1, 1)
    assert (first.numbers_checked, first.numbers_exempt, first.numbers_not_checked) == (1, 1, 0)
    assert first.coverage == Decimal(100)
    assert (first.first_rule, first.first_finding) == ("FUND-SAVED", reports[0].findings[0].message)
    assert table.iloc[2].unread_parts == ["图片"]
    assert tuple(table.iloc[4][["status", "error_code", "error"]]) == (
        "unreadable",
        "truncated",
        "文件不是完整的 Word 文档。",
    )
    assert tuple(table.iloc[7][["unit", "year", "genre"]]) == ("青石县水利局", "2024、2023", "self_evaluation")
    assert table.iloc[4].coverage is None


def test_a_row_a_finding_with_the_files_of_its_numbers(
    make_report: Callable[..., Report], make_finding: Callable[..., Finding]
) -> None:
    place = {"type": "paragraph", "block": 0, "start": 0, "end": 1}
    both = tuple(Evidence("5", "5", (), place, file=file) for file in ("a.docx", "b.xlsx", "a.docx"))
    group = make_report(
        path="水利局", files=("a.docx", "b.xlsx"), findings=(make_finding(evidence=both, suggestion=None),)
    )
    bare = make_report(path="c.docx", findings=(make_finding(evidence=(), suggestion=None),))
    batch = Batch([make_report(), group, bare])
    table = batch.findings_frame()

    assert list(table.columns) == [*make_report().to_frame().columns, "files"]
    assert list(table.path) == ["报告/自评.docx", "水利局", "c.docx"]
    assert list(table.files) == [["报告/自评.docx"], ["a.docx", "b.xlsx"], ["c.docx"]]
    assert list(batch.to_frame().files) == [[], ["a.docx", "b.xlsx"], []]


@few
@given(batches)
def test_the_tables_of_a_batch_agree(reports: list[Report]) -> None:
    batch = Batch(reports)
    frame, rules, units, statuses = batch.to_frame(), batch.by_rule(), batch.by_unit(), batch.by_status()

    assert len(frame) == units.reports.sum() == statuses.reports.sum() == len(reports)
    assert len(batch.findings_frame()) == rules.findings.sum() == len(batch.findings)
    for level in LEVELS:
        assert frame[f"{level}s"].sum() == rules[f"{level}s"].sum() == units[f"{level}s"].sum()
    assert sorted(path for paths in statuses.paths for path in paths) == sorted(frame.path)
    assert dict(statuses.groupby("status").reports.sum()) == dict(frame.status.value_counts())
    assert units.with_findings.sum() == len(batch.with_findings())


@pytest.mark.parametrize("name", ["to_frame", "findings_frame", "by_rule", "by_unit", "by_status"])
def test_a_batch_of_nothing_has_tables_with_columns(name: str) -> None:
    table = getattr(Batch(), name)()
    assert len(table) == 0
    assert len(table.columns) > 4
