"""The two seed reports, scored as the accuracy bench scores them; skipped where they are not beside the project."""

from __future__ import annotations

import importlib.util
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS, SCORER = SHARED / "seeds", SHARED / "bench" / "score.py"
COMMAND = f"{shlex.quote(sys.executable)} -m reportcheck check --format json --relations"

pytestmark = pytest.mark.skipif(
    not (SEEDS.is_dir() and SCORER.is_file()),
    reason="no ../shared/seeds with ../shared/bench/score.py beside the project",
)


@pytest.fixture(scope="module")
def scored() -> dict[str, Any]:
    spec = importlib.util.spec_from_file_location("bench_score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    result: dict[str, Any] = module.score(SEEDS, COMMAND)
    return result


def test_both_are_read(scored: dict[str, Any]) -> None:
    assert (scored["reports"], scored["unread"]) == (2, [])


def test_every_planted_contradiction_is_found(scored: dict[str, Any]) -> None:
    assert scored["planted"] > 0
    assert scored["recall"] == 1, scored["missed"]


def test_no_false_alarm(scored: dict[str, Any]) -> None:
    assert scored["alarms"] == []


def test_the_culprit_is_named(scored: dict[str, Any]) -> None:
    assert scored["blamable"] > 0
    assert scored["blamed"] == scored["blamable"]


def test_one_finding_for_each(scored: dict[str, Any]) -> None:
    assert scored["repeats"] == 0


def test_what_holds_is_bound(scored: dict[str, Any]) -> None:
    assert scored["holding"] > 0
    assert scored["bound"] == scored["holding"], scored["unbound"]
