"""Little true reports, printed in any unit and with any of their figures changed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import NamedTuple

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

few = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.filter_too_much])

NAMES = re.findall(
    r"\w+",
    "设备购置 场地维修 宣传培训 资料印刷 水质监测 渠道清淤 图书采购 课桌更新 展陈布置 桥涵加固 "
    "林木管护 垃圾清运 路灯安装 村道硬化 种苗补助 沼池改造 档案整理 泵站检修 护栏更换 标牌制作",
)
CENT = Decimal("0.01")
# Decimals with which hundredths of 万元 are printed whole.
UNITS = {"元": -2, "万元": 2, "亿元": 6}


class Little(NamedTuple):
    """A text with a slot for each figure: amounts in hundredths of 万元, other figures as printed."""

    text: str
    amounts: Mapping[str, int]
    others: Mapping[str, Decimal] = {}

    def figures(self) -> list[str]:
        """The names of all figures."""
        return [*self.amounts, *self.others]

    def worth(self, name: str) -> int:
        """A figure in units of its last digit."""
        return self.amounts[name] if name in self.amounts else int(self.others[name] / _step(self.others[name]))

    def off(self, name: str, error: int) -> Little:
        """The same with `error` units of the last digit more in one figure."""
        if name in self.amounts:
            return self._replace(amounts={**self.amounts, name: self.amounts[name] + error})
        value = self.others[name]
        return self._replace(others={**self.others, name: value + error * _step(value)})

    def printed(self, units: Mapping[str, str] | str = "万元") -> str:
        """The text, with every amount in the unit chosen for it."""
        unit_of = dict.fromkeys(self.amounts, units) if isinstance(units, str) else units
        amounts = {name: money(value, unit_of[name]) for name, value in self.amounts.items()}
        return self.text.format(**amounts, **self.others)


def _step(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(int(value.as_tuple().exponent))


def money(hundredths: int, unit: str = "万元") -> str:
    """5466 is 54.66万元, 0.005466亿元, 546600元."""
    return f"{Decimal(hundredths).scaleb(-UNITS[unit]):f}{unit}"


def percentage(part: int, whole: int, rounding: str = ROUND_HALF_UP, step: Decimal = CENT) -> Decimal:
    """part / whole in percent, printed to `step`."""
    return (Decimal(part) / whole * 100).quantize(step, rounding)


def listed(parts: Sequence[int]) -> Little:
    """A list of all parts: 由A、B和C构成."""
    slots = [f"{name}{{p{at}}}" for at, name in zip(range(len(parts)), NAMES, strict=False)]
    text = f"全年项目支出{{total}}，由{'、'.join(slots[:-1])}和{slots[-1]}构成。"
    return Little(text, {"total": sum(parts)} | {f"p{at}": part for at, part in enumerate(parts)})


def fund(spent: int, rest: int) -> Little:
    """A budget, what was spent of it and what is left."""
    text = "2023年防汛值守经费预算安排{budget}，实际支出{spent}，结余{rest}。"
    return Little(text, {"budget": spent + rest, "spent": spent, "rest": rest})


def executed(spent: int, rest: int, rounding: str = ROUND_HALF_UP, step: Decimal = CENT) -> Little:
    """A budget, what was spent of it and the rate."""
    text = "2023年消防演练经费预算安排{budget}，实际支出{spent}，预算执行率{rate}%。"
    budget = spent + rest
    return Little(text, {"budget": budget, "spent": spent}, {"rate": percentage(spent, budget, rounding, step)})


def grown(before: int, more: int) -> Little:
    """Last year's figure, this year's and the change, as amount and as rate."""
    text = "2023年图书经费支出{now}，比上年的{before}增加{more}，增长{rate}%。"
    return Little(text, {"now": before + more, "before": before, "more": more}, {"rate": percentage(more, before)})


def priced(count: int, hundreds: int) -> Little:
    """A number of things, the price of each, in hundreds of 元, and the amount."""
    text = "全年改造灶具{count}户，按每户{price}元标准补助，补助资金{amount}。"
    return Little(text, {"amount": count * hundreds}, {"count": Decimal(count), "price": Decimal(hundreds * 100)})


def repeated(used: int) -> Little:
    """One amount said twice."""
    text = "2023年巡护经费实际使用{first}。经核对，2023年巡护经费实际使用{again}，均有票据。"
    return Little(text, {"first": used, "again": used})


cents = st.integers(min_value=1000, max_value=999_999)  # of four digits at least
lists = st.builds(listed, st.lists(cents, min_size=2, max_size=20))
funds = st.builds(fund, cents, cents)
rates = st.builds(executed, cents, cents, st.sampled_from([ROUND_DOWN, ROUND_HALF_UP]))
changes = st.builds(grown, cents, cents)
prices = st.builds(priced, st.integers(100, 9999), st.integers(1, 99))
repeats = st.builds(repeated, cents)
firm = st.one_of(lists, funds, rates, changes, repeats)  # prices belong to their counts by place alone
littles = st.one_of(firm, prices)


@st.composite
def slips(draw: st.DrawFn) -> tuple[Little, str, int]:
    """A little report, one of its figures and an error, maybe none, that leaves it of the same order."""
    little = draw(littles)
    name = draw(st.sampled_from(little.figures()))
    worth = little.worth(name)
    return little, name, draw(st.one_of(st.integers(-worth * 9 // 10, 9 * worth), st.integers(-30, 30)))
