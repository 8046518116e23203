"""Markdown of a job summary: the worst first, within GitHub's limit, and texts that are texts only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from markdown_it import MarkdownIt

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Report

MEBIBYTE = 1024 * 1024
Make = Callable[..., Any]


def written(reports: Iterable[Report], **settings: Any) -> str:
    return "".join(map(str, renderer("markdown")(reports, Settings(**settings), Look())))


def tables(text: str) -> list[list[list[str]]]:
    """Tables as rows of cells, as a parser of GitHub's Markdown reads them."""
    found: list[list[list[str]]] = []
    for token in MarkdownIt("gfm-like", {"linkify": False}).parse(text):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type == "inline" and found and found[-1] and token.level >= 3:
            assert all(child.type in ("text", "text_special", "html_inline") for child in token.children or [])
            assert {child.content for child in token.children or [] if child.type == "html_inline"} <= {"<br>"}
            found[-1][-1].append("".join(child.content for child in token.children or []))
    return found


def test_counts_unread_files_and_findings(reports: list[Report]) -> None:
    text = written(reports)
    assert text.startswith("# reportcheck\n\n- **文件** 已核对 2，")
    unread, found = tables(text)
    assert [row[1] for row in unread[1:]] == ["坏.docx", "崩.docx", "慢.docx", "图片.docx", "无数字.txt"]
    assert found[0] == ["级别", "文件", "位置", "说明", "原文", "算式", "可能的笔误"]
    assert [row[0] for row in found[1:]] == ["错误", "警告"]
    assert found[1][1:3] == ["报告/自评.docx", "二、资金使用情况 › （一）专项业务经费 第12段"]
    assert "【28.97万元】" in found[1][4]


def test_errors_come_before_warnings_of_earlier_files(make_report: Make, make_finding: Make) -> None:
    first = make_report(path="a.txt", findings=(make_finding(level="warning"),))
    second = make_report(path="b.txt", findings=(make_finding(),))
    (found,) = tables(written([first, second]))
    assert [row[1] for row in found[1:]] == ["b.txt", "a.txt"]


def test_nothing_found_is_said(make_report: Make) -> None:
    assert "未发现矛盾" in written([make_report(findings=())])
    assert "no contradiction found" in written([make_report(findings=())], lang="en")


@pytest.mark.parametrize(
    "hostile",
    ["a|b", "<script>x</script>", "**x** _y_ `z`", "[x](http://y.z)", "![x](y)", "&lt;", "@someone #1", "$x$", "\\|"],
)
def test_a_text_is_a_text(make_report: Make, make_finding: Make, hostile: str) -> None:
    (found,) = tables(written([make_report(path=hostile, findings=(make_finding(message=hostile),))]))
    assert found[1][1] == hostile
    assert found[1][3] == hostile


@pytest.mark.parametrize(("lang", "said"), [("zh", "条未列出"), ("en", "more are not listed")])
def test_no_more_than_github_takes(make_report: Make, make_finding: Make, lang: str, said: str) -> None:
    findings = tuple(make_finding(id=str(number), message="说明" * 200) for number in range(2000))
    reports = [make_report(findings=findings)]
    reports += [Report(f"{number}.docx", "", "", "unreadable", "读不了。" * 20) for number in range(2000)]
    text = written(reports, lang=lang)
    assert MEBIBYTE * 0.9 < len(text.encode()) < MEBIBYTE
    assert said in text
    shown = sum(len(table) - 1 for table in tables(text))
    assert f"{4000 - shown} {said}" in text or f"另有 {4000 - shown} {said}" in text
