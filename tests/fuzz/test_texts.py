"""Texts that read like reports and are none: whatever they say, a check ends with a status and tells what it read."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fuzz.demands import broken_by_outputs, broken_by_report
from tests.fuzz.make import Input
from tests.fuzz.seeds import Seed
from tests.fuzz.tokens import CHARACTERS, NUMBERS

from reportcheck import check

_WORDS = (
    *("年初预算", "追加", "支出", "结余", "其中：", "包括", "分别为", "合计", "比上年增加", "下降", "执行率", "完成率"),
    *("占", "得分", "满分", "目标", "实际完成", "2023年", "截至6月", "大写：", "一是", "（一）", "1.", "单位：万元"),
    *("渠道维修", "图书购置", "培训", "项目"),
)
_UNITS = ("万元", "元", "亿元", "%", "个百分点", "分", "人", "批次", "亩", "")
_MARKS = ("，", "；", "。", "、", "：", "（", "）", "\n", "|", " ", "～", "-", "和")

_numbers = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=2).map(str),
    st.integers(0, 10**15).map("{:,}".format),
    st.text("〇零一二三四五六七八九十百千万亿两", min_size=1, max_size=20),
    st.text("０１２３４５６７８９．，%％", min_size=1, max_size=20),
    st.sampled_from([one for one in NUMBERS if len(one) <= 1_000]),
)
_amounts = st.builds("{}{}".format, _numbers, st.sampled_from(_UNITS))
_parts = st.one_of(
    st.sampled_from(_WORDS),
    _amounts,
    st.sampled_from(_MARKS),
    st.sampled_from([one for one in CHARACTERS if len(one) <= 1_000]),
    st.text(max_size=8),
)
_texts = st.lists(_parts, max_size=120).map("".join)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(_texts, st.sampled_from(("utf-8", "utf-8-sig", "gb18030", "utf-16")), st.integers(0, 1))
def test_any_text_ends_in_a_report(text: str, encoding: str, kind: int) -> None:
    data = text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.txt")
        path.write_bytes(data)
        report = check(path, with_text=True)
    tried = Input(0, Seed("text", "txt", b""), path.name, data)
    assert list(broken_by_report(report, tried, str(path))) == []
    assert list(broken_by_outputs(report, kind)) == []
