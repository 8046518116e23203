"""The same reports and settings give the same bytes, from whichever process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from reportcheck.outputs import FORMATS

SAMPLES = Path(__file__).parents[2] / "samples"
REPORTS = ("01-canal-repair.docx", "09-pump-stations.xlsx", "12-reading-rooms.md", "13-flood-warning.pdf")


def _outputs(folder: Path, seed: str) -> dict[str, bytes]:
    """Every format, made by a process with its own order of sets, and annotated copies."""
    folder.mkdir()
    asked = [word for name in FORMATS for word in ("-f", name, "-o", str(folder / name))]
    copies = folder / "copies"
    command = [sys.executable, "-m", "reportcheck", "check", *REPORTS, "--notes", "--annotate", str(copies), *asked]
    environment = os.environ | {"PYTHONHASHSEED": seed}
    done = subprocess.run(command, cwd=SAMPLES, env=environment, capture_output=True, timeout=120, check=False)
    assert done.returncode in (0, 1), done.stderr.decode()
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_output_is_the_same_bytes_whatever_the_order_of_sets(tmp_path: Path) -> None:
    first, second = (_outputs(tmp_path / seed, seed) for seed in "12")
    assert first.keys() > FORMATS.keys()
    assert [name for name in first if first[name] != second.get(name)] == []
