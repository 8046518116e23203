"""Reports of all kinds, by the hundred, and as a strategy."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from reportcheck.results import LEVELS, STATUSES, About, Finding, Report

few = settings(max_examples=50, deadline=None, derandomize=True)

RULES = ("FUND-SAVED", "SUM-TABLE", "RATE-NAMED")
UNITS = ("", "青石县水利局", "青石县教育局", "河湾县文旅局")
FOLDERS = ("报告/青石县", "报告/河湾县", ".", "包.zip!")
CODES = {"unreadable": ("truncated", "encrypted"), "crashed": ("crashed",), "timeout": ("timeout",)}


def finding(level: str = "error", rule: str = "FUND-SAVED", equation: str = "1 + 1 = 2 ≠ 3") -> Finding:
    return Finding("f", rule, level, "两处不一致。", (), equation)


def report(
    number: int = 1, *levels: str, unit: str = "", status: str = "checked", error: str = "", code: str = "", **more: str
) -> Report:
    """A report with a finding of each level; `more` are `folder` and `rule`."""
    return Report(
        path=f"{more.get('folder', '报告')}/{number:04}.docx",
        sha256="",
        reader="docx",
        status=status,
        error=error,
        error_code=code,
        findings=tuple(finding(level, more.get("rule", "FUND-SAVED")) for level in levels),
        about=(About(unit, "2024"),) if unit else (),
    )


@st.composite
def one_report(draw: st.DrawFn) -> Report:
    status = draw(st.sampled_from(STATUSES))
    code = draw(st.sampled_from(CODES.get(status, ("",))))
    error = (
        f"{code}：{draw(st.integers(0, 20))} {draw(st.sampled_from(('甲', '乙', '丙', '丁', '戊')))}" if code else ""
    )
    found = st.tuples(st.sampled_from(LEVELS), st.sampled_from(RULES))
    parts = ({"kind": draw(st.sampled_from(("picture", "object"))), "description": "图", "block": 0},)
    return Report(
        path=f"{draw(st.sampled_from(FOLDERS))}/{draw(st.integers(0, 9999)):04}.docx",
        sha256="",
        reader="",
        status=status,
        error=error,
        error_code=code,
        unread_parts=parts if status == "partial" else (),
        findings=() if code else tuple(finding(level, rule) for level, rule in draw(st.lists(found, max_size=5))),
        about=tuple(About(unit) for unit in draw(st.lists(st.sampled_from(UNITS), max_size=2))),
    )


batches = st.lists(one_report(), max_size=40)
