"""`reportcheck learn`, and what `check --recipes` makes of a recipe that was confirmed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Ran

from reportcheck import check
from reportcheck.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
TABLE = """\
2023年渠道维修物料表
单位：元
项目|甲栏|乙栏|丙栏
清淤|3186.45|2871.32|315.13
护坡|4512.07|3329.68|1182.39
闸门|2754.91|1967.25|778.66
泵房|6938.54|5124.77|1813.77
便道|1875.36|1266.49|608.87
"""
OTHER_YEAR = """\
2024年林道管护物料表
单位：万元
项目|甲栏|乙栏|丙栏
护栏|18.64|11.29|7.53
涵洞|25.17|13.40|11.77
"""
SHOWN = re.compile(r"<!-- real output of reportcheck learn[^\n]*\n```yaml\n(.*?)```\n", re.DOTALL)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Ran]:
    """The command line in a folder that holds the table."""
    monkeypatch.chdir(tmp_path)
    Path("物料明细表.txt").write_text(TABLE, "utf-8")

    def ran(*argv: str) -> Ran:
        status = main(list(argv))
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran


def _confirm(path: str) -> None:
    text = Path(path).read_text("utf-8")
    assert text.count("confirmed: false") == 1
    Path(path).write_text(text.replace("confirmed: false", "confirmed: true"), "utf-8")


def test_the_recipe_is_what_the_page_shows(run: Callable[..., Ran]) -> None:
    ran = run("learn", "物料明细表.txt")
    (shown,) = SHOWN.findall((ROOT / "docs" / "recipes.md").read_text("utf-8"))
    assert (ran.status, ran.out, ran.err) == (0, shown, "")
    english = run("learn", "物料明细表.txt", "--lang", "en").out
    assert "# 丙栏 = 甲栏 − 乙栏: holds in 4 of 5 rows (table T3 2023年渠道维修物料表)" in english
    assert [line for line in english.splitlines() if not line.startswith("#")] == [
        line for line in shown.splitlines() if not line.startswith("#")
    ]


def test_a_confirmed_relation_is_checked_wherever_the_header_is_the_same(run: Callable[..., Ran]) -> None:
    written = run("learn", "物料明细表.txt", "-o", "配方.yaml")
    assert (written.status, written.out) == (0, "")
    assert "1 条" in written.err
    Path("林道.txt").write_text(OTHER_YEAR, "utf-8")
    plain = run("check", "林道.txt", "物料明细表.txt")
    assert (plain.status, plain.out) == (0, "林道.txt: nothing_checked: 没有可核对的关系\n")
    waiting = run("check", "林道.txt", "--recipes", "配方.yaml")
    assert (waiting.status, waiting.out) == (0, "林道.txt: nothing_checked: 没有可核对的关系\n")
    assert "1 条关系未确认" in waiting.err
    assert "1 relations" in run("check", "林道.txt", "--recipes", "配方.yaml", "--lang", "en").err
    _confirm("配方.yaml")
    ran = run("check", "林道.txt", "物料明细表.txt", "--recipes", "配方.yaml", "--notes")
    assert ran.status == 1
    first, second = ran.out.splitlines()
    assert first.startswith("林道.txt:T3R2C4: TABLE-RECIPE error")
    assert "已确认的列间关系“丙栏 = 甲栏 − 乙栏”不成立：18.64 − 11.29 = 7.35 ≠ 7.53。可能的笔误：7.53应为7.35" in first
    assert second.startswith("物料明细表.txt:T3R4C2: TABLE-RECIPE error")
    assert "未确认" not in ran.err


def test_recipes_in_python(run: Callable[..., Ran]) -> None:
    run("learn", "物料明细表.txt", "-o", "配方.yaml")
    _confirm("配方.yaml")
    assert [finding.rule for finding in check("物料明细表.txt").findings] == ["TABLE-INFERRED"]
    assert [finding.rule for finding in check("物料明细表.txt", recipes=("配方.yaml",)).findings] == ["TABLE-RECIPE"]
    with pytest.raises(ValueError, match=r"没有\.yaml"):
        check("物料明细表.txt", recipes=("没有.yaml",))


def test_a_file_that_is_there_is_not_written_over(run: Callable[..., Ran]) -> None:
    Path("配方.yaml").write_text("- mine\n", "utf-8")
    ran = run("learn", "物料明细表.txt", "-o", "配方.yaml")
    assert ran.status == 2
    assert "配方.yaml 已存在" in ran.err
    assert Path("配方.yaml").read_text("utf-8") == "- mine\n"
    assert "无法写入" in run("learn", "物料明细表.txt", "-o", "没有/配方.yaml").err


def test_where_nothing_is_inferred_nothing_is_written(run: Callable[..., Ran]) -> None:
    Path("空.txt").write_text("松溪县2023年度绩效自评报告\n支出12万元。\n", "utf-8")
    ran = run("learn", "空.txt", "-o", "配方.yaml")
    assert (ran.status, ran.out) == (0, "")
    assert "没有推断出" in ran.err
    assert not Path("配方.yaml").exists()


def test_a_file_that_cannot_be_read(run: Callable[..., Ran]) -> None:
    ran = run("learn", "没有.docx")
    assert ran.status == 2
    assert ran.err.startswith("没有.docx: ")


def test_a_mistake_in_a_recipe_is_wrong_usage(run: Callable[..., Ran]) -> None:
    Path("配方.yaml").write_text("- columns: [甲, 乙, 丙]\n  relation: C3 = C1 # C2\n", "utf-8")
    ran = run("check", "物料明细表.txt", "--recipes", "配方.yaml")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("reportcheck: 配方.yaml:2: relation 应写作 C4 = C2 - C3")
    assert (
        "配方.yaml:2: expected a relation like"
        in run("check", "物料明细表.txt", "--recipes", "配方.yaml", "--lang", "en").err
    )


def test_what_is_inferred_is_shown_with_the_table(run: Callable[..., Ran]) -> None:
    shown = run("show", "物料明细表.txt", "--tables").out
    (line,) = [line for line in shown.splitlines() if "C4 = C2 − C3" in line]
    assert "丙栏 = 甲栏 − 乙栏  由多数行推定  R2 R3 R4 R5 R6  成立 4，矛盾 1" in line


@pytest.mark.parametrize("content", [None, "没有表格。", TABLE])
def test_no_name_of_a_file_forges_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    monkeypatch.chdir(tmp_path)
    if content:
        Path("甲\n合计.txt").write_text(content, "utf-8")
    main(["learn", "甲\n合计.txt", "-o", "乙\n丙.yaml"])
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("甲␊合计.txt")
