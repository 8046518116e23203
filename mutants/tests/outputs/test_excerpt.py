"""Excerpts: the right occurrence is marked, and long paragraphs are cut around their numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportcheck.outputs.excerpt import Piece, cut, excerpts, locate
from reportcheck.results import Evidence, Finding, Suggestion


def said(pieces: list[Piece] | tuple[Piece, ...]) -> str:
    return "".join({"": "{}", "number": "[{}]", "slip": "<{}>"}[piece.mark].format(piece.text) for piece in pieces)


def paragraph(quote: str, context: str, start: int) -> Evidence:
    return Evidence(quote, context, (), {"type": "paragraph", "block": 0, "start": start, "end": start + len(quote)})


def test_the_slip_is_marked_apart(make_finding: Callable[..., Finding]) -> None:
    (excerpt,) = excerpts(make_finding())
    assert said(excerpt.pieces) == "年初预算[54.66万元]，追加[50万元]，实际使用[74.79万元]，节约<28.97万元>。"


def test_an_automatic_number_before_the_text_shifts_the_offset() -> None:
    assert locate(paragraph("50万元", "（一）预算50万元，支出50万元", 9)) == 12


def test_the_same_quote_twice_marks_both(make_finding: Callable[..., Finding]) -> None:
    text = "预算8.40万元，支出8.40万元。"
    finding = make_finding(
        evidence=(paragraph("8.40万元", text, 2), paragraph("8.40万元", text, 11)),
        suggestion=Suggestion(1, "8.40万元", "8.04万元", ""),
    )
    assert said(excerpts(finding)[0].pieces) == "预算[8.40万元]，支出<8.40万元>。"


def test_a_cell_is_found_by_its_column() -> None:
    place = {"type": "cell", "block": 0, "row": 1, "column": 2, "start": 0, "end": 2}
    assert locate(Evidence("10", "合计|10|10|20", (), place)) == 6


def test_a_merged_cell_shifts_columns_and_is_still_found() -> None:
    place = {"type": "cell", "block": 0, "row": 1, "column": 3, "start": 0, "end": 2}
    assert locate(Evidence("20", "合计|10|20", (), place)) == 6


def test_a_quote_that_is_not_there_is_not_marked(make_finding: Callable[..., Finding]) -> None:
    finding = make_finding(evidence=(paragraph("12元", "没有这个数字", 0),), suggestion=None)
    assert said(excerpts(finding)[0].pieces) == "没有这个数字"


def test_a_long_paragraph_keeps_the_sentences_of_its_numbers() -> None:
    text = "前文" * 40 + "。" + "预算50万元。" + "中间" * 40 + "。" + "支出40万元。" + "后文" * 40
    first, second = text.index("50万元"), text.index("40万元")
    assert (
        said(cut(text, [(first, first + 4, "number"), (second, second + 4, "slip")]))
        == "…预算[50万元]。…支出<40万元>。…"
    )


def test_a_long_sentence_is_cut_around_each_number() -> None:
    text = "甲" * 200 + "50万元" + "乙" * 200
    shown = said(cut(text, [(200, 204, "number")]))
    assert shown == "…" + "甲" * 22 + "[50万元]" + "乙" * 22 + "…"


def test_rows_of_one_table_stay_apart(make_finding: Callable[..., Finding], in_row: Callable[..., Any]) -> None:
    row = in_row("120.00", 1, "total", "120")
    other = Evidence("60.00", "人员|60.00", (), row.place | {"row": 2}, "part", "60")
    assert len(excerpts(make_finding(evidence=(row, other), suggestion=None))) == 2
