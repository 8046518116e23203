"""The smallest Word file for a test: raw WordprocessingML in, bytes or a file out."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from reportcheck.documents.load import open_source
from reportcheck.documents.model import Document, Paragraph, SourceFile, Table

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def r(text: str, properties: str = "") -> str:
    """A run."""
    rpr = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{rpr}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*content: str, ppr: str = "", style: str = "", num: tuple[int, int] | None = None) -> str:
    """A paragraph of runs, or of raw XML where an argument begins with `<`; `num` is (numId, ilvl)."""
    if style:
        ppr = f'<w:pStyle w:val="{style}"/>' + ppr
    if num:
        ppr += f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>'
    inner = "".join(part if part.startswith("<") else r(part) for part in content)
    return f"<w:p><w:pPr>{ppr}</w:pPr>{inner}</w:p>"


def tc(*content: str, span: int = 1, merge: str = "") -> str:
    """A cell; `merge` is restart or continue."""
    properties = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    if merge:
        properties += f'<w:vMerge w:val="{merge}"/>' if merge == "restart" else "<w:vMerge/>"
    inner = "".join(part if part.startswith("<") else p(part) for part in content) or "<w:p/>"
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str) -> str:
    """A row of cells, or of plain texts."""
    return "<w:tr>" + "".join(cell if cell.startswith("<") else tc(cell) for cell in cells) + "</w:tr>"


def tbl(*rows: str) -> str:
    """A table of rows."""
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + "".join(rows) + "</w:tbl>"


def part(root: str, content: str) -> str:
    """A part with the usual namespaces around `content`."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACES}>{content}</w:{root}>'


def style(style_id: str, name: str, content: str = "", based_on: str = "", kind: str = "paragraph") -> str:
    """A style; `content` holds its pPr and rPr."""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{base}{content}</w:style>'


def lvl(ilvl: int, number_format: str, text: str, more: str = "", start: int = 1) -> str:
    """A list level."""
    return (
        f'<w:lvl w:ilvl="{ilvl}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(abstract_id: int, *levels: str, more: str = "") -> str:
    """An abstract list."""
    return f'<w:abstractNum w:abstractNumId="{abstract_id}">{more}{"".join(levels)}</w:abstractNum>'


def num(num_id: int, abstract_id: int, overrides: str = "") -> str:
    """An instance of an abstract list."""
    return f'<w:num w:numId="{num_id}"><w:abstractNumId w:val="{abstract_id}"/>{overrides}</w:num>'


def docx(body: str, **parts: str) -> bytes:
    """A Word file with that body; keyword arguments are the contents of styles, numbering, footnotes …"""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        for name, content in parts.items():
            package.writestr(f"word/{name}.xml", part(name, content))
    return buffer.getvalue()


def opened(folder: Path, data: bytes | str, name: str = "报告.docx") -> SourceFile:
    """Write `data` to a file and open it as a report."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return open_source(path)


def document(folder: Path, body: str, **parts: str) -> Document:
    """The only report of a Word file with that body."""
    source = opened(folder, docx(body, **parts))
    assert source.status in ("read", "partial"), source.error
    (only,) = source.documents
    return only


def texts(report: Document) -> list[str]:
    """The printed text of each paragraph."""
    return [block.printed for block in report.blocks if isinstance(block, Paragraph)]


def table(report: Document) -> Table:
    """The first table."""
    return next(report.tables())
