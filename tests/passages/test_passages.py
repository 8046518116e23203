"""Passages of the genre: sound ones that look wrong, and ones with a slip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.engine.report import check, loud

_TITLE = "清河县2023年度某某项目支出绩效自评报告"


def _passages(name: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load(Path(__file__).with_name(name).read_text("utf-8")))


@pytest.mark.parametrize("passage", _passages("sound.yaml"), ids=lambda passage: passage["text"][:16])
def test_a_sound_passage_is_not_accused(passage: dict[str, str]) -> None:
    report = check(*passage["text"].splitlines(), title=_TITLE)

    assert not [finding.message for finding in loud(report)], passage["why"]


@pytest.mark.parametrize("passage", _passages("slipped.yaml"), ids=lambda passage: passage["text"][:16])
def test_a_slip_is_told(passage: dict[str, Any]) -> None:
    report = check(*passage["text"].splitlines(), title=_TITLE)

    assert sorted({finding.rule for finding in loud(report)}) == passage["rules"]
