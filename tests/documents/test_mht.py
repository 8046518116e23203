"""Pages saved as one file."""

from __future__ import annotations

import base64
import quopri
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.documents.build import opened

from reportcheck.documents.draft import DraftParagraph, DraftTable
from reportcheck.documents.errors import CODES, Unreadable
from reportcheck.documents.readers.mht import read_mht
from reportcheck.documents.zipsafe import DEFAULT, Limits

PAGE = (
    "<html><head><title>自评</title></head><body><p>年初预算30万元，支出28万元。</p>"
    "<table><tr><td>项目</td><td>金额</td></tr><tr><td>渠道</td><td>28.00</td></tr></table></body></html>"
)


def _mht(
    *parts: tuple[str, bytes], headers: str = "From: <Saved by WPS>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
) -> bytes:
    body = headers + 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=B"\r\n\r\n'
    made = body.encode()
    for head, content in parts:
        made += b"------=B\r\n" + head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + content + b"\r\n"
    return made + b"------=B--\r\n"


def _quoted(text: str, charset: str = "utf-8") -> tuple[str, bytes]:
    head = f'Content-Type: text/html; charset="{charset}"\nContent-Transfer-Encoding: quoted-printable'
    return head, quopri.encodestring(text.encode(charset))


def _texts(data: bytes) -> list[str]:
    blocks = read_mht(data, DEFAULT).blocks
    return [
        block.text if isinstance(block, DraftParagraph) else "/".join(row.printed for row in block.rows)
        for block in blocks
        if isinstance(block, (DraftParagraph, DraftTable))
    ]


@pytest.mark.parametrize("charset", ["utf-8", "gb2312"])
def test_the_page_in_it_is_read(tmp_path: Path, charset: str) -> None:
    picture = ("Content-Type: image/png\nContent-Transfer-Encoding: base64", base64.b64encode(b"\x89PNG" * 50))
    data = _mht(_quoted(PAGE, charset), picture)
    assert _texts(data) == ["年初预算30万元，支出28万元。", "项目|金额/渠道|28.00"]
    source = opened(tmp_path, data, "自评.mht")
    assert (source.status, source.reader) == ("read", "mht")


def test_an_encoding_that_only_the_page_tells() -> None:
    page = PAGE.replace("<head>", '<head><meta http-equiv="Content-Type" content="text/html; charset=gbk">')
    part = ("Content-Type: text/html\nContent-Transfer-Encoding: base64", base64.encodebytes(page.encode("gbk")))
    assert _texts(_mht(part))[0] == "年初预算30万元，支出28万元。"
    unknown = ("Content-Type: text/html; charset=x-none", page.encode("gbk"))
    assert _texts(_mht(unknown))[0] == "年初预算30万元，支出28万元。"


def test_every_sheet_that_excel_saves_is_read() -> None:
    frame = "<html><frameset><frame src='1.htm'></frameset></html>"
    pages = [PAGE.replace("渠道", name) for name in ("渠道", "泵站")]
    data = _mht(*(_quoted(page) for page in (frame, *pages)))
    assert [text for text in _texts(data) if "|" in text] == ["项目|金额/渠道|28.00", "项目|金额/泵站|28.00"]


def test_a_message_as_other_programs_write_it(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "自评"
    message.set_content(PAGE, subtype="html", charset="utf-8", cte="base64")
    source = opened(tmp_path, bytes(message), "自评.mhtml")
    assert (source.status, source.reader) == ("read", "mht")


def test_a_text_that_speaks_of_such_headers_is_a_text(tmp_path: Path) -> None:
    text = "一、说明\nMIME-Version: 1.0\nContent-Type: text/html\n预算30万元。"
    assert opened(tmp_path, text).reader == "txt"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(_mht(), "truncated", id="no page"),
        pytest.param(_mht(_quoted("<html><body></body></html>")), "no_text", id="empty page"),
        pytest.param(b"MIME-Version: 1.0\r\n" + b"Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n" * 500,
                     "too_large", id="message in message"),
    ],
)  # fmt: skip
def test_bad_input_ends_in_a_code(tmp_path: Path, data: bytes, code: str) -> None:
    assert code in CODES
    assert opened(tmp_path, data).error_code == code


def test_limits_hold() -> None:
    with pytest.raises(Unreadable) as problem:
        read_mht(_mht(_quoted(PAGE)), Limits(max_part_bytes=100))
    assert problem.value.code == "too_large"


def test_a_file_that_breaks_off_never_raises_anything_else() -> None:
    data = _mht(_quoted(PAGE))
    for end in range(0, len(data), 7):
        try:
            read_mht(data[:end], DEFAULT)
        except Unreadable as problem:
            assert problem.code in CODES  # noqa: PT017 - what is left may still be readable
