"""Sound passages of the genre that look wrong: no finding but notes, whatever the rule."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from tests.engine.report import check, loud

PASSAGES = yaml.safe_load(Path(__file__).with_name("sound_passages.yaml").read_text("utf-8"))


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage["text"][:16])
def test_a_sound_passage_is_not_accused(passage: dict[str, str]) -> None:
    report = check(*passage["text"].splitlines(), title="清河县2023年度某某项目支出绩效自评报告")
    assert not [finding.message for finding in loud(report)], passage["why"]
