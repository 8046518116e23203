"""Prices, norms and averages: 每户850元, 户均1200元, 单方造价, 500元/生, 平均每栋36根."""

from __future__ import annotations

import re

from reportcheck.patterns import compile_pattern
from reportcheck.quantities.measures import MEASURES
from reportcheck.quantities.model import Quantity
from reportcheck.statements.roles.reading import RoleReading

_MEASURE = "|".join(sorted((re.escape(word) for word in (*MEASURES, "生", "人口", "月")), key=len, reverse=True))
# 每户补助, 每座每年, 每名展教人员平均负责
_EACH = compile_pattern(
    rf"每(?!次会|年度|个月|季度)(?:1|一)?(?P<measure>{_MEASURE})(?:[^,;。:()每]{{0,6}}每(?P<second>{_MEASURE}))?"
    rf"[^,;。:()每]{{0,14}}$"
)
# 户均补助, 日均接待: not 平均
_MEAN = compile_pattern(
    r"(?:^|[^平])(?P<measure>[人户亩生村校班车台年月件辆床栋日天所张座套块批班])均"
    r"(?:\(每[^()]{1,4}\))?[^,;。:()每]{0,12}$"
)
# 人均每月: of both
_MEAN_HEAD = compile_pattern(r"(?:^|[^平])([人户亩生村校班车台件辆床栋所])均$")
# 单方造价, 单台(套)均价, 采购单价
_SINGLE = compile_pattern(
    r"单(?:(?P<measure>座|方|株|户|个|台\(套\)|台|套|项|位(?=造价|成本|投资)))?均?(?:造价|价|成本|投资|投入)(?:约|为|达|是|,|:)*$"
)
_MEASURE_OF_SINGLE = {"方": "平方米", "位": ""}
_AVERAGE = compile_pattern(r"造价|成本|投资|花费")
_NORM = compile_pattern(r"标准|补助|补贴|奖|定额|给予|按")
# 按人均84元测算, 每户850元的标准
_LAID_DOWN = compile_pattern(r"(?:的)?(?:测算|标准|计算|计发|核定|补助标准)")
# 每户不超过: a limit, no price
_NO_PRICE = compile_pattern(r"共$|合计$|累计$|增加|减少|增收|下降|增长")


def read_price(label: str, after: str, number: Quantity) -> RoleReading | None:
    """A price or an average of each of something, which `base` names: "户", or "人|月" for 每人每月.

    The role is `price` for what is laid down for each, `average` for what comes out for each; None for neither.
    """
    if number.scale > 1 and "公用经费" in label:
        return None
    if number.dimension in ("price", "norm"):
        role = "average" if "平均" in label or _MEAN.search(label) else "price"
        return RoleReading(role=role, words=label, base=number.measure)
    each, mean, single = _EACH.search(label), _MEAN.search(label), _SINGLE.search(label)
    match = each or mean or single
    if match is None or _NO_PRICE.search(label):
        return None
    measure = match["measure"] or ""
    if match is single:
        measure = _MEASURE_OF_SINGLE.get(measure, measure)
    elif number.dimension == "count" and measure == number.measure:
        return None
    if each is not None and each["second"]:
        measure += "|" + each["second"]
    elif each is not None and (head := _MEAN_HEAD.search(label[: each.start()])) is not None:
        measure = head[1] + "|" + measure
    own = label[match.start() :]
    rounded = number.scale > 1 and _AVERAGE.search(own) and not _NORM.search(own)
    is_laid_down = _LAID_DOWN.match(after) is not None or (mean is not None and "每" in own)
    is_average = not is_laid_down and (mean is not None or "均" in own or "平均" in label or bool(rounded))
    words = label[: match.start() + (match is mean and not label.startswith(match["measure"]))]
    return RoleReading(
        role="average" if is_average else "price", words=words.removesuffix("平均") or None, base=measure
    )
