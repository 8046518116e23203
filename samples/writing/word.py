"""Writes a sample as a Word file with python-docx, and by raw XML what python-docx has no call for."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from writing.source import Block, Source, spread

PIECES = re.compile(r"(\[-.*?-\]|\[\+.*?\+\]|\[\^\d+\])")
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
CHANGE = {qn("w:author"): "reportcheck", qn("w:date"): "2024-01-01T00:00:00Z"}
FIXED_TIME = (2024, 1, 1, 0, 0, 0)
LEVELS = (("chineseCountingThousand", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3."))


def write_word(source: Source, path: Path) -> None:
    """Write the report; the same source gives the same bytes."""
    document = Document()
    document.core_properties.author = ""
    document.core_properties.comments = ""
    list_id = _heading_list(document) if source.settings.get("numbering") == "auto" else None
    header = source.settings.get("header", "")
    if header:
        _running_head(document, header)
    for block in source.blocks:
        if block.kind == "table":
            _table(document, block, repeat=bool(header))
        else:
            _paragraph(document, block, list_id)
    if source.notes:
        _footnotes(document, source.notes)
    packed = BytesIO()
    document.save(packed)
    _pack_again(packed, path)


def _paragraph(document: Any, block: Block, list_id: int | None) -> None:
    if block.kind == "title":
        paragraph = document.add_paragraph(style="Title")
    elif block.kind == "heading":
        paragraph = document.add_paragraph(style=f"Heading {block.level}")
        if list_id is not None:
            paragraph._p.get_or_add_pPr().append(
                parse_xml(
                    f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{block.level - 1}"/><w:numId w:val="{list_id}"/></w:numPr>'
                )
            )
    else:
        paragraph = document.add_paragraph()
        if block.kind == "caption":
            paragraph.alignment = (
                WD_ALIGN_PARAGRAPH.RIGHT if block.text.startswith("单位") else WD_ALIGN_PARAGRAPH.CENTER
            )
    for piece in filter(None, PIECES.split(block.text)):
        _piece(paragraph, piece)


def _piece(paragraph: Any, piece: str) -> None:
    if piece.startswith("[^"):
        run = paragraph.add_run()
        reference = OxmlElement("w:footnoteReference", attrs={qn("w:id"): piece[2:-1]})
        run._r.append(reference)
    elif piece.startswith(("[-", "[+")):
        run = paragraph.add_run(piece[2:-2])._r
        deleted = piece[1] == "-"
        change = OxmlElement("w:del" if deleted else "w:ins", attrs={qn("w:id"): str(len(paragraph._p)), **CHANGE})
        run.addprevious(change)
        change.append(run)
        if deleted:
            for text in run.findall(qn("w:t")):
                text.tag = qn("w:delText")
    else:
        paragraph.add_run(piece)


def _running_head(document: Any, text: str) -> None:
    """A line above every page, and its number below."""
    section = document.sections[0]
    section.header.paragraphs[0].text = text
    number = section.footer.paragraphs[0]
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = '<w:fldSimple {} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    number.add_run("— ")
    number._p.append(parse_xml(field.format(nsdecls("w"))))
    number.add_run(" —")


def _table(document: Any, block: Block, *, repeat: bool) -> None:
    width = max(len(row) for row in block.cells)
    table = document.add_table(rows=len(block.cells), cols=width, style="Table Grid")
    grid = [table.rows[index].cells for index in range(len(block.cells))]
    for row, column, text, rows, columns in spread(block):
        if rows > 1 or columns > 1:
            grid[row][column].merge(grid[row + rows - 1][column + columns - 1])
        grid[row][column].text = text
    if repeat:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _heading_list(document: Any) -> int:
    """A multilevel list 一、（一）1. whose numbers Word computes."""
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(LEVELS)
    )
    kind = '<w:multiLevelType w:val="multilevel"/>'
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{kind}{levels}</w:abstractNum>')
    first_num = numbering.find(qn("w:num"))
    if first_num is None:
        numbering.append(abstract)
    else:
        first_num.addprevious(abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    return 90


def _footnotes(document: Any, notes: dict[int, str]) -> None:
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    bodies = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
        for number, text in notes.items()
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    xml = f"{head}<w:footnotes {nsdecls('w')}>{separators}{bodies}</w:footnotes>"
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _pack_again(packed: BytesIO, path: Path) -> None:
    """The same parts with a fixed time, so that building twice gives the same bytes."""
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            new.writestr(zipfile.ZipInfo(item.filename, FIXED_TIME), old.read(item), zipfile.ZIP_DEFLATED)
