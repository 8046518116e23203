"""The smallest OFD file for a test: text and rules by their places in, an opened zip out (GB/T 33190-2016)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from reportcheck.documents.zipsafe import SafeZip

_NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
SIZE = 4.0  # millimetres
LEFT, TOP, PITCH = 25.0, 30.0, 7.0


def text(
    content: str, x: float = LEFT, y: float = TOP, *, size: float = SIZE, deltas: str = "", matrix: str = ""
) -> str:
    """A line of text from (x, y) in millimetres; each character takes its own size, a narrow one half of it."""
    steps = deltas or " ".join(str(size if char >= "\u2e80" else size / 2) for char in content[:-1])
    ctm = f' CTM="{matrix}"' if matrix else ""
    return (
        f'<ofd:TextObject ID="9" Boundary="{x} {y} 160 {size}" Font="1" Size="{size}"{ctm}>'
        f'<ofd:TextCode X="0" Y="{size}" DeltaX="{steps}">{content}</ofd:TextCode></ofd:TextObject>'
    )


def lines(*contents: str, x: float = LEFT, y: float = TOP) -> str:
    """Lines below one another; `　` at the beginning sets one in."""
    return "".join(text(content, x, y + PITCH * index) for index, content in enumerate(contents))


def path(data: str, x: float = 0, y: float = 0) -> str:
    """A stroked path."""
    return (
        f'<ofd:PathObject ID="8" Boundary="{x} {y} 210 297" LineWidth="0.2">'
        f"<ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>"
    )


def ruled(xs: Sequence[float], ys: Sequence[float]) -> str:
    """All rules of a grid."""
    across = "".join(path(f"M {xs[0]} {y} L {xs[-1]} {y}") for y in ys)
    return across + "".join(path(f"M {x} {ys[0]} L {x} {ys[-1]}") for x in xs)


def picture(x: float = 20, y: float = 20, width: float = 170, height: float = 250) -> str:
    """A picture."""
    return f'<ofd:ImageObject ID="7" Boundary="{x} {y} {width} {height}" ResourceID="3"/>'


def page(*objects: str, template: str = "") -> str:
    """The XML of a page."""
    use = f'<ofd:Template TemplateID="{template}"/>' if template else ""
    layer = f'<ofd:Content><ofd:Layer ID="2">{"".join(objects)}</ofd:Layer></ofd:Content>'
    return f"<ofd:Page {_NAMESPACE}>{use}{layer}</ofd:Page>"


def ofd(*pages: str, template: str = "", more: dict[str, str] | None = None, listed: Sequence[int] = ()) -> SafeZip:
    """A file with those pages; `listed` are the indexes of the pages in order, all of them by default."""
    root = "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
    parts = {"OFD.xml": f"<ofd:OFD {_NAMESPACE}>{root}</ofd:OFD>"}
    used = "".join(
        f'<ofd:Page ID="{index}" BaseLoc="Pages/Page_{index}/Content.xml"/>' for index in (listed or range(len(pages)))
    )
    laid = '<ofd:TemplatePage ID="50" BaseLoc="Tpls/Tpl_0/Content.xml"/>' if template else ""
    parts["Doc_0/Document.xml"] = (
        f"<ofd:Document {_NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
        f"</ofd:PageArea>{laid}</ofd:CommonData><ofd:Pages>{used}</ofd:Pages></ofd:Document>"
    )
    parts |= {f"Doc_0/Pages/Page_{index}/Content.xml": content for index, content in enumerate(pages)}
    if template:
        parts["Doc_0/Tpls/Tpl_0/Content.xml"] = template
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (parts | (more or {})).items():
            package.writestr(name, content)
    return SafeZip(buffer.getvalue())
