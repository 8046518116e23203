"""The JSON is what the published schema says, whatever is in the reports."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.outputs.ledgers import with_fates

import reportcheck
from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.json_output import render
from reportcheck.results import Report

SCHEMA = Path(reportcheck.__file__).parent / "schema" / "output.schema.json"


def printed(reports: Iterable[Report], **settings: Any) -> dict[str, Any]:
    result: dict[str, Any] = json.loads("".join(render(reports, Settings(**settings), Look())))
    return result


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize(
    "settings",
    [{}, {"relations": True}, {"ledger": True}, {"notes": True, "relations": True, "ledger": True, "lang": "en"}],
)
def test_every_status_fits_the_schema(
    reports: list[Report], validator: jsonschema.Draft202012Validator, settings: dict[str, Any]
) -> None:
    validator.validate(printed(reports, **settings))


def test_the_schema_describes_every_key(reports: list[Report]) -> None:
    """Only promised keys are printed; a new one must be described first."""
    definitions = json.loads(SCHEMA.read_text("utf-8"))["$defs"]
    result = printed(reports, notes=True, relations=True, ledger=True)
    document = result["documents"][0]
    finding = document["findings"][0]
    for name, value in (
        ("document", document),
        ("finding", finding),
        ("evidence", finding["evidence"][0]),
        ("place", finding["evidence"][0]["place"]),
        ("suggestion", finding["suggestion"]),
        ("related", finding["related"][0]),
        ("relation", document["relations"][0]),
        ("ledger", document["ledger"]),
        ("ledger_entry", document["ledger"]["numbers"][0]),
    ):
        assert set(value) <= set(definitions[name]["properties"]), name


@pytest.mark.parametrize(
    ("fates", "least", "share", "covered"),
    [
        (("checked", "not_checked"), 0, "50.00", True),
        (("checked", "not_checked"), 50, "50.00", True),
        (("checked", "not_checked"), 51, "50.00", False),
        (("exempt", "restated"), 100, "100.00", True),
        ((), 100, None, True),
    ],
)
def test_the_ledger_tells_its_coverage(
    make_report: Callable[..., Report],
    validator: jsonschema.Draft202012Validator,
    fates: tuple[str, ...],
    least: int,
    share: str | None,
    covered: bool,
) -> None:
    result = printed([make_report(ledger=with_fates(*fates))], min_coverage=Decimal(least))
    validator.validate(result)
    ledger = result["documents"][0]["ledger"]
    assert (ledger["coverage"], ledger["covered"]) == (share, covered)


def test_no_reports_is_still_an_object(validator: jsonschema.Draft202012Validator) -> None:
    result = printed([])
    validator.validate(result)
    assert result["documents"] == []


def test_notes_relations_and_numbers_only_when_asked_for(reports: list[Report]) -> None:
    plain = printed(reports)["documents"][0]
    assert [finding["level"] for finding in plain["findings"]] == ["error", "warning"]
    assert "relations" not in plain
    assert "numbers" not in plain["ledger"]
    full = printed(reports, notes=True, relations=True, ledger=True)["documents"][0]
    assert [finding["level"] for finding in full["findings"]] == ["error", "warning", "note"]
    assert [relation["outcome"] for relation in full["relations"]] == ["holds", "contradicted", "not_checked"]
    assert len(full["ledger"]["numbers"]) == 2


def test_what_fails_the_run_is_never_hidden(reports: list[Report]) -> None:
    findings = printed(reports, fail_on="note")["documents"][0]["findings"]
    assert "note" in {finding["level"] for finding in findings}


def test_one_line_per_document_as_they_come(make_report: Callable[..., Report]) -> None:
    pieces = render(iter([make_report(), make_report(path="b.txt")]), Settings(), Look())
    next(pieces)
    first = next(pieces)
    assert json.loads(first)["path"] == "报告/自评.docx"
    assert "\n" not in first.strip()


def test_a_finding_keeps_its_decimal_strings(report: Report) -> None:
    finding = printed([report])["documents"][0]["findings"][0]
    assert (finding["computed"], finding["rounding_allowance"], finding["unit"]) == ("298700", "150", "元")
    assert finding["suggestion"] == {
        "evidence": 3,
        "quote": "28.97万元",
        "replacement": "29.87万元",
        "reason": "两位数字颠倒",
    }
