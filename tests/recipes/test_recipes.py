"""Recipes: relations as text, layouts, what is written and read again, and mistakes told with file and line."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.little_reports import few

from reportcheck.recipes.model import ColumnRelation, Recipe, Slot, column_name, parse_relation
from reportcheck.recipes.read import RecipeError, read_recipe_file, read_recipes
from reportcheck.recipes.write import Learned, write_recipes

DIFFERENCE = ColumnRelation("sum", 4, (Slot(2), Slot(3, -1)))
ENTRY = "- columns: [项目, 甲栏, 乙栏, 丙栏]\n  relation: {relation}\n  confirmed: {confirmed}\n"


def entry(relation: str = "C4 = C2 - C3", confirmed: str = "true") -> str:
    return ENTRY.format(relation=relation, confirmed=confirmed)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("C4 = C2 - C3", DIFFERENCE),
        ("c4=c2−c3", DIFFERENCE),
        ("Ｃ４ ＝ Ｃ２ － Ｃ３", DIFFERENCE),
        ("C5 = C2 + C3 - C4", ColumnRelation("sum", 5, (Slot(2), Slot(3), Slot(4, -1)))),
        ("C4 = C2 ÷ C3", ColumnRelation("ratio", 4, (Slot(2, 1, 0), Slot(3, 0, 1)))),
        ("C4 = C2 × C3", ColumnRelation("product", 4, (Slot(2), Slot(3)))),
        ("C5 = C2 * C3 * C4", ColumnRelation("product", 5, (Slot(2), Slot(3), Slot(4)))),
    ],
)
def test_a_relation_is_read_and_written(text: str, relation: ColumnRelation) -> None:
    assert parse_relation(text) == relation
    assert parse_relation(relation.code()) == relation


@pytest.mark.parametrize(
    "text",
    [
        *("", "C4", "C4 = C2", "C4 = C2 - C4", "C4 = C2 + C2", "C4 = C2 - C3 / C5", "C4 = C2 / C3 / C5"),
        *("C0 = C1 + C2", "C4 = -C2 + C3", "C4 = C2 * C3 * C5 * C6", "C4 == C2 + C3", "C4 = C2 + C3 or 1"),
        "丙栏 = 甲栏 - 乙栏",
    ],
)
def test_what_is_no_relation(text: str) -> None:
    assert parse_relation(text) is None


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (["支出数"], "支出数"),
        (["2023年预算", "支出 数（万元）"], "某年预算/支出数"),
        (["2023年度", "2022"], "某年度/某年"),
        (["执行率(%)"], "执行率"),
        (["第2023号"], "第2023号"),
        (["栏（个）"], "栏(个)"),
    ],
)
def test_years_units_and_blanks_do_not_count_in_a_layout(path: list[str], name: str) -> None:
    assert column_name(path) == name
    assert column_name([name]) == name


@given(
    names=st.lists(st.text(max_size=8), min_size=3, max_size=6).map(
        lambda names: [column_name([name]) for name in names]
    ),
    words=st.text(max_size=12),
)
@few
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, names: list[str], words: str) -> None:
    recipe = Recipe(tuple(names), ColumnRelation("sum", 1, (Slot(2), Slot(3, -1))))
    path = tmp_path_factory.mktemp("recipes") / "recipe.yaml"
    text = write_recipes(words, [Learned(recipe, words, 8, 9, words)], "zh")
    path.write_text(text, "utf-8")
    ((read, confirmed),) = read_recipe_file(path)
    assert not confirmed
    assert read == recipe


def test_only_confirmed_relations_are_used_each_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(entry() + entry() + entry("C4 = C2 + C3", "false"), "utf-8")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "b.yml").write_text(
        "- columns: [项目, 2023年甲栏, 乙栏]\n  relation: C3 = C1 / C2\n", "utf-8"
    )
    (tmp_path / "deeper" / "empty.yaml").touch()
    (tmp_path / "notes.txt").write_text("no recipe", "utf-8")
    read = read_recipes((str(tmp_path),))
    assert read.confirmed == {("项目", "甲栏", "乙栏", "丙栏"): [DIFFERENCE]}
    assert read.waiting == 2


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(entry(confirmed="false"), "utf-8")
    assert not read_recipes((str(path),)).confirmed
    path.write_text(entry(), "utf-8")
    os.utime(path, ns=(1, 1))
    assert read_recipes((str(path),)).confirmed


@pytest.mark.parametrize(
    ("text", "line", "zh", "en"),
    [
        ("columns: []\n", 1, "应为列表", "expected a list of relations"),
        (entry() + "- 项目\n", 4, "应为一条关系", "expected a relation with `columns`"),
        (entry() + "- columns: [a, b, c]\n", 4, "应为一条关系", "expected a relation with `columns`"),
        (entry() + "  level: error\n", 4, "而不是 level", "not level"),
        ("- relation: C3 = C1 + C2\n  columns: 项目\n", 2, "至少 3 列", "3 at least"),
        ("- relation: C3 = C1 + C2\n  columns: [项目, 甲栏]\n", 2, "至少 3 列", "3 at least"),
        ("- relation: C3 = C1 + C2\n  columns: [项目, 甲栏, [乙栏]]\n", 2, "应为文字", "name of a column"),
        (entry("丙栏 = 甲栏 - 乙栏"), 2, "而不是 丙栏 = 甲栏 - 乙栏", "not 丙栏 = 甲栏 - 乙栏"),
        (entry("[C4, C2]"), 2, "而不是 […]", "not […]"),
        (entry("7" * 99), 2, "而不是 777", "7…"),
        (entry("C5 = C2 - C3"), 2, "C1 至 C4，而不是 C5", "C1 to C4, not C5"),
        (entry(confirmed="yes"), 3, "true 或 false，而不是 yes", "true or false, not yes"),
        (entry() + "  relation: C4 = C2 + C3\n", 4, "有效的 YAML", "each key once"),
        ("- columns: [项目\n  relation: x\n", 2, "有效的 YAML", "expected valid YAML"),
    ],
)
def test_a_mistake_names_file_line_and_what_was_expected(
    tmp_path: Path, text: str, line: int, zh: str, en: str
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(RecipeError) as raised:
        read_recipes((str(path),))
    for lang, said in (("zh", zh), ("en", en)):
        sentence = raised.value.sentence(lang)
        assert sentence.startswith(f"{path}:{line}: ")
        assert said in sentence
        assert pickle.loads(pickle.dumps(raised.value)).sentence(lang) == sentence


def test_aliases_do_not_make_a_message_long(tmp_path: Path) -> None:
    lines = ["- &a0 [甲, 乙]", *(f"- &a{at} [*a{at - 1}, *a{at - 1}, *a{at - 1}]" for at in range(1, 40))]
    (tmp_path / "a.yaml").write_text("\n".join(lines), "utf-8")
    entries = "- columns: [a, b, *a]\n  relation: *a\n".replace("*a", "&x [*y, *y]", 1).replace("*y", "1")
    (tmp_path / "b.yaml").write_text(entries.replace("*a", "*x"), "utf-8")
    for name in ("a.yaml", "b.yaml"):
        with pytest.raises(RecipeError) as raised:
            read_recipes((str(tmp_path / name),))
        assert len(str(raised.value)) < len(str(tmp_path)) + 200


def test_files_and_folders_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "deep.yaml").write_text("- " + "[" * 100_000, "utf-8")
    (tmp_path / "none").mkdir()
    for name, said in (
        ("a.yaml", "UTF-8"),
        ("deep.yaml", "levels of nesting"),
        ("none", "*.yaml"),
        ("missing.yaml", "UTF-8"),
    ):
        with pytest.raises(RecipeError) as raised:
            read_recipes((str(tmp_path / name),))
        assert raised.value.sentence("zh").startswith(str(tmp_path / name))
        assert said in raised.value.sentence("en")
