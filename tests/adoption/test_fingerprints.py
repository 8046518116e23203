"""A finding keeps its fingerprint while other things change, and two findings never share one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from tests.adoption.conftest import RIGHT_SUM, WRONG_SAVED, WRONG_SUM
from tests.adoption.drafts import SOURCES, insert_paragraph, move_table, renumber_headings, write_draft

from reportcheck import check

EDITS: dict[str, Callable[[Any], bool]] = {
    "paragraph": insert_paragraph,
    "headings": renumber_headings,
    "table": move_table,
}
NEW = "村级活动中心共有座位96个，由东厅48个、西厅36个、南厅24个构成。"


def ids(path: Path) -> list[str]:
    return [finding.id for finding in check(path).findings]


@pytest.fixture(scope="module", params=SOURCES, ids=lambda path: path.stem)
def draft(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_draft(request.param, tmp_path_factory.mktemp("drafts") / "old.docx")


@pytest.mark.parametrize("edit", EDITS)
def test_samples_keep_their_findings(draft: Path, tmp_path: Path, edit: str) -> None:
    document = docx.Document(str(draft))
    if not EDITS[edit](document):
        pytest.skip("the report has none")
    document.save(str(tmp_path / "new.docx"))
    assert sorted(ids(tmp_path / "new.docx")) == sorted(ids(draft))


def test_after_all_edits_at_once_only_the_new_finding_is_new(draft: Path, tmp_path: Path) -> None:
    document = docx.Document(str(draft))
    for edit in EDITS.values():
        edit(document)
    document.add_paragraph(NEW)
    document.save(str(tmp_path / "new.docx"))
    old = set(ids(draft))
    report = check(tmp_path / "new.docx")
    assert old <= {finding.id for finding in report.findings}
    assert [finding.evidence[0].quote for finding in report.findings if finding.id not in old] == ["96个"]


def test_every_edit_is_tried_on_many_samples(tmp_path: Path) -> None:
    """The tests above skip what a report has not; they must not skip it everywhere."""
    done = dict.fromkeys(EDITS, 0)
    for source in SOURCES:
        write_draft(source, tmp_path / "old.docx")
        for name, edit in EDITS.items():
            done[name] += edit(docx.Document(str(tmp_path / "old.docx")))
    assert done["paragraph"] == len(SOURCES)
    assert done["headings"] >= 10
    assert done["table"] >= 12


def test_the_same_slip_twice_has_two_ids(write: Callable[..., Path]) -> None:
    once = ids(write("once.txt", "一、培训", WRONG_SUM))
    twice = ids(write("twice.txt", "一、培训", WRONG_SUM, "二、复述", "情况如下。", WRONG_SUM))
    assert len(once) == 1
    assert len(twice) == len(set(twice)) == 2
    assert once[0] in twice


@pytest.mark.parametrize(
    "other",
    [
        "（2）" + WRONG_SUM,
        "12." + WRONG_SUM,
        WRONG_SUM + "另有旁听人员35人次。",
        WRONG_SUM.replace("，", ","),
        WRONG_SUM.replace("全年", "全年 "),
    ],
)
def test_edits_around_a_finding(write: Callable[..., Path], other: str) -> None:
    before = ids(write("a.txt", "一、培训", WRONG_SUM))
    assert len(before) == 1
    assert ids(write("b.txt", "一、培训", other)) == before


def test_other_words_right_before_the_numbers_make_another_finding(write: Callable[..., Path]) -> None:
    before = ids(write("a.txt", "一、培训", WRONG_SUM))
    assert ids(write("b.txt", "一、培训", WRONG_SUM.replace("培训教师", "慰问教师"))) != before


@pytest.mark.parametrize("other", [WRONG_SUM.replace("180", "190"), WRONG_SUM.replace("860", "870"), RIGHT_SUM])
def test_another_number_is_another_finding(write: Callable[..., Path], other: str) -> None:
    before = ids(write("a.txt", "一、培训", WRONG_SUM))
    assert ids(write("b.txt", "一、培训", other)) != before


def table(path: Path, *rows: str) -> list[str]:
    document = docx.Document()
    cells = [row.split("|") for row in rows]
    grid = document.add_table(len(cells), len(cells[0]))
    for row, texts in enumerate(cells):
        for column, text in enumerate(texts):
            grid.cell(row, column).text = text
    document.save(str(path))
    return ids(path)


def test_a_cell_is_known_by_its_row_and_column(tmp_path: Path) -> None:
    head, total = "序号|科目|预算数（万元）|决算数（万元）", "|合计|100.00|90.00"
    first, second = "1|办公费|60.00|50.00", "2|印刷费|40.00|30.00"
    before = table(tmp_path / "a.docx", head, first, second, total)
    assert len(before) == 1
    assert table(tmp_path / "b.docx", head, second.replace("2|", "1|"), first.replace("1|", "2|"), total) == before
    other = [head, first, second.replace("印刷费", "差旅费"), total]
    assert table(tmp_path / "c.docx", *other) != before
    swapped = [head.replace("预算数", "决算数", 1).replace("决算数（万元）", "预算数（万元）", 2), first, second, total]
    assert table(tmp_path / "d.docx", *swapped) != before


def test_findings_of_the_same_numbers_elsewhere_are_told_apart(write: Callable[..., Path]) -> None:
    path = write("a.txt", "一、资金", WRONG_SAVED, "二、培训", WRONG_SUM)
    assert len(set(ids(path))) == 2
