"""The title of a report: its first lines, before the first heading."""

from __future__ import annotations

from reportcheck.documents.draft import DraftBlock, DraftParagraph
from reportcheck.documents.headings import Heading
from reportcheck.patterns import compile_pattern

_TITLE_END = compile_pattern(
    r"(?:报告|总结|说明|方案|汇报|公告|公开|公示|通报|意见|分析|决算|预算|自评表|评分表|情况表?|工作材料)(?:书|稿|表)?\s*(?:[（(][^（）()]{0,24}[）)])?\s*$"
)
_NOT_TITLE = compile_pattern(
    r"(?:索\s*引\s*号|发布(?:时间|日期|机构)|信息来源|来源|阅读次数|浏览次数|点击(?:数|率)|作者|文号|字号|(?:填报|编制|评价|项目|主管|报送)[^：:]{0,8})\s*[：:]"
    r"|^\s*[\d〇一二三四五六七八九十]{4}\s*年[^，。]{0,12}[月日]\s*$|^\s*[（(].{0,20}[日月]\s*[）)]\s*$|^\s*附件\s*\d{0,2}\s*[：:]?\s*$"
)
_MAX_LINES = 8
_MAX_LENGTH = 80


def is_title_line(draft: DraftParagraph) -> bool:
    """Whether a paragraph could be a line of a title, by its own look."""
    text = draft.text
    return (
        draft.kind == "body"
        and len(text) <= _MAX_LENGTH
        and not any(sign in text for sign in "。；！？")
        and text.rstrip()[-1:] not in ("：", ":", "，", ",", "、")
        and _NOT_TITLE.search(text) is None
    )


def ends_title(text: str) -> bool:
    """Whether a line ends the way titles of reports end (…报告, …说明, …方案)."""
    return _TITLE_END.search(text) is not None


def mark_title(drafts: list[DraftBlock], headings: list[Heading | None], start: int, end: int) -> str:
    """The title of the report in `drafts[start:end]`, "" if it has none; its lines become kind `title`.

    Several lines form one title up to the line that ends like one; further title lines right below
    (a second heading of the cover) are marked too but do not lengthen it.
    """
    lines = _leading_lines(drafts, headings, start, end)
    if not lines:
        return ""
    ending = next((index for index, line in enumerate(lines) if ends_title(line.text)), -1)
    if ending < 0:
        styled = [line for line in lines if line.is_title or line.centred]
        chosen = styled[:3] or lines[:1]
        marked = chosen
    else:
        chosen = lines[: ending + 1]
        last = max(index for index, line in enumerate(lines) if ends_title(line.text))
        marked = lines[: last + 1]
    for line in marked:
        line.kind = "title"
    return "".join(line.text.replace("\n", "").strip() for line in chosen)


def _leading_lines(
    drafts: list[DraftBlock], headings: list[Heading | None], start: int, end: int
) -> list[DraftParagraph]:
    lines: list[DraftParagraph] = []
    for index in range(start, end):
        draft = drafts[index]
        if not isinstance(draft, DraftParagraph):
            break
        if draft.kind in ("contents", "textbox"):
            if lines:
                break
            continue
        heading = headings[index]
        if heading is not None and (heading.number or not _stands_as_title(draft)):
            break
        if not is_title_line(draft):
            if lines or index - start >= _MAX_LINES:
                break
            continue
        if heading is not None:
            headings[index] = None
        lines.append(draft)
        if len(lines) >= _MAX_LINES:
            break
    return lines


def _stands_as_title(draft: DraftParagraph) -> bool:
    # Some authors give the title line the style of a first-level heading.
    return draft.outline_level == 1 and ends_title(draft.text)
