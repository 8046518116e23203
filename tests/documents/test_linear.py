"""Inputs that invite work by the square of their size are read in time that grows with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.documents.build import docx, opened, p, tbl, tr

pytestmark = pytest.mark.no_cover
_SHAPES: dict[str, Callable[[int], bytes | str]] = {
    "digits": lambda size: docx(p("9" * size * 50)),
    "brackets": lambda size: "（" * size * 10 + "水库" + "）" * size * 10,
    "captions": lambda size: "表1 明细表\n渠道\n" * size,
    "bars": lambda size: "|\n" * size,
    "gaps": lambda size: "渠道   泵站   水库\n" * size,
    "comments": lambda size: "<!-- -->" * size,
    "headings": lambda size: "一、甲\n（一）乙\n1.丙\n" * size,
    "breaks": lambda size: docx(p(*["<w:r><w:t>甲乙</w:t><w:br/></w:r>"] * size)),
    "rows": lambda size: docx(tbl(*[tr("甲", "乙", "丙")] * size)),
    "deleted marks": lambda size: docx(p("甲", ppr="<w:rPr><w:del/></w:rPr>") * size),
    "contents": lambda size: "目录\n" + "一、概况\n" * size,
}


@pytest.mark.parametrize("shape", _SHAPES)
def test_time_grows_with_size(tmp_path: Path, shape: str) -> None:
    def seconds(size: int) -> float:
        data = _SHAPES[shape](size)
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            opened(tmp_path, data, "报告.docx")
            best = min(best, time.perf_counter() - start)
        return best

    # Eight times the size would take 64 times as long; a wide margin keeps a busy machine from failing this.
    assert seconds(4000) < 24 * seconds(500) + 0.1
