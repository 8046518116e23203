"""Sets of little files: what contradicts across them is found, what only looks so is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.across.groups import compare, numbers

from reportcheck.rulebook.compile import read_yaml

FILES = sorted(Path(__file__).with_name("cases").glob("*.yaml"))
CASES: list[dict[str, Any]] = [case for file in FILES for case in read_yaml(file)[0]]


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    report = compare(case["files"])
    assert [finding.rule for finding in report.findings] == [rule for rule, *_ in case["found"]], report.findings
    for finding, (_, *quotes) in zip(report.findings, case["found"], strict=True):
        quoted = numbers(finding)
        assert set(quotes) <= set(quoted)
        assert len(set(quoted.values())) > 1
        assert all(name in finding.message for name in quoted.values())
    assert report.status == ("checked" if case["found"] else report.status)


def test_half_of_the_cases_are_traps() -> None:
    silent = [case for case in CASES if not case["found"]]
    assert len(silent) >= len(CASES) / 2
