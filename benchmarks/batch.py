"""make bench-batch: a run over thousands of reports, as a user starts it: workers, memory, cache, growth.

    python benchmarks/batch.py            5,000 reports (some fifteen minutes on two cores)
    python benchmarks/batch.py 1000       fewer

Prints figures beside what is asked and writes benchmarks/batch-results.json; exit status 1 where a floor is missed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from batch_corpus import write_batch
from gates import Results, machine, versions

RESULTS = Path(__file__).with_name("batch-results.json")
REPORTS = 5000
MEGABYTE = 1024 * 1024
_LOOK = 0.05  # seconds between two looks at the memory of the processes


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of the command line took: seconds, and the most memory (bytes) of the parent and of a worker."""

    reports: int
    seconds: float
    parent: int
    worker: int
    statuses: dict[str, int]

    @property
    def rate(self) -> float:
        return self.reports / self.seconds


def check(folder: Path, jobs: int, cache: Path) -> Run:
    """Check a folder with so many workers, results as jsonl; the cache is where a former run left it."""
    out = cache.with_name("out.jsonl")
    command = [
        sys.executable,
        "-m",
        "reportcheck",
        "check",
        str(folder),
        "-j",
        str(jobs),
        "-f",
        "jsonl",
        "-o",
        str(out),
    ]
    environment = os.environ | {"REPORTCHECK_CACHE_DIR": str(cache)}
    began = time.perf_counter()
    parent = worker = 0
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as run:
        while run.poll() is None:
            parent = max(parent, _peak(run.pid))
            worker = max([worker, *map(_peak, _descendants(run.pid))])
            time.sleep(_LOOK)
    seconds = time.perf_counter() - began
    with out.open("rb") as lines:
        statuses = Counter(json.loads(line)["status"] for line in lines)
    return Run(sum(statuses.values()), seconds, parent, worker, dict(statuses))


def _peak(process: int) -> int:
    """The most memory that a process has had in use so far (VmHWM), 0 for one that is gone."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def _descendants(process: int) -> list[int]:
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []
    return [one for child in map(int, children) for one in (child, *_descendants(child))]


def bench(reports: int, folder: Path, results: Results) -> None:
    """All runs, on one folder of reports and on a tenth of it."""
    print(f"writing {reports} reports …", file=sys.stderr)
    top, has_office = write_batch(folder, reports)
    part = folder / "tenth"
    part.mkdir()
    for sub in sorted(top.iterdir())[: max(1, len(list(top.iterdir())) // 10)]:
        shutil.copytree(sub, part / sub.name)
    runs: dict[str, Run] = {}
    for name, where, jobs, cache in (
        ("tenth, 2 workers", part, 2, "a"),
        ("1 worker", top, 1, "b"),
        ("2 workers", top, 2, "c"),
        ("2 workers, from the cache", top, 2, "c"),
        ("tenth, 2 workers, again", part, 2, "d"),
    ):
        print(f"{name} …", file=sys.stderr)
        runs[name] = check(where, jobs, folder / f"cache-{cache}")
    whole, cached = runs["2 workers"], runs["2 workers, from the cache"]
    small = [runs["tenth, 2 workers"], runs["tenth, 2 workers, again"]]
    speed = whole.rate / runs["1 worker"].rate
    results.add(
        "2 workers ÷ 1 worker, reports per second",
        1.7,
        speed,
        at_most=False,
        note=f"{whole.rate:.1f} against {runs['1 worker'].rate:.1f} reports/s",
    )
    parent, least = whole.parent / MEGABYTE, min(run.parent for run in small) / MEGABYTE
    results.add("memory of the parent, MB", 200, parent, at_most=True, note=f"a worker {whole.worker / MEGABYTE:.0f}")
    results.add(
        f"memory of the parent, {reports} ÷ {small[0].reports} reports",
        1.1,
        parent / least,
        at_most=True,
        note=f"{parent:.0f} against {least:.0f} MB",
    )
    results.add(
        "second run from the cache, times faster",
        15,
        whole.seconds / cached.seconds,
        at_most=False,
        note=f"{whole.seconds:.1f} against {cached.seconds:.1f} s",
    )
    per_report = [1000 * run.seconds / run.reports for run in (*small, whole)]
    usual = sum(per_report[:2]) / 2
    results.add(
        f"time per report, {reports} ÷ {small[0].reports} reports",
        1.1,
        per_report[2] / usual,
        at_most=True,
        note=f"{per_report[2]:.1f} against {per_report[0]:.1f} and {per_report[1]:.1f} ms",
    )
    results.figures["runs"] = {
        name: {
            "reports": run.reports,
            "seconds": round(run.seconds, 2),
            "reports_per_second": round(run.rate, 1),
            "parent_megabytes": round(run.parent / MEGABYTE),
            "largest_worker_megabytes": round(run.worker / MEGABYTE),
            "statuses": run.statuses,
        }
        for name, run in runs.items()
    }
    results.figures["formats"] = "docx, xlsx, txt, html, pdf, doc" if has_office else "docx, xlsx, txt, html"


def main() -> int:
    """Run all, print and write the figures; the exit status."""
    reports = int(sys.argv[1]) if len(sys.argv) > 1 else REPORTS
    results = Results()
    with tempfile.TemporaryDirectory() as folder:
        bench(reports, Path(folder), results)
    print(", ".join(f"{key} {value}" for key, value in machine().items()))
    print(", ".join(f"{key} {value}" for key, value in versions().items()))
    for gate in results.gates:
        print(gate.row())
    RESULTS.write_text(json.dumps(results.to_json(), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return int(results.missed)


if __name__ == "__main__":
    sys.exit(main())
