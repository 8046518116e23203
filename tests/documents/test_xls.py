"""Workbooks of Excel 97 and of Kingsoft: the same sheets as in an .xlsx, out of binary records, and bad input."""

from __future__ import annotations

import io
import struct
from datetime import date
from pathlib import Path

import pytest
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.sheets_build import only_table, shown
from xlwt.CompoundDoc import XlsDoc

from reportcheck.documents.draft import Draft, DraftParagraph
from reportcheck.documents.errors import CODES, Unreadable
from reportcheck.documents.readers.ole import CompoundFile
from reportcheck.documents.readers.xls import read_xls
from reportcheck.documents.zipsafe import DEFAULT, Limits

_REAL = Path(__file__).parent / "files" / "library.xls"  # made by LibreOffice
_RULED = "borders: left thin, right thin, top thin, bottom thin"


def _style(code: str = "General") -> xlwt.XFStyle:
    return xlwt.easyxf(_RULED, num_format_str=code)


def _bytes(book: xlwt.Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _water() -> xlwt.Workbook:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1")
    sheet.write_merge(0, 0, 0, 3, "2023年水利资金表", xlwt.easyxf("align: horiz center"))
    for column, name in enumerate(["项目", "预算数", "执行率", "完成日期"]):
        sheet.write(1, column, name, _style())
    sheet.write(2, 0, "水库维修", _style())
    sheet.write(2, 1, 1234567.8, _style("#,##0.00"))
    sheet.write(2, 2, 0.7146, _style("0.00%"))
    sheet.write(2, 3, date(2023, 9, 30), _style('yyyy"年"m"月"d"日"'))
    sheet.write_merge(3, 3, 0, 1, "合计", _style())
    sheet.write(3, 2, -12, _style("0.00_);[Red](0.00)"))
    sheet.write(4, 0, "注：不含上年结转。")
    return book


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def _stream(*records: tuple[int, bytes]) -> bytes:
    """A compound file whose workbook stream holds the records of the globals, then of the first sheet."""
    stream = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)
    buffer = io.BytesIO()
    XlsDoc().save(buffer, stream)
    return buffer.getvalue()


def _book(*cells: tuple[int, bytes], version: int = 0x600, more: tuple[tuple[int, bytes], ...] = ()) -> bytes:
    """A workbook of one sheet 表, made of records."""
    name = b"\x01\x01" + "表".encode("utf-16-le") if version == 0x600 else b"\x02" + "表".encode("gbk")
    begin = (0x809, struct.pack("<HHII", version, 5, 0, 0))
    head = (begin, *more)
    size = sum(4 + len(body) for _, body in head) + 4 + 6 + len(name) + 4
    return _stream(
        *head,
        (0x85, struct.pack("<IBB", size, 0, 0) + name),
        (0x0A, b""),
        (0x809, struct.pack("<HHII", version, 0x10, 0, 0)),
        *cells,
        (0x0A, b""),
    )


def _text(row: int, column: int, text: str) -> tuple[int, bytes]:
    return 0x204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le")


def _read(data: bytes) -> Draft:
    return read_xls(data, DEFAULT)


def _notes(draft: Draft) -> list[tuple[str, str]]:
    return [(part.kind, part.description) for part in (*draft.unread_parts, *draft.remarks)]


# -- what stands on the sheets


def test_a_workbook_is_read_as_shown() -> None:
    draft = _read(_bytes(_water()))
    assert shown(draft) == [
        "2023年水利资金表",
        ["项目|预算数|执行率|完成日期", "水库维修|1,234,567.80|71.46%|2023年9月30日", "合计|(12.00)|"],
        "注：不含上年结转。",
    ]
    assert [block.centred for block in draft.blocks if isinstance(block, DraftParagraph)] == [True, False]
    total = only_table(draft).rows[2].cells[0]
    assert (total.text, total.column_span) == ("合计", 2)


def test_a_workbook_of_another_program() -> None:
    draft = _read(_REAL.read_bytes())
    assert shown(draft) == [
        "免费开放支出", "2023年图书馆免费开放支出表", "编制单位：松溪县图书馆", "单位：万元",
        [
            "项目|预算数|支出数|执行率|完成日期",
            "图书购置|30.00|28.50|95.00%|2023年9月30日",
            "设备维护|12.60|12.60|100.00%|2023年11月2日",
            "读者活动|1,250.40|1,249.00|99.89%|2023年12月15日",
            "合计|1,293.00|1,290.10|(2.90)|",
        ],
        "注：不含上年结转。", "本表由办公室填报",
        "底稿", ["0|", "学校|人数", "一中|45", "|#DIV/0!"],
    ]  # fmt: skip
    assert [kind for kind, _ in _notes(draft)] == ["picture", "chart", "formula", "hidden", "hidden"]
    assert not draft.partial


def test_what_is_hidden_is_read_and_noted() -> None:
    book = _water()
    sheet = book.get_sheet(0)
    sheet.row(2).hidden = True
    sheet.col(1).hidden = True
    other = book.add_sheet("底稿")
    other.write(0, 0, "暗表")
    other.visibility = 2
    assert _notes(_read(_bytes(book))) == [
        ("hidden", "工作表“Sheet1”第3行是隐藏的，其内容已读入"),
        ("hidden", "工作表“Sheet1”第B列是隐藏的，其内容已读入"),
        ("hidden", "工作表“底稿”是隐藏的，其内容已读入"),
    ]


def test_formulas_that_were_never_reckoned_are_noted() -> None:
    book = _water()
    book.get_sheet(0).write(3, 3, xlwt.Formula("SUM(B3:B3)"))
    draft = _read(_bytes(book))
    assert _notes(draft) == [("formula", "工作表“Sheet1”单元格D4有公式，但文件没有保存计算结果")]
    assert draft.partial


def test_texts_that_run_over_the_end_of_a_record() -> None:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1")
    texts = ["水库" * 9000, "latin " * 4000, "渠道"]
    for row, text in enumerate(texts):
        sheet.write(row, 0, text)
    assert shown(_read(_bytes(book))) == [text.strip() for text in texts]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param((0x203, struct.pack("<d", 0.1 + 0.2)), "0.3", id="double"),
        pytest.param((0x27E, struct.pack("<i", 1234 << 2 | 2)), "1234", id="packed whole number"),
        pytest.param((0x27E, struct.pack("<i", -1234 << 2 | 3)), "-12.34", id="packed hundredths"),
        pytest.param((0x27E, struct.pack("<d", 1.5)[4:]), "1.5", id="packed double"),
        pytest.param((0x205, b"\x01\x00"), "TRUE", id="truth value"),
        pytest.param((0x205, b"\x17\x01"), "#REF!", id="error"),
        pytest.param((0x06, struct.pack("<d", 2.5) + bytes(8)), "2.5", id="formula"),
        pytest.param((0x06, b"\x01\x00\x01\x00\x00\x00\xff\xff" + bytes(8)), "TRUE", id="formula of truth"),
        pytest.param((0x06, b"\x02\x00\x07\x00\x00\x00\xff\xff" + bytes(8)), "#DIV/0!", id="formula in error"),
        pytest.param((0x203, b"\xff" * 8), "", id="no number"),
    ],
)
def test_values_of_all_kinds(record: tuple[int, bytes], expected: str) -> None:
    kind, value = record
    draft = _read(
        _book(_text(0, 0, "甲"), _text(0, 1, "乙"), _text(1, 0, "丙"), (kind, struct.pack("<HHH", 1, 1, 0) + value))
    )
    assert [cell.text for cell in only_table(draft).rows[1].cells] == ["丙", expected]


def test_several_packed_numbers_and_a_formula_of_text() -> None:
    many = struct.pack("<HH", 0, 1) + b"".join(struct.pack("<Hi", 0, n << 2 | 2) for n in (7, 8)) + struct.pack("<H", 2)
    result = struct.pack("<HHH", 0, 3, 0) + b"\x00" * 6 + b"\xff\xff" + bytes(8)
    text = struct.pack("<HB", 2, 1) + "合格".encode("utf-16-le")
    draft = _read(_book(_text(0, 0, "学校"), (0xBD, many), (0x06, result), (0x207, text)))
    assert only_table(draft).rows[0].printed == "学校|7|8|合格"


def test_an_older_workbook_in_a_code_page() -> None:
    label = struct.pack("<HHHH", 0, 0, 0, 4) + "水库".encode("gbk")
    number = struct.pack("<HHHd", 0, 1, 0, 12.5)
    data = _book((0x204, label), (0x203, number), version=0x500, more=((0x42, struct.pack("<H", 936)),))
    assert shown(_read(data)) == ["表", ["水库|12.5"]]


# -- bad input


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(_book(), "no_text", id="empty"),
        pytest.param(_book(more=((0x2F, bytes(54)),)), "encrypted", id="password"),
        pytest.param(_book(version=0x400), "unsupported_format", id="older than Excel 5"),
        pytest.param(_stream((0x809, struct.pack("<HHII", 0x600, 5, 0, 0))), "truncated", id="no end"),
        pytest.param(_stream((0x85, bytes(9))), "truncated", id="no beginning"),
        pytest.param(_book((0xFD, struct.pack("<HHHI", 0, 0, 0, 5))), "truncated", id="shared text that is missing"),
        pytest.param(_book((0x203, b"\x00")), "truncated", id="cell that breaks off"),
        pytest.param(_book(more=((0xFC, struct.pack("<IIH", 1, 1, 9)),)), "truncated", id="texts that break off"),
        pytest.param(_book(more=((0x85, b"\x0f\x0f\x0f\x0f\0\0\x01\x00a"),)), "truncated", id="sheet that is nowhere"),
        pytest.param(_REAL.read_bytes()[:3000], "truncated", id="cut"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), "truncated", id="header alone"),
        pytest.param(_bytes(_water()).replace(_utf16("Workbook"), _utf16("Wordbook")), "not_a_report", id="other"),
    ],
)  # fmt: skip
def test_unreadable_workbooks(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as problem:
        _read(data)
    assert problem.value.code == code


def test_a_password_on_a_newer_workbook() -> None:
    data = _bytes(_water()).replace(_utf16("Workbook") + bytes(48), _utf16("EncryptedPackage") + bytes(32))
    position = data.index(_utf16("EncryptedPackage"))
    data = data[: position + 64] + struct.pack("<H", 34) + data[position + 66 :]
    assert "EncryptedPackage" in CompoundFile(data)
    with pytest.raises(Unreadable) as problem:
        _read(data)
    assert problem.value.code == "encrypted"


def test_chains_that_run_in_circles_are_damage() -> None:
    data = bytearray(_REAL.read_bytes())
    (fat,) = struct.unpack_from("<I", data, 76)
    for sector in range(128):
        struct.pack_into("<I", data, (fat + 1) * 512 + sector * 4, sector ^ 1)
    with pytest.raises(Unreadable) as problem:
        _read(bytes(data))
    assert problem.value.code == "truncated"


def test_many_sheets_at_one_place_cost_no_more_than_one() -> None:
    cells = [_text(row, 0, "水库") for row in range(500)]
    entries = tuple((0x85, struct.pack("<IBB", 16, 0, 0) + b"\x01\x00a") for _ in range(2000))
    with pytest.raises(Unreadable) as problem:
        _read(_stream((0x809, bytes(12)), *entries, *cells, (0x0A, b"")))
    assert problem.value.code in CODES


def test_limits_hold_for_a_workbook() -> None:
    with pytest.raises(Unreadable) as problem:
        read_xls(_REAL.read_bytes(), Limits(max_part_bytes=100))
    assert problem.value.code == "too_large"


@settings(max_examples=300)
@given(st.integers(0, 10_239), st.binary(min_size=1, max_size=4))
def test_damage_ends_in_a_code(position: int, junk: bytes) -> None:
    data = _REAL.read_bytes()
    try:
        _read(data[:position] + junk + data[position + len(junk) :])
    except Unreadable as problem:
        assert problem.code in CODES  # noqa: PT017 - many files are still readable
