"""Bad input: a status, a code and one sentence each, never an exception."""

from __future__ import annotations

import io
import os
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.build import docx, opened, p, part, tbl, tr

from reportcheck.documents.errors import CODES, describe
from reportcheck.documents.load import DEFAULT, Limits, open_source, read_file
from reportcheck.documents.model import SourceFile

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def _zip(**entries: str | bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in entries.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


def _ole(stream: str) -> bytes:
    return _OLE + stream.encode("utf-16-le") + bytes(512)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\r\n ", "no_text", id="blank text"),
        pytest.param(docx(""), "no_text", id="docx without text"),
        pytest.param(docx(p("水库"))[:-200], "truncated", id="docx cut at its end"),
        pytest.param(docx(p("水库"))[:60], "truncated", id="docx cut at its beginning"),
        pytest.param(_zip(word__document_xml="<w:document"), "truncated", id="broken XML"),
        pytest.param(_zip(word__document_xml=""), "truncated", id="empty part"),
        pytest.param(_ole("EncryptedPackage"), "encrypted", id="encrypted"),
        pytest.param(_ole("WordDocument"), "truncated", id="doc"),
        pytest.param(_ole("Workbook"), "truncated", id="xls"),
        pytest.param(_ole("Other"), "not_a_report", id="other compound file"),
        pytest.param(_zip(xl__workbook_xml="<x/>"), "no_text", id="xlsx"),
        pytest.param(_zip(OFD_xml="<x/>"), "truncated", id="ofd"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "truncated", id="pdf"),
        pytest.param(b"{\\rtf1\\ansi", "truncated", id="rtf"),
        pytest.param(b"<!DOCTYPE html><html><body></body></html>", "no_text", id="html"),
        pytest.param(_zip(mimetype="application/vnd.oasis", content_xml="<x/>"), "unsupported_format", id="odt"),
        pytest.param(_zip(**{"a.txt": "水库", "b.txt": "渠道"}), "archive", id="zip of files"),
        pytest.param(b"Rar!\x1a\x07\x01\x00", "archive", id="rar"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not_a_report", id="image"),
        pytest.param(bytes(range(256)) * 64, "not_a_report", id="binary"),
    ],
)
def test_unreadable_content(tmp_path: Path, data: bytes, code: str) -> None:
    source = opened(tmp_path, data)
    assert (source.status, source.error_code) == ("unreadable", code)
    assert source.error == source.error.strip()
    assert source.error.endswith("。")
    assert "{" not in source.error
    assert len(source.sha256) == 64
    assert source.documents == ()


def test_the_type_is_taken_from_the_content(tmp_path: Path) -> None:
    source = opened(tmp_path, "年初预算30万元。", "报告.docx")
    assert (source.status, source.reader) == ("read", "txt")
    source = opened(tmp_path, docx(p("年初预算30万元。")), "报告.txt")
    assert (source.status, source.reader) == ("read", "docx")


def test_missing_folder_and_permission(tmp_path: Path) -> None:
    assert open_source(tmp_path / "没有.docx").error_code == "missing"
    assert open_source(str(tmp_path / "a\0b.docx")).error_code == "missing"
    assert open_source(tmp_path).error_code == "directory"
    path = tmp_path / "保密.txt"
    path.write_text("水库", encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    assert open_source(path).error_code == "no_permission"


def test_no_permission_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "保密.txt"
    path.write_text("水库", encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "open", refuse)
    source = open_source(path)
    assert (source.status, source.error_code, source.sha256) == ("unreadable", "no_permission", "")


def _limited(tmp_path: Path, data: bytes, **limits: int) -> SourceFile:
    path = tmp_path / "大.docx"
    path.write_bytes(data)
    return open_source(path, Limits(**limits))


def test_zip_bombs_are_refused_before_they_unpack(tmp_path: Path) -> None:
    data = docx(p("0" * 300_000))
    assert _limited(tmp_path, data, ratio_floor=100_000, max_ratio=50).error_code == "zip_bomb"
    assert _limited(tmp_path, data, max_total_bytes=100_000).error_code == "zip_bomb"
    assert _limited(tmp_path, data, max_entries=1).error_code == "zip_bomb"
    assert _limited(tmp_path, data, max_part_bytes=100_000).error_code == "too_large"
    assert _limited(tmp_path, data, max_file_bytes=100).error_code == "too_large"
    assert _limited(tmp_path, data).status == "read"


def test_a_real_bomb_is_refused(tmp_path: Path) -> None:
    bomb = _zip(word__document_xml=b"<" + b" " * (DEFAULT.ratio_floor + 1))
    assert opened(tmp_path, bomb).error_code == "zip_bomb"


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE w [<!ENTITY a "甲甲"><!ENTITY e "&a;&a;&a;">]>',
        '<!DOCTYPE w SYSTEM "http://localhost/x.dtd">',
    ],
)
def test_document_types_and_entities_are_refused(tmp_path: Path, doctype: str) -> None:
    xml = part("document", "<w:body>" + p("机密&e;" if "ENTITY e" in doctype else "机密") + "</w:body>")
    xml = xml.replace("?>", "?>" + doctype, 1)
    source = opened(tmp_path, _zip(word__document_xml=xml))
    assert (source.status, source.error_code) == ("unreadable", "unsafe_xml")


def test_nesting_beyond_reason_is_an_answer_not_a_crash(tmp_path: Path) -> None:
    body = "<w:sdt><w:sdtContent>" * 5000 + p("底") + "</w:sdtContent></w:sdt>" * 5000
    assert opened(tmp_path, docx(body)).status in ("read", "unreadable")


def test_ten_thousand_brackets(tmp_path: Path) -> None:
    text = "（" * 10_000 + "水库" + "）" * 10_000
    assert opened(tmp_path, docx(p(text))).status == "read"
    assert opened(tmp_path, text, "报告.txt").status == "read"


def test_every_code_has_a_sentence_in_both_languages() -> None:
    for code in CODES:
        assert describe(code).endswith("。")
        assert describe(code, "en").endswith((".", "?"))
    assert "PDF" in describe("unsupported_format", "zh", "PDF")


@given(st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", _OLE, b"\xff\xfe", b"\xef\xbb\xbf"]))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_a_status(tmp_path_factory: pytest.TempPathFactory, data: bytes, head: bytes) -> None:
    source = opened(tmp_path_factory.mktemp("any"), head + data)
    assert source.status in ("read", "partial", "unreadable")
    assert (source.error_code in CODES) == (source.status == "unreadable")


@given(st.integers(min_value=0, max_value=2000), st.integers(min_value=0, max_value=255))
@settings(max_examples=100, deadline=None)
def test_one_damaged_byte_gives_a_status(tmp_path_factory: pytest.TempPathFactory, at: int, value: int) -> None:
    data = bytearray(docx(p("年初预算30万元。") + tbl(tr("甲", "乙")), styles="<w:style/>"))
    data[at % len(data)] = value
    assert opened(tmp_path_factory.mktemp("damaged"), bytes(data)).status in ("read", "partial", "unreadable")


def test_a_small_file_asks_for_little_memory(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1" * 1_000)
    tracemalloc.start()
    try:
        assert read_file(str(tmp_path / "a.txt"), DEFAULT) == b"1" * 1_000
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


# -- parts that hold no text

_PICTURE = '<w:r><w:drawing><wp:docPr name="图片 1"/><a:blip/></w:drawing></w:r>'
_CHART = '<w:r><w:drawing><wp:docPr name="图表 1"/><c:chart/></w:drawing></w:r>'
_OBJECT = '<w:r><w:object><v:imagedata/><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'
_SUB_DOC = '<w:subDoc r:id="rId9"/>'
_ALT_CHUNK = '<w:altChunk r:id="rId9"/>'
_EQUATION = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
_EQUATIONS = f"<m:oMathPara>{_EQUATION}</m:oMathPara>"


@pytest.mark.parametrize(
    ("body", "status", "kinds"),
    [
        pytest.param(p("正文。") + p(_PICTURE), "read", ["picture"], id="a seal"),
        pytest.param(p("正文。") + p("表1 评分表") + p(_PICTURE), "partial", ["picture"], id="a picture for a table"),
        pytest.param(p("正文。") + p(_CHART), "partial", ["chart"], id="chart"),
        pytest.param(p("正文。") + p(_OBJECT), "partial", ["object"], id="embedded sheet"),
        pytest.param(p("正文", _EQUATION), "read", ["equation"], id="equation"),
        pytest.param(p("正文。") + _EQUATION, "read", ["equation"], id="equation between paragraphs"),
        pytest.param(p("正文。") + _EQUATIONS, "read", ["equation"], id="equations between paragraphs"),
        pytest.param(p("正文。", _SUB_DOC), "partial", ["object"], id="a master document"),
        pytest.param(p("正文。") + p(_SUB_DOC), "partial", ["object"], id="a further file in a paragraph of its own"),
        pytest.param(p("正文。") + _ALT_CHUNK, "partial", ["object"], id="another format"),
        pytest.param(tbl(tr("<w:tc>" + p("甲", _PICTURE) + "</w:tc>")), "read", ["picture"], id="in a cell"),
        pytest.param(
            tbl(tr("<w:tc>" + p("甲", _SUB_DOC) + _ALT_CHUNK + _EQUATIONS + "</w:tc>")),
            "partial",
            ["object", "object", "equation"],
            id="several in a cell",
        ),
    ],
)
def test_unread_parts_are_listed(tmp_path: Path, body: str, status: str, kinds: list[str]) -> None:
    source = opened(tmp_path, docx(body))
    assert source.status == status
    assert [entry.kind for entry in source.unread_parts] == kinds


def test_a_report_of_pictures_only_is_partial(tmp_path: Path) -> None:
    source = opened(tmp_path, docx(p(_PICTURE)))
    assert (source.status, source.documents) == ("partial", ())


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="no file here says that it is empty and is not")
def test_a_file_with_more_than_its_size_said_is_not_read_in_part() -> None:
    source = open_source("/proc/self/smaps", Limits(max_file_bytes=1000))
    assert (source.status, source.error_code) == ("unreadable", "too_large")
