"""The smallest PDF for a test: text, rules and pictures at given points, written by hand, with a ToUnicode map.

Points are counted from the lower left corner. The font that is embedded has two glyphs, a wide box for Chinese
characters and a narrow one for all others.
"""

from __future__ import annotations

import base64
import unicodedata
import zlib
from collections.abc import Sequence

A4 = (595, 842)
LEFT, RIGHT, TOP = 90.0, 510.0, 760.0
SIZE, PITCH = 12.0, 24.0

_FONT = zlib.decompress(
    base64.b85decode(
        "c-muNWME)mV{l+#Vo*rWsZ3*#b1?&o`~hOWjMT)Gr2o!0fb1L~Hp>7Cutza>0NG1`SS2I3q=NGZgAI`V0*HBX@{<!8q!>(q>@Psfk(*diz`zPL"
        "oq^#55Gyc%>;huHDn_Sxew(ih%*-Hts6gcZ9Of&`F+dhG&`l5k)WclxA80R7y$FK{^A)g3$bcCv!py(|m0?0R7Niq|8NUEcU|`?{x>Fsf7G@hW"
        "1B1ArqM!)#ffVKge;f$OFg`$%VLStoVE_Q`rZ%7"
    )
)
_WIDE, _NARROW = b"\x00\x01", b"\x00\x02"
_GLYPHS = _WIDE * 32 + _NARROW * 224 + _WIDE * (8208 - 256) + _NARROW * 23 + _WIDE * (65536 - 8231)

_TO_UNICODE = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
    "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    "{ranges} beginbfrange\n{lines}\nendbfrange\nendcmap end end"
)


def advance(text: str, size: float = SIZE) -> float:
    """How wide a text is set, in points: Chinese characters are as wide as high, all others half of that."""
    return sum(size if unicodedata.east_asian_width(char) in "WF" else size / 2 for char in text)


class Page:
    """One page; its methods return the page, so that calls can be chained."""

    def __init__(self, size: tuple[float, float] = A4, rotate: int = 0) -> None:
        self.size = size
        self.rotate = rotate
        self.content: list[str] = []
        self.y = TOP

    def text(self, x: float, y: float, text: str, size: float = SIZE, font: str = "F1") -> Page:
        """Text that begins at a point."""
        coded = text.encode("utf-16-be").hex()
        self.content.append(f"BT /{font} {size} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm <{coded}> Tj ET")
        return self

    def lines(self, *lines: str, size: float = SIZE, pitch: float = PITCH, left: float = LEFT) -> Page:
        """Lines below one another; each full-width space before a line indents it by one character."""
        for line in lines:
            bare = line.lstrip("　")
            self.text(left + size * (len(line) - len(bare)), self.y, bare, size)
            self.y -= pitch
        return self

    def paragraph(self, text: str, size: float = SIZE, pitch: float = PITCH, indent: int = 2) -> Page:
        """Running text, indented by two characters and cut at the right margin."""
        line, x = "", LEFT + indent * size
        start = x
        for char in text:
            wide = advance(char, size)
            if x + wide > RIGHT + 0.01:
                self.text(start, self.y, line, size)
                self.y -= pitch
                line, x, start = "", LEFT, LEFT
            line += char
            x += wide
        self.text(start, self.y, line, size)
        self.y -= pitch
        return self

    def centred(self, text: str, size: float = SIZE, pitch: float = PITCH) -> Page:
        """A line in the middle."""
        self.text((LEFT + RIGHT - advance(text, size)) / 2, self.y, text, size)
        self.y -= pitch
        return self

    def right(self, text: str, size: float = SIZE, pitch: float = PITCH) -> Page:
        """A line that ends at the right margin."""
        self.text(RIGHT - advance(text, size), self.y, text, size)
        self.y -= pitch
        return self

    def line(self, x0: float, y0: float, x1: float, y1: float) -> Page:
        """A stroked line."""
        self.content.append(f"0.5 w {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S")
        return self

    def bar(self, x: float, y: float, width: float, height: float) -> Page:
        """A filled rectangle."""
        self.content.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")
        return self

    def box(self, x: float, y: float, width: float, height: float) -> Page:
        """A stroked rectangle."""
        self.content.append(f"0.5 w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")
        return self

    def cells(self, rows: Sequence[Sequence[str]], widths: Sequence[float], height: float = 20) -> Page:
        """A ruled table at the current height; each cell is a stroked rectangle."""
        for row in rows:
            x = LEFT
            self.y -= height
            for width, text in zip(widths, row, strict=True):
                self.box(x, self.y, width, height)
                if text:
                    self.text(x + 3, self.y + 6, text, 10)
                x += width
        self.y -= PITCH
        return self

    def columns(self, rows: Sequence[Sequence[str]], starts: Sequence[float], pitch: float = 18) -> Page:
        """Rows without rules; the first column stands left, the others end at their place."""
        for row in rows:
            for number, (x, text) in enumerate(zip(starts, row, strict=True)):
                self.text(x - advance(text, 10) if number else x, self.y, text, 10)
            self.y -= pitch
        self.y -= 6
        return self

    def picture(self, x: float, y: float, width: float, height: float) -> Page:
        """A grey picture."""
        self.content.append(f"q {width} 0 0 {height} {x} {y} cm /Im1 Do Q")
        return self


def pdf(
    *pages: Page, to_unicode: bool = True, embedded: bool = True, more: Sequence[str] = (), extra: str = ""
) -> bytes:
    """The file. `more` are further objects, from number 10 on; `extra` stands in the catalogue."""
    first = 10 + len(more)
    objects: dict[int, bytes] = {
        1: f"<</Type/Catalog/Pages 2 0 R{extra}>>".encode(),
        2: (
            "<</Type/Pages/Count {} /Kids[{}]>>".format(
                len(pages), " ".join(f"{first + 2 * index} 0 R" for index in range(len(pages)))
            )
        ).encode(),
        3: (
            "<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[4 0 R]"
            + ("/ToUnicode 5 0 R" if to_unicode else "")
            + ">>"
        ).encode(),
        4: (
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Invented/FontDescriptor 6 0 R"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            b"/DW 1000/W[32 255 500 8208 8230 500]/CIDToGIDMap 9 0 R>>"
        ),
        5: stream(_to_unicode().encode()),
        6: (
            b"<</Type/FontDescriptor/FontName/Invented/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
            b"/Ascent 880/Descent -120/CapHeight 700/StemV 80" + (b"/FontFile2 8 0 R>>" if embedded else b">>")
        ),
        7: stream(b"\x80", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
        8: stream(_FONT, f"/Length1 {len(_FONT)}"),
        9: stream(_GLYPHS),
    }
    objects |= {10 + index: text.encode() for index, text in enumerate(more)}
    for index, page in enumerate(pages):
        width, height = page.size
        objects[first + 2 * index] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Rotate {page.rotate}"
            f"/Resources<</Font<</F1 3 0 R/F2 3 0 R>>/XObject<</Im1 7 0 R/X1 10 0 R>>>>"
            f"/Contents {first + 2 * index + 1} 0 R>>"
        ).encode()
        objects[first + 2 * index + 1] = stream("\n".join(page.content).encode())
    return write(objects)


def stream(content: bytes, entries: str = "") -> bytes:
    """A compressed stream."""
    packed = zlib.compress(content)
    return f"<<{entries}/Length {len(packed)}/Filter/FlateDecode>>stream\n".encode() + packed + b"\nendstream"


def write(objects: dict[int, bytes], trailer: str = "") -> bytes:
    """A file of numbered objects, of which the first is the catalogue, with its cross-reference table."""
    out = bytearray(b"%PDF-1.7\n")
    offsets: dict[int, int] = {}
    for number, content in sorted(objects.items()):
        offsets[number] = len(out)
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % offsets[number]
    out += f"trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _to_unicode() -> str:
    lines = [f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(256) if not 0xD8 <= high <= 0xDF]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\nendbfrange\n".join(f"{len(block)} beginbfrange\n" + "\n".join(block) for block in blocks)
    head, _, tail = _TO_UNICODE.partition("{ranges} beginbfrange\n{lines}\nendbfrange")
    return head + body + "\nendbfrange" + tail
