"""What docs/security.md says is so."""

from __future__ import annotations

import re
from dataclasses import asdict
from importlib import import_module

import pytest
from tests.fuzz.seeds import ROOT
from tests.fuzz.worker import CPU_SECONDS, GROWTH, MEMORY

from reportcheck import Limits

_PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
_ROWS = dict(re.findall(r"^\| `([\w.]+)` \| ([\d,]+) \|", _PAGE, re.MULTILINE))


def test_every_limit_is_told() -> None:
    told = {name: int(value.replace(",", "")) for name, value in _ROWS.items() if "." not in name}
    assert told == asdict(Limits())


@pytest.mark.parametrize("name", [name for name in _ROWS if "." in name])
def test_constants_are_those_of_the_code(name: str) -> None:
    module, _, constant = name.rpartition(".")
    assert getattr(import_module(f"reportcheck.{module}"), constant) == int(_ROWS[name].replace(",", ""))


def test_what_the_fuzz_suite_allows() -> None:
    assert (CPU_SECONDS, GROWTH >> 20, MEMORY / 2**30) == (20, 512, 1.5)
    assert "20 seconds" in _PAGE
    assert "512 MB" in _PAGE
    assert "1.5 GB" in _PAGE


def test_no_code_of_the_package_evaluates_text() -> None:
    """Rules are data: nothing in the package could run them."""
    calls = re.compile(r"(?<![\w.])(?:eval|exec)\(|unsafe_load|full_load|UnsafeLoader|FullLoader|pickle\.loads?\(")
    found = {path.name for path in (ROOT / "src").rglob("*.py") if calls.search(path.read_text("utf-8"))}
    # what processes of one run hand to each other, and nothing from a file
    assert found == {"worker.py", "ray_engine.py"}
