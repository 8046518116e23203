"""Writes a sample as an OFD file (GB/T 33190-2016): text at its places on pages, tables with drawn rules."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from writing.source import Source, accepted

NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
FIXED_TIME = (2024, 1, 1, 0, 0, 0)
LEFT, RIGHT, TOP, BOTTOM = 25.0, 185.0, 28.0, 270.0  # millimetres
SIZE, PITCH, ROW = 4.0, 7.0, 8.0
TITLE = 6.0


def write_ofd(source: Source, path: Path) -> None:
    """Write the pages; the same source gives the same bytes."""
    pages = list(_Setter(source).pages())
    used = "".join(f'<ofd:Page ID="{10 + n}" BaseLoc="Pages/Page_{n}/Content.xml"/>' for n in range(len(pages)))
    root = "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
    parts = {
        "OFD.xml": f'<ofd:OFD {NAMESPACE} Version="1.0" DocType="OFD">{root}</ofd:OFD>',
        "Doc_0/Document.xml": f"<ofd:Document {NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID>"
        "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
        "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
        f"</ofd:CommonData><ofd:Pages>{used}</ofd:Pages></ofd:Document>",
        "Doc_0/PublicRes.xml": f'<ofd:Res {NAMESPACE} BaseLoc="Res"><ofd:Fonts>'
        '<ofd:Font ID="1" FontName="宋体" FamilyName="宋体"/></ofd:Fonts></ofd:Res>',
    }
    for number, objects in enumerate(pages):
        layer = f'<ofd:Content><ofd:Layer ID="2">{"".join(objects)}</ofd:Layer></ofd:Content>'
        parts[f"Doc_0/Pages/Page_{number}/Content.xml"] = f"<ofd:Page {NAMESPACE}>{layer}</ofd:Page>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            text = f'<?xml version="1.0" encoding="UTF-8"?>\n{content}'
            package.writestr(zipfile.ZipInfo(name, FIXED_TIME), text, zipfile.ZIP_DEFLATED)


class _Setter:
    """Sets the blocks of a report in lines, page by page."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.done: list[list[str]] = [[]]
        self.y = TOP

    def pages(self) -> Iterator[list[str]]:
        """The objects of every page."""
        for block in self.source.blocks:
            if block.kind == "table":
                self._table(block.cells)
            elif block.kind == "title":
                text = accepted(block.text)
                self._text((LEFT + RIGHT - TITLE * len(text)) / 2, text, TITLE)
                self.y += PITCH * 2
            elif block.kind == "caption":
                text = accepted(block.text)
                self._text(RIGHT - SIZE * len(text) if text.startswith("单位") else LEFT + 40, text)
                self.y += PITCH
            else:
                self._paragraph(accepted(block.text))
        for number, page in enumerate(self.done, 1):
            page.append(_text(100, 282, f"— {number} —", SIZE))
            yield page

    def _paragraph(self, text: str) -> None:
        line, x = "", LEFT + 2 * SIZE
        start = x
        for char in text:
            wide = _advance(char, SIZE)
            if x + wide > RIGHT and char not in "，。；、：）”":
                self._text(start, line)
                self.y += PITCH
                line, x, start = "", LEFT, LEFT
            line += char
            x += wide
        self._text(start, line)
        self.y += PITCH

    def _table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        columns = max(map(len, rows))
        step = (RIGHT - LEFT) / columns
        if self.y + ROW * len(rows) > BOTTOM:
            self._next_page()
        top = self.y
        for index, row in enumerate(rows):
            self.y = top + index * ROW + 2
            for column, text in enumerate(row):
                self._text(LEFT + column * step + 2, text)
        xs = [LEFT + column * step for column in range(columns + 1)]
        ys = [top + index * ROW for index in range(len(rows) + 1)]
        self.done[-1] += [_rule(xs[0], y, xs[-1], y) for y in ys] + [_rule(x, ys[0], x, ys[-1]) for x in xs]
        self.y = ys[-1] + PITCH / 2

    def _text(self, x: float, text: str, size: float = SIZE) -> None:
        if self.y > BOTTOM:
            self._next_page()
        self.done[-1].append(_text(x, self.y, text, size))

    def _next_page(self) -> None:
        self.done.append([])
        self.y = TOP


def _advance(char: str, size: float) -> float:
    return size if char >= "\u2000" else size / 2


def _text(x: float, y: float, text: str, size: float) -> str:
    steps = " ".join(f"{_advance(char, size):g}" for char in text[:-1])
    return (
        f'<ofd:TextObject ID="9" Boundary="{x:g} {y:g} 160 {size:g}" Font="1" Size="{size:g}">'
        f'<ofd:TextCode X="0" Y="{size * 0.85:g}" DeltaX="{steps}">{escape(text)}</ofd:TextCode></ofd:TextObject>'
    )


def _rule(x0: float, y0: float, x1: float, y1: float) -> str:
    return (
        '<ofd:PathObject ID="8" Boundary="0 0 210 297" LineWidth="0.2">'
        f"<ofd:AbbreviatedData>M {x0:g} {y0:g} L {x1:g} {y1:g}</ofd:AbbreviatedData></ofd:PathObject>"
    )
