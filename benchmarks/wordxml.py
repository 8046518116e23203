"""Writes a report as Word itself would leave it after some editing: short runs, rsids, proofErr, cell properties."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

Rows = list[list[str]]
Block = tuple[str, str | Rows]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FIXED_TIME = (2024, 1, 1, 0, 0, 0)
STYLES = {"title": "Title", "heading1": "1", "heading2": "2", "caption": "", "body": ""}
RUN_PROPERTIES = (
    '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>'
    '<w:color w:val="000000"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>'
)
CELL_RUN_PROPERTIES = '<w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hint="eastAsia"/><w:sz w:val="21"/></w:rPr>'

CONTENT_TYPES = (
    f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORD_TYPE}.styles+xml"/></Types>'
)
RELATIONS = (
    f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
    '<Relationship Id="rId1" Type="{type}" Target="{target}"/></Relationships>'
)
STYLE_SHEET = (
    f'{DECLARATION}<w:styles xmlns:w="{W}">'
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>'
)


def write_docx(blocks: list[Block], path: Path, seed: int) -> None:
    """The same blocks and seed give the same bytes."""
    random_ = random.Random(seed)
    body = "".join(
        _paragraph(content, STYLES[kind], random_) if isinstance(content, str) else _table(content, random_)
        for kind, content in blocks
    )
    document = f'{DECLARATION}<w:document xmlns:w="{W}"><w:body>{body}<w:sectPr/></w:body></w:document>'
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS.format(type=f"{OFFICE}/officeDocument", target="word/document.xml"),
        "word/_rels/document.xml.rels": RELATIONS.format(type=f"{OFFICE}/styles", target="styles.xml"),
        "word/styles.xml": STYLE_SHEET,
        "word/document.xml": document,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, FIXED_TIME), text, zipfile.ZIP_DEFLATED)


def _rsid(random_: random.Random) -> str:
    return f"00{random_.getrandbits(24):06X}"


def _paragraph(text: str, style: str, random_: random.Random, properties: str = RUN_PROPERTIES) -> str:
    head = f'<w:pStyle w:val="{style}"/>' if style else '<w:spacing w:line="560" w:lineRule="exact"/>'
    rsid = _rsid(random_)
    runs = "".join(_runs(text, random_, properties))
    return (
        f'<w:p w:rsidR="{rsid}" w:rsidRDefault="{rsid}" w:rsidP="{rsid}"><w:pPr>{head}{properties}</w:pPr>{runs}</w:p>'
    )


def _runs(text: str, random_: random.Random, properties: str) -> list[str]:
    pieces = []
    at = 0
    while at < len(text):
        end = at + random_.randrange(4, 14)
        run = (
            f'<w:r w:rsidR="{_rsid(random_)}">{properties}<w:t xml:space="preserve">{escape(text[at:end])}</w:t></w:r>'
        )
        if random_.random() < 0.08:
            run = f'<w:proofErr w:type="gramStart"/>{run}<w:proofErr w:type="gramEnd"/>'
        pieces.append(run)
        at = end
    return pieces


def _table(rows: Rows, random_: random.Random) -> str:
    grid = '<w:gridCol w:w="1200"/>' * len(rows[0])
    lines = []
    for index, row in enumerate(rows):
        before = rows[index - 1][0] if index > 1 else None
        after = rows[index + 1][0] if index + 1 < len(rows) else None
        cells = "".join(
            _cell(text, random_, _merge(text, before, after) if column == 0 and index else "")
            for column, text in enumerate(row)
        )
        lines.append(f'<w:tr w:rsidR="{_rsid(random_)}"><w:trPr><w:trHeight w:val="454"/></w:trPr>{cells}</w:tr>')
    borders = '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>'
    properties = f'<w:tblPr><w:tblW w:w="0" w:type="auto"/>{borders}</w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"


def _merge(text: str, before: str | None, after: str | None) -> str:
    """Equal first cells are merged down, as in the usual 一级指标 column."""
    if text == before:
        return "<w:vMerge/>"
    return '<w:vMerge w:val="restart"/>' if text == after else ""


def _cell(text: str, random_: random.Random, merge: str) -> str:
    inner = _paragraph("" if merge == "<w:vMerge/>" else text, "", random_, CELL_RUN_PROPERTIES)
    return f'<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/>{merge}<w:vAlign w:val="center"/></w:tcPr>{inner}</w:tc>'
