"""Annotations: within the limits of GitHub, the worst first, and nothing in a text is taken for a command."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Finding, Related, Report

COMMAND = re.compile(r"::(error|warning|notice) (?:file=([^,:]*),)?title=([^,:]*)::(.*)")
Make = Callable[..., Any]


def annotations(reports: list[Report], **settings: Any) -> list[tuple[str, str, str, str]]:
    """(kind, file, title, message) as GitHub's runner reads them."""
    text = "".join(map(str, renderer("github")(reports, Settings(**settings), Look())))
    told = []
    for line in text.splitlines():
        command = COMMAND.fullmatch(line)
        assert command, line
        told.append(tuple(unquote(part or "") for part in command.groups()))
    return told  # type: ignore[return-value]


def test_a_finding_names_file_rule_and_proof(report: Report) -> None:
    ((kind, file, title, message),) = annotations([report])
    assert (kind, file) == ("error", "报告/自评.docx")
    assert title.startswith("FUND-SAVED 节约额")
    assert message == report.findings[0].message + "\n" + report.findings[0].equation


def test_unread_files_come_first(reports: list[Report]) -> None:
    told = annotations(reports, notes=True)
    assert [(kind, file) for kind, file, _, _ in told] == [
        ("error", "坏.docx"),
        ("error", "崩.docx"),
        ("error", "慢.docx"),
        ("error", "报告/自评.docx"),
        ("warning", "图片.docx"),
        ("warning", "无数字.txt"),
        ("warning", "报告/自评.docx"),
        ("notice", "报告/自评.docx"),
    ]


@pytest.mark.parametrize(("count", "shown", "more"), [(10, 10, 0), (11, 9, 2), (40, 9, 31)])
@pytest.mark.parametrize(("lang", "said"), [("zh", "另有 {} 条"), ("en", "{} more")])
def test_ten_of_a_kind(
    make_report: Make, make_finding: Make, count: int, shown: int, more: int, lang: str, said: str
) -> None:
    findings = tuple(make_finding(id=str(number), message=f"第{number}条") for number in range(count))
    warnings = tuple(make_finding(level="warning") for _ in range(3))
    told = annotations([make_report(findings=findings + warnings)], lang=lang)
    errors = [one for one in told if one[0] == "error"]
    assert len(errors) == shown + bool(more) <= 10
    assert [message.partition("\n")[0] for _, _, _, message in errors[:shown]] == [f"第{n}条" for n in range(shown)]
    if more:
        assert said.format(more) in errors[-1][3]
    assert len([one for one in told if one[0] == "warning"]) == 3


def test_a_slip_that_breaks_more_relations_is_worse(make_report: Make, make_finding: Make) -> None:
    plain: list[Finding] = [make_finding(message=f"第{number}条", related=()) for number in range(20)]
    plain[15] = make_finding(message="最严重", related=(Related("SUM-PARTS", "", ""),) * 3)
    assert annotations([make_report(findings=tuple(plain))])[0][3].startswith("最严重")


def test_texts_are_escaped(make_report: Make, make_finding: Make) -> None:
    finding = make_finding(message="100% 一行\r\n::error::另一行", equation="")
    (line,) = "".join(
        map(str, renderer("github")([make_report(path="a,b:c%\n.docx", findings=(finding,))], Settings(), Look()))
    ).splitlines()
    assert "file=a%2Cb%3Ac%25%0A.docx," in line
    assert line.endswith("::100%25 一行 ::error::另一行")


def test_paths_are_told_from_the_top_of_the_repository(
    make_report: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    (tmp_path / "reports").mkdir()
    monkeypatch.chdir(tmp_path / "reports")
    told = annotations([make_report(path="a.docx"), make_report(path="b.zip!/c.docx"), make_report(path="/etc/d.txt")])
    assert [file for _, file, _, _ in told] == ["reports/a.docx", "reports/b.zip", "/etc/d.txt"]
    assert told[1][3].startswith("c.docx：")
