"""What the fuzz suite found, each in the smallest file that shows it."""

from __future__ import annotations

import json
import time
from decimal import Decimal, localcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.build import docx, p
from tests.documents.sheets_build import xlsx
from tests.fuzz.zips import packed, parts_of

from reportcheck import NotAnnotated, annotate, check
from reportcheck.config import Settings
from reportcheck.explain.fingerprint import _blurred, _end_of
from reportcheck.outputs import FORMATS, Look, renderer
from reportcheck.pipeline import inspect_file
from reportcheck.remembered import LONGEST, remembered
from reportcheck.results import Report
from reportcheck.statements.items.keys import merge_keys

_WRONG = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"


def _checked(folder: Path, text: str) -> Report:
    (folder / "a.txt").write_text(text, "utf-8")
    return check(folder / "a.txt", with_text=True)


def _seconds(folder: Path, text: str) -> float:
    started = time.process_time()
    _checked(folder, text)
    return time.process_time() - started


def test_numbers_of_forty_digits_are_reckoned_exactly(tmp_path: Path) -> None:
    whole = "1" * 36
    report = _checked(tmp_path, f"年初预算{whole}.00元，追加1.11元，实际使用{whole}.00元，节约2.22元。")
    assert [one.difference for one in report.findings] == ["-1.11"]


def test_the_callers_decimal_context_changes_nothing(tmp_path: Path) -> None:
    text = "年初预算5466612.37元，追加500000.11元，实际使用7479000.23元，节约28.97元。"
    usual = _checked(tmp_path, text)
    with localcontext(prec=3):
        report = _checked(tmp_path, text)
        assert list(report.relations) == list(usual.relations)
    assert report.findings == usual.findings
    assert Decimal(usual.findings[0].difference)


def test_long_names_are_no_slips_of_names() -> None:
    from collections import Counter

    name = "渠道维修" * 5_000
    assert merge_keys(Counter({name: 2, name[:-1]: 1}), []) == {}
    assert merge_keys(Counter({"渠道维修工程": 2, "渠道维修程": 1}), []) == {"渠道维修程": "渠道维修工程"}


def test_long_texts_are_not_kept() -> None:
    asked: list[str] = []

    @remembered(10)
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    short, endless = "x" * LONGEST, "x" * (LONGEST + 1)
    assert [length(short), length(short), length(endless), length(endless)] == [LONGEST] * 2 + [LONGEST + 1] * 2
    assert asked == [short, endless, endless]


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param("其中：渠道{}万元、", id="lists that open and open"),
        pytest.param("渠道{}万元、", id="one list of thousands"),
        pytest.param("其中三项渠道{}万元", id="announced counts without a mark between"),
    ],
)
def test_four_times_the_text_takes_no_sixteen_times_the_time(tmp_path: Path, pattern: str) -> None:
    def text(count: int) -> str:
        return "预算99.00万元，" + "".join(pattern.format(n) for n in range(count)) + "合计99.00万元。"

    _checked(tmp_path, text(10))
    short = min(_seconds(tmp_path, text(500)) for _ in range(2))
    assert _seconds(tmp_path, text(2_000)) < 11 * short + 0.5


def test_a_paragraph_of_thousands_of_numbers_is_not_written_thousands_of_times(tmp_path: Path) -> None:
    report = _checked(tmp_path, "渠道" + "1.50万元，" * 3_000)
    settings = Settings(ledger=True, relations=True)
    text = "".join(str(piece) for piece in renderer("json")([report], settings, Look()))
    numbers = json.loads(text)["documents"][0]["ledger"]["numbers"]
    assert len(text) < 20_000_000
    assert all(one["quote"] in one["context"] for one in numbers)
    assert numbers[1500]["context"].startswith("…")


def test_a_damaged_part_that_only_a_copy_needs_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    types = "[Content_Types].xml"
    parts = [(name, b"<Types" if name == types else data) for name, data in parts_of(docx(p(_WRONG)))]
    path.write_bytes(packed(parts))
    report = check(path)
    assert report.findings
    with pytest.raises(NotAnnotated) as refused:
        annotate(report, tmp_path / "b.docx")
    assert refused.value.code == "failed"
    assert not (tmp_path / "b.docx").exists()


def test_a_page_saved_as_one_file_and_cut_is_partial(tmp_path: Path) -> None:
    page = f"<html><p>{_WRONG}</p></html>"
    head = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'
    head += "Content-Type: text/html; charset=utf-8\n\n"
    path = tmp_path / "a.mht"
    path.write_text(f"{head}{page}\n--b--\n", "utf-8")
    assert check(path).status == "checked"
    path.write_text(f"{head}{page}", "utf-8")
    report = check(path)
    assert (report.status, report.unread_parts[0]["description"]) == ("partial", "文件结尾缺失，可能不完整")
    assert check(path, lang="en").unread_parts[0]["description"] == "its end is missing"
    path.write_bytes(b'Content-Type: multipart/related; type="text/htm')
    report = check(path)
    assert (report.status, report.error_code) == ("unreadable", "truncated")


@pytest.mark.parametrize("name", [one.name for one in FORMATS.values() if not one.binary])
def test_no_output_hands_controls_of_a_file_to_the_terminal(tmp_path: Path, name: str) -> None:
    (tmp_path / "x\n\x1b]0;y\x07\u202e\x9b2J.txt").write_text(f"水利\x9b2J\u2066局自评报告\n\n{_WRONG}", "utf-8")
    (path,) = tmp_path.iterdir()
    report = check(path, with_text=True)
    assert report.findings
    text = "".join(str(piece) for piece in renderer(name)([report], Settings(relations=True, ledger=True), Look()))
    assert not set(text) & set("\x1b\x07\u202e\x9b\u2066")


def test_colours_are_still_ours(tmp_path: Path) -> None:
    report = _checked(tmp_path, _WRONG)
    text = "".join(str(piece) for piece in renderer("terminal")([report], Settings(), Look(colour=True)))
    assert "\x1b[1m" in text


def test_a_table_whose_rows_have_no_cells(tmp_path: Path) -> None:
    """The label of a unit is looked for in tables, and a row below merged cells has none of its own."""
    path = tmp_path / "a.html"
    path.write_text(
        "<html><p>说明。</p><table><tr><td rowspan=2>项目<td rowspan=2>预算<tr></tr><tr><td>渠道<td>12</table>", "utf-8"
    )
    assert check(path).status == "nothing_checked"


def test_a_thousand_scores_in_one_breath_take_time_in_proportion(tmp_path: Path) -> None:
    def text(numbers: int) -> str:
        return (
            "指标得分情况\n各项指标得分为：" + "、".join(f"{number % 10 + 1}.5分" for number in range(numbers)) + "。"
        )

    _seconds(tmp_path, text(10))
    assert _seconds(tmp_path, text(16_000)) < 8 * _seconds(tmp_path, text(4_000)) + 1


def test_an_endless_clause_is_not_carried_by_each_of_its_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("预算" + "1万元" * 3_000, "utf-8")
    facts = inspect_file(path).analyses[0].statements.facts
    assert len(facts) == 3_000
    assert sum(len(fact.lead) for fact in facts) < 2_000_000


def test_a_text_that_says_the_figure_of_many_cells_many_times(tmp_path: Path) -> None:
    def text(numbers: int) -> str:
        return "2023年渠道养护预算30万元。\n项目\t预算\n" + "渠道\t1%\n" * numbers + "完成率" + "1%" * numbers

    _seconds(tmp_path, text(10))
    assert _seconds(tmp_path, text(4_000)) < 8 * _seconds(tmp_path, text(1_000)) + 1


@given(st.text(alphabet="支出、 0123456789.（）一二\n", max_size=3_000))
def test_the_words_before_a_number_are_the_same_however_long_the_text_before_them(before: str) -> None:
    assert _end_of("预" * 400 + before) == _blurred("预" * 400 + before)[-12:]


def test_no_score_is_within_a_full_mark_below_zero(tmp_path: Path) -> None:
    rows = [["指标", "分值", "得分"], ["产出指标", "-2", "38.48"], ["效益指标", "30", "28"]]
    path = tmp_path / "a.xlsx"
    path.write_bytes(xlsx([["项目支出绩效自评表"], *rows]))
    (finding,) = check(path).findings
    assert (finding.rule, finding.suggestion) == ("SCORE-CAP", None)
