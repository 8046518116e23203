"""Compiled patterns are kept between two runs, and nothing depends on it."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reportcheck import patterns
from reportcheck.patterns import PatternStore
from reportcheck.quantities.pattern import TOKEN

SOURCES = [
    (r"(?P<amount>\d+(?:\.\d+)?)\s*(?P<unit>万元|元)", 0),
    (r"[，。；;]|(?<![\d.])[一二三四五六七八九十]{1,3}(?:、|\.(?!\d))", 0),
    (r"(?i)sheet \d # a comment", re.VERBOSE),
    ("", 0),
]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a first run has kept the patterns."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    store = PatternStore(str(tmp_path / "kept"))
    for source, flags in SOURCES:
        store.compile(source, flags)
    store.save()
    return tmp_path / "kept"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What `re` compiles from now on."""
    seen: list[str] = []
    real = re.compile
    monkeypatch.setattr(patterns.re, "compile", lambda source, flags=0: seen.append(source) or real(source, flags))
    return seen


@pytest.mark.parametrize(("source", "flags"), [*SOURCES, (TOKEN.pattern, TOKEN.flags)])
def test_a_kept_pattern_is_what_re_compiles(path: Path, source: str, flags: int) -> None:
    first = PatternStore(str(path))
    first.compile(source, flags)
    first.save()
    kept = PatternStore(str(path)).compile(source, flags)
    expected = re.compile(source, flags)
    assert kept == expected  # compares the compiled code too
    assert (kept.flags, kept.groups, dict(kept.groupindex)) == (
        expected.flags,
        expected.groups,
        dict(expected.groupindex),
    )


def test_a_second_run_compiles_nothing(path: Path, compiled: list[str]) -> None:
    second = PatternStore(str(path))
    found = [second.compile(source, flags) for source, flags in SOURCES]
    assert compiled == []
    match = found[0].search("支出12.5万元")
    assert match is not None
    assert match.groupdict() == {"amount": "12.5", "unit": "万元"}


def test_other_flags_are_another_pattern(path: Path, compiled: list[str]) -> None:
    source, _ = SOURCES[0]
    assert PatternStore(str(path)).compile(source, re.IGNORECASE).flags & re.IGNORECASE
    assert compiled == [source]


@pytest.mark.parametrize("content", [b"", b"nonsense", marshal.dumps(5), marshal.dumps(((0, 0), {}))])
def test_a_file_that_says_nothing_is_passed_over(path: Path, compiled: list[str], content: bytes) -> None:
    path.write_bytes(content)
    assert PatternStore(str(path)).compile(*SOURCES[0]).search("5元")
    assert compiled == [SOURCES[0][0]]


def test_code_of_another_python_is_not_run(path: Path, compiled: list[str]) -> None:
    (version, magic), kept = marshal.loads(path.read_bytes())
    path.write_bytes(marshal.dumps(((version + 1, magic), kept)))
    PatternStore(str(path)).compile(*SOURCES[0])
    assert compiled == [SOURCES[0][0]]


def test_code_that_the_engine_refuses_is_compiled_anew(path: Path, compiled: list[str]) -> None:
    made_by, kept = marshal.loads(path.read_bytes())
    key = (SOURCES[0][0], 0)
    kept[key] = (kept[key][0], b"\xff" * len(kept[key][1]), *kept[key][2:])
    path.write_bytes(marshal.dumps((made_by, kept)))
    assert PatternStore(str(path)).compile(*key).search("5元")
    assert compiled == [key[0]]


def test_where_no_bytecode_is_written_no_pattern_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    store = PatternStore(str(tmp_path / "kept"))
    store.compile("a")
    store.save()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    store = PatternStore(str(tmp_path / "absent" / "kept"))
    assert store.compile("a").match("a")
    store.save()
    assert list(tmp_path.iterdir()) == []


def test_patterns_of_older_versions_go_when_there_are_many(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_MOST", len(SOURCES))
    store = PatternStore(str(path))
    store.compile(*SOURCES[0])
    store.compile("new")
    store.save()
    _, kept = marshal.loads(path.read_bytes())
    assert set(kept) == {(SOURCES[0][0], 0), ("new", 0)}


_COUNTING = """
import re, sys
compiled, real = [], re.compile
re.compile = lambda source, flags=0: compiled.append(source) or real(source, flags)
from reportcheck.cli.main import main
main(["check", "--exit-zero", sys.argv[1]])
print(len(compiled), file=sys.stderr)
"""


def test_a_second_start_compiles_hardly_anything(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("某镇2023年度水利项目绩效自评报告\n预算100万元，支出90万元，结余10万元，执行率90%。\n", "utf-8")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | {"PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    command = [sys.executable, "-c", _COUNTING, str(report)]
    counts = []
    for _ in range(2):
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, encoding="utf-8")
        counts.append(int(done.stderr.split()[-1]))
    assert counts[0] > 300
    assert counts[1] * 10 < counts[0]
