"""Which stretches are marked, and with what fate."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportcheck.outputs.html.marks import Mark, Marks, pieces
from reportcheck.results import LedgerEntry, RelationRecord, Report

marks = st.lists(
    st.builds(
        Mark,
        start=st.integers(0, 12),
        end=st.integers(0, 12),
        fate=st.sampled_from("hcuxnrw"),
        evidence=st.lists(st.sampled_from(("0.0", "1.2")), max_size=2).map(tuple),
    ),
    max_size=5,
)


@given(st.text(max_size=10), marks)
def test_cutting_keeps_the_text_and_every_number(text: str, given: list[Mark]) -> None:
    cut = list(pieces(text, given))
    assert "".join(part for part, _ in cut) == text
    at = 0
    for part, mark in cut:
        over = [one for one in given if one.start <= at and one.end >= at + len(part) > at and one.start < one.end]
        assert (mark is None) == (not over)
        if mark is not None:
            assert set(mark.evidence) == {code for one in over for code in one.evidence}
        at += len(part)


def test_where_marks_overlap_the_number_tells_the_fate() -> None:
    heading, number = Mark(0, 6, "w", evidence=("0.0",)), Mark(2, 4, "h", evidence=("1.1",))
    told = [
        (part, mark and mark.fate, mark and mark.evidence) for part, mark in pieces("一、3个项目", [heading, number])
    ]
    assert told == [("一、", "w", ("0.0",)), ("3个", "h", ("0.0", "1.1")), ("项目", "w", ("0.0",))]


def fate_of(fate: str, *outcomes: str) -> str:
    from reportcheck.results import Evidence

    place = {"type": "paragraph", "block": 0, "start": 0, "end": 3}
    operand = Evidence("5万元", "5万元", (), place)
    report = Report(
        "a.txt",
        "",
        "txt",
        "checked",
        relations=tuple(RelationRecord("SUM-PARTS", outcome, "2 + 3 = 5", "", (operand,)) for outcome in outcomes),
        ledger=(LedgerEntry("5万元", "5万元", (), place, fate, ""),),
    )
    (mark,) = Marks(report, ()).at(0)
    return mark.fate


def test_fates() -> None:
    assert fate_of("checked", "holds") == "h"
    assert fate_of("checked", "holds", "unlikely") == "u"
    assert fate_of("checked", "unlikely", "contradicted", "holds") == "c"
    assert fate_of("restated", "contradicted") == "c"
    assert fate_of("restated", "holds") == "r"
    assert fate_of("exempt") == "x"
    assert fate_of("not_checked", "not_checked") == "n"


def test_a_sum_that_is_told_twice_stands_once() -> None:
    place = {"type": "cell", "block": 0, "row": 0, "column": 1, "start": 0, "end": 1}
    from reportcheck.results import Evidence

    operand = Evidence("5", "5", (), place)
    same = RelationRecord("SUM-PARTS", "holds", "2 + 3 = 5", "", (operand,))
    ledger = (LedgerEntry("5", "5", (), place, "checked", ""),)
    found = Marks(Report("a", "", "txt", "checked", relations=(same, same), ledger=ledger), ())
    assert found.sums == [("holds", "SUM-PARTS", "2 + 3 = 5")]
    assert [mark.relations for mark in found.at(0, 0, 1)] == [(0,)]
    assert not found.at(0)
