"""The paragraphs of a generated report: every sentence with figures states relations that hold."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from items import Item, amount, chinese, percent
from vocabulary import CLOSING, FILLER
from wordxml import Block


def change(now: int, before: int) -> str:
    """Direction, amount and rate against the year before."""
    word, rate = ("增加", "增长") if now > before else ("减少", "下降")
    gap = abs(now - before)
    return f"{word}{amount(gap)}万元，{rate}{percent(gap, before)}"


def item_blocks(item: Item, number: int, style: int, random_: random.Random) -> Iterator[Block]:
    """Heading, money, spending, output and a paragraph without figures; wording differs by report."""
    project = item.project
    central, provincial, county = map(amount, item.sources)
    cost, second, other = map(amount, item.parts)
    yield "heading2", f"（{chinese(number)}）{item.name}"
    first, added, full = amount(item.initial), amount(item.added), amount(item.full)
    budget = (
        f"年初预算{first}万元，年中追加{added}万元，调整后预算{full}万元"
        if style % 2
        else f"年初安排预算{first}万元，追加预算{added}万元，全年预算{full}万元"
    )
    sources = f"其中中央资金{central}万元、省级资金{provincial}万元、县级资金{county}万元"
    yield "body", f"{item.name}{budget}，{sources}。全部资金按计划下达，{random_.choice(FILLER)}"
    breakdown = (
        f"由{project.goods}购置费{cost}万元、{project.work}费{second}万元和其他费用{other}万元构成"
        if style // 2 % 2
        else f"包括三项：{project.goods}购置费{cost}万元，{project.work}费{second}万元，其他费用{other}万元"
    )
    spending = (
        f"{item.name}全年实际支出{amount(item.spent)}万元，{breakdown}。结余{amount(item.rest)}万元，"
        f"预算执行率{percent(item.spent, item.full)}，支出控制在预算之内。"
        f"与上年支出{amount(item.previous)}万元相比，{change(item.spent, item.previous)}。"
    )
    yield "body", spending
    output = (
        f"{item.name}计划{project.verb}{item.planned}{project.unit}，实际完成{item.done}{project.unit}，"
        f"完成率{percent(item.done, item.planned)}；购置{project.goods}{item.count}{project.measure}，"
        f"每{project.measure}{item.price}元，计{cost}万元。{random_.choice(FILLER)}"
    )
    yield "body", output
    yield "body", "".join(random_.sample(FILLER, 5)) + random_.choice(CLOSING)


def total_blocks(title: str, items: list[Item]) -> Iterator[Block]:
    """The first chapter: sums over all items."""
    full, added, spent = (sum(getattr(item, key) for item in items) for key in ("full", "added", "spent"))
    previous = sum(item.previous for item in items)
    yield "heading1", f"一、{title}"
    listed = "，".join(f"{item.name}{amount(item.full)}万元" for item in items)
    budget = (
        f"本年项目年初预算{amount(full - added)}万元，年中追加{amount(added)}万元，调整后预算{amount(full)}万元，"
        f"由{chinese(len(items))}个项目构成，分别为：{listed}。"
    )
    yield "body", budget
    spending = (
        f"本年项目实际支出{amount(spent)}万元，预算执行率{percent(spent, full)}，结余{amount(full - spent)}万元。"
        f"与上年支出{amount(previous)}万元相比，{change(spent, previous)}。"
    )
    yield "body", spending


def score_text(items: list[Item], output: int, benefit: int, satisfaction: int) -> str:
    """Weights, scores, total and grade."""
    spent, full = sum(i.spent for i in items), sum(i.full for i in items)
    execution = int((Decimal(spent * 1000) / Decimal(full)).quantize(Decimal(1), ROUND_HALF_UP))
    total = execution + output + benefit + satisfaction
    grade = "优" if total >= 9000 else "良"
    return (
        "自评总分100分，其中预算执行率10分，产出指标50分，效益指标30分，满意度指标10分。"
        f"预算执行率得{amount(execution)}分，产出指标得{amount(output)}分，效益指标得{amount(benefit)}分，"
        f"满意度指标得{amount(satisfaction)}分，自评总得分{amount(total)}分，等级为“{grade}”。"
    )
