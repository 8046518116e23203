"""A page as a browser would read it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lxml import html

from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.pipeline import check_file
from reportcheck.results import Report


def page_of(reports: list[Report], **settings: Any) -> str:
    return "".join(renderer("html")(reports, Settings(with_text=True, **settings), Look()))


def tree_of(page: str) -> Any:
    return html.document_fromstring(page)


def checked(folder: Path, text: str, name: str = "report.txt", **settings: Any) -> Report:
    path = folder / name
    path.write_text(text, "utf-8")
    return check_file(path, Settings(with_text=True, **settings))


def texts(tree: Any, path: str) -> list[str]:
    return ["".join(found.itertext()) for found in tree.cssselect(path)]
