"""Sentences about findings, zh and en; rules may bring their own under `message`."""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "sum": "“{title}”不成立：{equation}，相差{gap}{gap_unit}，四舍五入最多可解释{allowance}{gap_unit}。",
        "ratio": "“{title}”不成立：按所列数字计算为{computed}{unit}，报告写{stated}（{equation}）。",
        "product": "“{title}”不成立：{equation}，相差{gap}{gap_unit}。",
        "implied": (
            "“{title}”不成立：由分项推算的上期数合计{computed}{unit}，由总数推算为{implied}{unit}（{equation}）。"
        ),
        "direction": "{title}：{first}与{stated}的增减方向相反（{equation}）。",
        "portion": "“{title}”不成立：{equation}，相差{gap}{gap_unit}。",
        "hundred_percent": "“{title}”不成立：{equation}，相差{gap}个百分点，四舍五入最多可解释{allowance}个百分点。",
        "hundred": "称“{claim}”，但{equation}。",
        "equal": "{title}：前文为{first}，此处为{stated}。",
        "least": "称“{claim}”，但完成{stated}，目标{first}。",
        "most": "称“{claim}”，但{stated}超过{first}。",
        "grade": "得分{stated}按{norms_of}分档应为“{band}”，报告评为“{claim}”。",
        "cap": "得分{stated}超过分值{first}。",
        "posts": "在职{stated}多于编制（{equation}）：请核实是否超编，或者含有编制以外的人员。",
        "allotted": "报告未列分值；按{norms_of}，“{norm}”满分为{most}分，报告写{stated}。",
        "enumeration": "写明{stated}，但只列举了{names}个名称。",
        "repeated": "同级标题重复：{headings}。",
        "number": "标题编号不连续：“{heading}”应为“{expected}”。",
        "calendar": "日期不存在：“{dates[0]}”，{calendar}。",
        "run_together": "日期漏写分隔：“{dates[0]}”。",
        "span": "起止颠倒：终止时间“{dates[1]}”早于起始时间“{dates[0]}”。",
        "stages": "先后颠倒：“{dates[1]}”{stages[1]}，早于“{dates[0]}”{stages[0]}。",
        "own": "年份不一致：报告年度为{years}年，叙述本年度情况却写“{dates[1]}”。",
        "plan": "年份不一致：报告年度为{years}年，今后的打算却定在“{dates[1]}”。",
        "left": "年份不一致：报告年度为{years}年，结转资金却留给“{dates[1]}”。",
        "used": "年份不一致：报告年度为{years}年，评价结果却用于“{dates[1]}”。",
        "made": "年份不一致：报告年度为{years}年，评价或落款却在“{dates[1]}”。",
        "absent": "文中提到“{claim}”，报告中只有{present}。",
        "stated": "未列示：{parts}。本报告看作{genre}，按{norms_of}应当写明。",
    },
    "en": {
        "sum": (
            "“{title}” does not hold: {equation}, off by {gap}{gap_unit}; rounding explains at most "
            "{allowance}{gap_unit}."
        ),
        "ratio": (
            "“{title}” does not hold: the printed figures give {computed}{unit}, the report says {stated} ({equation})."
        ),
        "product": "“{title}” does not hold: {equation}, off by {gap}{gap_unit}.",
        "implied": (
            "“{title}” does not hold: the parts and their rates imply {computed}{unit} before, the whole "
            "{implied}{unit} ({equation})."
        ),
        "direction": "{title}: {first} and {stated} go in opposite directions ({equation}).",
        "portion": "“{title}” does not hold: {equation}, off by {gap}{gap_unit}.",
        "hundred_percent": (
            "“{title}” does not hold: {equation}, off by {gap} percentage points; rounding explains at most "
            "{allowance}."
        ),
        "hundred": "The report claims {claim}, but {equation}.",
        "equal": "{title}: {first} before, {stated} here.",
        "least": "The report claims {claim}, but {stated} was reached of {first}.",
        "most": "The report claims {claim}, but {stated} is above {first}.",
        "grade": "By the bands of {norms_of} a score of {stated} is {band}; the report says {claim}.",
        "cap": "The score {stated} is above its full mark {first}.",
        "posts": (
            "{stated} in post are more than the posts ({equation}): "
            "does the unit exceed them, or are others counted with them?"
        ),
        "allotted": (
            "No full marks are printed; by {norms_of} {norm} counts {most} at most, the report says {stated}."
        ),
        "enumeration": "{stated} are announced but {names} names are listed.",
        "repeated": "Sibling headings bear one title: {headings}.",
        "number": "Heading numbers do not follow: {heading} should be {expected}.",
        "calendar": "There is no such date as {dates[0]}: {calendar}.",
        "run_together": "The separators of a date are missing: {dates[0]}.",
        "span": "The span runs backwards: its end {dates[1]} is before its beginning {dates[0]}.",
        "stages": "The order is reversed: {stages[1]} {dates[1]}, but {stages[0]} {dates[0]}.",
        "own": "The report is about {years}, but speaks of its own year as {dates[1]}.",
        "plan": "The report is about {years}, but what is still to come is dated {dates[1]}.",
        "left": "The report is about {years}, but money is left for {dates[1]}.",
        "used": "The report is about {years}, but its result is to be used for {dates[1]}.",
        "made": "The report is about {years}, but it is said to be worked on or signed in {dates[1]}.",
        "absent": "The text speaks of {claim}; the report has only {present}.",
        "stated": "Not stated: {parts}. By {norms_of}, a {genre} must state it.",
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
        "exchanged": "两位数字互换",
        "dropped": "漏写一位数字",
        "doubled": "多写一位数字",
        "decimal": "小数部分多写或漏写一位",
        "pair": "与同句另一数字互换了位置",
        "copied": "照抄了别处的数字",
        "point": "小数点错位",
        "digit": "一位数字写错",
        "none": "与其余数字推算的结果不符",
        "wrong_base": "误用本年数作基数",
        "inverted": "分子分母颠倒",
        "sign": "加减方向弄反",
        "direction": "方向词与数字不符",
        "band": "得分所在分档不同",
        "order": "编号不连续",
        "calendar": "该月的最后一天",
        "run_together": "补全年月日分隔",
        "span": "与报告年度一致",
        "own": "与报告年度一致",
        "plan": "一位数字写错",
        "left": "报告年度的下一年",
        "used": "报告年度的下一年",
        "made": "一位数字写错",
    },
    "en": {
        "unit": "wrong unit (元, 万元, 亿元)",
        "swapped": "two neighbouring digits swapped",
        "exchanged": "two digits exchanged",
        "dropped": "a digit dropped",
        "doubled": "a digit too many",
        "decimal": "a decimal too many or dropped",
        "pair": "in the place of another number of the sentence",
        "copied": "copied from another place",
        "point": "decimal point misplaced",
        "digit": "one digit wrong",
        "none": "does not fit what the other figures give",
        "wrong_base": "this year's figure used as base",
        "inverted": "numerator and denominator swapped",
        "sign": "added where it should be taken off, or the other way round",
        "direction": "the direction word contradicts the figures",
        "band": "the score lies in another band",
        "order": "number out of order",
        "calendar": "the last day of that month",
        "run_together": "with its separators",
        "span": "as the report's own year",
        "own": "as the report's own year",
        "plan": "one digit wrong",
        "left": "the year after the report's",
        "used": "the year after the report's",
        "made": "one digit wrong",
    },
}
BAND: Mapping[str, str] = {"zh": "{label}", "en": "{label} ({name})"}
PRINTED: Mapping[str, str] = {"zh": "报告自列标准", "en": "the report itself"}
CALENDAR: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "days": "{month}只有{days}天",
        "dated": "{year}年{month}月",
        "month": "{month}月",
        "months": "一年只有12个月",
    },
    "en": {
        "days": "{month} has {days} days",
        "dated": "month {month} of {year}",
        "month": "month {month}",
        "months": "a year has 12 months",
    },
}
STAGES: Mapping[str, Mapping[str, str]] = {
    "zh": {"started": "开工", "finished": "完工", "accepted": "验收"},
    "en": {"started": "started", "finished": "finished", "accepted": "accepted"},
}
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
LIST: Mapping[str, str] = {"zh": "、", "en": ", "}
SUGGESTION: Mapping[str, str] = {
    "zh": "可能的笔误：{quote}应为{replacement}（{reason}）。",
    "en": " Likely slip: {quote} should read {replacement} ({reason}).",
}
POINTS: Mapping[str, str] = {"zh": "个百分点", "en": " percentage points"}
SOURCE: Mapping[str, str] = {"zh": "《{file}》{quote}", "en": "{quote} in {file}"}
ITEM: Mapping[str, str] = {"zh": "{item}（{role}）", "en": "{item} ({role})"}
ROLES: Mapping[str, Mapping[str, str]] = {
    "zh": {"rate.execution": "预算执行率", "rate.arrival": "资金到位率", "balance": "收支总计"},
    "en": {"rate.execution": "execution rate", "rate.arrival": "rate of arrival", "balance": "total of all"},
}
