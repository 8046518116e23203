"""The HTML report of 200 files with at least 500 findings: its size, and how soon a browser shows it."""

from __future__ import annotations

import random
import re
import shutil
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus import plain_text, report

from reportcheck.results import Report

FILES = 200
FINDINGS = 500
SLIPS = 3  # planted in each report
_RATE = re.compile(r"(?<=完成率)(\d\d)\.(\d)(\d)%|(?<=执行率)(\d\d)\.(\d)(\d)%")


@dataclass(frozen=True, slots=True)
class Batch:
    """The page of a batch, and how many findings it shows."""

    page: Path
    findings: int

    @property
    def megabytes(self) -> float:
        return self.page.stat().st_size / 1e6


def slipped_report(seed: int) -> str:
    """A report of the benchmark's corpus in which digits of some rates were swapped."""
    random_ = random.Random(seed)
    text = plain_text(report(seed))
    rates = [match for match in _RATE.finditer(text) if match[0][0] != match[0][1]]
    for match in sorted(random_.sample(rates, min(SLIPS, len(rates))), key=lambda match: -match.start()):
        rate = match[0]
        text = text[: match.start()] + rate[1] + rate[0] + rate[2:] + text[match.end() :]
    return text


def write_page(folder: Path) -> Batch:
    """Check the batch and write its page."""
    from reportcheck.batch.run import check_files
    from reportcheck.config import Settings
    from reportcheck.outputs import Look, renderer

    paths = []
    for seed in range(FILES):
        paths.append(folder / f"unit-{seed:03}.txt")
        paths[-1].write_text(slipped_report(seed), "utf-8")
    settings = Settings(with_text=True)
    findings = 0

    def counting() -> Iterator[Report]:
        nonlocal findings
        for checked in check_files(paths, settings):
            findings += sum(finding.level in settings.shown_levels for finding in checked.findings)
            yield checked

    page = folder / "batch.html"
    with page.open("w", encoding="utf-8") as out:
        out.writelines(renderer("html")(counting(), settings, Look()))
    return Batch(page, findings)


def browser() -> str:
    """Where Debian's chromium is, "" where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or ""


def seconds_to_open(page: Path, rounds: int) -> float | str:
    """Median seconds until the page is painted and its filters work; a sentence where that cannot be measured."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return "playwright is not installed (make browser)"
    if not browser():
        return "chromium is not installed (make browser)"
    taken = []
    with sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=browser())
        for _ in range(rounds):
            tab = chromium.new_page()
            began = time.perf_counter()
            tab.goto(page.as_uri())
            tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            taken.append(time.perf_counter() - began)
            tab.close()
        chromium.close()
    return statistics.median(taken)
