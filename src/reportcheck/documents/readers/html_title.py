"""The title of a page's report: its only h1, the line that its <title> repeats, or the <title> itself."""

from __future__ import annotations

import re

from reportcheck.documents.draft import Draft, DraftParagraph
from reportcheck.documents.markers import starts_with_number
from reportcheck.documents.readers.html_names import Element, tag_of, text_of
from reportcheck.documents.readers.html_text import one_line
from reportcheck.documents.titles import ends_title, is_title_line

_CUT = re.compile(r"\s*[_|｜]+\s*|\s+[-–—－]+\s+|\s*-{2,}\s*|\s*[-–—－](?=[^-–—－]{2,24}$)")
_EMPTY = re.compile(
    r"(?:无标题(?:文档|页)?|未命名.*|新建.*|untitled.*|document\d*|文档\d*|index|首页)\s*$", re.IGNORECASE
)
_LOOKED_AT = 12
_SHORTEST = 6


def mark_page_title(draft: Draft, page_title: str, before: list[Element], is_page: bool) -> None:
    """Set `is_title` on the paragraph that is the report's title, and put it there where the page has it elsewhere.

    `page_title` is the text of <title>, `before` are left-out elements above the report, `is_page` tells a page with
    furniture from a document that an office program saved.
    """
    wanted = _cut(page_title)
    top = [
        (index, block)
        for index, block in enumerate(draft.blocks[:_LOOKED_AT])
        if isinstance(block, DraftParagraph) and block.kind == "body"
    ]
    for index, block in top:
        if _same(block.text, wanted):
            _set(block)
            if is_page and all(_is_short(above) for above in draft.blocks[:index]):
                del draft.blocks[:index]
                _shift(draft, 0, -index)
            return
    if mark_only_heading(draft):
        return
    if _has_title_line([block for _, block in top]):
        return
    title = _above(before, wanted) or (wanted if is_page or ends_title(wanted) else "")
    if len(title) >= _SHORTEST and draft.blocks:
        insert_paragraph(draft, 0, DraftParagraph(title, centred=True, is_title=True))


def insert_paragraph(draft: Draft, index: int, paragraph: DraftParagraph) -> None:
    """Put a paragraph before the block at `index`; unread parts keep their places."""
    draft.blocks.insert(index, paragraph)
    _shift(draft, index, 1)


def _shift(draft: Draft, start: int, by: int) -> None:
    draft.unread_parts = [
        part._replace(block=max(part.block + by, -1)) if part.block >= start else part for part in draft.unread_parts
    ]


def mark_only_heading(draft: Draft) -> bool:
    """Set `is_title` on the only heading of the first level, where it stands at the top and has no number."""
    first = [
        (index, block)
        for index, block in enumerate(draft.blocks)
        if isinstance(block, DraftParagraph) and block.outline_level == 1
    ]
    if len(first) != 1:
        return False
    index, block = first[0]
    if index >= _LOOKED_AT or block.number or starts_with_number(block.text):
        return False
    _set(block)
    return True


def _has_title_line(top: list[DraftParagraph]) -> bool:
    """Whether a line above the first sentence and the first number looks like a title itself."""
    for block in top:
        if not is_title_line(block) or starts_with_number(block.text):
            return False
        if block.centred or ends_title(block.text):
            return True
    return False


def _set(block: DraftParagraph) -> None:
    block.is_title = True
    block.outline_level = 0


def _is_short(block: object) -> bool:
    return isinstance(block, DraftParagraph) and len(block.text) <= 60 and "。" not in block.text


def _cut(page_title: str) -> str:
    """The report's part of a <title> that also names the site and its sections."""
    parts = [part for part in _CUT.split(one_line(page_title)) if part and not _EMPTY.match(part)]
    return next((part for part in parts if ends_title(part)), parts[0] if parts else "")


def _above(before: list[Element], wanted: str) -> str:
    """The title among what was left out above the report, nearest first: what <title> repeats, or a heading."""
    heading = ""
    for element in reversed(before):
        for inner in reversed(list(element.iter())):
            if tag_of(inner) in ("h1", "h2", "h3") or (len(inner) == 0 and inner.text):
                text = one_line(text_of(inner))
                if _same(text, wanted):
                    return text
                if not heading and tag_of(inner) == "h1" and len(text) >= _SHORTEST:
                    heading = text
    return heading


def _same(text: str, wanted: str) -> bool:
    if len(wanted) < _SHORTEST or len(text) > len(wanted) + 20:
        return False
    bare, wanted = "".join(text.split()), "".join(wanted.split())
    # Sites cut long titles in <title> and mark the cut.
    return bare == wanted or (len(wanted) >= 12 and bare.startswith(wanted.rstrip("….")))
