"""Files that are large, locked or not what they are called: a check ends in time, in little memory, with a status."""

from __future__ import annotations

import json
import resource
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from tests.documents.build import docx, p, tbl, tc, tr
from tests.documents.build_doc import Par, doc, ole
from tests.documents.build_ofd import ofd, page
from tests.documents.build_ofd import text as ofd_text
from tests.documents.build_pdf import Page, pdf
from tests.documents.sheets_build import xlsx

from reportcheck import check
from reportcheck.documents.readers.sheets_model import column_name

pytestmark = pytest.mark.no_cover

FILES = Path(__file__).with_name("files")
_SECONDS = 60
_MEMORY = 1536 * 2**20
_SENTENCE = "2023年渠道维修预算30.00万元，实际支出28.50万元，结余1.50万元。"
_WRONG = [["项目", "预算", "支出"], ["渠道", "12.50", "11.80"], ["泵站", "30.00", "28.00"], ["合计", "42.50", "38.90"]]


# -- large


def _limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


@pytest.fixture
def checked_apart(tmp_path: Path) -> Callable[[str, bytes], dict[str, Any]]:
    """What a check in a process of its own, with little memory, says of a file."""

    def run(name: str, data: bytes) -> dict[str, Any]:
        path = tmp_path / name
        path.write_bytes(data)
        command = [sys.executable, "-m", "reportcheck", "check", str(path), "--format", "json"]
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, preexec_fn=_limit_memory, check=False)
        report: dict[str, Any] = json.loads(done.stdout)["documents"][0]
        return report

    return run


def _sheet(content: str) -> bytes:
    """A workbook whose sheet has a header row and then this."""
    data = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(xlsx([["项目", "预算"]]))) as old,
        zipfile.ZipFile(data, "w", 8, compresslevel=1) as new,
    ):
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("sheet1.xml"):
                part = part.replace(b"</sheetData>", content.encode() + b"</sheetData>")
            new.writestr(name, part)
    return data.getvalue()


def _long_sheet() -> bytes:
    return _sheet("".join(f'<row r="{n}"><c r="A{n}" s="1"/><c r="B{n}" s="1"/></row>' for n in range(2, 1_048_577)))


def _wide_sheet() -> bytes:
    cells = "".join(f'<c r="{column_name(n)}2"><v>{n}</v></c>' for n in range(10_000))
    blank = "".join(f'<c r="{column_name(n)}3" s="1"/>' for n in range(10_000))
    return _sheet(f'<row r="2">{cells}</row><row r="3">{blank}</row>')


def _wide_page() -> bytes:
    return f"<html><p>{_SENTENCE}</p><table><tr>{'<td>1</td>' * 10_000}</tr></table></html>".encode()


def _long_pdf() -> bytes:
    return pdf(*(Page().lines(f"第{n}部分").paragraph(_SENTENCE * 6).cells(_WRONG, [120, 90, 90]) for n in range(500)))


_LARGE: dict[str, Callable[[], bytes]] = {
    "1,048,576 formatted rows.xlsx": _long_sheet,
    "10,000 columns.xlsx": _wide_sheet,
    "10,000 columns.docx": lambda: docx(p(_SENTENCE) + tbl(*[tr(*map(str, range(10_000)))] * 3)),
    "10,000 columns.html": _wide_page,
    "10,000 columns.txt": "\n".join([_SENTENCE, *["|".join(["1"] * 10_000)] * 3]).encode,
    "500 pages.pdf": _long_pdf,
    "unclosed tags.html": lambda: 2_000 * f"<html><table><tr><td><div><p>{_SENTENCE}<b>".encode(),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", _LARGE)
def test_large_files_end_in_time_and_little_memory(checked_apart: Callable[..., dict[str, Any]], name: str) -> None:
    report = checked_apart(name, _LARGE[name]())
    suffix = name.rpartition(".")[2]
    # those sheets hold no words that could be checked
    assert (report["reader"], report["status"]) == (suffix, "nothing_checked" if suffix == "xlsx" else "checked")


# -- not what they are called

_HTML = f"<html><body><p>{_SENTENCE}</p><table><tr><td>甲</td></tr></table></body></html>".encode()
_RTF = r"{\rtf1\ansi\ansicpg936 " + "".join(f"\\'{byte:02x}" for byte in _SENTENCE.encode("gbk")) + r"\par}"


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("网页.xls", _HTML, "html"),
        ("网页.xlsx", b"\xef\xbb\xbf" + _HTML, "html"),
        ("网页.doc", _HTML, "html"),
        ("富文本.doc", _RTF.encode(), "rtf"),
        ("新格式.doc", docx(p(_SENTENCE)), "docx"),
        ("新格式.wps", docx(p(_SENTENCE)), "docx"),
        ("旧格式.docx", doc([Par(_SENTENCE + "\r")]), "doc"),
        ("文本.pdf", _SENTENCE.encode(), "txt"),
    ],
)
def test_the_content_tells_the_reader(tmp_path: Path, name: str, data: bytes, reader: str) -> None:
    (tmp_path / name).write_bytes(data)
    report = check(tmp_path / name)
    assert (report.reader, report.status) == (reader, "checked")


# -- locked


def _locked_zip() -> bytes:
    """A package packed with a password: the flag of every entry says so."""
    data = bytearray(docx(p(_SENTENCE)))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def _locked_xls() -> bytes:
    records = ((0x809, bytes.fromhex("0006050000000000")), (0x2F, bytes(54)))
    return ole({"Workbook": b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)})


def _locked_ofd() -> bytes:
    data = BytesIO()
    package = ofd(page(ofd_text(_SENTENCE)))
    with zipfile.ZipFile(data, "w") as new:
        for name in package.names():
            new.writestr(name, package.read(name))
        new.writestr("Encryptions.xml", "<Encryptions/>")
    return data.getvalue()


_LOCKED_PACKAGE = ole({"EncryptionInfo": b"", "EncryptedPackage": bytes(4096)})


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", _LOCKED_PACKAGE),
        ("a.xlsx", _LOCKED_PACKAGE),
        ("b.docx", _locked_zip()),
        ("a.doc", doc([Par(_SENTENCE + "\r")], flags=0x0300)),
        ("a.wps", doc([Par(_SENTENCE + "\r")], flags=0x0300)),
        ("a.xls", _locked_xls()),
        ("a.et", _locked_xls()),
        ("a.pdf", (FILES / "locked.pdf").read_bytes()),
        ("a.ofd", _locked_ofd()),
    ],
)
def test_a_password_is_named(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    report = check(tmp_path / name)
    assert (report.status, report.error_code) == ("unreadable", "encrypted")
    assert "密码" in report.error


# -- tables in tables

_BOX = (
    "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></w:drawing>"
    "</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def test_a_table_in_a_table_in_a_text_box(tmp_path: Path) -> None:
    inner = tbl(*(tr(*row) for row in _WRONG))
    box = _BOX.format(tbl(tr(tc(p("下表单位：万元"), inner, p("")))))
    (tmp_path / "a.docx").write_bytes(docx(p(_SENTENCE, box) + p("资金专款专用。")))
    assert [finding.rule for finding in check(tmp_path / "a.docx").findings] == ["SUM-TABLE"]


def test_a_table_in_a_table_of_a_page_without_closing_tags(tmp_path: Path) -> None:
    rows = "".join("<tr>" + "".join(f"<td>{text}" for text in row) for row in _WRONG)
    content = f"<html><p>{_SENTENCE}<div><table><tr><td>下表单位：万元<table>{rows}</table></table>资金专款专用。"
    (tmp_path / "a.html").write_text(content, "utf-8")
    assert [finding.rule for finding in check(tmp_path / "a.html").findings] == ["SUM-TABLE"]
