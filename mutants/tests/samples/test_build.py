"""The samples are what their sources say: relations proved, files up to date."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def test_building_again_gives_the_same_files(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    copy = tmp_path / "samples"
    shutil.copytree(SAMPLES, copy, ignore=shutil.ignore_patterns("*.docx", "*.gold.json", "__pycache__", "expected"))
    for text in copy.glob("*.txt"):
        text.unlink()
    done = subprocess.run([sys.executable, str(copy / "build.py")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    built = sorted(path for path in copy.iterdir() if path.suffix in (".docx", ".txt", ".json"))
    assert len(built) == 16
    differing = [path.name for path in built if path.read_bytes() != (SAMPLES / path.name).read_bytes()]
    assert differing == []
