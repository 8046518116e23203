"""OFD files: characters by their places become paragraphs and tables."""

from __future__ import annotations

import pytest
from tests.documents.build_ofd import lines, ofd, page, path, picture, ruled, text

from reportcheck.documents.draft import Draft, DraftTable
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.readers.ofd import read_ofd
from reportcheck.documents.zipsafe import SafeZip

_FIRST = ("　　年初预算54.66万元，追加50万元，全年实际使用74.79万元，节约二", "十九点八七万元，执行情况良好。")
_SECOND = ("　　第二段文字从这里开始，说明了各项工作的完成情况和资金的使用情", "况，到此为止。")


def blocks(package: SafeZip) -> list[str]:
    """The text of each block; a table is the texts of its cells."""
    return _texts(read_ofd(package))


def _texts(draft: Draft) -> list[str]:
    return [
        "/".join("|".join(cell.text for cell in row.cells) for row in block.rows)
        if isinstance(block, DraftTable)
        else block.text
        for block in draft.blocks
    ]


def _refusal(package: SafeZip) -> str:
    with pytest.raises(Unreadable) as caught:
        read_ofd(package)
    return caught.value.code


def _table(rows: list[list[str]], xs: list[float], top: float) -> str:
    ys = [top + 10 * index for index in range(len(rows) + 1)]
    cells = (text(entry, xs[at] + 2, ys[index] + 3) for index, row in enumerate(rows) for at, entry in enumerate(row))
    return ruled(xs, ys) + "".join(cells)


def test_lines_become_paragraphs() -> None:
    middle = 25 + sum(4 if char >= "\u2e80" else 2 for char in _FIRST[0]) / 2
    title = text("清河县河道管护项目报告", middle - 33, 20, size=6)
    draft = read_ofd(ofd(page(title, lines(*_FIRST, *_SECOND, y=40))))
    assert _texts(draft) == ["清河县河道管护项目报告", "".join(_FIRST).strip(), "".join(_SECOND).strip()]
    first = draft.blocks[0]
    assert not isinstance(first, DraftTable)
    assert (first.centred, first.is_title) == (True, True)


def test_text_is_ordered_by_place_not_by_order_of_drawing() -> None:
    drawn = [text(line, 25, 40 + 7 * index) for index, line in enumerate((*_FIRST, *_SECOND))]
    assert blocks(ofd(page(*reversed(drawn)))) == ["".join(_FIRST).strip(), "".join(_SECOND).strip()]


def test_a_sentence_goes_on_over_the_page() -> None:
    first = page(lines(*_SECOND, _FIRST[0], y=40), text("- 1 -", 100, 285))
    second = page(lines(_FIRST[1], *_SECOND, y=40), text("- 2 -", 100, 285))
    assert blocks(ofd(first, second))[1] == "".join(_FIRST).strip()


def test_headers_of_pages_and_templates_are_left_out() -> None:
    header = page(text("清河县财政局", 25, 10, size=3))
    pages = [page(lines(*_FIRST, y=60), text(f"第{number}页 共3页", 95, 285), template="50") for number in (1, 2, 3)]
    assert blocks(ofd(*pages, template=header)) == ["".join(_FIRST).strip()] * 3


def test_a_template_is_read_as_part_of_its_page() -> None:
    form = page(text("填报单位：清河县水利局", 25, 60))
    assert blocks(ofd(page(lines(*_FIRST, y=100), template="50"), template=form))[0] == "填报单位：清河县水利局"


def test_ruled_tables() -> None:
    table = _table([["项目", "预算", "支出"], ["道路", "30.00", "28.50"]], [25, 65, 105, 145], 80)
    assert blocks(ofd(page(lines("支出情况如下：", y=60), table))) == [
        "支出情况如下：",
        "项目|预算|支出/道路|30.00|28.50",
    ]


def test_merged_cells_have_no_rule_between_them() -> None:
    grid = path("M 25 80 L 145 80 M 65 90 L 145 90 M 25 100 L 145 100")
    grid += path("M 25 80 L 25 100 M 65 80 L 65 100 M 105 90 L 105 100 M 145 80 L 145 100")
    entries = [text("类别", 27, 85), text("经费", 80, 83), text("预算", 70, 93), text("支出", 110, 93)]
    (table,) = read_ofd(ofd(page(grid, *entries))).blocks
    assert isinstance(table, DraftTable)
    cells = [(cell.text, cell.column, cell.row_span, cell.column_span) for row in table.rows for cell in row.cells]
    assert cells == [("类别", 0, 2, 1), ("经费", 1, 1, 2), ("预算", 1, 1, 1), ("支出", 2, 1, 1)]


def test_a_filled_thin_path_is_a_rule() -> None:
    def bar(x: float, y: float, width: float, height: float) -> str:
        data = f"M {x} {y} L {x + width} {y} L {x + width} {y + height} L {x} {y + height} C"
        return path(data).replace("<ofd:PathObject", '<ofd:PathObject Stroke="false" Fill="true"')

    rules = "".join(bar(25, y, 80, 0.3) for y in (80, 90, 100)) + "".join(bar(x, 80, 0.3, 20) for x in (25, 65, 105))
    entries = [text(entry, 27 + 40 * (at % 2), 83 + 10 * (at // 2)) for at, entry in enumerate(["甲", "1", "乙", "2"])]
    assert blocks(ofd(page(rules, *entries))) == ["甲|1/乙|2"]


def test_steps_may_be_repeated_and_left_out() -> None:
    above = lines(*_FIRST, *_SECOND, *_FIRST, *_SECOND, y=40)
    repeated = text("　　工作已全部完成。", y=96, deltas="g 9 4")
    bare = text("　　资金已经到位。", y=103).replace(f' DeltaX="{" ".join(["4.0"] * 8)}"', "")
    assert bare.count("DeltaX") == 0
    assert blocks(ofd(page(above, repeated, bare)))[-2:] == ["工作已全部完成。", "资金已经到位。"]


def test_a_page_that_is_turned() -> None:
    turned = [text(line, 180 - 7 * at, 30, matrix="0 1 -1 0 0 0") for at, line in enumerate((*_FIRST, *_SECOND))]
    assert blocks(ofd(page(*turned))) == ["".join(_FIRST).strip(), "".join(_SECOND).strip()]


def test_a_slanted_watermark_is_no_text() -> None:
    mark = text("内部资料", 60, 120, size=20, matrix="0.7 0.7 -0.7 0.7 0 0")
    assert blocks(ofd(page(lines(*_FIRST, y=60), mark))) == ["".join(_FIRST).strip()]


def test_a_page_of_a_picture_is_partial_and_a_file_of_them_has_no_text() -> None:
    draft = read_ofd(ofd(page(lines(*_FIRST, y=60)), page(picture())))
    assert draft.partial
    assert [(part.kind, part.description) for part in draft.unread_parts] == [
        ("picture", "第2页是图片，没有可读的文字")
    ]
    assert _refusal(ofd(page(picture()), page(picture()))) == "no_text"


def test_a_missing_page_is_told() -> None:
    draft = read_ofd(ofd(page(lines(*_FIRST, y=60)), listed=[0, 7]))
    assert draft.partial
    assert [part.description for part in draft.unread_parts] == ["第2页无法打开"]


# -- bad input


def test_packages_that_hold_no_document() -> None:
    body = page(lines(*_FIRST, y=60))
    assert _refusal(ofd(body, more={"OFD.xml": "<OFD/>"})) == "truncated"
    assert _refusal(ofd(body, more={"OFD.xml": "<OFD"})) == "truncated"
    assert _refusal(ofd(body, more={"Doc_0/Document.xml": "<Document/>"})) == "truncated"
    assert _refusal(ofd(body, more={"Encryptions.xml": "<Encryptions/>"})) == "encrypted"


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]><Document>&b;</Document>'
    assert _refusal(ofd(page(lines("正文", y=60)), more={"Doc_0/Document.xml": bomb})) == "unsafe_xml"


def test_a_page_named_many_times_is_read_once() -> None:
    assert blocks(ofd(page(lines(*_FIRST, y=60)), listed=[0] * 50_000)) == ["".join(_FIRST).strip()]


@pytest.mark.parametrize("steps", ["g 999999999 4", "g x 4", "nan nan", "1e300 4", "g", "4 4 bad"])
def test_steps_that_make_no_sense(steps: str) -> None:
    odd = text("甲乙丙丁", y=60, deltas=steps)
    found = "".join(blocks(ofd(page(odd, lines("正文在此。", y=90)))))
    assert "正文在此。" in found
    assert "甲" in found


@pytest.mark.parametrize("data", ["M 0", "L 1 1 L 2", "M a b L 3 4", "B 1 2 3 4 5 6", "M 1 1 " + "L 2 2 " * 50_000])
def test_paths_that_make_no_sense(data: str) -> None:
    assert blocks(ofd(page(path(data), lines("正文在此。", y=90)))) == ["正文在此。"]


def test_blocks_in_one_another() -> None:
    deep = "<ofd:PageBlock>" * 200 + text("深处。", y=60) + "</ofd:PageBlock>" * 200
    assert blocks(ofd(page(deep))) == ["深处。"]
