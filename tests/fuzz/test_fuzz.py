"""A bounded part of the fuzz suite, and that the suite would notice: crashes, hangs, lies, memory."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fuzz import make as making
from tests.fuzz.__main__ import table
from tests.fuzz.demands import broken_by_outputs, broken_by_report
from tests.fuzz.make import ANY, NOT_CLEAN, WHOLE_OR_TOLD, Input, make
from tests.fuzz.pool import Tried, try_all
from tests.fuzz.seeds import Seed, seeds

from reportcheck import check
from reportcheck.results import Report

pytestmark = pytest.mark.no_cover

INPUTS = 222
_FIRST = 1_000_000
"""Far from the numbers that `make fuzz` begins with."""

_TEXT = "2023年渠道维修预算30.00万元，实际支出28.50万元，结余1.50万元。"


@pytest.mark.slow
def test_some_hundred_inputs_of_all_formats() -> None:
    tried = list(try_all(range(_FIRST, _FIRST + INPUTS), min(os.cpu_count() or 1, 4)))
    assert {one.number: one.broken for one in tried if one.broken} == {}
    assert {one.format for one in tried} == {seed.format for seed in seeds()}


def test_a_number_always_gives_the_same_input(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = range(_FIRST, _FIRST + 2 * len(seeds()))
    first = [make(number) for number in numbers]
    assert [make(number) for number in numbers] == first
    assert len({given.data for given in first}) > len(first) * 0.9
    monkeypatch.setattr(making, "seeds", seeds.__wrapped__)  # built anew, at another time
    assert make(_FIRST) == first[0]


def test_sound_files_are_read() -> None:
    """Damage of what cannot be read anyway would test nothing."""
    assert len({seed.name for seed in seeds()}) == len(seeds())
    assert {seed.format for seed in seeds()} >= {
        "docx", "doc", "wps", "xlsx", "xls", "et", "pdf", "ofd", "html", "mht", "rtf", "markdown", "txt", "zip"
    }  # fmt: skip


@pytest.mark.parametrize("seed", [seed for seed in seeds() if seed.data], ids=lambda seed: seed.name)
def test_a_sound_file_meets_every_demand(tmp_path: Path, seed: Seed) -> None:
    path = str(tmp_path / f"a.{seed.format}")
    Path(path).write_bytes(seed.data)
    report = check(path, with_text=True)
    assert report.error_code == ("archive" if seed.format == "zip" else "")
    assert list(broken_by_report(report, Input(0, seed, "a", seed.data, WHOLE_OR_TOLD), path)) == []


# -- the suite notices


def _given(asked: str = ANY) -> Input:
    return Input(0, Seed("a.txt", "txt", _TEXT.encode()), "a.txt", b"", asked)


@pytest.fixture
def report(tmp_path: Path) -> Report:
    (tmp_path / "a.txt").write_text(_TEXT, "utf-8")
    return check(tmp_path / "a.txt", with_text=True)


@pytest.mark.parametrize(
    ("changes", "asked", "said"),
    [
        pytest.param({"status": "crashed"}, ANY, "status crashed", id="a crash"),
        pytest.param({"status": "fine"}, ANY, "status fine", id="an unknown status"),
        pytest.param({"path": "b.txt"}, ANY, "path", id="another path"),
        pytest.param({"status": "unreadable"}, ANY, "unreadable with the message", id="no reason"),
        pytest.param({"error": "x"}, ANY, "with the error", id="an error of a file that was read"),
        pytest.param({"status": "partial"}, ANY, "partial without a word", id="partial of what"),
        pytest.param({"reader": ""}, ANY, "without a reader", id="no reader"),
        pytest.param({"ledger": (), "relations": ()}, ANY, "checked without a number", id="nothing checked"),
        pytest.param({"documents": ()}, ANY, "without any text", id="no text"),
        pytest.param({}, NOT_CLEAN, "a part with text cannot be read", id="clean though destroyed"),
    ],
)
def test_what_a_report_owes(report: Report, changes: dict[str, object], asked: str, said: str) -> None:
    assert list(broken_by_report(report, _given(), report.path)) == []
    broken = list(broken_by_report(replace(report, **changes), _given(asked), report.path))  # type: ignore[arg-type]
    assert any(said in one for one in broken), broken


def test_lost_text_and_wrong_places_are_noticed(report: Report) -> None:
    shorter = Input(0, Seed("a.txt", "txt", _TEXT.encode() * 2), "a.txt", b"", WHOLE_OR_TOLD)
    assert any("text is lost" in one for one in broken_by_report(report, shorter, report.path))
    moved = [entry._replace(place=entry.place | {"start": 0, "end": 1}) for entry in report.ledger]
    assert any(
        "does not stand at" in one for one in broken_by_report(replace(report, ledger=moved), _given(), report.path)
    )


def test_raw_control_characters_are_noticed(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = replace(report, path="x\x1b]0;y\x07\u202e.txt")
    assert list(broken_by_outputs(hostile)) == []
    monkeypatch.setattr("reportcheck.outputs.concise.visible_line", str)
    monkeypatch.setattr("reportcheck.outputs.xlsx.book.visible", str)
    broken = list(broken_by_outputs(hostile))
    assert any("concise lets" in one for one in broken)
    assert any("xlsx lets" in one for one in broken)


_WORKER = """
import json, os, sys, time
for line in sys.stdin:
    number = int(line)
    if number == 2:
        os.abort()
    if number == 4:
        time.sleep(60)
    told = {"format": "txt", "statuses": ["checked"], "broken": [], "seconds": 0.1, "memory": 0}
    print(json.dumps(told), flush=True)
"""


def test_an_input_that_kills_or_holds_its_process_is_named() -> None:
    tried = list(try_all(range(6), 2, (sys.executable, "-c", _WORKER), seconds=2))
    broken = {one.number: one.broken for one in tried if one.broken}
    assert sorted(one.number for one in tried) == list(range(6))
    assert broken == {2: ("its process died (-6)",), 4: ("hung for 2 s",)}


def test_the_table_counts_every_input() -> None:
    tried = [
        Tried(1, "txt", ("checked",), (), 0.5, 2**20),
        Tried(2, "pdf", ("checked", "unreadable"), ("x",), 1.5, 2**22),
    ]
    assert [line.split() for line in table(tried)] == [
        ["format", "inputs", "statuses", "violations", "slowest", "memory"],
        ["pdf", "1", "checked", "1", "unreadable", "1", "1", "1.5", "s", "(input", "2)", "4", "MB", "(input", "2)"],
        ["txt", "1", "checked", "1", "0", "0.5", "s", "(input", "1)", "1", "MB", "(input", "1)"],
        ["all", "2", "checked", "2", "unreadable", "1", "1", "1.5", "s", "(input", "2)", "4", "MB", "(input", "2)"],
    ]
