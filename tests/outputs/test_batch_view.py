"""What a terminal shows of many reports: tables that leave nothing uncounted, and details of the worst alone."""

from __future__ import annotations

import gc
import io
import re
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from rich.console import Console
from tests.outputs.many import batches, few, finding, report

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.batch_view import BRIEF_ABOVE, FINDINGS_OF_EACH, ROWS, SPELLED_OUT, TABLES_ABOVE, BatchView
from reportcheck.outputs.terminal import render
from reportcheck.outputs.width import cut_end, cut_middle, width
from reportcheck.results import LedgerEntry, Report
from reportcheck.tally import Bounds

NARROW = Look(width=80)
DETAIL = "\n    算式  "  # stands in the details of a finding, and nowhere else


def shown(reports: list[Report], look: Look = NARROW, **chosen: Any) -> str:
    return "".join(render(reports, Settings(**chosen), look))


def part(said: str, title: str) -> str:
    """What stands below a heading."""
    return said.partition(f"\n{title} ──")[2].partition("\n")[2].partition("\n\n")[0] + "\n"


def rows(said: str, title: str) -> list[list[str]]:
    return [line.split() for line in part(said, title).splitlines()[1:]]


@pytest.mark.parametrize("count", [1, TABLES_ABOVE])
def test_few_reports_have_no_tables(count: int) -> None:
    said = shown([report(at, "error") for at in range(count)])
    assert "问题最多的报告" not in said
    assert said.count(DETAIL) == count


@pytest.mark.parametrize("count", [TABLES_ABOVE + 1, BRIEF_ABOVE])
def test_more_reports_have_tables_below_all_findings(count: int) -> None:
    said = shown([report(at, "error") for at in range(count)])
    assert said.count(DETAIL) == count
    assert said.rindex(DETAIL) < said.index("问题最多的报告 ──") < said.index("合计 ──")
    assert "没有逐一列出" not in said


def test_of_very_many_reports_that_are_expected_only_the_worst_are_shown_in_full() -> None:
    count = BRIEF_ABOVE + 20
    reports = [report(at, *["error"] * (7 if at == 60 else 1)) for at in range(count)]
    said = shown(reports, NARROW._replace(expected=count))

    assert said.count(DETAIL) == FINDINGS_OF_EACH + SPELLED_OUT - 1
    assert said.index("报告/0060.docx  已核对") < said.index(f"另有 {7 - FINDINGS_OF_EACH} 条发现")
    left = count + 6 - (FINDINGS_OF_EACH + SPELLED_OUT - 1)
    assert f"以上没有逐一列出 {left} 条发现" in said
    assert "-o 结果.html" in said


def test_where_nobody_knew_how_many_would_come_the_first_are_shown_and_it_is_said() -> None:
    reports = [report(at, *["error"] * (1 + (at == 3) + (at >= BRIEF_ABOVE))) for at in range(BRIEF_ABOVE + 5)]
    pieces = list(render(reports, Settings(), NARROW))
    told = "".join(pieces)

    assert all(report.path in piece for report, piece in zip(reports[:BRIEF_ABOVE], pieces, strict=False))
    assert told.count(f"以上逐一列出前 {BRIEF_ABOVE} 份报告") == 1
    # the report at 3 was shown already; of those after it two are among the three worst
    assert told.count(DETAIL) == BRIEF_ABOVE + 1 + 2 * 2
    assert "以上没有逐一列出 6 条发现" in told


def test_no_report_is_shown_twice() -> None:
    levels = {BRIEF_ABOVE - 1: 3, BRIEF_ABOVE: 2}
    reports = [report(at, *["error"] * levels.get(at, 0)) for at in range(BRIEF_ABOVE + 5)]
    said = shown(reports)
    assert said.count(f"报告/{BRIEF_ABOVE - 1:04}.docx  已核对") == 1
    assert said.count(f"报告/{BRIEF_ABOVE:04}.docx  已核对") == 1


def test_the_gravest_findings_of_a_report_stand_for_it() -> None:
    found = [finding("warning", equation=f"{at} ≠ 0") for at in range(FINDINGS_OF_EACH)] + [finding(equation="7 ≠ 8")]
    worst = Report("a.docx", "", "", "checked", findings=tuple(found))
    reports = [worst, *(report(at) for at in range(BRIEF_ABOVE))]
    said = shown(reports, NARROW._replace(expected=len(reports)))
    assert [found in said for found in ("算式  7 ≠ 8", "算式  0 ≠ 0", "算式  1 ≠ 0", "算式  2 ≠ 0")] == [True] * 3 + [
        False
    ]
    assert "FUND-SAVED  7 ≠ 8" in part(said, "问题最多的报告")


@pytest.mark.parametrize("asked", ["relations", "ledger"])
def test_all_reports_are_shown_where_their_details_are_asked_for(asked: str) -> None:
    said = shown([report(at, "error") for at in range(BRIEF_ABOVE + 5)], **{asked: True})
    assert said.count(DETAIL) == BRIEF_ABOVE + 5
    assert "没有逐一列出" not in said


def test_what_else_is_left_out_is_counted() -> None:
    remark = ({"kind": "hidden", "description": "有隐藏文字", "block": 0},)
    picture = ({"kind": "picture", "description": "图片", "block": 0},)
    quiet = [Report(f"{at}.docx", "", "", "checked") for at in range(BRIEF_ABOVE)]
    told = [
        Report("r.docx", "", "", "checked", remarks=remark),
        Report("p.docx", "", "", "checked", unread_parts=picture),
    ]
    look = NARROW._replace(expected=BRIEF_ABOVE + 2)
    assert "以上没有逐一列出 2 份报告的说明或未读取的内容。" in shown(quiet + told, look)
    assert "没有逐一列出" not in shown([*quiet, *quiet], look)
    worst = Report("w.docx", "", "", "checked", remarks=remark, findings=(finding(),))
    assert "以上没有逐一列出 2 份" in shown([*quiet, *told, worst], look), "the worst shows its remarks"


@few
@given(batches)
def test_the_rows_of_each_table_add_up(reports: list[Report]) -> None:
    reports = [*reports, *(report(at, "error", folder=f"批{at}", rule=f"R-{at}") for at in range(TABLES_ABOVE + 5))]
    said = shown(reports, NARROW._replace(expected=BRIEF_ABOVE + 1))
    visible = [one for each in reports for one in each.findings if one.level != "note"]
    with_findings = sum(any(one.level != "note" for one in each.findings) for each in reports)

    assert part(said, "问题最多的报告").count(".docx\n") == ROWS
    assert f"另有 {with_findings - ROWS} 份报告有发现" in said

    rules = rows(said, "按规则")
    more = re.fullmatch(r"另有 (\d+) 条规则，共 (\d+) 条发现", " ".join(rules.pop()))
    assert more
    assert sum(int(row[0]) for row in rules) + int(more[2]) == len(visible)
    assert len(rules) + int(more[1]) == len({one.rule for one in visible})

    units = rows(said, "按单位或文件夹")
    assert sum(int(row[0]) for row in units) == len(reports)
    assert sum(int(row[1]) for row in units) == with_findings
    assert sum(int(row[2]) + int(row[3]) for row in units) == len(visible)


@few
@given(batches)
def test_every_file_that_was_not_checked_is_named_or_counted(reports: list[Report]) -> None:
    reports = [*reports, *(report(at) for at in range(TABLES_ABOVE + 1))]
    undone = [one for one in reports if one.status != "checked"]
    told = part(shown(reports), "未核对或未全部核对")
    named = [line.strip() for line in told.splitlines() if line.endswith(".docx")]
    cut = [int(count) for count in re.findall(r"另有 (\d+) 份", told)]
    assert len(named) + sum(cut) == len(undone)
    assert set(named) <= {one.path for one in undone}


def test_files_stand_below_their_reasons() -> None:
    reports = [report(at) for at in range(TABLES_ABOVE)]
    reports += [report(at, status="unreadable", error="文件不完整。", code="truncated") for at in range(20, 25)]
    reports += [report(30, status="unreadable", error="文件已加密。", code="encrypted")]
    reports += [report(40, status="nothing_checked")]
    assert part(shown(reports), "未核对或未全部核对").rstrip().splitlines() == [
        "没有可核对的关系  1",
        "    报告/0040.docx",
        "无法读取  6",
        "  文件不完整。  5",
        "    报告/0020.docx",
        "    报告/0021.docx",
        "    报告/0022.docx",
        "    另有 2 份",
        "  文件已加密。  1",
        "    报告/0030.docx",
    ]


def test_reasons_that_are_cut_are_counted() -> None:
    reports = [
        report(at, status="unreadable", error=f"错{'甲' * (at % 15)}", code=f"code-{at % 15}")
        for at in range(2 * ROWS + 10)
    ]
    told = part(shown(reports), "未核对或未全部核对")
    assert len(re.findall(r"^  错甲*  2$", told, re.MULTILINE)) == ROWS
    assert told.endswith("\n  另有 5 种原因，共 10 份\n")


def test_many_texts_of_one_reason_end_in_others() -> None:
    reports = [report(at, status="crashed", error=f"错{'甲' * at}", code="crashed") for at in range(12)]
    told = part(shown(reports), "未核对或未全部核对")
    assert "\n  其他原因  9\n" in told


def test_units_that_are_cut_are_one_row() -> None:
    reports = [report(at, *["error"] * (at == 13), unit=f"{at:02}号水库") for at in range(ROWS + 4)]
    units = rows(shown(reports), "按单位或文件夹")
    assert units[0] == ["1", "1", "1", "0", "13号水库"]
    assert units[ROWS:] == [["4", "0", "0", "0", "其余", "4", "个"]]

    view = BatchView(Settings(), NARROW, {})
    view.tally.bounds = Bounds(units=ROWS + 1)
    for one in reports:
        view.add(one)
    table = Console(file=(out := io.StringIO()), width=80)
    for each in view.tables():
        table.print(each)
    assert rows(out.getvalue(), "按单位或文件夹")[ROWS:] == [["4", "1", "1", "0", "其余", "1", "个以上"]]


def test_too_little_coverage_is_a_reason() -> None:
    place = {"type": "paragraph", "block": 0, "start": 0, "end": 1}
    half = Report("半.docx", "", "", "checked", ledger=(LedgerEntry("1", "1", (), place, "not_checked", ""),))
    said = shown([half, *(report(at) for at in range(TABLES_ABOVE))], min_coverage=50)
    assert "覆盖率不足  1\n    半.docx\n" in said


def test_levels_that_are_not_shown_are_not_counted() -> None:
    reports = [report(at, "note") for at in range(TABLES_ABOVE + 1)]
    assert "问题最多的报告" not in shown(reports)
    assert rows(shown(reports, notes=True), "按规则") == [
        [str(TABLES_ABOVE + 1)] * 2 + ["FUND-SAVED", "节约额等于预算减支出"]
    ]


def test_one_folder_needs_no_table_of_units() -> None:
    reports = [report(at, "error") for at in range(TABLES_ABOVE + 1)]
    assert "按单位" not in shown(reports)
    assert "青石县水利局" in part(shown([*reports, report(99, unit="青石县水利局")]), "按单位或文件夹")


def test_the_worst_come_first_and_equals_in_their_order() -> None:
    reports = [report(at, "error") for at in range(TABLES_ABOVE + 1)]
    reports += [report(50, "error", "warning"), report(51, "error", "error"), report(52, *["warning"] * 9)]
    told = re.findall(r"报告/\d+", part(shown(reports), "问题最多的报告"))
    assert told == ["报告/0051", "报告/0050", *(f"报告/{at:04}" for at in range(8))]


@pytest.mark.parametrize("columns", [60, 80, 200])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("colour", [False, True])
def test_nothing_is_wider_than_the_screen_and_no_path_is_cut(columns: int, lang: str, colour: bool) -> None:
    path = "报告/" + "一个名字很长的县的水利工程管理处/" * 4 + "自评报告[终稿].docx"
    sums = " + ".join(["1,234.56"] * 30) + " = 37036.80 ≠ 37306.80"
    reports = [Report(path, "", "", "checked", findings=(finding(equation=sums),)) for _ in range(TABLES_ABOVE + 1)]
    reports.append(Report(path, "", "", "unreadable", "无" * 300, "truncated"))
    said = shown(reports, Look(colour, columns, BRIEF_ABOVE + 1), lang=lang)
    plain = re.sub(r"\x1b\[[\d;]*m", "", said)
    assert (plain != said) == colour
    assert max(map(width, plain.splitlines())) <= columns
    table = part(plain, "问题最多的报告" if lang == "zh" else "the worst reports")
    assert path in re.sub(r"\s", "", table).replace("错误", "")
    assert table.count("≠ 37306.80") == ROWS


def test_reports_are_not_kept() -> None:
    class Weak(Report):
        __slots__ = ("__weakref__",)

    alive: list[weakref.ref[Report]] = []
    most = 0

    def coming() -> Iterator[Report]:
        nonlocal most
        for at in range(500):
            one = Weak(f"{at}.docx", "", "", "checked", findings=(finding(),))
            alive.append(weakref.ref(one))
            yield one
            del one
            if not at % 100:
                gc.collect()
                most = max(most, sum(ref() is not None for ref in alive))

    for _ in render(coming(), Settings(), NARROW._replace(expected=500)):
        pass
    assert most <= ROWS + 2


@pytest.mark.parametrize(
    ("columns", "end", "middle"),
    [(12, "甲乙丙丁戊己", "甲乙丙丁戊己"), (11, "甲乙丙丁戊…", "甲乙丙…戊己"), (6, "甲乙…", "甲…己"), (1, "…", "…")],
)
def test_texts_are_cut_by_columns(columns: int, end: str, middle: str) -> None:
    assert cut_end("甲乙丙丁戊己", columns) == end
    assert cut_middle("甲乙丙丁戊己", columns) == middle
