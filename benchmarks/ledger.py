"""The ledger of issues in Excel for 200 files with 500 findings: how long it takes to write."""

from __future__ import annotations

import statistics
import time

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Evidence, Finding, LedgerEntry, RelationRecord, Report, Suggestion

FILES = 200
FINDINGS = 500
NUMBERS = 40  # of each file, that were not checked
TEXT = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"
AMOUNTS = (("54.66万元", "546600"), ("50万元", "500000"), ("74.79万元", "747900"), ("28.97万元", "289700"))


def batch() -> list[Report]:
    """Reports as a check returns them; the check itself is measured elsewhere."""
    evidence = tuple(_evidence(quote, value) for quote, value in AMOUNTS)
    reports = []
    for number in range(FILES):
        count = FINDINGS * (number + 1) // FILES - FINDINGS * number // FILES
        relation = RelationRecord("FUND-SAVED", "holds", "54.66 + 50 − 74.79 = 29.87", "", evidence)
        gap = LedgerEntry("50万元", TEXT, ("二、资金使用情况",), evidence[1].place, "not_checked", "no_partner")
        reports.append(
            Report(
                f"报告/{number:03}.docx",
                "0" * 64,
                "docx",
                "checked",
                findings=tuple(_finding(f"{number}-{at}", evidence) for at in range(count)),
                relations=(relation,) * 50,
                ledger=(gap,) * NUMBERS,
            )
        )
    return reports


def seconds_to_write(rounds: int) -> float:
    """Median seconds from reports to bytes."""
    reports = batch()
    assert sum(len(report.findings) for report in reports) == FINDINGS
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        list(renderer("xlsx")(reports, Settings(), Look()))
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def _evidence(quote: str, value: str) -> Evidence:
    start = TEXT.index(quote)
    place = {"type": "paragraph", "block": 11, "start": start, "end": start + len(quote)}
    return Evidence(quote, TEXT, ("二、资金使用情况", "（一）专项业务经费"), place, "", value, "元")


def _finding(name: str, evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        id=name,
        rule="FUND-SAVED",
        level="error",
        message="节约额等于预算减支出不成立：54.66 + 50 − 74.79 = 29.87 ≠ 28.97，相差0.90万元。",
        evidence=evidence,
        equation="54.66 + 50 − 74.79 = 29.87 ≠ 28.97",
        computed="298700",
        stated="289700",
        difference="9000",
        rounding_allowance="150",
        unit="元",
        suggestion=Suggestion(3, "28.97万元", "29.87万元", "相邻两位数字颠倒"),
    )
