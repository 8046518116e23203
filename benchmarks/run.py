"""make bench: how fast reading, checking, scanning and starting are, each beside a peer measured in the same rounds.

    python benchmarks/run.py            the full run (some minutes)
    python benchmarks/run.py --quick    fewer reports and rounds, no 5 MB text

Prints ratios beside the floors asked for and writes benchmarks/results.json; exit status 1 where a floor is missed.
Milliseconds depend on the machine, ratios much less: they are medians of ratios taken within one round.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import ledger
from corpus import SIZES, write_corpus, write_series
from formats import bench_formats
from gates import Results, machine, versions
from measure import interleave
from page import FILES, FINDINGS, seconds_to_open, write_page
from peers import Task, jionlp_money, missing, python_docx, unzip_and_parse, user_stack, warm_jieba
from startup import measure_start

from reportcheck.collector import RestingCollector

RESULTS = Path(__file__).with_name("results.json")
RELATIONS_ASKED = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is run; `saved` of the reports are read in other formats too."""

    reports: int
    rounds: int
    starts: int
    saved: int
    sizes: dict[str, int]


FULL = Plan(reports=40, rounds=3, starts=15, saved=12, sizes=SIZES)
QUICK = Plan(reports=8, rounds=2, starts=5, saved=4, sizes={key: SIZES[key] for key in ("10 KB", "100 KB", "1 MB")})


def ours(module: str, name: str) -> Callable[..., Any] | None:
    """A function of reportcheck, or None while that part of it does not exist."""
    try:
        return getattr(import_module(module), name, None)
    except ModuleNotFoundError as problem:
        if not (problem.name or "").startswith("reportcheck"):
            raise
        return None


def amounts(read: Callable[..., Any], scan: Callable[..., Any], path: Path) -> list[object]:
    """What the user's stack does, done by us, as the pipeline runs it: read, and find every number, in cells too."""
    found: list[object] = []
    with RestingCollector():
        for document in read(path).documents:
            for block in document.blocks:
                parts = block.cells() if hasattr(block, "cells") else (block,)
                for part in parts:
                    found.extend(scan(part.text, part.folded))
    return found


def bench_documents(words: list[Path], plan: Plan, results: Results) -> None:
    """Reading and checking beside unzip + parse, python-docx and the user's stack."""
    read, check = ours("reportcheck.documents.load", "open_source"), ours("reportcheck", "check")
    if ours("reportcheck.pipeline", "check_file") is None:
        check = None
    tasks: dict[str, Task] = {"floor": unzip_and_parse}
    if read:
        tasks["read"] = read
    scan = ours("reportcheck.quantities.scan", "scan")
    if read and scan:
        tasks["read+scan"] = lambda path: amounts(read, scan, path)
    if check:
        tasks["check"] = check
    absent = missing("docx", "jieba", "pandas")
    if not absent:
        warm_jieba()
        tasks |= {"python-docx": python_docx, "stack": user_stack}
    times = interleave(tasks, words, plan.rounds)
    results.figures["milliseconds_per_report"] = {name: round(times.milliseconds(name), 2) for name in tasks}

    no_peer = f"not installed: {', '.join(absent)}" if absent else ""

    def gate(name: str, task: str, base: str, asked: float, *, at_most: bool, note: str = "") -> None:
        figure = times.ratio(task, base) if task in times and base in times else None
        why = "" if figure is not None else no_peer or "this part of reportcheck is not there yet"
        results.add(name, asked, figure, at_most=at_most, note=note, why=why)

    gate("reading ÷ (unzip + lxml parse)", "read", "floor", 2, at_most=True)
    gate("full check ÷ (unzip + lxml parse)", "check", "floor", 8, at_most=True, note="aim: 4")
    gate("user's stack ÷ our reading and scanning", "stack", "read+scan", 5, at_most=False, note="the same job")
    if "stack" in times and "check" in times:
        results.figures["stack_over_full_check"] = round(times.ratio("stack", "check"), 2)
    if "read" in times and "python-docx" in times:
        results.figures["python_docx_over_reading"] = round(times.ratio("python-docx", "read"), 2)


def bench_relations(words: list[Path], results: Results) -> None:
    """Relations judged in each report: speed over reports without relations would say nothing."""
    name = "judged relations in the poorest report"
    check = ours("reportcheck", "check")
    if check is None or ours("reportcheck.pipeline", "check_file") is None:
        results.add(name, RELATIONS_ASKED, None, at_most=False, why="the check is not there yet")
        return
    judged, findings = [], 0
    for path in words:
        report = check(path)
        judged.append(sum(relation.outcome != "not_checked" for relation in report.relations))
        findings += sum(finding.level != "note" for finding in report.findings)
    note = f"median {statistics.median(judged):g}; errors and warnings in these sound reports: {findings}"
    results.add(name, RELATIONS_ASKED, min(judged), at_most=False, note=note)
    results.figures["judged_relations"] = {"least": min(judged), "median": statistics.median(judged)}
    results.figures["false_alarms"] = findings


def prose(text: str) -> str:
    """The lines of a text that are no rows of a table."""
    return "\n".join(line for line in text.split("\n") if "|" not in line)


def bench_scanner(texts: list[Path], plan: Plan, results: Results) -> None:
    """Our scanner beside jionlp, over the same prose; cells are read one by one, with the unit of their header."""
    name = "jionlp extract_money ÷ our scanner, same prose"
    scan, extract = ours("reportcheck.quantities.scan", "scan"), jionlp_money()
    if scan is None or extract is None:
        why = "the scanner is not there yet" if scan is None else "jionlp is not installed (pip install jionlp)"
        results.add(name, 10, None, at_most=False, why=why)
        return

    contents = [prose(path.read_text("utf-8")) for path in texts]
    times = interleave({"scan": scan, "jionlp": extract}, contents, plan.rounds)
    characters = statistics.median(map(len, contents))
    speed = {task: round(characters / times.milliseconds(task) / 1000, 3) for task in ("scan", "jionlp")}
    note = f"{speed['scan']} against {speed['jionlp']} million characters/s; ours reads every unit, jionlp money only"
    results.add(name, 10, times.ratio("jionlp", "scan"), at_most=False, note=note)
    results.figures["million_characters_per_second"] = speed


def bench_size(series: dict[str, Path], results: Results) -> None:
    """Time per MB from the smallest text to the largest: the least of several runs, small texts run more often."""
    name = (
        f"time per MB, worst ÷ best from {min(series, key=SIZES.__getitem__)} to {max(series, key=SIZES.__getitem__)}"
    )
    check = ours("reportcheck", "check")
    if check is None or ours("reportcheck.pipeline", "check_file") is None:
        results.add(name, 1.5, None, at_most=True, why="the check is not there yet")
        return
    least: dict[str, float] = {}
    for _turn in range(3):
        for label, path in series.items():
            for _ in range(max(1, min(20, 1_000_000 // SIZES[label]))):
                began = time.perf_counter()
                check(path)
                took = time.perf_counter() - began
                least[label] = min(took, least.get(label, took))
    per_megabyte = {label: took / (series[label].stat().st_size / 1e6) for label, took in least.items()}
    note = ", ".join(f"{label} {seconds:.2f} s/MB" for label, seconds in per_megabyte.items())
    ratio = max(per_megabyte.values()) / min(per_megabyte.values())
    results.add(name, 1.5, ratio, at_most=True, note=note)
    results.figures["seconds_per_megabyte"] = {label: round(value, 3) for label, value in per_megabyte.items()}


def bench_start(word: Path, plan: Plan, results: Results) -> None:
    """Help page and one file, each beside a bare interpreter."""
    start = measure_start(word, plan.starts)
    for task, name, asked in (
        ("help", "reportcheck --help ÷ bare interpreter", 6),
        ("check", "reportcheck check one.docx ÷ bare interpreter", 15),
    ):
        if task in start.failed:
            results.add(name, asked, None, at_most=True, why=start.failed[task])
            continue
        median, least, bare = start.median(task), start.least(task), start.median("bare")
        note = f"median {median:.0f} ms, min {least:.0f} ms; bare {bare:.0f} ms"
        results.add(name, asked, start.ratio(task), at_most=True, note=note)
    results.figures["start_milliseconds"] = {
        task: {"median": round(start.median(task), 1), "min": round(start.least(task), 1)} for task in start.seconds
    }


def bench_page(folder: Path, rounds: int, results: Results) -> None:
    """The HTML report of a large batch."""
    name = f"MB of the HTML report, {FILES} files, {FINDINGS} findings"
    opened = "seconds until Chromium shows it"
    batch = write_page(folder)
    enough = batch.findings >= FINDINGS
    why = "" if enough else f"the check found only {batch.findings} of the planted slips"
    results.add(name, 5, batch.megabytes if enough else None, at_most=True, note=f"{batch.findings} findings", why=why)
    seconds = seconds_to_open(batch.page, rounds)
    if isinstance(seconds, str):
        results.add(opened, 2, None, at_most=True, why=seconds)
    else:
        results.add(opened, 2, seconds, at_most=True, note="painted, filters at work; the browser was running")


def bench_ledger(rounds: int, results: Results) -> None:
    """The ledger of issues of a large batch."""
    name = f"seconds to write the xlsx, {ledger.FILES} files, {ledger.FINDINGS} findings"
    results.add(name, 3, ledger.seconds_to_write(rounds), at_most=True, note="from checked reports to the file's bytes")


def show(results: Results) -> None:
    """Print versions, machine, times and the table of gates."""
    print("  ".join(f"{name} {number}" for name, number in versions().items()))
    print("  ".join(f"{name} {value}" for name, value in machine().items()))
    milliseconds = results.figures.get("milliseconds_per_report", {})
    print("median ms a report: " + "  ".join(f"{name} {value}" for name, value in milliseconds.items()))
    for kind, taken in results.figures.get("milliseconds_per_format", {}).items():
        print(f"median ms a {kind}: " + "  ".join(f"{name} {value}" for name, value in taken.items()))
    print(f"\n{'':<52} {'asked':>8} {'measured':>9}")
    for gate in results.gates:
        print(gate.row())


def main() -> int:
    """Run everything, print it, write results.json; 1 where a floor is missed."""
    parser = argparse.ArgumentParser(description="Benchmark reportcheck beside its peers.")
    parser.add_argument("--quick", action="store_true", help="fewer reports and rounds, no 5 MB text")
    plan = QUICK if parser.parse_args().quick else FULL
    results = Results()
    with tempfile.TemporaryDirectory() as folder:
        pairs = write_corpus(Path(folder), plan.reports)
        words, texts = [word for word, _ in pairs], [text for _, text in pairs]
        bench_documents(words, plan, results)
        bench_formats(words[: plan.saved], Path(folder), plan.rounds, results)
        bench_relations(words, results)
        bench_scanner(texts, plan, results)
        bench_size(write_series(Path(folder), plan.sizes), results)
        bench_page(Path(folder), plan.rounds, results)
        bench_ledger(plan.rounds, results)
        bench_start(words[0], plan, results)
    show(results)
    RESULTS.write_text(json.dumps(results.to_json(), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return int(results.missed)


if __name__ == "__main__":
    sys.exit(main())
