"""Writes samples/expected/NAME.json: what the checker says of every sample, for review and for the tests.

python samples/update_expected.py [NAME…]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportcheck import Finding, Report

HERE = Path(__file__).resolve().parent


def samples() -> list[Path]:
    """The report files, each known by the gold file beside it."""
    golds = sorted(HERE.glob("*.gold.json"))
    return [HERE / json.loads(gold.read_text("utf-8"))["file"] for gold in golds]


def summary(report: Report) -> dict[str, Any]:
    """What is expected of a report: its status and, of every finding, what a reader would check first."""
    return {"status": report.status, "findings": [_finding(finding) for finding in report.findings]}


def _finding(finding: Finding) -> dict[str, Any]:
    suggestion = finding.suggestion
    return {
        "rule": finding.rule,
        "level": finding.level,
        "quotes": [evidence.quote for evidence in finding.evidence],
        "suggestion": {"quote": suggestion.quote, "replacement": suggestion.replacement} if suggestion else None,
    }


def expected_path(sample: Path) -> Path:
    """Where the committed findings of a sample stand."""
    return HERE / "expected" / f"{sample.stem}.json"


def main(names: list[str]) -> int:
    """Check the named samples (all without names) and write what was found."""
    from reportcheck import check

    for sample in samples():
        if names and sample.stem not in names:
            continue
        text = json.dumps(summary(check(sample)), ensure_ascii=False, indent=1) + "\n"
        target = expected_path(sample)
        target.parent.mkdir(exist_ok=True)
        changed = not target.exists() or target.read_text("utf-8") != text
        target.write_text(text, "utf-8")
        sys.stdout.write(f"{'changed' if changed else 'same   '} {target.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
