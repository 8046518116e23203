"""What reportcheck is measured against: the floor of any reader, and the stack that a user would write."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from lxml import etree

UNITS = "元 千元 万元 百万元 亿元 万 亿 % ‰ 个百分点 人 人次 个 家 户 公里 亩 分 倍".split()  # noqa: SIM905
PATTERNS = tuple(re.compile(rf"(-?\d[\d,]*(?:\.\d+)?)\s*{re.escape(unit)}") for unit in UNITS)

Task = Callable[[Path], object]


def unzip_and_parse(path: Path) -> object:
    """The least that any reader of the document must do."""
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read("word/document.xml"))


def python_docx(path: Path) -> tuple[list[str], list[list[list[str]]]]:
    """Paragraphs and tables the documented way: row.cells."""
    from docx import Document

    document = Document(str(path))
    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    return paragraphs, tables


def user_stack(path: Path) -> object:
    """python-docx, one pattern for each unit, jieba over every paragraph, tables as DataFrames."""
    import jieba
    import pandas as pd

    paragraphs, tables = python_docx(path)
    found = [match.groups() for text in paragraphs for pattern in PATTERNS for match in pattern.finditer(text)]
    words = [jieba.lcut(text) for text in paragraphs]
    frames = [pd.DataFrame(table[1:], columns=table[0]) for table in tables]
    return found, words, frames


def missing(*modules: str) -> list[str]:
    """Those of the modules that are not installed."""
    return [name for name in modules if find_spec(name) is None]


def warm_jieba() -> None:
    """Load the dictionary before anything is timed: the start-up cost of jieba is not held against the stack."""
    import logging

    jieba = import_module("jieba")
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()


def jionlp_money() -> Callable[[str], object] | None:
    """jionlp's extraction of amounts, or None where it is not installed."""
    if find_spec("jionlp") is None:
        return None
    with contextlib.redirect_stdout(io.StringIO()):
        ner = import_module("jionlp").ner
        ner.extract_money("预算54.66万元", with_parsing=True)

    def extract(text: str) -> object:
        return [ner.extract_money(line, with_parsing=True) for line in text.split("\n") if line]

    return extract


def calamine(path: Path) -> object:
    """Every sheet as python-calamine gives it: typed values, no number formats."""
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_path(str(path)) as book:
        return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def openpyxl(path: Path) -> object:
    """Every sheet with values and number formats: what is needed to know what a cell shows."""
    from openpyxl import load_workbook

    book = load_workbook(path, data_only=True)
    return [[[(cell.value, cell.number_format) for cell in row] for row in sheet.rows] for sheet in book]


def pypdfium2(path: Path) -> object:
    """The text of every page in the order of the file: no lines, no paragraphs, no tables."""
    from pypdfium2 import PdfDocument

    pages = []
    with PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            pages.append(text.get_text_bounded())
            text.close()
            page.close()
    return pages


def pdfplumber(path: Path) -> object:
    """The text and the tables of every page."""
    import pdfplumber

    with pdfplumber.open(path) as document:
        return [(page.extract_text(), page.extract_tables()) for page in document.pages]


def markitdown() -> Task:
    """markitdown's one call for every format, with its converters loaded."""
    converter = import_module("markitdown").MarkItDown(enable_plugins=False)
    return lambda path: converter.convert(path).text_content
