"""Findings between files: every output names or points to the file that a number stands in."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from lxml import html as lxml_html

from reportcheck.across.check import check_group
from reportcheck.across.groups import Group, Member
from reportcheck.config import Settings
from reportcheck.frames import batch_findings_frame
from reportcheck.outputs import FORMATS, Look, renderer
from reportcheck.pipeline import check_file
from reportcheck.results import Report
from reportcheck.results_json import from_json, to_json
from reportcheck.rulebook.model import rules

TEXTS = {
    "报告.txt": "芦溪县水利局2024年度河道清障项目支出绩效自评报告\n一、资金情况\n全年实际支出60.00万元。\n",
    "说明.txt": "芦溪县水利局2024年度河道清障项目支出自评情况说明\n全年实际支出66.00万元。\n",
}
NAME = "芦溪县水利局"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    for name, text in TEXTS.items():
        Path(name).write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def report(folder: Path) -> Report:
    made = check_group(Group(NAME, tuple(Member(name) for name in TEXTS)), Settings())
    assert [finding.rule for finding in made.findings] == ["ACROSS-RESTATED"]
    return made


def told(name: str, *reports: Report) -> str:
    pieces = list(renderer(name)(reports, Settings(), Look(width=200, compares=True)))
    return b"".join(pieces).decode("latin-1") if FORMATS[name].binary else "".join(map(str, pieces))


@pytest.mark.parametrize("name", [name for name, one in FORMATS.items() if not one.binary])
def test_every_output_names_both_files(name: str, report: Report) -> None:
    printed = told(name, report)
    if name in ("sarif", "json", "jsonl"):
        printed = json.dumps(json.loads(printed), ensure_ascii=False)
    assert all(file in printed for file in TEXTS), name


def test_concise_points_to_the_file_of_the_first_number(report: Report) -> None:
    assert told("concise", report).startswith("报告.txt:P")


def test_sarif_points_to_the_files_themselves(report: Report) -> None:
    (run,) = json.loads(told("sarif", report))["runs"]
    (result,) = run["results"]
    locations = [*result["locations"], *result["relatedLocations"]]
    uris = [one["physicalLocation"]["artifactLocation"]["uri"] for one in locations]
    assert uris == ["%E6%8A%A5%E5%91%8A.txt", "%E8%AF%B4%E6%98%8E.txt"]
    assert run["artifacts"] == []


def test_github_points_to_a_file_of_the_group(report: Report) -> None:
    assert told("github", report).startswith("::error file=报告.txt,title=ACROSS-RESTATED")


def test_csv_has_the_file_and_a_place_in_each(report: Report) -> None:
    (row,) = csv.DictReader(io.StringIO(told("csv", report).removeprefix("\ufeff")))
    assert row["文件"] == "报告.txt"
    assert "报告.txt" in row["位置"]
    assert "说明.txt" in row["位置"]


SLIP = {
    "甲.txt": "芦溪县水利局2024年度河道清障项目支出绩效自评报告\n年中未作调整。\n全年实际支出600.00元。\n",
    "乙.txt": "芦溪县水利局2024年度河道清障项目支出自评情况说明\n全年实际支出600.00万元。\n",
}


@pytest.mark.parametrize("name", ["csv", "markdown"])
def test_places_and_passages_stand_in_one_order_with_their_files(name: str, folder: Path) -> None:
    for file, text in SLIP.items():
        Path(file).write_text(text, "utf-8")
    for files in (list(SLIP), list(reversed(SLIP))):
        made = check_group(Group(NAME, tuple(Member(file) for file in files)), Settings())
        printed = told(name, made)
        first, second = files
        place = {"甲.txt": "甲.txt › 第3段", "乙.txt": "乙.txt › 第2段"}
        assert f"{place[first]}，{place[second]}" in printed
        assert printed.index(f"{first}：全年实际支出") < printed.index(f"{second}：全年实际支出")


def test_xlsx_has_the_file(report: Report, tmp_path: Path) -> None:
    pieces = renderer("xlsx")([report], Settings(), Look())
    path = tmp_path / "all.xlsx"
    path.write_bytes(b"".join(piece for piece in pieces if isinstance(piece, bytes)))
    cells = [str(cell.value) for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows() for cell in row]
    assert "报告.txt" in cells
    assert any("说明.txt" in cell and "第2段" in cell for cell in cells)


def test_the_terminal_shows_the_passages_of_both_under_their_files(report: Report) -> None:
    printed = told("terminal", report)
    assert "60.00万元" in printed
    assert "66.00万元" in printed
    assert printed.index("报告.txt › ") < printed.index("说明.txt › ")


def test_junit_asks_of_a_group_what_is_asked_of_several_files(report: Report) -> None:
    cases = [case.get("name") for case in etree.fromstring(told("junit", report).encode()).iter("testcase")]
    assert len(cases) == 1 + sum(rule.across_files for rule in rules())
    assert all(name.startswith("ACROSS-") for name in cases[1:])


def test_of_two_files_none_is_said_to_be_right(report: Report) -> None:
    assert "按其他文件为60万元，此处为66万元，差额6万元" in told("terminal", report)
    assert "应为" not in told("terminal", report)


def test_html_quotes_each_passage_under_its_file(report: Report) -> None:
    page = lxml_html.fromstring(told("html", report))
    assert [quote.findtext("small").split(" › ")[0] for quote in page.iter("blockquote")] == list(TEXTS)


def test_html_shows_the_way_from_a_file_to_what_was_found_of_it(report: Report) -> None:
    alone = check_file("报告.txt", Settings())
    page = lxml_html.fromstring(told("html", alone, report))
    (group,) = [one.get("id") for one in page.iter("section") if one.get("data-found")]
    (file,) = [one for one in page.iter("section") if one.get("data-found") == ""]
    (pointer,) = file.find("details/summary").iter("a")
    assert (pointer.get("href"), pointer.text) == (f"#{group}", "与其他文件比较有 1 条发现")
    assert "未发现矛盾" not in file.text_content()
    assert "按其他文件为" in page.text_content()


def test_the_terminal_calls_no_file_clean_that_is_still_to_be_compared(folder: Path, report: Report) -> None:
    Path("报告.txt").write_text(TEXTS["报告.txt"] + "全年预算80.00万元，结余20.00万元。\n", "utf-8")
    printed = told("terminal", check_file("报告.txt", Settings()), report)
    assert "本文件内未发现矛盾" in printed
    header = next(line for line in printed.splitlines() if line.startswith(NAME))
    assert "错误 1" in header
    assert "核对 0 个数字" not in header


def test_two_files_with_the_same_sentence_in_the_same_place_are_two_passages(folder: Path) -> None:
    for name, text in TEXTS.items():
        Path(folder, name).write_text(text.replace("一、资金情况\n", ""), "utf-8")
    made = check_group(Group(NAME, tuple(Member(name) for name in TEXTS)), Settings())
    assert told("terminal", made).count("全年实际支出") == 2


def test_the_frame_tells_the_file_of_each_number(report: Report) -> None:
    assert batch_findings_frame([report])["files"].tolist() == [["报告.txt", "说明.txt"]]


def test_the_report_comes_back_from_its_json(report: Report) -> None:
    assert from_json(json.loads(json.dumps(to_json(report)))).findings == report.findings
