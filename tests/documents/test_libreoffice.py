"""The LibreOffice fallback: conversions end, one way or another. A script stands in for soffice."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.documents.build import docx, p
from tests.documents.files import make_doc

from reportcheck.documents.draft import DraftTable
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers import libreoffice
from reportcheck.documents.readers.docx import read_docx
from reportcheck.documents.readers.libreoffice import convert_to_docx
from reportcheck.documents.zipsafe import Limits, SafeZip

_SOFFICE = shutil.which("soffice")
_HEAD = """#!/bin/sh
for argument; do
  case "$argument" in -env:UserInstallation=*) profile="$argument";; esac
  last="$argument"
done
previous=
for argument; do
  [ "$previous" = --outdir ] && out="$argument"
  previous="$argument"
done
"""


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on PATH for a soffice, with a file that it may give out."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    (tmp_path / "ready.docx").write_bytes(docx(p("转换后的正文。")))
    return tmp_path


def _soffice(folder: Path, lines: str) -> None:
    program = folder / "soffice"
    program.write_text(_HEAD + lines)
    program.chmod(0o755)


def test_without_libreoffice_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert convert_to_docx(b"x", ".doc", 5) is None


def test_the_converted_file_is_given_back(script: Path) -> None:
    _soffice(script, f'mkdir -p "$out" && cp {script}/ready.docx "$out/report.docx"\ncp "$last" {script}/seen\n')
    converted = convert_to_docx(b"content", ".WPS", 10)
    assert converted == (script / "ready.docx").read_bytes()
    assert (script / "seen").read_bytes() == b"content"


def test_each_conversion_has_a_profile_of_its_own_and_leaves_nothing(script: Path) -> None:
    _soffice(
        script, f'echo "$profile" >> {script}/profiles\nmkdir -p "$out" && cp {script}/ready.docx "$out/report.docx"\n'
    )
    assert convert_to_docx(b"x", ".doc", 10)
    assert convert_to_docx(b"x", ".doc", 10)
    profiles = (script / "profiles").read_text().split()
    assert len(set(profiles)) == 2
    assert not any(Path(profile.partition("file://")[2]).parent.exists() for profile in profiles)


def test_one_that_hangs_is_ended_with_its_children(script: Path) -> None:
    _soffice(script, f"sleep 60 &\necho $! > {script}/child\nwait\n")
    started = time.monotonic()
    with pytest.raises(Unreadable) as failed:
        convert_to_docx(b"x", ".doc", 0.7)
    assert failed.value.code == "conversion_failed"
    assert time.monotonic() - started < 10
    _wait_until(lambda: not _runs(int((script / "child").read_text())))


def test_nothing_is_left_where_the_process_that_asked_is_killed(script: Path) -> None:
    _soffice(
        script, f'sleep 60 &\necho $! "$profile" > {script}/child.new\nmv {script}/child.new {script}/child\nwait\n'
    )
    ask = "from reportcheck.documents.readers.libreoffice import convert_to_docx; convert_to_docx(b'x', '.doc', 60)"
    with subprocess.Popen([sys.executable, "-c", ask]) as asking:
        _wait_until((script / "child").exists)
        asking.kill()
    child, profile = (script / "child").read_text().split()
    folder = Path(profile.partition("file://")[2]).parent
    assert folder.name.startswith("reportcheck-")
    _wait_until(lambda: not _runs(int(child)) and not folder.exists())


def _wait_until(come: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    while not come():
        assert time.monotonic() < until
        time.sleep(0.05)


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{number}/stat")
    return not (status.exists() and status.read_text().split(") ")[-1].startswith("Z"))


@pytest.mark.parametrize("lines", ["exit 1\n", "exit 0\n", 'mkdir -p "$out"; : > "$out/report.docx"\n'])
def test_a_conversion_that_fails_gives_none(script: Path, lines: str) -> None:
    _soffice(script, lines)
    assert convert_to_docx(b"x", ".doc", 10) is None


@pytest.mark.parametrize("lines", ["kill -9 $$\n", "exit 137\n"])
def test_one_that_is_killed_is_told(lines: str, script: Path) -> None:
    _soffice(script, lines)
    with pytest.raises(Unreadable) as failed:
        convert_to_docx(b"x", ".doc", 10)
    assert failed.value.code == "conversion_failed"


def test_a_file_above_the_limit_gives_none(script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "DEFAULT", Limits(max_file_bytes=10_000))
    _soffice(script, 'mkdir -p "$out"; head -c 20000 /dev/zero > "$out/report.docx"; sleep 30\n')
    started = time.monotonic()
    assert convert_to_docx(b"x", ".doc", 20) is None
    assert time.monotonic() - started < 10


def test_a_suffix_is_no_path(script: Path) -> None:
    _soffice(script, f'cp {script}/ready.docx "$out/report.docx"\n')
    assert convert_to_docx(b"x", "../../doc", 5) is None


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.skipif(_SOFFICE is None, reason="LibreOffice is not installed")
def test_the_real_one(tmp_path: Path) -> None:
    converted = convert_to_docx((make_doc.FOLDER / "report.doc").read_bytes(), ".doc", 90)
    assert converted is not None
    blocks = read_docx(SafeZip(converted)).blocks
    assert any(not isinstance(block, DraftTable) and "54.66万元" in block.text for block in blocks)
    assert sum(isinstance(block, DraftTable) for block in blocks) == 3
