"""The sample reports: findings as committed, every planted contradiction found, nothing else accused."""

from __future__ import annotations

import functools
import importlib.util
import json
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reportcheck import Report, check

SAMPLES = Path(__file__).resolve().parents[2] / "samples"

# (sample, number of the planted entry from 0) → why it is not found yet. A test that passes after all fails the run.
KNOWN_MISSES: dict[tuple[str, int], str] = {}
# Half of the relations that hold are bound: proving what is right matters as much as finding what is wrong.
BOUND_FLOOR = 0.5


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update_expected = _load(SAMPLES / "update_expected.py")
gold_matching = _load(Path(__file__).with_name("gold.py"))
NAMES = [path.stem for path in update_expected.samples()]


@functools.cache
def gold_of(name: str) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads((SAMPLES / f"{name}.gold.json").read_text("utf-8"))
    return gold


@functools.cache
def checked(name: str) -> Report:
    return check(SAMPLES / gold_of(name)["file"])


def planted_cases() -> list[Any]:
    cases = []
    for name in NAMES:
        for index, entry in enumerate(gold_of(name)["planted"]):
            reason = KNOWN_MISSES.get((name, index))
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            cases.append(pytest.param(name, entry, id=f"{name}-{index}-{entry['kind']}", marks=marks))
    return cases


@pytest.mark.parametrize("name", NAMES)
def test_findings_are_as_committed(name: str) -> None:
    path = update_expected.expected_path(SAMPLES / gold_of(name)["file"])
    if not path.exists():
        pytest.fail(f"{path.name} is missing: run python samples/update_expected.py and read what it wrote")
    assert update_expected.summary(checked(name)) == json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize(("name", "entry"), planted_cases())
def test_planted_contradiction_is_found(name: str, entry: dict[str, Any]) -> None:
    accused = [finding for finding in checked(name).findings if finding.level != "note"]
    assert any(gold_matching.is_about(entry, finding) for finding in accused), entry["why"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_else_is_accused(name: str) -> None:
    gold = gold_of(name)
    entries = [*gold["planted"], *gold["tolerated"]]
    false_alarms = [
        f"{finding.rule}: {finding.message}"
        for finding in checked(name).findings
        if finding.level != "note" and not any(gold_matching.is_about(entry, finding) for entry in entries)
    ]
    assert not false_alarms


def test_half_of_what_holds_is_proved() -> None:
    holds = [(name, hold) for name in NAMES for hold in gold_of(name)["holds"]]
    unbound = [
        f"{name}: {hold['relation']}"
        for name, hold in holds
        if not any(gold_matching.is_bound(hold, relation) for relation in checked(name).relations)
    ]
    assert len(unbound) <= len(holds) * (1 - BOUND_FLOOR), "\n".join(unbound)


def test_samples_in_a_zip_are_checked_as_they_are(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as package:
        for name in NAMES:
            package.write(SAMPLES / gold_of(name)["file"], gold_of(name)["file"])
    for name in NAMES:
        inside = check(f"{tmp_path / 'all.zip'}!/{gold_of(name)['file']}")
        assert update_expected.summary(inside) == update_expected.summary(checked(name))
