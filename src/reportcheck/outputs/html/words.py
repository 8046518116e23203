"""Words of the page's own controls, in both languages; all others are those of outputs/labels.py."""

from __future__ import annotations

from collections.abc import Mapping

ZH: dict[str, str] = {
    "title": "核对报告",
    "made_by": "由 reportcheck {} 生成，规则版本 {}。本页不联网，不加载也不发送任何内容。",
    "skip": "跳到报告正文",
    # the bar
    "search": "搜索正文、发现和文件名",
    "all_rules": "全部规则",
    "all_files": "全部单位和文件",
    "rule_filter": "按规则筛选",
    "file_filter": "按单位或文件筛选",
    "level_filter": "按级别筛选",
    "passages_only": "只看有发现的段落",
    "open_all": "全部展开",
    "close_all": "全部收起",
    "dark": "深色",
    "light": "浅色",
    "keys": "快捷键",
    "reset": "清除筛选",
    "shown": "显示 {0} / {1} 条发现",
    "passages_found": "，{0} 个段落含“{1}”",
    "nothing_matches": "没有符合条件的文件。",
    # the summary
    "files_column": "文件",
    "status_column": "状态",
    "coverage_column": "覆盖率",
    "by_file": "各文件（问题多的在前）",
    "by_rule": "各规则",
    "not_done": "未能完整核对的文件",
    "legend_title": "数字的去向",
    # fates
    "held": "成立",
    "contradicted": "矛盾",
    "unlikely": "存疑",
    "restated": "重复表述",
    "exempt": "无需核对",
    "not_checked": "未核对",
    # one file
    "report_titles": "报告：",
    "left_out": "本文件没有发现。文件很多时，没有发现的文件只列概要，不收录正文；单独核对它可得到正文。",
    "no_text": "没有读到正文。",
    "packed": "正文已压缩，打开时解开。",
    "cannot_unpack": "浏览器太旧，无法解开正文；请使用近年的 Chrome、Edge、Firefox 或 Safari。",
    # one finding
    "its_numbers": "涉及的数字",
    "of_table": "表格（第{}段）",
    "of_paragraph": "第{}段",
    "computed": "应为",
    "stated": "文中为",
    "computed_across": "按其他文件为",
    "stated_across": "此处为",
    "difference": "差额",
    "allowance": "舍入最多可解释",
    # one number
    "why": "原因：",
    "close": "关闭",
    # keys
    "key_next": "下一条、上一条发现",
    "key_enter": "依次看该发现的各个数字",
    "key_search": "搜索",
    "key_help": "显示或关闭本说明",
    "key_escape": "关闭说明、取消选中、清除搜索",
    "key_file": "下一个、上一个文件",
    "help_click": "点击发现：标出它的全部数字，列出算式、差额、舍入余地和可能的笔误。"
    "点击正文中的数字：说明它的去向和所在的算式。",
    "help_print": "打印时包括概要和已展开的文件；先按“全部展开”可打印全部。",
}

EN: dict[str, str] = {
    "title": "Check report",
    "made_by": "Made by reportcheck {}, rules {}. This page works offline: it loads nothing and sends nothing.",
    "skip": "Skip to the reports",
    "search": "Search text, findings, file names",
    "all_rules": "All rules",
    "all_files": "All units and files",
    "rule_filter": "Filter by rule",
    "file_filter": "Filter by unit or file",
    "level_filter": "Filter by level",
    "passages_only": "Only passages with findings",
    "open_all": "Open all",
    "close_all": "Close all",
    "dark": "Dark",
    "light": "Light",
    "keys": "Keys",
    "reset": "Clear filters",
    "shown": "{0} of {1} findings shown",
    "passages_found": ", {0} passages with “{1}”",
    "nothing_matches": "No file matches.",
    "files_column": "file",
    "status_column": "status",
    "coverage_column": "coverage",
    "by_file": "Files, the worst first",
    "by_rule": "Rules",
    "not_done": "Files not wholly checked",
    "legend_title": "What became of the numbers",
    "held": "held",
    "contradicted": "contradicted",
    "unlikely": "unlikely",
    "restated": "restated",
    "exempt": "exempt",
    "not_checked": "not checked",
    "report_titles": "Reports: ",
    "left_out": "No findings in this file. With this many files, the text of files without findings is left out; "
    "check the file alone to see it.",
    "no_text": "No text was read.",
    "packed": "The text is packed and is unpacked when opened.",
    "cannot_unpack": "This browser is too old to unpack the text; use a recent Chrome, Edge, Firefox or Safari.",
    "its_numbers": "Its numbers",
    "of_table": "table at paragraph {}",
    "of_paragraph": "paragraph {}",
    "computed": "computed",
    "stated": "stated",
    "computed_across": "by the other files",
    "stated_across": "here",
    "difference": "difference",
    "allowance": "rounding explains",
    "why": "because: ",
    "close": "Close",
    "key_next": "next, previous finding",
    "key_enter": "go through the numbers of this finding",
    "key_search": "search",
    "key_help": "show or hide this help",
    "key_escape": "close this help, deselect, clear the search",
    "key_file": "next, previous file",
    "help_click": "Click a finding: all its numbers are marked, with the sum, the gap, what rounding could explain and "
    "the likely slip. Click a number in the text: what became of it, and the sums it takes part in.",
    "help_print": "Printed are the summary and the files that are open; “Open all” first prints everything.",
}

# those that the page's script prints
IN_SCRIPT = (
    "shown",
    "passages_found",
    "cannot_unpack",
    "dark",
    "light",
    "why",
    "held",
    "contradicted",
    "unlikely",
    "restated",
    "exempt",
    "not_checked",
)


def page_words(lang: str) -> Mapping[str, str]:
    """The words of one language."""
    return EN if lang == "en" else ZH
