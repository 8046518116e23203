"""Word 97–2003 files: the same blocks as the docx of the same content, and bounded work on broken ones."""

from __future__ import annotations

import random
import struct
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from tests.documents.build_doc import (
    DELETED,
    IN_TABLE,
    ROW_END,
    VANISH,
    Par,
    cell,
    depth,
    doc,
    ole,
    row,
    sprm,
)
from tests.documents.files import make_doc

from reportcheck.documents.draft import DraftBlock, DraftTable
from reportcheck.documents.errors import CODES, Unreadable
from reportcheck.documents.model import Cell
from reportcheck.documents.readers.doc import read_doc
from reportcheck.documents.readers.docx import read_docx
from reportcheck.documents.readers.ole import CompoundFile
from reportcheck.documents.zipsafe import SafeZip

_CENTRED = sprm(0x2403, b"\1")


def texts(data: bytes) -> list[str]:
    """Number and text of each paragraph; a table is the texts of its cells."""
    return [_text(block) for block in read_doc(data).blocks]


def _text(block: DraftBlock) -> str:
    if isinstance(block, DraftTable):
        return "/".join("|".join(entry.text for entry in row.cells) for row in block.rows)
    return block.number + block.text


def _without_style(block: DraftBlock) -> DraftBlock:
    return block if isinstance(block, DraftTable) else replace(block, style="")


def _cells(data: bytes) -> list[Cell]:
    (table,) = (block for block in read_doc(data).blocks if isinstance(block, DraftTable))
    return [entry for row in table.rows for entry in row.cells]


def _refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(Unreadable) as caught:
        read_doc(data)
    return caught.value.code, caught.value.detail


# -- files that LibreOffice wrote


@pytest.mark.parametrize("name", sorted(make_doc.CONTENTS))
def test_a_doc_gives_the_blocks_of_its_docx(name: str) -> None:
    old = read_doc((make_doc.FOLDER / f"{name}.doc").read_bytes())
    new = read_docx(SafeZip(make_doc.package(**make_doc.CONTENTS[name]())))
    # LibreOffice has names of its own for the styles.
    assert [_without_style(block) for block in old.blocks] == [_without_style(block) for block in new.blocks]
    assert old.unread_parts == new.unread_parts


def test_what_the_report_holds() -> None:
    draft = read_doc((make_doc.FOLDER / "report.doc").read_bytes())
    printed = [_text(block) for block in draft.blocks]
    assert printed[4:10] == [
        "一、第0项工作已经完成", "（一）第1项工作已经完成", "（二）第2项工作已经完成",
        "1.第3项工作已经完成", "2.第4项工作已经完成", "①第5项工作已经完成",
    ]  # fmt: skip
    assert "五、第12项工作已经完成" in printed
    tables = [block for block in draft.blocks if isinstance(block, DraftTable)]
    spans = [(entry.text, entry.column, entry.row_span, entry.column_span) for entry in tables[0].rows[0].cells]
    assert spans == [("类别", 0, 2, 1), ("预算", 1, 1, 2), ("支出", 3, 2, 1)]
    assert [_text(table) for table in tables[1:]] == ["外\n尾|右/下左|下右", "内甲|1/内乙|2"]


# -- text


def test_pieces_may_stand_in_any_order_and_width() -> None:
    paragraphs = [Par("第一段abc\r"), Par("second\r", _CENTRED), Par("第三段\r")]
    data = doc(paragraphs, pieces=[(14, 18, False), (0, 7, False), (7, 14, True)])
    assert texts(data) == ["第一段abc", "second", "第三段"]
    assert [getattr(block, "centred", None) for block in read_doc(data).blocks] == [False, True, False]


def test_chinese_in_an_8_bit_piece() -> None:
    # Positions count bytes there, so the text takes its second bytes as filler.
    stored = "预算收支".encode("gbk").decode("latin-1") + "12\r"
    assert texts(doc([Par(stored)], pieces=[(0, len(stored), True)], encoding="latin-1")) == ["预算收支12"]


def test_signs_of_cp1252_are_no_chinese() -> None:
    assert texts(doc([Par("“GDP”×3\r")], pieces=[(0, 8, True)])) == ["“GDP”×3"]


def test_deleted_and_hidden_text_is_left_out() -> None:
    assert texts(doc([Par("甲乙丙丁戊\r")], runs=[(1, 2, DELETED), (3, 4, VANISH)])) == ["甲丙戊"]


def test_a_deleted_paragraph_mark_joins_paragraphs() -> None:
    assert texts(doc([Par("甲\r"), Par("乙\r")], runs=[(1, 2, DELETED)])) == ["甲乙"]


def test_a_piece_that_is_deleted_as_a_whole() -> None:
    assert texts(doc([Par("全部删除\r")], piece_modifiers=DELETED)) == []


def test_a_symbol_of_a_symbol_font() -> None:
    tick = sprm(0x6A09, struct.pack("<HH", 5, 0xF0FC))
    assert texts(doc([Par("完成(是\r")], runs=[(2, 3, tick)])) == ["完成√是"]


def test_of_a_field_only_the_result_is_read() -> None:
    nested = "\x13 IF \x13 PAGE \x141\x15 > 0 \x14共\x13 REF a \x1412\x15项\x15完成\r"
    assert texts(doc([Par(nested)])) == ["共12项完成"]


def test_a_field_without_an_end_takes_nothing_along() -> None:
    assert texts(doc([Par("前\x13 REF a\r"), Par("后\r")])) == ["前", "后"]


def test_special_characters() -> None:
    assert texts(doc([Par("甲\t乙\x1e丙\x1f丁\x05\x03。\x0b第二行\r")])) == ["甲\t乙-丙丁。\n第二行"]


def test_a_page_break_inside_a_paragraph_ends_none() -> None:
    assert texts(doc([Par("完成\x0c工作\r")])) == ["完成工作"]
    assert texts(doc([Par("完成\x0c"), Par("工作\r")])) == ["完成", "工作"]


def test_what_is_not_main_text_is_left_out() -> None:
    assert texts(doc([Par("正文\r"), Par("页眉\r")], main_length=3)) == ["正文"]


def test_pictures_and_objects_are_named() -> None:
    paragraphs = [Par("表1 评分表\r"), Par("\x01\r"), Par("式\x13 EMBED Equation.3 \x14\x01\x15\r")]
    paragraphs.append(Par("\x13 EMBED Excel.Sheet.8 \x14\x01\x15\r"))
    draft = read_doc(doc(paragraphs))
    assert [(part.kind, part.description, part.block) for part in draft.unread_parts] == [
        ("picture", "", 0), ("equation", "Equation.3", 1), ("object", "Excel.Sheet.8", 1),
    ]  # fmt: skip
    assert draft.partial
    assert not read_doc(doc([Par("正文\r"), Par("\x01\r")])).partial


def _record(kind: int, body: bytes, instance: int = 0) -> bytes:
    return struct.pack("<HHI", instance << 4, kind, len(body)) + body


def _shape(number: int, properties: bytes = b"") -> bytes:
    return _record(0xF004, _record(0xF00A, struct.pack("<II", number, 0)) + properties)


def test_boxes_of_a_group_follow_the_paragraph_of_its_anchor() -> None:
    described = "图章".encode("utf-16-le")
    filled = _record(0xF00B, struct.pack("<HIHI", 0x4104, 1, 0xC381, len(described)) + described, 2)
    group = _record(0xF003, _shape(10) + _shape(11) + _record(0xF003, _shape(12) + _shape(13)))
    page = _record(0xF003, _shape(1) + group + _shape(20, filled))
    art = _record(0xF000, b"") + b"\0" + _record(0xF002, page)
    anchors = struct.pack("<3I", 1, 4, 99) + b"".join(struct.pack("<I22x", number) for number in (10, 20))
    boxes = struct.pack("<4I", 0, 3, 6, 9) + b"".join(struct.pack("<14xII", number, 0) for number in (13, 11, 77))
    paragraphs = [Par("前\x08\r"), Par("后\x08\r"), Par("丁二\r"), Par("丁一\r"), Par("游离\r")]
    draft = read_doc(doc(paragraphs, parts={40: anchors, 50: art, 56: boxes}, box_length=9))
    assert [_text(block) for block in draft.blocks] == ["前", "丁一", "丁二", "后", "游离"]
    assert [(part.kind, part.description, part.block) for part in draft.unread_parts] == [("picture", "图章", 3)]


# -- paragraphs and tables


def test_alignment_and_outline_level() -> None:
    draft = read_doc(doc([Par("标题\r", _CENTRED + sprm(0x2640, b"\1")), Par("正文\r", sprm(0x2640, b"\x09"))]))
    assert [(block.centred, block.outline_level) for block in draft.blocks if not isinstance(block, DraftTable)] == [
        (True, 2), (False, 0),
    ]  # fmt: skip


def _style(built_in: int, base: int, grpprl: bytes = b"", index: int = 0) -> bytes:
    name = "样式".encode("utf-16-le")
    properties = struct.pack("<H", index) + grpprl
    raw = struct.pack("<HHHHH", built_in, 1 | base << 4, 1, 0, 0) + struct.pack("<H4sH", 2, name, 0)
    raw += struct.pack("<H", len(properties)) + properties + bytes(len(properties) % 2)
    return struct.pack("<H", len(raw)) + raw


def _sheet(*styles: bytes) -> bytes:
    return struct.pack("<HHH", 4, len(styles), 10) + b"".join(styles)


def _list_level(code: int, text: str, places: bytes, flags: int = 0) -> bytes:
    head = struct.pack("<iBB9sB8xBBBx", 1, code, flags, places.ljust(9, b"\0"), 2, 0, 0, 0)
    return head + struct.pack("<H", len(text)) + text.encode("utf-16-le")


def test_headings_numbered_by_their_styles() -> None:
    no_style = 0xFFF
    styles = _sheet(
        _style(0, no_style),
        _style(1, 0, sprm(0x460B, struct.pack("<H", 1)), 1),
        _style(2, 0, sprm(0x460B, struct.pack("<H", 1)), 2),
    )
    tied = [1, 2, *[no_style] * 7]
    lists = struct.pack("<Hii9HBB", 1, 99, 0, *tied, 0, 0)
    levels = _list_level(39, "\0、", b"\1") + _list_level(38, "（\1）", b"\2")
    levels += _list_level(0, "\0.\1.\2", b"\1\3\5", flags=4) * 7  # legal: all levels in decimals
    overrides = struct.pack("<Ii8xB3x", 1, 99, 0) + b"\xff" * 4
    in_style = [sprm(0x4600, struct.pack("<H", index)) for index in range(3)]
    data = doc(
        [
            Par("概况\r", in_style[1]), Par("背景\r", in_style[2]), Par("正文\r"), Par("资金\r", in_style[2]),
            Par("成效\r", in_style[1]), Par("数量\r", in_style[2]),
            Par("细目\r", in_style[2] + sprm(0x260A, b"\2")), Par("无号\r", in_style[2] + sprm(0x460B, b"\0\0")),
        ],
        parts={1: styles, 73: lists, 90: levels, 74: overrides},
    )  # fmt: skip
    assert texts(data) == [
        "一、概况", "（壹）背景", "正文", "（贰）资金", "二、成效", "（壹）数量", "2.1.1细目", "无号"
    ]  # fmt: skip
    levels_found = [block.outline_level for block in read_doc(data).blocks if not isinstance(block, DraftTable)]
    assert levels_found == [1, 2, 0, 2, 1, 2, 2, 2]


def _grid(*rows: tuple[list[str], bytes]) -> bytes:
    paragraphs: list[Par] = []
    for entries, end in rows:
        paragraphs += [*map(cell, entries), Par("\x07", end)]
    return doc([*paragraphs, Par("后文\r")])


def test_edges_become_grid_columns() -> None:
    data = _grid((["合计", "3"], row([0, 3000, 4500])), (["甲", "1", "2"], row([5, 1490, 3000, 4500])))
    assert [(entry.text, entry.column, entry.column_span) for entry in _cells(data)] == [
        ("合计", 0, 2), ("3", 2, 1), ("甲", 0, 1), ("1", 1, 1), ("2", 2, 1),
    ]  # fmt: skip


def test_a_row_that_begins_further_right() -> None:
    data = _grid((["一", "二"], row([0, 1000, 2000])), (["右"], row([1000, 2000])))
    assert [(entry.text, entry.column) for entry in _cells(data)] == [("一", 0), ("二", 1), ("右", 1)]


@pytest.mark.parametrize("marks", [(1, 2, 2), (2, 1, 1), (3, 1, 1)])
def test_cells_merged_across_by_flags(marks: tuple[int, int, int]) -> None:
    cells = _cells(_grid((["合", "", "", "尾"], row([0, 10, 500, 1000, 1500], [*marks, 0]))))
    assert [(entry.text, entry.column_span) for entry in cells] == [("合", 3), ("尾", 1)]


def test_a_wide_row_is_defined_in_the_data_stream() -> None:
    definition = row([0, 3000, 4500])
    stored = bytes(8) + struct.pack("<H", len(definition)) + definition
    entries = [cell("合计"), cell("3"), Par("\x07", ROW_END + sprm(0x6646, struct.pack("<I", 8)))]
    entries += [cell("甲"), cell("1"), cell("2"), Par("\x07", row([0, 1500, 3000, 4500])), Par("后文\r")]
    assert [entry.column_span for entry in _cells(doc(entries, data=stored))] == [2, 1, 1, 1, 1]


def test_cells_merged_downwards() -> None:
    first, second = row([0, 500, 1000], [0x60, 0]), row([0, 500, 1000], [0x20, 0])
    cells = _cells(_grid((["类", "1"], first), (["", "2"], second), (["别", "3"], row([0, 500, 1000]))))
    assert [(entry.text, entry.row_span) for entry in cells] == [("类", 2), ("1", 1), ("2", 1), ("别", 1), ("3", 1)]


def test_a_merge_told_after_the_definition() -> None:
    later = row([0, 500, 1000]) + sprm(0xD62B, b"\2\0\3")
    below = row([0, 500, 1000]) + sprm(0xD62B, b"\2\0\1")
    cells = _cells(_grid((["类", "1"], later), (["", "2"], below)))
    assert [(entry.text, entry.row_span) for entry in cells] == [("类", 2), ("1", 1), ("2", 1)]


def test_an_inner_table_follows_its_outer_one() -> None:
    inner_cell, inner_row = depth(2) + sprm(0x244B, b"\1"), depth(2) + sprm(0x244C, b"\1") + sprm(0x244B, b"\1")
    paragraphs = [Par("外\r", depth(1)), Par("内\r", inner_cell), Par("\r", inner_row), cell("尾"), cell("右")]
    assert texts(doc([*paragraphs, Par("\x07", row([0, 500, 1000])), Par("后\r")])) == ["外\n尾|右", "内", "后"]


def test_a_deleted_row_is_left_out() -> None:
    paragraphs = [cell("甲"), Par("\x07", row([0, 500])), cell("乙"), Par("\x07", row([0, 500]))]
    assert texts(doc(paragraphs, runs=[(0, 3, DELETED)])) == ["乙"]


# -- bad input


def test_what_other_versions_and_passwords_give() -> None:
    assert _refusal(doc([Par("a\r")], ident=0xA5DC)) == ("unsupported_format", "Word 95")
    assert _refusal(doc([Par("a\r")], flags=0x0300)) == ("encrypted", "")
    assert _refusal(ole({"Workbook": b""})) == ("not_a_report", "")
    assert _refusal(ole({"EncryptedPackage": b"", "EncryptionInfo": b""})) == ("encrypted", "")


def _patched(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + struct.pack("<I", value) + data[at + 4 :]


def _deep_directory() -> bytes:
    return ole({f"s{index}": b"" for index in range(3_000)})


def _fat_place(data: bytes) -> int:
    return 512 * (struct.unpack_from("<I", data, 76)[0] + 1)


def _circular(data: bytes) -> bytes:
    """The chain of the first stream comes back to its beginning."""
    return _patched(data, _fat_place(data) + 4 * 3, 0)


def _circular_directory(data: bytes) -> bytes:
    first = struct.unpack_from("<I", data, 48)[0]
    return _patched(data, _fat_place(data) + 4 * first, first)


def _circular_difat(data: bytes) -> bytes:
    last = len(data) // 512 - 1
    data = _patched(_patched(_patched(data, 68, last), 72, 0xFFFFFF), 44, 0x7FFFFFF)
    return data + struct.pack("<128I", *[0] * 127, last)


@pytest.mark.parametrize("damage", [_circular, _circular_directory, _circular_difat])
def test_circular_chains_end(damage: Callable[[bytes], bytes]) -> None:
    started = time.monotonic()
    assert _refusal(damage(doc([Par("正文\r")]))) == ("truncated", "")
    assert time.monotonic() - started < 2


def test_a_directory_as_deep_as_it_has_entries() -> None:
    assert len(CompoundFile(_deep_directory()).names()) == 3_000


def test_a_file_of_more_sectors_than_the_header_names() -> None:
    data = doc([Par("正文" * 2_000_000 + "\r")])
    assert struct.unpack_from("<I", data, 44)[0] > 109
    assert [len(text) for text in texts(data)] == [4_000_000]


def _pieces(*entries: tuple[int, int, int]) -> dict[int, bytes]:
    plc = struct.pack(f"<{len(entries) + 1}I", *[start for start, _, _ in entries], entries[-1][1])
    plc += b"".join(struct.pack("<HIH", 0, place, 0) for _, _, place in entries)
    return {33: b"\x02" + struct.pack("<I", len(plc)) + plc}


@pytest.mark.parametrize(
    "entries",
    [
        [(0, 3, 0x3FFFFFF0)],
        [(0, 0x7FFFFFFF, 2048)],
        [(3, 1, 2048)],
        [(index * 2_000, (index + 1) * 2_000, 0) for index in range(100)],
    ],
)
def test_pieces_that_point_outside_or_at_one_another(entries: list[tuple[int, int, int]]) -> None:
    assert _refusal(doc([Par("正文\r")], parts=_pieces(*entries))) == ("truncated", "")


def test_a_main_text_longer_than_the_file() -> None:
    assert _refusal(doc([Par("正文\r")], main_length=0x7FFFFFFF)) == ("truncated", "")


def test_a_row_that_declares_more_cells_than_it_tells() -> None:
    lying = ROW_END + sprm(0xD608, struct.pack("<HB", 101, 255) + bytes(100))
    assert texts(doc([cell("甲"), cell("乙"), Par("\x07", lying), Par("后\r")])) == ["甲|乙", "后"]


def test_65535_cells_in_a_row() -> None:
    (found,) = texts(doc([*[cell("1")] * 65_535, Par("\x07", row([0, 500]))]))
    assert found.count("1") == 65_535


def test_ten_thousand_nested_tables() -> None:
    started = time.monotonic()
    found = texts(doc([Par("格\r", depth(level)) for level in range(1, 10_001)]))
    assert sum(text.count("格") for text in found) == 10_000
    assert time.monotonic() - started < 10


def test_many_fields_in_one_another() -> None:
    deep = "\x13 EMBED a.b \x14" * 20_000 + "底" + "\x15" * 20_000 + "\r"
    assert texts(doc([Par(deep)])) == ["底"]
    contents = [Par("\x13 TOC \x14甲\r")] * 2_000 + [Par("乙\r\x15")] * 2_000 + [Par("\r")]
    started = time.monotonic()
    assert len(texts(doc(contents))) == 4_000
    assert time.monotonic() - started < 5


def test_styles_that_build_on_one_another() -> None:
    assert texts(doc([Par("正文\r")], parts={1: _sheet(_style(0, 1), _style(0, 0))})) == ["正文"]


def test_broken_files_never_raise_anything_else() -> None:
    dice = random.Random(4)
    whole = (make_doc.FOLDER / "features.doc").read_bytes()
    for _ in range(300):
        data = bytearray(whole)
        if dice.random() < 0.3:
            del data[dice.randrange(len(data)) :]
        for _ in range(dice.choice([0, 1, 5, 40]) if data else 0):
            data[dice.randrange(len(data))] = dice.choice([0, 1, 0x80, 0xFF, dice.randrange(256)])
        assert _outcome(bytes(data)) in CODES | {"read"}


def _outcome(data: bytes) -> str:
    try:
        read_doc(data)
    except Unreadable as problem:
        return problem.code
    return "read"


def test_time_grows_with_the_text() -> None:
    def seconds(size: int) -> float:
        data = doc([Par("甲乙丙丁。\r", IN_TABLE if index % 3 else b"") for index in range(size)])
        return min(_timed(data) for _ in range(3))

    def _timed(data: bytes) -> float:
        started = time.perf_counter()
        read_doc(data)
        return time.perf_counter() - started

    times = [seconds(size) for size in (2_000, 8_000)]
    assert all(later < 12 * earlier for earlier, later in pairwise(times))
