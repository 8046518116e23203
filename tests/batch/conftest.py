"""Folders of little reports, and readers that no program should have to live with."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SOUND = "年初预算30万元，支出28万元，结余2万元。"
WRONG = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"

# a reader for files that begin with POISON; the second word tells what it does to its process
POISON = """
import ctypes, time
from reportcheck.documents.draft import Draft
name = "poison"
def matches(data):
    return data.startswith(b"POISON")
def read(data, limits):
    what = data.split()[1]
    if what == b"segfault":
        ctypes.string_at(0)
    if what == b"memory":
        kept = []
        while True:
            kept.append(bytearray(20_000_000))
    while what == b"hang":
        time.sleep(0.01)
    return Draft()
"""

Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Makes a folder of so many reports, every fifth of them wrong; `also` are further files."""

    def make(count: int, **also: str) -> Path:
        top = tmp_path / "reports"
        top.mkdir()
        for number in range(count):
            text = WRONG if number % 5 == 0 else SOUND
            (top / f"{number:03}.txt").write_text(f"清河县第{number + 1}小学{text}", "utf-8")
        for name, text in also.items():
            (top / f"{name}.txt").write_text(text, "utf-8")
        return top

    return make


@pytest.fixture
def poison(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installs the reader that POISON describes, for this process and its workers."""
    packages = tmp_path / "site-packages"
    metadata = packages / "poison-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: poison\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[reportcheck.readers]\npoison = poison_reader\n")
    (packages / "poison_reader.py").write_text(POISON)
    monkeypatch.syspath_prepend(packages)
    monkeypatch.setenv("PYTHONPATH", str(packages))
    yield
    sys.modules.pop("poison_reader", None)
