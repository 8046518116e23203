"""A large batch stays a small page."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from tests.outputs.html.reading import checked, page_of, tree_of

UNITS = ("水务站", "图书馆", "卫生院", "幼儿园", "文化馆", "农技站", "中心小学", "疾控中心")
PHRASES = ("按计划推进", "资金拨付及时", "台账登记完整", "运行平稳", "群众评价较好", "管护责任落实到人", "档案齐备")
PROJECTS = 24
MB = 1_000_000


def report_text(seed: int) -> str:
    """Some 7,000 characters: projects with their money and a table; three of the savings are off by 0.27."""
    chance = random.Random(seed)
    unit = f"青禾县{chance.choice(UNITS)}"
    lines = [f"{unit}2023年度项目支出绩效自评报告"]
    rows = ["项目 | 预算数（万元） | 决算数（万元） | 结余（万元）"]
    wrong = set(chance.sample(range(PROJECTS), 3))
    for at in range(PROJECTS):
        first, added = chance.randrange(2000, 90000), chance.randrange(200, 9000)
        spent = chance.randrange(1200, first)
        saved = first + added - spent + (27 if at in wrong else 0)
        parts = sorted(chance.sample(range(1, spent), 2))
        a, b, c = parts[0], parts[1] - parts[0], spent - parts[1]
        lines += [
            f"（{at + 1}）{chance.choice(UNITS)}改造{at + 1}号项目",
            (
                f"年初预算{first / 100:.2f}万元，追加{added / 100:.2f}万元，实际使用{spent / 100:.2f}万元，"
                f"节约{saved / 100:.2f}万元。"
            ),
            f"实际使用{spent / 100:.2f}万元，其中：材料费{a / 100:.2f}万元，人工费{b / 100:.2f}万元，"
            f"其他费用{c / 100:.2f}万元。" + "，".join(chance.choices(PHRASES, k=24)) + "。",
        ]
        rows.append(f"{at + 1}号 | {first / 100:.2f} | {spent / 100:.2f} | {(first - spent) / 100:.2f}")
    return "\n".join([*lines, *rows]) + "\n"


def test_five_hundred_findings_over_two_hundred_files_stay_below_five_megabytes(tmp_path: Path) -> None:
    several = [checked(tmp_path, report_text(seed), f"{seed}.txt") for seed in range(20)]
    batch = [replace(report, path=f"unit-{at}-{report.path}") for at in range(10) for report in several]
    page = page_of(batch)
    tree = tree_of(page)
    found = [
        int(told.rpartition("=")[2])
        for file in tree.cssselect("section.file")
        for told in file.get("data-found").split()
    ]
    characters = sum(len(report_text(seed)) for seed in range(20)) / 20
    assert len(tree.cssselect("section.file")) == 200
    assert sum(found) >= 500
    assert characters >= 7000
    assert len(page.encode()) < 5 * MB
    texts = len(tree.cssselect("div.text"))
    assert texts == 200
