"""Reports survive the way to JSON and back, with all that is told of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reportcheck import check
from reportcheck.config import Settings
from reportcheck.outputs.json_output import document
from reportcheck.records import NotKeptError
from reportcheck.results import About, Known, Report, Suppressed
from reportcheck.results_json import from_json, to_json

SAMPLES = Path(__file__).parents[2] / "samples"


def _again(report: Report, **kept: bool) -> Report:
    return from_json(json.loads(json.dumps(to_json(report, **kept))))


@pytest.fixture(scope="module")
def report() -> Report:
    found = check(SAMPLES / "01-canal-repair.docx")
    accepted = Suppressed(found.findings[0], "config", "核实无误", "2026-12-31")
    return replace(
        found,
        suppressed=(accepted,),
        cleared=(Known("f1", "FUND-SAVED", "已改"),),
        used=frozenset({2, 0}),
        about=(About("清河县水利局", "2023", ""),),
        remarks=({"kind": "hidden", "description": "隐藏的行", "block": -1},),
    )


def test_everything_that_was_asked_for_comes_back(report: Report) -> None:
    assert _again(report, relations=True, ledger=True) == report


def test_what_was_not_asked_for_is_counted(report: Report) -> None:
    again = _again(report)
    assert (again.outcomes(), again.fates(), again.coverage()) == (
        report.outcomes(),
        report.fates(),
        report.coverage(),
    )
    assert again.findings == report.findings
    with pytest.raises(NotKeptError, match="relations=True"):
        list(again.relations)
    with pytest.raises(NotKeptError, match="ledger=True"):
        _ = again.ledger[0]


def test_the_published_document_is_the_same_after_the_way_back(report: Report) -> None:
    settings = Settings(relations=True, ledger=True, notes=True)
    again = _again(report, relations=True, ledger=True)
    assert document(again, settings) == document(report, settings)


def test_a_report_that_was_not_read_comes_back() -> None:
    missing = check("nowhere.docx")
    assert _again(missing) == missing
