"""Reading a workbook, a pdf and a .doc, each beside a fast reader of the same file and beside what is in common use."""

from __future__ import annotations

import logging
import statistics
from pathlib import Path

from corpus import write_large_workbook, write_workbooks
from gates import Results
from measure import Times, interleave
from office import Office, find_office
from peers import Task, calamine, markitdown, missing, openpyxl, pdfplumber, pypdfium2

from reportcheck.documents.load import open_source

NO_OFFICE = "not installed: LibreOffice"
LARGE = 5000  # rows
ALLOWED = 0.005  # seconds that reading a workbook may take above three times calamine's


def bench_formats(words: list[Path], folder: Path, rounds: int, results: Results) -> None:
    """`words` are the reports; their tables are written as workbooks, LibreOffice saves them as pdf and doc."""
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    office = find_office(folder)
    _bench_xlsx(write_workbooks(folder, len(words)), office, rounds, results)
    _bench_pdf(words, folder, office, rounds, results)
    _bench_doc(words, folder, office, rounds, results)


def _bench_xlsx(books: list[Path], office: Office | None, rounds: int, results: Results) -> None:
    name = "xlsx: reading ÷ (3 × python-calamine + 5 ms)"
    if missing("python_calamine"):
        results.add(name, 1, None, at_most=True, why="not installed: python-calamine")
        return
    tasks: dict[str, Task] = {"read": open_source, "python-calamine": calamine}
    times = _measured(tasks, _peers("openpyxl", "markitdown") | _conversion(office, "csv"), books, rounds)
    pairs = zip(times.seconds["read"], times.seconds["python-calamine"], strict=True)
    ratio = statistics.median(ours / (3 * theirs + ALLOWED) for ours, theirs in pairs)
    results.add(name, 1, ratio, at_most=True, note=_told(times, "openpyxl", "markitdown", "LibreOffice"))
    _keep(times, "xlsx", results)
    tasks = {"read": open_source, "python-calamine": calamine} | _peers("openpyxl")
    _keep(interleave(tasks, [write_large_workbook(books[0].parent, LARGE)], rounds), f"xlsx of {LARGE} rows", results)


def _bench_pdf(words: list[Path], folder: Path, office: Office | None, rounds: int, results: Results) -> None:
    name = "pdf: reading ÷ pypdfium2's plain text"
    if office is None:
        results.add(name, 3, None, at_most=True, why=NO_OFFICE)
        return
    tasks: dict[str, Task] = {"read": open_source, "pypdfium2": pypdfium2}
    times = _measured(tasks, _peers("pdfplumber", "markitdown"), office.convert(words, "pdf", folder), rounds)
    note = _told(times, "pdfplumber", "markitdown")
    results.add(name, 3, times.ratio("read", "pypdfium2"), at_most=True, note=note)
    _keep(times, "pdf", results)


def _bench_doc(words: list[Path], folder: Path, office: Office | None, rounds: int, results: Results) -> None:
    name = "doc: reading ÷ reading the docx of the same report"
    if office is None:
        results.add(name, 3, None, at_most=True, why=NO_OFFICE)
        return
    tasks: dict[str, Task] = {"read": open_source, "docx": lambda path: open_source(path.with_suffix(".docx"))}
    times = _measured(tasks, _conversion(office, "txt:Text"), office.convert(words, "doc", folder), rounds)
    results.add(name, 3, times.ratio("read", "docx"), at_most=True, note=_told(times, "LibreOffice"))
    _keep(times, "doc", results)


def _measured(tasks: dict[str, Task], slow: dict[str, Task], paths: list[Path], rounds: int) -> Times:
    """The tasks in turn; peers that take a hundred times as long in turns of their own, once for each file.

    Behind one of those every cache of the machine is cold, which weighs the more the shorter a task is.
    """
    fast, others = interleave(tasks, paths, rounds), interleave(slow, paths, 1) if slow else Times({})
    return Times(fast.seconds | others.seconds)


def _peers(*names: str) -> dict[str, Task]:
    """Those of the peers that are installed."""
    tasks: dict[str, Task] = {"openpyxl": openpyxl, "pdfplumber": pdfplumber}
    if not missing("markitdown"):
        tasks["markitdown"] = markitdown()
    return {name: tasks[name] for name in names if not missing(name)}


def _conversion(office: Office | None, to: str) -> dict[str, Task]:
    return {} if office is None else {"LibreOffice": office.converter(to)}


def _told(times: Times, *peers: str) -> str:
    """How long we and the peers take."""
    told = [f"{name} {times.milliseconds(name):.1f} ms" for name in times.seconds if name not in peers]
    told += [
        f"{name} {times.milliseconds(name):.0f} ms" if name in times else f"{name} not installed" for name in peers
    ]
    return ", ".join(told)


def _keep(times: Times, kind: str, results: Results) -> None:
    """Into results.json."""
    figures = results.figures.setdefault("milliseconds_per_format", {})
    figures[kind] = {name: round(times.milliseconds(name), 2) for name in times.seconds}
