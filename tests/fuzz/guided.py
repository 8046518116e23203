"""make fuzz-guided: inputs that atheris makes, guided by which lines of the program they reach.

    python -m tests.fuzz.guided 600     for so many seconds, 60 by default

It begins with the sound files of the suite, asks for the same as the suite does of a report, and keeps an input that
breaks a demand in build/fuzz. What it tries depends on the machine; what it finds is for test_regressions.py.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
import tempfile
from pathlib import Path

import atheris

_READS_AND_JUDGES = tuple(
    f"reportcheck.{stage}"
    for stage in ("documents", "quantities", "statements", "binding", "kinds", "judging", "explain", "pipeline")
)

with atheris.instrument_imports(include=["reportcheck"]):
    # everything that is loaded only when it is needed must be loaded here
    import reportcheck

    for module in pkgutil.walk_packages(reportcheck.__path__, "reportcheck."):
        if module.name.startswith(_READS_AND_JUDGES):
            importlib.import_module(module.name)
    from reportcheck import check

from tests.fuzz.demands import broken_by_report
from tests.fuzz.make import Input
from tests.fuzz.pool import SAVED
from tests.fuzz.seeds import Seed, seeds
from tests.fuzz.worker import CPU_SECONDS, MEMORY

_LONGEST = 200_000  # bytes


def main() -> None:
    """Run until the time is over or a demand is not met."""
    seconds = sys.argv[1] if len(sys.argv) > 1 else "60"
    os.environ["PATH"] = ""  # LibreOffice is not what is tested
    corpus = SAVED / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in seeds():
        if seed.data and len(seed.data) <= _LONGEST:
            (corpus / seed.name.replace("/", "_")).write_bytes(seed.data)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        path = Path(folder, "a")

        def try_one(data: bytes) -> None:
            path.write_bytes(data)
            report = check(path, with_text=True)
            given = Input(0, Seed("guided", report.reader, b""), path.name, data)
            broken = list(broken_by_report(report, given, str(path)))
            if broken:
                raise AssertionError("; ".join(broken))

        limits = [f"-timeout={CPU_SECONDS:.0f}", f"-rss_limit_mb={MEMORY >> 20}", f"-max_len={_LONGEST}"]
        atheris.Setup(
            [sys.argv[0], f"-max_total_time={seconds}", f"-artifact_prefix={SAVED}/", *limits, str(corpus)], try_one
        )
        atheris.Fuzz()


if __name__ == "__main__":
    main()
