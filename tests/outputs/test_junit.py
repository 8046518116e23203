"""JUnit: fits the schema that CI servers share; a test case per rule, skipped where there was nothing to check."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from tests.outputs.ledgers import with_fates

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Report
from reportcheck.rulebook.load import rule_ids

SCHEMA = Path(__file__).with_name("schemas") / "junit-10.xsd"
Make = Callable[..., Any]


@functools.cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))


def suites(reports: Iterable[Report], **settings: Any) -> list[Any]:
    """The suites of a file that fits the schema."""
    text = "".join(map(str, renderer("junit")(reports, Settings(**settings), Look())))
    root = etree.fromstring(text.encode())
    schema().assertValid(root)
    for suite in root:
        for attribute, tag in (
            *(("tests", "testcase"), ("failures", "failure")),
            *(("errors", "error"), ("skipped", "skipped")),
        ):
            assert suite.get(attribute) == str(len(suite.findall(f".//{tag}"))), attribute
    return list(root)


def case(suite: Any, name: str) -> Any:
    (found,) = (one for one in suite if one.get("name").split()[0] == name)
    return found


@pytest.mark.parametrize("settings", [{}, {"notes": True, "lang": "en"}, {"fail_on": "never"}, {"select": ("FUND",)}])
def test_every_status_fits_the_schema(reports: list[Report], settings: dict[str, Any]) -> None:
    assert [suite.get("name") for suite in suites(reports, **settings)] == [report.path for report in reports]
    assert suites([], **settings) == []


def test_the_schema_refuses_what_is_wrong(report: Report) -> None:
    root = etree.fromstring("".join(map(str, renderer("junit")([report], Settings(), Look()))).encode())
    del root[0].attrib["tests"]
    assert not schema().validate(root)


def test_a_case_per_rule(report: Report, make_report: Make) -> None:
    relations = [one._replace(rule="SUM-PARTS") for one in report.relations if one.outcome == "holds"]
    relations += [one._replace(rule="GRADE-BAND") for one in report.relations if one.outcome == "not_checked"]
    (suite,) = suites([make_report(relations=tuple(relations))])
    assert [one.get("name").split()[0] for one in suite] == [
        "读取",
        *(name for name in rule_ids() if not name.startswith("ACROSS-")),
    ]
    failure = case(suite, "FUND-SAVED").find("failure")
    assert failure.get("message") == report.findings[0].message
    assert "a1b2c3d4" in failure.text
    assert not list(case(suite, "SUM-PARTS"))
    assert case(suite, "GRADE-BAND").find("skipped").get("message") == "没有可核对的内容"


def test_rules_that_are_not_in_force_are_skipped(make_report: Make) -> None:
    (suite,) = suites([make_report(findings=(), relations=())], ignore=("FUND-SAVED",))
    assert case(suite, "FUND-SAVED").find("skipped").get("message") == "未启用"


@pytest.mark.parametrize(
    ("fail_on", "failures"), [("error", ["error"]), ("warning", ["error", "warning"]), ("never", [])]
)
def test_what_fails_is_what_fails_the_run(
    make_report: Make, make_finding: Make, fail_on: str, failures: list[str]
) -> None:
    findings = (make_finding(rule="FUND-SAVED"), make_finding(rule="RATE-SAVED", level="warning", message="轻微"))
    (suite,) = suites([make_report(findings=findings)], fail_on=fail_on)
    assert sorted(one.get("type") for one in suite.findall(".//failure")) == failures
    if "warning" not in failures:
        assert "轻微" in case(suite, "RATE-SAVED").find("system-out").text


def test_several_findings_of_a_rule_are_one_failure(make_report: Make, make_finding: Make) -> None:
    findings = (make_finding(message="甲"), make_finding(message="乙"), make_finding(message="丙", level="warning"))
    (suite,) = suites([make_report(findings=findings)])
    (failure,) = suite.findall(".//failure")
    assert failure.get("message") == "2 条发现"
    assert failure.text == "error a1b2c3d4: 甲\nerror a1b2c3d4: 乙"
    assert "丙" in case(suite, "FUND-SAVED").find("system-out").text


def test_a_rule_that_the_book_lacks_is_not_lost(make_report: Make, make_finding: Make) -> None:
    (suite,) = suites([make_report(findings=(make_finding(rule="OWN-RULE"),))])
    assert case(suite, "OWN-RULE").find("failure") is not None


def test_files_that_were_not_read_are_errors(reports: list[Report]) -> None:
    told = {suite.get("name"): suite for suite in suites(reports)}
    for name in ("坏.docx", "崩.docx", "慢.docx"):
        (read,) = told[name]
        assert read.find("error") is not None
    assert told["图片.docx"][0].find("system-out").text == "未读取的内容：图片"


def test_too_little_coverage_is_a_failure(make_report: Make) -> None:
    half = make_report(findings=(), ledger=with_fates("checked", "not_checked"))
    (suite,) = suites([half], min_coverage=Decimal(90))
    assert suite[0].find("failure").get("type") == "uncovered"


def test_what_xml_cannot_hold_is_left_out(make_report: Make, make_finding: Make) -> None:
    finding = make_finding(message="a\x00b\x0b<&>\x1f\ufffe]]>\ud800c\U0001f600")
    (suite,) = suites([make_report(path="a\x01\udcff.txt", findings=(finding,))])
    assert suite.get("name") == "a.txt"
    assert suite.find(".//failure").get("message") == "ab <&> ]]>c\U0001f600"
