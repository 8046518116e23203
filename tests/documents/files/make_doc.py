"""How the .doc files of this folder were made: LibreOffice 7.4 saved the Word files below in the format of Word 97.

    PYTHONPATH=src:. python tests/documents/files/make_doc.py     (needs soffice)

All content is invented. The tests read the .doc and compare it with what the docx reader sees in the same content.
"""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path

from tests.documents.build import abstract, lvl, num, p, part, r, style, tbl, tc, tr

FOLDER = Path(__file__).parent
_PARTS = ("styles", "numbering", "footnotes", "endnotes", "comments", "header")
_ROOTS = {"header": "hdr"}
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

STYLES = (
    style("Normal", "Normal")
    + style("H1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', "Normal")
    + style("H2", "heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', "Normal")
    + style("T", "Title", '<w:pPr><w:jc w:val="center"/></w:pPr>', "Normal")
)
NUMBERING = (
    abstract(
        0,
        lvl(0, "chineseCountingThousand", "%1、", '<w:suff w:val="nothing"/>'),
        lvl(1, "chineseCountingThousand", "（%2）", '<w:suff w:val="nothing"/>'),
        lvl(2, "decimal", "%3."),
        lvl(3, "decimalEnclosedCircle", "%4", '<w:suff w:val="nothing"/>'),
    )
    + abstract(1, lvl(0, "decimal", "%1"), lvl(1, "decimal", "%1.%2"), lvl(2, "lowerLetter", "%3)"))
    + num(1, 0)
    + num(2, 1)
    + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
)


def report() -> dict[str, str]:
    """A report: title, headings, automatic numbers of all levels, tables with merged cells and inner tables."""
    levels = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 3), (1, 0), (1, 1), (2, 0), (2, 1), (2, 1), (2, 2), (3, 0)]
    body = (
        p("清河县河道管护项目绩效评价报告", style="T") + p("一、项目概况", style="H1") + p("（一）立项背景", style="H2")
    )
    body += p("年初预算54.66万元，追加50万元，实际使用74.79万元。")
    body += "".join(p(f"第{index}项工作已经完成", num=pair) for index, pair in enumerate(levels))
    body += p("表1 资金使用情况表", ppr='<w:jc w:val="center"/>') + p("单位：万元", ppr='<w:jc w:val="right"/>')
    body += _table(
        [2000, 1500, 1500, 1500],
        tr(tc("类别", merge="restart"), tc("预算", span=2), tc("支出", merge="restart")),
        tr(tc("", merge="continue"), "年初", "追加", tc("", merge="continue")),
        tr("管护", "30.00", "10.00", "38.50"),
        tr(tc("合计", span=2), "40.00", "38.50"),
        tr(tc("备注：", p("甲"), p("乙", num=(2, 0)), span=4)),
    )
    inner = _table([700, 700], tr("内甲", "1"), tr("内乙", "2"))
    body += p("嵌套的表：") + _table([3000, 3000], tr(tc("外", inner, p("尾")), "右"), tr("下左", "下右")) + p("后文。")
    return {"body": body, "styles": STYLES, "numbering": NUMBERING}


def features() -> dict[str, str]:
    """What stands in text besides text: notes, revisions, hidden text, fields, breaks, signs, a text box."""
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = p(field.format("TOC \\o", r("一、概况　1"))) + p("正文开始。")
    body += p(
        "甲", '<w:r><w:footnoteReference w:id="2"/></w:r>', "乙", '<w:r><w:endnoteReference w:id="2"/></w:r>', "丙。"
    )
    tracked = 'w:id="{}" w:author="a" w:date="2022-01-01T00:00:00Z"'
    body += p(
        "支出",
        f"<w:del {tracked.format(8)}><w:r><w:delText>30</w:delText></w:r></w:del>",
        f"<w:ins {tracked.format(9)}>{r('40')}</w:ins>",
        r("（秘密）", "<w:vanish/>"),
        "万元。",
    )
    body += p("共", field.format("MERGEFIELD a", r("2022年")), "完成。")
    body += p(
        "制表", "<w:r><w:tab/></w:r>", "后", "<w:r><w:br/></w:r>", "换行", "<w:r><w:noBreakHyphen/></w:r>", "完。"
    )
    body += p("勾选", '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "是。")
    box = f"<w:txbxContent>{p('框中文字12万元')}</w:txbxContent>"
    body += p(
        "框前",
        f'<w:r><w:pict><v:shape id="s1" type="#_x0000_t202" style="position:absolute;width:200pt;height:50pt">'
        f"<v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>",
        "框后。",
    )
    body += p("表中：") + _table([2000, 2000], tr("合计", tc(p("11", "<w:r><w:br/></w:r>", "22"))))
    body += p("𠮷字与表外𠀀的生僻字。") + p("末段。")
    note = '<w:{} w:id="2"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:{}>'
    return {
        "body": body,
        "styles": STYLES,
        "footnotes": note.format("footnote", "脚注说明3项", "footnote"),
        "endnotes": note.format("endnote", "尾注说明4项", "endnote"),
    }


def drawn() -> dict[str, str]:
    """Pictures in the line, boxes, one with a table and one in a group; header and comment, which are not read."""
    caption = p("表2 评分表")
    single = _box(p("单框文字") + _table([1000, 1000], tr("框表甲", "7")) + p("框尾"), 0)
    group = (
        '<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="700000"/>'
        '<a:chOff x="0" y="0"/><a:chExt cx="3000000" cy="700000"/></a:xfrm></wpg:grpSpPr>'
        f"{_box(p('组内文字'), 0)}</wpg:wgp>"
    )
    body = p("图前。") + p(_picture()) + caption + p(_picture()) + p("单框前", _anchored("Shape", single))
    body += p("组合前", _anchored("Group", group)) + p("组合后的段落。")
    body += p('<w:commentRangeStart w:id="0"/>', "批注的文字", '<w:commentRangeEnd w:id="0"/>', _COMMENT)
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    comment = f'<w:comment w:id="0" w:author="a" w:initials="a">{p("批注内容不读")}</w:comment>'
    return {"body": body + section, "styles": STYLES, "comments": comment, "header": p("页眉不读")}


_COMMENT = '<w:r><w:commentReference w:id="0"/></w:r>'
_SHAPES = "http://schemas.microsoft.com/office/word/2010/wordprocessing"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_EXTENT = '<wp:extent cx="1500000" cy="700000"/>'


def _picture() -> str:
    fill = '<pic:blipFill><a:blip r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    names = '<pic:nvPicPr><pic:cNvPr id="1" name=""/><pic:cNvPicPr/></pic:nvPicPr>'
    shape = (
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1500000" cy="700000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    )
    inner = f'<pic:pic xmlns:pic="{_DRAWING}/picture">{names}{fill}{shape}</pic:pic>'
    graphic = f'<a:graphic><a:graphicData uri="{_DRAWING}/picture">{inner}</a:graphicData></a:graphic>'
    return f'<w:r><w:drawing><wp:inline>{_EXTENT}<wp:docPr id="1" name=""/>{graphic}</wp:inline></w:drawing></w:r>'


def _box(content: str, left: int) -> str:
    return (
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{left}" y="0"/>'
        '<a:ext cx="1500000" cy="700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    )


def _anchored(kind: str, content: str) -> str:
    place = '<wp:position{0} relativeFrom="{1}"><wp:posOffset>0</wp:posOffset></wp:position{0}>'
    return (
        f'<w:r xmlns:wpg="{_SHAPES}Group"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" '
        'simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/>{place.format("H", "column")}{place.format("V", "paragraph")}{_EXTENT}'
        '<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="9" name="g"/>'
        f'<a:graphic><a:graphicData uri="{_SHAPES}{kind}">{content}</a:graphicData></a:graphic>'
        "</wp:anchor></w:drawing></w:r>"
    )


CONTENTS = {"report": report, "features": features, "drawn": drawn}


def _table(widths: list[int], *rows: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return tbl(*rows).replace("<w:tblGrid/>", f"<w:tblGrid>{grid}</w:tblGrid>")


def package(body: str, **parts: str) -> bytes:
    """The Word file with the relations and content types that LibreOffice asks for."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        names = {"document": "document.main", **{name: name for name in _PARTS if name in parts}}
        overrides = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>' for name, kind in names.items()
        )
        rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        rels += '<Default Extension="png" ContentType="image/png"/>'
        target.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types">{rels}{overrides}</Types>')
        target.writestr("_rels/.rels", _relations({"officeDocument": "word/document.xml"}))
        target.writestr(
            "word/_rels/document.xml.rels",
            _relations({name: f"{name}.xml" for name in parts} | {"image": "picture.png"}),
        )
        target.writestr("word/picture.png", _png())
        target.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        for name, content in parts.items():
            target.writestr(f"word/{name}.xml", part(_ROOTS.get(name, name), content))
    return buffer.getvalue()


_IDS = {"image": "picture"}


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + b"\xff\0\0" * 8) * 8)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _relations(targets: dict[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="{_IDS.get(kind, kind)}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'


def main() -> None:
    """Write the .doc files into this folder."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for stem, content in CONTENTS.items():
            (work / f"{stem}.docx").write_bytes(package(**content()))
        command = ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless"]
        command += ["--convert-to", "doc:MS Word 97", "--outdir", str(FOLDER)]
        subprocess.run([*command, *map(str, sorted(work.glob("*.docx")))], check=True, timeout=120)
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main()
