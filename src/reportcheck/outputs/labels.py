"""Every word that outputs print beside the proofs, in both languages. The only place for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ZH: dict[str, str] = {
    # levels, statuses, outcomes and fates, by the ids used in results
    "error": "错误",
    "warning": "警告",
    "note": "提示",
    "checked": "已核对",
    "partial": "部分核对",
    "nothing_checked": "没有可核对的关系",
    "unreadable": "无法读取",
    "crashed": "检查中断",
    "timeout": "超时",
    "holds": "成立",
    "holds_rounded": "取整后成立",
    "not_informative": "精度不足",
    "unlikely": "存疑",
    "contradicted": "矛盾",
    "not_checked": "未核对",
    "restated": "重复表述",
    "exempt": "无需核对",
    # one finding
    "quoted": "原文",
    "equation": "算式",
    "result": "结果",
    "slip": "可能的笔误",
    "related": "同因",
    "computed": "应为{}",
    "stated": "文中为{}",
    "difference": "差额{}",
    "allowance": "四舍五入最多可解释{}",
    "list": "，",
    "reason": "（{}）",
    "more_places": "另有 {} 处",
    "pp": "个百分点",
    # places
    "below": " › ",
    # one file
    "no_findings": "未发现矛盾",
    "findings": "发现：",
    "relations_held": "{} 个关系成立",
    "numbers_checked": "核对 {} 个数字",
    "unread_parts": "未读取的内容：",
    "uncovered": "数字覆盖率 {}%，低于要求的 {}%",
    "reports_in_file": "含 {} 份报告：",
    "relations": "关系",
    "ledger": "数字去向",
    "colon": "：",
    "separator": "，",
    # the summary
    "summary": "合计",
    "files": "文件",
    "relations_total": "关系",
    "findings_total": "发现",
    "numbers_total": "数字",
    "coverage": "覆盖率 {}%",
    "uncovered_files": "覆盖率低于 {}% 的 {}",
    "none": "无",
    "hidden_notes": "（用 --notes 显示提示）",
    # rule pages
    "what": "核对什么",
    "why": "为什么重要",
    "relation": "关系式",
    "level": "级别",
    "kind": "类型",
    "example": "例子",
    "example_holds": "成立：",
    "example_contradicted": "矛盾：",
    "example_unlikely": "存疑：",
    "example_silent": "不核对：",
    "example_near_miss": "看似矛盾，实则不是：",
    "known_problems": "已知问题",
    "basis": "依据",
    "source": "定义于",
    "unknown_rule": "（规则库中没有说明）",
    "rule_column": "规则",
    "title_column": "标题",
    "empty_rulebook": "规则库中没有规则。",
    # parts of a report
    "contents": "目录",
    "heading": "标题",
    "footnote": "脚注",
    "endnote": "尾注",
    "textbox": "文本框",
    "table": "表格",
    "report": "报告",
}

EN: dict[str, str] = {
    "error": "error",
    "warning": "warning",
    "note": "note",
    "checked": "checked",
    "partial": "partly checked",
    "nothing_checked": "nothing could be checked",
    "unreadable": "unreadable",
    "crashed": "crashed",
    "timeout": "timed out",
    "holds": "holds",
    "holds_rounded": "holds within rounding",
    "not_informative": "not informative",
    "unlikely": "unlikely",
    "contradicted": "contradicted",
    "not_checked": "not checked",
    "restated": "restated",
    "exempt": "exempt",
    "quoted": "text",
    "equation": "sum",
    "result": "result",
    "slip": "likely slip",
    "related": "same cause",
    "computed": "computed {}",
    "stated": "stated {}",
    "difference": "difference {}",
    "allowance": "rounding explains at most {}",
    "list": ", ",
    "reason": " ({})",
    "more_places": "and {} more places",
    "pp": " percentage points",
    "below": " › ",
    "no_findings": "no contradiction found",
    "findings": "found: ",
    "relations_held": "{} relations hold",
    "numbers_checked": "{} numbers checked",
    "unread_parts": "not read: ",
    "uncovered": "coverage of numbers {}%, below the {}% asked for",
    "reports_in_file": "{} reports: ",
    "relations": "relations",
    "ledger": "what became of each number",
    "colon": ": ",
    "separator": ", ",
    "summary": "summary",
    "files": "files",
    "relations_total": "relations",
    "findings_total": "findings",
    "numbers_total": "numbers",
    "coverage": "coverage {}%",
    "uncovered_files": "below {}% coverage {}",
    "none": "none",
    "hidden_notes": " (--notes shows the notes)",
    "what": "What it checks",
    "why": "Why it matters",
    "relation": "Relation",
    "level": "Level",
    "kind": "Kind",
    "example": "Examples",
    "example_holds": "holds: ",
    "example_contradicted": "contradicted: ",
    "example_unlikely": "unlikely: ",
    "example_silent": "not checked: ",
    "example_near_miss": "looks wrong, but is not: ",
    "known_problems": "Known problems",
    "basis": "Basis",
    "source": "Defined in",
    "unknown_rule": "(not described in the rulebook)",
    "rule_column": "rule",
    "title_column": "title",
    "empty_rulebook": "The rulebook has no rules.",
    "contents": "contents",
    "heading": "heading",
    "footnote": "footnote",
    "endnote": "endnote",
    "textbox": "text box",
    "table": "table",
    "report": "report",
}

# Why a number or relation was not checked, by the ids that the JSON prints: (zh, en).
REASONS: dict[str, tuple[str, str]] = {
    "article": ("条款号", "article number"),
    "classes": ("列举的可能是类别", "the names may be classes"),
    "code": ("编码", "code"),
    "date": ("日期", "date"),
    "divisor_zero": ("除数可能为零", "the divisor may be zero"),
    "document_number": ("文号", "document number"),
    "enumerator": ("序号", "enumerator"),
    "fraction": ("分数写法", "fraction"),
    "heading": ("标题中的数字", "in a heading"),
    "indefinite": ("泛指的“一”", "an indefinite 'one'"),
    "loose": ("仅按位置相邻推定，未作判定", "joined by place alone"),
    "name": ("名称的一部分", "part of a name"),
    "no_partner": ("没有可与之核对的数", "no figure to check it against"),
    "no_role": ("没有说明是什么数的词", "no word says what it is"),
    "not_informative": ("舍入误差过大，核对无意义", "too coarse to tell"),
    "open_list": ("未写明是否列全", "the list may be incomplete"),
    "ordinal": ("次序", "ordinal"),
    "other_scale": ("另一种分制", "another scale of scores"),
    "overlap": ("分类可能重叠", "classes may overlap"),
    "page": ("页码", "page number"),
    "phone": ("电话", "phone number"),
    "reference": ("引用", "reference"),
    "target_missed": ("未达到目标，报告未称达到", "below its target, and no claim to have reached it"),
    "unit_price": ("表中单价、标准或备注列，未核对", "a column of prices or remarks in a table"),
    "vague": ("约数", "vague figure"),
    "witness": ("仅作佐证", "a witness only"),
    "year": ("年份", "year"),
}

_LANGUAGES = {"zh": ZH, "en": EN}


def words(lang: str) -> Mapping[str, str]:
    """The words of one language."""
    return _LANGUAGES[lang]


def in_language(value: Any, lang: str) -> str:
    """A text of the rulebook, which is either one text or {zh: …, en: …}; "" where there is none."""
    if isinstance(value, Mapping):
        value = value.get(lang) or next(iter(value.values()), "")
    return str(value).strip() if value else ""


def reason_label(reason: str, lang: str) -> str:
    """A reason for people; one that is no known id is printed as it is."""
    zh, en = REASONS.get(reason, (reason, reason))
    return en if lang == "en" else zh


def place_code(place: Mapping[str, Any]) -> str:
    """Where a number stands, short and easy to search for: P12, T18R3C4; counted from 1."""
    if place["type"] == "cell":
        return f"T{place['block'] + 1}R{place['row'] + 1}C{place['column'] + 1}"
    return f"P{place['block'] + 1}"
