"""`rules`, `rule` and `schema`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from reportcheck.rulebook.load import rule_ids

Cli = Callable[..., Any]


def test_the_list_has_every_rule(cli: Cli) -> None:
    lines = cli("rules").out.splitlines()
    assert [line.split()[0] for line in lines[1:]] == list(rule_ids())
    assert cli("rules", "--lang", "en").out.split()[:3] == ["rule", "Level", "title"]


def test_the_list_as_json(cli: Cli) -> None:
    assert [rule["id"] for rule in json.loads(cli("rules", "--format", "json").out)] == list(rule_ids())


def test_every_rule_has_a_page(cli: Cli) -> None:
    for lang in ("zh", "en"):
        for name in rule_ids():
            ran = cli("rule", name, "--lang", lang)
            assert ran.status == 0
            assert ran.out.startswith(f"# {name} ")


def test_pages_by_prefix_and_all(cli: Cli) -> None:
    first = rule_ids()[0]
    prefix = first.partition("-")[0]
    wanted = [name for name in rule_ids() if name.startswith(prefix)]
    assert [line.split()[1] for line in cli("rule", prefix.lower()).out.splitlines() if line[:2] == "# "] == wanted
    pages = cli("rule", "--all").out
    assert all(f"# {name} " in pages for name in rule_ids())


def test_unknown_rules_and_none(cli: Cli) -> None:
    ran = cli("rule", "FUND-SAVD")
    assert ran.status == 2
    assert "是否想用 FUND-SAVED" in ran.err
    assert cli("rule").status == 2


def test_the_schema(cli: Cli) -> None:
    assert json.loads(cli("schema").out)["$id"] == "urn:reportcheck:schema:output:1"
