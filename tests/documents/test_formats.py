"""Every format under every name: the content tells; and the page about formats names them all."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents.build import docx, opened, p
from tests.documents.sheets_build import xlsx

from reportcheck.batch.discover import REPORT_SUFFIXES
from reportcheck.documents.registry import BUILT_IN

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "formats.md").read_text("utf-8")
FILES = Path(__file__).parent / "files"
WORKBOOK = xlsx([["项目", "金额"], ["渠道", "28.00"]])


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("宏.docm", docx(p("年初预算30万元。")), "docx"),
        ("表.xlsm", WORKBOOK, "xlsx"),
        ("表.et", (FILES / "library.xls").read_bytes(), "xls"),
        ("表.et", WORKBOOK, "xlsx"),
        ("报告.wps", (FILES / "report.doc").read_bytes(), "doc"),
        ("报告.doc", docx(p("年初预算30万元。")), "docx"),
        ("报告.doc", (FILES / "libreoffice.rtf").read_bytes(), "rtf"),
        (
            "表.xls",
            "<table><tr><td>项目</td><td>金额</td></tr><tr><td>渠道</td><td>28</td></tr></table>".encode(),
            "html",
        ),
        ("报告.zip", docx(p("年初预算30万元。")), "docx"),
        ("报告.zip", WORKBOOK, "xlsx"),
        ("报告.docx", (FILES / "irrigation.pdf").read_bytes(), "pdf"),
    ],
)
def test_the_content_tells_the_reader(tmp_path: Path, name: str, data: bytes, reader: str) -> None:
    source = opened(tmp_path, data, name)
    assert (source.reader, source.status) == (reader, "read"), source.error


def test_the_page_names_every_reader_and_suffix() -> None:
    missing = [name for name in [*BUILT_IN, "libreoffice"] if f"| `{name}` |" not in PAGE]
    missing += [suffix for suffix in REPORT_SUFFIXES if suffix not in PAGE]
    assert missing == []
