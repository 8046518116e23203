from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportcheck.fold import fold


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("１，２３４．５６萬元", "1,234.56万元"),
        ("（一）基本情況：", "(一)基本情况:"),
        ("共計壹佰萬圓整", "共计壹佰万圆整"),
        ("５％～８％", "5%~8%"),
        ("－3．5", "-3.5"),
        ("￥100", "¥100"),
        ("≧９０分", "≥90分"),
        ("1\u2009129\u00a0236\u3000萬元", "1 129 236 万元"),
        ("﹝2019﹞24號", "〔2019〕24号"),
        ("「優」", "“优”"),
        ("⼀般公共預算", "一般公共预算"),
        ("二○一二年", "二〇一二年"),
    ],
)
def test_signs_spaces_and_traditional_characters_fold(printed: str, folded: str) -> None:
    assert fold(printed) == folded


SIMPLIFIED = ["显著提高，效果明显。", "面积12㎡、共3项", "——其中", "plain ascii, 12.5%", "", "〔2023〕51号"]


@pytest.mark.parametrize("text", SIMPLIFIED)
def test_simplified_words_and_kept_signs_stay(text: str) -> None:
    assert fold(text) == text.replace("，", ",")


@given(st.text())
def test_length_is_kept_and_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert len(once) == len(text)
    assert fold(once) == once
