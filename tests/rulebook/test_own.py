"""Rules of one's own: added to the book, never mixed with it, and mistakes told with file and line."""

from __future__ import annotations

import os
import pickle
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml

from reportcheck import check
from reportcheck.rulebook.compile import RulebookError
from reportcheck.rulebook.genres import genres, parts
from reportcheck.rulebook.load import book_with, built_in, load, rule_ids, rules_version, using
from reportcheck.rulebook.model import rule_by_id
from reportcheck.rulebook.profile import read_profile
from reportcheck.statements.lexicon import lexicon

ROLE = """\
- role: retained
  zh: 扣留的质量保证金
  en: retention money
  before: [扣留质量保证金]
"""
RULE = """\
- id: OWN-RETENTION
  title: 扣留等于审定减支付
  kind: identity
  relation: retained = approved - spent
  level: error
  basis: 某通知
  examples: {}
"""
PROFILE = """\
extends: general
title: {zh: 青岚县, en: Qinglan}
valid_from: "2023-01-01"
basis: 某办法
"""
FAMILY = "- {id: road-means, complete: true, members: [财政奖补, 村民筹资], basis: 某办法}\n"
TITLE = "松溪县2023年度某某项目支出绩效自评报告\n"
WRONG = "2023年泵站改造工程审定金额312.40万元，已支付303.03万元，扣留质量保证金9.73万元。\n"

Put = Callable[[str, str], Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(name: str, text: str) -> Path:
        path = tmp_path / "own" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8")
        return path

    return write


@pytest.fixture
def own(put: Put) -> str:
    put("lexicon/roles.yaml", ROLE)
    return str(put("rules/retention.yaml", RULE).parent.parent)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TITLE + WRONG, "utf-8")
    return path


def told(path: Path, **settings: object) -> list[str]:
    return [finding.rule for finding in check(path, **settings).findings]


def mistake(folder: Path) -> RulebookError:
    with pytest.raises(RulebookError) as caught:
        book_with((str(folder),))
    return caught.value


def test_own_rules_are_in_force_for_one_check_only(own: str, report: Path) -> None:
    for _ in range(2):
        assert told(report) == []
        assert told(report, rules=(own,)) == ["OWN-RETENTION"]


def test_everything_made_from_a_book_stays_with_it(own: str) -> None:
    book = book_with((own,))
    before = (lexicon(), rule_by_id(), read_profile("general"))
    with using(book):
        assert "扣留质量保证金" in lexicon().cues
        assert "OWN-RETENTION" in rule_by_id()
        assert rule_ids()[-1] == "OWN-RETENTION"
        inside = lexicon()
        with using(built_in()):
            assert lexicon() is before[0]
        assert lexicon() is inside
    assert (lexicon(), rule_by_id(), read_profile("general")) == before
    assert "扣留质量保证金" not in lexicon().cues


def test_threads_with_different_books(own: str, report: Path) -> None:
    found: dict[int, list[str]] = {}

    def run(at: int) -> None:
        found[at] = [name for _ in range(5) for name in told(report, rules=(own,) if at % 2 else ())]

    threads = [threading.Thread(target=run, args=(at,)) for at in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {0: [], 1: ["OWN-RETENTION"] * 5, 2: [], 3: ["OWN-RETENTION"] * 5}


def test_records_that_are_made_later_know_their_book(own: str, report: Path) -> None:
    checked = check(report, rules=(own,))
    assert [relation.rule for relation in checked.relations] == ["OWN-RETENTION"]
    assert [entry.fate for entry in pickle.loads(pickle.dumps(checked)).ledger]


def test_the_version_tells_the_rules_apart(own: str, put: Put) -> None:
    plain = rules_version("general")
    with using(book_with((own,))):
        with_own = rules_version("general")
    path = put("rules/retention.yaml", RULE.replace("error", "warning"))
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 1_000_000_000))
    with using(book_with((own,))):
        changed = rules_version("general")
    assert len({plain, with_own, changed}) == 3


def test_a_changed_rule_is_in_force_at_once(own: str, put: Put, report: Path) -> None:
    assert check(report, rules=(own,)).findings[0].level == "error"
    path = put("rules/retention.yaml", RULE.replace("error", "warning"))
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 1_000_000_000))
    assert check(report, rules=(own,)).findings[0].level == "warning"


def test_an_unchanged_book_is_made_once(own: str) -> None:
    assert book_with((own,)) is book_with((own,))
    assert book_with(()) is built_in()


def test_words_families_and_profiles(put: Put) -> None:
    put("lexicon/roles.yaml", "- {role: spent, before: [花用]}\n")
    put("lexicon/words.yaml", "previous: [前年]\nopeners: {open: [内含]}\n")
    put("lexicon/claims.yaml", "claims: {all_kept: [全部留存]}\n")
    put("lexicon/parts.yaml", "- {part: safety, title: {zh: 安全, en: safety}, words: [安全生产]}\n")
    put("profiles/qinglan.yaml", PROFILE + "required: {evaluation: [safety]}\n")
    folder = put("families.yaml", FAMILY).parent
    base = load()
    book = book_with((str(folder),)).data
    assert book["families"][:-1] == base["families"]
    assert book["families"][-1]["id"] == "road-means"
    assert book["lexicon"]["words"]["previous"] == [*base["lexicon"]["words"]["previous"], "前年"]
    assert "内含" in book["lexicon"]["words"]["openers"]["open"]
    assert book["profiles"]["qinglan"]["grades"] == base["profiles"]["general"]["grades"]
    assert book["profiles"]["qinglan"]["required"]["evaluation"] == ["safety"]
    with using(book_with((str(folder),))):
        assert lexicon().cues["花用"].role == "spent"
        assert lexicon().cues["支出"].role == "spent"
        assert lexicon().claims["全部留存"] == "all_kept"
        assert read_profile("qinglan").title["zh"] == "青岚县"
    assert "花用" not in lexicon().cues
    assert "前年" not in base["lexicon"]["words"]["previous"]


def test_two_folders_and_what_they_say_twice(put: Put, own: str, tmp_path: Path) -> None:
    other = tmp_path / "other" / "rules" / "more.yaml"
    other.parent.mkdir(parents=True)
    other.write_text(RULE.replace("OWN-RETENTION", "OWN-OTHER"), "utf-8")
    assert [rule["id"] for rule in book_with((own, str(tmp_path / "other"))).data["rules"]][-2:] == [
        "OWN-RETENTION",
        "OWN-OTHER",
    ]
    other.write_text(RULE, "utf-8")
    with pytest.raises(RulebookError) as caught:
        book_with((own, str(tmp_path / "other")))
    assert str(other) in str(caught.value)
    assert f"{own}/rules/retention.yaml:1" in str(caught.value)


CLASHES = [
    (
        "rules/a.yaml",
        RULE.replace("OWN-RETENTION", "FUND-REST").replace("retained", "rest"),
        "rules/rules/funds.yaml:2",
    ),
    ("families.yaml", FAMILY.replace("road-means", "sex"), "rules/families.yaml"),
    ("profiles/mof-2020.yaml", PROFILE, "rules/profiles/mof-2020.yaml"),
    ("lexicon/roles.yaml", ROLE.replace("扣留质量保证金]", "支出]"), "rules/lexicon/roles.yaml"),
    ("lexicon/claims.yaml", "claims: {mine: [全部到位]}", "rules/lexicon/claims.yaml"),
    ("lexicon/parts.yaml", "- {part: budget, title: {zh: 一, en: one}}", "rules/lexicon/parts.yaml"),
]


@pytest.mark.parametrize(("name", "text", "where"), CLASHES, ids=[name for name, _, _ in CLASHES])
def test_what_is_taken_names_both_places(put: Put, name: str, text: str, where: str) -> None:
    path = put(name, text)
    folder = path.parent if name == "families.yaml" else path.parent.parent
    problem = mistake(folder)
    for lang in ("zh", "en"):
        assert problem.sentence(lang).startswith(f"{path}:1")
        assert where in problem.sentence(lang)


MISTAKES = [
    ("rules/a.yaml", "a: 1", 1, "list", "列表"),
    ("rules/a.yaml", "- {kind: identity}", 1, "`id`", "id"),
    ("rules/a.yaml", RULE.replace("OWN-RETENTION", "own"), 1, "FUND-SAVED", "FUND-SAVED"),
    ("rules/a.yaml", RULE.replace("identity", "heading"), 3, "identity, ratio", "identity, ratio"),
    ("rules/a.yaml", RULE.replace("level: error", "level: bad"), 1, "error, warning, note", "error, warning, note"),
    ("rules/a.yaml", RULE.replace("  basis: 某通知\n", ""), 1, "`basis`", "缺少 basis"),
    ("rules/a.yaml", RULE + "  levle: 1\n", 8, "did you mean `level`", "是否想用 level"),
    (
        "rules/a.yaml",
        RULE.replace("retained", "rest").replace("approved", "aproved"),
        4,
        "did you mean approved",
        "是否想用 approved",
    ),
    ("rules/a.yaml", RULE.replace("retained", "rest").replace("= ", "+ "), 4, "a relation like", "relation 应写作"),
    ("rules/a.yaml", RULE.replace("retained", "rest").replace("{}", "{hold: []}"), 7, "near_miss", "near_miss"),
    ("rules/a.yaml", RULE.replace("retained", "rest").replace("{}", "{holds: [1]}"), 7, "texts", "文字"),
    ("rules/a.yaml", "- id: }", 1, "valid YAML", "有效的 YAML"),
    ("rules/a.yaml", "- " + "[" * 40 + "]" * 40, 1, "levels of nesting", "嵌套"),
    ("lexicon/roles.yaml", ROLE.replace("before", "befor"), 4, "before", "before"),
    ("lexicon/roles.yaml", ROLE.replace("retained", "rate.own"), 1, "not score, rate", "不能以 score"),
    ("lexicon/roles.yaml", "- {role: retained, before: [扣留]}", 1, "new role", "新角色"),
    ("lexicon/roles.yaml", ROLE.replace("[扣留质量保证金]", "质量保证金"), 4, "list of words", "词的列表"),
    ("lexicon/words.yaml", "previus: [前年]", 1, "did you mean `previous`", "是否想用 previous"),
    ("lexicon/words.yaml", "previous: 前年", 1, "list of words", "词的列表"),
    ("lexicon/words.yaml", "openers: [内含]", 1, "lists by name", "按名称"),
    ("lexicon/word.yaml", "previous: [前年]", 0, "words.yaml", "words.yaml"),
    ("families.yaml", "- {id: a, members: [甲, 乙]}", 1, "`complete`", "complete"),
    ("families.yaml", FAMILY.replace("true", "maybe"), 1, "true or false", "true 或 false"),
    ("profiles/a.yaml", PROFILE + "grade: []\n", 5, "not `grade`", "而不是 grade"),
    ("profiles/a.yaml", PROFILE + "required: {evaluation: [bugdet]}\n", 5, "did you mean budget", "是否想用 budget"),
    ("profiles/a.yaml", PROFILE.replace("general", "none"), 1, "extends", "extends"),
    ("own.yaml", RULE, 0, "nothing reads this file", "不会被读取"),
    ("rules/a.yml", RULE, 0, "nothing reads this file", "不会被读取"),
]


@pytest.mark.parametrize(("name", "text", "line", "english", "chinese"), MISTAKES)
def test_a_mistake_names_file_line_and_what_was_expected(
    put: Put, tmp_path: Path, name: str, text: str, line: int, english: str, chinese: str
) -> None:
    path = put(name, text)
    problem = mistake(tmp_path / "own")
    assert (problem.path, problem.line) == (path, line)
    assert english in problem.sentence("en")
    assert chinese in problem.sentence("zh")
    assert pickle.loads(pickle.dumps(problem)).sentence("zh") == problem.sentence("zh")


def test_a_folder_that_is_none_or_holds_nothing(tmp_path: Path) -> None:
    assert "文件夹" in mistake(tmp_path / "none").sentence("zh")
    (tmp_path / "empty").mkdir()
    assert "rules/*.yaml" in mistake(tmp_path / "empty").sentence("en")


def test_a_file_that_is_no_text(put: Put, tmp_path: Path) -> None:
    put("rules/a.yaml", "").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in mistake(tmp_path / "own").sentence("zh")
    put("lexicon/words.yaml", "").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in mistake(tmp_path / "own").sentence("en")


WHOLE = {
    "rules/a.yaml": RULE + "  message: 称{claim}\n  witness: false\n  what: 一\n  example_profile: general\n",
    "lexicon/roles.yaml": ROLE + "  after: [已扣]\n  whole: [扣留质量保证金]\n  stems: [扣下]\n  prefixes: [已]\n",
    "lexicon/parts.yaml": "- {part: own, title: {zh: 甲, en: a}, words: [甲], roles: [spent], parts: [budget]}\n",
    "lexicon/genres.yaml": "- {genre: memo, title: {zh: 甲, en: a}, named: [[甲]], not_named: [甲], headings: [乙]}\n",
    "lexicon/claims.yaml": "claims: {all_kept: [全部留存]}\ngrade_heads: [评为]\n",
    "lexicon/words.yaml": "previous: [前年]\nopeners: {open: [内含]}\n",
    "lexicon/scores.yaml": "totals: [总共得]\nframes: [[[甲], [乙]]]\n",
    "families.yaml": "- {id: a, complete: true, members: [甲, 乙], whole: [丙], parts: [[甲], [乙]], basis: 某}\n",
    "profiles/own.yaml": PROFILE
    + "grades: [{band: good, least: 80, label: 良}]\nweights: {evaluation: [{part: output, words: [产出], full: 40}]}\n"
    + "required: {evaluation: [budget]}\n",
}
ODD = [None, 5, True, "x", "", [], [5], [None], [[]], ["x", {}], {}, {"zh": 5}, {"a": {"b": []}}]


def _changed(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Copies of a value in each of which one place holds something odd."""
    if path:
        yield from ((path, odd) for odd in ODD)
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield from _changed(inner, (*path, key))


@pytest.mark.slow
@pytest.mark.parametrize("name", WHOLE)
def test_odd_values_are_mistakes_or_do_no_harm(put: Put, tmp_path: Path, report: Path, name: str) -> None:
    """No value in any place makes a check crash: either it is told, or the book works."""
    for other in {"lexicon/roles.yaml"} - {name}:
        put(other, ROLE)
    if name != "rules/a.yaml":
        put("rules/a.yaml", RULE.replace("retained", "rest"))
    own = put(name, WHOLE[name])
    folder = (str(tmp_path / "own"),)
    profile = "own" if name.startswith("profiles") else "general"
    assert check(report, rules=folder, profile=profile).status in ("checked", "nothing_checked")
    told = right = 0
    for at, (path, odd) in enumerate(_changed(yaml.safe_load(WHOLE[name]))):
        content = yaml.safe_load(WHOLE[name])
        target = content
        for key in path[:-1]:
            target = target[key]
        target[path[-1]] = odd
        own.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
        os.utime(own, ns=(0, at))
        try:
            checked = check(report, rules=folder, profile=profile)
        except RulebookError as error:
            told += str(own) in error.sentence("zh")
        else:
            assert checked.status in ("checked", "nothing_checked"), (path, odd)
            right += 1
            with using(book_with(folder)):
                assert genres()
                assert parts()
    assert told
    assert told + right == sum(1 for _ in _changed(yaml.safe_load(WHOLE[name])))
