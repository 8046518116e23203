"""The three tables of a generated report; each ends with a row of sums."""

from __future__ import annotations

import random

from items import Item, amount, percent
from vocabulary import LINES
from wordxml import Rows


def money_table(items: list[Item]) -> Rows:
    """One row an item and a row of sums."""
    rows = [["序号", "项目", "年初预算", "追加", "全年预算", "实际支出", "结余", "执行率"]]
    sums = [0] * 5
    for number, item in enumerate(items, start=1):
        values = [item.initial, item.added, item.full, item.spent, item.rest]
        sums = [a + b for a, b in zip(sums, values, strict=True)]
        rows.append([str(number), item.name, *map(amount, values), percent(item.spent, item.full)])
    rows.append(["合计", "", *map(amount, sums), percent(sums[3], sums[2])])
    return rows


def score_table(items: list[Item], random_: random.Random) -> tuple[Rows, int, int, int]:
    """Indicators with weights that add to 90; returns the rows and the scores of output, benefit, satisfaction."""
    rows = [["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"]]
    scores = {"产出指标": 0, "效益指标": 0, "满意度指标": 0}
    plan = [("产出指标", 50, 16), ("效益指标", 30, 10), ("满意度指标", 10, 4)]
    for name, weight, count in plan:
        shares = [weight // count + (1 if index < weight % count else 0) for index in range(count)]
        for index, share in enumerate(shares):
            item = items[index % len(items)]
            lost = random_.choice((0, 0, 0, 25, 50))
            scores[name] += share * 100 - lost
            label = (
                f"{item.project.goods}{('数量', '质量', '时效', '成本')[index % 4]}" + "甲乙丙丁"[index // len(items)]
            )
            rows.append([name, label, "100%", "100%", str(share), amount(share * 100 - lost)])
    rows.append(["合计", "", "", "", "90", amount(sum(scores.values()))])
    return rows, scores["产出指标"], scores["效益指标"], scores["满意度指标"]


def line_table(spent: int, previous: int, random_: random.Random) -> Rows:
    """Spending by economic line, this year and last; the last line takes what is left."""
    rows = [["支出科目", "上年支出", "本年支出", "增减额"]]
    left_now, left_before = spent, previous
    for index, name in enumerate(LINES):
        last = index == len(LINES) - 1
        now = left_now if last else left_now * random_.randrange(3, 9) // 100
        before = left_before if last else left_before * random_.randrange(3, 9) // 100
        left_now, left_before = left_now - now, left_before - before
        rows.append([name, amount(before), amount(now), signed(now - before)])
    rows.append(["合计", amount(previous), amount(spent), signed(spent - previous)])
    return rows


def signed(value: int) -> str:
    """An amount that may be below zero."""
    return f"{'-' if value < 0 else ''}{amount(abs(value))}"
