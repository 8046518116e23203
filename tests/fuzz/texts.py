"""Report-like text with nasty numbers, nestings and endless clauses, from a random generator."""

from __future__ import annotations

from random import Random

from tests.documents.build import docx, p, tbl, tr
from tests.documents.sheets_build import xlsx
from tests.fuzz.tokens import CHARACTERS, NUMBERS, RUNS

_ITEMS = (
    "渠道维修",
    "图书购置",
    "基本支出",
    "项目支出",
    "三公经费",
    "公务接待费",
    "泵站",
    "合计",
    "小计",
    "其他",
    "",
    "甲" * 300,
)
_WORDS = (
    "年初预算",
    "追加",
    "实际支出",
    "结余",
    "其中",
    "其中：",
    "包括",
    "分别为",
    "比上年增加",
    "下降",
    "执行率",
    "完成率",
    "占比",
    "得分",
    "分值",
    "合计",
    "共",
    "约",
    "不超过",
    "单价",
    "数量",
    "以下简称",
    "由",
    "构成",
    "等",
    "至",
    "—",
    "、",
    "，",
    "；",
    "。",
    "（",
    "）",
    "2023年",
    "2024年1月31日",
    "第一季度",
    "上年",
    "同比",
    "（一）",
    "一、",
    "1.",
    "①",
    "表1",
    "附件",
    "\n",
    "\n\n",
    "|",
    "\t",
    "  ",
    "#",
    "-",
)
_UNITS = ("元", "万元", "亿元", "%", "个百分点", "人", "次", "分", "平方米", "万", "", "元/人", "年", "倍", "‰")


def nasty_number(rng: Random) -> str:
    """A number as no report prints it, or a plain one."""
    action = rng.random()
    if action < 0.03:
        return rng.choice(NUMBERS)
    if action < 0.3:
        return rng.choice(("", "-", "+", "▲", "(")) + str(rng.randrange(10 ** rng.choice((1, 9, 40, 400))))
    if action < 0.4:
        return "".join(
            rng.choice("零一二三四五六七八九十百千万亿点两〇壹贰叁拾佰仟元角分整")
            for _ in range(rng.choice((2, 8, 60)))
        )
    if action < 0.5:
        return "".join(rng.choice("0123456789.,-~%/ 　，．％") for _ in range(rng.choice((3, 10, 80))))
    return f"{rng.randrange(100_000) / 100:,.2f}"


def nasty_text(rng: Random) -> str:
    """Words, numbers and units in any order; sometimes one part many times."""
    parts = []
    for _ in range(rng.choice((5, 20, 60, 200))):
        parts += [rng.choice(_WORDS), rng.choice(_ITEMS), nasty_number(rng), rng.choice(_UNITS)][: rng.randrange(1, 5)]
    if rng.random() < 0.3:
        parts.insert(rng.randrange(len(parts) + 1), rng.choice((*RUNS, *CHARACTERS)))
    text = "".join(parts)[:60_000]
    if rng.random() < 0.08:
        start = rng.randrange(len(text) + 1)
        text += text[start : start + rng.choice((10, 200))] * rng.choice((20, 100))
    return text[:200_000]


def nasty_rows(rng: Random) -> list[list[str]]:
    """A table of such numbers, with usual headers or none."""
    width = rng.choice((1, 2, 4, 12, 40))
    rows = [[rng.choice((*_ITEMS, *_WORDS)) for _ in range(width)]] if rng.random() < 0.8 else []
    count = rng.choice((1, 4, 12, 60))
    return rows + [[rng.choice(_ITEMS), *(nasty_number(rng)[:2_000] for _ in range(width - 1))] for _ in range(count)]


def nasty_file(rng: Random, kind: str) -> bytes:
    """A sound file of a format with nasty text."""
    if kind == "xlsx":
        return xlsx(*([[_xml(cell) for cell in row] for row in nasty_rows(rng)] for _ in range(rng.choice((1, 1, 3)))))
    if kind == "docx":
        paragraphs = "".join(p(" " + _xml(line)) for line in nasty_text(rng).split("\n"))
        return docx(
            paragraphs + tbl(*(tr(*(" " + _xml(cell) for cell in row)) for row in nasty_rows(rng))) + paragraphs[:0]
        )
    if kind == "html":
        rows = "".join(f"<tr>{''.join(f'<td>{cell}' for cell in row)}" for row in nasty_rows(rng))
        return f"<html><p>{nasty_text(rng)}<table>{rows}</table>".encode()
    if kind == "markdown":
        rows = "\n".join("|" + "|".join(row) + "|" for row in nasty_rows(rng))
        return f"# 报告\n\n{nasty_text(rng)}\n\n{rows}\n\n## 二\n\n{nasty_text(rng)}".encode()
    text = nasty_text(rng) + "\n" + "\n".join("\t".join(row) for row in nasty_rows(rng))
    encoding = rng.choice(("utf-8", "utf-8", "gb18030", "utf-16", "utf-16-be"))
    data = text.encode(encoding)
    if rng.random() < 0.2:  # half of a pair, which no encoding should hold
        at = rng.randrange(len(data) // 2 + 1) * 2
        data = data[:at] + rng.choice((b"\xed\xa0\x80", b"\x00\xd8", b"\xd8\x00", b"\xff", b"\x81")) + data[at:]
    return data


def _xml(text: str) -> str:
    kept = "".join(char if char >= " " and char not in "\ufffe\uffff" else " " for char in text)
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
