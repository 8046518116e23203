"""Sentences about findings, zh and en; rules may bring their own under `message`."""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "sum": "{title}不成立：{equation}，相差{gap}{unit}，四舍五入最多可解释{allowance}{unit}。",
        "ratio": "{title}不成立：按所列数字计算为{computed}{unit}，报告写{stated}（{equation}）。",
        "product": "{title}不成立：{equation}，相差{gap}{unit}。",
        "equal": "{title}：前文为{first}，此处为{stated}。",
        "least": "称“{claim}”，但完成{stated}，目标{first}。",
        "most": "称“{claim}”，但{stated}超过{first}。",
        "grade": "得分{stated}按{bands}分档应为“{band}”，报告评为“{claim}”。",
        "cap": "得分{stated}超过分值{first}。",
        "enumeration": "写明{stated}，但只列举了{names}个名称。",
        "repeated": "同级标题重复：{headings}。",
        "number": "标题编号不连续：“{heading}”应为“{expected}”。",
    },
    "en": {
        "sum": "{title} does not hold: {equation}, off by {gap}{unit}; rounding explains at most {allowance}{unit}.",
        "ratio": (
            "{title} does not hold: the printed figures give {computed}{unit}, the report says {stated} ({equation})."
        ),
        "product": "{title} does not hold: {equation}, off by {gap}{unit}.",
        "equal": "{title}: {first} before, {stated} here.",
        "least": "The report claims {claim}, but {stated} was reached of {first}.",
        "most": "The report claims {claim}, but {stated} is above {first}.",
        "grade": "By {bands} bands a score of {stated} is {band}; the report says {claim}.",
        "cap": "The score {stated} is above its full mark {first}.",
        "enumeration": "{stated} are announced but {names} names are listed.",
        "repeated": "Sibling headings bear one title: {headings}.",
        "number": "Heading numbers do not follow: {heading} should be {expected}.",
    },
}
OPEN_LIST: Mapping[str, str] = {
    "zh": "所列分项未写明是否列全，但改正一处典型笔误后恰好相等。",
    "en": " The list does not claim to be complete, but correcting one typical slip makes it exact.",
}
REASONS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "unit": "单位写错（元、万元、亿元）",
        "swapped": "相邻两位数字颠倒",
        "dropped": "漏写一位数字",
        "doubled": "多写一位数字",
        "point": "小数点错位",
        "digit": "一位数字写错",
        "none": "与其余数字推算的结果不符",
        "wrong_base": "误用本年数作基数",
        "inverted": "分子分母颠倒",
        "direction": "方向词与数字不符",
        "band": "得分所在分档不同",
        "order": "编号不连续",
    },
    "en": {
        "unit": "wrong unit (元, 万元, 亿元)",
        "swapped": "two neighbouring digits swapped",
        "dropped": "a digit dropped",
        "doubled": "a digit too many",
        "point": "decimal point misplaced",
        "digit": "one digit wrong",
        "none": "does not fit what the other figures give",
        "wrong_base": "this year's figure used as base",
        "inverted": "numerator and denominator swapped",
        "direction": "the direction word contradicts the figures",
        "band": "the score lies in another band",
        "order": "number out of order",
    },
}
BANDS: Mapping[str, Mapping[str, str]] = {
    "zh": {"excellent": "优", "good": "良", "medium": "中", "poor": "差"},
    "en": {"excellent": "优 (excellent)", "good": "良 (good)", "medium": "中 (medium)", "poor": "差 (poor)"},
}
BAND_SOURCE: Mapping[str, tuple[str, str]] = {"zh": ("通行", "报告所列"), "en": ("the common", "the report's own")}
OPPOSITE: Mapping[str, str] = {
    "增加": "减少",
    "减少": "增加",
    "增长": "下降",
    "下降": "增长",
    "增收": "减收",
    "减收": "增收",
    "增支": "减支",
    "减支": "增支",
    "提高": "降低",
    "降低": "提高",
    "上升": "下降",
}
SUGGESTION: Mapping[str, str] = {
    "zh": "可能的笔误：{quote}应为{replacement}（{reason}）。",
    "en": " Likely slip: {quote} should read {replacement} ({reason}).",
}
