"""Every rule has its page, and every example of every rule is a test."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from reportcheck.config import Settings
from reportcheck.examples import check_files_of_example, inspect_example, judge_example
from reportcheck.rulebook.compile import LEVELS, compile_rules
from reportcheck.rulebook.expression import parse
from reportcheck.rulebook.model import EXAMPLE_KINDS, read_rule, spell_example

BOOK = compile_rules(Path(__file__).resolve().parents[2] / "rules")
RULES: list[dict[str, Any]] = BOOK["rules"]
BY_ID = {rule["id"]: rule for rule in RULES}
RATES = {"rate.execution", "rate.arrival", "rate.drop"}

every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule["id"] for rule in RULES])
RELATED = [rule for rule in RULES if "relation" in rule]


EXAMPLES = [
    pytest.param(rule, kind, text, id=f"{rule['id']}-{kind}-{at}")
    for rule in RULES
    for kind in EXAMPLE_KINDS
    for at, text in enumerate(rule["examples"].get(kind, ()), start=1)
]


def _needed(rule: dict[str, Any]) -> set[str]:
    """A witness contradicts nothing; headings, dates, slips of a unit and directions are judged only where wrong."""
    if rule.get("witness"):
        return {"holds", "silent", "near_miss"}
    if rule["kind"] == "heading" or rule.get("unit_slip") or rule.get("part") in ("direction", "calendar"):
        return {"contradicted", "silent", "near_miss"}
    return set(EXAMPLE_KINDS)


@pytest.mark.parametrize(("rule", "kind", "text"), EXAMPLES)
def test_example(rule: dict[str, Any], kind: str, text: str | dict[str, str]) -> None:
    """Each comes out as its kind says; one slip is one finding, and what is near to one is accused by no rule."""
    if isinstance(text, str):
        report = inspect_example(rule, text, Settings()).report
    else:
        report = check_files_of_example(rule, text, Settings())
    assert judge_example(rule, kind, report) == ("", ())


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
    assert set(examples) <= set(EXAMPLE_KINDS)
    assert {kind for kind in EXAMPLE_KINDS if examples.get(kind)} >= (_needed(rule) if examples else set())
    texts = [spell_example(text) for kind in examples for text in examples[kind]]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("rule", RELATED, ids=[rule["id"] for rule in RELATED])
def test_relations_parse_and_name_known_roles(rule: dict[str, Any]) -> None:
    expression = parse(rule["relation"])
    roles = {entry["role"] for entry in BOOK["lexicon"]["roles"]} | RATES
    used = {term.role for sides in expression.alternatives for side in sides for term in side}
    assert used | set(expression.results) <= roles
    assert read_rule(rule).expression == expression
