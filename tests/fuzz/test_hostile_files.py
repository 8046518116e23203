"""Files that are made to do harm, beyond those of test_bad_input.py, test_archives.py and test_copies.py."""

from __future__ import annotations

import http.server
import struct
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.documents.build import docx, p, part, tbl, tc, tr
from tests.documents.sheets_build import xlsx
from tests.fuzz.zips import packed

from reportcheck import check
from reportcheck.cli.main import main

_SENTENCE = "2023年渠道维修预算30.00万元，实际支出28.50万元，结余1.50万元。"
_WRONG = "年初预算54.66万元，追加50万元，实际使用74.79万元，节约28.97万元。"


@pytest.fixture
def called() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine, and what was asked of it."""
    asked: list[str] = []

    class Listening(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

    server = http.server.HTTPServer(("127.0.0.1", 0), Listening)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def _document(doctype: str) -> str:
    return part("document", f"<w:body>{p(_SENTENCE + '&e;')}</w:body>").replace("?>", "?>" + doctype, 1)


@pytest.mark.parametrize("kind", ["docx", "xlsx", "ofd", "html", "mht"])
def test_nothing_is_fetched_and_no_file_is_read(tmp_path: Path, called: tuple[str, list[str]], kind: str) -> None:
    address, asked = called
    secret = tmp_path / "secret.txt"
    secret.write_text("机密77.77万元", "utf-8")
    for target in (f"{address}/x", secret.as_uri()):
        doctype = f'<!DOCTYPE x SYSTEM "{target}" [<!ENTITY e SYSTEM "{target}"><!ENTITY % p SYSTEM "{target}"> %p;]>'
        page = (
            f'{doctype}<html><link rel="stylesheet" href="{target}"><img src="{target}">'
            f"<iframe src='{target}'></iframe><object data='{target}'></object><p>{_SENTENCE}&e;</p></html>"
        )
        made = {
            "docx": packed([("word/document.xml", _document(doctype).encode())]),
            "xlsx": xlsx([["甲", "1"]], xl__sharedStrings_xml=f"{doctype}<sst><si><t>&e;</t></si></sst>"),
            "ofd": packed([("OFD.xml", f"{doctype}<OFD>&e;</OFD>".encode())]),
            "html": page.encode(),
            "mht": f"MIME-Version: 1.0\nContent-Type: text/html\n\n{page}".encode(),
        }[kind]
        path = tmp_path / f"a.{kind}"
        path.write_bytes(made)
        report = check(path, with_text=True)
        assert "77.77" not in repr(report.documents)
        assert report.status in ("unreadable", "checked", "partial")
    assert asked == []


@pytest.mark.parametrize("levels", [10, 30])
def test_entities_within_entities(tmp_path: Path, levels: int) -> None:
    bomb = (
        "<!DOCTYPE x [<!ENTITY a0 '9'>"
        + "".join(f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(levels))
        + "]>"
    )
    (tmp_path / "a.docx").write_bytes(
        packed([("word/document.xml", _document(bomb).replace("&e;", f"&a{levels};").encode())])
    )
    assert check(tmp_path / "a.docx").error_code in ("unsafe_xml", "too_large")
    (tmp_path / "a.html").write_text(f"{bomb}<html><p>{_SENTENCE}&a{levels};</p></html>", "utf-8")
    assert check(tmp_path / "a.html").status in ("checked", "unreadable")


def _overlapping(count: int) -> bytes:
    """A zip of many entries that all unpack the same megabytes."""
    data = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = data.compress(bytes(20_000_000)) + data.flush()
    crc = zlib.crc32(bytes(20_000_000))
    head = (20, 0, 8, 0, 33, crc, len(body), 20_000_000)
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", *head, 5, 0) + b"a.txt" + body
    listed = b"".join(
        struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, *head, 5, 0, 0, 0, 0, 0, 0) + f"{n:05}".encode()
        for n in range(count)
    )
    return local + listed + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(listed), len(local), 0)


def test_entries_that_share_their_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(_overlapping(500))
    assert check(tmp_path / "a.zip").error_code == "zip_bomb"


def test_an_entry_that_says_less_than_it_unpacks(tmp_path: Path) -> None:
    data = bytearray(packed([("word/document.xml", docx(p(_SENTENCE)) + bytes(5_000_000))]))
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        data[data.find(signature) + at :][:4] = b""
        start = data.find(signature) + at
        data[start : start + 4] = struct.pack("<I", 10)
    (tmp_path / "a.docx").write_bytes(data)
    assert check(tmp_path / "a.docx").error_code == "truncated"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("damaged", [None, 0, 5, 20])
def test_only_the_usual_compression_is_unpacked(tmp_path: Path, method: int, damaged: int | None) -> None:
    data = bytearray(
        packed([("word/document.xml", part("document", f"<w:body>{p(_SENTENCE)}</w:body>").encode())], method)
    )
    if damaged is not None:
        start = 30 + len("word/document.xml") + damaged
        data[start : start + 4] = b"\xff" * 4  # 5 bytes into LZMA that is the size of its dictionary
    (tmp_path / "a.docx").write_bytes(data)
    report = check(tmp_path / "a.docx")
    assert report.error_code == "unsupported_format"
    assert "zip/" in report.error


def test_copies_of_hostile_names_stay_in_their_folder(tmp_path: Path) -> None:
    names = (
        "../../outside.docx",
        "/tmp/outside.docx",
        "..\\..\\outside.docx",
        "a/../../outside.docx",
        "a\x1b[31m.docx",
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.zip").write_bytes(packed([(name, docx(p(_WRONG))) for name in names]))
    before = {path for path in tmp_path.rglob("*") if "copies" not in path.parts}
    main(["check", str(tmp_path / "in"), "--annotate", str(tmp_path / "in" / "copies"), "--exit-zero", "--no-config"])
    after = {path for path in tmp_path.rglob("*") if "copies" not in path.parts}
    copies = list((tmp_path / "in" / "copies").rglob("*.docx"))
    assert after == before
    assert len(copies) == len(names)
    assert not any(char < " " for path in copies for char in path.name)


@pytest.mark.parametrize("command", ["check", "show"])
def test_names_and_texts_say_nothing_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    name = "x\n合计 ── 没有发现\x1b]0;y\x07\u202e.txt"
    (tmp_path / name).write_text(f"自评\x9b2J\u2066报告\n\n{_WRONG}", "utf-8")
    for path in (str(tmp_path / name), str(tmp_path / "missing\x1b[2J.txt")):
        main([command, path, "--no-config"])
    (tmp_path / "x\x1b[2J.jpg").write_bytes(b"")
    main(["check", str(tmp_path), "--no-config"])
    main(["check", str(tmp_path / "x"), "--\x1b[2J"])
    said = capsys.readouterr()
    assert not set(said.out + said.err) & set("\x1b\x07\u202e\x9b\u2066")
    assert "\n合计 ── 没有发现" not in said.out


_DEEP: dict[str, bytes] = {
    "docx tables": docx("<w:tbl><w:tr><w:tc>" * 3_000 + p(_SENTENCE) + "</w:tc></w:tr></w:tbl>" * 3_000),
    "docx span": docx(p(_SENTENCE) + tbl(tr(tc("1", span=10**9), tc("2", span=10**9)))),
    "html": b"<html>" + b"<div><table><tr><td>" * 5_000 + _SENTENCE.encode(),
    "html spans": f'<html><p>{_SENTENCE}<table><tr><td colspan="99999999" rowspan="99999999">1'.encode(),
    "rtf": b"{\\rtf1 " + b"{" * 50_000 + b"1" + b"}" * 50_001,
    "markdown": f"# 一\n\n{'> ' * 5_000}{_SENTENCE}\n\n{'- ' * 5_000}1\n".encode(),
    "mht": b"MIME-Version: 1.0\n" + b"Content-Type: multipart/related; boundary=b\n\n--b\n" * 5_000,
    "pdf": b"%PDF-1.7\n1 0 obj\n" + b"<</A" * 50_000 + b"\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    "xlsx": xlsx([["1"]], xl__worksheets__sheet1_xml="<worksheet>" + "<sheetData>" * 20_000),
    "digits": f"预算{'9' * 100_000}万元，{_SENTENCE}".encode(),
    "decimals": f"预算0.{'9' * 100_000}万元，{_SENTENCE}".encode(),
    "han digits": f"预算{'九' * 100_000}万元，{_SENTENCE}".encode(),
    "exponents": f"预算1e999999999万元，NaN万元，Infinity元，{_SENTENCE}".encode(),
    "half a pair": _SENTENCE.encode("utf-16") + b"\x00\xd8" + _SENTENCE.encode("utf-16-le"),
    "NUL": f"{_SENTENCE}\0{_SENTENCE}".encode("gb18030"),
    "turned": f"\u202e{_SENTENCE}\u202c\u200f\u2066".encode(),
}


@pytest.mark.parametrize("name", _DEEP)
def test_depth_and_length_end_in_a_status(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(_DEEP[name])
    report = check(path)
    assert report.status in ("checked", "nothing_checked", "partial", "unreadable")
    assert (report.status == "unreadable") == bool(report.error)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "（",
        "）",
        "、",
        "，",
        "。",
        " ",
        "\t",
        "其中：",
        "分别为",
        "1",
        "1,",
        "1.",
        "1%",
        "1万元",
        "一",
        "万",
        "|",
        "《",
        "第",
    ],
)
def test_a_hundred_thousand_characters_of_one_thing_end_in_time(tmp_path: Path, piece: str) -> None:
    import time

    path = tmp_path / "a.txt"
    path.write_text(f"预算{piece * (100_000 // len(piece))}，{_SENTENCE}", "utf-8")
    started = time.process_time()
    assert check(path).status in ("checked", "nothing_checked", "unreadable")
    assert time.process_time() - started < 20
