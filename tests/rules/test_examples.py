"""Every rule has its page, and every example of every rule is a test."""

from __future__ import annotations

import json
import re
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.engine.report import FAILING, check, loud, outcomes

from reportcheck.results import Report
from reportcheck.rulebook.compile import LEVELS, compile_rules
from reportcheck.rulebook.expression import parse
from reportcheck.rulebook.model import read_rule

BOOK = compile_rules(Path(__file__).resolve().parents[2] / "rules")
RULES: list[dict[str, Any]] = BOOK["rules"]
BY_ID = {rule["id"]: rule for rule in RULES}
KINDS = ("holds", "contradicted", "silent", "near_miss")
YEAR = re.compile(r"(20\d\d)年")
RATES = {"rate.execution", "rate.arrival", "rate.drop"}

every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule["id"] for rule in RULES])
RELATED = [rule for rule in RULES if "relation" in rule]


def _examples(kind: str) -> list[Any]:
    return [
        pytest.param(rule["id"], text, id=f"{rule['id']}-{at}")
        for rule in RULES
        for at, text in enumerate(rule["examples"].get(kind, ()), start=1)
    ]


def _checked(rule: str, text: str) -> Report:
    """A whole report as it stands; a sentence under a title of the year that it speaks of."""
    year = YEAR.search(text)
    title = "" if "\n" in text else f"松溪县{year[1] if year else 2023}年度某某项目支出绩效自评报告"
    profile = BY_ID[rule].get("example_profile", "general")
    with tempfile.TemporaryDirectory() as folder:
        recipes = [Path(folder, "recipe.yaml")] if "example_recipe" in BY_ID[rule] else []
        for path in recipes:
            path.write_text(json.dumps(BY_ID[rule]["example_recipe"]), "utf-8")
        return check(*text.splitlines(), title=title, profile=profile, recipes=tuple(map(str, recipes)))


def _told(report: Report, rule: str) -> list[str]:
    """The rules that an example's findings name: notes only where the rule itself is one."""
    findings = report.findings if BY_ID[rule]["level"] == "note" else loud(report)
    return [finding.rule for finding in findings]


def _needed(rule: dict[str, Any]) -> set[str]:
    """A witness contradicts nothing; headings, dates, slips of a unit and directions are judged only where wrong."""
    if rule.get("witness"):
        return {"holds", "silent", "near_miss"}
    if rule["kind"] == "heading" or rule.get("unit_slip") or rule.get("part") in ("direction", "calendar"):
        return {"contradicted", "silent", "near_miss"}
    return set(KINDS)


@pytest.mark.parametrize(("rule", "text"), _examples("holds"))
def test_holds(rule: str, text: str) -> None:
    report = _checked(rule, text)
    assert [outcome for outcome in outcomes(report, rule) if outcome.startswith("holds")]
    assert rule not in _told(report, rule)
    assert not loud(report)


@pytest.mark.parametrize(("rule", "text"), _examples("contradicted"))
def test_contradicted(rule: str, text: str) -> None:
    assert rule in _told(_checked(rule, text), rule)


@pytest.mark.parametrize(("rule", "text"), _examples("contradicted"))
def test_contradicted_once(rule: str, text: str) -> None:
    """One slip, one finding: nothing else is said of an example."""
    assert _told(_checked(rule, text), rule) == [rule]


@pytest.mark.parametrize(("rule", "text"), _examples("silent"))
def test_silent(rule: str, text: str) -> None:
    report = _checked(rule, text)
    assert not [finding for finding in report.findings if finding.rule == rule]
    assert not [outcome for outcome in outcomes(report, rule) if outcome in FAILING]


@pytest.mark.parametrize(("rule", "text"), _examples("near_miss"))
def test_near_miss(rule: str, text: str) -> None:
    """What looks wrong to this rule and is sound is accused by no rule."""
    report = _checked(rule, text)
    assert not [finding.message for finding in report.findings if finding.rule == rule or finding.level != "note"]


def test_ids_are_unique() -> None:
    assert not [name for name, times in Counter(rule["id"] for rule in RULES).items() if times > 1]
    assert len(RULES) > 10


@every_rule
def test_a_rule_has_its_page(rule: dict[str, Any]) -> None:
    for key in ("title", "known_problems"):
        assert set(rule[key]) >= {"zh", "en"}
        assert all(str(words).strip() for words in rule[key].values())
        assert re.search(r"[\u4e00-\u9fff]", rule[key]["zh"])
        assert re.search(r"[a-z]{3}", rule[key]["en"])
    assert rule["basis"].strip()
    assert rule["level"] in LEVELS


@every_rule
def test_a_rule_has_examples_of_each_kind(rule: dict[str, Any]) -> None:
    examples = rule["examples"]
    assert set(examples) <= set(KINDS)
    assert {kind for kind in KINDS if examples.get(kind)} >= (_needed(rule) if examples else set())
    texts = [text for kind in examples for text in examples[kind]]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("rule", RELATED, ids=[rule["id"] for rule in RELATED])
def test_relations_parse_and_name_known_roles(rule: dict[str, Any]) -> None:
    expression = parse(rule["relation"])
    roles = {entry["role"] for entry in BOOK["lexicon"]["roles"]} | RATES
    used = {term.role for sides in expression.alternatives for side in sides for term in side}
    assert used | set(expression.results) <= roles
    assert read_rule(rule).expression == expression
