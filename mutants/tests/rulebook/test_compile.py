"""From YAML to one dict: merging, and mistakes told with file and line."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

import pytest

from reportcheck.rulebook.compile import RulebookError, compile_rules, read_yaml, write_json

RULE = "- {id: FUND-SAVED, kind: identity, level: error, title: {zh: 节约额, en: saved}}\n"


def put(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text), "utf-8")
    return path


def test_each_folder_lands_under_its_key(tmp_path: Path) -> None:
    put(tmp_path, "families.yaml", "- {id: sex, members: [男, 女]}")
    put(tmp_path, "lexicon/roles.yaml", "spent: [支出, 使用]")
    put(tmp_path, "profiles/hunan-2022.yaml", "grades: {优: 90}")
    put(tmp_path, "rules/fund.yaml", RULE)
    put(tmp_path, "rules/rate.yaml", RULE.replace("FUND-SAVED", "RATE-SPENT"))
    book = compile_rules(tmp_path)
    assert book["families"] == [{"id": "sex", "members": ["男", "女"]}]
    assert book["lexicon"] == {"roles": {"spent": ["支出", "使用"]}}
    assert book["profiles"] == {"hunan-2022": {"grades": {"优": 90}}}
    assert [rule["id"] for rule in book["rules"]] == ["FUND-SAVED", "RATE-SPENT"]
    assert book["sources"]["RATE-SPENT"] == f"{tmp_path.name}/rules/rate.yaml:1"
    assert set(book["versions"]) == {"general", "hunan-2022"}


def test_an_empty_rulebook_compiles(tmp_path: Path) -> None:
    put(tmp_path, "rules/none.yaml", "# nothing yet\n")
    assert compile_rules(tmp_path)["rules"] == []


def test_numbers_stay_exact_and_words_stay_words(tmp_path: Path) -> None:
    path = put(tmp_path, "a.yaml", "{a: 0.10, b: 2022-01-01, c: no, d: 90, e: 12:30, f: true, g: on, h: 007}")
    assert read_yaml(path)[0] == {
        "a": "0.10",
        "b": "2022-01-01",
        "c": "no",
        "d": 90,
        "e": "12:30",
        "f": True,
        "g": "on",
        "h": "007",
    }


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("id: FUND-SAVED\n", 1, "a list of rules"),
        (RULE + "- just words\n", 2, "a mapping with an `id`"),
        (RULE + RULE, 2, "FUND-SAVED is already in"),
        (RULE + "- {id: fund_cut, kind: identity, level: error, title: x}\n", 2, "an id like FUND-SAVED"),
        ("- {id: FUND-CUT, level: error, title: x}\n", 1, "`kind`"),
        ("- {id: FUND-CUT, kind: identity, level: fatal, title: x}\n", 1, "error, warning, note"),
        ("- {id: FUND-CUT, kind: identity, level: error}\n", 1, "`title`"),
        ("- {id: FUND-CUT, kind: identity, level: error, title: {zh: 核减, en: cuts, or rests}}\n", 1, "nothing else"),
        (RULE + "- id: FUND-CUT\n  id: FUND-CUT\n", 3, "'id' is repeated"),
        (RULE + "- {id: [\n", 3, "valid YAML"),
        ("- {[a]: 1}\n", 1, "a word as key"),
    ],
)
def test_a_mistake_names_file_line_and_what_was_expected(tmp_path: Path, text: str, line: int, expected: str) -> None:
    path = put(tmp_path, "rules/fund.yaml", text)
    with pytest.raises(RulebookError) as caught:
        compile_rules(tmp_path)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert expected in caught.value.expected
    assert str(caught.value).startswith(f"{path}:{line}: ")


def test_a_rule_id_repeated_in_another_file_names_both(tmp_path: Path) -> None:
    put(tmp_path, "rules/a.yaml", RULE)
    put(tmp_path, "rules/b.yaml", RULE)
    with pytest.raises(RulebookError, match=r"b\.yaml:1: .*FUND-SAVED is already in .*a\.yaml:1"):
        compile_rules(tmp_path)


def test_version_changes_with_the_data_and_not_with_its_lines(tmp_path: Path) -> None:
    rules = put(tmp_path, "rules/fund.yaml", RULE)
    first = compile_rules(tmp_path)["versions"]["general"]
    rules.write_text("# a comment\n" + RULE, "utf-8")
    assert compile_rules(tmp_path)["versions"]["general"] == first
    rules.write_text(RULE.replace("error", "warning"), "utf-8")
    assert compile_rules(tmp_path)["versions"]["general"] != first


def test_version_depends_on_the_profile(tmp_path: Path) -> None:
    put(tmp_path, "profiles/hunan.yaml", "grades: {优: 90}")
    versions = compile_rules(tmp_path)["versions"]
    assert versions["general"] != versions["hunan"]


def test_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "rules.json"
    put(tmp_path, "rules/fund.yaml", RULE)
    write_json(tmp_path, target)
    before = target.read_text("utf-8")
    assert json.loads(before)["rules"][0]["id"] == "FUND-SAVED"
    put(tmp_path, "rules/rate.yaml", RULE)
    with pytest.raises(RulebookError):
        write_json(tmp_path, target)
    assert target.read_text("utf-8") == before
    assert not list(tmp_path.glob("*.tmp"))
