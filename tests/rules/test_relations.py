"""Every relation that auditors know is checked by a rule, with examples that prove it, or its absence is explained."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import pytest
from tests.engine.report import check

from reportcheck.results import Finding
from reportcheck.rulebook.compile import read_yaml
from reportcheck.rulebook.load import rule_ids

ROOT = Path(__file__).resolve().parents[2]
VOCABULARY = ROOT.parent / "shared" / "relations.csv"
RELATIONS: list[dict[str, Any]] = read_yaml(ROOT / "rules" / "relations.yaml")[0]

every_relation = pytest.mark.parametrize("entry", RELATIONS, ids=[entry["relation"] for entry in RELATIONS])


def _examples(kind: str) -> list[Any]:
    return [
        pytest.param(entry["rules"], entry["examples"][kind], id=entry["relation"])
        for entry in RELATIONS
        if kind in entry.get("examples", ())
    ]


@every_relation
def test_a_relation_is_checked_or_its_absence_is_explained(entry: dict[str, Any]) -> None:
    name = entry["relation"]
    assert bool(entry.get("rules")) != bool(entry.get("missing")), (
        f"{name}: give either its `rules` or why it is `missing`"
    )
    assert set(entry.get("rules", ())) <= set(rule_ids()), f"{name}: names a rule that the book does not have"
    assert bool(entry.get("rules")) == bool(entry.get("examples")), f"{name}: rules are proved by examples"


@every_relation
def test_a_relation_speaks_both_languages(entry: dict[str, Any]) -> None:
    for key in ("title", "limit", "missing"):
        if key in entry:
            assert set(entry[key]) == {"zh", "en"}
            assert re.search(r"[\u4e00-\u9fff]", entry[key]["zh"])
            assert re.search(r"[a-z]{3}", entry[key]["en"])


@pytest.mark.parametrize(("rules", "text"), _examples("holds"))
def test_holds(rules: list[str], text: str) -> None:
    report = check(*text.splitlines())
    assert [r.rule for r in report.relations if r.rule in rules and r.outcome.startswith("holds")]
    assert not _told(report.findings)


@pytest.mark.parametrize(("rules", "text"), _examples("contradicted"))
def test_contradicted(rules: list[str], text: str) -> None:
    (rule,) = _told(check(*text.splitlines()).findings)
    assert rule in rules


@pytest.mark.parametrize(("rules", "text"), _examples("silent"))
def test_silent(rules: list[str], text: str) -> None:
    assert not _told(check(*text.splitlines()).findings)


def _told(findings: tuple[Finding, ...]) -> list[str]:
    """Rules with a finding, but for what an excerpt leaves out."""
    return [finding.rule for finding in findings if finding.rule != "PARTS-STATED"]


def test_the_vocabulary_is_whole() -> None:
    if not VOCABULARY.is_file():
        pytest.skip("no ../shared/relations.csv beside the project")
    with VOCABULARY.open(encoding="utf-8", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == [entry["relation"] for entry in RELATIONS]
