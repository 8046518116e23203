"""Prices and norms: 每户850元, 户均1200元, 单方造价, 500元/生."""

from __future__ import annotations

import re

from reportcheck.quantities.model import Quantity
from reportcheck.statements.role_reading import RoleReading

_PRICE = re.compile(
    r"(?:"
    # 每户补助, 每座每年
    r"每(?!天|日|周|次会|季)(?P<measure>[^\W\da-zA-Z_]{1,3}?)"
    r"(?:水库|项目|机构|学校|企业|家庭|标准|补贴|补助|综合单价|单价|造价|资助|投资|奖励|投入|成本|给予|运行维护费|费用|均"
    r"|定额|安排|不超过|按|需|为|约|可|发放|支付|支出|减半)*"
    r"(?:每(?P<second>月|年|天|日|季))?"
    # 户均补助
    r"|(?P<mean>[人户亩生村校班车台年月件辆床])均(?:[^\W\da-zA-Z_]{0,8}?)"
    # 单方造价, 单位成本
    r"|单(?P<single>座|方|株|户|个|台|套|项|位(?=造价|成本|投资))?(?:造价|价|成本|投资|投入)"
    r")"
    r"(?:约|为|达|达到|仅|是|标准|的|造价|单价|,|:|[^\W\da-zA-Z_]{0,4}?(?:补贴|补助|投资|投入|标准|单价|成本|费用|费|资助|造价|价))*"
    r"\s*$"
)
_MEASURE_OF_SINGLE = {"方": "平方米", "位": ""}


def read_price(label: str, number: Quantity) -> RoleReading | None:
    """A price for each of something, which `base` names: "户", or "人|月" for 每人每月; None where it is none."""
    if number.scale > 1 and "公用经费" in label:
        return None
    if number.dimension in ("price", "norm"):
        return RoleReading(role="price", words=label, base=number.measure)
    match = _PRICE.search(label)
    if match is None:
        return None
    if number.dimension == "count" and match["measure"] in (None, number.measure):
        return None
    single = match["single"] or ""
    measure = match["measure"] or match["mean"] or _MEASURE_OF_SINGLE.get(single, single)
    if match["second"]:
        measure += "|" + match["second"]
    return RoleReading(role="price", words=label[: match.start()] or None, base=measure)
