"""The sound files that inputs are made from: every sample, and built ones for what the samples do not hold."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.documents import build, build_pdf
from tests.documents.sheets_build import S, V, xlsx
from tests.fuzz.zips import packed, steady

ROOT = Path(__file__).parents[2]
_SAMPLES = ROOT / "samples"
_FILES = ROOT / "tests" / "documents" / "files"
_FORMATS = {".htm": "html", ".md": "markdown", ".docm": "docx"}
GENERATED = ("txt", "docx", "xlsx", "html", "markdown")
"""Formats in which files of nasty text are written; they have no sound file."""

_SENTENCE = "2023年渠道维修预算30.00万元，实际支出28.50万元，结余1.50万元，执行率95%。"
_ROWS = [["项目", "预算", "支出"], ["渠道", "12.50", "11.80"], ["泵站", "30.00", "28.00"], ["合计", "42.50", "38.90"]]


class Seed(NamedTuple):
    """A sound file; `data` is empty for a generated one."""

    name: str
    format: str
    data: bytes


@cache
def seeds() -> tuple[Seed, ...]:
    """All seeds, always in the same order."""
    real = [path for path in sorted(_SAMPLES.iterdir()) if path.suffix[1:] in _READ and path.name != "README.md"]
    real += [path for path in sorted(_FILES.iterdir()) if path.suffix[1:] in _READ and path.name != "locked.pdf"]
    found = [Seed(path.name, _FORMATS.get(path.suffix, path.suffix[1:]), path.read_bytes()) for path in real]
    found += [Seed(name, name.rpartition(".")[2], data) for name, data in _built().items()]
    return (*found, *(Seed(f"text in {kind}", kind, b"") for kind in GENERATED))


_READ = ("docx", "txt", "xlsx", "xls", "html", "md", "pdf", "rtf", "doc", "wps", "et", "ofd", "mht")


def _built() -> dict[str, bytes]:
    text = "\n".join([_SENTENCE, *("\t".join(row) for row in _ROWS), "资金专款专用。", "第二部分", _SENTENCE])
    return {
        "gb18030.txt": text.encode("gb18030"),
        "utf-16.txt": text.encode("utf-16"),
        "features.docx": steady(_docx_with_features()),
        "features.xlsx": steady(_xlsx_with_features()),
        "merged.html": _merged_html().encode(),
        "two pages.pdf": build_pdf.pdf(
            *(build_pdf.Page().lines("报告").paragraph(_SENTENCE * 3).cells(_ROWS, [120, 90, 90]),) * 2
        ),
        "reports.zip": _archive(),
    }


def _archive() -> bytes:
    names = ("07-fiscal-brief.txt", "18-elderly-checkups.ofd", "12-reading-rooms.md")
    inside = [(f"2023/{name}", (_SAMPLES / name).read_bytes()) for name in names]
    return packed(
        [*inside, ("2023/渠道.docx", steady(build.docx(build.p(_SENTENCE)))), ("现场.jpg", b"\xff\xd8\xff\xe0\0")]
    )


def _docx_with_features() -> bytes:
    p, r, tbl, tr, tc = build.p, build.r, build.tbl, build.tr, build.tc
    inner = f"<w:txbxContent>{tbl(*(tr(*row) for row in _ROWS))}</w:txbxContent>"
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{inner}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = (
        p("项目支出绩效自评报告", style="t")
        + p("基本情况", num=(1, 0))
        + p(_SENTENCE, '<w:r><w:footnoteReference w:id="2"/></w:r>', num=(1, 1))
        + p("见下表", box)
        + tbl(
            tr(tc("项目", span=2), tc("金额", merge="restart")),
            tr(tc("渠道"), tc("12.50"), tc("", merge="continue")),
            tr("泵站", "30.00", "x"),
        )
        + p("<w:ins><w:r><w:t>追加5.00万元。</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>")
        + p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', r("x"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        + p("<w:r><w:drawing><wp:docPr name='图片 1'/><a:blip/></w:drawing></w:r>")
    )
    return build.docx(
        body,
        styles=build.style("t", "Title") + build.style("h", "heading 1", based_on="t"),
        numbering=build.abstract(1, build.lvl(0, "chineseCounting", "%1、"), build.lvl(1, "decimal", "%1.%2"))
        + build.num(1, 1),
        footnotes=f'<w:footnote w:id="2">{p("其中上级资金10.00万元。")}</w:footnote>',
        comments=f'<w:comment w:id="1">{p("已核")}</w:comment>',
    )


def _xlsx_with_features() -> bytes:
    rows = [
        ["部门支出表", None, None],
        ["项目", "预算（万元）", "支出（万元）"],
        ["渠道", V("12.5", "#,##0.00"), V("11.8", "0.00")],
        ["泵站", V("30", '0.00"万元"'), V("28", "[Red]-0.0;0.0")],
        ["合计", V("42.5", "0.00", formula="SUM(B3:B4)"), V("38.9", "0.00", formula="C3+C4")],
        ["日期", V("45000", "yyyy年m月d日"), V("0.5", "h:mm")],
        [_SENTENCE],
    ]
    return xlsx(
        S(rows, merges=("A1:C1", "A7:C7"), hidden_rows=(4,)),
        S([["甲", "乙"], ["1", V("2")]], name="隐藏", state="hidden"),
    )


def _merged_html() -> str:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in _ROWS)
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>报告</title>'
        "<style>.x{display:none}</style></head><body>"
        f'<div class="nav"><ul><li>首页<li>公开</ul></div><h1>自评报告</h1><p>{_SENTENCE}</p><p class="x">12.00</p>'
        f'<table><tr><th rowspan="2">项目</th><th colspan="2">金额（万元）</th></tr>{rows}</table><img src="a.png">'
        "<ol><li>预算30.00万元<li>支出28.50万元</ol></body></html>"
    )
