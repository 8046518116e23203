"""The benchmark's reports: consistent, deterministic, with relations that can be bound.

    python benchmarks/corpus.py FOLDER    write the corpus for a look

A report is a list of blocks: ("title" | "heading1" | "heading2" | "caption" | "body", text) or ("table", rows).
"""

from __future__ import annotations

import random
import sys
from itertools import pairwise
from pathlib import Path

from items import chinese, make_item
from prose import item_blocks, score_text, total_blocks
from sheetxml import write_xlsx
from vocabulary import FILLER, LEVELS, PLACES, PROJECTS, TOWNS
from wordxml import Block, write_docx

from tables import line_table, money_table, score_table

SIZES = {"10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000, "5 MB": 5_000_000}
ITEMS_PER_REPORT = 6
ITEMS_PER_SECTION = 6


def report(seed: int) -> list[Block]:
    """A report of about 7,800 characters with three tables."""
    random_ = random.Random(seed)
    place = PLACES[seed % len(PLACES)]
    projects = random_.sample(PROJECTS, ITEMS_PER_REPORT)
    items = [make_item(random_, f"{project.name}项目", project) for project in projects]
    blocks: list[Block] = [("title", f"{place}2023年度重点项目支出绩效自评报告")]
    blocks += total_blocks("项目资金总体情况", items)
    blocks += [("caption", "表1 项目资金执行情况（单位：万元）"), ("table", money_table(items))]
    blocks.append(("heading1", "二、各项目资金使用和完成情况"))
    for number, item in enumerate(items, start=1):
        blocks += item_blocks(item, number, seed, random_)
    blocks.append(("heading1", "三、项目管理情况"))
    for level, text in enumerate(LEVELS, start=1):
        blocks += [("heading2", f"（{chinese(level)}）{text}"), ("body", "".join(random_.sample(FILLER, len(FILLER))))]
    spent, previous = sum(i.spent for i in items), sum(i.previous for i in items)
    blocks += [("caption", "表2 支出科目情况（单位：万元）"), ("table", line_table(spent, previous, random_))]
    rows, *scores = score_table(items, random_)
    blocks += [("heading1", "四、自评得分"), ("body", score_text(items, *scores))]
    blocks += [("caption", "表3 指标得分情况"), ("table", rows)]
    blocks += [("heading1", "五、问题和建议"), ("body", "".join(random_.sample(FILLER, len(FILLER))))]
    return blocks


def long_report(size: int) -> list[Block]:
    """Paragraphs of the same kind, with other items, figures and headings, until the text has about `size` bytes."""
    random_ = random.Random(size)
    blocks: list[Block] = [("title", "青岚市2023年度重点项目支出绩效自评报告")]
    written, made = text_size(blocks), 0
    while written < size:
        town, project = TOWNS[made // len(PROJECTS) % len(TOWNS)], PROJECTS[made % len(PROJECTS)]
        era = made // (len(PROJECTS) * len(TOWNS))
        name = f"{town}{('', '二期', '三期')[era % 3]}{project.name}项目"
        fresh: list[Block] = []
        section, number = divmod(made, ITEMS_PER_SECTION)
        if number == 0:
            fresh.append(("heading1", f"{chinese(section % 999 + 1)}、{town}{project.name}等项目"))
        fresh += item_blocks(make_item(random_, name, project), number + 1, section, random_)
        blocks += fresh
        written += text_size(fresh)
        made += 1
    return blocks


def plain_text(blocks: list[Block]) -> str:
    """The report as a text file: one line a paragraph or row."""
    lines: list[str] = []
    for _, content in blocks:
        if isinstance(content, str):
            lines.append(content)
        else:
            lines += [" | ".join(row) for row in content]
    return "\n".join(lines) + "\n"


def text_size(blocks: list[Block]) -> int:
    """Bytes of the text."""
    return len(plain_text(blocks).encode())


def write_corpus(folder: Path, count: int) -> list[tuple[Path, Path]]:
    """`count` reports, each as docx and as txt."""
    pairs = []
    for seed in range(count):
        blocks = report(seed)
        word, text = folder / f"report-{seed:03}.docx", folder / f"report-{seed:03}.txt"
        write_docx(blocks, word, seed)
        text.write_text(plain_text(blocks), "utf-8")
        pairs.append((word, text))
    return pairs


def write_workbook(path: Path, seed: int) -> None:
    """The tables of a report as a workbook with a sheet for each table, under its caption."""
    sheets = {
        caption.partition(" ")[0]: (caption, rows)
        for (_, caption), (_, rows) in pairwise(report(seed))
        if isinstance(caption, str) and not isinstance(rows, str)
    }
    write_xlsx(sheets, path)


def write_workbooks(folder: Path, count: int) -> list[Path]:
    """The tables of `count` reports as workbooks."""
    paths = [folder / f"report-{seed:03}.xlsx" for seed in range(count)]
    for seed, path in enumerate(paths):
        write_workbook(path, seed)
    return paths


def write_large_workbook(folder: Path, rows: int) -> Path:
    """One sheet of `rows` projects with their amounts."""
    random_ = random.Random(rows)
    projects = [PROJECTS[number % len(PROJECTS)] for number in range(rows)]
    items = [make_item(random_, f"{project.name}{number}期项目", project) for number, project in enumerate(projects)]
    path = folder / "large.xlsx"
    write_xlsx({"表1": ("项目资金执行情况（单位：万元）", money_table(items))}, path)
    return path


def write_series(folder: Path, sizes: dict[str, int]) -> dict[str, Path]:
    """One long text for each size."""
    paths = {}
    for label, size in sizes.items():
        paths[label] = folder / f"series-{size}.txt"
        paths[label].write_text(plain_text(long_report(size)), "utf-8")
    return paths


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    write_corpus(target, 40)
    write_workbooks(target, 40)
    write_series(target, SIZES)
