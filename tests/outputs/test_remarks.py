"""What a person should know of a file stands in every output, in both languages, and so does its reader."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.documents.sheets_build import S, V, xlsx

from reportcheck import check
from reportcheck.cli.main import main

ROWS = [
    ["项目", "预算数", "支出数"],
    ["渠道", V("30", "0.00"), V("28.5", "0.00")],
    ["泵站", V("12", "0.00"), V("11.5", "0.00")],
    ["合计", V("42", "0.00"), V("39", "0.00", formula="SUM(C2:C3)")],
]
HIDDEN = ("工作表“支出表”第3行是隐藏的，其内容已读入", "sheet “支出表”, hidden rows, read: 3")
STALE = (
    "工作表“支出表”单元格C4（39，应为40）保存的结果与其公式不符，已按保存的结果读入",
    "sheet “支出表”, results that their formulas do not give; read as stored: C4 (39，应为40)",
)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    path = tmp_path / "a.xlsx"
    path.write_bytes(xlsx(S(ROWS, name="支出表", hidden_rows=[3])))

    def check_it(*argv: str) -> str:
        main(["check", str(path), *argv])
        return capsys.readouterr().out

    return check_it


def test_json(run: Callable[..., str]) -> None:
    for lang, index in (("zh", 0), ("en", 1)):
        (document,) = json.loads(run("--format", "json", "--lang", lang))["documents"]
        assert document["reader"] == "xlsx"
        assert document["unread_parts"] == []
        assert [(one["kind"], one["description"]) for one in document["remarks"]] == [
            ("stale", STALE[index]), ("hidden", HIDDEN[index]),
        ]  # fmt: skip


def test_terminal(run: Callable[..., str]) -> None:
    lines = [line.strip() for line in run("--format", "terminal").splitlines()]
    assert f"说明：{HIDDEN[0]}" in lines
    assert "读取方式 xlsx" in " ".join(lines[:3])
    lines = [line.strip() for line in run("--format", "terminal", "--lang", "en").splitlines()]
    assert f"remark: {HIDDEN[1]}" in lines
    assert "read as xlsx" in " ".join(lines[:3])


def test_concise(run: Callable[..., str]) -> None:
    lines = [line.partition(": ")[2] for line in run("--format", "concise").splitlines()]
    assert lines[:2] == [f"remark: {STALE[0]}", f"remark: {HIDDEN[0]}"]


def test_a_hidden_row_takes_nothing_from_what_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(xlsx(S(ROWS, name="支出表", hidden_rows=[3])))
    report = check(path)
    assert report.status == "checked"
    assert [finding.rule for finding in report.findings] == ["SUM-TABLE"]


def test_why_a_file_was_not_read_is_told_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"")
    assert check(path).error == "文件是空的，没有内容可查。"
    assert check(path, lang="en").error == "The file is empty; there is nothing to check."
