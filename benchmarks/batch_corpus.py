"""Thousands of reports in mixed formats, each with a content of its own.

Of every ten, four are docx, two xlsx, and one each txt, html, pdf and doc. LibreOffice saves a few pdf and doc files,
which are then told apart by what stands behind their last byte; without it there are docx files instead.
"""

from __future__ import annotations

import html
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from corpus import plain_text, report, write_corpus, write_workbook
from office import Office, find_office
from wordxml import Block, write_docx

FORMATS = ("docx", "xlsx", "docx", "txt", "docx", "pdf", "xlsx", "html", "docx", "doc")
_SAVED = 20  # different reports that LibreOffice saves
_PER_FOLDER = 100


def write_batch(folder: Path, count: int) -> tuple[Path, bool]:
    """Write `count` reports below a folder; it, and whether LibreOffice was there."""
    top = folder / "reports"
    office = find_office(folder)
    models = {} if office is None else _saved(office, folder)
    for number in range(0, count, _PER_FOLDER):
        (top / f"{number // _PER_FOLDER:03}").mkdir(parents=True)
    with ProcessPoolExecutor() as pool:
        list(pool.map(partial(_write, top, models), range(count), chunksize=50))
    return top, office is not None


def _saved(office: Office, folder: Path) -> dict[str, list[bytes]]:
    source = folder / "models"
    source.mkdir()
    words = [word for word, _ in write_corpus(source, _SAVED)]
    return {kind: [path.read_bytes() for path in office.convert(words, kind, source)] for kind in ("pdf", "doc")}


def _write(top: Path, models: dict[str, list[bytes]], number: int) -> None:
    kind = FORMATS[number % len(FORMATS)]
    kind = "docx" if kind in ("pdf", "doc") and kind not in models else kind
    path = top / f"{number // _PER_FOLDER:03}" / f"report-{number:05}.{kind}"
    if kind in models:
        end = f"\n%{number}\n".encode() if kind == "pdf" else number.to_bytes(512, "big")
        path.write_bytes(models[kind][number // len(FORMATS) % _SAVED] + end)
    elif kind == "xlsx":
        write_workbook(path, number)
    elif kind == "docx":
        write_docx(report(number), path, number)
    else:
        blocks = report(number)
        path.write_text(plain_text(blocks) if kind == "txt" else _page(blocks), "utf-8")


def _page(blocks: list[Block]) -> str:
    """The report as a web page."""
    parts = []
    for kind, content in blocks:
        if isinstance(content, str):
            tag = {"title": "h1", "heading1": "h2", "heading2": "h3"}.get(kind, "p")
            parts.append(f"<{tag}>{html.escape(content)}</{tag}>")
        else:
            rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in content)
            parts.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{"".join(parts)}</body></html>'
