"""SARIF: fits the schema of SARIF 2.1.0, and tells where a number stands without making up a line."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Finding, Report, Suppressed

SCHEMA = Path(__file__).with_name("schemas") / "sarif-2.1.0-rtm.5.json"


@functools.cache
def validator() -> jsonschema.Draft4Validator:
    return jsonschema.Draft4Validator(json.loads(SCHEMA.read_text("utf-8")))


def run_of(reports: Iterable[Report], **settings: Any) -> dict[str, Any]:
    """The one run of a log that fits the schema."""
    log = json.loads("".join(map(str, renderer("sarif")(reports, Settings(**settings), Look()))))
    validator().validate(log)
    (run,) = log["runs"]
    result: dict[str, Any] = run
    return result


@pytest.mark.parametrize(
    "settings", [{}, {"notes": True, "lang": "en"}, {"select": ("FUND",), "ignore": ("FUND-CUT",)}]
)
def test_every_status_fits_the_schema(reports: list[Report], settings: dict[str, Any]) -> None:
    run_of(reports, **settings)
    run_of([], **settings)


def test_the_schema_refuses_what_is_wrong(report: Report) -> None:
    """Else the tests above would show nothing."""
    log = json.loads("".join(map(str, renderer("sarif")([report], Settings(), Look()))))
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        validator().validate(log)


def test_where_a_finding_stands(report: Report) -> None:
    result = run_of([report])["results"][0]
    (location,) = result["locations"]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": "%E6%8A%A5%E5%91%8A/%E8%87%AA%E8%AF%84.docx"}}
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "二、资金使用情况/（一）专项业务经费/P12"
    assert location["message"] == {"text": "28.97万元"}
    assert location["properties"]["context"][slice(*_span(location))] == "28.97万元"
    assert [one["message"]["text"] for one in result["relatedLocations"]] == ["54.66万元", "50万元", "74.79万元"]
    assert "startLine" not in json.dumps(result)


def _span(location: dict[str, Any]) -> tuple[int, int]:
    place = location["properties"]["place"]
    return place["start"], place["end"]


def test_the_fingerprint_is_that_of_the_finding(report: Report) -> None:
    result = run_of([report])["results"][0]
    assert result["partialFingerprints"] == {"reportcheckFinding/v2": report.findings[0].id}


def test_rules_come_with_their_page_and_results_point_to_them(reports: list[Report]) -> None:
    run = run_of(reports, notes=True)
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if "ruleIndex" in result:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert "ruleIndex" in run["results"][0]
    saved = next(rule for rule in rules if rule["id"] == "FUND-SAVED")
    assert saved["help"]["markdown"].startswith("# FUND-SAVED 节约额")
    assert saved["defaultConfiguration"] == {"level": "error"}


def test_levels_and_only_shown_ones(reports: list[Report]) -> None:
    assert [result["level"] for result in run_of(reports)["results"]] == ["error", "warning"]
    assert [result["level"] for result in run_of(reports, notes=True)["results"]] == ["error", "warning", "note"]


def test_rules_that_are_not_in_force_are_not_listed(report: Report) -> None:
    ids = [rule["id"] for rule in run_of([report], select=("FUND",))["tool"]["driver"]["rules"]]
    assert ids
    assert all(name.startswith("FUND") for name in ids)


def test_files_that_were_not_checked_are_notifications(reports: list[Report]) -> None:
    (invocation,) = run_of(reports)["invocations"]
    assert invocation["executionSuccessful"] is False
    told = [(one["descriptor"]["id"], one["level"]) for one in invocation["toolExecutionNotifications"]]
    assert told == [
        ("partial", "warning"),
        ("nothing_checked", "warning"),
        ("truncated", "error"),
        ("crashed", "error"),
        ("timeout", "error"),
    ]
    assert run_of(reports[:2])["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_what_a_report_lacks_is_located_in_the_file_alone(
    make_report: Callable[..., Report], make_finding: Callable[..., Finding]
) -> None:
    finding = make_finding(evidence=(), suggestion=None)
    (location,) = run_of([make_report(findings=(finding,))])["results"][0]["locations"]
    assert list(location) == ["physicalLocation"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b.docx", "a%20b.docx"),
        ("/x/报告.docx", "file:///x/%E6%8A%A5%E5%91%8A.docx"),
        ("包.zip!/a#1.docx", "%E5%8C%85.zip%21/a%231.docx"),
        ("c:d.txt", "c%3Ad.txt"),
        ("a\udcff.txt", "a%FF.txt"),
    ],
)
def test_paths_are_uris(make_report: Callable[..., Report], path: str, uri: str) -> None:
    run = run_of([make_report(path=path)])
    assert run["artifacts"][0]["location"]["uri"] == uri


def test_findings_that_do_not_count_say_why(report: Report) -> None:
    known, accepted, excused = (
        Suppressed(report.findings[0], how, reason)
        for how, reason in (("baseline", ""), ("comment", "口径不同"), ("config", "已说明"))
    )
    results = run_of([replace(report, findings=(), suppressed=(known, accepted, excused))])["results"]
    assert results[0]["baselineState"] == "unchanged"
    assert [(one["kind"], one["justification"]) for result in results[1:] for one in result["suppressions"]] == [
        ("inSource", "口径不同"),
        ("external", "已说明"),
    ]
