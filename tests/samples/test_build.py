"""The samples are what their sources say: relations proved, files up to date."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.documents.office import NEEDS_OFFICE

from reportcheck.documents.load import open_source
from reportcheck.documents.model import Paragraph, SourceFile
from reportcheck.documents.registry import BUILT_IN

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def _built_by_hand(name: str) -> bool:
    """Whether a file needs no LibreOffice, whose bytes differ from one installation to the next."""
    return Path(name).suffix in {".docx", ".txt", ".md", ".html", ".mht", ".ofd", ".xlsx", ".xls", ".et", ".json"}


def test_building_again_gives_the_same_files(tmp_path: Path) -> None:
    for module in ("docx", "openpyxl", "xlwt"):
        pytest.importorskip(module)
    copy = tmp_path / "samples"
    copy.mkdir()
    shutil.copy(SAMPLES / "build.py", copy)
    for folder in ("sources", "writing"):
        shutil.copytree(SAMPLES / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run([sys.executable, str(copy / "build.py")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    built = {path.name for path in copy.iterdir() if path.is_file()} - {"build.py"}
    committed = {path.name for path in SAMPLES.iterdir() if path.is_file()} - {"build.py", "update_expected.py"}
    assert built == {name for name in committed if _built_by_hand(name)} - {"README.md"}
    groups = {path.parent.name for path in (SAMPLES / "sources").glob("*/group.relations")}
    for group in groups:
        files = {f"{group}/{path.name}" for path in (copy / group).iterdir()}
        assert files == {f"{group}/{path.name}" for path in (SAMPLES / group).iterdir()}
        built |= files
    differing = [name for name in sorted(built) if (copy / name).read_bytes() != (SAMPLES / name).read_bytes()]
    assert differing == []


@pytest.mark.slow
@pytest.mark.no_cover
@NEEDS_OFFICE
def test_what_libreoffice_writes_says_what_is_committed(tmp_path: Path) -> None:
    copy = tmp_path / "samples"
    copy.mkdir()
    shutil.copy(SAMPLES / "build.py", copy)
    for folder in ("sources", "writing"):
        shutil.copytree(SAMPLES / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    names = [path for path in SAMPLES.iterdir() if path.suffix in {".doc", ".wps", ".rtf", ".pdf"}]
    assert len(names) == 4
    command = [sys.executable, str(copy / "build.py"), "--office", *(path.stem for path in names)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for path in names:
        built, committed = open_source(copy / path.name), open_source(path)
        assert built.reader == committed.reader
        assert _texts(built) == _texts(committed), path.name


def _texts(source: SourceFile) -> list[str]:
    return [
        block.text if isinstance(block, Paragraph) else "\n".join(row.printed for row in block.rows)
        for document in source.documents
        for block in document.blocks
    ]


def test_every_format_that_is_read_has_a_sample() -> None:
    samples = [json.loads(gold.read_text("utf-8"))["file"] for gold in SAMPLES.glob("*.gold.json")]
    assert {open_source(SAMPLES / name).reader for name in samples} == set(BUILT_IN)
    assert {Path(name).suffix for name in samples} >= {".wps", ".et"}
    assert all((SAMPLES / name).stat().st_size < 60_000 for name in samples)
